import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { ManualDiscount } from './basket.ts';
import type { DiscountStep, PriceBookPromotion, PromotionRule } from './price-book.ts';
import { type priceBasket } from './price-basket.ts';
import { eur, line, policy, priced, promotion } from './test-kit.ts';

type Priced = ReturnType<typeof priceBasket>;

const itemIds = ['I1', 'I2', 'I3'] as const;
const someItems = fc.subarray([...itemIds]);
const percent = fc.integer({ min: 0, max: 120 }).map(String);
const amounts = fc.integer({ min: 0, max: 900 }).map((minor) => [eur(minor)]);
const count = fc.integer({ min: 1, max: 3 });

const itemRule: fc.Arbitrary<PromotionRule> = fc.oneof(
  percent.map((text) => ({ kind: 'PERCENT_OFF' as const, percent: text })),
  amounts.map((given) => ({ kind: 'AMOUNT_OFF' as const, amounts: given })),
  amounts.map((given) => ({ kind: 'FIXED_PRICE' as const, prices: given })),
  fc.tuple(count, amounts).map(([n, prices]) => ({
    ...{ kind: 'MULTI_BUY' as const, quantity: n + 1, prices },
  })),
  fc
    .tuple(count, count, percent, someItems)
    .map(([buyQuantity, getQuantity, text, getItemIds]) => ({
      ...{ kind: 'BUY_GET' as const, buyQuantity, getQuantity, percent: text },
      ...{ getItemIds, getCategoryIds: [] },
    })),
  fc.tuple(amounts, percent, fc.boolean()).map(([prices, text, isPercent]) => ({
    kind: 'MIX_AND_MATCH' as const,
    groups: ['I1', 'I2'].map((itemId) => ({ quantity: 1, itemIds: [itemId], categoryIds: [] })),
    ...(isPercent ? { prices: [], percent: text } : { prices }),
  })),
);
const anyRule: fc.Arbitrary<PromotionRule> = fc.oneof(
  { weight: 3, arbitrary: itemRule },
  {
    weight: 1,
    arbitrary: fc.tuple(amounts, amounts, percent).map(([minimums, off, text]) => ({
      kind: 'THRESHOLD' as const,
      steps: [
        { minimums, amounts: off },
        { minimums: [eur(1500)], amounts: [], percent: text },
      ],
    })),
  },
  {
    weight: 1,
    arbitrary: amounts.map((given) => ({
      ...{ kind: 'LOYALTY_BURN' as const, points: 100, amounts: given },
    })),
  },
);
const promotionsOf = (rule: fc.Arbitrary<PromotionRule>, parts: Partial<PriceBookPromotion> = {}) =>
  fc
    .array(
      fc.tuple(
        rule,
        fc.record({
          priority: fc.integer({ min: 1, max: 2 }),
          concurrency: fc.constantFrom('EXCLUSIVE', 'BEST_PRICE', 'COMPOUND' as const),
          itemIds: someItems,
        }),
      ),
      { maxLength: 5 },
    )
    .map((found) =>
      found.map(([given, own], index) =>
        promotion(given, {
          ...(own as Partial<PriceBookPromotion>),
          ...parts,
          promotionId: `P${index}`,
        }),
      ),
    );
const byHand: fc.Arbitrary<ManualDiscount> = fc
  .tuple(fc.boolean(), percent, fc.integer({ min: 1, max: 2000 }))
  .map(([isPercent, text, minor]) => ({
    ...{ reason: 'Because', operatorId: 'O1' },
    ...(isPercent
      ? { kind: 'PERCENT' as const, percent: text }
      : { kind: 'AMOUNT' as const, amount: eur(minor) }),
  }));
