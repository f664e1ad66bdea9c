// Written by `npm run generate`; change the SDL or the operations instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeadLetterSource, ItemSource, ItemMasterSource, PostingReconciliationSource, PostingTotalsSource, PurchaseOrderSource, PurchaseOrderLineSource, RetailTransactionSource, SalesPostingSource, SalesPostingTenderSource, StoreSource, SyncRunSource } from '../resolvers/mappers.ts';
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

/** Where the customer buys. */
export type Channel =
  /** At a till in a store. */
  | 'STORE'
  /** In the web shop. */
  | 'WEB';

/** Whether the corporate system is being asked. */
export type CircuitState =
  /** It is asked. */
  | 'CLOSED'
  /** It is tried again, carefully. */
  | 'HALF_OPEN'
  /** It failed too often and is left alone for a while. */
  | 'OPEN';

/** What an import reads. */
export type CorporateImportKind =
  /** Item masters. */
  | 'ITEMS'
  /** Prices. */
  | 'PRICES';

/** What `corporateImportRun` takes. */
export type CorporateImportRunInput = {
  /** Reads everything again, not only what has changed. What product has already is left as it is. */
  readonly full?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: CorporateImportKind;
};

/** What `corporateImportRun` answers. */
export type CorporateImportRunPayload = {
  readonly __typename?: 'CorporateImportRunPayload';
  readonly syncRun?: Maybe<SyncRun>;
  readonly userErrors: ReadonlyArray<ErpUserError>;
};

/** How the corporate system does. */
export type CorporateSystemHealth = {
  readonly __typename?: 'CorporateSystemHealth';
  readonly checkedAt: Scalars['DateTime']['output'];
  readonly circuit: CircuitState;
  /** Postings that wait for a person. */
  readonly deadLetterCount: Scalars['Int']['output'];
  /** How long its answer took, in milliseconds; null when none came. */
  readonly latencyMs?: Maybe<Scalars['Int']['output']>;
  /** Since when the oldest of them waits; null when none does. */
  readonly oldestPendingAt?: Maybe<Scalars['DateTime']['output']>;
  /** Sales that wait to be posted. */
  readonly pendingPostingCount: Scalars['Int']['output'];
  /** Whether it answered just now. */
  readonly reachable: Scalars['Boolean']['output'];
};

/** A posting that was given up. */
export type DeadLetter = {
  readonly __typename?: 'DeadLetter';
  /** How many tries it had. */
  readonly attemptCount: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly deadLetterId: Scalars['ID']['output'];
  readonly posting: SalesPosting;
  /** Why it was given up, for a person. */
  readonly reason: Scalars['String']['output'];
  /** When a person sent it on its way again; null while it waits. */
  readonly retriedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  readonly __typename?: 'DeadLetterConnection';
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  readonly nodes: ReadonlyArray<DeadLetter>;
  readonly pageInfo: PageInfo;
};

/** A dead letter in its connection. */
export type DeadLetterEdge = {
  readonly __typename?: 'DeadLetterEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: DeadLetter;
};

