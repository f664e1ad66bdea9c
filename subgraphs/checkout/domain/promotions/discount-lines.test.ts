import type { ManualDiscount } from '../basket.ts';
import type { DiscountStep, PriceBookPromotion } from '../price-book.ts';
import { discountable, eur, multiBuy, now, percentOff, policy, promotion } from '../test-kit.ts';
import type { DiscountableLine } from './discountable.ts';
import { discountLines, pointsEarnedBy, type DiscountRequest } from './discount-lines.ts';

type Discounting = Partial<DiscountRequest> & {
  readonly control?: DiscountRequest['policy']['promotionControl'];
  readonly sequence?: readonly DiscountStep[];
};

function requestOf({ control, sequence, ...parts }: Discounting): DiscountRequest {
  return {
    ...{ storeId: 'S001', channel: 'STORE', now, timeZone: 'Europe/Berlin', currency: 'EUR' },
    ...{ customerGroups: [], couponPromotionIds: [], promotions: [], lineDiscounts: [] },
    ...{ pointsToBurn: 0, earnsPoints: false },
    policy: {
      ...policy,
      ...(control && { promotionControl: control }),
      ...(sequence && { discountSequence: sequence }),
    },
    ...parts,
  };
}

/** { A: ['P1 of 100: 10'] }: what was taken off each line, in order; people are called by their reason. */
function steps(lines: readonly DiscountableLine[], parts: Discounting) {
  const { modifications } = discountLines(lines, requestOf(parts));
  return Object.fromEntries(
    [...modifications].map(([lineId, all]) => {
      all.forEach(({ sequence }, index) => expect(sequence).toBe(index + 1));
      const said = all.map(
        ({ promotionId, reason, base, amount }) =>
          `${promotionId ?? reason} of ${base.minor}: ${amount.minor}`,
      );
      return [lineId, said];
    }),
  );
}

const compound = (id: string, percent: string, parts: Partial<PriceBookPromotion> = {}) =>
  percentOff(percent, { promotionId: id, concurrency: 'COMPOUND', ...parts });
const best = (id: string, percent: string, parts: Partial<PriceBookPromotion> = {}) =>
  percentOff(percent, { promotionId: id, ...parts });
const threshold = (id: string, minor: number, parts: Partial<PriceBookPromotion> = {}) =>
  promotion(
    { kind: 'THRESHOLD', steps: [{ minimums: [eur(0)], amounts: [eur(minor)] }] },
    { promotionId: id, concurrency: 'COMPOUND', ...parts },
  );
const amountOff = (id: string, minor: number, parts: Partial<PriceBookPromotion> = {}) =>
  promotion(
    { kind: 'AMOUNT_OFF', amounts: [eur(minor)] },
    { promotionId: id, concurrency: 'COMPOUND', ...parts },
  );
const hand = (reason: string, percent: string): ManualDiscount => ({
  ...{ kind: 'PERCENT', percent, reason, operatorId: 'O1' },
});
const handAmount = (reason: string, minor: number): ManualDiscount => ({
  ...{ kind: 'AMOUNT', amount: eur(minor), reason, operatorId: 'O1' },
});

const [a, b] = [discountable('A', 1000), discountable('B', 500)];
const percentFirst = ['ITEM_PERCENT', 'ITEM_AMOUNT', 'ORDER_PERCENT', 'ORDER_AMOUNT'] as const;

