import { compareMoney, type Money } from '#kernel/money.ts';
import { accept, type Refusal } from '#kernel/outcome.ts';
import type { TaskInput } from '#schema/tasks.ts';
import {
  type Fulfilment,
  type HandOverAttempt,
  mayRetake,
  moveFulfilment,
  retakeHandOver,
} from '../domain/fulfilment.ts';
import type { CustomerOrder } from '../domain/order.ts';
import { type OrderOutcome, refused } from '../domain/refusal.ts';
import type { Caller, IdempotencyClaim, Ports, StoredAnswer } from '../ports.ts';
import { once } from './once.ts';
import { known, knownFulfilment, knownOrder } from './read-one.ts';
import { statusWrong, workableFulfilment } from './ready-fulfilment.ts';
import { settleFulfilment } from './settle-fulfilment.ts';
import { again, untilSettled } from './until-settled.ts';

export type HandOver = {
  readonly fulfilmentId: string;
  readonly workstationId?: string | null | undefined;
  readonly cashTendered?: Money | undefined;
  /** Whoever hands over has looked at the customer's birth date. */
  readonly ageConfirmed?: boolean | null | undefined;
  /** Typed in; looked at and forgotten. */
  readonly birthDate?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** Marks the fulfilment, asks checkout to ring it up, and completes it; or puts it back when checkout refuses. */
export async function handOverFulfilment(
  ports: Ports,
  caller: Caller,
  input: HandOver,
): Promise<OrderOutcome<Fulfilment>> {
  // A birth date is kept nowhere, not even as part of a hash.
  const { birthDate, ...kept } = input;
  const claimed = birthDate == null ? kept : { ...kept, birthDateTyped: true };
  const call = { mutation: 'fulfilmentHandOver', input: claimed } as const;
  const done = await once(ports, caller, call, (claim) => handOver(ports, caller, input, claim));
  if (!done.ok) return done;
  return accept(await knownFulfilment(ports, input.fulfilmentId));
}

async function handOver(
  ports: Ports,
  caller: Caller,
  input: HandOver,
  claim: IdempotencyClaim,
): Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN'> {
  const found = await workableFulfilment(ports, caller, input.fulfilmentId);
  if (!found.ok) return found;
  const ended = await endedBefore(ports, { caller, input, claim, fulfilment: found.value });
  if (ended !== undefined) return ended;
  if (!handOverStatuses.has(found.value.status)) return statusWrong(found.value);
  const task = await toTask(ports, caller, input, found.value);
  if (!task.ok) return task;
  const marked = await untilSettled(() => mark(ports, input));
  if (!marked.ok) return marked;
  const { fulfilmentId } = input;
  const step = { sagaId: `hand-over:${fulfilmentId}`, step: 'Complete' };
  const rung = await ports.till.complete(step, task.value);
  if (!rung.ok) return unmark(ports, input, rung.refusal);
  const { transactionId } = rung.value;
  return settled(ports, { caller, claim, fulfilmentId, transactionId });
}

type Asked = {
  readonly caller: Caller;
  readonly input: HandOver;
  readonly claim: IdempotencyClaim;
  readonly fulfilment: Fulfilment;
};

/** The same request, whose answer was lost, while SaleCompleted has brought the transaction. */
async function endedBefore(
  ports: Ports,
  { caller, input, claim, fulfilment }: Asked,
): Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN' | undefined> {
  const { status, attempt, transactionId, fulfilmentId } = fulfilment;
  if (status !== 'COMPLETED' || attempt?.key !== input.idempotencyKey) return undefined;
  if (transactionId === undefined) return undefined;
  return settled(ports, { caller, claim, fulfilmentId, transactionId });
}

type Rung = Pick<Asked, 'caller' | 'claim'> & {
  readonly fulfilmentId: string;
  readonly transactionId: string;
};

async function settled(
  ports: Ports,
  { caller, claim, fulfilmentId, transactionId }: Rung,
): Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN'> {
  const { correlationId } = caller;
  const answer = { fulfilmentId };
  const settlement = { fulfilmentId, transactionId, claim: { ...claim, answer }, correlationId };
  return (await settleFulfilment(ports, settlement)) === 'DONE' ? accept(answer) : 'KEY_TAKEN';
}

const handOverStatuses: ReadonlySet<string> = new Set(['READY', 'HANDING_OVER']);

/** From here on nobody cancels the order or hands it over a second time. */
async function mark(
  { store, clock }: Ports,
  { fulfilmentId, idempotencyKey }: HandOver,
): Promise<OrderOutcome<Fulfilment> | typeof again> {
  const fulfilment = await knownFulfilment({ store }, fulfilmentId);
  const now = clock();
  const attempt = { key: idempotencyKey, startedAt: now.toISOString() };
  const marked = markedBy(fulfilment, attempt, now);
  if (!marked.ok) return marked;
  const written = await store.commit({
    fulfilment: { record: marked.value, previousVersion: fulfilment.version },
  });
  return written.ok ? marked : again;
}

