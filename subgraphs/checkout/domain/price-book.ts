import type { RoundingMode } from '#kernel/money.ts';
import type {
  PickUpPolicy,
  FeePolicy,
  ReturnsWithoutReceipt,
  OfflineCardLimits,
  ForeignCashRate,
  VoucherPolicy,
  TillPolicy,
} from './till-terms.ts';

/**
 * What checkout remembers of product and back-office, in the very shape of their events, so that a
 * projection stores a detail as it came. Optional members allow undefined for the same reason.
 */
export type Channel = 'STORE' | 'WEB';

export type TradeItemUnit = {
  readonly gtin: string;
  readonly unit: string;
  /** How many base units one of this unit holds: "1" for the each, "24" for a case of 24. */
  readonly baseUnitsPerUnit: string;
};

export type PriceBookItem = {
  readonly itemId: string;
  readonly description: string;
  readonly categoryId: string;
  readonly departmentId: string;
  readonly taxClassId: string;
  readonly baseUnit: string;
  readonly units: readonly TradeItemUnit[];
  readonly lotControlled: boolean;
  /** Years; absent when anyone may buy. */
  readonly minimumAge?: number | undefined;
  /** The item that is charged along with each base unit (a bottle deposit), if any. */
  readonly depositItemId?: string | undefined;
  readonly soldByWeight: boolean;
  readonly discontinued: boolean;
  /** Absent: goods. */
  readonly feeKind?: FeeKind | undefined;
  /** False: nothing lowers its price. Absent: true. */
  readonly discountable?: boolean | undefined;
  /** Fees that are charged along with each base unit, besides the deposit; absent for none. */
  readonly feeItemIds?: readonly string[] | undefined;
};

/** What an item that is no goods is charged for. */
export type FeeKind = 'DEPOSIT' | 'ECO' | 'BAG' | 'DELIVERY';

/** All price windows of one item and unit in one price list. */
export type PriceBookOffer = {
  readonly priceListId: string;
  readonly itemId: string;
  readonly unit: string;
  readonly currency: string;
  readonly windows: readonly OfferWindow[];
};

export type OfferWindow = {
  readonly offerId: string;
  readonly priceMinor: number;
  readonly channels: readonly Channel[];
  readonly validFrom: string;
  /** The first instant at which the price is no longer valid. */
  readonly validTo?: string | undefined;
};

export type PriceBookLot = {
  readonly gtin: string;
  readonly batchLot: string;
  readonly itemId: string;
  readonly expiry?: string | undefined;
};

export type PriceBookRecall = {
  readonly recallId: string;
  readonly gtin: string;
  /** Absent: every lot of the item is recalled. */
  readonly batchLot?: string | undefined;
  readonly itemId: string;
  readonly reason: string;
  readonly issuedAt?: string | undefined;
  /** Empty: all stores. */
  readonly storeIds: readonly string[];
};

/** One amount for each currency in which a promotion runs. */
export type Amounts = readonly { readonly minor: number; readonly currency: string }[];

/** What a promotion gives (rule 10). Percentages are as published: "33.33". */
export type PromotionRule =
  | { readonly kind: 'PERCENT_OFF'; readonly percent: string }
  /** Off each base unit; of what is measured, off each unit of measure. */
  | { readonly kind: 'AMOUNT_OFF'; readonly amounts: Amounts }
  /** Each base unit for this price, if that is less. */
  | { readonly kind: 'FIXED_PRICE'; readonly prices: Amounts }
  /** `quantity` units of the items together for the price of the basket's currency. */
  | { readonly kind: 'MULTI_BUY'; readonly quantity: number; readonly prices: Amounts }
  /**
   * For every `buyQuantity` units `getQuantity` further ones at `percent` off: of the same items the cheapest of
   * each set, otherwise of the items to get. Both lists to get empty: the same items.
   */
  | {
      readonly kind: 'BUY_GET';
      readonly buyQuantity: number;
      readonly getQuantity: number;
      readonly percent: string;
      readonly getItemIds: readonly string[];
      readonly getCategoryIds: readonly string[];
    }
  /** So many units of each group together, for a price or at `percent` off. */
  | {
      readonly kind: 'MIX_AND_MATCH';
      readonly groups: readonly MixGroup[];
      readonly prices: Amounts;
      readonly percent?: string | undefined;
    }
  /** The highest step that the covered lines reach together; a percentage or an amount off all of them. */
  | { readonly kind: 'THRESHOLD'; readonly steps: readonly ThresholdStep[] }
  /** So many points for every whole amount that is paid for the covered lines. */
  | { readonly kind: 'LOYALTY_EARN'; readonly points: number; readonly amounts: Amounts }
  /** Every whole `points` that the customer gives takes the amount off. */
  | { readonly kind: 'LOYALTY_BURN'; readonly points: number; readonly amounts: Amounts };

