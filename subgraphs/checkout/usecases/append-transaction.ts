import { minorUnitExponent } from '#kernel/money.ts';
import { appendToChain, type ChainHead } from '../domain/chain.ts';
import { loyaltyWritesOf } from '../domain/loyalty.ts';
import type { ReceiptStore } from '../domain/receipt.ts';
import { storedValueWritesOf } from '../domain/stored-value-writes.ts';
import type { TransactionDraft } from '../domain/transaction.ts';
import type {
  ChainId,
  CheckoutFailure,
  Commit,
  CommitAnswer,
  LostBy,
  Ports,
  StoreBook,
  StoredTransaction,
} from '../ports.ts';
import { failed } from './failure.ts';
import { transactionFacts } from './facts.ts';
import { withFiscalMark } from './sign-fiscal.ts';

export type Append = {
  readonly chain: ChainId;
  readonly draft: TransactionDraft;
  readonly receiptStore: ReceiptStore;
  /** Looked at with the very head that is appended to. */
  readonly guard?: (head: ChainHead) => CheckoutFailure | undefined;
  /** What else belongs to the same write. */
  readonly alongside: Omit<Commit, 'append'>;
};

export type Appended =
  | { readonly kind: 'DONE'; readonly stored: StoredTransaction }
  | { readonly kind: 'REFUSED'; readonly refusal: CheckoutFailure }
  /** Something that stands beside the chain was changed meanwhile. */
  | { readonly kind: 'LOST'; readonly lost: Exclude<LostBy, 'HEAD'> };

/**
 * Numbers and hashes a transaction and writes it with everything that belongs to it, or nothing. Within this
 * process a chain's appends wait for one another; against other processes the head's condition decides.
 */
export async function appendTransaction(ports: Ports, append: Append): Promise<Appended> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const appended = await ports.chains.inTurn(append.chain, (head) =>
      appendTo(ports, head, append),
    );
    if (appended === undefined) return { kind: 'REFUSED', refusal: busy.refusal };
    if (appended !== 'HEAD_CHANGED') return appended;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * waitMsMax));
  }
  return { kind: 'REFUSED', refusal: busy.refusal };
}

/** What of a store its receipts say; it stays as it was at the sale. */
export function receiptStoreOf(store: StoreBook): ReceiptStore {
  const { receiptHeader, timeZone, countryCode, jurisdictionId } = store;
  return { receiptHeader, timeZone, countryCode, jurisdictionId };
}

const attemptsMax = 20; // Against other processes only; with the wait below about a second.
const waitMsMax = 50;

const busy = failed('WORKSTATION_BUSY', 'Too many transactions wait here. Please try again.');
const noShift = failed('SHIFT_NOT_OPEN', 'Open a shift at this workstation first.');

async function appendTo(
  ports: Ports,
  head: ChainHead | undefined,
  append: Append,
): Promise<Appended | 'HEAD_CHANGED'> {
  const { chain, draft, receiptStore, guard, alongside } = append;
  if (head === undefined) return { kind: 'REFUSED', refusal: noShift.refusal };
  const guarded = guard?.(head);
  if (guarded !== undefined) return refusedOn(ports, chain, head, guarded);
  const checked = appendToChain(head, draft);
  // A shift may have been opened by another process after we read the head.
  if (!checked.ok) return refusedOn(ports, chain, head, checked.refusal);
  // A device signs last of all, and one transaction of a till at a time.
  const marked = await withFiscalMark(ports, append);
  const appended = marked === draft ? checked : appendToChain(head, marked);
  if (!appended.ok) return refusedOn(ports, chain, head, appended.refusal);
  const stored = toStored(appended.value.transaction, receiptStore);
  const committed = await ports.store
    .commit({
      ...alongside,
      ...loyaltyOf(draft, chain),
      ...storedValueOf(append),
      append: { stored, head: appended.value.head, previousHead: head },
      facts: [...alongside.facts, ...transactionFacts(stored.transaction)],
    })
    .catch((error: unknown) => {
      // Nobody knows what was written, so the next one has to look.
      ports.chains.remember(chain, undefined);
      throw error;
    });
  ports.chains.remember(chain, committed.ok ? appended.value.head : undefined);
  return toAppended(committed, stored);
}

function loyaltyOf(draft: TransactionDraft, { series }: ChainId): Pick<Commit, 'loyalty'> {
  const loyalty = draft.kind === 'VOIDED' ? [] : loyaltyWritesOf(draft, series === 'TRAINING');
  return loyalty.length === 0 ? {} : { loyalty };
}

/** What the transaction itself does to gift cards and credits, unless the caller has looked closer. */
function storedValueOf({ draft, chain, alongside }: Append): Pick<Commit, 'storedValue'> {
  const { storeId, series } = chain;
  const storedValue =
    alongside.storedValue ??
    storedValueWritesOf(draft, { storeId, training: series === 'TRAINING' });
  return storedValue.length === 0 ? {} : { storedValue };
}

function toAppended(committed: CommitAnswer, stored: StoredTransaction): Appended | 'HEAD_CHANGED' {
  if (committed.ok) return { kind: 'DONE', stored };
  return committed.lost === 'HEAD' ? 'HEAD_CHANGED' : { kind: 'LOST', lost: committed.lost };
}

async function refusedOn(
  ports: Ports,
  chain: ChainId,
  head: ChainHead,
  refusal: CheckoutFailure,
): Promise<Appended | 'HEAD_CHANGED'> {
  const stored = await ports.chains.head(chain);
  if (stored?.shiftId === head.shiftId && stored?.shiftState === head.shiftState) {
    return { kind: 'REFUSED', refusal };
  }
  ports.chains.remember(chain, undefined);
  return 'HEAD_CHANGED';
}

/** As it is stored at first, before anything is learned of it. */
export function toStored(
  transaction: StoredTransaction['transaction'],
  receiptStore: ReceiptStore,
): StoredTransaction {
  return {
    transaction,
    returned: [],
    refunded: [],
    returnCount: 0,
    copyCount: 0,
    receiptStore,
    minorUnitExponent: minorUnitExponent(transaction.currency),
  };
}
