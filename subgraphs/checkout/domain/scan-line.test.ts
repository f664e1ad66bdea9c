import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { Basket, LineFacts } from './basket.ts';
import { lineCountMax } from './join-lines.ts';
import { lineMinorMax } from './line-amount.ts';
import type { PriceBookItem } from './price-book.ts';
import { saleUnitOf, scanLine, type ScanFacts, type ScanRequest } from './scan-line.ts';
import {
  answerOf,
  basketOf,
  code,
  eur,
  gtin,
  item,
  line,
  offer,
  policy,
  scanFacts as facts,
  scanRequest as request,
  taxClasses,
  today,
  valueOf,
  weighedFacts as weighed,
} from './test-kit.ts';

const recall = { recallId: 'R1', gtin, itemId: 'I00001', reason: 'glass', storeIds: [] };
const itemWith = (parts: Partial<PriceBookItem>) => ({ item: { ...item, ...parts } });
/** "2 EA at 149" of the line that the scan ended in, or the refusal. */
const scanned = (
  asked: Partial<ScanRequest> = {},
  known: Partial<ScanFacts> = {},
  basket: Basket = basketOf([]),
) =>
  answerOf(scanLine(basket, request(asked), facts(known)), ({ lines, lastLineId }) => {
    const last = lines.find((entry) => entry.lineId === lastLineId);
    return `${last?.quantity.value} ${last?.quantity.unit} at ${last?.unitPrice.minor}`;
  });

