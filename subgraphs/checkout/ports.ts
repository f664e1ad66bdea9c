import type { Money } from '#kernel/money.ts';
import type { ChainHead } from './domain/chain.ts';
import type { CheckoutFailure } from './domain/failure.ts';
import type { FailedSettlement, ResolvedSettlement, SettlementNote } from './domain/payment.ts';
import type { CouponUse, CouponWrites } from './domain/coupon.ts';
import type { LoyaltyAccount, LoyaltyWrite } from './domain/loyalty.ts';
import type { PriceBookLot, PriceBookRecall } from './domain/price-book.ts';
import type { OfflineFinding } from './domain/offline/findings.ts';
import type { TenderRefund } from './domain/refund-plan.ts';
import type { ReturnedQuantity } from './domain/returns.ts';
import type { BasketRecord, StoredTransaction } from './domain/stored.ts';
import type { StoredValueAccount, StoredValueWrite } from './domain/stored-value.ts';
import type { Series } from './domain/transaction.ts';
import type { CardNumbers, Guesses } from './ports/card-numbers.ts';
import type { CheckoutReader } from './ports/checkout-reader.ts';
import type { OfflinePorts } from './ports/offline.ts';
import type { Documents } from './ports/documents.ts';
import type { FiscalDevice } from './ports/fiscal-device.ts';
import type { PaymentProvider } from './ports/payment-provider.ts';
import type { PriceBook } from './ports/price-book.ts';
import type { ReceiptPapers } from './ports/receipt-papers.ts';
import type { ReceiptSigner } from './ports/receipt-signer.ts';
import type { SoldPrices } from './ports/sold-prices.ts';
import type { TaxCalculator } from './ports/tax-calculator.ts';

export type { Documents, GrantedApproval } from './ports/documents.ts';
export type { CheckoutCode, CheckoutFailure } from './domain/failure.ts';
export type { FailedSettlement, ResolvedSettlement, SettlementNote } from './domain/payment.ts';
export type {
  ItemBook,
  OpenShift,
  PricingBook,
  StoreBook,
  WorkstationBook,
} from './domain/store-book.ts';
export type { BasketRecord, StoredTransaction } from './domain/stored.ts';
export type { LoyaltyAccount } from './domain/loyalty.ts';
export type {
  StoredValueAccount,
  StoredValueEntry,
  StoredValueWrite,
} from './domain/stored-value.ts';
export type {
  CheckoutReader,
  Page,
  PageRequest,
  TransactionList,
  TransactionNumber,
} from './ports/checkout-reader.ts';
export type { OfflineFinding } from './domain/offline/findings.ts';
export type { PaymentProvider } from './ports/payment-provider.ts';
export type { PriceBook, PriceBookFeed, PriceBookProgress, Published } from './ports/price-book.ts';
export type { TaxCalculator, TaxQuestion } from './ports/tax-calculator.ts';

/** What a mutation did or refused. A refusal comes with the basket as it is, where there is one. */
export type CheckoutAnswer = {
  readonly basket?: BasketRecord;
  readonly transaction?: StoredTransaction;
  readonly lineId?: string;
  readonly tenderId?: string;
  readonly refusal?: CheckoutFailure;
};

/** Who asks, as far as checkout cares. */
export type Caller = {
  readonly audience: 'till' | 'dtc' | 'service';
  readonly subject: string;
  readonly operatorId?: string;
  readonly customerId?: string;
  readonly correlationId: string;
  /** A manager, whose discounts have no limit. */
  readonly mayApprove: boolean;
  readonly maySeeStore: (storeId: string) => boolean;
  /** Throws when the caller has no business at this store. */
  readonly requireStore: (storeId: string) => void;
};

/** Whose key it is, and the hash of the input it was used for. */
export type IdempotencyClaim = {
  readonly audience: string;
  readonly owner: string;
  readonly mutation: string;
  readonly key: string;
  readonly input: unknown;
};

