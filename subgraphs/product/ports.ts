import type { Outcome } from '#kernel/outcome.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { Coupon } from './domain/coupon.ts';
import type { ProductFact } from './domain/facts.ts';
import type { Category, Item, TaxClass } from './domain/item.ts';
import type { Offer, OfferSet, OfferSetKey } from './domain/offer.ts';
import type { PriceList, PriceListAssignment } from './domain/price-list.ts';
import type { ProductRefusal } from './domain/product-refusal.ts';
import type { Promotion } from './domain/promotion.ts';
import type { Lot, LotKey, Recall, RecallChange } from './domain/recall.ts';
import type { TaxRateTable } from './domain/tax-rates.ts';
import type { Channel } from './domain/validity.ts';

export type ProductPorts = {
  readonly store: ProductStore;
  readonly scanCache: ScanCache;
  readonly clock: () => Date;
};

/**
 * Reads of many keys answer what was found, in any order; loaders put it in place. Each is one statement. Inside a
 * transaction the same reads see its own writes.
 */
export type ProductReads = {
  readonly items: (itemIds: readonly string[]) => Promise<readonly Item[]>;
  /** The items that carry any of the GTINs (14 digits), each once. */
  readonly itemsCarrying: (gtins: readonly string[]) => Promise<readonly Item[]>;
  readonly variantsOf: (itemIds: readonly string[]) => Promise<readonly Item[]>;
  readonly searchItems: (search: ItemSearch) => Promise<readonly FoundItem[]>;
  readonly categories: (categoryIds: readonly string[]) => Promise<readonly Category[]>;
  readonly childCategories: (parentIds: readonly string[]) => Promise<readonly Category[]>;
  readonly rootCategories: () => Promise<readonly Category[]>;
  readonly taxClasses: () => Promise<readonly TaxClass[]>;
  readonly taxRateTables: (jurisdictionId: string) => Promise<readonly TaxRateTable[]>;
  readonly priceLists: () => Promise<readonly PriceList[]>;
  readonly assignmentsOfStores: (
    storeIds: readonly string[],
  ) => Promise<readonly PriceListAssignment[]>;
  readonly assignmentsOfPriceLists: (
    priceListIds: readonly string[],
  ) => Promise<readonly PriceListAssignment[]>;
  readonly offerSets: (keys: readonly OfferSetKey[]) => Promise<readonly OfferSet[]>;
  readonly offers: (offerIds: readonly string[]) => Promise<readonly Offer[]>;
  readonly offersOfItem: (search: OfferSearch) => Promise<readonly Offer[]>;
  /** One answer for each question, in their order. */
  readonly pricesFor: (
    questions: readonly PriceQuestion[],
  ) => Promise<readonly (Offer | undefined)[]>;
  readonly coupons: (codes: readonly string[]) => Promise<readonly Coupon[]>;
  readonly promotions: (promotionIds: readonly string[]) => Promise<readonly Promotion[]>;
  readonly searchPromotions: (search: PromotionSearch) => Promise<readonly Promotion[]>;
  readonly lots: (keys: readonly LotKey[]) => Promise<readonly Lot[]>;
  readonly recalls: (recallIds: readonly string[]) => Promise<readonly Recall[]>;
  readonly openRecalls: (gtins: readonly string[]) => Promise<readonly Recall[]>;
  readonly searchRecalls: (search: RecallSearch) => Promise<readonly Recall[]>;
  readonly recallLog: (search: RecallLogSearch) => Promise<RecallLogPage>;
  /** The present state for `priceBookSnapshot`, in key order after `after`. */
  readonly snapshot: SnapshotReads;
};

export type ProductStore = ProductReads & {
  /** One atomic write with its events, once per idempotency key. A refusal leaves nothing behind. */
  readonly write: <Value>(
    call: WriteCall,
    work: (transaction: ProductTransaction) => Promise<Outcome<Value, ProductRefusal>>,
  ) => Promise<Outcome<Value, ProductRefusal | IdempotencyRefusal>>;
  /** One atomic write for an event of another subgraph; answers false when it was applied before. */
  readonly applyOnce: (
    consumerName: string,
    event: DomainEvent,
    locks: readonly WriteLock[],
    work: (transaction: ProductTransaction) => Promise<void>,
  ) => Promise<boolean>;
};

export type IdempotencyRefusal = {
  readonly code: 'IDEMPOTENCY_KEY_REUSED' | 'IDEMPOTENCY_IN_PROGRESS';
  readonly message: string;
  readonly field?: readonly string[];
};

/**
 * Product data is written seldom and read all the time, so writers of one kind queue up for the whole transaction:
 * what a rule has checked (a GTIN is free, no price starts then) still holds when its result is written.
 */
export type WriteLock =
  'ITEMS' | 'OFFERS' | 'PRICE_LISTS' | 'PROMOTIONS' | 'COUPONS' | 'TAX_RATES' | 'LOTS' | 'RECALLS';