describe('rules 9 and 34: a scan answers a line or the first reason to refuse it', () => {
  const lot = (batchLot: string) => ({ code: code({ batchLot }) });
  const lotKnown = { gtin, batchLot: 'A1', itemId: 'I00001', expiry: '2026-03-01' };
  it.each`
    case                                         | asked                                                                    | known                                                             | answer
    ${'a GTIN'}                                  | ${{}}                                                                    | ${{}}                                                             | ${'1 EA at 149'}
    ${'several'}                                 | ${{ quantity: '3' }}                                                     | ${{}}                                                             | ${'3 EA at 149'}
    ${'a case'}                                  | ${{ code: code({ gtin: '19520123456785' }) }}                            | ${{}}                                                             | ${'1 CS at 1599'}
    ${'an unknown GTIN'}                         | ${{}}                                                                    | ${{ item: undefined }}                                            | ${'ITEM_UNKNOWN'}
    ${'a GTIN that the item has no more'}        | ${{ code: code({ gtin: '09520000000004' }) }}                            | ${{}}                                                             | ${'ITEM_UNKNOWN'}
    ${'a discontinued item'}                     | ${{}}                                                                    | ${itemWith({ discontinued: true })}                               | ${'ITEM_DISCONTINUED'}
    ${'no offer'}                                | ${{}}                                                                    | ${{ offers: [] }}                                                 | ${'PRICE_MISSING'}
    ${'no offer for this unit'}                  | ${{}}                                                                    | ${{ offers: [offer(1599, 'CS')] }}                                | ${'PRICE_MISSING'}
    ${'an offer of another item'}                | ${{}}                                                                    | ${{ offers: [offer(149, 'EA', 'I2')] }}                           | ${'PRICE_MISSING'}
    ${'a price of zero is a price'}              | ${{}}                                                                    | ${{ offers: [offer(0)] }}                                         | ${'1 EA at 0'}
    ${'no tax class'}                            | ${{}}                                                                    | ${{ taxClasses: [] }}                                             | ${'TAX_RATE_MISSING'}
    ${'STK-05: no lot of a lot-controlled item'} | ${{}}                                                                    | ${itemWith({ lotControlled: true })}                              | ${'LOT_REQUIRED'}
    ${'a lot of a lot-controlled item'}          | ${lot('A1')}                                                             | ${itemWith({ lotControlled: true })}                              | ${'1 EA at 149'}
    ${'a recalled lot'}                          | ${lot('A1')}                                                             | ${{ recalls: [{ ...recall, batchLot: 'A1' }] }}                   | ${'LOT_RECALLED'}
    ${'another lot'}                             | ${lot('B2')}                                                             | ${{ recalls: [{ ...recall, batchLot: 'A1' }] }}                   | ${'1 EA at 149'}
    ${'all lots recalled'}                       | ${{}}                                                                    | ${{ recalls: [recall] }}                                          | ${'LOT_RECALLED'}
    ${'a lot recalled and the lot unread'}       | ${{}}                                                                    | ${{ recalls: [{ ...recall, batchLot: 'A1' }] }}                   | ${'LOT_REQUIRED'}
    ${'a recall at another store'}               | ${{}}                                                                    | ${{ recalls: [{ ...recall, storeIds: ['S002'] }] }}               | ${'1 EA at 149'}
    ${'a recall at this store'}                  | ${{}}                                                                    | ${{ recalls: [{ ...recall, storeIds: ['S001'] }] }}               | ${'LOT_RECALLED'}
    ${'a recall of another item'}                | ${{}}                                                                    | ${{ recalls: [{ ...recall, itemId: 'I2' }] }}                     | ${'1 EA at 149'}
    ${'expired yesterday'}                       | ${{ code: code({ expiry: '2026-03-01' }) }}                              | ${{}}                                                             | ${'UNIT_EXPIRED'}
    ${'expires today'}                           | ${{ code: code({ expiry: today }) }}                                     | ${{}}                                                             | ${'1 EA at 149'}
    ${'expired by its lot'}                      | ${lot('A1')}                                                             | ${{ lot: lotKnown }}                                              | ${'UNIT_EXPIRED'}
    ${'an age not asked'}                        | ${{}}                                                                    | ${itemWith({ minimumAge: 18 })}                                   | ${'AGE_CHECK_REQUIRED'}
    ${'an age confirmed'}                        | ${{ ageConfirmed: true, ageCheckedBy: 'O001-01' }}                       | ${itemWith({ minimumAge: 18 })}                                   | ${'1 EA at 149'}
    ${'no pieces'}                               | ${{ quantity: '0' }}                                                     | ${{}}                                                             | ${'QUANTITY_INVALID'}
    ${'less than none'}                          | ${{ quantity: '-1' }}                                                    | ${{}}                                                             | ${'QUANTITY_INVALID'}
    ${'half a piece'}                            | ${{ quantity: '0.5' }}                                                   | ${{}}                                                             | ${'QUANTITY_INVALID'}
    ${'no number'}                               | ${{ quantity: '1e3' }}                                                   | ${{}}                                                             | ${'QUANTITY_INVALID'}
    ${'a bar code as quantity'}                  | ${{ quantity: '09520123' }}                                              | ${{}}                                                             | ${'QUANTITY_INVALID'}
    ${'too many'}                                | ${{ quantity: '10000' }}                                                 | ${{}}                                                             | ${'QUANTITY_INVALID'}
    ${'weighed at the till'}                     | ${{ quantity: '0.195' }}                                                 | ${weighed()}                                                      | ${'0.195 KGM at 1533'}
    ${'GS1-05: weight on the label'}             | ${{ code: code({ netWeightKg: '0.195' }) }}                              | ${weighed()}                                                      | ${'0.195 KGM at 1533'}
    ${'weight on the label, kept in grams'}      | ${{ code: code({ netWeightKg: '0.195' }) }}                              | ${{ ...weighed({ baseUnit: 'GRM' }), offers: [offer(2, 'GRM')] }} | ${'195 GRM at 2'}
    ${'weight and a count'}                      | ${{ code: code({ netWeightKg: '0.195' }), quantity: '2' }}               | ${weighed()}                                                      | ${'QUANTITY_INVALID'}
    ${'a label of nothing'}                      | ${{ code: code({ netWeightKg: '0.000' }) }}                              | ${weighed()}                                                      | ${'QUANTITY_INVALID'}
    ${'weighed goods without a weight'}          | ${{}}                                                                    | ${weighed()}                                                      | ${'QUANTITY_INVALID'}
    ${'price on the label gives the weight'}     | ${{ code: code({ price: { amount: '2.99' } }) }}                         | ${weighed()}                                                      | ${'0.195 KGM at 1533'}
    ${'price on the label, no price per kilo'}   | ${{ code: code({ price: { amount: '2.99' } }) }}                         | ${{ ...weighed(), offers: [] }}                                   | ${'PRICE_MISSING'}
    ${'price and weight, no price per kilo'}     | ${{ code: code({ price: { amount: '2.99' }, netWeightKg: '0.195' }) }}   | ${{ ...weighed(), offers: [] }}                                   | ${'0.195 KGM at 1533'}
    ${'a piece with its price on it'}            | ${{ code: code({ price: { amount: '2.9900' } }) }}                       | ${{ offers: [] }}                                                 | ${'1 EA at 299'}
    ${'a label price of zero'}                   | ${{ code: code({ price: { amount: '0.00' } }) }}                         | ${{}}                                                             | ${'PRICE_MISSING'}
    ${'a label price finer than the currency'}   | ${{ code: code({ price: { amount: '2.995' } }) }}                        | ${{}}                                                             | ${'PRICE_MISSING'}
    ${'a label price in a named currency'}       | ${{ code: code({ price: { amount: '9.99', currencyNumeric: '840' } }) }} | ${{}}                                                             | ${'1 EA at 149'}
    ${'two labels of one price at once'}         | ${{ code: code({ price: { amount: '2.99' } }), quantity: '2' }}          | ${{}}                                                             | ${'QUANTITY_INVALID'}
    ${'a deposit without a price'}               | ${{}}                                                                    | ${itemWith({ depositItemId: 'DEP25' })}                           | ${'PRICE_MISSING'}
  `('$case: $answer', ({ asked, known, answer }) => {
    expect(scanned(asked, known)).toBe(answer);
  });

  it.each`
    policy        | permission        | answer
    ${'BLOCK'}    | ${'SELL_EXPIRED'} | ${'UNIT_EXPIRED'}
    ${'APPROVAL'} | ${undefined}      | ${'APPROVAL_REQUIRED'}
    ${'APPROVAL'} | ${'RETURN'}       | ${'APPROVAL_REQUIRED'}
    ${'APPROVAL'} | ${'SELL_EXPIRED'} | ${'1 EA at 149'}
  `('an expired unit under $policy with $permission: $answer', ({ permission, answer, ...row }) => {
    const basket = basketOf([], { policy: { ...policy, expiredUnits: row.policy } });
    const approval = { approvalId: 'A1', operatorId: 'O001-02', permission };
    const asked = {
      code: code({ expiry: '2026-03-01' }),
      ...(permission !== undefined && { approvals: [approval] }),
    };
    expect(scanned(asked, {}, basket)).toBe(answer);
  });

  it.each(['SUSPENDED', 'TENDERING', 'COMPLETED', 'VOIDED'] as const)(
    'not into a %s basket',
    (status) => {
      expect(scanned({}, {}, basketOf([], { status }))).toBe('BASKET_NOT_OPEN');
    },
  );

  it('asks once for an age: who is 18 may buy what is from 16', () => {
    const confirmed = line({ minimumAge: 18, ageConfirmedBy: 'O001-01' });
    const known = itemWith({ itemId: 'I16', minimumAge: 16 });
    const offers = [offer(149, 'EA', 'I16')];
    const { lines } = valueOf(
      scanLine(basketOf([confirmed]), request(), facts({ ...known, offers })),
    );
    expect(lines.at(-1)).toMatchObject({ minimumAge: 16, ageConfirmedBy: 'O001-01' });
    const older = { ...itemWith({ minimumAge: 21 }) };
    expect(scanned({}, older, basketOf([confirmed]))).toBe('AGE_CHECK_REQUIRED');
  });
});

