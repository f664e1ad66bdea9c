import { accept } from '#kernel/outcome.ts';
import { type Fulfilment, moveFulfilment } from '../domain/fulfilment.ts';
import { type CustomerOrder, moveOrder } from '../domain/order.ts';
import { type OrderOutcome, refused } from '../domain/refusal.ts';
import { cancelSagaId } from '../domain/saga-id.ts';
import { mayFulfilmentMove, mayOrderMove } from '../domain/state-machine.ts';
import type {
  Caller,
  Commit,
  IdempotencyClaim,
  LostTo,
  Ports,
  Saga,
  StoredAnswer,
} from '../ports.ts';
import { orderStatusChanged } from './facts.ts';
import { once } from './once.ts';
import { known, knownFulfilment, knownOrder, readOrder } from './read-one.ts';
import { sagaSettled, startSaga } from './run-saga.ts';
import { again, untilSettled } from './until-settled.ts';
import { maySee } from './visibility.ts';

export type CancelOrder = {
  readonly orderId: string;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** Takes the goods off the pick list at once; the saga then voids the payment and releases the stock. */
export async function cancelOrder(
  ports: Ports,
  caller: Caller,
  input: CancelOrder,
): Promise<OrderOutcome<CustomerOrder>> {
  const done = await once(ports, caller, { mutation: 'orderCancel', input }, (claim) =>
    untilSettled(() => begin(ports, caller, input, claim)),
  );
  if (!done.ok) return done;
  await sagaSettled(ports, cancelSagaId(input.orderId));
  return accept(await knownOrder(ports, input.orderId));
}

async function begin(
  ports: Ports,
  caller: Caller,
  input: CancelOrder,
  claim: IdempotencyClaim,
): Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN' | typeof again> {
  const order = await readOrder(ports, input.orderId);
  if (order === undefined) return orderUnknown;
  if (caller.audience === 'staff') caller.requireStore(order.storeId);
  if (!maySee(caller, order)) return orderUnknown;
  if (!mayOrderMove(order.status, 'CANCELLING')) return notCancellable(order);
  const fulfilment = await knownFulfilment(ports, known(order.fulfilmentIds[0], 'a fulfilment'));
  if (fulfilment.status === 'HANDING_OVER') {
    return refused('HAND_OVER_IN_PROGRESS', 'The goods are being rung up.', 'orderId');
  }
  const { orderId } = order;
  const { correlationId } = caller;
  const cancelReason = input.reason?.slice(0, reasonLengthMax);
  const why = cancelReason === undefined ? {} : { cancelReason };
  const answer = { ...claim, answer: { orderId } };
  const lost = await giveUp(ports, { order, fulfilment, why, claim: answer, correlationId });
  if (lost === undefined) return accept({ orderId });
  return lost === 'KEY' ? 'KEY_TAKEN' : again;
}

const orderUnknown = refused('ORDER_UNKNOWN', 'No order has this id.', 'orderId');

function notCancellable({ status }: CustomerOrder): OrderOutcome<StoredAnswer> {
  return refused('ORDER_STATUS_WRONG', `The order is ${status} and can't be cancelled.`, 'orderId');
}

type GivingUp = {
  readonly order: CustomerOrder;
  readonly fulfilment: Fulfilment;
  readonly why: Parameters<typeof moveOrder>[3];
  readonly claim?: Commit['claim'];
  readonly correlationId: string;
};

/**
 * Takes the goods off the pick list and starts the saga that gives everything back, in one write; of several who want to
 * (a hand-over too), one wins. Answers what it was lost to.
 */
export async function giveUp(
  ports: Ports,
  { order, fulfilment, why, claim, correlationId }: GivingUp,
): Promise<LostTo | undefined> {
  // Between the two reads somebody moved it on; the order says so next time.
  if (!mayFulfilmentMove(fulfilment.status, 'CANCELLED')) return 'FULFILMENT';
  const now = ports.clock().toISOString();
  const cancelling = moveOrder(order, 'CANCELLING', now, why);
  const saga = newSaga(order.orderId, now, correlationId);
  const written = await ports.store.commit({
    order: { record: cancelling, previousVersion: order.version },
    fulfilment: {
      record: moveFulfilment(fulfilment, 'CANCELLED'),
      previousVersion: fulfilment.version,
    },
    saga: { record: saga },
    ...(claim === undefined ? {} : { claim }),
    facts: [orderStatusChanged(cancelling)],
    correlationId,
  });
  if (!written.ok) return written.lost;
  void startSaga(ports, saga, { resumed: false });
  return undefined;
}

function newSaga(orderId: string, startedAt: string, correlationId: string): Saga {
  const sagaId = cancelSagaId(orderId);
  return {
    sagaId,
    kind: 'CANCEL',
    orderId,
    version: 1,
    status: 'RUNNING',
    correlationId,
    startedAt,
  };
}

const reasonLengthMax = 500;
