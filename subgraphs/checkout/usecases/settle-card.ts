import { isNegative, type Money, negateMoney } from '#kernel/money.ts';
import type { FailedSettlement, Ports } from '../ports.ts';

export type CaptureRequest = {
  readonly transactionId: string;
  readonly tenderId: string;
  readonly providerReference: string;
  readonly amount: Money;
};

/**
 * Moves the money of a completed transaction: a capture, or for a negative amount a refund. Safe to repeat;
 * a throw means "again later", a refusal of the provider is noted for the back office, and reported.
 */
export async function settleCard(ports: Ports, request: CaptureRequest): Promise<void> {
  const { providerReference, amount, ...ids } = request;
  const isRefund = isNegative(amount);
  const settlement = {
    idempotencyKey: `${ids.tenderId}:${isRefund ? 'refund' : 'capture'}`,
    providerReference,
    amount: isRefund ? negateMoney(amount) : amount,
  };
  const answer = await (isRefund
    ? ports.payments.refund(settlement)
    : ports.payments.capture(settlement));
  if (answer.status === 'DONE') {
    await ports.store.keepSettlement({ ...ids, amount, status: 'CAPTURED' });
    return;
  }
  const failed = await failedSettlement(ports, request, answer.reason);
  await ports.store.keepSettlement(failed);
  ports.reportFailedSettlement(failed);
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