describe('decision 12: what is taken off one line, in which order', () => {
  const off = { lineId: 'A', discount: hand('Dented', '10') };
  it.each`
    case                                         | parts                                                                                                                                              | expected
    ${'one step after the other'}                | ${{ promotions: [compound('P', '10'), amountOff('Q', 100)] }}                                                                                      | ${['Q of 1000: 100', 'P of 900: 90']}
    ${'percentages first, where the store says'} | ${{ promotions: [compound('P', '10'), amountOff('Q', 100)], sequence: percentFirst }}                                                              | ${['P of 1000: 100', 'Q of 900: 100']}
    ${'of one step the higher priority first'}   | ${{ promotions: [compound('LOW', '10'), compound('HIGH', '20', { priority: 2 })], control: 'ACROSS_PRIORITIES' }}                                  | ${['HIGH of 1000: 200', 'LOW of 800: 80']}
    ${'of one priority the lower id first'}      | ${{ promotions: [compound('Y', '20'), compound('X', '10'), compound('Z', '30')] }}                                                                 | ${['X of 1000: 100', 'Y of 900: 180', 'Z of 720: 216']}
    ${'what people do by hand last of its step'} | ${{ promotions: [compound('P', '20', { priority: -5 })], lineDiscounts: [off] }}                                                                   | ${['P of 1000: 200', 'Dented of 800: 80']}
    ${'by hand before a later step'}             | ${{ promotions: [amountOff('Q', 100)], lineDiscounts: [off], sequence: percentFirst }}                                                             | ${['Dented of 1000: 100', 'Q of 900: 100']}
    ${'of the order after the items'}            | ${{ promotions: [compound('P', '10'), threshold('T', 100)] }}                                                                                      | ${['P of 1000: 100', 'T of 900: 100']}
    ${'of the order before, where so ordered'}   | ${{ promotions: [compound('P', '10'), threshold('T', 100)], sequence: ['ORDER_AMOUNT', 'ITEM_PERCENT'] }}                                          | ${['T of 1000: 100', 'P of 900: 90']}
    ${'the order’s by hand after promotions’'}   | ${{ promotions: [threshold('T', 100)], orderDiscount: handAmount('Regular', 50) }}                                                                 | ${['T of 1000: 100', 'Regular of 900: 50']}
    ${'points before what people take off'}      | ${{ promotions: [promotion({ kind: 'LOYALTY_BURN', points: 1, amounts: [eur(1)] })], pointsToBurn: 30, orderDiscount: handAmount('Regular', 50) }} | ${['P1 of 1000: 30', 'Regular of 970: 50']}
    ${'no step that the store leaves out'}       | ${{ promotions: [compound('P', '10'), amountOff('Q', 100)], sequence: ['ITEM_AMOUNT'] }}                                                           | ${['Q of 1000: 100']}
    ${'nothing by hand that it leaves out'}      | ${{ promotions: [amountOff('Q', 100)], lineDiscounts: [off], sequence: ['ITEM_AMOUNT'] }}                                                          | ${['Q of 1000: 100']}
    ${'no order discount that it leaves out'}    | ${{ promotions: [compound('P', '10')], orderDiscount: handAmount('R', 50), sequence: ['ITEM_PERCENT'] }}                                           | ${['P of 1000: 100']}
    ${'no threshold that it leaves out'}         | ${{ promotions: [compound('P', '10'), threshold('T', 100)], sequence: ['ITEM_PERCENT'] }}                                                          | ${['P of 1000: 100']}
    ${'a step left out wins nothing either'}     | ${{ promotions: [best('P', '90'), best('Q', '80'), amountOff('R', 10)], sequence: ['ITEM_AMOUNT'] }}                                               | ${['R of 1000: 10']}
    ${'nothing that does not run'}               | ${{ promotions: [compound('P', '10', { stopped: true }), threshold('T', 100, { channels: ['WEB'] })] }}                                            | ${undefined}
  `('$case: $expected', ({ parts, expected }) => {
    expect(steps([a], parts)['A']).toEqual(expected);
  });

  it('a discount that falls away leaves the step before it as it was', () => {
    const given = { promotions: [compound('P', '100'), threshold('T', 100)] };
    expect(steps([a], given)).toEqual({ A: ['P of 1000: 1000'] });
  });
});