function markedBy(
  fulfilment: Fulfilment,
  attempt: HandOverAttempt,
  now: Date,
): OrderOutcome<Fulfilment> {
  if (fulfilment.status === 'READY') {
    return accept(moveFulfilment(fulfilment, 'HANDING_OVER', { attempt }));
  }
  const earlier = fulfilment.attempt;
  if (fulfilment.status !== 'HANDING_OVER' || earlier === undefined) return statusWrong(fulfilment);
  if (!mayRetake(earlier, attempt.key, now)) return inProgress;
  return accept(retakeHandOver(fulfilment, attempt));
}

const inProgress = refused(
  'HAND_OVER_IN_PROGRESS',
  'The goods are being rung up at this moment.',
  'fulfilmentId',
);

async function unmark(
  { store }: Ports,
  { fulfilmentId, idempotencyKey }: HandOver,
  refusal: Refusal,
): Promise<OrderOutcome<StoredAnswer>> {
  // An earlier attempt was rung up with other words; SaleCompleted brings its transaction.
  if (refusal.code === 'IDEMPOTENCY_KEY_REUSED') return inProgress;
  await untilSettled(async () => {
    const fulfilment = await knownFulfilment({ store }, fulfilmentId);
    if (fulfilment.attempt?.key !== idempotencyKey) return undefined;
    const written = await store.commit({
      fulfilment: {
        record: moveFulfilment(fulfilment, 'READY'),
        previousVersion: fulfilment.version,
      },
    });
    return written.ok ? undefined : again;
  });
  const code = passedOn.find((candidate) => candidate === refusal.code);
  return refused(code ?? 'HAND_OVER_REFUSED', refusal.message);
}

const passedOn = [
  'SHIFT_NOT_OPEN',
  'TENDER_INSUFFICIENT',
  'QUOTE_INVALID',
  'AGE_CHECK_REQUIRED',
  'AGE_TOO_YOUNG',
  'LOT_RECALLED',
] as const;

type Completion = TaskInput<'fulfilmentComplete'>;

async function toTask(
  ports: Ports,
  caller: Caller,
  input: HandOver,
  fulfilment: Fulfilment,
): Promise<OrderOutcome<Completion>> {
  const { fulfilmentId, orderId, storeId, kind } = fulfilment;
  const own = kind === 'PICK_UP' ? caller.workstationId : undefined;
  const workstationId = input.workstationId ?? own;
  if (kind === 'PICK_UP' && workstationId === undefined) return workstationRequired;
  const { operatorId } = caller;
  if (operatorId === undefined) return refused('OPERATOR_REQUIRED', 'Sign an operator on first.');
  const order = await knownOrder(ports, orderId);
  const tender = tenderOf(order, input.cashTendered);
  if (!tender.ok) return tender;
  const quote = known(await ports.store.quoteToken(order), `the quote of order ${orderId}`);
  const reservationId = known(order.reservationId, `the reservation of order ${orderId}`);
  return accept({
    ...{ fulfilmentId, orderId, reservationId, quote, storeId, operatorId },
    ...(workstationId === undefined ? {} : { workstationId }),
    ...(order.customerId === undefined ? {} : { customerId: order.customerId }),
    ...(input.ageConfirmed === true ? { ageConfirmed: true } : {}),
    ...(input.birthDate == null ? {} : { birthDate: input.birthDate }),
    tender: tender.value,
  });
}

const workstationRequired = refused(
  'WORKSTATION_REQUIRED',
  'Say at which workstation it is rung up.',
  'workstationId',
);

function tenderOf(
  { payment, total }: CustomerOrder,
  cash: Money | undefined,
): OrderOutcome<Completion['tender']> {
  const { providerReference, cardBrand = 'UNKNOWN', cardLastFour = '0000' } = payment;
  if (payment.status !== 'DUE_AT_HAND_OVER' && providerReference !== undefined) {
    return accept({ kind: 'CARD', providerReference, brand: cardBrand, lastFour: cardLastFour });
  }
  if (cash === undefined) {
    return refused('CASH_REQUIRED', 'Say how much cash was given.', 'cashTendered');
  }
  if (cash.currency !== total.currency) {
    return refused('CURRENCY_WRONG', `The order is in ${total.currency}.`, 'cashTendered');
  }
  // Cash rounding may take a little off; checkout, which knows the policy, has the last word.
  if (compareMoney(cash, total) < 0 && cash.minor <= 0) {
    return refused('TENDER_INSUFFICIENT', 'The cash does not cover the total.', 'cashTendered');
  }
  return accept({ kind: 'CASH', tenderedMinor: cash.minor });
}
