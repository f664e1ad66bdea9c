import { isNegative, type Money, negateMoney } from '#kernel/money.ts';
import { type SettlementAnswer, settlementIdempotencyKey } from '../domain/payment.ts';
import type { FailedSettlement, Ports } from '../ports.ts';
import { flagDeclinedCard, paymentOf } from './offline-card.ts';

export type CaptureRequest = {
  readonly transactionId: string;
  readonly tenderId: string;
  readonly providerReference: string;
  readonly amount: Money;
  /** The card was taken offline and nobody was asked yet. */
  readonly offlineCardToken?: string | undefined;
  /** A refund of the whole payment, because its sale was voided: one that was never captured is cancelled instead. */
  readonly whole?: boolean | undefined;
};

/**
 * Moves the money of a completed transaction: a capture, or for a negative amount a refund. Safe to repeat;
 * a throw means "again later", a refusal of the provider is noted for the back office, and reported.
 */
export async function settleCard(ports: Ports, request: CaptureRequest): Promise<void> {
  const { amount, transactionId, tenderId, whole = false } = request;
  const ids = { transactionId, tenderId, amount };
  const payment = await paymentOf(ports, request);
  if (payment.status === 'DECLINED') {
    await noteFailure(ports, request, payment.reason);
    await flagDeclinedCard(ports, request, payment.reason);
    return;
  }
  const { providerReference } = payment;
  const moved = await askToSettle(ports, { ...ids, providerReference }, 0);
  const answer = whole && moved.status === 'REFUSED' ? await cancel(ports, request) : moved;
  if (answer.status === 'DONE') {
    await ports.store.keepSettlement({ ...ids, status: 'CAPTURED' });
    return;
  }
  await noteFailure(ports, request, answer.reason);
}

async function noteFailure(ports: Ports, request: CaptureRequest, reason: string): Promise<void> {
  const failed = await failedSettlement(ports, request, reason);
  await ports.store.keepSettlement(failed);
  ports.reportFailedSettlement(failed);
}

/** Asks for the capture or refund; `refusedCount`: how often the provider has said no before. */
export function askToSettle(
  { payments }: Ports,
  { providerReference, ...ids }: Pick<CaptureRequest, 'tenderId' | 'amount' | 'providerReference'>,
  refusedCount: number,
): Promise<SettlementAnswer> {
  const { amount } = ids;
  const isRefund = isNegative(amount);
  const settlement = {
    idempotencyKey: settlementIdempotencyKey(ids, refusedCount),
    providerReference,
    amount: isRefund ? negateMoney(amount) : amount,
  };
  return isRefund ? payments.refund(settlement) : payments.capture(settlement);
}

function cancel(ports: Ports, { tenderId, providerReference }: CaptureRequest) {
  return ports.payments.cancel({ idempotencyKey: `${tenderId}:cancel`, providerReference });
}

async function failedSettlement(
  { reader, clock }: Ports,
  { transactionId, tenderId, amount }: CaptureRequest,
  reason: string,
): Promise<FailedSettlement> {
  // The request was written together with its transaction, which knows the store.
  const [stored] = await reader.transactions([transactionId]);
  if (stored === undefined) throw new Error(`Expected the transaction ${transactionId}.`);
  const { storeId } = stored.transaction;
  const failedAt = clock().toISOString();
  return { status: 'FAILED', tenderId, transactionId, storeId, amount, reason, failedAt };
}