describe('rule 3: lines share in the order of the basket', () => {
  const cents = ['C', 'B', 'A'].map((id) => discountable(id, 100));
  it.each`
    case                    | parts                                            | expected
    ${'a set'}              | ${{ promotions: [multiBuy(3, 200)] }}            | ${{ C: 34, B: 33, A: 33 }}
    ${'a threshold'}        | ${{ promotions: [threshold('T', 100)] }}         | ${{ C: 34, B: 33, A: 33 }}
    ${'a discount by hand'} | ${{ orderDiscount: handAmount('Regular', 100) }} | ${{ C: 34, B: 33, A: 33 }}
    ${'one cent'}           | ${{ orderDiscount: handAmount('Regular', 1) }}   | ${{ C: 1 }}
  `('$case: $expected', ({ parts, expected }) => {
    const { modifications } = discountLines(cents, requestOf(parts));
    const taken = [...modifications].map(([id, [first]]) => [id, first?.amount.minor]);
    expect(Object.fromEntries(taken)).toEqual(expected);
  });

  it('though a set names its kinds of goods in another order', () => {
    const groups = ['A', 'C'].map((id) => ({ quantity: 1, itemIds: [id], categoryIds: [] }));
    const rule = { kind: 'MIX_AND_MATCH', groups, prices: [eur(199)] } as const;
    const promotions = [promotion(rule, { promotionId: 'SET' })];
    expect(steps(cents, { promotions })).toEqual({
      ...{ C: ['SET of 100: 1'], A: ['SET of 100: 0'] },
    });
  });

  it('though the lines of a set were handed to it in another order', () => {
    // The set is contested on its first line only, so that one is decided on last.
    const promotions = [
      multiBuy(3, 200, { promotionId: 'SET' }),
      best('ONE', '1', { itemIds: ['C'] }),
    ];
    expect(steps(cents, { promotions })).toEqual({
      ...{ C: ['SET of 100: 34'], B: ['SET of 100: 33'], A: ['SET of 100: 33'] },
    });
  });
});

