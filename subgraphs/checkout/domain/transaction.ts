import type { Money } from '#kernel/money.ts';
import type { Basket, BasketLine, BasketTotals, TaxTotal, Tender } from './basket.ts';
import type { Channel, StorePolicy } from './price-book.ts';
import type { CheckoutOutcome } from './refusal.ts';

/** A chain is (workstation, series), each with its own numbers, hash and one writer (decision 2). */
export type Series = 'ONLINE' | 'OFFLINE' | 'TRAINING';
export type TransactionKind = 'SALE' | 'RETURN' | 'EXCHANGE' | 'POST_VOID' | 'VOIDED' | 'NO_SALE';

/** Everything of a transaction but what its chain gives it. JSON as it stands: this is the journal record. */
export type TransactionDraft = {
  readonly id: string;
  readonly kind: TransactionKind;
  readonly basketId?: string;
  readonly operatorId: string;
  readonly customerId?: string;
  readonly orderId?: string;
  readonly fulfilmentId?: string;
  readonly channel: Channel;
  readonly openedAt: string;
  readonly completedAt: string;
  readonly currency: string;
  readonly policy: StorePolicy;
  readonly lines: readonly BasketLine[];
  readonly taxes: readonly TaxTotal[];
  /** Only those that were paid. */
  readonly tenders: readonly Tender[];
  readonly totals: BasketTotals;
  readonly cashRounding: Money;
  readonly change: Money;
  /** The transaction that a return or post-void corrects. */
  readonly originalTransactionId?: string;
};

export type JournalRecord = TransactionDraft & {
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
  readonly sequenceNumber: number;
  /** Fiscal receipts only. */
  readonly receiptNumber?: number;
  readonly shiftId: string;
  readonly businessDayDate: string;
};

export type RetailTransaction = JournalRecord & {
  readonly previousHash: string;
  readonly hash: string;
};

export type Completion = {
  readonly transactionId: string;
  readonly operatorId: string;
  readonly now: string;
};

/** The basket COMPLETED and its draft: a SALE, a RETURN, or an EXCHANGE when it has both. */
export declare function completeBasket(
  basket: Basket,
  completion: Completion,
): CheckoutOutcome<{ readonly basket: Basket; readonly draft: TransactionDraft }>;
/** The basket VOIDED, its draft, and the authorisations that the caller has to void. */
export declare function voidBasket(
  basket: Basket,
  completion: Completion,
): CheckoutOutcome<{
  readonly basket: Basket;
  readonly draft: TransactionDraft;
  readonly authorisationsToVoid: readonly Tender[];
}>;
/** What the chain's hash is taken of. */
export declare function journalRecord(transaction: RetailTransaction): JournalRecord;
/** Printed on the receipt; with the receipt number it finds a sale of another store (decision 20). */
export declare function verifyCodeOf(transaction: Pick<RetailTransaction, 'hash'>): string;