/** What `deadLetterRetry` takes. */
export type DeadLetterRetryInput = {
  readonly deadLetterId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `deadLetterRetry` answers. */
export type DeadLetterRetryPayload = {
  readonly __typename?: 'DeadLetterRetryPayload';
  /** The posting, PENDING again. */
  readonly salesPosting?: Maybe<SalesPosting>;
  readonly userErrors: ReadonlyArray<ErpUserError>;
};

/** Why a mutation was refused. */
export type ErpErrorCode =
  /** The corporate system does not answer. Try again later; nothing was started. */
  | 'CORPORATE_SYSTEM_UNAVAILABLE'
  /** It was sent on its way again already. */
  | 'DEAD_LETTER_RESOLVED'
  /** No dead letter has this id, or the caller may not see it. */
  | 'DEAD_LETTER_UNKNOWN'
  /** The same request is being worked on. Ask again with the same key. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** An import of this kind is running. Wait for its end. */
  | 'SYNC_ALREADY_RUNNING';

/** Something that a person can act on. */
export type ErpUserError = {
  readonly __typename?: 'ErpUserError';
  readonly code: ErpErrorCode;
  /** The path in the input that it is about. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** For the person, in English. */
  readonly message: Scalars['String']['output'];
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

export type Item = {
  readonly __typename?: 'Item';
  /** What one base unit costs the company, asked from the corporate system. Null with an error while that is down. */
  readonly cost?: Maybe<Money>;
  readonly itemId: Scalars['ID']['output'];
  /** The item as the corporate system describes it now; asked like `cost`. */
  readonly itemMaster?: Maybe<ItemMaster>;
  /** Who delivers it, by name; asked like `cost`. */
  readonly supplier?: Maybe<Scalars['String']['output']>;
};

/** An item as the corporate system describes it. */
export type ItemMaster = {
  readonly __typename?: 'ItemMaster';
  /** The unit in which stock is kept: EA each, KGM kilogram, LTR litre. */
  readonly baseUnit: Scalars['String']['output'];
  readonly categoryId: Scalars['ID']['output'];
  /** Grows with each change in the corporate system. */
  readonly changeNumber: Scalars['Decimal']['output'];
  /** What one base unit costs the company, rounded to the currency's minor unit. */
  readonly cost?: Maybe<Money>;
  readonly description: Scalars['String']['output'];
  /** No longer ordered nor sold. */
  readonly discontinued: Scalars['Boolean']['output'];
  /** The company's item number, such as I00001. */
  readonly itemId: Scalars['ID']['output'];
  /** Whether a batch or lot number is kept for it. */
  readonly lotControlled: Scalars['Boolean']['output'];
  /** Years; null when anyone may buy. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /** When the corporate system said so. */
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly soldByWeight: Scalars['Boolean']['output'];
  /** Who delivers it, by name. */
  readonly supplier?: Maybe<Scalars['String']['output']>;
  readonly taxClassId: Scalars['ID']['output'];
  /** The units in which it is sold or ordered. */
  readonly units: ReadonlyArray<ItemMasterUnit>;
};

/** A page of item masters. */
export type ItemMasterConnection = {
  readonly __typename?: 'ItemMasterConnection';
  readonly edges: ReadonlyArray<ItemMasterEdge>;
  readonly nodes: ReadonlyArray<ItemMaster>;
  readonly pageInfo: PageInfo;
};

/** An item master in its connection. */
export type ItemMasterEdge = {
  readonly __typename?: 'ItemMasterEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: ItemMaster;
};

/** One unit of an item, by its GTIN. */
export type ItemMasterUnit = {
  readonly __typename?: 'ItemMasterUnit';
  /** How many base units one of this unit holds: 24 for a case of 24. */
  readonly baseUnitsPerUnit: Scalars['Decimal']['output'];
  readonly gtin: Scalars['Gtin']['output'];
  /** EA each, CS case. */
  readonly unit: Scalars['String']['output'];
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

/** What a person starts here. What that person can act on is in `userErrors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Reads what has changed in the corporate system since the last import of the same kind, page by page, and hands it to
   * product. Waits for up to 3 seconds for its end, then answers the run as it stands; `syncRuns` tells the rest.
   * Refuses SYNC_ALREADY_RUNNING, CORPORATE_SYSTEM_UNAVAILABLE, IDEMPOTENCY_KEY_REUSED,
   * IDEMPOTENCY_IN_PROGRESS.
   */
  readonly corporateImportRun: CorporateImportRunPayload;
  /**
   * Posts a sale again that was given up, with its tries counted anew. It is posted once, whatever happened before: the
   * corporate system is asked first whether it holds it.
   * Refuses DEAD_LETTER_UNKNOWN, DEAD_LETTER_RESOLVED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS.
   */
  readonly deadLetterRetry: DeadLetterRetryPayload;
};


/** What a person starts here. What that person can act on is in `userErrors`. */
export type MutationCorporateImportRunArgs = {
  input: CorporateImportRunInput;
};


/** What a person starts here. What that person can act on is in `userErrors`. */
export type MutationDeadLetterRetryArgs = {
  input: DeadLetterRetryInput;
};

/** Where a page of a connection stands (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** What is posted, what is not, and what the corporate system holds. */
export type PostingReconciliation = {
  readonly __typename?: 'PostingReconciliation';
  /** Whether nothing is pending or dead, and the corporate system holds the same count and totals; null while it is down. */
  readonly agrees?: Maybe<Scalars['Boolean']['output']>;
  /** What the corporate system holds; null with an error while it is down. */
  readonly corporate?: Maybe<PostingTotals>;
  readonly dead: PostingTotals;
  readonly pending: PostingTotals;
  readonly posted: PostingTotals;
};

/** How many postings, and their sum in each currency. */
export type PostingTotals = {
  readonly __typename?: 'PostingTotals';
  readonly count: Scalars['Int']['output'];
  readonly totals: ReadonlyArray<Money>;
};

/** What the company ordered from a supplier for a store. */
export type PurchaseOrder = {
  readonly __typename?: 'PurchaseOrder';
  /** The day on which it is expected. */
  readonly expectedDate: Scalars['Date']['output'];
  readonly lines: ReadonlyArray<PurchaseOrderLine>;
  readonly purchaseOrderNumber: Scalars['ID']['output'];
  /** When the corporate system said so. */
  readonly readAt: Scalars['DateTime']['output'];
  readonly status: PurchaseOrderStatus;
  /** Where it is delivered to. */
  readonly store?: Maybe<Store>;
  readonly supplier: Scalars['String']['output'];
};

/** A page of purchase orders. */
export type PurchaseOrderConnection = {
  readonly __typename?: 'PurchaseOrderConnection';
  readonly edges: ReadonlyArray<PurchaseOrderEdge>;
  readonly nodes: ReadonlyArray<PurchaseOrder>;
  readonly pageInfo: PageInfo;
};

/** A purchase order in its connection. */
export type PurchaseOrderEdge = {
  readonly __typename?: 'PurchaseOrderEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: PurchaseOrder;
};

/** One line of a purchase order. */
export type PurchaseOrderLine = {
  readonly __typename?: 'PurchaseOrderLine';
  readonly item?: Maybe<Item>;
  readonly lineNumber: Scalars['Int']['output'];
  /** What was ordered, in the unit of the order (often cases). */
  readonly quantity: Quantity;
  /** Of one such unit. */
  readonly unitCost: Money;
};

/** Where a purchase order stands. */
export type PurchaseOrderStatus =
  /** Called off. */
  | 'CANCELLED'
  /** All of it was delivered. */
  | 'DELIVERED'
  /** Ordered, nothing delivered yet. */
  | 'OPEN'
  /** Some of it was delivered. */
  | 'PARTLY_DELIVERED';

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

/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Whether the corporate system answers, and what waits for it. Asks it once, with a short deadline. */
  readonly corporateSystemHealth: CorporateSystemHealth;
  /** Postings that were given up and wait for a person, latest first. */
  readonly deadLetters: DeadLetterConnection;
  /** An item master as the last import received it; null when none did. `Item.itemMaster` asks the corporate system itself. */
  readonly itemMaster?: Maybe<ItemMaster>;
  /** All item masters as the imports received them, by item id. */
  readonly itemMasters: ItemMasterConnection;
  /**
   * What was posted of a shift, or of a store's business day, beside what the corporate system holds of it. Give either
   * `shiftId`, or `storeId` and `businessDayDate`; anything else is BAD_USER_INPUT.
   */
  readonly postingReconciliation?: Maybe<PostingReconciliation>;
  /**
   * A purchase order, asked from the corporate system; while that is down, as it was last read (see `readAt`). Null when
   * there is none, or when it is of a store that the caller may not see.
   */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /** The purchase orders that deliver to a store, by number. Asked and kept like `purchaseOrder`. */
  readonly purchaseOrders: PurchaseOrderConnection;
  /** The posting of a transaction; null when it is not posted at all (voided, no sale, training) or not known here yet. */
  readonly salesPosting?: Maybe<SalesPosting>;
  /** Postings, latest first; those of one status when it is given. */
  readonly salesPostings: SalesPostingConnection;
  /** Imports from the corporate system, latest first. */
  readonly syncRuns: SyncRunConnection;
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QueryItemMasterArgs = {
  itemId: Scalars['ID']['input'];
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QueryItemMastersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QueryPostingReconciliationArgs = {
  businessDayDate?: InputMaybe<Scalars['Date']['input']>;
  shiftId?: InputMaybe<Scalars['ID']['input']>;
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QueryPurchaseOrderArgs = {
  purchaseOrderNumber: Scalars['ID']['input'];
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QueryPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QuerySalesPostingArgs = {
  transactionId: Scalars['ID']['input'];
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QuerySalesPostingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<SalesPostingStatus>;
};


/**
 * What the company's corporate system (ERP) says and receives. A caller sees only the postings and purchase orders of the
 * stores of its identity; others read as null or are left out. While the corporate system is down, what was stored here
 * is still answered, and what only it can say is null with the error CORPORATE_SYSTEM_UNAVAILABLE.
 */
export type QuerySyncRunsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RetailTransaction = {
  readonly __typename?: 'RetailTransaction';
  readonly id: Scalars['ID']['output'];
  /** Its way into the corporate system; null when it is not posted at all, or not known there yet. */
  readonly posting?: Maybe<SalesPosting>;
};

/** The way of one completed transaction into the corporate system: tried until it is there, and there once. */
export type SalesPosting = {
  readonly __typename?: 'SalesPosting';
  /**
   * How often the corporate system was asked to take it, since the last retry by a person. Not counted is when the system as a
   * whole was away.
   */
  readonly attemptCount: Scalars['Int']['output'];
  readonly businessDayDate: Scalars['Date']['output'];
  /** What cash settled more than was due, because of the smallest coin. */
  readonly cashRounding: Money;
  /** The corporate system's number for it; null until POSTED. */
  readonly corporateDocumentNumber?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** By which the corporate system knows it again: store, workstation, business day, series and sequence number. */
  readonly dedupeKey: Scalars['String']['output'];
  /** What nobody gets back of vouchers that were worth more than was due: income. */
  readonly forfeited: Money;
  /** SALE, RETURN, EXCHANGE or POST_VOID. */
  readonly kind: Scalars['String']['output'];
  /** Why the last try failed; null when none did. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** When it is tried next; null unless PENDING. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  readonly postedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly postingId: Scalars['ID']['output'];
  readonly sequenceNumber: Scalars['Int']['output'];
  /** ONLINE or OFFLINE; training sales are never posted. */
  readonly series: Scalars['String']['output'];
  readonly shiftId: Scalars['ID']['output'];
  readonly status: SalesPostingStatus;
  readonly store?: Maybe<Store>;
  /** What it was paid by. What they settled is total + tip + cash rounding. */
  readonly tenders: ReadonlyArray<SalesPostingTender>;
  /** Owed to the staff: a liability, neither revenue nor taxed. */
  readonly tip: Money;
  /** What the transaction came to; negative on a return. */
  readonly total: Money;
  readonly transaction?: Maybe<RetailTransaction>;
  readonly workstationId: Scalars['ID']['output'];
};

/** A page of postings. */
export type SalesPostingConnection = {
  readonly __typename?: 'SalesPostingConnection';
  readonly edges: ReadonlyArray<SalesPostingEdge>;
  readonly nodes: ReadonlyArray<SalesPosting>;
  readonly pageInfo: PageInfo;
};

/** A posting in its connection. */
export type SalesPostingEdge = {
  readonly __typename?: 'SalesPostingEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: SalesPosting;
};

/** Where a posting stands. */
export type SalesPostingStatus =
  /** Given up after too many tries, or refused; see the dead letters. */
  | 'DEAD'
  /** Waits for its first or next try. */
  | 'PENDING'
  /** The corporate system holds it, once. */
  | 'POSTED';

/** A means of payment of a posted sale. */
export type SalesPostingTender = {
  readonly __typename?: 'SalesPostingTender';
  /** What it settled: what was handed over less the change; negative when it was paid back. */
  readonly amount: Money;
  /** How much of the store's currency one of the other was worth; null for the store's own. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** What is printed on the voucher; null otherwise. */
  readonly faceValue?: Maybe<Money>;
  /** Notes of another currency; null for the store's own. Their worth, less the change in own coins, is `amount`. */
  readonly foreignAmount?: Maybe<Money>;
  /** What of the face value nobody gets back; null where it is no voucher. */
  readonly forfeited?: Maybe<Money>;
  /** CASH, CARD, GIFT_CARD, STORE_CREDIT or VOUCHER. */
  readonly kind: Scalars['String']['output'];
  /** Of a voucher, as the store's policy names it; null otherwise. */
  readonly voucherKind?: Maybe<Scalars['ID']['output']>;
};

export type Store = {
  readonly __typename?: 'Store';
  readonly storeId: Scalars['ID']['output'];
};

/** One import from the corporate system. */
export type SyncRun = {
  readonly __typename?: 'SyncRun';
  /** The last change number that was handed over; null before the first page of a first import. */
  readonly changeNumber?: Maybe<Scalars['Decimal']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed, for a person; the next run goes on from where it stopped. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly kind: CorporateImportKind;
  /** Pages read and handed over so far. */
  readonly pageCount: Scalars['Int']['output'];
  /** Items or prices read and handed over so far. */
  readonly recordCount: Scalars['Int']['output'];
  /** Records that could not be taken over, each with its reason, for people to repair at the source. At most 20 are kept. */
  readonly rejections: ReadonlyArray<Scalars['String']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly status: SyncRunStatus;
  readonly syncRunId: Scalars['ID']['output'];
};

/** A page of imports. */
export type SyncRunConnection = {
  readonly __typename?: 'SyncRunConnection';
  readonly edges: ReadonlyArray<SyncRunEdge>;
  readonly nodes: ReadonlyArray<SyncRun>;
  readonly pageInfo: PageInfo;
};

/** An import in its connection. */
export type SyncRunEdge = {
  readonly __typename?: 'SyncRunEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: SyncRun;
};

/** Where an import stands. */
export type SyncRunStatus =
  /** It stopped; what was handed over before stays. */
  | 'FAILED'
  /** Pages are being read. */
  | 'RUNNING'
  /** Everything that had changed was handed over. */
  | 'SUCCEEDED';



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
  DeadLetter: DeadLetter;
  Item: Item;
  ItemMaster: ItemMaster;
  PurchaseOrder: PurchaseOrder;
  RetailTransaction: RetailTransaction;
  SalesPosting: SalesPosting;
  SyncRun: SyncRun;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DeadLetter:
    ( { __typename: 'DeadLetter' }
    & GraphQLRecursivePick<FederationTypes['DeadLetter'], {"deadLetterId":true}> );
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"itemId":true}> );
  ItemMaster:
    ( { __typename: 'ItemMaster' }
    & GraphQLRecursivePick<FederationTypes['ItemMaster'], {"itemId":true}> );
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"purchaseOrderNumber":true}> );
  RetailTransaction:
    ( { __typename: 'RetailTransaction' }
    & GraphQLRecursivePick<FederationTypes['RetailTransaction'], {"id":true}> );
  SalesPosting:
    ( { __typename: 'SalesPosting' }
    & GraphQLRecursivePick<FederationTypes['SalesPosting'], {"postingId":true}> );
  SyncRun:
    ( { __typename: 'SyncRun' }
    & GraphQLRecursivePick<FederationTypes['SyncRun'], {"syncRunId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Channel: Channel;
  CircuitState: CircuitState;
  CorporateImportKind: CorporateImportKind;
  CorporateImportRunInput: CorporateImportRunInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CorporateImportRunPayload: ResolverTypeWrapper<Omit<CorporateImportRunPayload, 'syncRun'> & { syncRun?: Maybe<ResolversTypes['SyncRun']> }>;
  CorporateSystemHealth: ResolverTypeWrapper<CorporateSystemHealth>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetterSource>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DeadLetterConnection: ResolverTypeWrapper<Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeadLetterEdge']>, nodes: ReadonlyArray<ResolversTypes['DeadLetter']> }>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DeadLetterRetryInput: DeadLetterRetryInput;
  DeadLetterRetryPayload: ResolverTypeWrapper<Omit<DeadLetterRetryPayload, 'salesPosting'> & { salesPosting?: Maybe<ResolversTypes['SalesPosting']> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErpErrorCode: ErpErrorCode;
  ErpUserError: ResolverTypeWrapper<ErpUserError>;
  FeeKind: FeeKind;
  Gln: ResolverTypeWrapper<Scalars['Gln']['output']>;
  Gtin: ResolverTypeWrapper<Scalars['Gtin']['output']>;
  Item: ResolverTypeWrapper<ItemSource>;
  ItemMaster: ResolverTypeWrapper<ItemMasterSource>;
  ItemMasterConnection: ResolverTypeWrapper<Omit<ItemMasterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ItemMasterEdge']>, nodes: ReadonlyArray<ResolversTypes['ItemMaster']> }>;
  ItemMasterEdge: ResolverTypeWrapper<Omit<ItemMasterEdge, 'node'> & { node: ResolversTypes['ItemMaster'] }>;
  ItemMasterUnit: ResolverTypeWrapper<ItemMasterUnit>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostingReconciliation: ResolverTypeWrapper<PostingReconciliationSource>;
  PostingTotals: ResolverTypeWrapper<PostingTotalsSource>;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderSource>;
  PurchaseOrderConnection: ResolverTypeWrapper<Omit<PurchaseOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PurchaseOrderEdge']>, nodes: ReadonlyArray<ResolversTypes['PurchaseOrder']> }>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderLine: ResolverTypeWrapper<PurchaseOrderLineSource>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RetailTransaction: ResolverTypeWrapper<RetailTransactionSource>;
  SalesPosting: ResolverTypeWrapper<SalesPostingSource>;
  SalesPostingConnection: ResolverTypeWrapper<Omit<SalesPostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesPostingEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesPosting']> }>;
  SalesPostingEdge: ResolverTypeWrapper<Omit<SalesPostingEdge, 'node'> & { node: ResolversTypes['SalesPosting'] }>;
  SalesPostingStatus: SalesPostingStatus;
  SalesPostingTender: ResolverTypeWrapper<SalesPostingTenderSource>;
  Store: ResolverTypeWrapper<StoreSource>;
  SyncRun: ResolverTypeWrapper<SyncRunSource>;
  SyncRunConnection: ResolverTypeWrapper<Omit<SyncRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SyncRunEdge']>, nodes: ReadonlyArray<ResolversTypes['SyncRun']> }>;
  SyncRunEdge: ResolverTypeWrapper<Omit<SyncRunEdge, 'node'> & { node: ResolversTypes['SyncRun'] }>;
  SyncRunStatus: SyncRunStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CorporateImportRunInput: CorporateImportRunInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  CorporateImportRunPayload: Omit<CorporateImportRunPayload, 'syncRun'> & { syncRun?: Maybe<ResolversParentTypes['SyncRun']> };
  CorporateSystemHealth: CorporateSystemHealth;
  Int: Scalars['Int']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetterSource;
  String: Scalars['String']['output'];
  DeadLetterConnection: Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeadLetterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeadLetter']> };
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DeadLetterRetryInput: DeadLetterRetryInput;
  DeadLetterRetryPayload: Omit<DeadLetterRetryPayload, 'salesPosting'> & { salesPosting?: Maybe<ResolversParentTypes['SalesPosting']> };
  Decimal: Scalars['Decimal']['output'];
  ErpUserError: ErpUserError;
  Gln: Scalars['Gln']['output'];
  Gtin: Scalars['Gtin']['output'];
  Item: ItemSource;
  ItemMaster: ItemMasterSource;
  ItemMasterConnection: Omit<ItemMasterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ItemMasterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ItemMaster']> };
  ItemMasterEdge: Omit<ItemMasterEdge, 'node'> & { node: ResolversParentTypes['ItemMaster'] };
  ItemMasterUnit: ItemMasterUnit;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PostingReconciliation: PostingReconciliationSource;
  PostingTotals: PostingTotalsSource;
  PurchaseOrder: PurchaseOrderSource;
  PurchaseOrderConnection: Omit<PurchaseOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PurchaseOrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PurchaseOrder']> };
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderLine: PurchaseOrderLineSource;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RetailTransaction: RetailTransactionSource;
  SalesPosting: SalesPostingSource;
  SalesPostingConnection: Omit<SalesPostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesPostingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesPosting']> };
  SalesPostingEdge: Omit<SalesPostingEdge, 'node'> & { node: ResolversParentTypes['SalesPosting'] };
  SalesPostingTender: SalesPostingTenderSource;
  Store: StoreSource;
  SyncRun: SyncRunSource;
  SyncRunConnection: Omit<SyncRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SyncRunEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SyncRun']> };
  SyncRunEdge: Omit<SyncRunEdge, 'node'> & { node: ResolversParentTypes['SyncRun'] };
};

export type CorporateImportRunPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateImportRunPayload'] = ResolversParentTypes['CorporateImportRunPayload']> = {
  syncRun?: Resolver<Maybe<ResolversTypes['SyncRun']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ErpUserError']>, ParentType, ContextType>;
};

export type CorporateSystemHealthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateSystemHealth'] = ResolversParentTypes['CorporateSystemHealth']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  circuit?: Resolver<ResolversTypes['CircuitState'], ParentType, ContextType>;
  deadLetterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  oldestPendingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pendingPostingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter'], FederationReferenceType extends FederationReferenceTypes['DeadLetter'] = FederationReferenceTypes['DeadLetter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeadLetter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadLetterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posting?: Resolver<ResolversTypes['SalesPosting'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retriedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeadLetterRetryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeadLetterRetryPayload'] = ResolversParentTypes['DeadLetterRetryPayload']> = {
  salesPosting?: Resolver<Maybe<ResolversTypes['SalesPosting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ErpUserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type ErpUserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ErpUserError'] = ResolversParentTypes['ErpUserError']> = {
  code?: Resolver<ResolversTypes['ErpErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface GlnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gln'], any> {
  name: 'Gln';
}

export interface GtinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gtin'], any> {
  name: 'Gtin';
}

export type ItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemMaster?: Resolver<Maybe<ResolversTypes['ItemMaster']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ItemMasterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemMaster'] = ResolversParentTypes['ItemMaster'], FederationReferenceType extends FederationReferenceTypes['ItemMaster'] = FederationReferenceTypes['ItemMaster']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ItemMaster']> | FederationReferenceType, FederationReferenceType, ContextType>;
  baseUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changeNumber?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discontinued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotControlled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  soldByWeight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxClassId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['ItemMasterUnit']>, ParentType, ContextType>;
};

export type ItemMasterConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemMasterConnection'] = ResolversParentTypes['ItemMasterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemMasterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ItemMaster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ItemMasterEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemMasterEdge'] = ResolversParentTypes['ItemMasterEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemMaster'], ParentType, ContextType>;
};