export type MixGroup = {
  readonly quantity: number;
  readonly itemIds: readonly string[];
  readonly categoryIds: readonly string[];
};

export type ThresholdStep = {
  readonly minimums: Amounts;
  readonly amounts: Amounts;
  readonly percent?: string | undefined;
};

/** By the store's own clock, in which opening hours and posters are written. */
export type PromotionSchedule = {
  /** "2026-03-01T00:00", the first minute. */
  readonly from?: string | undefined;
  /** The first minute at which it no longer runs. */
  readonly to?: string | undefined;
  /** 1 Monday to 7 Sunday; empty: every day. */
  readonly daysOfWeek: readonly number[];
  /** "17:00" to "19:00", the end not included; from above to runs over midnight and belongs to the day it began. */
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
};

export type PromotionConcurrency = 'EXCLUSIVE' | 'BEST_PRICE' | 'COMPOUND';

export type PriceBookPromotion = {
  readonly promotionId: string;
  readonly description: string;
  readonly rule: PromotionRule;
  /** Higher first. */
  readonly priority: number;
  readonly concurrency: PromotionConcurrency;
  /** Empty lists mean no restriction by that criterion. */
  readonly itemIds: readonly string[];
  readonly categoryIds: readonly string[];
  readonly storeIds: readonly string[];
  readonly channels: readonly Channel[];
  /** Absent or empty: every customer, known or not. */
  readonly customerGroups?: readonly string[] | undefined;
  /** True: only in a basket that holds a coupon of it. */
  readonly couponRequired?: boolean | undefined;
  readonly schedule?: PromotionSchedule | undefined;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly stopped: boolean;
};

/** A code that a customer brings, and how often it may be used. */
export type PriceBookCoupon = {
  readonly code: string;
  readonly promotionId: string;
  /** Absent: any number. */
  readonly usesMax?: number | undefined;
  /** Absent: any number. With it a customer must be known. */
  readonly usesPerCustomerMax?: number | undefined;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly stopped: boolean;
};

/** The taxes of one tax class in one jurisdiction; an empty list of rates is a class without tax. */
export type TaxClassRates = {
  readonly jurisdictionId: string;
  readonly taxClassId: string;
  readonly rates: readonly TaxRate[];
};

export type TaxRate = {
  readonly taxId: string;
  readonly name: string;
  /** "0.19" for 19 %. */
  readonly rate: string;
  readonly validFrom: string;
  /** The last day on which the rate applies. */
  readonly validTo?: string | undefined;
};

export type TaxPolicy = {
  readonly pricesIncludeTax: boolean;
  readonly roundingLevel: 'UNIT' | 'LINE' | 'RATE' | 'DOCUMENT';
  readonly roundingMode: RoundingMode;
};

export type DiscountStep =
  'ITEM_FIXED' | 'ITEM_AMOUNT' | 'ITEM_PERCENT' | 'ORDER_AMOUNT' | 'ORDER_PERCENT';

export type CashRounding = { readonly incrementMinor: number; readonly mode: RoundingMode };

export type StorePolicy = {
  readonly policyVersion: number;
  readonly tax: TaxPolicy;
  /** Absent: cash is not rounded. */
  readonly cashRounding?: CashRounding | undefined;
  readonly discountSequence: readonly DiscountStep[];
  readonly discountRounding: RoundingMode;
  readonly promotionControl: 'WITHIN_PRIORITY' | 'ACROSS_PRIORITIES';
  readonly expiredUnits: 'BLOCK' | 'APPROVAL';
  readonly returnWindowDays: number;
  /** Absent: `tillPolicyDefault`. */
  readonly till?: TillPolicy | undefined;
  /** How cards are taken while the store is cut off; absent: not at all. */
  readonly offlineCards?: OfflineCardLimits | undefined;
  /** Currencies besides its own that a store takes in cash; absent: none. */
  readonly foreignCash?: readonly ForeignCashRate[] | undefined;
  /** Vouchers of others (meals, manufacturers) that it takes; absent: none. */
  readonly vouchers?: readonly VoucherPolicy[] | undefined;
  /** Absent: `feePolicyDefault`. */
  readonly fees?: FeePolicy | undefined;
  /** How goods come back without a receipt; absent: not at all. */
  readonly returnsWithoutReceipt?: ReturnsWithoutReceipt | undefined;
  /** Absent: the defaults of order. */
  readonly pickUp?: PickUpPolicy | undefined;
};