describe('the unit of a GTIN', () => {
  it.each`
    known             | scan                | unit
    ${item}           | ${gtin}             | ${'EA'}
    ${item}           | ${'19520123456785'} | ${'CS'}
    ${weighed().item} | ${gtin}             | ${'KGM'}
    ${item}           | ${'09520000000004'} | ${undefined}
  `('$scan is $unit', ({ known, scan, unit }) => {
    expect(saleUnitOf(known, scan)).toBe(unit);
  });
});

describe('a second scan of the same thing', () => {
  const twice = (second: Partial<ScanRequest>, known: Partial<ScanFacts> = {}, first = {}) => {
    const once = valueOf(scanLine(basketOf([]), request({ lineId: 'L1', ...first }), facts(known)));
    return valueOf(
      scanLine(basketOf(once.lines), request({ lineId: 'L2', ...second }), facts(known)),
    );
  };
  const inLot = (batchLot: string) => ({ code: code({ batchLot }) });

  it.each`
    case                       | first                  | second                                        | known        | lines
    ${'joins its line'}        | ${{}}                  | ${{}}                                         | ${{}}        | ${'2'}
    ${'of the same lot joins'} | ${inLot('A')}          | ${inLot('A')}                                 | ${{}}        | ${'2'}
    ${'of another lot'}        | ${inLot('A')}          | ${inLot('B')}                                 | ${{}}        | ${'1 1'}
    ${'as a case'}             | ${{}}                  | ${{ code: code({ gtin: '19520123456785' }) }} | ${{}}        | ${'1 1'}
    ${'by hand'}               | ${{}}                  | ${{ entryMethod: 'KEYED' }}                   | ${{}}        | ${'1 1'}
    ${'with a serial number'}  | ${{}}                  | ${{ code: code({ serial: '7' }) }}            | ${{}}        | ${'1 1'}
    ${'by weight'}             | ${{ quantity: '0.2' }} | ${{ quantity: '0.2' }}                        | ${weighed()} | ${'0.2 0.2'}
  `('$case: $lines', ({ first, second, known, lines }) => {
    const result = twice(second, known, first);
    expect(result.lines.map((entry) => entry.quantity.value).join(' ')).toBe(lines);
    expect(result.lastLineId).toBe(lines === '2' ? 'L1' : 'L2');
  });

  it('at a new price is a line of its own', () => {
    const once = valueOf(scanLine(basketOf([]), request({ lineId: 'L1' }), facts()));
    const dearer = facts({ offers: [offer(159)] });
    const { lines } = valueOf(scanLine(basketOf(once.lines), request(), dearer));
    expect(lines.map((entry) => entry.unitPrice.minor)).toEqual([149, 159]);
  });

  it('of one serial number is refused', () => {
    const first = valueOf(
      scanLine(basketOf([]), request({ code: code({ serial: '7' }) }), facts()),
    );
    const again = { code: code({ serial: '7' }) };
    expect(scanned(again, {}, basketOf(first.lines))).toBe('SERIAL_ALREADY_SCANNED');
  });

  it('may not push a line over its quantity', () => {
    const once = valueOf(scanLine(basketOf([]), request({ quantity: '9999' }), facts()));
    expect(scanned({}, {}, basketOf(once.lines))).toBe('QUANTITY_INVALID');
  });

  it('may not make a line dearer than a basket can count', () => {
    const dear = facts({ offers: [offer(lineMinorMax / 2)] });
    const twice = valueOf(scanLine(basketOf([]), request({ quantity: '2' }), dear));
    const more = scanLine(basketOf(twice.lines), request({ quantity: '1' }), dear);
    expect(more.ok ? 'ok' : more.refusal).toMatchObject({
      ...{ code: 'QUANTITY_INVALID', field: ['quantity'] },
      message: 'Expected a line of at most 10000000000.00 EUR.',
    });
    const atOnce = scanLine(basketOf([]), request({ quantity: '3' }), dear);
    expect(atOnce.ok ? 'ok' : atOnce.refusal.code).toBe('QUANTITY_INVALID');
  });
});

