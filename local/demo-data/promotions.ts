import { priceLists } from './countries.ts';
import { createItem, itemIdOf, priceOf } from './range.ts';
import type { DemoCoupon, DemoPromotion } from './types.ts';

/** The first day of everything in the demonstration. */
export const validFrom = '2025-01-01T00:00:00.000Z';

const everywhere = {
  ...{ storeIds: [], channels: [], itemIds: [], categoryIds: [] },
  ...{ priority: 10, concurrency: 'BEST_PRICE', validFrom, stopped: false },
} as const satisfies Partial<DemoPromotion>;

/** One of each kind at least; docs/pricing.md explains them. */
export function createPromotions(): readonly DemoPromotion[] {
  return [...itemPromotions(), ...setPromotions(), ...basketPromotions()].map((promotion) => ({
    ...everywhere,
    ...promotion,
    storeIds: [],
    channels: [],
  }));
}

export function createCoupons(): readonly DemoCoupon[] {
  const coupon = { promotionId: 'P-WELCOME', validFrom, stopped: false };
  return [
    { ...coupon, code: 'WELCOME-5', usesPerCustomerMax: 1 },
    { ...coupon, code: 'FIRST-100', usesMax: 100 },
  ];
}

type Described = Pick<DemoPromotion, 'promotionId' | 'description' | 'rule'> &
  Partial<DemoPromotion>;

function itemPromotions(): readonly Described[] {
  return [
    {
      ...{ promotionId: 'P-COFFEE', description: 'Coffee 10 % off' },
      rule: { kind: 'PERCENT_OFF', percent: '10' },
      ...{ concurrency: 'COMPOUND', itemIds: [itemIdOf(6)] },
    },
    {
      ...{ promotionId: 'P-CLOTHING', description: 'End of season, clothing 20 % off' },
      rule: { kind: 'PERCENT_OFF', percent: '20' },
      ...{ priority: 5, concurrency: 'EXCLUSIVE', categoryIds: ['CLOTHING'] },
    },
    {
      ...{ promotionId: 'P-HAPPY-HOUR', description: 'Rye loaf on Friday evening 15 % off' },
      rule: { kind: 'PERCENT_OFF', percent: '15' },
      ...{ concurrency: 'COMPOUND', itemIds: [itemIdOf(48)] },
      schedule: { daysOfWeek: [5], hours: { from: '17:00', to: '20:00' } },
    },
    {
      ...{ promotionId: 'P-TWENTY-CENTS', description: 'Cola 0.20 off' },
      ...{ rule: { kind: 'AMOUNT_OFF', amounts: each(20) }, itemIds: [itemIdOf(43)] },
    },
    {
      ...{ promotionId: 'P-NINETY-NINE', description: 'Nut mix now 0.99' },
      ...{ rule: { kind: 'FIXED_PRICE', prices: each(99) }, itemIds: [itemIdOf(42)] },
    },
  ];
}

function setPromotions(): readonly Described[] {
  return [
    {
      ...{ promotionId: 'P-BISCUITS', description: '3 biscuits for the price of 2' },
      rule: { kind: 'MULTI_BUY', quantity: 3, prices: each(priceOfNumber(2) * 2) },
      itemIds: [itemIdOf(2)],
    },
    {
      ...{ promotionId: 'P-BUY-2-GET-1', description: 'Lentils: buy 2, get the third free' },
      rule: {
        ...{ kind: 'BUY_GET', buyQuantity: 2, getQuantity: 1, percent: '100' },
        ...{ getItemIds: [], getCategoryIds: [] },
      },
      itemIds: [itemIdOf(41)],
    },
    {
      ...{ promotionId: 'P-CLEAN', description: 'Sponges and soap together 10 % off' },
      rule: {
        ...{ kind: 'MIX_AND_MATCH', prices: [], percent: '10' },
        groups: [45, 46].map((number) => ({
          ...{ quantity: 1, itemIds: [itemIdOf(number)], categoryIds: [] },
        })),
      },
    },
  ];
}

function basketPromotions(): readonly Described[] {
  return [
    {
      ...{ promotionId: 'P-WELCOME', description: '5.00 off 50.00, 12.00 off 100.00' },
      rule: {
        kind: 'THRESHOLD',
        steps: [
          { minimums: each(5000), amounts: each(500) },
          { minimums: each(10_000), amounts: each(1200) },
        ],
      },
      ...{ concurrency: 'COMPOUND', couponRequired: true },
    },
    {
      ...{ promotionId: 'P-STAFF', description: 'Staff 10 % off' },
      rule: {
        kind: 'THRESHOLD',
        steps: [{ minimums: each(0), amounts: [], percent: '10' }],
      },
      ...{ concurrency: 'COMPOUND', customerGroups: ['STAFF'] },
    },
    {
      ...{ promotionId: 'P-POINTS', description: '1 point for every 1.00' },
      rule: { kind: 'LOYALTY_EARN', points: 1, amounts: each(100) },
    },
    {
      ...{ promotionId: 'P-PAY-WITH-POINTS', description: '100 points are 1.00' },
      rule: { kind: 'LOYALTY_BURN', points: 100, amounts: each(100) },
    },
  ];
}

/** The same in the currency of each price list. */
function each(euroCents: number): { currency: string; minor: number }[] {
  return priceLists.map(({ currency, perEuroCent }) => ({
    currency,
    minor: Math.round(euroCents * perEuroCent),
  }));
}

/** Euro cents. */
export function priceOfNumber(number: number): number {
  return priceOf(createItem(number));
}
