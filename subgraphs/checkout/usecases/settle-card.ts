import { isNegative, type Money, negateMoney } from '#kernel/money.ts';
import type { Ports } from '../ports.ts';

export type CaptureRequest = {
  readonly transactionId: string;
  readonly tenderId: string;
  readonly providerReference: string;
  readonly amount: Money;
};

/**
 * Moves the money of a completed transaction: a capture, or for a negative amount a refund. Safe to repeat;
 * a throw means "again later", a refusal of the provider is noted for a person to look at.
 */
export async function settleCard(ports: Ports, request: CaptureRequest): Promise<void> {
  const { tenderId, transactionId, providerReference, amount } = request;
  const isRefund = isNegative(amount);
  const settlement = {
    idempotencyKey: `${tenderId}:${isRefund ? 'refund' : 'capture'}`,
    providerReference,
    amount: isRefund ? negateMoney(amount) : amount,
  };
  const answer = await (isRefund
    ? ports.payments.refund(settlement)
    : ports.payments.capture(settlement));
  await ports.store.keepSettlement({
    tenderId,
    transactionId,
    amount,
    ...(answer.status === 'DONE'
      ? { status: 'CAPTURED' }
      : { status: 'FAILED', reason: answer.reason }),
  });
}
