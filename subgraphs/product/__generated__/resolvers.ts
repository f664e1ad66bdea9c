// Written by `npm run generate`; change the SDL or the operations instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CategorySource, ItemSource, ItemVariantSource, LotSource, AmountOffRuleSource, BuyGetRuleSource, CouponSource, FixedPriceRuleSource, LoyaltyBurnRuleSource, LoyaltyEarnRuleSource, MixAndMatchGroupSource, MixAndMatchRuleSource, MultiBuyRuleSource, ThresholdRuleSource, ThresholdStepSource, OfferSource, PercentOffRuleSource, PriceListSource, PriceListAssignmentSource, PromotionSource, RecallNoticeSource, StoreSource, TaxClassSource, TaxRateSource, TradeItemUnitSource } from '../resolvers/mappers.ts';
import type { SubgraphContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 3166-1 alpha-2 country code, such as "DE". */
  CountryCode: { input: string; output: string; }
  /** An ISO 4217 currency code, such as "EUR". */
  CurrencyCode: { input: string; output: string; }
  /** An opaque position in a connection; pass it back as `after`. */
  Cursor: { input: string; output: string; }
  /** A calendar date as "YYYY-MM-DD", without a time zone, of the years 1 to 9999. */
  Date: { input: string; output: string; }
  /** An instant as ISO 8601 in UTC, such as "2026-03-01T09:30:00.000Z", of the years 1 to 9999. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, such as "12.30". Never a floating point number. */
  Decimal: { input: string; output: string; }
  /** A GS1 Global Location Number of 13 digits. */
  Gln: { input: string; output: string; }
  /** A GS1 Global Trade Item Number. GTIN-8, -12, -13 and -14 are accepted; answers are always 14 digits. */
  Gtin: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** So much off each base unit; of what is weighed, off each kilogram. */
export type AmountOffRule = {
  readonly __typename?: 'AmountOffRule';
  /** One amount for each currency in which the promotion runs. */
  readonly amounts: ReadonlyArray<Money>;
};

/** So much off each base unit. */
export type AmountOffRuleInput = {
  /** Above 0, one for each currency. */
  readonly amounts: ReadonlyArray<MoneyInput>;
};

/** Buy so many, get so many further ones for less: of the same items the cheapest of each set, or of other items. */
export type BuyGetRule = {
  readonly __typename?: 'BuyGetRule';
  /** How many have to be bought for each set; 1 or more. */
  readonly buyQuantity: Scalars['Int']['output'];
  /** The categories whose items are to get. */
  readonly getCategories: ReadonlyArray<Category>;
  /** The items to get. Empty, with empty getCategories: the same as those to buy. */
  readonly getItems: ReadonlyArray<Item>;
  /** How many of each set cost less; 1 or more. */
  readonly getQuantity: Scalars['Int']['output'];
  /** Off those to get, above 0 up to 100: 100 gives them for nothing. */
  readonly percent: Scalars['Decimal']['output'];
};

/** Buy so many, get so many further ones for less. */
export type BuyGetRuleInput = {
  /** 1 to 1000. */
  readonly buyQuantity: Scalars['Int']['input'];
  /** Their items are to get. */
  readonly getCategoryIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Empty, with empty getCategoryIds: the same items, the cheapest of each set. */
  readonly getItemIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 1 to 1000. */
  readonly getQuantity: Scalars['Int']['input'];
  /** Off those to get: above 0, at most 100, at most 4 decimals. */
  readonly percent?: Scalars['Decimal']['input'];
};

/** A node of the category tree. Its root is the department by which sales are reported. */
export type Category = {
  readonly __typename?: 'Category';
  /** The company's category number, such as C-DAIRY. */
  readonly categoryId: Scalars['ID']['output'];
  /** By name. */
  readonly children: ReadonlyArray<Category>;
  /** The root above this category; a department is its own. */
  readonly department: Category;
  /** As shelves and reports say it. */
  readonly name: Scalars['String']['output'];
  /** Null for a department. */
  readonly parent?: Maybe<Category>;
};

/** Where the customer buys. */
export type Channel =
  /** At a till in a store. */
  | 'STORE'
  /** In the web shop. */
  | 'WEB';

/** A code that lets a customer have a promotion, and how often it may be used. */
export type Coupon = {
  readonly __typename?: 'Coupon';
  /** 4 to 24 capitals, digits and hyphens. */
  readonly code: Scalars['ID']['output'];
  /** What it gives. */
  readonly promotion: Promotion;
  /** Stopped before its time; it is never taken again. */
  readonly stopped: Scalars['Boolean']['output'];
  /** By all customers together. Null: any number. */
  readonly usesMax?: Maybe<Scalars['Int']['output']>;
  /** By one customer, who then must be known. Null: any number. */
  readonly usesPerCustomerMax?: Maybe<Scalars['Int']['output']>;
  /** The first instant at which it is taken. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** The first instant at which it is no longer taken. Null while it has no end. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** A new coupon. */
export type CouponCreateInput = {
  /** 4 to 24 letters, digits and hyphens; kept in capitals. */
  readonly code: Scalars['ID']['input'];
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A promotion with couponRequired. */
  readonly promotionId: Scalars['ID']['input'];
  /** By all customers together, 1 or more. Absent: any number. */
  readonly usesMax?: InputMaybe<Scalars['Int']['input']>;
  /** By one customer, 1 or more; then the customer must be attached to the basket. Absent: any number. */
  readonly usesPerCustomerMax?: InputMaybe<Scalars['Int']['input']>;
  /** Absent: now. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant at which it is no longer taken. Absent: no end. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `couponCreate` answers. */
export type CouponCreatePayload = {
  readonly __typename?: 'CouponCreatePayload';
  /** Null when refused. */
  readonly coupon?: Maybe<Coupon>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** The coupon to stop. */
export type CouponStopInput = {
  /** In whatever case. */
  readonly code: Scalars['ID']['input'];
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `couponStop` answers. */
export type CouponStopPayload = {
  readonly __typename?: 'CouponStopPayload';
  /** Null when refused. */
  readonly coupon?: Maybe<Coupon>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** A part of the day. From above to runs over midnight and belongs to the day on which it begins. */
export type DailyHours = {
  readonly __typename?: 'DailyHours';
  /** Such as 17:00. */
  readonly from: Scalars['String']['output'];
  /** Not included, such as 19:00. */
  readonly to: Scalars['String']['output'];
};

/** A part of the day; from above to runs over midnight. */
export type DailyHoursInput = {
  /** Such as 17:00. */
  readonly from: Scalars['String']['input'];
  /** Not included, such as 19:00. */
  readonly to: Scalars['String']['input'];
};

/**
 * What an item is charged for that is no goods. A fee is a line of its own with its own tax class; no promotion and no discount
 * lowers it, unless the item says `discountable`.
 */
export type FeeKind =
  /** A carrier bag that somebody takes; it has stock like goods. */
  | 'BAG'
  /** Bringing an order to the customer, once an order. */
  | 'DELIVERY'
  /** Money that comes back with the empty container. Goes by the unit. */
  | 'DEPOSIT'
  /** A contribution to recycling or disposal that law or a scheme asks for. Goes by the unit and comes back with it. */
  | 'ECO';

/** Each base unit for this price, where it is less than the item's own. */
export type FixedPriceRule = {
  readonly __typename?: 'FixedPriceRule';
  /** One amount for each currency in which the promotion runs. */
  readonly prices: ReadonlyArray<Money>;
};

/** Each base unit for this price. */
export type FixedPriceRuleInput = {
  /** One for each currency. */
  readonly prices: ReadonlyArray<MoneyInput>;
};

/** What is sold: a trade item with its units, prices and handling. A variant (size M, red) is an item too. */
export type Item = {
  readonly __typename?: 'Item';
  /** The unit in which stock is kept and of which the others are multiples: EA each, KGM kilogram, LTR litre. */
  readonly baseUnit: Scalars['String']['output'];
  /** Where it stands in the range. */
  readonly category: Category;
  /** When the item was changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The item that is charged along with each base unit, such as a bottle deposit. */
  readonly depositItem?: Maybe<Item>;
  /** What the receipt and the shelf say. */
  readonly description: Scalars['String']['output'];
  /** No longer in the range. Its barcode still answers, so that what is left on the shelf can be sold. */
  readonly discontinued: Scalars['Boolean']['output'];
  /** Whether promotions and discounts by hand may lower its price. A fee's may not, unless somebody said so. */
  readonly discountable: Scalars['Boolean']['output'];
  /** Fees that are charged along with each base unit besides the deposit, such as an eco fee. */
  readonly feeItems: ReadonlyArray<Item>;
  /** What it is charged for, where it is a fee; null for goods. */
  readonly feeKind?: Maybe<FeeKind>;
  /** Address of a picture. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** The company's item number, such as I00001. */
  readonly itemId: Scalars['ID']['output'];
  /** A scan must carry the production lot (GS1 AI 10), otherwise it is refused. */
  readonly lotControlled: Scalars['Boolean']['output'];
  /** Years a buyer must have reached. Null when anyone may buy. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /**
   * The price of one unit at a store, in a channel, at an instant (now when absent). Without `unit`, of the base unit.
   * Null when there is no price, which a till refuses as PRICE_MISSING, and when the caller may not see the store; prices
   * of the channel WEB are public.
   */
  readonly offer?: Maybe<Offer>;
  /** The open recalls of any of its GTINs that concern a store which the caller may see. */
  readonly openRecalls: ReadonlyArray<RecallNotice>;
  /** The quantity comes from a scale or from a weight in the barcode. */
  readonly soldByWeight: Scalars['Boolean']['output'];
  /** How it is taxed; the rate comes from the store's jurisdiction. */
  readonly taxClass: TaxClass;
  /** Every GTIN of the item with the unit that it marks, the smallest unit first. */
  readonly units: ReadonlyArray<TradeItemUnit>;
  /** What sets this variant apart, such as size M. Empty unless this item is a variant. */
  readonly variantAttributes: ReadonlyArray<VariantAttribute>;
  /** The item that this one varies. Null unless this item is a variant. */
  readonly variantOf?: Maybe<Item>;
  /** The items that vary this one, by number. Empty for an item without variants. */
  readonly variants: ReadonlyArray<ItemVariant>;
  /** Grows by one with each change of the item; give it to itemUpdate to notice a change in between. */
  readonly version: Scalars['Int']['output'];
};


/** What is sold: a trade item with its units, prices and handling. A variant (size M, red) is an item too. */
export type ItemOfferArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channel?: Channel;
  storeId: Scalars['ID']['input'];
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A page of items. */
export type ItemConnection = {
  readonly __typename?: 'ItemConnection';
  /** The nodes with their positions. */
  readonly edges: ReadonlyArray<ItemEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Item>;
  /** Whether there are further pages. */
  readonly pageInfo: PageInfo;
};

/** A new item. */
export type ItemCreateInput = {
  /** The unit in which stock is kept (UN/ECE Recommendation 20). It never changes. */
  readonly baseUnit?: Scalars['String']['input'];
  /** Where it stands in the range. */
  readonly categoryId: Scalars['ID']['input'];
  /** The item charged along with each base unit. */
  readonly depositItemId?: InputMaybe<Scalars['ID']['input']>;
  /** What the receipt says; 1 to 200 characters. */
  readonly description: Scalars['String']['input'];
  /** Absent: goods are discountable, fees are not. */
  readonly discountable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fees of kind ECO or DEPOSIT that are charged along with each base unit; at most 5. */
  readonly feeItemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Makes it a fee: without deposit and fees of its own. */
  readonly feeKind?: InputMaybe<FeeKind>;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Address of a picture. */
  readonly imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** The company's item number. */
  readonly itemId: Scalars['ID']['input'];
  /** Refuse scans without a production lot. */
  readonly lotControlled?: Scalars['Boolean']['input'];
  /** Years, 1 to 120. Absent: anyone may buy. */
  readonly minimumAge?: InputMaybe<Scalars['Int']['input']>;
  /** The quantity comes from a scale. */
  readonly soldByWeight?: Scalars['Boolean']['input'];
  /** How it is taxed. */
  readonly taxClassId: Scalars['ID']['input'];
  /** May be empty: an item without a barcode is found by its number. */
  readonly units: ReadonlyArray<TradeItemUnitInput>;
};

/** What `itemCreate` answers. */
export type ItemCreatePayload = {
  readonly __typename?: 'ItemCreatePayload';
  /** Null when refused. */
  readonly item?: Maybe<Item>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** An item and its position in the list. */
export type ItemEdge = {
  readonly __typename?: 'ItemEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands at this position. */
  readonly node: Item;
};

/** Which items. Every criterion that is given must hold. */
export type ItemFilter = {
  /** The category and all below it. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Changed at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: only items no longer in the range; false: only those in it. */
  readonly discontinued?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the description or the item number, in the way web searches are written: quotes and a minus work. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The items to create or change. */
export type ItemImportInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 1 to 250. */
  readonly rows: ReadonlyArray<ItemImportRowInput>;
};

/** What `itemImport` answers. */
export type ItemImportPayload = {
  readonly __typename?: 'ItemImportPayload';
  /** Rows that created an item. */
  readonly createdCount: Scalars['Int']['output'];
  /** Rows that were refused. */
  readonly refusedCount: Scalars['Int']['output'];
  /** One for each row, in their order. Empty when the import is refused as a whole. */
  readonly rows: ReadonlyArray<ItemImportRowResult>;
  /** Rows that said what was known already. */
  readonly unchangedCount: Scalars['Int']['output'];
  /** Rows that changed an item. */
  readonly updatedCount: Scalars['Int']['output'];
  /** Refusals of the import as a whole; those of a row stand in its result. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** One item of an import, complete: an item that exists is changed to this. Units are added, never taken away. */
export type ItemImportRowInput = {
  /** The unit in which stock is kept (UN/ECE Recommendation 20). It never changes. */
  readonly baseUnit?: Scalars['String']['input'];
  /** Where it stands in the range. */
  readonly categoryId: Scalars['ID']['input'];
  /** The item charged along with each base unit. */
  readonly depositItemId?: InputMaybe<Scalars['ID']['input']>;
  /** What the receipt says; 1 to 200 characters. */
  readonly description: Scalars['String']['input'];
  /** No longer in the range. */
  readonly discontinued?: Scalars['Boolean']['input'];
  /** Absent: goods are discountable, fees are not. */
  readonly discountable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fees of kind ECO or DEPOSIT that are charged along with each base unit; at most 5. */
  readonly feeItemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Makes it a fee: without deposit and fees of its own. */
  readonly feeKind?: InputMaybe<FeeKind>;
  /** Address of a picture. */
  readonly imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** The company's item number. */
  readonly itemId: Scalars['ID']['input'];
  /** Refuse scans without a production lot. */
  readonly lotControlled?: Scalars['Boolean']['input'];
  /** Years, 1 to 120. Absent: anyone may buy. */
  readonly minimumAge?: InputMaybe<Scalars['Int']['input']>;
  /** The quantity comes from a scale. */
  readonly soldByWeight?: Scalars['Boolean']['input'];
  /** How it is taxed. */
  readonly taxClassId: Scalars['ID']['input'];
  /** GTINs that the item carries; those it has already are kept. */
  readonly units: ReadonlyArray<ItemImportUnitInput>;
};

/** What became of one row of an import. */
export type ItemImportRowResult = {
  readonly __typename?: 'ItemImportRowResult';
  /** Null when refused and there is no such item. */
  readonly item?: Maybe<Item>;
  /** As in the input. */
  readonly itemId: Scalars['ID']['output'];
  /** Position in the input, from 0. */
  readonly row: Scalars['Int']['output'];
  /** What became of the row. */
  readonly status: ItemImportStatus;
  /** Empty unless refused. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** What became of a row. */
export type ItemImportStatus =
  /** There was no such item; now there is. */
  | 'CREATED'
  /** Nothing was written; the row's userErrors say why. */
  | 'REFUSED'
  /** The item was like this already; nothing was written and no event sent. */
  | 'UNCHANGED'
  /** The item was changed. */
  | 'UPDATED';

/** A GTIN and the unit that it marks. */
export type ItemImportUnitInput = {
  /** How many base units one of this unit holds; 1 for the base unit. */
  readonly baseUnitsPerUnit?: Scalars['Decimal']['input'];
  /** A GTIN of 8, 12, 13 or 14 digits; a wrong one refuses its row with GTIN_INVALID. */
  readonly gtin: Scalars['String']['input'];
  /** UN/ECE Recommendation 20: EA each, CS case, KGM kilogram. */
  readonly unit: Scalars['String']['input'];
};

/** The order of a list of items. Ties are ordered by item number. */
export type ItemSort =
  /** By time of change, the oldest first: the order in which a copy catches up. */
  | 'CHANGED_AT'
  /** By description, from A to Z. */
  | 'DESCRIPTION'
  /** By item number. */
  | 'ITEM_ID'
  /** By how well the words of the filter match, the best first. Without words like ITEM_ID. */
  | 'RELEVANCE';

/** What is absent stays. An explicit null empties minimumAge, depositItemId, imageUrl, feeKind, discountable or feeItemIds. */
export type ItemUpdateInput = {
  /** Where it stands in the range. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The item charged along with each base unit. */
  readonly depositItemId?: InputMaybe<Scalars['ID']['input']>;
  /** What the receipt says; 1 to 200 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** No longer in the range. */
  readonly discontinued?: InputMaybe<Scalars['Boolean']['input']>;
  /** Absent: goods are discountable, fees are not. */
  readonly discountable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fees of kind ECO or DEPOSIT that are charged along with each base unit; at most 5. */
  readonly feeItemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Makes it a fee: without deposit and fees of its own. */
  readonly feeKind?: InputMaybe<FeeKind>;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Address of a picture. */
  readonly imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** The company's item number. */
  readonly itemId: Scalars['ID']['input'];
  /** Refuse scans without a production lot. */
  readonly lotControlled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Years, 1 to 120. Absent: anyone may buy. */
  readonly minimumAge?: InputMaybe<Scalars['Int']['input']>;
  /** The quantity comes from a scale. */
  readonly soldByWeight?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is taxed. */
  readonly taxClassId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change is based on; another one is refused with VERSION_STALE. Absent: any. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `itemUpdate` answers. */
export type ItemUpdatePayload = {
  readonly __typename?: 'ItemUpdatePayload';
  /** The changed item; on VERSION_STALE the present one; otherwise null when refused. */
  readonly item?: Maybe<Item>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** A variant of an item and what sets it apart. */
export type ItemVariant = {
  readonly __typename?: 'ItemVariant';
  /** What sets it apart; at least one. */
  readonly attributes: ReadonlyArray<VariantAttribute>;
  /** The variant itself: an item with its own number, GTINs and prices. */
  readonly item: Item;
};

/** A production lot of a trade item, as the barcode carries it (GS1 AI 01 and 10). */
export type Lot = {
  readonly __typename?: 'Lot';
  /** As printed (GS1 AI 10). */
  readonly batchLot: Scalars['String']['output'];
  /** The last day on which it may be sold. Null when it does not expire. */
  readonly expiry?: Maybe<Scalars['Date']['output']>;
  /** The GTIN on whose unit the lot is printed. */
  readonly gtin: Scalars['Gtin']['output'];
  /** The item that carries the GTIN. */
  readonly item: Item;
  /** The open recalls that block it in a store that the caller may see. */
  readonly openRecalls: ReadonlyArray<RecallNotice>;
  /** Whether an open recall blocks it in a store that the caller may see. */
  readonly recalled: Scalars['Boolean']['output'];
};

/** A production lot as its label says. */
export type LotRegisterInput = {
  /** 1 to 20 characters of the GS1 set (AI 10). */
  readonly batchLot: Scalars['String']['input'];
  /** The last day on which it may be sold. Absent: it does not expire. */
  readonly expiry?: InputMaybe<Scalars['Date']['input']>;
  /** The GTIN on whose unit the lot is printed. */
  readonly gtin: Scalars['Gtin']['input'];
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `lotRegister` answers. */
export type LotRegisterPayload = {
  readonly __typename?: 'LotRegisterPayload';
  /** Null when refused. */
  readonly lot?: Maybe<Lot>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** What points are worth when a customer pays with them. */
export type LoyaltyBurnRule = {
  readonly __typename?: 'LoyaltyBurnRule';
  /** What a lot takes off the basket, one amount for each currency. */
  readonly amounts: ReadonlyArray<Money>;
  /** Given in whole lots of so many. */
  readonly points: Scalars['Int']['output'];
};

/** Points for what is paid. Nothing competes with it: all promotions of this kind add up. */
export type LoyaltyEarnRule = {
  readonly __typename?: 'LoyaltyEarnRule';
  /** One amount for each currency in which points are earned. */
  readonly amounts: ReadonlyArray<Money>;
  /** For every whole amount. */
  readonly points: Scalars['Int']['output'];
};

/** Points for every whole amount paid, or an amount for every whole lot of points given. */
export type LoyaltyRuleInput = {
  /** Above 0, one for each currency. */
  readonly amounts: ReadonlyArray<MoneyInput>;
  /** 1 to 1,000,000. */
  readonly points: Scalars['Int']['input'];
};

/** One part of a mix-and-match set. */
export type MixAndMatchGroup = {
  readonly __typename?: 'MixAndMatchGroup';
  /** Categories whose items qualify. */
  readonly categories: ReadonlyArray<Category>;
  /** Items that qualify. */
  readonly items: ReadonlyArray<Item>;
  /** How many units of it belong to a set. */
  readonly quantity: Scalars['Int']['output'];
};

/** One part of a set; items or categories or both. */
export type MixAndMatchGroupInput = {
  /** Categories whose items qualify. */
  readonly categoryIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Items that qualify. */
  readonly itemIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 1 to 1000. */
  readonly quantity?: Scalars['Int']['input'];
};

/** So many units of each group together: a sandwich, a snack and a drink. */
export type MixAndMatchRule = {
  readonly __typename?: 'MixAndMatchRule';
  /** All of them make one set; 1 to 10. */
  readonly groups: ReadonlyArray<MixAndMatchGroup>;
  /** What a set costs, one price for each currency. Empty with setPercent. */
  readonly prices: ReadonlyArray<Money>;
  /** What is taken off a set, above 0 up to 100. Null with prices. */
  readonly setPercent?: Maybe<Scalars['Decimal']['output']>;
};

/** So many units of each group together, for a price or at a percentage off: exactly one of the two. */
export type MixAndMatchRuleInput = {
  /** 1 to 10. */
  readonly groups: ReadonlyArray<MixAndMatchGroupInput>;
  /** Above 0, at most 100, at most 4 decimals. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** One for each currency. */
  readonly prices?: ReadonlyArray<MoneyInput>;
};

/** An amount of money: exact, with its ISO 4217 currency. Two currencies never meet in one sum. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's major unit with exactly its number of decimals, such as 12.30 EUR or 500 JPY. */
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money as input. More decimals than the currency has are refused. */
export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** Three for the price of two, six for 5.00: so many qualifying units together for one price. */
export type MultiBuyRule = {
  readonly __typename?: 'MultiBuyRule';
  /** What they cost together, one price for each currency in which the promotion runs. */
  readonly prices: ReadonlyArray<Money>;
  /** How many units together; 2 or more. */
  readonly quantity: Scalars['Int']['output'];
};

/** So many qualifying units together for one price. */
export type MultiBuyRuleInput = {
  /** One for each currency. */
  readonly prices: ReadonlyArray<MoneyInput>;
  /** 2 or more. */
  readonly quantity: Scalars['Int']['input'];
};

/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Creates a coupon of a promotion that asks for one. Checkout counts its uses. Refuses COUPON_EXISTS, COUPON_INVALID,
   * PROMOTION_UNKNOWN, VALIDITY_INVALID.
   */
  readonly couponCreate: CouponCreatePayload;
  /** Stops a coupon now and for good; a basket that holds it keeps it. Refuses COUPON_UNKNOWN, COUPON_STOPPED. */
  readonly couponStop: CouponStopPayload;
  /**
   * Creates an item with its units. Refuses ITEM_EXISTS, ITEM_UNKNOWN (deposit or fee item), CATEGORY_UNKNOWN,
   * TAX_CLASS_UNKNOWN, GTIN_TAKEN, UNIT_CONTENT_CONFLICT, UNIT_CONTENT_INVALID, UNIT_CODE_INVALID, DESCRIPTION_INVALID,
   * MINIMUM_AGE_INVALID, FEE_INVALID.
   */
  readonly itemCreate: ItemCreatePayload;
  /**
   * Creates and changes up to 250 items in one call. Each row has its own outcome: a refused row changes nothing and
   * hinders no other row. Refuses as a whole only IMPORT_TOO_LARGE and IMPORT_EMPTY.
   */
  readonly itemImport: ItemImportPayload;
  /**
   * Changes what is given of an item and leaves the rest. Refuses ITEM_UNKNOWN, VERSION_STALE, CATEGORY_UNKNOWN,
   * TAX_CLASS_UNKNOWN, DESCRIPTION_INVALID, MINIMUM_AGE_INVALID, FEE_INVALID.
   */
  readonly itemUpdate: ItemUpdatePayload;
  /** Registers a production lot, or corrects the expiry of one. Refuses GTIN_UNKNOWN, BATCH_LOT_INVALID. */
  readonly lotRegister: LotRegisterPayload;
  /**
   * Sets the price of an item's unit in a price list from an instant on. Where windows overlap in a channel the one that
   * starts last wins, so a promotion week is a second, shorter window. Two windows of one channel that start at the same
   * instant are refused with OFFER_WINDOW_CONFLICT. Refuses also PRICE_LIST_UNKNOWN, ITEM_UNKNOWN, UNIT_UNKNOWN,
   * CURRENCY_MISMATCH, AMOUNT_INVALID, VALIDITY_INVALID, CHANNELS_EMPTY, OFFER_LIMIT_REACHED.
   */
  readonly offerSet: OfferSetPayload;
  /** Says which price list holds at a store in a channel, instead of the one before. Refuses PRICE_LIST_UNKNOWN. */
  readonly priceListAssign: PriceListAssignPayload;
  /** Creates an empty price list of one currency. Refuses PRICE_LIST_EXISTS, DESCRIPTION_INVALID. */
  readonly priceListCreate: PriceListCreatePayload;
  /**
   * Creates a promotion. Refuses PROMOTION_EXISTS, PROMOTION_RULE_INVALID, PROMOTION_SCHEDULE_INVALID, AMOUNT_INVALID,
   * VALIDITY_INVALID, ITEM_UNKNOWN, CATEGORY_UNKNOWN, DESCRIPTION_INVALID, ID_INVALID.
   */
  readonly promotionCreate: PromotionCreatePayload;
  /**
   * Stops a promotion now and for good; baskets that are open lose it at their next change. Refuses PROMOTION_UNKNOWN,
   * PROMOTION_STOPPED.
   */
  readonly promotionStop: PromotionStopPayload;
  /**
   * Recalls a lot of a trade item, or all lots of it: from now on every till of the stores refuses it at the scan. Refuses
   * GTIN_UNKNOWN, BATCH_LOT_INVALID, DESCRIPTION_INVALID, RECALL_OPEN_ALREADY. A caller who may not see one of the stores
   * (or not all stores, when none is named) gets the error FORBIDDEN.
   */
  readonly recallIssue: RecallIssuePayload;
  /** Lifts a recall: the lot sells again. Refuses RECALL_UNKNOWN, RECALL_LIFTED_ALREADY. */
  readonly recallLift: RecallLiftPayload;
  /**
   * Sets the rate of one tax of a tax class in a jurisdiction from a day on; the rate before ends the day before, and holds again after an end. Setting the
   * same first day again corrects it. Refuses TAX_CLASS_UNKNOWN, TAX_RATE_INVALID, VALIDITY_INVALID, DESCRIPTION_INVALID.
   */
  readonly taxRateSet: TaxRateSetPayload;
  /**
   * Adds a unit (a case), or a further GTIN of a unit, to an item. Refuses ITEM_UNKNOWN, GTIN_TAKEN,
   * UNIT_CONTENT_CONFLICT, UNIT_CONTENT_INVALID, UNIT_CODE_INVALID.
   */
  readonly tradeItemUnitAdd: TradeItemUnitAddPayload;
  /**
   * Adds a variant (a size, a colour) to an item. The variant is an item of its own, with its own number, GTINs and
   * prices; category, tax class and handling are taken over from the item it varies. Refuses ITEM_UNKNOWN, ITEM_EXISTS,
   * VARIANT_OF_VARIANT, VARIANT_ATTRIBUTES_TAKEN and what itemCreate refuses of units.
   */
  readonly variantAdd: VariantAddPayload;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationCouponCreateArgs = {
  input: CouponCreateInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationCouponStopArgs = {
  input: CouponStopInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationItemCreateArgs = {
  input: ItemCreateInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationItemImportArgs = {
  input: ItemImportInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationItemUpdateArgs = {
  input: ItemUpdateInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationLotRegisterArgs = {
  input: LotRegisterInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationOfferSetArgs = {
  input: OfferSetInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationPriceListAssignArgs = {
  input: PriceListAssignInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationPriceListCreateArgs = {
  input: PriceListCreateInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationPromotionCreateArgs = {
  input: PromotionCreateInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationPromotionStopArgs = {
  input: PromotionStopInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationRecallIssueArgs = {
  input: RecallIssueInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationRecallLiftArgs = {
  input: RecallLiftInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationTaxRateSetArgs = {
  input: TaxRateSetInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationTradeItemUnitAddArgs = {
  input: TradeItemUnitAddInput;
};


/** What can be changed. Each call is applied once per `idempotencyKey`: the same key and input answer the same again. */
export type MutationVariantAddArgs = {
  input: VariantAddInput;
};

/** The price of one unit of an item in a price list within a window of time. */
export type Offer = {
  readonly __typename?: 'Offer';
  /** Where it holds. */
  readonly channels: ReadonlyArray<Channel>;
  /** What it is a price of. */
  readonly item: Item;
  /** Names this window. */
  readonly offerId: Scalars['ID']['output'];
  /** For one of the unit. Whether it includes tax is the store's policy. */
  readonly price: Money;
  /** The list in which it stands. */
  readonly priceList: PriceList;
  /** UN/ECE Recommendation 20: EA each, CS case, KGM kilogram. */
  readonly unit: Scalars['String']['output'];
  /** The first instant at which it holds. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** The first instant at which it no longer holds. Null while it has no end. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** A price and the window of time in which it holds. */
export type OfferSetInput = {
  /** Where it holds; at least one. */
  readonly channels?: ReadonlyArray<Channel>;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The company's item number. */
  readonly itemId: Scalars['ID']['input'];
  /** For one of the unit, 0 or more, in the price list's currency. */
  readonly price: MoneyInput;
  /** The price list's number. */
  readonly priceListId: Scalars['ID']['input'];
  /** Absent: the base unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Absent: now. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant at which it no longer holds. Absent: no end. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `offerSet` answers. */
export type OfferSetPayload = {
  readonly __typename?: 'OfferSetPayload';
  /** Null when refused. */
  readonly offer?: Maybe<Offer>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** Where a page of a connection stands (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** So many percent off each qualifying unit. */
export type PercentOffRule = {
  readonly __typename?: 'PercentOffRule';
  /** Above 0, at most 100, at most 4 decimals: 12.5 for 12.5 %. */
  readonly percent: Scalars['Decimal']['output'];
};

/** So many percent off each qualifying unit. */
export type PercentOffRuleInput = {
  /** Above 0, at most 100, at most 4 decimals: 12.5 for 12.5 %. */
  readonly percent: Scalars['Decimal']['input'];
};

/** Prices in one currency, assigned to stores. */
export type PriceList = {
  readonly __typename?: 'PriceList';
  /** Where it holds, of the stores that the caller may see; by store and channel. */
  readonly assignments: ReadonlyArray<PriceListAssignment>;
  /** Of all its prices. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** For people. */
  readonly name: Scalars['String']['output'];
  /** Such as PL-EUR. */
  readonly priceListId: Scalars['ID']['output'];
};

/** Which price list holds where. */
export type PriceListAssignInput = {
  /** In which channel of the store. */
  readonly channel: Channel;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The price list's number. */
  readonly priceListId: Scalars['ID']['input'];
  /** Where it shall hold. */
  readonly storeId: Scalars['ID']['input'];
};

/** What `priceListAssign` answers. */
export type PriceListAssignPayload = {
  readonly __typename?: 'PriceListAssignPayload';
  /** Null when refused. */
  readonly assignment?: Maybe<PriceListAssignment>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** One price list per store and channel. */
export type PriceListAssignment = {
  readonly __typename?: 'PriceListAssignment';
  /** In which channel of the store it holds. */
  readonly channel: Channel;
  /** The list that holds there. */
  readonly priceList: PriceList;
  /** Where it holds. */
  readonly store?: Maybe<Store>;
};

/** A new price list. */
export type PriceListCreateInput = {
  /** ISO 4217, such as EUR. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** For people. */
  readonly name: Scalars['String']['input'];
  /** The price list's number. */
  readonly priceListId: Scalars['ID']['input'];
};

/** What `priceListCreate` answers. */
export type PriceListCreatePayload = {
  readonly __typename?: 'PriceListCreatePayload';
  /** Null when refused. */
  readonly priceList?: Maybe<PriceList>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** Why a change of products, prices or recalls is refused. */
export type ProductErrorCode =
  /** An amount is negative, too large, or has more decimals than its currency. */
  | 'AMOUNT_INVALID'
  /** A lot has 1 to 20 characters of the GS1 set (AI 10). */
  | 'BATCH_LOT_INVALID'
  /** There is no such category. */
  | 'CATEGORY_UNKNOWN'
  /** At least one channel is needed. */
  | 'CHANNELS_EMPTY'
  /** There is a coupon with this code already. */
  | 'COUPON_EXISTS'
  /** The code has other characters than letters, digits and hyphens, a number of uses is below 1, or the promotion asks for no coupon. */
  | 'COUPON_INVALID'
  /** It was stopped before. */
  | 'COUPON_STOPPED'
  /** No coupon has this code. */
  | 'COUPON_UNKNOWN'
  /** The price's currency is not the price list's. */
  | 'CURRENCY_MISMATCH'
  /** The text is empty or longer than 200 characters. */
  | 'DESCRIPTION_INVALID'
  /**
   * A fee has no deposit and no fees of its own; what is charged along with an item is of kind ECO or DEPOSIT, each once, at most
   * five, and not with what is sold by weight.
   */
  | 'FEE_INVALID'
  /** The GTIN is not 8, 12, 13 or 14 digits or its check digit is wrong. */
  | 'GTIN_INVALID'
  /** Another unit carries this GTIN already. */
  | 'GTIN_TAKEN'
  /** No item carries this GTIN. */
  | 'GTIN_UNKNOWN'
  /** The same call is still running. Try again with the same key. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used before with another input. Take a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A number (of an item, price list, promotion...) has 1 to 40 letters, digits, dots, hyphens or underscores. */
  | 'ID_INVALID'
  /** An import has at least one row. */
  | 'IMPORT_EMPTY'
  /** An earlier row of the import has the same item number. */
  | 'IMPORT_ROW_REPEATED'
  /** An import has at most 250 rows; cut it into several calls. */
  | 'IMPORT_TOO_LARGE'
  /** There is an item of this number already. */
  | 'ITEM_EXISTS'
  /** There is no item of this number. */
  | 'ITEM_UNKNOWN'
  /** A minimum age is a whole number from 1 to 120. */
  | 'MINIMUM_AGE_INVALID'
  /** The unit has 200 price windows in this price list already. */
  | 'OFFER_LIMIT_REACHED'
  /** Another price of this unit starts in the same channel at the same instant. */
  | 'OFFER_WINDOW_CONFLICT'
  /** There is a price list of this number already. */
  | 'PRICE_LIST_EXISTS'
  /** There is no such price list. */
  | 'PRICE_LIST_UNKNOWN'
  /** There is a promotion of this number already. */
  | 'PROMOTION_EXISTS'
  /** A promotion has exactly one rule; percent above 0 up to 100; multi-buy from 2 units, one price per currency. */
  | 'PROMOTION_RULE_INVALID'
  /** A day, time or minute of a promotion's schedule is none, or it ends before it begins. */
  | 'PROMOTION_SCHEDULE_INVALID'
  /** The promotion was stopped already. */
  | 'PROMOTION_STOPPED'
  /** There is no such promotion. */
  | 'PROMOTION_UNKNOWN'
  /** The recall was lifted already. */
  | 'RECALL_LIFTED_ALREADY'
  /** An open recall covers this lot in these stores already. */
  | 'RECALL_OPEN_ALREADY'
  /** There is no such recall. */
  | 'RECALL_UNKNOWN'
  /** There is no such tax class. */
  | 'TAX_CLASS_UNKNOWN'
  /** A tax rate is a fraction from 0 up to, but not including, 1, such as 0.19. */
  | 'TAX_RATE_INVALID'
  /** The unit is not a code of UN/ECE Recommendation 20: two or three letters and digits. */
  | 'UNIT_CODE_INVALID'
  /** The unit exists with another content; one unit of an item holds the same number of base units under every GTIN. */
  | 'UNIT_CONTENT_CONFLICT'
  /** A unit holds more than 0 base units; the base unit holds exactly 1. */
  | 'UNIT_CONTENT_INVALID'
  /** The item has no such unit. */
  | 'UNIT_UNKNOWN'
  /** A validity ends before it begins, or holds for no time at all. */
  | 'VALIDITY_INVALID'
  /** The item has a variant with exactly these attributes, or none was given. */
  | 'VARIANT_ATTRIBUTES_TAKEN'
  /** A variant cannot have variants of its own. */
  | 'VARIANT_OF_VARIANT'
  /** The item was changed since the version that the input names. Read it again. */
  | 'VERSION_STALE';

/** Why a change was refused, for the person who asked for it. */
export type ProductUserError = {
  readonly __typename?: 'ProductUserError';
  /** Stable; programs decide by it. */
  readonly code: ProductErrorCode;
  /** The path in the input that the refusal is about. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** In English, for a person. */
  readonly message: Scalars['String']['output'];
};

/** A discount that applies by itself when a basket qualifies. */
export type Promotion = {
  readonly __typename?: 'Promotion';
  /** The categories whose items qualify, with all categories below them. */
  readonly categories: ReadonlyArray<Category>;
  /** Empty: every channel. */
  readonly channels: ReadonlyArray<Channel>;
  /** How it gets along with other promotions. */
  readonly concurrency: PromotionConcurrency;
  /** Only in a basket that holds a coupon of it. */
  readonly couponRequired: Scalars['Boolean']['output'];
  /** Only for customers of one of these groups. Empty: for everybody, known or not. */
  readonly customerGroups: ReadonlyArray<Scalars['ID']['output']>;
  /** As the receipt says it. */
  readonly description: Scalars['String']['output'];
  /** The items that qualify. Empty, with empty categories: all items. */
  readonly items: ReadonlyArray<Item>;
  /** Higher first, when several promotions want the same line. */
  readonly priority: Scalars['Int']['output'];
  /** Such as P-SUMMER. */
  readonly promotionId: Scalars['ID']['output'];
  /** What it gives. */
  readonly rule: PromotionRule;
  /** When it runs by the clock of each store. Null: at any time. */
  readonly schedule?: Maybe<PromotionSchedule>;
  /** Stopped before its time; it never runs again. */
  readonly stopped: Scalars['Boolean']['output'];
  /** Empty: every store. */
  readonly stores?: Maybe<ReadonlyArray<Store>>;
  /** The first instant at which it runs. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** The first instant at which it no longer runs. Null while it has no end. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** What happens when several promotions want the same line. */
export type PromotionConcurrency =
  /** Competes with the others; the best price for the customer wins. */
  | 'BEST_PRICE'
  /** Adds to other compound promotions. */
  | 'COMPOUND'
  /** If any exclusive promotion applies to a line, the best of them alone applies. */
  | 'EXCLUSIVE';

/** A page of promotions. */
export type PromotionConnection = {
  readonly __typename?: 'PromotionConnection';
  /** The nodes with their positions. */
  readonly edges: ReadonlyArray<PromotionEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<Promotion>;
  /** Whether there are further pages. */
  readonly pageInfo: PageInfo;
};

/** A new promotion: what it gives, on what, where and when. */
export type PromotionCreateInput = {
  /** Their items qualify, with all categories below. */
  readonly categoryIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Empty: every channel. */
  readonly channels?: ReadonlyArray<Channel>;
  /** How it gets along with other promotions. */
  readonly concurrency?: PromotionConcurrency;
  /** Only in a basket that holds a coupon of it; see couponCreate. */
  readonly couponRequired?: Scalars['Boolean']['input'];
  /** Empty: every customer, known or not. */
  readonly customerGroups?: ReadonlyArray<Scalars['ID']['input']>;
  /** What the receipt says; 1 to 200 characters. */
  readonly description: Scalars['String']['input'];
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Empty, with empty categoryIds: all items. */
  readonly itemIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Higher first. */
  readonly priority?: Scalars['Int']['input'];
  /** The promotion's number. */
  readonly promotionId: Scalars['ID']['input'];
  /** What it gives. */
  readonly rule: PromotionRuleInput;
  /** Absent: at any time of its validity. */
  readonly schedule?: InputMaybe<PromotionScheduleInput>;
  /** Empty: every store. */
  readonly storeIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Absent: now. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant at which it no longer runs. Absent: no end. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `promotionCreate` answers. */
export type PromotionCreatePayload = {
  readonly __typename?: 'PromotionCreatePayload';
  /** Null when refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** A promotion and its position in the list. */
export type PromotionEdge = {
  readonly __typename?: 'PromotionEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands at this position. */
  readonly node: Promotion;
};

/** What a promotion gives. */
export type PromotionRule = AmountOffRule | BuyGetRule | FixedPriceRule | LoyaltyBurnRule | LoyaltyEarnRule | MixAndMatchRule | MultiBuyRule | PercentOffRule | ThresholdRule;

/** Exactly one of them. */
export type PromotionRuleInput = {
  /** So much off each unit. */
  readonly amountOff?: InputMaybe<AmountOffRuleInput>;
  /** Buy so many, get so many for less. */
  readonly buyGet?: InputMaybe<BuyGetRuleInput>;
  /** Each unit for this price. */
  readonly fixedPrice?: InputMaybe<FixedPriceRuleInput>;
  /** What points are worth. */
  readonly loyaltyBurn?: InputMaybe<LoyaltyRuleInput>;
  /** Points for what is paid. */
  readonly loyaltyEarn?: InputMaybe<LoyaltyRuleInput>;
  /** Units of several groups together. */
  readonly mixAndMatch?: InputMaybe<MixAndMatchRuleInput>;
  /** So many units together for one price. */
  readonly multiBuy?: InputMaybe<MultiBuyRuleInput>;
  /** So many percent off each unit. */
  readonly percentOff?: InputMaybe<PercentOffRuleInput>;
  /** Off the basket, from so much on. */
  readonly threshold?: InputMaybe<ThresholdRuleInput>;
};

/** When a promotion runs by the clock of the store, in which posters and opening hours are written. */
export type PromotionSchedule = {
  readonly __typename?: 'PromotionSchedule';
  /** 1 Monday to 7 Sunday. Empty: every day. */
  readonly daysOfWeek: ReadonlyArray<Scalars['Int']['output']>;
  /** The first minute, such as 2026-03-01T00:00. Null: no beginning. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Null: all day. */
  readonly hours?: Maybe<DailyHours>;
  /** The first minute at which it no longer runs. Null: no end. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** By the clock of each store. */
export type PromotionScheduleInput = {
  /** 1 Monday to 7 Sunday, each once. Empty: every day. */
  readonly daysOfWeek?: ReadonlyArray<Scalars['Int']['input']>;
  /** The first minute, such as 2026-03-01T00:00. Absent: no beginning. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Absent: all day. */
  readonly hours?: InputMaybe<DailyHoursInput>;
  /** The first minute at which it no longer runs. Absent: no end. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** The promotion to stop. */
export type PromotionStopInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The promotion's number. */
  readonly promotionId: Scalars['ID']['input'];
};

/** What `promotionStop` answers. */
export type PromotionStopPayload = {
  readonly __typename?: 'PromotionStopPayload';
  /** Null when refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** How much of an item: an exact value and a unit of measure of UN/ECE Recommendation 20 (EA each, CS case, KGM kilogram). */
export type Quantity = {
  readonly __typename?: 'Quantity';
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Decimal']['output'];
};

/** A quantity as input. */
export type QuantityInput = {
  readonly unit: Scalars['String']['input'];
  readonly value: Scalars['Decimal']['input'];
};

/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type Query = {
  readonly __typename?: 'Query';
  /** The category tree from its roots, which are the departments; each level sorted by name. */
  readonly categories: ReadonlyArray<Category>;
  /**
   * A coupon by its code, in whatever case it is typed; for those who make promotions, because a code is worth money. Null
   * when there is no such coupon.
   */
  readonly coupon?: Maybe<Coupon>;
  /** One item by its number. Null when there is no such item. */
  readonly item?: Maybe<Item>;
  /**
   * The item that carries this GTIN on one of its units (the each, the case...). This is the look-up of a price check;
   * answers come from a cache that this subgraph empties when it changes the item. Null when no item carries it.
   */
  readonly itemByGtin?: Maybe<Item>;
  /**
   * Items by category, words and time of change, a page at a time. `first` is at most 100, otherwise the error
   * PAGE_SIZE_TOO_LARGE.
   */
  readonly items: ItemConnection;
  /** One production lot of a trade item. Null when it was never registered: an unregistered lot can still be recalled. */
  readonly lot?: Maybe<Lot>;
  /**
   * The price windows of an item that have not ended yet, by price list, unit and start. With `storeId` only those of the
   * price lists assigned to that store; with `channel` only those that hold in it. Prices of the web shop are public: a
   * caller who may not see the store (or not every store, when none is named) reads those of the channel WEB only.
   */
  readonly offers: ReadonlyArray<Offer>;
  /** All price lists, by number. */
  readonly priceLists: ReadonlyArray<PriceList>;
  /**
   * Promotions, the latest start first: those that run at the store, or at any store that the caller may see. At a store
   * that the caller may not see, those of the web shop only. With `activeAt` those that run at that instant and were not
   * stopped.
   */
  readonly promotions: PromotionConnection;
  /**
   * What a client of `recallIssued(storeId)` missed: the changes of recalls at a store after the sequence that it saw
   * last (0 for the beginning), oldest first. Ask again with `lastSequence` while `hasMore` is true. When the log no
   * longer reaches back that far, the status is RESYNC_REQUIRED: read `recalls(open: true)` and go on from `lastSequence`.
   */
  readonly recallChangesSince: RecallChanges;
  /**
   * Recall notices, the latest first: those of one store, or of all stores that the caller may see. `open` true leaves out
   * the lifted ones, false the open ones. Empty when the caller may not see the store.
   */
  readonly recalls: RecallNoticeConnection;
  /** All tax classes, by number. */
  readonly taxClasses: ReadonlyArray<TaxClass>;
  /**
   * The tax rates of a jurisdiction (a country, or a county in a state), past, present and future, by tax class, tax and
   * first day.
   */
  readonly taxRates: ReadonlyArray<TaxRate>;
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryCouponArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryItemArgs = {
  itemId: Scalars['ID']['input'];
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryItemByGtinArgs = {
  gtin: Scalars['Gtin']['input'];
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryItemsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ItemFilter>;
  first?: Scalars['Int']['input'];
  sort?: ItemSort;
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryLotArgs = {
  batchLot: Scalars['String']['input'];
  gtin: Scalars['Gtin']['input'];
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryOffersArgs = {
  channel?: InputMaybe<Channel>;
  itemId: Scalars['ID']['input'];
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryPromotionsArgs = {
  activeAt?: InputMaybe<Scalars['DateTime']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryRecallChangesSinceArgs = {
  after: Scalars['Int']['input'];
  storeId: Scalars['ID']['input'];
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryRecallsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  open?: InputMaybe<Scalars['Boolean']['input']>;
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked about items, prices, promotions, taxes, lots and recalls. */
export type QueryTaxRatesArgs = {
  jurisdictionId: Scalars['ID']['input'];
};

/** A lot (or every lot) of an item is recalled: tills refuse it at the scan from now on. */
export type RecallAlert = {
  readonly __typename?: 'RecallAlert';
  /** Null: every lot. */
  readonly batchLot?: Maybe<Scalars['String']['output']>;
  /** The GTIN whose lots are recalled. */
  readonly gtin: Scalars['Gtin']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** The item that carries the GTIN. */
  readonly itemId: Scalars['ID']['output'];
  /** Why it was issued. */
  readonly reason: Scalars['String']['output'];
  /** The recall that was issued. */
  readonly recallId: Scalars['ID']['output'];
  /** Grows with each change of a recall of the company; `recallChangesSince` tells what was missed. */
  readonly sequence: Scalars['Int']['output'];
  /** The store that it is for, or ALL. */
  readonly storeId: Scalars['ID']['output'];
};

/** One change of a recall, as flat as the subscription's payload. */
export type RecallChange = {
  readonly __typename?: 'RecallChange';
  /** Null: every lot. */
  readonly batchLot?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The GTIN whose lots are recalled. */
  readonly gtin: Scalars['Gtin']['output'];
  /** The item that carries the GTIN. */
  readonly itemId: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: RecallChangeKind;
  /** Why it was issued. */
  readonly reason: Scalars['String']['output'];
  /** The recall that changed. */
  readonly recallId: Scalars['ID']['output'];
  /** Grows with each recall change of the company; a store sees those that concern it, so numbers may be skipped. */
  readonly sequence: Scalars['Int']['output'];
};

/** What happened to a recall. */
export type RecallChangeKind =
  /** The lot is blocked. */
  | 'ISSUED'
  /** The lot sells again. */
  | 'LIFTED';

/** Changes of recalls at a store after a sequence. */
export type RecallChanges = {
  readonly __typename?: 'RecallChanges';
  /** Oldest first; at most 100. Empty when a resync is required. */
  readonly changes: ReadonlyArray<RecallChange>;
  /** Whether there are more changes after `lastSequence`. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** Give this as `after` the next time. */
  readonly lastSequence: Scalars['Int']['output'];
  /** Whether the changes tell the whole story since `after`. */
  readonly status: RecallChangesStatus;
};

/** Whether the changes tell the whole story since `after`. */
export type RecallChangesStatus =
  /** The changes are all there were. */
  | 'COMPLETE'
  /** The log, kept for 24 hours, no longer reaches back to `after`: read the open recalls instead. */
  | 'RESYNC_REQUIRED';

/** What is recalled, where and why. */
export type RecallIssueInput = {
  /** Absent: every lot. */
  readonly batchLot?: InputMaybe<Scalars['String']['input']>;
  /** The GTIN whose lots are recalled. */
  readonly gtin: Scalars['Gtin']['input'];
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** For the cashier and the customer; at most 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** Empty: every store. */
  readonly storeIds?: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `recallIssue` answers. */
export type RecallIssuePayload = {
  readonly __typename?: 'RecallIssuePayload';
  /** Null when refused. */
  readonly recall?: Maybe<RecallNotice>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** The recall to lift. */
export type RecallLiftInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** As recallIssue answered it. */
  readonly recallId: Scalars['ID']['input'];
};

/** What `recallLift` answers. */
export type RecallLiftPayload = {
  readonly __typename?: 'RecallLiftPayload';
  /** Null when refused. */
  readonly recall?: Maybe<RecallNotice>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** An order to stop selling a lot of a trade item, or all lots of it. */
export type RecallNotice = {
  readonly __typename?: 'RecallNotice';
  /** Null: every lot. */
  readonly batchLot?: Maybe<Scalars['String']['output']>;
  /** The GTIN whose lots are recalled. */
  readonly gtin: Scalars['Gtin']['output'];
  /** Since when it blocks. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** The item that carries the GTIN. */
  readonly item: Item;
  /** Null while it is open. */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For the cashier and the customer. */
  readonly reason: Scalars['String']['output'];
  /** Names this recall. */
  readonly recallId: Scalars['ID']['output'];
  /** Empty: every store. Otherwise those that the caller may see. */
  readonly stores?: Maybe<ReadonlyArray<Store>>;
};

/** A page of recall notices. */
export type RecallNoticeConnection = {
  readonly __typename?: 'RecallNoticeConnection';
  /** The nodes with their positions. */
  readonly edges: ReadonlyArray<RecallNoticeEdge>;
  /** The nodes alone. */
  readonly nodes: ReadonlyArray<RecallNotice>;
  /** Whether there are further pages. */
  readonly pageInfo: PageInfo;
};

/** A recall notice and its position in the list. */
export type RecallNoticeEdge = {
  readonly __typename?: 'RecallNoticeEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands at this position. */
  readonly node: RecallNotice;
};

/** A store, whose own fields back-office answers. */
export type Store = {
  readonly __typename?: 'Store';
  /** The price list of each channel of this store. Empty when the caller may not see the store. */
  readonly priceLists?: Maybe<ReadonlyArray<PriceListAssignment>>;
  /** Such as S001. */
  readonly storeId: Scalars['ID']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Recalls at one store, for its tills. Nothing for a store that the caller may not see. A push is a hint: apply only
   * higher sequences, and ask `recallChangesSince` after each connect.
   */
  readonly recallIssued?: Maybe<RecallAlert>;
};


export type SubscriptionRecallIssuedArgs = {
  storeId: Scalars['ID']['input'];
};

/** A class of goods that are taxed alike, such as STANDARD or REDUCED. The rates come from the jurisdiction. */
export type TaxClass = {
  readonly __typename?: 'TaxClass';
  /** As reports say it. */
  readonly name: Scalars['String']['output'];
  /** Such as STANDARD. */
  readonly taxClassId: Scalars['ID']['output'];
};

/** The rate of one tax for a tax class in a jurisdiction. Several taxes may apply to one class (state and county). */
export type TaxRate = {
  readonly __typename?: 'TaxRate';
  /** A country, or a county in a state, such as DE or US-IL-COOK. */
  readonly jurisdictionId: Scalars['ID']['output'];
  /** As the receipt says it. */
  readonly name: Scalars['String']['output'];
  /** A fraction: 0.19 for 19 %. */
  readonly rate: Scalars['Decimal']['output'];
  /** The goods to which it applies. */
  readonly taxClass: TaxClass;
  /** Names the tax within the jurisdiction, such as VAT or COUNTY. */
  readonly taxId: Scalars['ID']['output'];
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds. Null while it has no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** The rate of one tax from a day on. */
export type TaxRateSetInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A country, or a county in a state. */
  readonly jurisdictionId: Scalars['ID']['input'];
  /** As the receipt says it. */
  readonly name: Scalars['String']['input'];
  /** A fraction from 0 up to, but not including, 1: 0.19 for 19 %. */
  readonly rate: Scalars['Decimal']['input'];
  /** How it is taxed. */
  readonly taxClassId: Scalars['ID']['input'];
  /** Names the tax within the jurisdiction, such as VAT or COUNTY. */
  readonly taxId: Scalars['ID']['input'];
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day on which it holds. Absent: no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What `taxRateSet` answers. */
export type TaxRateSetPayload = {
  readonly __typename?: 'TaxRateSetPayload';
  /** All rates of this tax class in the jurisdiction after the change; empty when refused. */
  readonly taxRates: ReadonlyArray<TaxRate>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** A discount on everything that the promotion covers, once it comes to so much together. The highest step reached holds. */
export type ThresholdRule = {
  readonly __typename?: 'ThresholdRule';
  /** 1 to 10. */
  readonly steps: ReadonlyArray<ThresholdStep>;
};

/** A discount on everything that is covered, once it comes to so much. */
export type ThresholdRuleInput = {
  /** 1 to 10. */
  readonly steps: ReadonlyArray<ThresholdStepInput>;
};

/** From how much on a threshold gives what. */
export type ThresholdStep = {
  readonly __typename?: 'ThresholdStep';
  /** Taken off all of them together, one amount for each currency. Empty with percent. */
  readonly amounts: ReadonlyArray<Money>;
  /** What the lines must come to after their own promotions, one amount for each currency; 0 for any basket. */
  readonly minimums: ReadonlyArray<Money>;
  /** Taken off all of them, above 0 up to 100. Null with amounts. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};

/** From how much on; an amount or a percentage: exactly one of the two. */
export type ThresholdStepInput = {
  /** Above 0, one for each currency. */
  readonly amounts?: ReadonlyArray<MoneyInput>;
  /** One for each currency; 0 for any basket. */
  readonly minimums: ReadonlyArray<MoneyInput>;
  /** Above 0, at most 100, at most 4 decimals. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** One GTIN and the unit of an item that it marks. Several GTINs may mark the same unit (an old and a new packaging). */
export type TradeItemUnit = {
  readonly __typename?: 'TradeItemUnit';
  /** How many base units one of this unit holds: 1 for the each, 24 for a case of 24. The same for all GTINs of a unit. */
  readonly baseUnitsPerUnit: Scalars['Decimal']['output'];
  /** The GTIN as 14 digits. */
  readonly gtin: Scalars['Gtin']['output'];
  /** The item of which this is a unit. */
  readonly item: Item;
  /** The price of this unit, by the rules of Item.offer. */
  readonly offer?: Maybe<Offer>;
  /** UN/ECE Recommendation 20: EA each, CS case, KGM kilogram. */
  readonly unit: Scalars['String']['output'];
};


/** One GTIN and the unit of an item that it marks. Several GTINs may mark the same unit (an old and a new packaging). */
export type TradeItemUnitOfferArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channel?: Channel;
  storeId: Scalars['ID']['input'];
};

/** A new unit, or a further GTIN of a unit. */
export type TradeItemUnitAddInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The company's item number. */
  readonly itemId: Scalars['ID']['input'];
  /** The GTIN and the unit that it marks. */
  readonly unit: TradeItemUnitInput;
};

/** What `tradeItemUnitAdd` answers. */
export type TradeItemUnitAddPayload = {
  readonly __typename?: 'TradeItemUnitAddPayload';
  /** Null when refused. */
  readonly unit?: Maybe<TradeItemUnit>;
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
};

/** A GTIN and the unit that it marks. */
export type TradeItemUnitInput = {
  /** How many base units one of this unit holds; 1 for the base unit. */
  readonly baseUnitsPerUnit?: Scalars['Decimal']['input'];
  /** GTIN-8, -12, -13 or -14. */
  readonly gtin: Scalars['Gtin']['input'];
  /** UN/ECE Recommendation 20: EA each, CS case, KGM kilogram. */
  readonly unit: Scalars['String']['input'];
};

/** A new variant of an item. */
export type VariantAddInput = {
  /** At least one. */
  readonly attributes: ReadonlyArray<VariantAttributeInput>;
  /** What the receipt says of the variant. */
  readonly description: Scalars['String']['input'];
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Address of a picture. */
  readonly imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** The item to vary. */
  readonly itemId: Scalars['ID']['input'];
  /** Its own GTINs; may be empty. */
  readonly units: ReadonlyArray<TradeItemUnitInput>;
  /** The number of the new item. */
  readonly variantItemId: Scalars['ID']['input'];
};

/** What `variantAdd` answers. */
export type VariantAddPayload = {
  readonly __typename?: 'VariantAddPayload';
  /** Why it was refused. Empty when it was done. */
  readonly userErrors: ReadonlyArray<ProductUserError>;
  /** Null when refused. */
  readonly variant?: Maybe<ItemVariant>;
};

/** One thing in which variants differ, such as name "size", value "M". */
export type VariantAttribute = {
  readonly __typename?: 'VariantAttribute';
  /** Such as "size". */
  readonly name: Scalars['String']['output'];
  /** Such as "M". */
  readonly value: Scalars['String']['output'];
};

/** One thing in which variants differ, such as name "size", value "M". */
export type VariantAttributeInput = {
  /** Such as "size". */
  readonly name: Scalars['String']['input'];
  /** Such as "M". */
  readonly value: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Category: Category;
  Item: Item;
  Lot: Lot;
  PriceList: PriceList;
  Promotion: Promotion;
  RecallNotice: RecallNotice;
  Store: Store;
  TradeItemUnit: TradeItemUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"categoryId":true}> );
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"itemId":true}> );
  Lot:
    ( { __typename: 'Lot' }
    & GraphQLRecursivePick<FederationTypes['Lot'], {"gtin":true,"batchLot":true}> );
  PriceList:
    ( { __typename: 'PriceList' }
    & GraphQLRecursivePick<FederationTypes['PriceList'], {"priceListId":true}> );
  Promotion:
    ( { __typename: 'Promotion' }
    & GraphQLRecursivePick<FederationTypes['Promotion'], {"promotionId":true}> );
  RecallNotice:
    ( { __typename: 'RecallNotice' }
    & GraphQLRecursivePick<FederationTypes['RecallNotice'], {"recallId":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"storeId":true}> );
  TradeItemUnit:
    ( { __typename: 'TradeItemUnit' }
    & GraphQLRecursivePick<FederationTypes['TradeItemUnit'], {"gtin":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PromotionRule:
    | ( AmountOffRuleSource )
    | ( BuyGetRuleSource )
    | ( FixedPriceRuleSource )
    | ( LoyaltyBurnRuleSource )
    | ( LoyaltyEarnRuleSource )
    | ( MixAndMatchRuleSource )
    | ( MultiBuyRuleSource )
    | ( PercentOffRuleSource )
    | ( ThresholdRuleSource )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmountOffRule: ResolverTypeWrapper<AmountOffRuleSource>;
  AmountOffRuleInput: AmountOffRuleInput;
  BuyGetRule: ResolverTypeWrapper<BuyGetRuleSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BuyGetRuleInput: BuyGetRuleInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Category: ResolverTypeWrapper<CategorySource>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Channel: Channel;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Coupon: ResolverTypeWrapper<CouponSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CouponCreateInput: CouponCreateInput;
  CouponCreatePayload: ResolverTypeWrapper<Omit<CouponCreatePayload, 'coupon'> & { coupon?: Maybe<ResolversTypes['Coupon']> }>;
  CouponStopInput: CouponStopInput;
  CouponStopPayload: ResolverTypeWrapper<Omit<CouponStopPayload, 'coupon'> & { coupon?: Maybe<ResolversTypes['Coupon']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DailyHours: ResolverTypeWrapper<DailyHours>;
  DailyHoursInput: DailyHoursInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  FeeKind: FeeKind;
  FixedPriceRule: ResolverTypeWrapper<FixedPriceRuleSource>;
  FixedPriceRuleInput: FixedPriceRuleInput;
  Gln: ResolverTypeWrapper<Scalars['Gln']['output']>;
  Gtin: ResolverTypeWrapper<Scalars['Gtin']['output']>;
  Item: ResolverTypeWrapper<ItemSource>;
  ItemConnection: ResolverTypeWrapper<Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversTypes['Item']> }>;
  ItemCreateInput: ItemCreateInput;
  ItemCreatePayload: ResolverTypeWrapper<Omit<ItemCreatePayload, 'item'> & { item?: Maybe<ResolversTypes['Item']> }>;
  ItemEdge: ResolverTypeWrapper<Omit<ItemEdge, 'node'> & { node: ResolversTypes['Item'] }>;
  ItemFilter: ItemFilter;
  ItemImportInput: ItemImportInput;
  ItemImportPayload: ResolverTypeWrapper<Omit<ItemImportPayload, 'rows'> & { rows: ReadonlyArray<ResolversTypes['ItemImportRowResult']> }>;
  ItemImportRowInput: ItemImportRowInput;
  ItemImportRowResult: ResolverTypeWrapper<Omit<ItemImportRowResult, 'item'> & { item?: Maybe<ResolversTypes['Item']> }>;
  ItemImportStatus: ItemImportStatus;
  ItemImportUnitInput: ItemImportUnitInput;
  ItemSort: ItemSort;
  ItemUpdateInput: ItemUpdateInput;
  ItemUpdatePayload: ResolverTypeWrapper<Omit<ItemUpdatePayload, 'item'> & { item?: Maybe<ResolversTypes['Item']> }>;
  ItemVariant: ResolverTypeWrapper<ItemVariantSource>;
  Lot: ResolverTypeWrapper<LotSource>;
  LotRegisterInput: LotRegisterInput;
  LotRegisterPayload: ResolverTypeWrapper<Omit<LotRegisterPayload, 'lot'> & { lot?: Maybe<ResolversTypes['Lot']> }>;
  LoyaltyBurnRule: ResolverTypeWrapper<LoyaltyBurnRuleSource>;
  LoyaltyEarnRule: ResolverTypeWrapper<LoyaltyEarnRuleSource>;
  LoyaltyRuleInput: LoyaltyRuleInput;
  MixAndMatchGroup: ResolverTypeWrapper<MixAndMatchGroupSource>;
  MixAndMatchGroupInput: MixAndMatchGroupInput;
  MixAndMatchRule: ResolverTypeWrapper<MixAndMatchRuleSource>;
  MixAndMatchRuleInput: MixAndMatchRuleInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MultiBuyRule: ResolverTypeWrapper<MultiBuyRuleSource>;
  MultiBuyRuleInput: MultiBuyRuleInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Offer: ResolverTypeWrapper<OfferSource>;
  OfferSetInput: OfferSetInput;
  OfferSetPayload: ResolverTypeWrapper<Omit<OfferSetPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PercentOffRule: ResolverTypeWrapper<PercentOffRuleSource>;
  PercentOffRuleInput: PercentOffRuleInput;
  PriceList: ResolverTypeWrapper<PriceListSource>;
  PriceListAssignInput: PriceListAssignInput;
  PriceListAssignPayload: ResolverTypeWrapper<Omit<PriceListAssignPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['PriceListAssignment']> }>;
  PriceListAssignment: ResolverTypeWrapper<PriceListAssignmentSource>;
  PriceListCreateInput: PriceListCreateInput;
  PriceListCreatePayload: ResolverTypeWrapper<Omit<PriceListCreatePayload, 'priceList'> & { priceList?: Maybe<ResolversTypes['PriceList']> }>;
  ProductErrorCode: ProductErrorCode;
  ProductUserError: ResolverTypeWrapper<ProductUserError>;
  Promotion: ResolverTypeWrapper<PromotionSource>;
  PromotionConcurrency: PromotionConcurrency;
  PromotionConnection: ResolverTypeWrapper<Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PromotionEdge']>, nodes: ReadonlyArray<ResolversTypes['Promotion']> }>;
  PromotionCreateInput: PromotionCreateInput;
  PromotionCreatePayload: ResolverTypeWrapper<Omit<PromotionCreatePayload, 'promotion'> & { promotion?: Maybe<ResolversTypes['Promotion']> }>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  PromotionRule: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromotionRule']>;
  PromotionRuleInput: PromotionRuleInput;
  PromotionSchedule: ResolverTypeWrapper<PromotionSchedule>;
  PromotionScheduleInput: PromotionScheduleInput;
  PromotionStopInput: PromotionStopInput;
  PromotionStopPayload: ResolverTypeWrapper<Omit<PromotionStopPayload, 'promotion'> & { promotion?: Maybe<ResolversTypes['Promotion']> }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecallAlert: ResolverTypeWrapper<RecallAlert>;
  RecallChange: ResolverTypeWrapper<RecallChange>;
  RecallChangeKind: RecallChangeKind;
  RecallChanges: ResolverTypeWrapper<RecallChanges>;
  RecallChangesStatus: RecallChangesStatus;
  RecallIssueInput: RecallIssueInput;
  RecallIssuePayload: ResolverTypeWrapper<Omit<RecallIssuePayload, 'recall'> & { recall?: Maybe<ResolversTypes['RecallNotice']> }>;
  RecallLiftInput: RecallLiftInput;
  RecallLiftPayload: ResolverTypeWrapper<Omit<RecallLiftPayload, 'recall'> & { recall?: Maybe<ResolversTypes['RecallNotice']> }>;
  RecallNotice: ResolverTypeWrapper<RecallNoticeSource>;
  RecallNoticeConnection: ResolverTypeWrapper<Omit<RecallNoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecallNoticeEdge']>, nodes: ReadonlyArray<ResolversTypes['RecallNotice']> }>;
  RecallNoticeEdge: ResolverTypeWrapper<Omit<RecallNoticeEdge, 'node'> & { node: ResolversTypes['RecallNotice'] }>;
  Store: ResolverTypeWrapper<StoreSource>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaxClass: ResolverTypeWrapper<TaxClassSource>;
  TaxRate: ResolverTypeWrapper<TaxRateSource>;
  TaxRateSetInput: TaxRateSetInput;
  TaxRateSetPayload: ResolverTypeWrapper<Omit<TaxRateSetPayload, 'taxRates'> & { taxRates: ReadonlyArray<ResolversTypes['TaxRate']> }>;
  ThresholdRule: ResolverTypeWrapper<ThresholdRuleSource>;
  ThresholdRuleInput: ThresholdRuleInput;
  ThresholdStep: ResolverTypeWrapper<ThresholdStepSource>;
  ThresholdStepInput: ThresholdStepInput;
  TradeItemUnit: ResolverTypeWrapper<TradeItemUnitSource>;
  TradeItemUnitAddInput: TradeItemUnitAddInput;
  TradeItemUnitAddPayload: ResolverTypeWrapper<Omit<TradeItemUnitAddPayload, 'unit'> & { unit?: Maybe<ResolversTypes['TradeItemUnit']> }>;
  TradeItemUnitInput: TradeItemUnitInput;
  VariantAddInput: VariantAddInput;
  VariantAddPayload: ResolverTypeWrapper<Omit<VariantAddPayload, 'variant'> & { variant?: Maybe<ResolversTypes['ItemVariant']> }>;
  VariantAttribute: ResolverTypeWrapper<VariantAttribute>;
  VariantAttributeInput: VariantAttributeInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmountOffRule: AmountOffRuleSource;
  AmountOffRuleInput: AmountOffRuleInput;
  BuyGetRule: BuyGetRuleSource;
  Int: Scalars['Int']['output'];
  BuyGetRuleInput: BuyGetRuleInput;
  ID: Scalars['ID']['output'];
  Category: CategorySource;
  String: Scalars['String']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Coupon: CouponSource;
  Boolean: Scalars['Boolean']['output'];
  CouponCreateInput: CouponCreateInput;
  CouponCreatePayload: Omit<CouponCreatePayload, 'coupon'> & { coupon?: Maybe<ResolversParentTypes['Coupon']> };
  CouponStopInput: CouponStopInput;
  CouponStopPayload: Omit<CouponStopPayload, 'coupon'> & { coupon?: Maybe<ResolversParentTypes['Coupon']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  DailyHours: DailyHours;
  DailyHoursInput: DailyHoursInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  FixedPriceRule: FixedPriceRuleSource;
  FixedPriceRuleInput: FixedPriceRuleInput;
  Gln: Scalars['Gln']['output'];
  Gtin: Scalars['Gtin']['output'];
  Item: ItemSource;
  ItemConnection: Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Item']> };
  ItemCreateInput: ItemCreateInput;
  ItemCreatePayload: Omit<ItemCreatePayload, 'item'> & { item?: Maybe<ResolversParentTypes['Item']> };
  ItemEdge: Omit<ItemEdge, 'node'> & { node: ResolversParentTypes['Item'] };
  ItemFilter: ItemFilter;
  ItemImportInput: ItemImportInput;
  ItemImportPayload: Omit<ItemImportPayload, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['ItemImportRowResult']> };
  ItemImportRowInput: ItemImportRowInput;
  ItemImportRowResult: Omit<ItemImportRowResult, 'item'> & { item?: Maybe<ResolversParentTypes['Item']> };
  ItemImportUnitInput: ItemImportUnitInput;
  ItemUpdateInput: ItemUpdateInput;
  ItemUpdatePayload: Omit<ItemUpdatePayload, 'item'> & { item?: Maybe<ResolversParentTypes['Item']> };
  ItemVariant: ItemVariantSource;
  Lot: LotSource;
  LotRegisterInput: LotRegisterInput;
  LotRegisterPayload: Omit<LotRegisterPayload, 'lot'> & { lot?: Maybe<ResolversParentTypes['Lot']> };
  LoyaltyBurnRule: LoyaltyBurnRuleSource;
  LoyaltyEarnRule: LoyaltyEarnRuleSource;
  LoyaltyRuleInput: LoyaltyRuleInput;
  MixAndMatchGroup: MixAndMatchGroupSource;
  MixAndMatchGroupInput: MixAndMatchGroupInput;
  MixAndMatchRule: MixAndMatchRuleSource;
  MixAndMatchRuleInput: MixAndMatchRuleInput;
  Money: Money;
  MoneyInput: MoneyInput;
  MultiBuyRule: MultiBuyRuleSource;
  MultiBuyRuleInput: MultiBuyRuleInput;
  Mutation: Record<PropertyKey, never>;
  Offer: OfferSource;
  OfferSetInput: OfferSetInput;
  OfferSetPayload: Omit<OfferSetPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  PageInfo: PageInfo;
  PercentOffRule: PercentOffRuleSource;
  PercentOffRuleInput: PercentOffRuleInput;
  PriceList: PriceListSource;
  PriceListAssignInput: PriceListAssignInput;
  PriceListAssignPayload: Omit<PriceListAssignPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['PriceListAssignment']> };
  PriceListAssignment: PriceListAssignmentSource;
  PriceListCreateInput: PriceListCreateInput;
  PriceListCreatePayload: Omit<PriceListCreatePayload, 'priceList'> & { priceList?: Maybe<ResolversParentTypes['PriceList']> };
  ProductUserError: ProductUserError;
  Promotion: PromotionSource;
  PromotionConnection: Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PromotionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Promotion']> };
  PromotionCreateInput: PromotionCreateInput;
  PromotionCreatePayload: Omit<PromotionCreatePayload, 'promotion'> & { promotion?: Maybe<ResolversParentTypes['Promotion']> };
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionRule: ResolversUnionTypes<ResolversParentTypes>['PromotionRule'];
  PromotionRuleInput: PromotionRuleInput;
  PromotionSchedule: PromotionSchedule;
  PromotionScheduleInput: PromotionScheduleInput;
  PromotionStopInput: PromotionStopInput;
  PromotionStopPayload: Omit<PromotionStopPayload, 'promotion'> & { promotion?: Maybe<ResolversParentTypes['Promotion']> };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecallAlert: RecallAlert;
  RecallChange: RecallChange;
  RecallChanges: RecallChanges;
  RecallIssueInput: RecallIssueInput;
  RecallIssuePayload: Omit<RecallIssuePayload, 'recall'> & { recall?: Maybe<ResolversParentTypes['RecallNotice']> };
  RecallLiftInput: RecallLiftInput;
  RecallLiftPayload: Omit<RecallLiftPayload, 'recall'> & { recall?: Maybe<ResolversParentTypes['RecallNotice']> };
  RecallNotice: RecallNoticeSource;
  RecallNoticeConnection: Omit<RecallNoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecallNoticeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RecallNotice']> };
  RecallNoticeEdge: Omit<RecallNoticeEdge, 'node'> & { node: ResolversParentTypes['RecallNotice'] };
  Store: StoreSource;
  Subscription: Record<PropertyKey, never>;
  TaxClass: TaxClassSource;
  TaxRate: TaxRateSource;
  TaxRateSetInput: TaxRateSetInput;
  TaxRateSetPayload: Omit<TaxRateSetPayload, 'taxRates'> & { taxRates: ReadonlyArray<ResolversParentTypes['TaxRate']> };
  ThresholdRule: ThresholdRuleSource;
  ThresholdRuleInput: ThresholdRuleInput;
  ThresholdStep: ThresholdStepSource;
  ThresholdStepInput: ThresholdStepInput;
  TradeItemUnit: TradeItemUnitSource;
  TradeItemUnitAddInput: TradeItemUnitAddInput;
  TradeItemUnitAddPayload: Omit<TradeItemUnitAddPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['TradeItemUnit']> };
  TradeItemUnitInput: TradeItemUnitInput;
  VariantAddInput: VariantAddInput;
  VariantAddPayload: Omit<VariantAddPayload, 'variant'> & { variant?: Maybe<ResolversParentTypes['ItemVariant']> };
  VariantAttribute: VariantAttribute;
  VariantAttributeInput: VariantAttributeInput;
};

export type AmountOffRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AmountOffRule'] = ResolversParentTypes['AmountOffRule']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuyGetRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BuyGetRule'] = ResolversParentTypes['BuyGetRule']> = {
  buyQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  getCategories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  getItems?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  getQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  categoryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CouponResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promotion?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usesPerCustomerMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CouponCreatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CouponCreatePayload'] = ResolversParentTypes['CouponCreatePayload']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type CouponStopPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CouponStopPayload'] = ResolversParentTypes['CouponStopPayload']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type DailyHoursResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DailyHours'] = ResolversParentTypes['DailyHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FixedPriceRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FixedPriceRule'] = ResolversParentTypes['FixedPriceRule']> = {
  prices?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface GlnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gln'], any> {
  name: 'Gln';
}

export interface GtinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gtin'], any> {
  name: 'Gtin';
}

export type ItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  baseUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  depositItem?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discontinued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discountable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feeItems?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  feeKind?: Resolver<Maybe<ResolversTypes['FeeKind']>, ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotControlled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<ItemOfferArgs, 'channel' | 'storeId'>>;
  openRecalls?: Resolver<ReadonlyArray<ResolversTypes['RecallNotice']>, ParentType, ContextType>;
  soldByWeight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['TradeItemUnit']>, ParentType, ContextType>;
  variantAttributes?: Resolver<ReadonlyArray<ResolversTypes['VariantAttribute']>, ParentType, ContextType>;
  variantOf?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['ItemVariant']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ItemCreatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemCreatePayload'] = ResolversParentTypes['ItemCreatePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type ItemImportPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemImportPayload'] = ResolversParentTypes['ItemImportPayload']> = {
  createdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ItemImportRowResult']>, ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type ItemImportRowResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemImportRowResult'] = ResolversParentTypes['ItemImportRowResult']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ItemImportStatus'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type ItemUpdatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemUpdatePayload'] = ResolversParentTypes['ItemUpdatePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type ItemVariantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemVariant'] = ResolversParentTypes['ItemVariant']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['VariantAttribute']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type LotResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Lot'] = ResolversParentTypes['Lot'], FederationReferenceType extends FederationReferenceTypes['Lot'] = FederationReferenceTypes['Lot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batchLot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiry?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  openRecalls?: Resolver<ReadonlyArray<ResolversTypes['RecallNotice']>, ParentType, ContextType>;
  recalled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LotRegisterPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LotRegisterPayload'] = ResolversParentTypes['LotRegisterPayload']> = {
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type LoyaltyBurnRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoyaltyBurnRule'] = ResolversParentTypes['LoyaltyBurnRule']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoyaltyEarnRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoyaltyEarnRule'] = ResolversParentTypes['LoyaltyEarnRule']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MixAndMatchGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MixAndMatchGroup'] = ResolversParentTypes['MixAndMatchGroup']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MixAndMatchRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MixAndMatchRule'] = ResolversParentTypes['MixAndMatchRule']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['MixAndMatchGroup']>, ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  setPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MultiBuyRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MultiBuyRule'] = ResolversParentTypes['MultiBuyRule']> = {
  prices?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  couponCreate?: Resolver<ResolversTypes['CouponCreatePayload'], ParentType, ContextType, RequireFields<MutationCouponCreateArgs, 'input'>>;
  couponStop?: Resolver<ResolversTypes['CouponStopPayload'], ParentType, ContextType, RequireFields<MutationCouponStopArgs, 'input'>>;
  itemCreate?: Resolver<ResolversTypes['ItemCreatePayload'], ParentType, ContextType, RequireFields<MutationItemCreateArgs, 'input'>>;
  itemImport?: Resolver<ResolversTypes['ItemImportPayload'], ParentType, ContextType, RequireFields<MutationItemImportArgs, 'input'>>;
  itemUpdate?: Resolver<ResolversTypes['ItemUpdatePayload'], ParentType, ContextType, RequireFields<MutationItemUpdateArgs, 'input'>>;
  lotRegister?: Resolver<ResolversTypes['LotRegisterPayload'], ParentType, ContextType, RequireFields<MutationLotRegisterArgs, 'input'>>;
  offerSet?: Resolver<ResolversTypes['OfferSetPayload'], ParentType, ContextType, RequireFields<MutationOfferSetArgs, 'input'>>;
  priceListAssign?: Resolver<ResolversTypes['PriceListAssignPayload'], ParentType, ContextType, RequireFields<MutationPriceListAssignArgs, 'input'>>;
  priceListCreate?: Resolver<ResolversTypes['PriceListCreatePayload'], ParentType, ContextType, RequireFields<MutationPriceListCreateArgs, 'input'>>;
  promotionCreate?: Resolver<ResolversTypes['PromotionCreatePayload'], ParentType, ContextType, RequireFields<MutationPromotionCreateArgs, 'input'>>;
  promotionStop?: Resolver<ResolversTypes['PromotionStopPayload'], ParentType, ContextType, RequireFields<MutationPromotionStopArgs, 'input'>>;
  recallIssue?: Resolver<ResolversTypes['RecallIssuePayload'], ParentType, ContextType, RequireFields<MutationRecallIssueArgs, 'input'>>;
  recallLift?: Resolver<ResolversTypes['RecallLiftPayload'], ParentType, ContextType, RequireFields<MutationRecallLiftArgs, 'input'>>;
  taxRateSet?: Resolver<ResolversTypes['TaxRateSetPayload'], ParentType, ContextType, RequireFields<MutationTaxRateSetArgs, 'input'>>;
  tradeItemUnitAdd?: Resolver<ResolversTypes['TradeItemUnitAddPayload'], ParentType, ContextType, RequireFields<MutationTradeItemUnitAddArgs, 'input'>>;
  variantAdd?: Resolver<ResolversTypes['VariantAddPayload'], ParentType, ContextType, RequireFields<MutationVariantAddArgs, 'input'>>;
};

export type OfferResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceList?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OfferSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfferSetPayload'] = ResolversParentTypes['OfferSetPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PercentOffRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PercentOffRule'] = ResolversParentTypes['PercentOffRule']> = {
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList'], FederationReferenceType extends FederationReferenceTypes['PriceList'] = FederationReferenceTypes['PriceList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PriceList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['PriceListAssignment']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceListId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PriceListAssignPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceListAssignPayload'] = ResolversParentTypes['PriceListAssignPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['PriceListAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type PriceListAssignmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceListAssignment'] = ResolversParentTypes['PriceListAssignment']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  priceList?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
};

export type PriceListCreatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceListCreatePayload'] = ResolversParentTypes['PriceListCreatePayload']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type ProductUserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProductUserError'] = ResolversParentTypes['ProductUserError']> = {
  code?: Resolver<ResolversTypes['ProductErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion'], FederationReferenceType extends FederationReferenceTypes['Promotion'] = FederationReferenceTypes['Promotion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Promotion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  concurrency?: Resolver<ResolversTypes['PromotionConcurrency'], ParentType, ContextType>;
  couponRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  customerGroups?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promotionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PromotionRule'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['PromotionSchedule']>, ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Store']>>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionCreatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PromotionCreatePayload'] = ResolversParentTypes['PromotionCreatePayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type PromotionRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PromotionRule'] = ResolversParentTypes['PromotionRule']> = {
  __resolveType: TypeResolveFn<'AmountOffRule' | 'BuyGetRule' | 'FixedPriceRule' | 'LoyaltyBurnRule' | 'LoyaltyEarnRule' | 'MixAndMatchRule' | 'MultiBuyRule' | 'PercentOffRule' | 'ThresholdRule', ParentType, ContextType>;
};

export type PromotionScheduleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PromotionSchedule'] = ResolversParentTypes['PromotionSchedule']> = {
  daysOfWeek?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['DailyHours']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PromotionStopPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PromotionStopPayload'] = ResolversParentTypes['PromotionStopPayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType, RequireFields<QueryCouponArgs, 'code'>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'itemId'>>;
  itemByGtin?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemByGtinArgs, 'gtin'>>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<QueryItemsArgs, 'first' | 'sort'>>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType, RequireFields<QueryLotArgs, 'batchLot' | 'gtin'>>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOffersArgs, 'itemId'>>;
  priceLists?: Resolver<ReadonlyArray<ResolversTypes['PriceList']>, ParentType, ContextType>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<QueryPromotionsArgs, 'first'>>;
  recallChangesSince?: Resolver<ResolversTypes['RecallChanges'], ParentType, ContextType, RequireFields<QueryRecallChangesSinceArgs, 'after' | 'storeId'>>;
  recalls?: Resolver<ResolversTypes['RecallNoticeConnection'], ParentType, ContextType, RequireFields<QueryRecallsArgs, 'first'>>;
  taxClasses?: Resolver<ReadonlyArray<ResolversTypes['TaxClass']>, ParentType, ContextType>;
  taxRates?: Resolver<ReadonlyArray<ResolversTypes['TaxRate']>, ParentType, ContextType, RequireFields<QueryTaxRatesArgs, 'jurisdictionId'>>;
};

export type RecallAlertResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallAlert'] = ResolversParentTypes['RecallAlert']> = {
  batchLot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recallId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecallChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallChange'] = ResolversParentTypes['RecallChange']> = {
  batchLot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecallChangeKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recallId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecallChangesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallChanges'] = ResolversParentTypes['RecallChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['RecallChange']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecallChangesStatus'], ParentType, ContextType>;
};

export type RecallIssuePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallIssuePayload'] = ResolversParentTypes['RecallIssuePayload']> = {
  recall?: Resolver<Maybe<ResolversTypes['RecallNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type RecallLiftPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallLiftPayload'] = ResolversParentTypes['RecallLiftPayload']> = {
  recall?: Resolver<Maybe<ResolversTypes['RecallNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type RecallNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallNotice'] = ResolversParentTypes['RecallNotice'], FederationReferenceType extends FederationReferenceTypes['RecallNotice'] = FederationReferenceTypes['RecallNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecallNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batchLot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recallId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Store']>>, ParentType, ContextType>;
};

export type RecallNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallNoticeConnection'] = ResolversParentTypes['RecallNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecallNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecallNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecallNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallNoticeEdge'] = ResolversParentTypes['RecallNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecallNotice'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  priceLists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriceListAssignment']>>, ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  recallIssued?: SubscriptionResolver<Maybe<ResolversTypes['RecallAlert']>, "recallIssued", ParentType, ContextType, RequireFields<SubscriptionRecallIssuedArgs, 'storeId'>>;
};

export type TaxClassResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxClass'] = ResolversParentTypes['TaxClass']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxClassId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate']> = {
  jurisdictionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  taxId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TaxRateSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxRateSetPayload'] = ResolversParentTypes['TaxRateSetPayload']> = {
  taxRates?: Resolver<ReadonlyArray<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type ThresholdRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ThresholdRule'] = ResolversParentTypes['ThresholdRule']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['ThresholdStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThresholdStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ThresholdStep'] = ResolversParentTypes['ThresholdStep']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  minimums?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TradeItemUnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeItemUnit'] = ResolversParentTypes['TradeItemUnit'], FederationReferenceType extends FederationReferenceTypes['TradeItemUnit'] = FederationReferenceTypes['TradeItemUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TradeItemUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  baseUnitsPerUnit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<TradeItemUnitOfferArgs, 'channel' | 'storeId'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TradeItemUnitAddPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeItemUnitAddPayload'] = ResolversParentTypes['TradeItemUnitAddPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['TradeItemUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
};

export type VariantAddPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VariantAddPayload'] = ResolversParentTypes['VariantAddPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProductUserError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ItemVariant']>, ParentType, ContextType>;
};

export type VariantAttributeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VariantAttribute'] = ResolversParentTypes['VariantAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AmountOffRule?: AmountOffRuleResolvers<ContextType>;
  BuyGetRule?: BuyGetRuleResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Coupon?: CouponResolvers<ContextType>;
  CouponCreatePayload?: CouponCreatePayloadResolvers<ContextType>;
  CouponStopPayload?: CouponStopPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  DailyHours?: DailyHoursResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  FixedPriceRule?: FixedPriceRuleResolvers<ContextType>;
  Gln?: GraphQLScalarType;
  Gtin?: GraphQLScalarType;
  Item?: ItemResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemCreatePayload?: ItemCreatePayloadResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  ItemImportPayload?: ItemImportPayloadResolvers<ContextType>;
  ItemImportRowResult?: ItemImportRowResultResolvers<ContextType>;
  ItemUpdatePayload?: ItemUpdatePayloadResolvers<ContextType>;
  ItemVariant?: ItemVariantResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  LotRegisterPayload?: LotRegisterPayloadResolvers<ContextType>;
  LoyaltyBurnRule?: LoyaltyBurnRuleResolvers<ContextType>;
  LoyaltyEarnRule?: LoyaltyEarnRuleResolvers<ContextType>;
  MixAndMatchGroup?: MixAndMatchGroupResolvers<ContextType>;
  MixAndMatchRule?: MixAndMatchRuleResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MultiBuyRule?: MultiBuyRuleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferSetPayload?: OfferSetPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PercentOffRule?: PercentOffRuleResolvers<ContextType>;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListAssignPayload?: PriceListAssignPayloadResolvers<ContextType>;
  PriceListAssignment?: PriceListAssignmentResolvers<ContextType>;
  PriceListCreatePayload?: PriceListCreatePayloadResolvers<ContextType>;
  ProductUserError?: ProductUserErrorResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionCreatePayload?: PromotionCreatePayloadResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  PromotionRule?: PromotionRuleResolvers<ContextType>;
  PromotionSchedule?: PromotionScheduleResolvers<ContextType>;
  PromotionStopPayload?: PromotionStopPayloadResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecallAlert?: RecallAlertResolvers<ContextType>;
  RecallChange?: RecallChangeResolvers<ContextType>;
  RecallChanges?: RecallChangesResolvers<ContextType>;
  RecallIssuePayload?: RecallIssuePayloadResolvers<ContextType>;
  RecallLiftPayload?: RecallLiftPayloadResolvers<ContextType>;
  RecallNotice?: RecallNoticeResolvers<ContextType>;
  RecallNoticeConnection?: RecallNoticeConnectionResolvers<ContextType>;
  RecallNoticeEdge?: RecallNoticeEdgeResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TaxClass?: TaxClassResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateSetPayload?: TaxRateSetPayloadResolvers<ContextType>;
  ThresholdRule?: ThresholdRuleResolvers<ContextType>;
  ThresholdStep?: ThresholdStepResolvers<ContextType>;
  TradeItemUnit?: TradeItemUnitResolvers<ContextType>;
  TradeItemUnitAddPayload?: TradeItemUnitAddPayloadResolvers<ContextType>;
  VariantAddPayload?: VariantAddPayloadResolvers<ContextType>;
  VariantAttribute?: VariantAttributeResolvers<ContextType>;
};

