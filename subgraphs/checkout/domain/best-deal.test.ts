import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { PriceBookPromotion } from './price-book.ts';
import { allocate, money } from '#kernel/money.ts';
import { decimal, divideToInteger, multiplyDecimal } from '#kernel/decimal.ts';
import { combinationsMax } from './promotions/best-deal.ts';
import { itemDealOf } from './promotions/deal.ts';
import type { DiscountableLine } from './promotions/discountable.ts';
import { setEffects } from './promotions/set-effects.ts';
import { allocateMinor, percentRatio, timesRatio } from './promotions/whole-number.ts';
import { line, multiBuy, percentOff, priced, promotion } from './test-kit.ts';

const context = { currency: 'EUR', rounding: 'HALF_UP', pointsToBurn: 0 } as const;

const discountable = (minor: number, unitCount: number, index: number): DiscountableLine => ({
  ...{ lineId: `L${index}`, itemId: `I${index}`, categoryId: 'C', departmentId: 'D' },
  ...{ minor, unitCount, overridden: false },
});

const buyGet = (buyQuantity: number, percent: string, parts: Partial<PriceBookPromotion> = {}) =>
  promotion(
    {
      ...{ kind: 'BUY_GET', buyQuantity, getQuantity: 1, percent },
      ...{ getItemIds: [], getCategoryIds: [] },
    },
    parts,
  );

describe('contested lines go where the customer saves the most', () => {
  it('a set that is worth more than a better price on one of its lines keeps it', () => {
    const half = percentOff('60', { promotionId: 'A', itemIds: ['I1'] });
    const pair = multiBuy(2, 100, { promotionId: 'B' });
    const lines = [line({ minor: 100, itemId: 'I1' }), line({ minor: 100, itemId: 'I2' })];
    expect(priced(lines, { promotions: [half, pair] }).totals.discount.minor).toBe(100);
  });

  it('two sets share out the lines that both could use', () => {
    const threeOfAll = multiBuy(3, 200, { promotionId: 'A' });
    const pairOfFirst = multiBuy(2, 90, { promotionId: 'B', itemIds: ['I1', 'I2'] });
    const lines = ['I1', 'I2', 'I3', 'I4', 'I5'].map((itemId) => line({ minor: 100, itemId }));
    // The pair saves 1.10 and the other three 1.00; three with a pair of them broken would save 1.00 alone.
    expect(priced(lines, { promotions: [threeOfAll, pairOfFirst] }).totals.discount.minor).toBe(
      210,
    );
  });

  it('stays sensible and quick where there are too many ways to look at', () => {
    const promotions = [2, 3, 4].map((count) =>
      multiBuy(count, count * 70 - count * count, { promotionId: `P${count}` }),
    );
    const lines = Array.from({ length: 40 }, (_, index) =>
      line({ minor: 90 + (index % 7), itemId: `I${index}` }),
    );
    expect(3 ** lines.length).toBeGreaterThan(combinationsMax);
    const single = promotions.map(
      (entry) => priced(lines, { promotions: [entry] }).totals.discount.minor,
    );
    const together = priced(lines, { promotions }).totals.discount.minor;
    expect(together).toBeGreaterThanOrEqual(Math.max(...single));
  });

  const lines = fc.array(
    fc.record({
      minor: fc.integer({ min: 1, max: 300 }),
      units: fc.integer({ min: 1, max: 3 }),
      itemId: fc.constantFrom('I1', 'I2', 'I3'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const itemIds = fc.subarray(['I1', 'I2', 'I3'], { minLength: 1 });
  const promotions = fc.array(
    fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 90 }), itemIds)
        .map(([percent, ids]) => percentOff(String(percent), { itemIds: ids })),
      fc
        .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 0, max: 500 }), itemIds)
        .map(([count, minor, ids]) => multiBuy(count, minor, { itemIds: ids })),
      fc
        .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 100 }), itemIds)
        .map(([count, percent, ids]) => buyGet(count, String(percent), { itemIds: ids })),
    ),
    { minLength: 1, maxLength: 3 },
  );

  it('no other way of handing lines to best-price promotions saves more (brute force)', () => {
    fc.assert(
      fc.property(lines, promotions, (given, found) => {
        const named = found.map((entry, index) => ({ ...entry, promotionId: `P${index}` }));
        const facts = given.map(({ minor, units, itemId }) =>
          line({ minor, itemId, quantity: quantity(units, 'EA') }),
        );
        const taken = priced(facts, { promotions: named }).totals.discount.minor;
        expect(taken).toBe(bestByBruteForce(given, named));
      }),
      { numRuns: 300 },
    );
  });
});