export type ItemMasterUnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemMasterUnit'] = ResolversParentTypes['ItemMasterUnit']> = {
  baseUnitsPerUnit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  corporateImportRun?: Resolver<ResolversTypes['CorporateImportRunPayload'], ParentType, ContextType, RequireFields<MutationCorporateImportRunArgs, 'input'>>;
  deadLetterRetry?: Resolver<ResolversTypes['DeadLetterRetryPayload'], ParentType, ContextType, RequireFields<MutationDeadLetterRetryArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PostingReconciliationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PostingReconciliation'] = ResolversParentTypes['PostingReconciliation']> = {
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  corporate?: Resolver<Maybe<ResolversTypes['PostingTotals']>, ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['PostingTotals'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['PostingTotals'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['PostingTotals'], ParentType, ContextType>;
};

export type PostingTotalsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PostingTotals'] = ResolversParentTypes['PostingTotals']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expectedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  purchaseOrderNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  corporateSystemHealth?: Resolver<ResolversTypes['CorporateSystemHealth'], ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  itemMaster?: Resolver<Maybe<ResolversTypes['ItemMaster']>, ParentType, ContextType, RequireFields<QueryItemMasterArgs, 'itemId'>>;
  itemMasters?: Resolver<ResolversTypes['ItemMasterConnection'], ParentType, ContextType, RequireFields<QueryItemMastersArgs, 'first'>>;
  postingReconciliation?: Resolver<Maybe<ResolversTypes['PostingReconciliation']>, ParentType, ContextType, Partial<QueryPostingReconciliationArgs>>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, RequireFields<QueryPurchaseOrderArgs, 'purchaseOrderNumber'>>;
  purchaseOrders?: Resolver<ResolversTypes['PurchaseOrderConnection'], ParentType, ContextType, RequireFields<QueryPurchaseOrdersArgs, 'first' | 'storeId'>>;
  salesPosting?: Resolver<Maybe<ResolversTypes['SalesPosting']>, ParentType, ContextType, RequireFields<QuerySalesPostingArgs, 'transactionId'>>;
  salesPostings?: Resolver<ResolversTypes['SalesPostingConnection'], ParentType, ContextType, RequireFields<QuerySalesPostingsArgs, 'first'>>;
  syncRuns?: Resolver<ResolversTypes['SyncRunConnection'], ParentType, ContextType, RequireFields<QuerySyncRunsArgs, 'first'>>;
};

