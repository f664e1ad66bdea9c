import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import { scanLine } from './scan-line.ts';
import { measureBack, measureScan } from './scan-measure.ts';
import type { ScanFacts, ScanRequest } from './scan-request.ts';
import {
  answerOf,
  basketOf,
  code,
  eur,
  gtin,
  item,
  offer,
  policy,
  saidOf,
  scanFacts,
  scanRequest,
  valueOf,
  weighedFacts,
} from './test-kit.ts';

const weighed = weighedFacts();
const labelled = (amount: string) => ({ code: code({ price: { amount } }) });

function scan(asked: Partial<ScanRequest> = {}, known: Partial<ScanFacts> = {}, currency = 'EUR') {
  const facts = scanFacts(known);
  if (facts.item === undefined) throw new Error('Expected an item.');
  const basket = { ...basketOf([]), currency };
  return { basket, request: scanRequest(asked), facts, item: facts.item };
}

describe('what a cashier reads of a quantity or a label that is none', () => {
  const oneByOne = 'QUANTITY_INVALID quantity: Each label is its own: scan every pack.';
  const package_ = (tare: string) => `QUANTITY_INVALID tare: The package can't weigh ${tare}.`;
  it.each`
    what                            | asked                                                      | known                                        | answer
    ${'weighed goods, no weight'}   | ${{}}                                                      | ${weighed}                                   | ${'QUANTITY_INVALID quantity: Oat drink 1 l is sold by weight.'}
    ${'two of one weight'}          | ${{ code: code({ netWeightKg: '0.195' }), quantity: '2' }} | ${weighed}                                   | ${oneByOne}
    ${'two of one price by weight'} | ${{ ...labelled('2.99'), quantity: '2' }}                  | ${weighed}                                   | ${oneByOne}
    ${'two of one price'}           | ${{ ...labelled('2.99'), quantity: '2' }}                  | ${{}}                                        | ${oneByOne}
    ${'a weight of zero'}           | ${{ code: code({ netWeightKg: '0.000' }) }}                | ${weighed}                                   | ${'QUANTITY_INVALID scan: The label shows a weight of zero.'}
    ${'a price of zero'}            | ${labelled('0.00')}                                        | ${{}}                                        | ${"PRICE_MISSING scan: The label's price 0.00 is none in EUR."}
    ${'a price finer than cents'}   | ${labelled('2.995')}                                       | ${{}}                                        | ${"PRICE_MISSING scan: The label's price 2.995 is none in EUR."}
    ${'fifteen digits'}             | ${labelled('9999999999999.99')}                            | ${weighed}                                   | ${"PRICE_MISSING scan: The label's price 9999999999999.99 is none in EUR."}
    ${'a price, none per kilo'}     | ${labelled('2.99')}                                        | ${{ ...weighed, offers: [] }}                | ${'PRICE_MISSING scan: Without a price for 1 KGM its weight is unknown.'}
    ${'a price, nothing per kilo'}  | ${labelled('2.99')}                                        | ${{ ...weighed, offers: [offer(0, 'KGM')] }} | ${'PRICE_MISSING scan: Without a price for 1 KGM its weight is unknown.'}
    ${'a weight, no price'}         | ${{ quantity: '0.5' }}                                     | ${{ ...weighed, offers: [] }}                | ${'PRICE_MISSING scan: Oat drink 1 l has no price per KGM here now.'}
    ${'a package in words'}         | ${{ quantity: '0.5', tare: 'heavy' }}                      | ${weighed}                                   | ${package_('heavy')}
    ${'a package below nothing'}    | ${{ quantity: '0.5', tare: '-0.1' }}                       | ${weighed}                                   | ${package_('-0.1')}
    ${'a package as heavy as all'}  | ${{ quantity: '0.5', tare: '0.5' }}                        | ${weighed}                                   | ${package_('0.5')}
    ${'a package heavier than all'} | ${{ quantity: '0.5', tare: '0.6' }}                        | ${weighed}                                   | ${package_('0.6')}
  `('$what', ({ asked, known, answer }) => {
    expect(saidOf(measureScan(scan(asked as object, known as object)))).toBe(answer);
  });

  it.each(['0', '-1', 'x'])('a weight of %s is refused before its package', (given) => {
    const asked = { quantity: given, tare: '0.1' };
    expect(saidOf(measureScan(scan(asked, weighed)))).toMatch(/^QUANTITY_INVALID quantity: /);
  });

  it('a weight that the scale does not weigh is refused whatever its package', () => {
    const till = { minimumWeightKg: '0.1', keyedWeight: 'ALLOWED' };
    const light = scan({ quantity: '0.05', tare: '0.01' }, weighed);
    const basket = basketOf([], { policy: { ...policy, till } as never });
    expect(saidOf(measureScan({ ...light, basket }))).toBe(
      'QUANTITY_INVALID quantity: The scale weighs from 0.1 KGM.',
    );
  });
});

