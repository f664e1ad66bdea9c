import type { Outcome } from '#kernel/outcome.ts';
import { reprintDraft } from '../domain/reprint.ts';
import { roleOf } from '../domain/till-rules.ts';
import type { TransactionDraft } from '../domain/transaction.ts';
import type {
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  GrantedApproval,
  IdempotencyClaim,
  Ports,
  StoreBook,
  StoredTransaction,
} from '../ports.ts';
import { type Appended, appendTransaction, receiptStoreOf } from './append-transaction.ts';
import { appendedAnswer, untilAppended } from './appended-answer.ts';
import { claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { placeOf, sellingAt } from './open-basket.ts';
import { knownStore, momentOf } from './price-lines.ts';
import { replayed } from './replay.ts';
import { sentApproval } from './use-approval.ts';

export type ReprintReceiptInput = {
  readonly transactionId: string;
  readonly workstationId: string;
  readonly approval?: string | undefined;
  readonly idempotencyKey: string;
};

/** Two copies never have one number: the count of copies is a condition of the write. */
export async function reprintReceipt(
  ports: Ports,
  caller: Caller,
  input: ReprintReceiptInput,
): Promise<CheckoutAnswer> {
  const claim = claimOf(caller, { mutation: 'receiptReprint', input, ...input });
  const attempt = () => attemptReprint(ports, caller, { input, claim });
  return untilAppended(ports, caller, { ...input, claim }, attempt);
}

async function attemptReprint(
  ports: Ports,
  caller: Caller,
  { input, claim }: { readonly input: ReprintReceiptInput; readonly claim: IdempotencyClaim },
): Promise<CheckoutAnswer | undefined> {
  const read = await ports.store.read({ claim, transactionId: input.transactionId });
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  const stored = read.transaction;
  if (stored === undefined) return unknownTransaction;
  const { storeId, id: subject } = stored.transaction;
  caller.requireStore(storeId);
  const store = await knownStore(ports, storeId);
  const granted = await sentApproval(ports, caller, {
    ...({ token: input.approval, permission: 'REPRINT' } as const),
    ...{ storeId, subject, policy: store.policy },
  });
  if (!granted.ok) return granted;
  const draft = draftAt(ports, { caller, input, stored, store, granted: granted.value });
  if (!draft.ok) return draft;
  const parts = { caller, input, stored, store, granted: granted.value, claim };
  return appendedAnswer(await append(ports, parts, draft.value));
}

const unknownTransaction = failed(
  'TRANSACTION_UNKNOWN',
  'There is no such transaction.',
  'transactionId',
);

type Reprint = {
  readonly caller: Caller;
  readonly input: ReprintReceiptInput;
  readonly stored: StoredTransaction;
  readonly store: StoreBook;
  readonly granted: GrantedApproval | undefined;
};

function draftAt(
  ports: Ports,
  { caller, input, stored, store, granted }: Reprint,
): Outcome<TransactionDraft, CheckoutFailure> {
  const workstation = sellingAt(store, input.workstationId);
  if (!workstation.ok) return workstation;
  const { now, today } = momentOf(ports.clock(), store, workstation.value.shift);
  return reprintDraft({
    ...{ stored, now, today, id: ports.newId() },
    operatorId: placeOf(workstation.value, caller).operatorId,
    mayReprint: roleOf(store.policy, caller.mayApprove) === 'MANAGER' || granted !== undefined,
    approval: granted?.approval,
  });
}

function append(
  ports: Ports,
  { caller, input, stored, store, granted, claim }: Reprint & { readonly claim: IdempotencyClaim },
  draft: TransactionDraft,
): Promise<Appended> {
  // A practice receipt is printed again in practice.
  const series = stored.transaction.series === 'TRAINING' ? 'TRAINING' : 'ONLINE';
  return appendTransaction(ports, {
    chain: { storeId: store.storeId, workstationId: input.workstationId, series },
    draft,
    receiptStore: receiptStoreOf(store),
    alongside: {
      copy: { transactionId: stored.transaction.id, previousCount: stored.copyCount },
      claim: { ...claim, answer: { transactionId: draft.id } },
      facts: [],
      correlationId: caller.correlationId,
      ...(granted === undefined ? {} : { approvalIds: [granted.approval.approvalId] }),
    },
  });
}
