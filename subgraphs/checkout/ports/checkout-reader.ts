import type { BasketStatus } from '../domain/basket.ts';
import type { LoyaltyAccount } from '../domain/loyalty.ts';
import type { FailedSettlement, ResolvedSettlement, SettlementNote } from '../domain/payment.ts';
import type { StoredValueAccount, StoredValueEntry } from '../domain/stored-value.ts';
import type { BasketRecord, StoredTransaction } from '../domain/stored.ts';
import type { Series } from '../domain/transaction.ts';

export type TransactionNumber = {
  readonly workstationId: string;
  readonly series: Series;
  readonly sequenceNumber: number;
};

export type PageRequest = { readonly limit: number; readonly after?: string };
/** Up to `limit + 1` rows; `positionOf` says where a row stands. */
export type Page<Row> = {
  readonly rows: readonly { readonly row: Row; readonly position: string }[];
};

export type TransactionList =
  | { readonly by: 'STORE_DAY'; readonly storeId: string; readonly businessDayDate: string }
  | { readonly by: 'SHIFT'; readonly shiftId: string }
  /** Newest first; the others are oldest first. */
  | { readonly by: 'CUSTOMER'; readonly customerId: string }
  | { readonly by: 'ORDER'; readonly orderId: string };

/** What queries read; everything in batches. */
export type CheckoutReader = {
  readonly baskets: (ids: readonly string[]) => Promise<readonly (BasketRecord | undefined)[]>;
  readonly transactions: (
    ids: readonly string[],
  ) => Promise<readonly (StoredTransaction | undefined)[]>;
  readonly transactionsByNumber: (
    numbers: readonly TransactionNumber[],
  ) => Promise<readonly (StoredTransaction | undefined)[]>;
  /** Those whose receipts carry this code: one, or by chance two. */
  readonly transactionsByCode: (verifyCode: string) => Promise<readonly StoredTransaction[]>;
  readonly storeBaskets: (
    storeId: string,
    status: BasketStatus,
    page: PageRequest,
  ) => Promise<Page<BasketRecord>>;
  readonly transactionPage: (
    list: TransactionList,
    page: PageRequest,
  ) => Promise<Page<StoredTransaction>>;
  /** Oldest first. */
  readonly failedSettlements: (
    storeId: string,
    page: PageRequest,
  ) => Promise<Page<FailedSettlement>>;
  /** What is known of a card's capture or refund; undefined while the provider was not asked. */
  readonly settlement: (
    tenderId: string,
  ) => Promise<SettlementNote | ResolvedSettlement | undefined>;
  /** A chain's records in order, a page at a time. */
  readonly chainPage: (
    chain: { readonly workstationId: string; readonly series: Series },
    page: PageRequest,
  ) => Promise<Page<StoredTransaction>>;
  readonly loyaltyAccounts: (
    customerIds: readonly string[],
  ) => Promise<readonly (LoyaltyAccount | undefined)[]>;
  readonly storedValueAccounts: (
    accountIds: readonly string[],
  ) => Promise<readonly (StoredValueAccount | undefined)[]>;
  /** Gift cards that were issued at a store, oldest first. */
  readonly giftCards: (storeId: string, page: PageRequest) => Promise<Page<StoredValueAccount>>;
  /** By their document's id: ids of transactions sort by time. */
  readonly storedValueEntries: (
    accountId: string,
    page: PageRequest,
  ) => Promise<Page<StoredValueEntry>>;
};
