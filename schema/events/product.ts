import { z } from 'zod';
import {
  instant,
  date,
  minor,
  decimalText,
  money,
  channel,
  feeKind,
  sourceVersion,
  tradeItemUnit,
} from './values.ts';

export const itemChanged = z.object({
  itemId: z.string(),
  sourceVersion,
  description: z.string(),
  categoryId: z.string(),
  departmentId: z.string(),
  taxClassId: z.string(),
  baseUnit: z.string(),
  units: z.array(tradeItemUnit),
  lotControlled: z.boolean(),
  /** Years; absent when anyone may buy. */
  minimumAge: z.int().optional(),
  /** The item that is charged along with each base unit (a bottle deposit), if any. */
  depositItemId: z.string().optional(),
  soldByWeight: z.boolean(),
  discontinued: z.boolean(),
  /** Absent: goods. */
  feeKind: feeKind.optional(),
  /** False: nothing lowers its price. Absent: true. */
  discountable: z.boolean().optional(),
  /** Fees that are charged along with each base unit, besides the deposit; absent for none. */
  feeItemIds: z.array(z.string()).optional(),
});

/** All price windows of one item and unit in one price list, so that a consumer replaces them as a whole. */
export const offerChanged = z.object({
  priceListId: z.string(),
  itemId: z.string(),
  unit: z.string(),
  sourceVersion,
  currency: z.string().length(3),
  windows: z.array(
    z.object({
      offerId: z.string(),
      priceMinor: minor,
      channels: z.array(channel),
      validFrom: instant,
      validTo: instant.optional(),
    }),
  ),
});

export const priceListAssigned = z.object({
  storeId: z.string(),
  channel,
  priceListId: z.string(),
  sourceVersion,
});

const ids = z.array(z.string());
const count = z.int().min(1);

/** What a promotion gives; lists of money hold one amount for each currency. docs/pricing.md explains each kind. */
const promotionRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('PERCENT_OFF'), percent: decimalText }),
  z.object({ kind: z.literal('AMOUNT_OFF'), amounts: z.array(money) }),
  z.object({ kind: z.literal('FIXED_PRICE'), prices: z.array(money) }),
  z.object({ kind: z.literal('MULTI_BUY'), quantity: z.int().min(2), prices: z.array(money) }),
  z.object({
    kind: z.literal('BUY_GET'),
    buyQuantity: count,
    getQuantity: count,
    percent: decimalText,
    /** Both empty: of the same items. */
    getItemIds: ids,
    getCategoryIds: ids,
  }),
  z.object({
    kind: z.literal('MIX_AND_MATCH'),
    groups: z.array(z.object({ quantity: count, itemIds: ids, categoryIds: ids })),
    /** Empty with a percentage. */
    prices: z.array(money),
    percent: decimalText.optional(),
  }),
  z.object({
    kind: z.literal('THRESHOLD'),
    steps: z.array(
      z.object({
        minimums: z.array(money),
        amounts: z.array(money),
        percent: decimalText.optional(),
      }),
    ),
  }),
  z.object({ kind: z.literal('LOYALTY_EARN'), points: count, amounts: z.array(money) }),
  z.object({ kind: z.literal('LOYALTY_BURN'), points: count, amounts: z.array(money) }),
]);

/** By the clock of each store: "2026-03-01T00:00", days from 1 (Monday) to 7, "17:00". */
const promotionSchedule = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  daysOfWeek: z.array(z.int().min(1).max(7)),
  hours: z.object({ from: z.string(), to: z.string() }).optional(),
});

export const promotionChanged = z.object({
  promotionId: z.string(),
  sourceVersion,
  description: z.string(),
  rule: promotionRule,
  priority: z.int(),
  concurrency: z.enum(['EXCLUSIVE', 'BEST_PRICE', 'COMPOUND']),
  /** Empty lists mean no restriction by that criterion. */
  itemIds: z.array(z.string()),
  categoryIds: z.array(z.string()),
  storeIds: z.array(z.string()),
  channels: z.array(channel),
  /** Absent: every customer. */
  customerGroups: ids.optional(),
  couponRequired: z.boolean().optional(),
  schedule: promotionSchedule.optional(),
  validFrom: instant,
  validTo: instant.optional(),
  stopped: z.boolean(),
});

/** A code that lets a customer have a promotion; checkout counts its uses. */
export const couponChanged = z.object({
  code: z.string(),
  promotionId: z.string(),
  sourceVersion,
  /** Absent: any number. */
  usesMax: count.optional(),
  usesPerCustomerMax: count.optional(),
  validFrom: instant,
  validTo: instant.optional(),
  stopped: z.boolean(),
});

export const taxRateChanged = z.object({
  jurisdictionId: z.string(),
  taxClassId: z.string(),
  sourceVersion,
  /** Several taxes may apply to one class (state and county); rates as decimals, 0.19 for 19 %. */
  rates: z.array(
    z.object({
      taxId: z.string(),
      name: z.string(),
      rate: decimalText,
      validFrom: date,
      validTo: date.optional(),
    }),
  ),
});

export const lotChanged = z.object({
  gtin: z.string().length(14),
  batchLot: z.string(),
  itemId: z.string(),
  sourceVersion,
  expiry: date.optional(),
});

export const recallIssued = z.object({
  recallId: z.string(),
  gtin: z.string().length(14),
  /** Absent: every lot of the item is recalled. */
  batchLot: z.string().optional(),
  itemId: z.string(),
  reason: z.string(),
  issuedAt: instant,
  /** Empty: all stores. */
  storeIds: z.array(z.string()),
  sourceVersion,
});

export const recallLifted = z.object({
  recallId: z.string(),
  gtin: z.string().length(14),
  batchLot: z.string().optional(),
  itemId: z.string(),
  liftedAt: instant,
  storeIds: z.array(z.string()),
  sourceVersion,
});