describe('a deposit', () => {
  const depositItem: PriceBookItem = {
    ...item,
    itemId: 'DEP25',
    description: 'Deposit',
    taxClassId: 'NONE',
    units: [{ gtin: '09520000000011', unit: 'EA', baseUnitsPerUnit: '1' }],
  };
  const known = {
    ...itemWith({ depositItemId: 'DEP25' }),
    feeItems: [depositItem],
    offers: [offer(149), offer(1599, 'CS'), offer(25, 'EA', 'DEP25')],
  };
  const shown = (lines: readonly LineFacts[]) =>
    lines.map((entry) => `${entry.quantity.value} ${entry.itemId} at ${entry.unitPrice.minor}`);

  it('comes with each base unit: a case of 12 carries 12', () => {
    const asked = request({ code: code({ gtin: '19520123456785' }) });
    const { lines } = valueOf(scanLine(basketOf([]), asked, facts(known)));
    expect(shown(lines)).toEqual(['1 I00001 at 1599', '12 DEP25 at 25']);
    expect(lines[0]?.baseQuantity).toEqual(quantity(12, 'EA'));
    expect(lines[1]).toMatchObject({ lineId: 'DEP', depositOf: 'NEW' });
  });

  it('grows with the line that the next scan joins', () => {
    const once = valueOf(scanLine(basketOf([]), request(), facts(known)));
    const { lines } = valueOf(
      scanLine(basketOf(once.lines), request({ quantity: '2' }), facts(known)),
    );
    expect(shown(lines)).toEqual(['3 I00001 at 149', '3 DEP25 at 25']);
  });

  it('needs its tax class too', () => {
    expect(scanned({}, { ...known, taxClasses: taxClasses.slice(0, 1) })).toBe('TAX_RATE_MISSING');
  });
});

describe('decision 3: a basket has a most', () => {
  const full = Array.from({ length: lineCountMax }, (_, index) =>
    line({ lineId: `F${index}`, itemId: `F${index}` }),
  );
  it('refuses a new line, and joins what is there', () => {
    expect(scanned({}, {}, basketOf(full))).toBe('LINE_COUNT_MAX');
    const last = line({ unitPrice: eur(149), priceListId: 'PL-EUR', offerId: 'OF-I00001-EA' });
    expect(scanned({}, {}, basketOf([...full.slice(1), last]))).toBe('2 EA at 149');
  });
});

it('any number of scans of one item is one line of their sum', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }),
      (counts) => {
        const basket = counts.reduce((before, count, index) => {
          const asked = request({ quantity: String(count), lineId: `L${index}` });
          return basketOf(valueOf(scanLine(before, asked, facts())).lines);
        }, basketOf([]));
        expect(basket.lines).toHaveLength(1);
        const sum = counts.reduce((total, count) => total + count, 0);
        expect(basket.lines[0]?.quantity.value).toBe(String(sum));
        expect(basket.totals.subtotal.minor).toBe(sum * 149);
      },
    ),
  );
});
