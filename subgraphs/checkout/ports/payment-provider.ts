import type { Money } from '#kernel/money.ts';
import type { PaymentAnswer, PaymentSettlement, SettlementAnswer } from '../domain/payment.ts';

/** The provider behind the edge's payment gateway. A throw means that the answer was lost. */
export type PaymentProvider = {
  readonly authorise: (attempt: {
    readonly idempotencyKey: string;
    readonly amount: Money;
    readonly cardToken?: string | undefined;
    readonly workstationId?: string | undefined;
  }) => Promise<PaymentAnswer>;
  readonly find: (idempotencyKey: string) => Promise<PaymentAnswer | undefined>;
  /** Undefined: no capture or refund with this key has come to the provider. */
  readonly findSettlement: (idempotencyKey: string) => Promise<SettlementAnswer | undefined>;
  readonly capture: (settlement: PaymentSettlement) => Promise<SettlementAnswer>;
  readonly cancel: (cancellation: {
    readonly idempotencyKey: string;
    readonly providerReference: string;
  }) => Promise<SettlementAnswer>;
  readonly refund: (settlement: PaymentSettlement) => Promise<SettlementAnswer>;
};