export type ReadRequest = {
  readonly claim?: IdempotencyClaim;
  readonly basketId?: string;
  readonly transactionId?: string;
  /** The basket as it was when it was quoted. */
  readonly quoted?: { readonly basketId: string; readonly version: number };
  /** `itemGtins`: all that the scanned item has, because a recall names only one of them. */
  readonly scanned?: {
    readonly gtin: string;
    readonly itemGtins: readonly string[];
    readonly batchLot?: string;
  };
  /** Recalls of these GTINs, read as consistently as those of what is scanned. */
  readonly recallsOf?: readonly string[];
  /** Its definition and how often it was used. */
  readonly couponCode?: string;
  /** The account of this customer. */
  readonly loyaltyOf?: string;
  /** Gift cards and store credits, by their account ids. */
  readonly storedValueOf?: readonly string[];
};

/** All of one moment, read consistently. */
export type ReadAnswer = {
  readonly earlier?: 'KEY_REUSED' | { readonly answer: StoredAnswer };
  readonly basket?: BasketRecord;
  readonly transaction?: StoredTransaction;
  readonly quoted?: BasketRecord;
  readonly recalls: readonly PriceBookRecall[];
  readonly lot?: PriceBookLot;
  readonly coupon?: CouponUse;
  readonly loyalty?: LoyaltyAccount;
  /** Those of the accounts asked for that there are. */
  readonly storedValue?: readonly StoredValueAccount[];
};

/** What is kept of an answer under its idempotency key: the basket itself while it is small enough. */
export type StoredAnswer = {
  readonly basket?: BasketRecord;
  readonly basketId?: string;
  readonly transactionId?: string;
  readonly lineId?: string;
  readonly tenderId?: string;
};

/**
 * A card that the provider is to be asked about: to authorise it while its basket waits, else to make sure that nothing
 * stays authorised. It outlives the process that asked first.
 */
export type CardWork = {
  readonly tenderId: string;
  readonly basketId: string;
  readonly amount: Money;
  readonly requestedAt: string;
  readonly workstationId?: string;
  readonly cardToken?: string;
};

/** Something to publish; the adapter gives it its id and puts it in the outbox of the same write. */
export type Fact = {
  readonly type:
    | 'BasketChanged'
    | 'TenderStatusChanged'
    | 'SaleCompleted'
    | 'CaptureRequested'
    | 'ShiftSealed'
    | 'TillExceptionNoted';
  readonly aggregateId: string;
  readonly version: number;
  readonly detail: unknown;
};

/** What has come back of a transaction, after this write; a count that has grown meanwhile loses it (RETURNS). */
export type ReturnWrite = {
  readonly transactionId: string;
  readonly returned: readonly ReturnedQuantity[];
  readonly refunded: readonly TenderRefund[];
  /** The POST_VOID that took back all of it. */
  readonly voidedBy?: string;
  readonly previousCount: number;
};

/** Everything that one change writes, all or nothing. */
export type Commit = {
  readonly basket?: { readonly record: BasketRecord; readonly previousVersion?: number };
  readonly append?: {
    readonly stored: StoredTransaction;
    readonly head: ChainHead;
    readonly previousHead: ChainHead;
  };
  /** One more copy of this transaction's receipt. */
  readonly copy?: { readonly transactionId: string; readonly previousCount: number };
  /** One for each earlier transaction of which something comes back; none twice. */
  readonly returns?: readonly ReturnWrite[];
  readonly claim?: IdempotencyClaim & { readonly answer: StoredAnswer };
  /** Each used up once, whoever wants it too. */
  readonly approvalIds?: readonly string[];
  readonly cardsToAsk?: readonly CardWork[];
  readonly answeredTenderId?: string;
  readonly coupons?: CouponWrites;
  /** One for each account; none twice. */
  readonly loyalty?: readonly LoyaltyWrite[];
  readonly account?: AccountWrite;
  /** At most `storedValueWritesMax`; several of one account count together. */
  readonly storedValue?: readonly StoredValueWrite[];
  readonly findings?: readonly OfflineFinding[];
  readonly settlement?: SettlementWrite;
  readonly facts: readonly Fact[];
  readonly correlationId?: string;
};

