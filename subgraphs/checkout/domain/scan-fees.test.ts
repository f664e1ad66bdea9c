import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { FeeKind, PriceBookItem } from './price-book.ts';
import { feeFactsOf, feeItemIdsOf, feeLines, feeRefusal } from './scan-fees.ts';
import { scanLine } from './scan-line.ts';
import type { ScanFacts, ScanRequest } from './scan-request.ts';
import {
  basketOf,
  code,
  eur,
  item,
  line,
  now,
  offer,
  saidOf,
  scanFacts,
  scanRequest,
  valueOf,
} from './test-kit.ts';

const fee = (itemId: string, parts: Partial<PriceBookItem> = {}): PriceBookItem => ({
  ...item,
  ...{ itemId, description: itemId, taxClassId: 'NONE', categoryId: 'C-FEES' },
  units: [{ gtin: '09520000000011', unit: 'EA', baseUnitsPerUnit: '1' }],
  ...parts,
});
const [deposit, eco] = [fee('DEP25', { feeKind: 'DEPOSIT' }), fee('ECO', { feeKind: 'ECO' })];
const bottle: PriceBookItem = { ...item, depositItemId: 'DEP25', feeItemIds: ['ECO'] };
const offers = [offer(149), offer(1599, 'CS'), offer(25, 'EA', 'DEP25'), offer(7, 'EA', 'ECO')];
const known = (parts: Partial<ScanFacts> = {}) =>
  scanFacts({ item: bottle, feeItems: [deposit, eco], offers, ...parts });
const asked = (parts: Partial<ScanRequest> = {}) =>
  scanRequest({ feeLineIds: ['F1', 'F2'], ...parts });

it.each`
  depositItemId | feeItemIds        | charged
  ${undefined}  | ${undefined}      | ${[]}
  ${'DEP25'}    | ${undefined}      | ${['DEP25']}
  ${undefined}  | ${['ECO', 'BAG']} | ${['ECO', 'BAG']}
  ${'DEP25'}    | ${['ECO', 'BAG']} | ${['DEP25', 'ECO', 'BAG']}
`('with deposit $depositItemId and fees $feeItemIds: $charged', ({ charged, ...named }) => {
  expect(feeItemIdsOf(named as object)).toEqual(charged);
});

it.each`
  parts                                      | facts
  ${{}}                                      | ${{}}
  ${{ discountable: true }}                  | ${{}}
  ${{ discountable: false }}                 | ${{ discountable: false }}
  ${{ feeKind: 'ECO' }}                      | ${{ feeKind: 'ECO' }}
  ${{ feeKind: 'BAG', discountable: false }} | ${{ feeKind: 'BAG', discountable: false }}
`('of an item with $parts its line says $facts', ({ parts, facts }) => {
  expect(feeFactsOf({ ...item, ...(parts as object) })).toStrictEqual(facts);
});

