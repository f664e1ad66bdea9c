import { captureFailure, type CaptureState, type StepAnswer } from '../domain/capture-failure.ts';
import {
  type CustomerOrder,
  moveOrder,
  type OrderPayment,
  type Rejection,
} from '../domain/order.ts';
import { isFinalOrder } from '../domain/state-machine.ts';
import type { Ports } from '../ports.ts';
import { endedSaga, type SagaOf } from './confirm-order.ts';
import { orderStatusChanged } from './facts.ts';
import { known, knownOrder } from './read-one.ts';
import { again, untilSettled } from './until-settled.ts';

/** From here on the capture only takes back. Not ok when the order has been confirmed after all. */
export function noteFailure(ports: Ports, saga: SagaOf, state: CaptureState): Promise<StepAnswer> {
  return giveCaptureUp(ports, saga, captureFailure(state));
}

export function giveCaptureUp(
  ports: Ports,
  { sagaId }: Pick<SagaOf, 'sagaId'>,
  failure: Rejection,
): Promise<StepAnswer> {
  return untilSettled(async () => {
    const saga = known(await ports.store.saga(sagaId), `saga ${sagaId}`);
    if (saga.failure !== undefined) return { ok: true };
    if (saga.status === 'ENDED') return { ok: false };
    const failed = { ...saga, failure, version: saga.version + 1 };
    const written = await ports.store.commit({
      saga: { record: failed, previousVersion: saga.version },
    });
    return written.ok ? { ok: true } : again;
  });
}

/** The quote is free again: the customer may try another card, or another store. */
export function rejectOrder(
  ports: Ports,
  { sagaId, orderId }: SagaOf,
  state: CaptureState,
): Promise<StepAnswer> {
  return untilSettled(async () => {
    const order = await knownOrder(ports, orderId);
    if (order.status === 'REJECTED') return { ok: true };
    const saga = known(await ports.store.saga(sagaId), `saga ${sagaId}`);
    const rejection = known(saga.failure, `the failure of ${sagaId}`);
    const now = ports.clock().toISOString();
    const payment = takenBack(order, state, rejection);
    const rejected = moveOrder(order, 'REJECTED', now, { rejection, payment });
    const { basketId, basketVersion } = order;
    const written = await ports.store.commit({
      order: { record: rejected, previousVersion: order.version },
      saga: { record: endedSaga(saga), previousVersion: saga.version },
      quote: { free: { basketId, basketVersion } },
      facts: [orderStatusChanged(rejected)],
      correlationId: saga.correlationId,
    });
    return written.ok ? { ok: true } : again;
  });
}

/** Given up by somebody, or by time. */
export function cancelled(
  ports: Ports,
  { sagaId, orderId }: SagaOf,
  state: CaptureState,
): Promise<StepAnswer> {
  return untilSettled(async () => {
    const order = await knownOrder(ports, orderId);
    if (isFinalOrder(order.status)) return { ok: true };
    const saga = known(await ports.store.saga(sagaId), `saga ${sagaId}`);
    const payment = takenBack(order, state);
    const status = order.expiredAt === undefined ? 'CANCELLED' : 'EXPIRED';
    const ended = moveOrder(order, status, ports.clock().toISOString(), { payment });
    const written = await ports.store.commit({
      order: { record: ended, previousVersion: order.version },
      saga: { record: endedSaga(saga), previousVersion: saga.version },
      facts: [orderStatusChanged(ended)],
      correlationId: saga.correlationId,
    });
    return written.ok ? { ok: true } : again;
  });
}

function takenBack(
  { payment }: CustomerOrder,
  { voided }: CaptureState,
  rejection?: Rejection,
): OrderPayment {
  if (rejection?.code === 'PAYMENT_DECLINED') {
    return { ...payment, status: 'DECLINED', reason: rejection.message };
  }
  if (voided?.ok !== false) return { ...payment, status: 'VOIDED' };
  const { message: reason, providerReference = payment.providerReference } = voided;
  return {
    ...payment,
    status: 'VOID_REFUSED',
    ...(reason === undefined ? {} : { reason }),
    ...(providerReference === undefined ? {} : { providerReference }),
  };
}
