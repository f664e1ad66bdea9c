import { accept, type Outcome } from '#kernel/outcome.ts';
import { verifyCodeOf } from '../domain/transaction.ts';
import type { Caller, CheckoutFailure, Ports, StoredTransaction } from '../ports.ts';
import { failed } from './failure.ts';

/** More receipts than one person takes back in a quarter of an hour, and far too few to guess one of four billion codes. */
export const lookupsMax = 60;
export const lookupWindowMs = 15 * 60 * 1000;

/**
 * The transaction if the caller may take it back: it is of a store of theirs, or they hold its receipt, whose code
 * proves it (decision 20). Whatever is wrong is answered alike, so that nothing can be learned by trying.
 */
export async function provenOriginal(
  ports: Ports,
  caller: Caller,
  claim: {
    readonly stored: StoredTransaction | undefined;
    readonly verifyCode?: string | undefined;
  },
): Promise<Outcome<StoredTransaction, CheckoutFailure>> {
  const { stored, verifyCode } = claim;
  if (stored !== undefined && caller.maySeeStore(stored.transaction.storeId)) return accept(stored);
  if (verifyCode === undefined) return unknownTransaction;
  if (!(await mayLookUp(ports, caller))) return tooManyLookups;
  return stored !== undefined && isProof(stored, verifyCode) ? accept(stored) : unknownTransaction;
}

/** Counts a look-up before it is answered, so that a hundred guesses at once are sixty guesses. */
export async function mayLookUp(ports: Ports, caller: Caller): Promise<boolean> {
  const window = Math.floor(ports.clock().getTime() / lookupWindowMs);
  return (await ports.store.countLookup(caller.subject, window)) <= lookupsMax;
}

export function isProof({ transaction }: StoredTransaction, verifyCode: string): boolean {
  return verifyCodeOf(transaction) === verifyCode.trim().toUpperCase();
}

const unknownTransaction = failed(
  'TRANSACTION_UNKNOWN',
  'There is no such transaction.',
  'originalTransactionId',
);
const tooManyLookups = failed(
  'LOOKUP_LIMIT_REACHED',
  'Too many receipts of other stores were looked up. Please wait a quarter of an hour.',
  'verifyCode',
);