/** What the back office says of a customer; points move by `loyalty` only. No exemption: taxed again. */
export type AccountWrite = { readonly customerId: string } & (
  Pick<LoyaltyAccount, 'groups'> | { readonly taxExemption: LoyaltyAccount['taxExemption'] }
);

/** Of a failed one; lost when it is none any more, or when the provider has been asked meanwhile. */
export type SettlementWrite = {
  readonly after: FailedSettlement | ResolvedSettlement;
  /** As it was read. */
  readonly askedAt: string | undefined;
};

export type CommitAnswer =
  | { readonly ok: true }
  /** Which condition failed: someone else was faster. */
  | { readonly ok: false; readonly lost: LostBy };

export type LostBy =
  | 'BASKET'
  | 'HEAD'
  | 'RETURNS'
  | 'KEY'
  | 'APPROVAL'
  | 'COUPON'
  | 'POINTS'
  | 'STORED_VALUE'
  | 'COPY'
  | 'SETTLEMENT';

export type CheckoutStore = {
  readonly read: (request: ReadRequest) => Promise<ReadAnswer>;
  /**
   * A basket that is going on, as this process wrote it last, while it still knows. Others may have changed it since, so what
   * is decided on it holds only once it is committed.
   */
  readonly remembered: (basketId: string) => BasketRecord | undefined;
  readonly commit: (commit: Commit) => Promise<CommitAnswer>;
  readonly keepQuoted: (basket: BasketRecord) => Promise<void>;
  readonly cardsToAsk: (olderThan: string) => Promise<readonly CardWork[]>;
  /** With the transaction's tender when its money has moved. A refusal never replaces what is known better. */
  readonly keepSettlement: (settlement: SettlementNote) => Promise<void>;
  /** Counts one more look-up of a receipt in this window of time, and answers how many there were with it. */
  readonly countLookup: (subject: string, window: number) => Promise<number>;
  /** Gives back uses that baskets held longer than they may; answers how many. */
  readonly releaseExpiredClaims: (code: string, now: string) => Promise<number>;
};

export type ChainId = {
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
};

/** The chains' heads. Appends of one chain come one after the other within this process (decision 3). */
export type Chains = {
  /** Waits for its turn; undefined when too many wait already. */
  readonly inTurn: <Value>(
    chain: ChainId,
    work: (head: ChainHead | undefined) => Promise<Value>,
  ) => Promise<Value | undefined>;
  /** Tells what the head is now, after a commit; undefined: read it again next time. */
  readonly remember: (chain: ChainId, head: ChainHead | undefined) => void;
  readonly head: (chain: ChainId) => Promise<ChainHead | undefined>;
  /** Replaces heads and the workstation's shift in one write, if they are still as given; false if not. */
  readonly changeHeads: (
    changes: readonly { readonly before: ChainHead | undefined; readonly after: ChainHead }[],
    facts: readonly Fact[],
  ) => Promise<boolean>;
};

export type Ports = {
  readonly store: CheckoutStore;
  readonly reader: CheckoutReader;
  readonly chains: Chains;
  readonly priceBook: PriceBook;
  readonly payments: PaymentProvider;
  /** Absent: the tables of the price book are all there is. */
  readonly taxCalculator?: TaxCalculator;
  readonly documents: Documents;
  /** Absent: no jurisdiction of ours wants one. */
  readonly fiscalDevice?: FiscalDevice;
  /** Signs digital receipts. */
  readonly receipts: ReceiptSigner;
  readonly papers: ReceiptPapers;
  readonly offline: OfflinePorts;
  readonly cardNumbers: CardNumbers;
  readonly guesses: Guesses;
  readonly soldPrices: SoldPrices;
  /** Changes of one basket come one after the other within this process; a conflict would be decided again. */
  readonly inBasketTurn: <Value>(basketId: string, work: () => Promise<Value>) => Promise<Value>;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Runs beside the request; faults are logged, and stopping waits for it. */
  readonly inBackground: (work: () => Promise<void>) => void;
  /** Tells whoever runs this that money did not move. */
  readonly reportFailedSettlement: (failed: FailedSettlement) => void;
};
