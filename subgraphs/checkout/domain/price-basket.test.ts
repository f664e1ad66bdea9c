import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { PricedBasket, TaxSource } from './basket.ts';
import { eur, line, multiBuy, percentOff, policy, priced, promotion } from './test-kit.ts';

const byHand = { reason: 'Old', operatorId: 'O001-01' };

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

describe('rule 8: who worked the taxes out', () => {
  const facts = line({ lineId: 'L-TAX', minor: 1190 });
  const outside = (minor: number, tax: number) => ({
    calculator: 'OUTSIDE' as const,
    lines: [
      {
        ...{ lineId: 'L-TAX', amount: eur(minor) },
        taxes: [{ taxId: 'VAT', name: 'VAT', rate: '0.19', tax: eur(tax) }],
      },
    ],
  });
  const builtIn = { calculator: 'BUILT_IN', fallbackReason: 'TIME_OUT' } as const;
  const backFrom = (taxSource?: TaxSource) => {
    const [sold] = priced([line({ minor: 500 })]).lines;
    if (sold === undefined) throw new Error('Expected a line.');
    const priceTaken = { from: 'LIST', priceListId: 'PL-EUR', offerId: 'OF1' } as const;
    return { ...sold, priceTaken: { ...priceTaken, ...(taxSource && { taxSource }) } };
  };
  const changed = { calculator: 'BUILT_IN', fallbackReason: 'AMOUNTS_CHANGED' };

  it.each`
    case                                        | lines                                           | taxQuote             | tax        | source
    ${'the tables, where nobody else is asked'} | ${[facts]}                                      | ${undefined}         | ${190}     | ${undefined}
    ${'the calculator'}                         | ${[facts]}                                      | ${outside(1190, 77)} | ${77}      | ${{ calculator: 'OUTSIDE' }}
    ${'the tables, for other amounts'}          | ${[facts]}                                      | ${outside(1200, 77)} | ${190}     | ${changed}
    ${'the tables, after a time-out'}           | ${[facts]}                                      | ${builtIn}           | ${190}     | ${builtIn}
    ${'the tables, for a part of it'}           | ${[facts, backFrom(builtIn)]}                   | ${outside(1190, 77)} | ${77 + 80} | ${builtIn}
    ${'the calculator, for all of it'}          | ${[facts, backFrom({ calculator: 'OUTSIDE' })]} | ${outside(1190, 77)} | ${77 + 80} | ${{ calculator: 'OUTSIDE' }}
    ${'the calculator, for what comes back'}    | ${[backFrom({ calculator: 'OUTSIDE' })]}        | ${undefined}         | ${80}      | ${{ calculator: 'OUTSIDE' }}
    ${'nobody, for what came back without'}     | ${[backFrom()]}                                 | ${undefined}         | ${80}      | ${undefined}
  `('$case', ({ lines, taxQuote, tax, source }) => {
    const result = priced(lines, { taxQuote });
    expect(result.totals.tax.minor).toBe(tax);
    expect(result.taxSource).toEqual(source);
    expect('taxSource' in result).toBe(source !== undefined);
  });

  it('charges none of the calculator’s taxes where the sale is exempt', () => {
    const taxExemption = { reason: 'Embassy', certificateNumber: 'D-1', operatorId: 'O1' };
    const result = priced([facts], { taxQuote: outside(1190, 77), taxExemption });
    expect(result.totals).toMatchObject({ tax: eur(0), total: eur(1113) });
    expect(result.taxes).toMatchObject([{ tax: eur(0), exempted: eur(77) }]);
  });
});

