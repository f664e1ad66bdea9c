import { accept } from '#kernel/outcome.ts';
import { type Fulfilment, moveFulfilment } from '../domain/fulfilment.ts';
import { type CustomerOrder, moveOrder } from '../domain/order.ts';
import { type OrderOutcome, refused } from '../domain/refusal.ts';
import { cancelSagaId } from '../domain/saga-id.ts';
import { mayFulfilmentMove, mayOrderMove } from '../domain/state-machine.ts';
import type { Caller, IdempotencyClaim, Ports, Saga, StoredAnswer } from '../ports.ts';
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
  // Between the two reads somebody moved it on; the order says so next time.
  if (!mayFulfilmentMove(fulfilment.status, 'CANCELLED')) return again;
  return write(ports, { caller, input, claim, order, fulfilment });
}

const orderUnknown = refused('ORDER_UNKNOWN', 'No order has this id.', 'orderId');

function notCancellable({ status }: CustomerOrder): OrderOutcome<StoredAnswer> {
  return refused('ORDER_STATUS_WRONG', `The order is ${status} and can't be cancelled.`, 'orderId');
}

type Cancellation = {
  readonly caller: Caller;
  readonly input: CancelOrder;
  readonly claim: IdempotencyClaim;
  readonly order: CustomerOrder;
  readonly fulfilment: Fulfilment;
};

async function write(
  ports: Ports,
  { caller, input, claim, order, fulfilment }: Cancellation,
): Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN' | typeof again> {
  const { orderId } = order;
  const now = ports.clock().toISOString();
  const reason = input.reason?.slice(0, reasonLengthMax);
  const cancelling = moveOrder(
    order,
    'CANCELLING',
    now,
    reason === undefined ? {} : { cancelReason: reason },
  );
  const saga = newSaga(orderId, now, caller.correlationId);
  const written = await ports.store.commit({
    order: { record: cancelling, previousVersion: order.version },
    fulfilment: {
      record: moveFulfilment(fulfilment, 'CANCELLED'),
      previousVersion: fulfilment.version,
    },
    saga: { record: saga },
    claim: { ...claim, answer: { orderId } },
    facts: [orderStatusChanged(cancelling)],
    correlationId: caller.correlationId,
  });
  if (!written.ok) return written.lost === 'KEY' ? 'KEY_TAKEN' : again;
  void startSaga(ports, saga, { resumed: false });
  return accept({ orderId });
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