const lines = fc.array(
  fc
    .record({
      minor: fc.integer({ min: 0, max: 900 }),
      itemId: fc.constantFrom(...itemIds),
      units: fc.integer({ min: 1, max: 5 }),
      manualDiscount: fc.option(byHand, { nil: undefined }),
      isOverridden: fc.boolean(),
    })
    .map(({ minor, itemId, units, manualDiscount, isOverridden }) =>
      line({
        ...{ minor, itemId, quantity: quantity(units, 'EA') },
        ...(manualDiscount === undefined ? {} : { manualDiscount }),
        ...(isOverridden && minor % 3 === 0
          ? { override: { regularUnitPrice: eur(999), reason: 'Old', operatorId: 'O1' } }
          : {}),
      }),
    ),
  { maxLength: 7 },
);
const sequence = fc.shuffledSubarray<DiscountStep>([...policy.discountSequence]);
const policies = fc
  .record({
    promotionControl: fc.constantFrom('WITHIN_PRIORITY' as const, 'ACROSS_PRIORITIES' as const),
    discountSequence: sequence,
    discountRounding: fc.constantFrom('HALF_UP' as const, 'DOWN' as const, 'UP' as const),
  })
  .map((parts) => ({ ...policy, ...parts }));
const baskets = fc.record({
  lines,
  promotions: promotionsOf(anyRule),
  policy: policies,
  orderDiscount: fc.option(byHand, { nil: undefined }),
  pointsToBurn: fc.integer({ min: 0, max: 1000 }),
});
const price = (basket: {
  readonly lines: Parameters<typeof priced>[0];
  readonly promotions: readonly PriceBookPromotion[];
}): Priced => {
  const { lines: facts, ...parts } = basket;
  return priced(facts, { ...parts, customerId: 'C1' });
};