describe('what is charged along with goods', () => {
  it('is each of it for each base unit, at its own price and tax class, after the goods', () => {
    const aCase = asked({ code: code({ gtin: '19520123456785' }) });
    const { lines } = valueOf(scanLine(basketOf([]), aCase, known()));
    const along = { entryMethod: 'SCANNED', scannedAt: now, depositOf: 'NEW', taxClassId: 'NONE' };
    const dozen = { quantity: quantity(12, 'EA'), baseQuantity: quantity(12, 'EA') };
    expect(lines).toMatchObject([
      { lineId: 'NEW', itemId: 'I00001', quantity: quantity(1, 'CS'), unitPrice: eur(1599) },
      {
        ...{ ...along, ...dozen, lineId: 'F1', itemId: 'DEP25', unitPrice: eur(25) },
        ...{ gtin: '09520000000011', priceListId: 'PL-EUR', offerId: 'OF-DEP25-EA' },
        ...{ feeKind: 'DEPOSIT', baseUnitsPerUnit: '1', categoryId: 'C-FEES' },
      },
      { ...along, ...dozen, lineId: 'F2', itemId: 'ECO', unitPrice: eur(7), feeKind: 'ECO' },
    ]);
    expect(lines[0]).not.toHaveProperty('depositOf');
  });

  it('has the goods’ GTIN where it has none of its own', () => {
    const feeItems = [fee('DEP25', { units: [] }), eco];
    const { lines } = valueOf(scanLine(basketOf([]), asked(), known({ feeItems })));
    expect(lines.map(({ gtin }) => gtin)).toEqual([
      item.units[0]?.gtin,
      item.units[0]?.gtin,
      '09520000000011',
    ]);
  });

  const without = (itemId: string) => offers.filter((one) => one.itemId !== itemId);
  const needs = (itemId: string) =>
    `PRICE_MISSING scan: Oat drink 1 l needs fee ${itemId}, which has no price.`;
  it.each`
    what                          | parts                                                          | answer
    ${'all is known'}             | ${{}}                                                          | ${'ok'}
    ${'the deposit has no price'} | ${{ offers: without('DEP25') }}                                | ${needs('DEP25')}
    ${'a fee has no price'}       | ${{ offers: without('ECO') }}                                  | ${needs('ECO')}
    ${'nobody knows the fee'}     | ${{ feeItems: [deposit] }}                                     | ${needs('ECO')}
    ${'nobody knows any'}         | ${{ feeItems: undefined }}                                     | ${needs('DEP25')}
    ${'its class has no rates'}   | ${{ feeItems: [deposit, fee('ECO', { taxClassId: 'LEVY' })] }} | ${'TAX_RATE_MISSING scan: Tax class LEVY has no rates here.'}
    ${'a price in the web shop'}  | ${{ offers: [...without('ECO'), web(offer(7, 'EA', 'ECO'))] }} | ${needs('ECO')}
    ${'a price of a case'}        | ${{ offers: [...without('ECO'), offer(7, 'CS', 'ECO')] }}      | ${needs('ECO')}
  `('stops the goods unless it can be charged: $what', ({ parts, answer }) => {
    expect(saidOf(scanLine(basketOf([]), asked(), known(parts as object)))).toBe(answer);
  });

  it('has a line for each id that was given, and never one without', () => {
    const request = asked({ feeLineIds: ['F1'] });
    const scan = { basket: basketOf([]), request, facts: known(), item: bottle };
    expect(feeLines(scan, line()).map(({ lineId }) => lineId)).toEqual(['F1']);
    const facts = known({ offers: without('DEP25') });
    const both = { ...scan, facts, request: asked() };
    expect(feeLines(both, line()).map(({ itemId }) => itemId)).toEqual(['ECO']);
    expect(feeLines({ ...scan, item }, line())).toEqual([]);
  });
});

function web(one: ReturnType<typeof offer>) {
  return {
    ...one,
    windows: one.windows.map((window) => ({ ...window, channels: ['WEB' as const] })),
  };
}

describe('a delivery is charged once', () => {
  const once = 'DELIVERY_FEE_WRONG scan: Delivery is charged once; take the other line out.';
  it.each`
    feeKind       | count        | held          | answer
    ${'DELIVERY'} | ${undefined} | ${undefined}  | ${'ok'}
    ${'DELIVERY'} | ${'1'}       | ${'BAG'}      | ${'ok'}
    ${'DELIVERY'} | ${'1.0'}     | ${undefined}  | ${'ok'}
    ${'DELIVERY'} | ${'2'}       | ${undefined}  | ${once}
    ${'DELIVERY'} | ${undefined} | ${'DELIVERY'} | ${once}
    ${'BAG'}      | ${'2'}       | ${'BAG'}      | ${'ok'}
    ${undefined}  | ${'2'}       | ${'DELIVERY'} | ${'ok'}
  `('$count of $feeKind beside $held: $answer', ({ feeKind, count, held, answer }) => {
    const lines = held === undefined ? [] : [line({ feeKind: held as FeeKind })];
    const goods = { ...item, ...(feeKind !== undefined && { feeKind: feeKind as FeeKind }) };
    const request = scanRequest(count === undefined ? {} : { quantity: count as string });
    const scan = {
      basket: basketOf(lines),
      request,
      facts: scanFacts({ item: goods }),
      item: goods,
    };
    expect(saidOf(feeRefusal(scan))).toBe(answer);
  });
});

it('as many deposits are charged as there are bottles, however they are packed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 24 }),
      (packs, bottles) => {
        const units = [{ gtin: '19520123456785', unit: 'CS', baseUnitsPerUnit: String(bottles) }];
        const facts = known({ item: { ...bottle, units } });
        const request = asked({ code: code({ gtin: '19520123456785' }), quantity: String(packs) });
        const [, first, second] = valueOf(scanLine(basketOf([]), request, facts)).lines;
        expect(first?.quantity).toEqual(quantity(packs * bottles, 'EA'));
        expect(second?.quantity).toEqual(first?.quantity);
      },
    ),
  );
});
