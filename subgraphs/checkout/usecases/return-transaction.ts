import { isDecimalText } from '#kernel/decimal.ts';
import { isZero, negateMoney } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Basket, TenderKind } from '../domain/basket.ts';
import { sharesOf } from '../domain/refund-shares.ts';
import { payBack } from '../domain/refund-tenders.ts';
import { openReturn, type ReturnWish } from '../domain/returns.ts';
import { storedValueShort } from '../domain/stored-value.ts';
import { tenderSums } from '../domain/tender.ts';
import { completeBasket, type TransactionDraft } from '../domain/transaction.ts';
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
import { provenOriginal } from './find-original.ts';
import { placeOf, sellingAt } from './open-basket.ts';
import { otherJurisdiction, returnWritesOf, sourcesOf } from './originals.ts';
import { momentOf } from './price-lines.ts';
import { recalledLines } from './recalled-lines.ts';
import { goodsReturned, withinRefundLimits } from './refund-limits.ts';
import { replayed } from './replay.ts';
import { exceptionNoted } from './till-exception.ts';
import { sentApproval } from './use-approval.ts';

export type ReturnTransactionInput = {
  readonly originalTransactionId: string;
  /** Absent: the store of the sale. */
  readonly storeId?: string | undefined;
  readonly workstationId: string;
  /** Of the receipt; needed for a sale of a store that the caller may not see. */
  readonly verifyCode?: string | undefined;
  readonly lines: readonly Omit<ReturnWish, 'newLineId'>[];
  /** Absent: back to what the sale was paid by. */
  readonly refundKind?: TenderKind | undefined;
  readonly approval?: string | undefined;
  readonly idempotencyKey: string;
};

/** Two returns of one unit can't both win: the sale's count of returns is a condition of the write. */
export async function returnTransaction(
  ports: Ports,
  caller: Caller,
  input: ReturnTransactionInput,
): Promise<CheckoutAnswer> {
  const wrong = input.lines.find((line) => !isDecimalText(line.quantity));
  if (wrong !== undefined) {
    return failed('QUANTITY_INVALID', `"${wrong.quantity}" is no quantity.`, 'lines');
  }
  const { originalTransactionId: transactionId, storeId, workstationId } = input;
  const claim = claimOf(caller, { mutation: 'transactionReturn', input, ...input });
  const deed = { transactionId, storeId, workstationId, claim };
  return untilAppended(ports, caller, deed, () => attemptReturn(ports, caller, { input, claim }));
}

type Returning = {
  readonly caller: Caller;
  readonly input: ReturnTransactionInput;
  readonly original: StoredTransaction;
  /** Where it comes back; its shift, its chain, its drawer and its stock. */
  readonly store: StoreBook;
  /** The original and the sales behind it. */
  readonly sources: readonly StoredTransaction[];
  readonly recalledLineIds: ReadonlySet<string>;
  readonly soldUnder: string | undefined;
  readonly granted: GrantedApproval | undefined;
};

async function attemptReturn(
  ports: Ports,
  caller: Caller,
  { input, claim }: { readonly input: ReturnTransactionInput; readonly claim: IdempotencyClaim },
): Promise<CheckoutAnswer | undefined> {
  const read = await ports.store.read({ claim, transactionId: input.originalTransactionId });
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  const { verifyCode } = input;
  const proven = await provenOriginal(ports, caller, { stored: read.transaction, verifyCode });
  if (!proven.ok) return proven;
  const original = proven.value;
  const storeId = input.storeId ?? original.transaction.storeId;
  caller.requireStore(storeId);
  const store = await ports.priceBook.store(storeId);
  if (store === undefined) return failed('STORE_UNKNOWN', 'There is no such store.', 'storeId');
  const approval = await approvalOf(ports, caller, { input, store });
  if (!approval.ok) return approval;
  const [sources, recalledLineIds, soldUnder] = await Promise.all([
    sourcesOf(ports, [original]),
    recalledLines(ports, original.transaction, {
      storeId,
      lineIds: input.lines.map(({ lineId }) => lineId),
    }),
    otherJurisdiction(ports, original, store),
  ]);
  const found = { original, store, sources, recalledLineIds, soldUnder };
  const returning = { caller, input, granted: approval.value, ...found };
  const refunded = refund(ports, returning);
  if (!refunded.ok) return refunded;
  const appended = await write(ports, returning, { basket: refunded.value, claim });
  return appendedAnswer(appended, { STORED_VALUE: storedValueShort });
}