describe('how much a line is, at which price', () => {
  const kilo = (value: string) => ({ quantity: quantity(value, 'KGM'), baseUnitsPerUnit: '1' });
  const listed = (unit: string) => ({ priceListId: 'PL-EUR', offerId: `OF-I00001-${unit}` });
  it.each`
    what                                | asked                                                                  | known      | measured
    ${'a piece'}                        | ${{}}                                                                  | ${{}}      | ${{ quantity: quantity(1, 'EA'), baseQuantity: quantity(1, 'EA'), unitPrice: eur(149), ...listed('EA') }}
    ${'two cases of 12'}                | ${{ code: code({ gtin: '19520123456785' }), quantity: '2' }}           | ${{}}      | ${{ quantity: quantity(2, 'CS'), baseQuantity: quantity(24, 'EA'), baseUnitsPerUnit: '12', unitPrice: eur(1599), ...listed('CS') }}
    ${'a weight without its package'}   | ${{ quantity: '0.512', tare: '0.012' }}                                | ${weighed} | ${{ ...kilo('0.5'), baseQuantity: quantity('0.5', 'KGM'), unitPrice: eur(1533), ...listed('KGM') }}
    ${'in a package of no weight'}      | ${{ quantity: '0.5', tare: '0' }}                                      | ${weighed} | ${kilo('0.5')}
    ${'a label of one'}                 | ${{ ...labelled('2.99'), quantity: '1' }}                              | ${{}}      | ${{ quantity: quantity(1, 'EA'), labelPrice: eur(299), unitPrice: eur(149) }}
    ${'a label’s price and weight'}     | ${{ code: code({ price: { amount: '2.99' }, netWeightKg: '0.195' }) }} | ${weighed} | ${{ ...kilo('0.195'), labelPrice: eur(299), unitPrice: eur(1533) }}
    ${'a label’s weight, counted as 1'} | ${{ code: code({ netWeightKg: '0.195' }), quantity: '1' }}             | ${weighed} | ${kilo('0.195')}
    ${'a label’s price alone'}          | ${labelled('2.99')}                                                    | ${weighed} | ${{ ...kilo('0.195'), labelPrice: eur(299), ...listed('KGM') }}
    ${'a weight of the least value'}    | ${{ quantity: '0.001', tare: '0' }}                                    | ${weighed} | ${kilo('0.001')}
  `('$what', ({ asked, known, measured }) => {
    expect(valueOf(measureScan(scan(asked as object, known as object)))).toMatchObject(
      measured as object,
    );
  });

  it('of a label without a price in the book is what the label says, by no offer', () => {
    const read = { price: { amount: '2.99' }, netWeightKg: '0.195' };
    const measured = valueOf(measureScan(scan({ code: code(read) }, { ...weighed, offers: [] })));
    expect(measured).toEqual({
      ...{ quantity: quantity('0.195', 'KGM'), baseQuantity: quantity('0.195', 'KGM') },
      ...{ baseUnitsPerUnit: '1', unitPrice: eur(1533), labelPrice: eur(299) },
    });
  });

  it('has no price of a label where none was read, or one for another market', () => {
    for (const asked of [{}, { code: code({ price: { amount: '9.99', currencyNumeric: '840' } }) }])
      expect(valueOf(measureScan(scan(asked)))).not.toHaveProperty('labelPrice');
  });

  it.each`
    amount     | currency | answer
    ${'299'}   | ${'JPY'} | ${299}
    ${'2.9'}   | ${'JPY'} | ${'PRICE_MISSING'}
    ${'2.995'} | ${'BHD'} | ${2995}
    ${'2.99'}  | ${'BHD'} | ${2990}
    ${'2.990'} | ${'EUR'} | ${299}
  `('a label of $amount in $currency is $answer', ({ amount, currency, answer }) => {
    const known = scan(labelled(amount as string), { offers: [] }, currency as string);
    const minor = answerOf(measureScan(known), ({ labelPrice }) => String(labelPrice?.minor));
    expect(minor).toBe(String(answer));
  });

  it('needs a base unit in which a label’s kilograms can be said', () => {
    const pounds = { ...weighedFacts({ baseUnit: 'LBR' }), offers: [offer(700, 'LBR')] };
    expect(() => measureScan(scan({ code: code({ netWeightKg: '0.5' }) }, pounds))).toThrow(
      'KGM or GRM, got LBR',
    );
  });
});

