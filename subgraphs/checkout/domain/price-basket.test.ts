import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { PricedBasket } from './basket.ts';
import { eur, line, multiBuy, percentOff, policy, priced } from './test-kit.ts';

const sum = (result: PricedBasket, part: 'net' | 'tax' | 'gross' | 'discount' | 'extended') =>
  result.lines.reduce((total, entry) => total + entry[part].minor, 0);

describe('the price of a line before discounts', () => {
  it.each`
    case                                  | facts                                                                        | extended
    ${'pieces'}                           | ${{ minor: 149, quantity: quantity(3, 'EA') }}                               | ${447}
    ${'cases'}                            | ${{ minor: 1599, quantity: quantity(2, 'CS') }}                              | ${3198}
    ${'weight, to the nearest cent'}      | ${{ minor: 1533, quantity: quantity('0.195', 'KGM') }}                       | ${299}
    ${'weight, half a cent up'}           | ${{ minor: 100, quantity: quantity('0.125', 'KGM') }}                        | ${13}
    ${"GS1-05: the label's price stands"} | ${{ minor: 1500, quantity: quantity('0.195', 'KGM'), labelPrice: eur(299) }} | ${299}
  `('$case', ({ facts, extended }) => {
    expect(priced([line(facts)]).lines[0]?.extended.minor).toBe(extended);
  });
});

describe('a basket', () => {
  it('adds discounted lines of several rates to its totals and tax table', () => {
    const lines = [
      line({ minor: 1190, quantity: quantity(2, 'EA') }),
      line({ minor: 214, taxClassId: 'REDUCED' }),
      line({ minor: 25, taxClassId: 'NONE' }),
    ];
    const promotions = [percentOff('50', { itemIds: ['I00001'] })];
    const result = priced(lines, { promotions });
    expect(result.totals).toEqual({
      subtotal: eur(2619),
      discount: eur(1190 + 107 + 13),
      net: eur(1000 + 100 + 12),
      tax: eur(190 + 7),
      total: eur(1309),
    });
    expect(result.taxes).toMatchObject([
      { taxId: 'VAT', rate: '0.19', taxable: eur(1000), tax: eur(190) },
      { taxId: 'VAT', rate: '0.07', taxable: eur(100), tax: eur(7) },
    ]);
  });

  it('prices without tax on the shelf: the net is authoritative', () => {
    const tax = {
      pricesIncludeTax: false,
      roundingLevel: 'LINE',
      roundingMode: 'HALF_UP',
    } as const;
    const result = priced([line({ minor: 1000 })], { policy: { ...policy, tax } });
    expect(result.totals).toMatchObject({ subtotal: eur(1000), net: eur(1000), total: eur(1190) });
  });

  it('keeps the amounts of a return line as they were, and adds them to the others', () => {
    const [sold] = priced([line({ minor: 500 })]).lines;
    if (sold === undefined) throw new Error('Expected a line.');
    const originalLine = { transactionId: 'TX0', lineId: sold.lineId };
    const back = {
      ...sold,
      lineId: 'R1',
      gross: eur(-500),
      net: eur(-420),
      tax: eur(-80),
      originalLine,
    };
    const result = priced([back, line({ minor: 800 })], { promotions: [percentOff('10')] });
    expect(result.lines[0]).toBe(back);
    expect(result.totals.total).toEqual(eur(220));
  });

  it('cannot price a return line without its amounts', () => {
    const back = line({ originalLine: { transactionId: 'TX0', lineId: 'L0' } });
    expect(() => priced([back])).toThrow('Expected the amounts of line');
  });

  it('prices an empty basket at zero', () => {
    expect(priced([]).totals).toMatchObject({ total: eur(0), tax: eur(0) });
  });
});

describe('for any basket', () => {
  const lines = fc.array(
    fc.record({
      minor: fc.integer({ min: 0, max: 10_000 }),
      units: fc.integer({ min: 1, max: 12 }),
      taxClassId: fc.constantFrom('STANDARD', 'REDUCED', 'NONE'),
    }),
    { maxLength: 15 },
  );
  const tax = fc.record({
    pricesIncludeTax: fc.boolean(),
    roundingLevel: fc.constantFrom(
      'UNIT' as const,
      'LINE' as const,
      'RATE' as const,
      'DOCUMENT' as const,
    ),
    roundingMode: fc.constantFrom(
      'HALF_UP' as const,
      'HALF_EVEN' as const,
      'UP' as const,
      'DOWN' as const,
    ),
  });

  it('totals are the sums of the lines, net + tax = gross, and pricing again changes nothing', () => {
    fc.assert(
      fc.property(lines, tax, (given, taxPolicy) => {
        const facts = given.map(({ minor, units, taxClassId }) =>
          line({ minor, taxClassId, quantity: quantity(units, 'EA') }),
        );
        const promotions = [
          percentOff('15'),
          multiBuy(3, 2000, { promotionId: 'P2', priority: 2 }),
        ];
        const parts = { promotions, policy: { ...policy, tax: taxPolicy } };
        const result = priced(facts, parts);
        const { totals } = result;
        expect(totals.net.minor + totals.tax.minor).toBe(totals.total.minor);
        expect(totals.total.minor).toBe(sum(result, 'gross'));
        expect(totals.tax.minor).toBe(sum(result, 'tax'));
        expect(totals.subtotal.minor - totals.discount.minor).toBe(
          taxPolicy.pricesIncludeTax ? totals.total.minor : totals.net.minor,
        );
        expect(result.taxes.reduce((total, row) => total + row.tax.minor, 0)).toBe(
          totals.tax.minor,
        );
        expect(priced(result.lines, parts)).toEqual(result);
      }),
    );
  });
});
