import type { Ports, Saga, SagaSteps } from '../ports.ts';
import { confirmOrder } from './confirm-order.ts';
import { authorisePayment, releaseStock, reserveStock, voidPayment } from './outside-steps.ts';
import { cancelled, noteFailure, rejectOrder } from './end-order.ts';

/** What the state machines' tasks do, each idempotent by saga id and step. */
export function sagaSteps(ports: Ports, { sagaId, orderId }: Saga): SagaSteps {
  const saga = { sagaId, orderId };
  return {
    ReserveStock: () => reserveStock(ports, orderId),
    AuthorisePayment: () => authorisePayment(ports, orderId),
    ConfirmOrder: (state) => confirmOrder(ports, saga, state),
    NoteFailure: (state) => noteFailure(ports, saga, state),
    VoidPayment: (state) => voidPayment(ports, orderId, state),
    ReleaseStock: (state) => releaseStock(ports, orderId, state),
    RejectOrder: (state) => rejectOrder(ports, saga, state),
    CancelOrder: (state) => cancelled(ports, saga, state),
  };
}
