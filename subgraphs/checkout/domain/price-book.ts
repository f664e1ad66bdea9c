import type { RoundingMode } from '#kernel/money.ts';

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
};

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
  /** Empty: all stores. */
  readonly storeIds: readonly string[];
};

export type PromotionRule =
  | { readonly kind: 'PERCENT_OFF'; readonly percent: string }
  /** `quantity` units of the items together for the price of the basket's currency. */
  | {
      readonly kind: 'MULTI_BUY';
      readonly quantity: number;
      readonly prices: readonly { readonly minor: number; readonly currency: string }[];
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
};