async function approvalOf(
  ports: Ports,
  caller: Caller,
  { input, store }: Pick<Returning, 'input' | 'store'>,
): Promise<Outcome<GrantedApproval | undefined, CheckoutFailure>> {
  const { approval: token, originalTransactionId: subject } = input;
  const { storeId, policy } = store;
  return sentApproval(ports, caller, {
    ...{ token, storeId, subject, policy },
    permission: 'RETURN',
  });
}

/** A basket of what comes back, with its refund as tenders. */
function refund(ports: Ports, returning: Returning): Outcome<Basket, CheckoutFailure> {
  const opened = openBack(ports, returning);
  if (!opened.ok) return opened;
  const { caller, granted, input, sources } = returning;
  const { policy } = opened.value;
  const owed = negateMoney(tenderSums(opened.value).due);
  const within = withinRefundLimits(caller, { policy, owed, granted });
  if (!within.ok) return within;
  // What was sold for nothing comes back for nothing, whichever way money would go.
  if (isZero(owed)) return opened;
  const asked = { kind: input.refundKind, approved: granted !== undefined };
  const shares = sharesOf({ basket: opened.value, owed, sources }, asked);
  if (!shares.ok) return shares;
  const now = opened.value.openedAt;
  return payBack(opened.value, shares.value, { newId: ports.newId, now });
}

function openBack(ports: Ports, returning: Returning): Outcome<Basket, CheckoutFailure> {
  const { caller, input, original, store, granted, recalledLineIds, soldUnder } = returning;
  const { transaction, returned } = original;
  const workstation = sellingAt(store, input.workstationId);
  if (!workstation.ok) return workstation;
  const { now, today } = momentOf(ports.clock(), store, workstation.value.shift);
  return openReturn(
    {
      id: ports.newId(),
      storeId: store.storeId,
      channel: 'STORE',
      currency: store.currency,
      training: transaction.series === 'TRAINING',
      jurisdictionId: store.jurisdictionId,
      policy: store.policy,
      openedAt: now,
      returnOf: transaction.id,
      ...(transaction.customerId === undefined ? {} : { customerId: transaction.customerId }),
      ...placeOf(workstation.value, caller),
    },
    {
      ...{ original: transaction, returned, recalledLineIds, today },
      lines: input.lines.map((line) => ({ ...line, newLineId: ports.newId() })),
      entryMethod: 'KEYED',
      ...(granted === undefined ? {} : { approval: granted.approval }),
      ...(soldUnder === undefined ? {} : { soldUnder }),
    },
  );
}

async function write(
  ports: Ports,
  { caller, input, store, sources, granted }: Returning,
  { basket, claim }: { readonly basket: Basket; readonly claim: ReturnType<typeof claimOf> },
): Promise<Appended> {
  const completed = completeBasket(basket, {
    transactionId: ports.newId(),
    operatorId: basket.operatorId ?? caller.subject,
    now: ports.clock().toISOString(),
  });
  if (!completed.ok) return { kind: 'REFUSED', refusal: completed.refusal };
  // The basket was never stored, so the record names none.
  const { basketId: _basketId, ...completedDraft } = completed.value.draft;
  const written = returnWritesOf(basket, completedDraft, sources);
  if (!written.ok) return { kind: 'REFUSED', refusal: written.refusal };
  const { draft, returns } = written.value;
  const series = basket.training ? 'TRAINING' : 'ONLINE';
  return appendTransaction(ports, {
    chain: { storeId: store.storeId, workstationId: input.workstationId, series },
    draft,
    receiptStore: receiptStoreOf(store),
    alongside: {
      returns,
      claim: { ...claim, answer: { transactionId: draft.id } },
      facts: exceptionNoted(ports, caller, { place: basket, ...returnedOf(draft, granted) }),
      correlationId: caller.correlationId,
      ...(granted === undefined ? {} : { approvalIds: [granted.approval.approvalId] }),
    },
  });
}

function returnedOf(draft: TransactionDraft, granted: GrantedApproval | undefined) {
  const amount = negateMoney(draft.totals.total);
  const { exceptions } = goodsReturned({ subject: draft.id, amount, granted });
  return { exceptions };
}
