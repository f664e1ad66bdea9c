import type { Money } from '#kernel/money.ts';

/** What the payment provider says. */
export type PaymentAnswer =
  | {
      readonly status: 'AUTHORISED';
      readonly providerReference: string;
      readonly brand: string;
      readonly lastFour: string;
    }
  | { readonly status: 'DECLINED'; readonly reason: string };

export type PaymentSettlement = {
  readonly idempotencyKey: string;
  readonly providerReference: string;
  readonly amount: Money;
};

export type SettlementAnswer =
  { readonly status: 'DONE' } | { readonly status: 'REFUSED'; readonly reason: string };

/** What became of a capture, or for a negative amount of a refund. */
export type SettlementNote = DoneSettlement | FailedSettlement;

export type DoneSettlement = {
  readonly status: 'CAPTURED';
  readonly tenderId: string;
  readonly transactionId: string;
  readonly amount: Money;
};

/** The provider refuses for good: somebody in the back office has to look at it. */
export type FailedSettlement = {
  readonly status: 'FAILED';
  readonly tenderId: string;
  readonly transactionId: string;
  readonly storeId: string;
  readonly amount: Money;
  readonly reason: string;
  readonly failedAt: string;
  /** How often the provider was asked and said no; absent for once. */
  readonly refusedCount?: number;
  /** When it was asked again without an answer; absent when it has answered every time. */
  readonly askedAt?: string;
};

/** Somebody has dealt with it: paid in cash, or settled with the bank. */
export type ResolvedSettlement = Omit<FailedSettlement, 'status'> & {
  readonly status: 'RESOLVED';
  readonly resolvedBy: string;
  readonly resolvedAt: string;
  readonly note: string;
};

/** What is known of a transaction's card beside its journal record. */
export type SettledTender = {
  readonly tenderId: string;
  readonly status: 'CAPTURED' | 'REFUNDED';
};

export function settledTender({ tenderId, amount }: DoneSettlement): SettledTender {
  return { tenderId, status: amount.minor < 0 ? 'REFUNDED' : 'CAPTURED' };
}

/**
 * One key for each time that the provider is asked anew: a repetition of a lost answer gets the same answer, another
 * try after a refusal is another attempt (rule 18).
 */
export function settlementIdempotencyKey(
  { tenderId, amount }: Pick<DoneSettlement, 'tenderId' | 'amount'>,
  refusedCount: number,
): string {
  const verb = amount.minor < 0 ? 'refund' : 'capture';
  return refusedCount === 0 ? `${tenderId}:${verb}` : `${tenderId}:${verb}:${refusedCount}`;
}
