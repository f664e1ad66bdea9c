import { isDecimalText } from '#kernel/decimal.ts';
import { isZero, negateMoney } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket, TenderKind } from '../domain/basket.ts';
import { cardWithRoom, refundedAfter } from '../domain/card-refund.ts';
import { pointsReturned } from '../domain/loyalty.ts';
import { openReturn, returnedAfter } from '../domain/returns.ts';
import { addTender, answerCard, tenderSums } from '../domain/tender.ts';
import { completeBasket } from '../domain/transaction.ts';
import type {
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  GrantedApproval,
  Ports,
  StoreBook,
  StoredTransaction,
} from '../ports.ts';
import { type Appended, appendTransaction, receiptStoreOf } from './append-transaction.ts';
import { approvalUsed, claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { placeOf, sellingAt } from './open-basket.ts';
import { knownStore, momentOf } from './price-lines.ts';
import { replayed } from './replay.ts';

export type ReturnTransactionInput = {
  readonly originalTransactionId: string;
  readonly workstationId: string;
  readonly lines: readonly {
    readonly lineId: string;
    readonly quantity: string;
    readonly restock: boolean;
  }[];
  readonly refundKind: TenderKind;
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
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const answer = await attemptReturn(ports, caller, input);
    if (answer !== undefined) return answer;
  }
  throw new Error(`Sale ${input.originalTransactionId} was returned from ${attemptsMax} times.`);
}

const attemptsMax = 10; // More tills than ever take back from one receipt at the same moment.

type Returning = {
  readonly caller: Caller;
  readonly input: ReturnTransactionInput;
  readonly original: StoredTransaction;
  readonly store: StoreBook;
  readonly granted: GrantedApproval | undefined;
};

async function attemptReturn(
  ports: Ports,
  caller: Caller,
  input: ReturnTransactionInput,
): Promise<CheckoutAnswer | undefined> {
  const claim = claimOf(caller, { mutation: 'transactionReturn', input, ...input });
  const read = await ports.store.read({ claim, transactionId: input.originalTransactionId });
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  const original = read.transaction;
  if (original === undefined) return unknownTransaction;
  caller.requireStore(original.transaction.storeId);
  const store = await knownStore(ports, original.transaction.storeId);
  const approval = await approvalOf(ports, input, store);
  if (!approval.ok) return approval;
  const returning = { caller, input, original, store, granted: approval.value };
  const refunded = refund(ports, returning);
  if (!refunded.ok) return refunded;
  return toAnswer(await write(ports, returning, { basket: refunded.value, claim }));
}

const unknownTransaction = failed(
  'TRANSACTION_UNKNOWN',
  'There is no such transaction.',
  'originalTransactionId',
);

async function approvalOf(
  ports: Ports,
  { approval, originalTransactionId }: ReturnTransactionInput,
  { storeId }: StoreBook,
): Promise<Outcome<GrantedApproval | undefined, CheckoutFailure>> {
  if (approval === undefined) return accept(undefined);
  const expected = { permission: 'RETURN', storeId, subject: originalTransactionId } as const;
  return ports.documents.verifyApproval(approval, expected);
}

/** A basket of what comes back, with its refund as the one tender. */
function refund(ports: Ports, returning: Returning): Outcome<Basket, CheckoutFailure> {
  const { caller, input, original, store, granted } = returning;
  const { transaction, returned } = original;
  const workstation = sellingAt(store, input.workstationId);
  if (!workstation.ok) return workstation;
  const { now, today } = momentOf(ports.clock(), store, workstation.value.shift);
  const opened = openReturn(
    {
      id: ports.newId(),
      storeId: store.storeId,
      channel: 'STORE',
      currency: transaction.currency,
      training: transaction.series === 'TRAINING',
      jurisdictionId: store.jurisdictionId,
      policy: store.policy,
      openedAt: now,
      returnOf: transaction.id,
      ...(transaction.customerId === undefined ? {} : { customerId: transaction.customerId }),
      ...placeOf(workstation.value, caller),
    },
    {
      original: transaction,
      returned,
      lines: input.lines.map((line) => ({ ...line, newLineId: ports.newId() })),
      entryMethod: 'KEYED',
      today,
      ...(granted === undefined ? {} : { approval: granted.approval }),
    },
  );
  if (!opened.ok) return opened;
  const refundMinor = -opened.value.totals.total.minor;
  if (granted?.limitMinor !== undefined && refundMinor > granted.limitMinor) return beyondLimit;
  // What was sold for nothing comes back for nothing, whichever way money would go.
  if (isZero(tenderSums(opened.value).due)) return opened;
  const pay = input.refundKind === 'CASH' ? refundCash : refundCard;
  return pay(opened.value, { original, tenderId: ports.newId(), now });
}

const beyondLimit = failed(
  'APPROVAL_INVALID',
  'The approval does not reach this refund.',
  'approval',
);

type Refund = {
  readonly original: StoredTransaction;
  readonly tenderId: string;
  readonly now: string;
};

function refundCash(basket: Basket, { tenderId, now }: Refund): Outcome<Basket, CheckoutFailure> {
  // May be nothing after rounding: then the tender says so.
  const { cashDue: amount } = tenderSums(basket);
  return addTender(basket, { tenderId, kind: 'CASH', amount, now });
}

/** To the card of the sale. The provider is asked after the return is written, through the outbox. */
function refundCard(
  basket: Basket,
  { original, tenderId, now }: Refund,
): Outcome<Basket, CheckoutFailure> {
  const amount = tenderSums(basket).due;
  const { transaction, refunded } = original;
  const card = cardWithRoom(transaction.tenders, refunded, negateMoney(amount));
  if (card?.providerReference === undefined) return notByCard;
  const refundOf = card.providerReference;
  const added = addTender(basket, { tenderId, kind: 'CARD', amount, refundOf, now });
  if (!added.ok) return added;
  return answerCard(added.value, {
    tenderId,
    now,
    answer: {
      status: 'AUTHORISED',
      providerReference: refundOf,
      cardBrand: card.cardBrand ?? '',
      cardLastFour: card.cardLastFour ?? '',
    },
  });
}

const notByCard = failed(
  'REFUND_KIND_INVALID',
  'No card of the sale has as much as this refund left on it. Refund in cash.',
  'refundKind',
);

async function write(
  ports: Ports,
  { caller, input, original, store, granted }: Returning,
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
  const returned = returnedAfter(original.returned, basket);
  const points = pointsReturned(original.transaction, original.returned, returned);
  const draft = { ...completedDraft, ...(points === undefined ? {} : { points }) };
  const series = basket.training ? 'TRAINING' : 'ONLINE';
  return appendTransaction(ports, {
    chain: { storeId: store.storeId, workstationId: input.workstationId, series },
    draft,
    receiptStore: receiptStoreOf(store),
    alongside: {
      returns: {
        transactionId: original.transaction.id,
        returned,
        refunded: refundedAfter(original.refunded, basket.tenders),
        previousCount: original.returnCount,
      },
      claim: { ...claim, answer: { transactionId: draft.id } },
      facts: [],
      correlationId: caller.correlationId,
      ...(granted === undefined ? {} : { approvalId: granted.approval.approvalId }),
    },
  });
}

function toAnswer(appended: Appended): CheckoutAnswer | undefined {
  if (appended.kind === 'REFUSED') return { refusal: appended.refusal };
  if (appended.kind === 'DONE') return { transaction: appended.stored };
  return appended.lost === 'APPROVAL' ? approvalUsed : undefined;
}
