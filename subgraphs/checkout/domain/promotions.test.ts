import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { PriceBookPromotion, StorePolicy } from './price-book.ts';
import { createEligibility, runs } from './promotions/eligibility.ts';
import { line, multiBuy, now, percentOff, policy, priced } from './test-kit.ts';

/** Amounts taken off, line by line. */
const discounts = (
  minors: readonly number[],
  promotions: readonly PriceBookPromotion[],
  parts: Partial<StorePolicy> = {},
) =>
  priced(
    minors.map((minor) => line({ minor })),
    { promotions, policy: { ...policy, ...parts } },
  ).lines.map((priced_) => priced_.discount.minor);

describe('rule 10: percent off', () => {
  it.each`
    id           | minor   | percent    | discount
    ${'DISC-04'} | ${3000} | ${'33.33'} | ${1000}
    ${'DISC-04'} | ${1000} | ${'33.33'} | ${333}
    ${'half up'} | ${25}   | ${'10'}    | ${3}
    ${'whole'}   | ${999}  | ${'100'}   | ${999}
    ${'above'}   | ${999}  | ${'120'}   | ${999}
    ${'none'}    | ${999}  | ${'0'}     | ${0}
  `('$id: $percent % of $minor is $discount', ({ minor, percent, discount }) => {
    expect(discounts([minor], [percentOff(percent)])).toEqual([discount]);
  });

  it('rounds as the policy says', () => {
    expect(discounts([25], [percentOff('10')], { discountRounding: 'DOWN' })).toEqual([2]);
  });
});

describe('rule 10: multi-buy', () => {
  it.each`
    case                                            | minors                         | n    | price   | expected
    ${'three for two of one price'}                 | ${[100, 100, 100]}             | ${3} | ${200}  | ${[34, 33, 33]}
    ${'no whole group'}                             | ${[100, 100]}                  | ${3} | ${200}  | ${[0, 0]}
    ${'the dearest units go together'}              | ${[100, 300, 200, 100]}        | ${3} | ${300}  | ${[50, 150, 100, 0]}
    ${'two groups'}                                 | ${[100, 100, 100, 100]}        | ${2} | ${150}  | ${[25, 25, 25, 25]}
    ${'a group that would be dearer is not formed'} | ${[100, 100, 100, 20, 20, 20]} | ${3} | ${250}  | ${[17, 17, 16, 0, 0, 0]}
    ${'DISC-04: 13.77 over 30.00 and 10.00'}        | ${[3000, 1000]}                | ${2} | ${2623} | ${[1033, 344]}
    ${'DISC-04: nothing falls on a free line'}      | ${[3000, 0]}                   | ${2} | ${0}    | ${[3000, 0]}
  `('$case', ({ minors, n, price, expected }) => {
    expect(discounts(minors, [multiBuy(n, price)])).toEqual(expected);
  });

  it('counts the units of a line, and leaves the rest of it at full price', () => {
    const lines = [line({ minor: 100, quantity: quantity(7, 'EA') })];
    const [result] = priced(lines, { promotions: [multiBuy(3, 250)] }).lines;
    expect(result).toMatchObject({ discount: { minor: 100 }, gross: { minor: 600 } });
    expect(result?.modifications).toMatchObject([{ unitsInGroups: 6, base: { minor: 700 } }]);
  });

  it('forms groups of two lines and of thousands of units alike', () => {
    const lines = [
      line({ minor: 100, quantity: quantity(9998, 'EA') }),
      line({ minor: 90, quantity: quantity(4, 'EA') }),
    ];
    const { totals } = priced(lines, { promotions: [multiBuy(3, 250)] });
    // 3332 groups of three at 1.00, one of 2 x 1.00 + 0.90, one of 3 x 0.90.
    expect(totals.discount.minor).toBe(3332 * 50 + 40 + 20);
  });

  it('leaves out what is weighed, deposits and baskets in another currency', () => {
    const weighed = line({ minor: 100, quantity: quantity('2', 'KGM') });
    const deposit = line({ minor: 100, depositOf: 'L0' });
    const prices = [{ minor: 1, currency: 'USD' }];
    const foreign = multiBuy(2, 1, { rule: { kind: 'MULTI_BUY', quantity: 2, prices } });
    expect(priced([weighed, deposit], { promotions: [multiBuy(2, 1)] }).totals.discount.minor).toBe(
      0,
    );
    expect(discounts([100, 100], [foreign])).toEqual([0, 0]);
  });
});

