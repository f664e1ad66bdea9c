import { zeroOf } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import { totalsOf } from '../domain/basket.ts';
import type { ChainHead } from '../domain/chain.ts';
import type { StorePolicy } from '../domain/price-book.ts';
import type { TillRole } from '../domain/till-terms.ts';
import { refused } from '../domain/refusal.ts';
import { limitsOf, roleOf } from '../domain/till-rules.ts';
import type { TransactionDraft } from '../domain/transaction.ts';
import { checkReason } from '../domain/void-rules.ts';
import type {
  Caller,
  ChainId,
  CheckoutAnswer,
  CheckoutFailure,
  IdempotencyClaim,
  Ports,
  StoreBook,
} from '../ports.ts';
import { appendTransaction, receiptStoreOf } from './append-transaction.ts';
import { appendedAnswer } from './appended-answer.ts';
import { claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { placeOf, sellingAt } from './open-basket.ts';
import { replayed, wasDoneMeanwhile } from './replay.ts';
import { exceptionNoted, noteRejected, type TillException } from './till-exception.ts';
import { neededApproval, sentApproval } from './use-approval.ts';

export type NoSaleInput = {
  readonly storeId: string;
  readonly workstationId: string;
  readonly reason?: string | undefined;
  /** A signed approval of permission NO_SALE. */
  readonly approval?: string | undefined;
  readonly training: boolean;
  readonly idempotencyKey: string;
};

/** The drawer opens: nobody may do that without a trace. */
export async function noSale(
  ports: Ports,
  caller: Caller,
  input: NoSaleInput,
): Promise<CheckoutAnswer> {
  caller.requireStore(input.storeId);
  const claim = claimOf(caller, { mutation: 'noSale', input, ...input });
  const answer = await ringUp(ports, caller, { input, claim });
  // Undefined: only the key can have been used meanwhile. Its twin may also have opened the drawer the last time that is allowed.
  if (answer === undefined || (await wasDoneMeanwhile(ports, claim, answer))) {
    return noSale(ports, caller, input);
  }
  const { refusal } = answer;
  // Whoever shows a forged approval is seen, though the drawer stayed shut.
  if (refusal !== undefined) {
    await noteRejected(ports, caller, { place: input, subject: input.workstationId, refusal });
  }
  return answer;
}

async function ringUp(
  ports: Ports,
  caller: Caller,
  { input, claim }: { readonly input: NoSaleInput; readonly claim: IdempotencyClaim },
): Promise<CheckoutAnswer | undefined> {
  const [read, store] = await Promise.all([
    ports.store.read({ claim }),
    ports.priceBook.store(input.storeId),
  ]);
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  if (store === undefined) return failed('STORE_UNKNOWN', 'There is no such store.', 'storeId');
  const workstation = sellingAt(store, input.workstationId);
  if (!workstation.ok) return workstation;
  const { storeId, workstationId, training } = input;
  const series = training ? 'TRAINING' : 'ONLINE';
  const chain: ChainId = { storeId, workstationId, series };
  const said = await approveNoSale(ports, caller, { input, store, chain });
  if (!said.ok) return said;
  const { exception, ...why } = said.value;
  const operatorId = placeOf(workstation.value, caller).operatorId;
  const draft = { ...emptyDraft(ports, store, operatorId), ...why };
  const { approvalId } = why.approval ?? {};
  const appended = await appendTransaction(ports, {
    chain,
    draft,
    receiptStore: receiptStoreOf(store),
    // Two at the same moment must not both be the last one that is allowed.
    guard: (head) => (approvalId === undefined ? tooOften(caller, store, head) : undefined),
    alongside: {
      claim: { ...claim, answer: { transactionId: draft.id } },
      facts: exceptionNoted(ports, caller, { place: input, exceptions: [exception] }),
      correlationId: caller.correlationId,
      ...(approvalId === undefined ? {} : { approvalIds: [approvalId] }),
    },
  });
  return appendedAnswer(appended);
}

/** With a reason where the store wants one, and beyond the operator's own count of the shift with an approval. */
async function approveNoSale(
  ports: Ports,
  caller: Caller,
  at: { readonly input: NoSaleInput; readonly store: StoreBook; readonly chain: ChainId },
): Promise<
  Outcome<
    Pick<TransactionDraft, 'reason' | 'approval'> & { readonly exception: TillException },
    CheckoutFailure
  >
> {
  const { input, store, chain } = at;
  const { storeId, workstationId: subject } = input;
  const { policy } = store;
  const reason = checkReason(policy, input.reason);
  if (!reason.ok) return reason;
  const wanted = { token: input.approval, permission: 'NO_SALE', storeId, subject } as const;
  const granted = await sentApproval(ports, caller, { ...wanted, policy });
  if (!granted.ok) return granted;
  const head = await ports.chains.head(chain);
  const needed = neededApproval(caller, granted.value, {
    policy,
    isBeyond: (role) => isBeyondCount(policy, role, head),
    worthMinor: 0,
    message: tooOftenMessage,
  });
  if (!needed.ok) return needed;
  const approval = needed.value;
  return accept({
    ...(reason.value === undefined ? {} : { reason: reason.value }),
    ...(approval === undefined ? {} : { approval }),
    exception: { kind: 'NO_SALE_RUNG', subject, reason: reason.value, approval },
  });
}

const tooOftenMessage = 'The drawer was opened often enough in this shift.';

function isBeyondCount(policy: StorePolicy, role: TillRole, head: ChainHead | undefined): boolean {
  const { noSalesPerShiftMax } = limitsOf(policy, role);
  return noSalesPerShiftMax !== undefined && (head?.shiftNoSaleCount ?? 0) >= noSalesPerShiftMax;
}

function tooOften(caller: Caller, { policy }: StoreBook, head: ChainHead) {
  return isBeyondCount(policy, roleOf(policy, caller.mayApprove), head)
    ? refused('APPROVAL_REQUIRED', tooOftenMessage, 'approval').refusal
    : undefined;
}

function emptyDraft(ports: Ports, store: StoreBook, operatorId: string): TransactionDraft {
  const now = ports.clock().toISOString();
  return {
    id: ports.newId(),
    kind: 'NO_SALE',
    operatorId,
    channel: 'STORE',
    openedAt: now,
    completedAt: now,
    currency: store.currency,
    policy: store.policy,
    lines: [],
    taxes: [],
    tenders: [],
    totals: totalsOf(store.currency, []),
    cashRounding: zeroOf(store.currency),
    change: zeroOf(store.currency),
  };
}