export type WriteCall = {
  readonly mutation: string;
  readonly caller: Caller;
  readonly lock: WriteLock;
  readonly input: { readonly idempotencyKey: string };
};

/** Who asks; part of the idempotency key's scope. */
export type Caller = {
  readonly audience: string;
  readonly subject: string;
  readonly correlationId: string;
};

export type ProductTransaction = ProductReads & {
  readonly saveItems: (items: readonly Item[]) => Promise<void>;
  readonly addCategories: (categories: readonly Category[]) => Promise<void>;
  readonly addTaxClasses: (taxClasses: readonly TaxClass[]) => Promise<void>;
  readonly addPriceLists: (priceLists: readonly PriceList[]) => Promise<void>;
  readonly saveAssignment: (assignment: PriceListAssignment) => Promise<void>;
  /** Replaces the windows of each set. */
  readonly saveOfferSets: (sets: readonly OfferSet[]) => Promise<void>;
  readonly savePromotion: (promotion: Promotion) => Promise<void>;
  readonly saveCoupon: (coupon: Coupon) => Promise<void>;
  readonly saveTaxRateTable: (table: TaxRateTable) => Promise<void>;
  readonly saveLot: (lot: Lot) => Promise<void>;
  /** The next number of the recall log; given back when the transaction is. */
  readonly nextRecallSequence: () => Promise<number>;
  /** Writes the recall and its line of the log, from which lines older than a day are dropped. */
  readonly saveRecall: (recall: Recall, change: RecallChange) => Promise<void>;
  /** Puts events into the outbox. */
  readonly tell: (facts: readonly ProductFact[]) => Promise<void>;
};

/** Items by GTIN for the price check. A stale answer lives for seconds: `forget` reaches this deployment's caches only. */
export type ScanCache = {
  readonly get: (gtin: string) => Promise<Item | undefined>;
  readonly put: (gtin: string, item: Item) => Promise<void>;
  readonly forget: (gtins: readonly string[]) => Promise<void>;
};

export type ItemSort = 'DESCRIPTION' | 'ITEM_ID' | 'CHANGED_AT' | 'RELEVANCE';

export type ItemSearch = {
  readonly text?: string | undefined;
  /** With all categories below it. */
  readonly categoryId?: string | undefined;
  readonly changedSince?: string | undefined;
  readonly discontinued?: boolean | undefined;
  readonly sort: ItemSort;
  readonly after?: ItemPosition | undefined;
  readonly limit: number;
};

/** `sortKey` is what the sort compares (text, or for RELEVANCE a whole number as text); ties go by item number. */
export type ItemPosition = { readonly sortKey: string; readonly itemId: string };

export type FoundItem = { readonly item: Item; readonly sortKey: string };

export type OfferSearch = {
  readonly itemId: string;
  /** Only price lists that are assigned to this store (in the channel, if one is given). */
  readonly storeId?: string | undefined;
  readonly channel?: Channel | undefined;
  /** Windows that have ended by then are left out. */
  readonly at: string;
};

export type PriceQuestion = {
  readonly itemId: string;
  readonly unit: string;
  readonly storeId: string;
  readonly channel: Channel;
  readonly at: string;
};

export type PromotionSearch = {
  /** Promotions of every store, or of one of these. */
  readonly storeIds: readonly string[] | 'ALL';
  readonly channel?: Channel | undefined;
  /** Running then and not stopped. */
  readonly activeAt?: string | undefined;
  readonly after?: { readonly validFrom: string; readonly promotionId: string } | undefined;
  readonly limit: number;
};

export type RecallSearch = {
  /** Recalls of all stores, or of one of these. */
  readonly storeIds: readonly string[] | 'ALL';
  readonly open?: boolean | undefined;
  readonly after?: { readonly issuedAt: string; readonly recallId: string } | undefined;
  readonly limit: number;
};

export type RecallLogSearch = {
  readonly storeId: string;
  readonly after: number;
  readonly limit: number;
};

export type RecallLogPage = {
  /** Oldest first. */
  readonly changes: readonly RecallChange[];
  /** Of the whole log, whatever the store. */
  readonly lastSequence: number;
  /** Lines up to here are gone. */
  readonly truncatedThrough: number;
};

type SnapshotOf<Aggregate> = (
  after: readonly string[] | undefined,
  limit: number,
) => Promise<readonly Aggregate[]>;

/** Key orders: store, channel | jurisdiction, tax class | id | code | gtin, lot | id | id | price list, item, unit. */
export type SnapshotReads = {
  readonly assignments: SnapshotOf<PriceListAssignment>;
  readonly taxRateTables: SnapshotOf<TaxRateTable>;
  readonly promotions: SnapshotOf<Promotion>;
  readonly coupons: SnapshotOf<Coupon>;
  readonly lots: SnapshotOf<Lot>;
  readonly openRecalls: SnapshotOf<Recall>;
  readonly items: SnapshotOf<Item>;
  readonly offerSets: SnapshotOf<OfferSet>;
};