describe('rule 11: which promotions win', () => {
  const best = (id: string, percent: string, priority = 1) =>
    percentOff(percent, { promotionId: id, priority });
  const compound = (id: string, percent: string, priority = 1) =>
    percentOff(percent, { promotionId: id, priority, concurrency: 'COMPOUND' });
  const exclusive = (id: string, percent: string, priority = 1) =>
    percentOff(percent, { promotionId: id, priority, concurrency: 'EXCLUSIVE' });

  it.each`
    case                                          | control     | promotions                                                              | expected
    ${'the best exclusive one alone'}             | ${'WITHIN'} | ${[exclusive('X', '10'), exclusive('Y', '12'), compound('C', '50', 9)]} | ${120}
    ${'the best price of a priority'}             | ${'WITHIN'} | ${[best('A', '10'), best('B', '20')]}                                   | ${200}
    ${'compounds together against the best'}      | ${'WITHIN'} | ${[compound('A', '10'), compound('B', '20'), best('D', '25')]}          | ${280}
    ${'a best price above the compounds'}         | ${'WITHIN'} | ${[compound('A', '10'), compound('B', '20'), best('D', '30')]}          | ${300}
    ${'a tie stays with the single one'}          | ${'WITHIN'} | ${[compound('A', '20'), best('D', '20')]}                               | ${200}
    ${'lower priorities are ignored'}             | ${'WITHIN'} | ${[compound('A', '10', 2), best('D', '50', 1)]}                         | ${100}
    ${'one winner a priority, compounding'}       | ${'ACROSS'} | ${[best('A', '10', 2), best('B', '20', 2), compound('C', '50', 1)]}     | ${600}
    ${'compound counts as best price'}            | ${'ACROSS'} | ${[compound('A', '10'), compound('B', '20')]}                           | ${200}
    ${'exclusive ends it in both models'}         | ${'ACROSS'} | ${[exclusive('X', '10'), best('A', '30', 2)]}                           | ${100}
    ${'DISC-07: 100 % then 15 % is exactly zero'} | ${'WITHIN'} | ${[compound('A', '100'), compound('B', '15')]}                          | ${1000}
    ${'DISC-07 across priorities'}                | ${'ACROSS'} | ${[compound('A', '100', 2), compound('B', '15', 1)]}                    | ${1000}
  `('$control: $case', ({ control, promotions, expected }) => {
    const promotionControl = control === 'WITHIN' ? 'WITHIN_PRIORITY' : 'ACROSS_PRIORITIES';
    expect(discounts([1000], promotions, { promotionControl })).toEqual([expected]);
  });

  it('a group is formed again without a line that is better off elsewhere', () => {
    const half = percentOff('50', { promotionId: 'HALF', itemIds: ['I2'] });
    const groups = multiBuy(2, 1500, { promotionId: 'GROUP' });
    const lines = [
      line({ minor: 1000 }),
      line({ minor: 1000 }),
      line({ minor: 1000, itemId: 'I2' }),
    ];
    const result = priced(lines, { promotions: [half, groups] }).lines;
    expect(result.map((entry) => entry.discount.minor)).toEqual([250, 250, 500]);
  });

  it('a line whose group fell apart is not left with it', () => {
    const half = percentOff('50', { promotionId: 'HALF', itemIds: ['I2'] });
    const lines = [line({ minor: 1000 }), line({ minor: 1000, itemId: 'I2' })];
    const result = priced(lines, { promotions: [half, multiBuy(2, 1500)] }).lines;
    expect(result.map((entry) => entry.discount.minor)).toEqual([0, 500]);
  });
});

describe('decision 12: the sequence decides how they compound', () => {
  const both = [
    percentOff('10', { promotionId: 'TEN', concurrency: 'COMPOUND' }),
    multiBuy(2, 150, { promotionId: 'TWO', concurrency: 'COMPOUND' }),
  ];
  it.each`
    sequence                          | expected    | trace
    ${['ITEM_FIXED', 'ITEM_PERCENT']} | ${[33, 33]} | ${['TWO of 100: 25', 'TEN of 75: 8']}
    ${['ITEM_PERCENT', 'ITEM_FIXED']} | ${[25, 25]} | ${['TEN of 100: 10', 'TWO of 90: 15']}
  `('$sequence takes off $expected', ({ sequence, expected, trace }) => {
    const result = priced([line(), line()], {
      promotions: both,
      policy: { ...policy, discountSequence: sequence },
    });
    expect(result.lines.map((entry) => entry.discount.minor)).toEqual(expected);
    const steps = result.lines[0]?.modifications.map(
      ({ promotionId, base, amount }) => `${promotionId} of ${base.minor}: ${amount.minor}`,
    );
    expect(steps).toEqual(trace);
  });
});