describe('for any basket, promotions and policy', () => {
  it('the trace accounts for every cent of every line, and no line goes below zero', () => {
    fc.assert(
      fc.property(baskets, (basket) => {
        for (const { extended, modifications, gross, discount } of price(basket).lines) {
          let left = extended.minor;
          modifications.forEach((step, index) => {
            expect(step.sequence).toBe(index + 1);
            expect(step.base.minor).toBe(left);
            expect(step.amount.minor).toBeGreaterThanOrEqual(0);
            left -= step.amount.minor;
          });
          expect(left).toBe(gross.minor);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(discount.minor).toBe(extended.minor - gross.minor);
        }
      }),
    );
  });

  it('totals are the sums of the lines', () => {
    fc.assert(
      fc.property(baskets, (basket) => {
        const { lines: all, totals } = price(basket);
        const sum = (of: 'extended' | 'discount' | 'net' | 'tax' | 'gross') =>
          all.reduce((total, entry) => total + entry[of].minor, 0);
        expect(totals.subtotal.minor).toBe(sum('extended'));
        expect(totals.discount.minor).toBe(sum('discount'));
        expect(totals.total.minor).toBe(sum('gross'));
        expect(totals.net.minor + totals.tax.minor).toBe(totals.total.minor);
      }),
    );
  });

  it('steps stand in the order of the policy, and steps it leaves out never apply', () => {
    fc.assert(
      fc.property(baskets, (basket) => {
        const place = (step: DiscountStep) => basket.policy.discountSequence.indexOf(step);
        for (const { modifications } of price(basket).lines) {
          const places = modifications.map(({ step }) => place(step));
          expect(places).toEqual(places.toSorted((left, right) => left - right));
          expect(places).not.toContain(-1);
        }
      }),
    );
  });

  it('pricing what was priced changes nothing', () => {
    fc.assert(
      fc.property(baskets, (basket) => {
        const once = price(basket);
        expect(price({ ...basket, lines: once.lines })).toEqual(once);
      }),
    );
  });

  it('the order in which promotions were published decides nothing', () => {
    fc.assert(
      fc.property(baskets, (basket) => {
        const reversed = { ...basket, promotions: basket.promotions.toReversed() };
        expect(price(reversed)).toEqual(price(basket));
      }),
    );
  });

  it('the order of scanning decides nothing about what item promotions save', () => {
    const scans = fc.record({ lines, promotions: promotionsOf(itemRule), policy: policies });
    fc.assert(
      fc.property(scans, (basket) => {
        const single = { ...basket.policy, discountSequence: policy.discountSequence };
        const plain = basket.lines.map(({ manualDiscount: _manual, ...facts }) => facts);
        const inOneStep = basket.promotions.filter(({ concurrency }) => concurrency !== 'COMPOUND');
        const given = {
          promotions: inOneStep,
          policy: { ...single, promotionControl: 'WITHIN_PRIORITY' as const },
        };
        const there = price({ ...given, lines: plain });
        const back = price({ ...given, lines: plain.toReversed() });
        expect(back.totals.discount).toEqual(there.totals.discount);
      }),
    );
  });

  it('a further best-price promotion of one priority never makes it dearer', () => {
    const rivals = promotionsOf(itemRule, { priority: 1, concurrency: 'BEST_PRICE' });
    // As many as are looked at in all ways; beyond it a good way is found, which need not be the best.
    const few = fc.record({
      lines: lines.map((all) =>
        all.slice(0, 5).map(({ manualDiscount: _manual, ...facts }) => facts),
      ),
      promotions: rivals.map((all) => all.slice(0, 3)),
    });
    fc.assert(
      fc.property(few, (basket) => {
        const fewer = { ...basket, promotions: basket.promotions.slice(1) };
        const saved = price(basket).totals.discount.minor;
        expect(saved).toBeGreaterThanOrEqual(price(fewer).totals.discount.minor);
      }),
    );
  });

  it('an order discount is shared out to the last cent', () => {
    const orders = fc.record({ lines, orderDiscount: byHand });
    fc.assert(
      fc.property(orders, ({ lines: facts, orderDiscount }) => {
        const plain = facts.map(({ manualDiscount: _manual, ...rest }) => rest);
        const { totals } = priced(plain, { orderDiscount });
        const subtotal = totals.subtotal.minor;
        const expected =
          orderDiscount.kind === 'AMOUNT'
            ? Math.min(orderDiscount.amount.minor, subtotal)
            : Math.min(subtotal, Math.floor((subtotal * Number(orderDiscount.percent) + 50) / 100));
        expect(totals.discount.minor).toBe(expected);
      }),
    );
  });

  it('of the coupons of a promotion one is used up if it took anything, and otherwise none', () => {
    const codes = ['C0', 'C1', 'AGAIN'];
    fc.assert(
      fc.property(baskets, fc.subarray(codes), (basket, held) => {
        const coupons = held.map((code) => ({ code, promotionId: code === 'C1' ? 'P1' : 'P0' }));
        const promotions = basket.promotions.map((each) => ({ ...each, couponRequired: true }));
        const { lines: facts, ...parts } = basket;
        const { lines: priceOf, idleCoupons = [] } = priced(facts, {
          ...{ ...parts, promotions, coupons, customerId: 'C1' },
        });
        const took = new Set(
          priceOf
            .flatMap(({ modifications }) => modifications)
            .flatMap(({ promotionId = '', amount }) => (amount.minor > 0 ? [promotionId] : [])),
        );
        const used = coupons.filter(({ code }) => !idleCoupons.includes(code));
        expect(used.map(({ promotionId }) => promotionId).toSorted()).toEqual(
          ['P0', 'P1'].filter(
            (id) => took.has(id) && coupons.some(({ promotionId }) => promotionId === id),
          ),
        );
      }),
    );
  });

  it('an exempt sale costs what it costs without tax, and tells what was not charged', () => {
    const taxExemption = { reason: 'Embassy', certificateNumber: 'D-1', operatorId: 'O1' };
    fc.assert(
      fc.property(baskets, (basket) => {
        const taxed = price(basket);
        const { lines: facts, ...parts } = basket;
        const exempt = priced(facts, { ...parts, customerId: 'C1', taxExemption });
        expect(exempt.totals.tax.minor).toBe(0);
        expect(exempt.totals.total).toEqual(taxed.totals.net);
        const told = exempt.lines
          .flatMap(({ taxes }) => taxes)
          .reduce((sum, { exempted }) => sum + (exempted?.minor ?? 0), 0);
        expect(told).toBe(taxed.totals.tax.minor);
      }),
    );
  });
});
