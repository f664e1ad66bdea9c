import {
  allReturned,
  couponUsesOf,
  postVoidDraft,
  postVoidReason,
  postVoidRefusal,
} from '../domain/post-void.ts';
import type {
  Caller,
  CheckoutAnswer,
  Commit,
  IdempotencyClaim,
  Ports,
  StoredTransaction,
} from '../ports.ts';
import { appendTransaction } from './append-transaction.ts';
import { appendedAnswer, untilAppended } from './appended-answer.ts';
import { claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { replayed } from './replay.ts';
import { sentApproval } from './use-approval.ts';

export type PostVoidInput = {
  readonly transactionId: string;
  readonly reason: string;
  readonly approval?: string | undefined;
  readonly idempotencyKey: string;
};

/** Takes a whole sale back in its own shift, at its own workstation, as if it had never been. */
export async function postVoid(
  ports: Ports,
  caller: Caller,
  input: PostVoidInput,
): Promise<CheckoutAnswer> {
  const { transactionId } = input;
  const claim = claimOf(caller, { mutation: 'transactionPostVoid', input, ...input });
  const attempt = () => attemptPostVoid(ports, caller, { input, claim });
  return untilAppended(ports, caller, { transactionId, claim }, attempt);
}

async function attemptPostVoid(
  ports: Ports,
  caller: Caller,
  { input, claim }: { readonly input: PostVoidInput; readonly claim: IdempotencyClaim },
): Promise<CheckoutAnswer | undefined> {
  const read = await ports.store.read({ claim, transactionId: input.transactionId });
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  const original = read.transaction;
  if (original === undefined || !caller.maySeeStore(original.transaction.storeId)) return unknown;
  const reason = postVoidReason(original.transaction, input.reason);
  if (!reason.ok) return reason;
  const { storeId, workstationId, series } = original.transaction;
  const chain = { storeId, workstationId, series };
  const refusal = postVoidRefusal(original, (await ports.chains.head(chain))?.shiftId);
  if (refusal !== undefined) return refusal;
  const { policy } = original.transaction;
  const granted = await sentApproval(ports, caller, {
    ...({ token: input.approval, permission: 'VOID' } as const),
    ...{ storeId, subject: input.transactionId, policy },
  });
  if (!granted.ok) return granted;
  if (granted.value === undefined) return approvalMissing;
  const { approval, limitMinor } = granted.value;
  if (limitMinor !== undefined && original.transaction.totals.total.minor > limitMinor) {
    return beyondLimit;
  }
  const draft = postVoidDraft(original.transaction, {
    transactionId: ports.newId(),
    operatorId: caller.operatorId ?? original.transaction.operatorId,
    now: ports.clock().toISOString(),
    ...{ reason: reason.value, approval, newId: ports.newId },
  });
  const restore = series === 'TRAINING' ? [] : couponUsesOf(original.transaction);
  const alongside: Omit<Commit, 'append'> = {
    returns: [returnOf(original, draft.id)],
    approvalIds: [approval.approvalId],
    claim: { ...claim, answer: { transactionId: draft.id } },
    facts: [],
    correlationId: caller.correlationId,
    ...(restore.length === 0 ? {} : { coupons: { restore } }),
  };
  const append = { chain, draft, receiptStore: original.receiptStore, alongside };
  const appended = await appendTransaction(ports, append);
  if (appended.kind !== 'LOST' || appended.lost !== 'COUPON') {
    return appendedAnswer(appended, spentMeanwhile);
  }
  // The use is not there any more, so there is none to give back.
  const { coupons: _coupons, ...others } = alongside;
  const again = await appendTransaction(ports, { ...append, alongside: others });
  return appendedAnswer(again, spentMeanwhile);
}

function returnOf(
  { transaction, returnCount: previousCount }: StoredTransaction,
  voidedBy: string,
) {
  return { transactionId: transaction.id, ...allReturned(transaction), voidedBy, previousCount };
}

const unknown = failed('TRANSACTION_UNKNOWN', 'There is no such transaction.', 'transactionId');
const approvalMissing = failed(
  'APPROVAL_REQUIRED',
  'To void a completed sale needs an approval VOID of it.',
  'approval',
);
const beyondLimit = failed(
  'APPROVAL_INVALID',
  'The approval does not reach this sale.',
  'approval',
);
const spent = failed(
  'TRANSACTION_RETURNED',
  'Points or a gift card of this sale were spent already: take the goods back as a return.',
  'transactionId',
);
const spentMeanwhile = { POINTS: spent, STORED_VALUE: spent };