describe('a promotion is active', () => {
  const query = {
    ...{ storeId: 'S001', channel: 'STORE' as const, now, timeZone: 'Europe/Berlin' },
    ...{ customerGroups: ['STAFF'], couponPromotionIds: ['P-COUPON'] },
  } as const;
  it.each`
    case                          | parts                                                | active
    ${'without restrictions'}     | ${{}}                                                | ${true}
    ${'in its store'}             | ${{ storeIds: ['S001'] }}                            | ${true}
    ${'not in another'}           | ${{ storeIds: ['S002'] }}                            | ${false}
    ${'not on another channel'}   | ${{ channels: ['WEB'] }}                             | ${false}
    ${'not when stopped'}         | ${{ stopped: true }}                                 | ${false}
    ${'from its first instant'}   | ${{ validFrom: now }}                                | ${true}
    ${'not at its end'}           | ${{ validTo: now }}                                  | ${false}
    ${'not before its start'}     | ${{ validFrom: '2026-03-02T10:00:00.001Z' }}         | ${false}
    ${'for the customer’s group'} | ${{ customerGroups: ['GOLD', 'STAFF'] }}             | ${true}
    ${'not for another group'}    | ${{ customerGroups: ['GOLD'] }}                      | ${false}
    ${'with its coupon'}          | ${{ couponRequired: true, promotionId: 'P-COUPON' }} | ${true}
    ${'not without its coupon'}   | ${{ couponRequired: true }}                          | ${false}
  `('$case', ({ parts, active }) => {
    expect(createEligibility(query)(percentOff('10', parts))).toBe(active);
  });

  const clock = (date: string, time: string, dayOfWeek: number) => ({
    ...{ date, dayOfWeek },
    time: `${time}:00`,
  });
  const happyHour = { daysOfWeek: [5], hours: { from: '17:00', to: '19:00' } };
  const nightOwl = { daysOfWeek: [6], hours: { from: '22:00', to: '02:00' } };
  it.each`
    case                                    | schedule                                                     | local                              | expected
    ${'on its day'}                         | ${{ daysOfWeek: [1] }}                                       | ${clock('2026-03-02', '10:00', 1)} | ${true}
    ${'not on another day'}                 | ${{ daysOfWeek: [2] }}                                       | ${clock('2026-03-02', '10:00', 1)} | ${false}
    ${'from its first minute'}              | ${{ daysOfWeek: [], from: '2026-03-02T00:00' }}              | ${clock('2026-03-02', '00:00', 1)} | ${true}
    ${'not a minute before'}                | ${{ daysOfWeek: [], from: '2026-03-02T00:00' }}              | ${clock('2026-03-01', '23:59', 7)} | ${false}
    ${'not at its end'}                     | ${{ daysOfWeek: [], to: '2026-03-02T10:00' }}                | ${clock('2026-03-02', '10:00', 1)} | ${false}
    ${'in its hours'}                       | ${happyHour}                                                 | ${clock('2026-03-06', '17:00', 5)} | ${true}
    ${'not when they end'}                  | ${happyHour}                                                 | ${clock('2026-03-06', '19:00', 5)} | ${false}
    ${'not in these hours of another day'}  | ${happyHour}                                                 | ${clock('2026-03-07', '18:00', 6)} | ${false}
    ${'before midnight of its day'}         | ${nightOwl}                                                  | ${clock('2026-03-07', '23:30', 6)} | ${true}
    ${'after midnight, of the day before'}  | ${nightOwl}                                                  | ${clock('2026-03-08', '01:59', 7)} | ${true}
    ${'not in the night before its day'}    | ${nightOwl}                                                  | ${clock('2026-03-07', '01:00', 6)} | ${false}
    ${'from the first minute of a night'}   | ${nightOwl}                                                  | ${clock('2026-03-07', '22:00', 6)} | ${true}
    ${'not when its night ends'}            | ${nightOwl}                                                  | ${clock('2026-03-08', '02:00', 7)} | ${false}
    ${'not on the day after its night'}     | ${nightOwl}                                                  | ${clock('2026-03-08', '12:00', 7)} | ${false}
    ${'into Monday, of Sunday night'}       | ${{ ...nightOwl, daysOfWeek: [7] }}                          | ${clock('2026-03-09', '01:00', 1)} | ${true}
    ${'not into Monday, of Monday night'}   | ${{ ...nightOwl, daysOfWeek: [1] }}                          | ${clock('2026-03-09', '01:00', 1)} | ${false}
    ${'round the clock, from then to then'} | ${{ daysOfWeek: [], hours: { from: '08:00', to: '08:00' } }} | ${clock('2026-03-09', '12:00', 1)} | ${true}
    ${'not before its hours'}               | ${happyHour}                                                 | ${clock('2026-03-06', '16:59', 5)} | ${false}
    ${'a minute before its end'}            | ${{ daysOfWeek: [], to: '2026-03-02T10:00' }}                | ${clock('2026-03-02', '09:59', 1)} | ${true}
  `('by the wall clock: $case', ({ schedule, local, expected }) => {
    expect(runs(schedule, local)).toBe(expected);
  });

  it('one instant is two wall clocks: a day begins in Berlin before it does in Lisbon', () => {
    const promotion = percentOff('10', { schedule: { daysOfWeek: [], from: '2026-03-02T00:00' } });
    const at = (timeZone: string) =>
      createEligibility({ ...query, timeZone, now: '2026-03-01T23:30:00.000Z' })(promotion);
    expect([at('Europe/Berlin'), at('Europe/Lisbon')]).toEqual([true, false]);
  });

  it.each`
    parts                            | expected
    ${{ itemIds: ['I00001'] }}       | ${10}
    ${{ itemIds: ['I00002'] }}       | ${0}
    ${{ categoryIds: ['C-DRINKS'] }} | ${10}
    ${{ categoryIds: ['C-OTHER'] }}  | ${0}
  `('on lines of $parts: $expected', ({ parts, expected }) => {
    expect(discounts([100], [percentOff('10', parts)])).toEqual([expected]);
  });
});