describe('what promotions get to see of a line', () => {
  const pair = multiBuy(2, 150);
  it.each`
    case                             | facts                                                                                   | discount
    ${'two pieces are a pair'}       | ${{ quantity: quantity(2, 'EA') }}                                                      | ${50}
    ${'two cases are no two pieces'} | ${{ quantity: quantity(2, 'CS'), baseQuantity: quantity(24, 'EA') }}                    | ${0}
    ${'two kilograms are no pair'}   | ${{ quantity: quantity(2, 'KGM') }}                                                     | ${0}
    ${'not at a price set by hand'}  | ${{ quantity: quantity(2, 'EA'), override: { regularUnitPrice: eur(120), ...byHand } }} | ${0}
    ${'a fee is not lowered'}        | ${{ quantity: quantity(2, 'EA'), discountable: false }}                                 | ${0}
  `('$case: $discount', ({ facts, discount }) => {
    expect(priced([line(facts)], { promotions: [pair] }).totals.discount.minor).toBe(discount);
  });

  it('what is put on a gift card is no price, and nothing lowers it', () => {
    const [priced_] = priced([line({ minor: 2500, taxClassId: 'NONE' })]).lines;
    if (priced_ === undefined) throw new Error('Expected a line.');
    const giftCard = { accountId: 'A1', lastFour: '0001', reason: 'ISSUE' } as const;
    const result = priced([{ ...priced_, giftCard }], { promotions: [percentOff('10')] });
    expect(result.totals).toMatchObject({ discount: eur(0), total: eur(2500) });
  });

  it.each`
    what                               | coupons                          | customerId   | idle
    ${'one that gives something'}      | ${['TEN P-10']}                  | ${undefined} | ${undefined}
    ${'the second of one promotion'}   | ${['TEN P-10', 'ALSO P-10']}     | ${undefined} | ${['ALSO']}
    ${'one that a better price beats'} | ${['FIVE P-5', 'TEN P-10']}      | ${undefined} | ${['FIVE']}
    ${'one of nothing published'}      | ${['NONE P-NONE']}               | ${undefined} | ${['NONE']}
    ${'points of somebody'}            | ${['POINTS P-EARN']}             | ${'C1'}      | ${undefined}
    ${'points of nobody'}              | ${['POINTS P-EARN', 'TEN P-10']} | ${undefined} | ${['POINTS']}
  `('of $what are idle: $idle', ({ coupons, customerId, idle }) => {
    const earn = { kind: 'LOYALTY_EARN', points: 1, amounts: [eur(1)] } as const;
    const couponRequired = true;
    const promotions = [
      percentOff('10', { promotionId: 'P-10', couponRequired }),
      percentOff('5', { promotionId: 'P-5', couponRequired }),
      { ...percentOff('10', { promotionId: 'P-EARN', couponRequired }), rule: earn },
    ];
    const held = (coupons as string[]).map((text) => {
      const [code = '', promotionId = ''] = text.split(' ');
      return { code, promotionId };
    });
    const basket = priced([line()], { promotions, coupons: held, customerId });
    expect(basket.idleCoupons).toEqual(idle);
  });

  it('a promotion for a coupon runs in a basket that holds one, and in no other', () => {
    const promotions = [percentOff('10', { couponRequired: true })];
    const at = (promotionId: string) =>
      priced([line()], { promotions, coupons: [{ code: 'TEN', promotionId }] }).totals.discount;
    expect([at('P1'), at('P2')]).toEqual([eur(10), eur(0)]);
  });
});

describe('points of a basket', () => {
  const earn = promotion({ kind: 'LOYALTY_EARN', points: 1, amounts: [eur(100)] });
  const burn = promotion(
    { kind: 'LOYALTY_BURN', points: 50, amounts: [eur(100)] },
    { promotionId: 'P2' },
  );
  it.each`
    case                               | promotions      | customerId   | pointsToBurn | points                        | total
    ${'earned'}                        | ${[earn]}       | ${'C1'}      | ${0}         | ${{ earned: 9, burned: 0 }}   | ${950}
    ${'earned on what is left to pay'} | ${[earn, burn]} | ${'C1'}      | ${120}       | ${{ earned: 7, burned: 100 }} | ${750}
    ${'burned alone'}                  | ${[burn]}       | ${'C1'}      | ${50}        | ${{ earned: 0, burned: 50 }}  | ${850}
    ${'too few to burn'}               | ${[burn]}       | ${'C1'}      | ${49}        | ${undefined}                  | ${950}
    ${'of nobody'}                     | ${[earn, burn]} | ${undefined} | ${120}       | ${undefined}                  | ${950}
    ${'without a programme'}           | ${[]}           | ${'C1'}      | ${120}       | ${undefined}                  | ${950}
  `('$case: $points, to pay $total', ({ promotions, customerId, pointsToBurn, points, total }) => {
    const result = priced([line({ minor: 950 })], { promotions, customerId, pointsToBurn });
    expect(result.points).toEqual(points);
    expect(result.totals.total.minor).toBe(total);
    expect('points' in result).toBe(points !== undefined);
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