describe('how much comes back', () => {
  it.each`
    what                    | asked                                         | known                         | answer
    ${'a piece'}            | ${{}}                                         | ${{ offers: [] }}             | ${'1 EA = 1 EA'}
    ${'a case'}             | ${{ code: code({ gtin: '19520123456785' }) }} | ${{ offers: [] }}             | ${'1 CS = 12 EA'}
    ${'a weight'}           | ${{ quantity: '0.5' }}                        | ${{ ...weighed, offers: [] }} | ${'0.5 KGM = 0.5 KGM'}
    ${'a label'}            | ${{ code: code({ netWeightKg: '0.195' }) }}   | ${{ ...weighed, offers: [] }} | ${'0.195 KGM = 0.195 KGM'}
    ${'half a piece'}       | ${{ quantity: '0.5' }}                        | ${{}}                         | ${'QUANTITY_INVALID'}
    ${'weighed, no weight'} | ${{}}                                         | ${weighed}                    | ${'QUANTITY_INVALID'}
  `('$what, whatever it costs now: $answer', ({ asked, known, answer }) => {
    const said = answerOf(
      measureBack(scan(asked as object, known as object)),
      ({ quantity: back, baseQuantity: base }) =>
        `${back.value} ${back.unit} = ${base.value} ${base.unit}`,
    );
    expect(said).toBe(answer);
  });
});

it('keeps with the line what the label, the scale and the shelf said', () => {
  const read = { batchLot: 'A1', serial: '7', expiry: '2026-03-09' };
  const { lines } = valueOf(scanLine(basketOf([]), scanRequest({ code: code(read) }), scanFacts()));
  expect(lines).toMatchObject([{ ...read, gtin, itemId: item.itemId, unitPrice: eur(149) }]);
  const [plain] = valueOf(scanLine(basketOf([]), scanRequest(), scanFacts())).lines;
  for (const member of ['batchLot', 'serial', 'expiry', 'tare', 'approval', 'furtherApprovals'])
    expect(plain).not.toHaveProperty(member);
  const onScale = scanRequest({ quantity: '0.512', tare: '0.012' });
  const [apples] = valueOf(scanLine(basketOf([]), onScale, scanFacts(weighed))).lines;
  expect(apples).toMatchObject({ tare: '0.012', quantity: quantity('0.5', 'KGM') });
});

it('what is weighed is the package and the goods, to the last gram', () => {
  const grams = fc.integer({ min: 1, max: 50_000 });
  fc.assert(
    fc.property(grams, fc.integer({ min: 0, max: 2_000 }), (net, tare) => {
      const kilo = (amount: number) => (amount / 1000).toFixed(3);
      const asked = { quantity: kilo(net + tare), tare: kilo(tare) };
      const measured = valueOf(measureScan(scan(asked, weighed)));
      expect(Number(measured.quantity.value)).toBe(Number(kilo(net)));
      expect(measured.baseQuantity).toEqual(measured.quantity);
    }),
  );
});
