import type { Coupon } from './coupon.ts';
import type { Item } from './item.ts';
import { isDiscountable } from './item-fees.ts';
import type { OfferSet } from './offer.ts';
import type { PriceListAssignment } from './price-list.ts';
import type { Promotion } from './promotion.ts';
import type { Lot, Recall } from './recall.ts';
import type { TaxRateTable } from './tax-rates.ts';

/**
 * What others are told: the event's type, what it is about, its version, and the detail as `schema/events.ts`
 * describes it. The live events and the snapshot are made by the same functions.
 */
export type ProductFact =
  | ReturnType<typeof itemChanged>
  | ReturnType<typeof offerChanged>
  | ReturnType<typeof priceListAssigned>
  | ReturnType<typeof promotionChanged>
  | ReturnType<typeof couponChanged>
  | ReturnType<typeof taxRateChanged>
  | ReturnType<typeof lotChanged>
  | ReturnType<typeof recallIssued>
  | ReturnType<typeof recallLifted>;

export function itemChanged(item: Item) {
  const { itemId, version, description, categoryId, departmentId, taxClassId, baseUnit } = item;
  const { lotControlled, minimumAge, depositItemId, soldByWeight, discontinued } = item;
  const { feeKind, feeItemIds } = item;
  return {
    type: 'ItemChanged' as const,
    aggregateId: `item:${itemId}`,
    version,
    detail: {
      itemId,
      sourceVersion: version,
      description,
      categoryId,
      departmentId,
      taxClassId,
      baseUnit,
      units: [...item.units],
      lotControlled,
      minimumAge,
      depositItemId,
      soldByWeight,
      discontinued,
      feeKind,
      discountable: isDiscountable(item) ? undefined : false,
      feeItemIds: feeItemIds && [...feeItemIds],
    },
  };
}

export function offerChanged(set: OfferSet) {
  const { priceListId, itemId, unit, version, currency } = set;
  const windows = set.windows.map(({ offerId, price, channels, validFrom, validTo }) => {
    return { offerId, priceMinor: price.minor, channels: [...channels], validFrom, validTo };
  });
  return {
    type: 'OfferChanged' as const,
    aggregateId: `offer:${priceListId}:${itemId}:${unit}`,
    version,
    detail: { priceListId, itemId, unit, sourceVersion: version, currency, windows },
  };
}

export function priceListAssigned(assignment: PriceListAssignment) {
  const { storeId, channel, priceListId, version } = assignment;
  return {
    type: 'PriceListAssigned' as const,
    aggregateId: `price-list-assignment:${storeId}:${channel}`,
    version,
    detail: { storeId, channel, priceListId, sourceVersion: version },
  };
}

export function promotionChanged(promotion: Promotion) {
  const { version, itemIds, storeIds, channels, customerGroups, schedule, ...others } = promotion;
  const { rule: _rule, categoryIds, categoryIdsBelow, ...rest } = others;
  return {
    type: 'PromotionChanged' as const,
    aggregateId: `promotion:${promotion.promotionId}`,
    version,
    detail: {
      ...rest,
      sourceVersion: version,
      // Copied whole: a detail is JSON that nobody else holds.
      rule: structuredClone(promotion.rule) as PublishedRule,
      itemIds: [...itemIds],
      categoryIds: [...categoryIds, ...categoryIdsBelow],
      storeIds: [...storeIds],
      channels: [...channels],
      ...(customerGroups.length === 0 ? {} : { customerGroups: [...customerGroups] }),
      ...(schedule === undefined
        ? {}
        : { schedule: { ...schedule, daysOfWeek: [...schedule.daysOfWeek] } }),
    },
  };
}

/** The same, as a detail has it: lists that may change. */
type PublishedRule = Mutable<Promotion['rule']>;
type Mutable<Value> = Value extends readonly (infer Member)[]
  ? Mutable<Member>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value;

export function couponChanged({ version, ...coupon }: Coupon) {
  return {
    type: 'CouponChanged' as const,
    aggregateId: `coupon:${coupon.code}`,
    version,
    detail: { ...coupon, sourceVersion: version },
  };
}

export function taxRateChanged(table: TaxRateTable) {
  const { jurisdictionId, taxClassId, version } = table;
  return {
    type: 'TaxRateChanged' as const,
    aggregateId: `tax-rates:${jurisdictionId}:${taxClassId}`,
    version,
    detail: { jurisdictionId, taxClassId, sourceVersion: version, rates: [...table.rates] },
  };
}

export function lotChanged(lot: Lot) {
  const { gtin, batchLot, itemId, expiry, version } = lot;
  return {
    type: 'LotChanged' as const,
    aggregateId: `lot:${gtin}:${batchLot}`,
    version,
    detail: { gtin, batchLot, itemId, sourceVersion: version, expiry },
  };
}

export function recallIssued(recall: Recall) {
  const { recallId, gtin, batchLot, itemId, reason, issuedAt, version } = recall;
  const storeIds = [...recall.storeIds];
  return {
    type: 'RecallIssued' as const,
    aggregateId: `recall:${recallId}`,
    version,
    detail: {
      recallId,
      gtin,
      batchLot,
      itemId,
      reason,
      issuedAt,
      storeIds,
      sourceVersion: version,
    },
  };
}

/** `liftedAt` is asked for beside the recall, because an open one has none. */
export function recallLifted(recall: Recall, liftedAt: string) {
  const { recallId, gtin, batchLot, itemId, version } = recall;
  const storeIds = [...recall.storeIds];
  return {
    type: 'RecallLifted' as const,
    aggregateId: `recall:${recallId}`,
    version,
    detail: { recallId, gtin, batchLot, itemId, liftedAt, storeIds, sourceVersion: version },
  };
}
