import type { CaptureState, StepAnswer } from '../domain/capture-failure.ts';
import type { CustomerOrder, PaymentStatus } from '../domain/order.ts';
import { captureSagaId } from '../domain/saga-id.ts';
import type { PaymentAnswer, Ports, Reservation } from '../ports.ts';
import { known, knownOrder } from './read-one.ts';

/** Answers the same reservation however often it is asked, so it also tells what a lost answer said. */
export async function reserveStock(ports: Ports, orderId: string): Promise<StepAnswer> {
  const order = await knownOrder(ports, orderId);
  const step = { sagaId: captureSagaId(orderId), step: 'ReserveStock' };
  const reserved = await ports.stock.reserve(step, reservationOf(order));
  if (reserved.ok) return { ok: true, reservationId: reserved.value.reservationId };
  const { code, message } = reserved.refusal;
  return { ok: false, code, message };
}

/** A lost answer is resolved by asking the provider, never by charging again. */
export async function authorisePayment(ports: Ports, orderId: string): Promise<StepAnswer> {
  const order = await knownOrder(ports, orderId);
  const idempotencyKey = paymentKey(orderId);
  const saga = known(await ports.store.saga(captureSagaId(orderId)), `saga of order ${orderId}`);
  const attempt = { idempotencyKey, amount: order.total, cardToken: saga.paymentToken };
  try {
    return toStepAnswer(await ports.payments.authorise(attempt));
  } catch (error) {
    const accepted = await ports.payments.find(idempotencyKey);
    if (accepted === undefined) throw error;
    return toStepAnswer(accepted);
  }
}

/** Gives the payment back, also one whose answer we never heard. */
export async function voidPayment(
  ports: Ports,
  orderId: string,
  state: CaptureState,
): Promise<StepAnswer> {
  const order = await knownOrder(ports, orderId);
  const providerReference = await heldPayment(ports, order, state);
  if (providerReference === undefined) return { ok: true };
  const idempotencyKey = `${paymentKey(orderId)}:void`;
  const answer = await ports.payments.cancel({ idempotencyKey, providerReference });
  if (answer.status === 'DONE') return { ok: true };
  return { ok: false, code: 'VOID_REFUSED', message: answer.reason, providerReference };
}

/** Gives the reservation back, also one whose answer we never heard. */
export async function releaseStock(
  ports: Ports,
  orderId: string,
  state: CaptureState,
): Promise<StepAnswer> {
  const order = await knownOrder(ports, orderId);
  const reservationId = order.reservationId ?? (await heldReservation(ports, order, state));
  if (reservationId === undefined) return { ok: true };
  const step = { sagaId: state.sagaId, step: 'ReleaseStock' };
  const released = await ports.stock.release(step, reservationId);
  // A reservation that nobody knows holds nothing.
  return { ok: true, ...(released.ok ? { reservationId } : {}) };
}

/**
 * Another run of the saga may have looked for the payment, found none and rejected the order before this run's card was
 * authorised. So a payment that counts as given back is looked for again; giving it back twice does no harm.
 */
const mayBeHeld: readonly PaymentStatus[] = ['PENDING', 'VOIDED', 'VOID_REFUSED'];

async function heldPayment(
  { payments }: Ports,
  { orderId, payment }: CustomerOrder,
  { authorise, reserve, resumed }: CaptureState,
): Promise<string | undefined> {
  if (payment.status === 'AUTHORISED') return payment.providerReference;
  if (!mayBeHeld.includes(payment.status) || authorise?.ok === false) return undefined;
  if (authorise?.providerReference !== undefined) return authorise.providerReference;
  const neverAsked = resumed !== true && reserve?.ok !== true;
  if (neverAsked) return undefined;
  const accepted = await payments.find(paymentKey(orderId));
  return accepted?.status === 'AUTHORISED' ? accepted.providerReference : undefined;
}

async function heldReservation(
  ports: Ports,
  { orderId }: CustomerOrder,
  { reserve }: CaptureState,
): Promise<string | undefined> {
  // Asking again answers what the first call did; if it never arrived, this one is given back at once.
  const answer = reserve ?? (await reserveStock(ports, orderId));
  return answer.reservationId;
}

function paymentKey(orderId: string): string {
  return `${captureSagaId(orderId)}:AuthorisePayment`;
}

function toStepAnswer(answer: PaymentAnswer): StepAnswer {
  if (answer.status === 'DECLINED') {
    const message = `The card was declined: ${answer.reason}`;
    return { ok: false, code: 'PAYMENT_DECLINED', message };
  }
  const { providerReference, brand: cardBrand, lastFour: cardLastFour } = answer;
  return { ok: true, providerReference, cardBrand, cardLastFour };
}

/** Deposits and fees are money without goods, bags apart: there is nothing to hold back. */
function reservationOf(order: CustomerOrder): Reservation {
  const { orderId, storeId, channel, lines, total } = order;
  const goods = lines.filter(
    ({ depositOf, feeKind }) => depositOf === undefined && (feeKind ?? 'BAG') === 'BAG',
  );
  const wanted = goods.map(({ lineId, itemId, baseQuantity }) => ({
    lineId,
    itemId,
    baseQuantity,
  }));
  // The store that hands over has to ring up in the quote's currency: better said before anybody pays.
  return { orderId, storeId, channel, lines: wanted, currency: total.currency };
}
