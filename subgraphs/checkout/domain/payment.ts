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
export type SettlementNote =
  | {
      readonly status: 'CAPTURED';
      readonly tenderId: string;
      readonly transactionId: string;
      readonly amount: Money;
    }
  | FailedSettlement;

/** The provider refuses for good: somebody in the back office has to look at it. */
export type FailedSettlement = {
  readonly status: 'FAILED';
  readonly tenderId: string;
  readonly transactionId: string;
  readonly storeId: string;
  readonly amount: Money;
  readonly reason: string;
  readonly failedAt: string;
};