export type RetailTransactionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RetailTransaction'] = ResolversParentTypes['RetailTransaction'], FederationReferenceType extends FederationReferenceTypes['RetailTransaction'] = FederationReferenceTypes['RetailTransaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetailTransaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posting?: Resolver<Maybe<ResolversTypes['SalesPosting']>, ParentType, ContextType>;
};

export type SalesPostingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalesPosting'] = ResolversParentTypes['SalesPosting'], FederationReferenceType extends FederationReferenceTypes['SalesPosting'] = FederationReferenceTypes['SalesPosting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesPosting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  businessDayDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  corporateDocumentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dedupeKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forfeited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  postingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequenceNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shiftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SalesPostingStatus'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['SalesPostingTender']>, ParentType, ContextType>;
  tip?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  workstationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SalesPostingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalesPostingConnection'] = ResolversParentTypes['SalesPostingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesPostingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SalesPosting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SalesPostingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalesPostingEdge'] = ResolversParentTypes['SalesPostingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesPosting'], ParentType, ContextType>;
};

export type SalesPostingTenderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalesPostingTender'] = ResolversParentTypes['SalesPostingTender']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  faceValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  foreignAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  forfeited?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucherKind?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SyncRunResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SyncRun'] = ResolversParentTypes['SyncRun'], FederationReferenceType extends FederationReferenceTypes['SyncRun'] = FederationReferenceTypes['SyncRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SyncRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeNumber?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorporateImportKind'], ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejections?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SyncRunStatus'], ParentType, ContextType>;
  syncRunId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SyncRunConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SyncRunConnection'] = ResolversParentTypes['SyncRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SyncRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SyncRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SyncRunEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SyncRunEdge'] = ResolversParentTypes['SyncRunEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SyncRun'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  CorporateImportRunPayload?: CorporateImportRunPayloadResolvers<ContextType>;
  CorporateSystemHealth?: CorporateSystemHealthResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeadLetterRetryPayload?: DeadLetterRetryPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  ErpUserError?: ErpUserErrorResolvers<ContextType>;
  Gln?: GraphQLScalarType;
  Gtin?: GraphQLScalarType;
  Item?: ItemResolvers<ContextType>;
  ItemMaster?: ItemMasterResolvers<ContextType>;
  ItemMasterConnection?: ItemMasterConnectionResolvers<ContextType>;
  ItemMasterEdge?: ItemMasterEdgeResolvers<ContextType>;
  ItemMasterUnit?: ItemMasterUnitResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PostingReconciliation?: PostingReconciliationResolvers<ContextType>;
  PostingTotals?: PostingTotalsResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetailTransaction?: RetailTransactionResolvers<ContextType>;
  SalesPosting?: SalesPostingResolvers<ContextType>;
  SalesPostingConnection?: SalesPostingConnectionResolvers<ContextType>;
  SalesPostingEdge?: SalesPostingEdgeResolvers<ContextType>;
  SalesPostingTender?: SalesPostingTenderResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  SyncRun?: SyncRunResolvers<ContextType>;
  SyncRunConnection?: SyncRunConnectionResolvers<ContextType>;
  SyncRunEdge?: SyncRunEdgeResolvers<ContextType>;
};

