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
