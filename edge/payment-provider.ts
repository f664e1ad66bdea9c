import type { Money } from '#kernel/money.ts';

/**
 * What a payment service provider can do for us. Every request has an idempotency key: asking twice moves
 * money once. A throw means that the answer was lost; `find` then says what became of the request.
 */
export type PaymentProvider = {
  readonly authorise: (attempt: PaymentAttempt) => Promise<Authorisation>;
  /** `undefined`: the provider never accepted an authorisation with this key. */
  readonly find: (idempotencyKey: string) => Promise<Authorisation | undefined>;
  readonly capture: (settlement: Settlement) => Promise<SettlementAnswer>;
  /** What it said to a capture or refund with this key; `undefined`: none has come to it. */
  readonly findSettlement: (idempotencyKey: string) => Promise<SettlementAnswer | undefined>;
  readonly cancel: (cancellation: Cancellation) => Promise<SettlementAnswer>;
  readonly refund: (settlement: Settlement) => Promise<SettlementAnswer>;
};

export type PaymentAttempt = {
  readonly idempotencyKey: string;
  readonly amount: Money;
  /** One-time token of a card; without it the terminal at the workstation asks for one. */
  readonly cardToken?: string | undefined;
  readonly workstationId?: string | undefined;
};

export type Authorisation =
  | {
      readonly status: 'AUTHORISED';
      readonly providerReference: string;
      readonly brand: string;
      readonly lastFour: string;
    }
  | { readonly status: 'DECLINED'; readonly reason: string };

export type Settlement = {
  readonly idempotencyKey: string;
  readonly providerReference: string;
  /** Positive, also for a refund. */
  readonly amount: Money;
};

export type Cancellation = {
  readonly idempotencyKey: string;
  readonly providerReference: string;
};

/** REFUSED is final; whoever asks hands it to a person. */
export type SettlementAnswer =
  { readonly status: 'DONE' } | { readonly status: 'REFUSED'; readonly reason: string };
