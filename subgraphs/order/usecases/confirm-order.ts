import type { CaptureState, StepAnswer } from '../domain/capture-failure.ts';
import { collectUntil } from '../domain/collect-until.ts';
import { fulfilmentOf } from '../domain/fulfilment.ts';
import { type CustomerOrder, moveOrder, type OrderPayment } from '../domain/order.ts';
import type { Ports, Saga } from '../ports.ts';
import { fulfilmentRequested, orderStatusChanged } from './facts.ts';
import { known, knownOrder } from './read-one.ts';
import { again, untilSettled } from './until-settled.ts';

/** Which saga of which order a step belongs to. */
export type SagaOf = Pick<Saga, 'sagaId' | 'orderId'>;

/** Not ok when another run of the saga has given it up meanwhile: then this one takes back too. */
export function confirmOrder(
  ports: Ports,
  { sagaId, orderId }: SagaOf,
  state: CaptureState,
): Promise<StepAnswer> {
  return untilSettled(async () => {
    const order = await knownOrder(ports, orderId);
    const saga = known(await ports.store.saga(sagaId), `saga ${sagaId}`);
    if (saga.failure !== undefined) return { ok: false, ...saga.failure };
    if (order.status !== 'PENDING') return { ok: true };
    const written = await ports.store.commit(confirmation(ports, { order, saga, state }));
    return written.ok ? { ok: true } : again;
  });
}

function confirmation(
  { newId, clock }: Ports,
  { order, saga, state }: { order: CustomerOrder; saga: Saga; state: CaptureState },
) {
  const now = clock().toISOString();
  const fulfilmentId = newId();
  const reservationId = known(state.reserve?.reservationId, 'a reservation to confirm');
  const confirmed = moveOrder(order, 'CONFIRMED', now, {
    reservationId,
    fulfilmentIds: [fulfilmentId],
    payment: paymentOf(order, state),
    ...keptUntil(order, now),
  });
  const fulfilment = fulfilmentOf(confirmed, fulfilmentId, now);
  return {
    order: { record: confirmed, previousVersion: order.version },
    fulfilment: { record: fulfilment },
    saga: { record: endedSaga(saga), previousVersion: saga.version },
    facts: [orderStatusChanged(confirmed), fulfilmentRequested(fulfilment)],
    correlationId: saga.correlationId,
  };
}

/** A paid order keeps the longer term; at this moment the payment is authorised or due at hand-over. */
export function keptUntil(order: CustomerOrder, now: string): Pick<CustomerOrder, 'collectUntil'> {
  const until = collectUntil(order, now);
  return until === undefined ? {} : { collectUntil: until };
}

/** The card's one-time token goes with the saga's end. */
export function endedSaga({ paymentToken: _gone, ...saga }: Saga): Saga {
  return { ...saga, status: 'ENDED', version: saga.version + 1 };
}

function paymentOf({ payment }: CustomerOrder, { authorise }: CaptureState): OrderPayment {
  if (payment.status === 'DUE_AT_HAND_OVER') return payment;
  const { providerReference, cardBrand, cardLastFour } = known(authorise, 'an authorised payment');
  return {
    status: 'AUTHORISED',
    amount: payment.amount,
    ...(providerReference === undefined ? {} : { providerReference }),
    ...(cardBrand === undefined ? {} : { cardBrand }),
    ...(cardLastFour === undefined ? {} : { cardLastFour }),
  };
}