describe('rule 11: the second pass, on what the first one left', () => {
  const x = (parts: Partial<PriceBookPromotion>) => best('X', '10', parts);
  it.each`
    case                                                 | control     | promotions                                                                                                 | first                                 | second
    ${'a compound threshold comes on top of a compound'} | ${'WITHIN'} | ${[compound('X', '10', { itemIds: ['A'] }), threshold('T', 140)]}                                          | ${['X of 1000: 100', 'T of 900: 90']} | ${['T of 500: 50']}
    ${'never on a best price'}                           | ${'WITHIN'} | ${[x({ itemIds: ['A'] }), threshold('T', 140)]}                                                            | ${['X of 1000: 100']}                 | ${['T of 500: 140']}
    ${'on a best price across priorities'}               | ${'ACROSS'} | ${[x({ itemIds: ['A'] }), threshold('T', 140)]}                                                            | ${['X of 1000: 100', 'T of 900: 90']} | ${['T of 500: 50']}
    ${'never on an exclusive one'}                       | ${'ACROSS'} | ${[x({ itemIds: ['A'], concurrency: 'EXCLUSIVE' }), threshold('T', 140)]}                                  | ${['X of 1000: 100']}                 | ${['T of 500: 140']}
    ${'the better of two thresholds'}                    | ${'WITHIN'} | ${[threshold('S', 60, { concurrency: 'BEST_PRICE' }), threshold('T', 150, { concurrency: 'BEST_PRICE' })]} | ${['T of 1000: 100']}                 | ${['T of 500: 50']}
    ${'both of them, where they compound'}               | ${'WITHIN'} | ${[threshold('S', 60), threshold('T', 150)]}                                                               | ${['S of 1000: 40', 'T of 960: 100']} | ${['S of 500: 20', 'T of 480: 50']}
    ${'the higher priority alone'}                       | ${'WITHIN'} | ${[threshold('S', 60, { priority: 2 }), threshold('T', 150)]}                                              | ${['S of 1000: 40']}                  | ${['S of 500: 20']}
    ${'both priorities across'}                          | ${'ACROSS'} | ${[threshold('S', 60, { priority: 2 }), threshold('T', 150)]}                                              | ${['S of 1000: 40', 'T of 960: 100']} | ${['S of 500: 20', 'T of 480: 50']}
    ${'each on lines of its own'}                        | ${'WITHIN'} | ${[threshold('S', 60, { itemIds: ['A'] }), threshold('T', 150, { itemIds: ['B'] })]}                       | ${['S of 1000: 60']}                  | ${['T of 500: 150']}
    ${'an exclusive threshold alone'}                    | ${'WITHIN'} | ${[threshold('S', 60, { concurrency: 'EXCLUSIVE' }), threshold('T', 150, { priority: 9 })]}                | ${['S of 1000: 40']}                  | ${['S of 500: 20']}
  `('$control: $case', ({ control, promotions, first, second }) => {
    const of = control === 'WITHIN' ? 'WITHIN_PRIORITY' : 'ACROSS_PRIORITIES';
    expect(steps([a, b], { promotions, control: of })).toEqual({ A: first, B: second });
  });

  it('across priorities a line goes on, within them it is settled', () => {
    const promotions = [
      compound('HIGH', '10', { priority: 3, itemIds: ['A'] }),
      compound('MID', '20', { priority: 2 }),
      compound('LOW', '50', { priority: 1 }),
    ];
    expect(steps([a, b], { promotions })).toEqual({
      ...{ A: ['HIGH of 1000: 100'], B: ['MID of 500: 100'] },
    });
    expect(steps([a, b], { promotions, control: 'ACROSS_PRIORITIES' })).toEqual({
      A: ['HIGH of 1000: 100', 'MID of 900: 180', 'LOW of 720: 360'],
      B: ['MID of 500: 100', 'LOW of 400: 200'],
    });
  });

  it('compound deals keep to the lines that each of them covers', () => {
    const promotions = [
      compound('X', '10', { itemIds: ['A'] }),
      compound('Y', '20'),
      compound('Z', '30', { itemIds: ['B'] }),
    ];
    expect(steps([a, b], { promotions })).toEqual({
      A: ['X of 1000: 100', 'Y of 900: 180'],
      B: ['Y of 500: 100', 'Z of 400: 120'],
    });
  });
});

describe('rule 15: the trace', () => {
  it('says what was taken off by whom, of what, and how it was rounded', () => {
    const approval = { approvalId: 'AP1', operatorId: 'O9', permission: 'PRICE_OVERRIDE' } as const;
    const discount = { ...hand('Dented', '33.33'), approval };
    const { modifications } = discountLines(
      [a],
      requestOf({
        promotions: [compound('P', '10', { description: 'Ten', priority: 4 })],
        lineDiscounts: [{ lineId: 'A', discount }],
      }),
    );
    expect(modifications.get('A')).toEqual([
      {
        ...{ sequence: 1, promotionId: 'P', description: 'Ten', kind: 'PERCENT_OFF' },
        ...{ priority: 4, concurrency: 'COMPOUND', step: 'ITEM_PERCENT' },
        ...{ base: eur(1000), amount: eur(100), rounding: 'HALF_UP', percent: '10' },
      },
      {
        ...{ sequence: 2, description: 'Dented', reason: 'Dented', operatorId: 'O1' },
        ...{ approvedBy: 'O9', kind: 'MANUAL_PERCENT', step: 'ITEM_PERCENT' },
        ...{ base: eur(900), amount: eur(300), rounding: 'HALF_UP', percent: '33.33' },
      },
    ]);
  });

  it.each`
    discount                | of          | kind                | step               | rounding               | approvedBy
    ${hand('D', '10')}      | ${'line'}   | ${'MANUAL_PERCENT'} | ${'ITEM_PERCENT'}  | ${'HALF_UP'}           | ${undefined}
    ${handAmount('D', 100)} | ${'line'}   | ${'MANUAL_AMOUNT'}  | ${'ITEM_AMOUNT'}   | ${'LARGEST_REMAINDER'} | ${undefined}
    ${hand('D', '10')}      | ${'basket'} | ${'MANUAL_PERCENT'} | ${'ORDER_PERCENT'} | ${'LARGEST_REMAINDER'} | ${undefined}
    ${handAmount('D', 100)} | ${'basket'} | ${'MANUAL_AMOUNT'}  | ${'ORDER_AMOUNT'}  | ${'LARGEST_REMAINDER'} | ${undefined}
  `(
    'of a person: $kind off the $of is $step',
    ({ discount, of, approvedBy: _none, ...expected }) => {
      const given =
        of === 'line'
          ? { lineDiscounts: [{ lineId: 'A', discount }] }
          : { orderDiscount: discount };
      const { modifications } = discountLines([a], requestOf(given));
      expect(modifications.get('A')).toMatchObject([{ ...expected, amount: eur(100) }]);
      expect(modifications.get('A')?.[0]).not.toHaveProperty('approvedBy');
    },
  );

  it('an order percentage is rounded once, not once a line', () => {
    const lines = ['A', 'B', 'C'].map((id) => discountable(id, 15));
    const { modifications } = discountLines(lines, requestOf({ orderDiscount: hand('D', '10') }));
    const taken = [...modifications.values()].flat().map(({ amount }) => amount.minor);
    // 10 % of 0.45 is 0.05; of each 0.15 it would be 0.02.
    expect(taken).toEqual([2, 2, 1]);
  });
});