describe('rule 12, for any lines and promotions', () => {
  const concurrency = fc.constantFrom(
    'EXCLUSIVE' as const,
    'BEST_PRICE' as const,
    'COMPOUND' as const,
  );
  const itemIds = fc.subarray(['I1', 'I2', 'I3']);
  const promotion = fc
    .record({
      percent: fc.integer({ min: 0, max: 130 }),
      count: fc.integer({ min: 2, max: 4 }),
      minor: fc.integer({ min: 0, max: 900 }),
      isPercent: fc.boolean(),
      priority: fc.integer({ min: 1, max: 3 }),
      concurrency,
      itemIds,
    })
    .map(({ percent, count, minor, isPercent, ...parts }) =>
      isPercent ? percentOff(String(percent), parts) : multiBuy(count, minor, parts),
    );
  const lines = fc.array(
    fc.record({
      minor: fc.integer({ min: 0, max: 500 }),
      itemId: fc.constantFrom('I1', 'I2', 'I3'),
      units: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 8 },
  );
  const control = fc.constantFrom('WITHIN_PRIORITY' as const, 'ACROSS_PRIORITIES' as const);

  it('no line goes below zero, and the trace accounts for every cent', () => {
    fc.assert(
      fc.property(lines, fc.array(promotion, { maxLength: 5 }), control, (given, found, model) => {
        const facts = given.map(({ minor, itemId, units }) =>
          line({ minor, itemId, quantity: quantity(units, 'EA') }),
        );
        const promotions = found.map((entry, index) => ({ ...entry, promotionId: `P${index}` }));
        const result = priced(facts, {
          promotions,
          policy: { ...policy, promotionControl: model },
        });
        for (const entry of result.lines) {
          expect(entry.gross.minor).toBeGreaterThanOrEqual(0);
          expect(entry.discount.minor).toBeGreaterThanOrEqual(0);
          let left = entry.extended.minor;
          for (const step of entry.modifications) {
            expect(step.base.minor).toBe(left);
            left -= step.amount.minor;
          }
          expect(left).toBe(entry.gross.minor);
        }
      }),
    );
  });
});
