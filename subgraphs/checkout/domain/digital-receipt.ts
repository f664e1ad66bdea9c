import { chainHash } from '#kernel/hash-chain.ts';
import { formatAmount } from '#kernel/money.ts';
import { journalRecord, type RetailTransaction, type TransactionKind } from './transaction.ts';

/** What a digital receipt says under its signature: enough to hold a paper against, and nobody's name. */
export type ReceiptClaims = {
  readonly transactionId: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: string;
  readonly kind: TransactionKind;
  readonly receiptNumber: number;
  readonly completedAt: string;
  /** "12.30" */
  readonly total: string;
  readonly currency: string;
  /** The journal hash: with it the receipt is one exact record of the chain. */
  readonly hash: string;
};

export type ReceiptStatus =
  /** Signed by us, and the journal still says the same. */
  | 'VALID'
  /** So it was, and the whole transaction was cancelled afterwards. */
  | 'SUPERSEDED'
  /** Signed by us, and the journal says something else now: somebody changed the journal. */
  | 'ALTERED'
  /** Signed by us, and the journal has no such transaction. */
  | 'UNKNOWN'
  /** No key of ours signed this. */
  | 'NOT_OURS';

/** Undefined where there is no fiscal receipt: training, voids, no-sales, reprints. */
export function receiptClaims(transaction: RetailTransaction): ReceiptClaims | undefined {
  const { receiptNumber, totals } = transaction;
  if (receiptNumber === undefined) return undefined;
  return {
    transactionId: transaction.id,
    storeId: transaction.storeId,
    workstationId: transaction.workstationId,
    series: transaction.series,
    kind: transaction.kind,
    receiptNumber,
    completedAt: transaction.completedAt,
    total: formatAmount(totals.total),
    currency: transaction.currency,
    hash: transaction.hash,
  };
}

/** What the journal says to claims that one of our keys has signed. */
export function compareWithJournal(
  claims: ReceiptClaims,
  transaction: RetailTransaction | undefined,
  isPostVoided: boolean,
): Exclude<ReceiptStatus, 'NOT_OURS'> {
  if (transaction === undefined) return 'UNKNOWN';
  const now = receiptClaims(transaction);
  const isSame = now !== undefined && claimNames.every((name) => now[name] === claims[name]);
  const { previousHash, hash } = transaction;
  if (!isSame || chainHash(previousHash, journalRecord(transaction)) !== hash) return 'ALTERED';
  return isPostVoided ? 'SUPERSEDED' : 'VALID';
}

const claimNames: readonly (keyof ReceiptClaims)[] = [
  ...(['transactionId', 'storeId', 'workstationId', 'series', 'kind', 'receiptNumber'] as const),
  ...(['completedAt', 'total', 'currency', 'hash'] as const),
];