describe('rule 10: points', () => {
  const earn = promotion(
    { kind: 'LOYALTY_EARN', points: 1, amounts: [eur(100)] },
    { promotionId: 'EARN' },
  );
  const burn = promotion(
    { kind: 'LOYALTY_BURN', points: 10, amounts: [eur(100)] },
    { promotionId: 'BURN' },
  );
  it.each`
    case                                       | parts                                                                   | points
    ${'earned on what is paid in the end'}     | ${{ promotions: [earn, compound('P', '20')], earnsPoints: true }}       | ${{ earned: 12, burned: 0 }}
    ${'earned by nobody who is unknown'}       | ${{ promotions: [earn] }}                                               | ${{ earned: 0, burned: 0 }}
    ${'burned in whole lots'}                  | ${{ promotions: [burn], pointsToBurn: 39 }}                             | ${{ earned: 0, burned: 30 }}
    ${'burned after a discount, by it alone'}  | ${{ promotions: [burn, compound('P', '90')], pointsToBurn: 990 }}       | ${{ earned: 0, burned: 20 }}
    ${'not burned by what others take off'}    | ${{ promotions: [burn, threshold('T', 900)], pointsToBurn: 10 }}        | ${{ earned: 0, burned: 10 }}
    ${'not burned where the step is left out'} | ${{ promotions: [burn], pointsToBurn: 39, sequence: ['ITEM_PERCENT'] }} | ${{ earned: 0, burned: 0 }}
    ${'not burned for what was free already'}  | ${{ promotions: [burn, compound('P', '100')], pointsToBurn: 39 }}       | ${{ earned: 0, burned: 0 }}
    ${'earned on what points do not pay'}      | ${{ promotions: [earn, burn], pointsToBurn: 50, earnsPoints: true }}    | ${{ earned: 10, burned: 50 }}
  `('$case: $points', ({ parts, points }) => {
    expect(discountLines([a, b], requestOf(parts)).points).toEqual(points);
  });

  it('of what was paid otherwise are counted by those promotions that run', () => {
    const stopped = { ...earn, promotionId: 'OLD', stopped: true };
    const request = requestOf({ promotions: [earn, stopped, compound('P', '50')] });
    expect(pointsEarnedBy([a, b], request)).toBe(15);
    expect(pointsEarnedBy([], request)).toBe(0);
  });
});