/** Every line to any one of the promotions that cover it, all ways; no search, no pruning. */
function bestByBruteForce(
  given: readonly { readonly minor: number; readonly units: number; readonly itemId: string }[],
  promotions: readonly PriceBookPromotion[],
): number {
  const deals = promotions.flatMap((entry) => itemDealOf(entry) ?? []);
  const lines = given.map(({ minor, units, itemId }, index) => ({
    ...discountable(minor * units, units, index),
    itemId,
  }));
  let best = 0;
  const assign = (index: number, chosen: readonly number[]): void => {
    const current = lines[index];
    if (current === undefined) {
      const total = deals.reduce((sum, deal, number) => {
        const own = lines.filter((_, place) => chosen[place] === number);
        return sum + deal.effects(own, context).reduce((all, { minor }) => all + minor, 0);
      }, 0);
      best = Math.max(best, total);
      return;
    }
    assign(index + 1, [...chosen, -1]);
    deals.forEach((deal, number) => {
      if (deal.covers(current)) assign(index + 1, [...chosen, number]);
    });
  };
  assign(0, []);
  return best;
}

describe('sets are formed so that the customer saves the most', () => {
  const units = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 7 });

  it('n for a price takes off what the best choice of groups takes off', () => {
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 0, max: 120 }),
        (minors, n, price) => {
          const lines = minors.map((minor, index) => discountable(minor, 1, index));
          const effects = setEffects([{ lines, quantity: n }], { priceMinor: price }, context);
          const taken = effects.reduce((sum, { minor }) => sum + minor, 0);
          expect(taken).toBe(bestGroups(minors, n, price));
        },
      ),
    );
  });

  it('the units of one line and of as many lines give the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 300 }),
        (count, minor) => {
          const apart = Array.from({ length: count }, (_, index) => discountable(minor, 1, index));
          const together = [discountable(minor * count, count, 0)];
          const sum = (lines: readonly DiscountableLine[]) =>
            setEffects([{ lines, quantity: 3 }], { priceMinor: minor }, context).reduce(
              (all, effect) => all + effect.minor,
              0,
            );
          expect(sum(apart)).toBe(sum(together));
        },
      ),
    );
  });
});

/** All ways to take any number of groups of n out of the units. */
function bestGroups(minors: readonly number[], n: number, price: number): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** minors.length; mask += 1) {
    const chosen = minors.filter((_, index) => (mask & (1 << index)) !== 0);
    if (chosen.length % n !== 0) continue;
    const worth = chosen.reduce((sum, minor) => sum + minor, 0);
    best = Math.max(best, worth - (chosen.length / n) * price);
  }
  return best;
}

describe('plain numbers say what the kernel says', () => {
  const mode = fc.constantFrom('HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN' as const);
  const minor = fc.oneof(fc.integer(), fc.maxSafeInteger());
  it('a ratio of an amount', () => {
    fc.assert(
      fc.property(minor, fc.integer({ min: 0, max: 1_000_000 }), mode, (amount, part, rounding) => {
        const exact = multiplyDecimal(decimal(amount), decimal(part));
        const expected = divideToInteger(exact, decimal(1_000_000), rounding);
        const ratio = { numerator: part, denominator: 1_000_000 };
        expect(timesRatio(amount, ratio, rounding as 'UP')).toBe(expected);
      }),
    );
  });
  it('an amount shared out by weights', () => {
    const weights = fc.array(fc.oneof(fc.nat(1000), fc.nat()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer(), weights, (total, given) => {
        fc.pre(given.some((weight) => weight > 0));
        const expected = allocate(money(total, 'EUR'), given).map((part) => part.minor);
        expect(allocateMinor(total, given)).toEqual(expected);
      }),
    );
  });
  it.each`
    percent     | ratio
    ${'12.5'}   | ${{ numerator: 125, denominator: 1000 }}
    ${'100'}    | ${{ numerator: 100, denominator: 100 }}
    ${'120'}    | ${{ numerator: 100, denominator: 100 }}
    ${'0.0001'} | ${{ numerator: 1, denominator: 1_000_000 }}
    ${'-5'}     | ${{ numerator: 0, denominator: 100 }}
  `('$percent %', ({ percent, ratio }) => {
    expect(percentRatio(percent)).toEqual(ratio);
  });
});
