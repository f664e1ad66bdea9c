import type { Money } from '#kernel/money.ts';
import type { Cancellation, Settlement, SettlementAnswer } from './payment-provider.ts';
import { keepNewest } from './keep-newest.ts';

/** What became of one authorisation; amounts in minor units. */
export type BookedPayment = {
  readonly idempotencyKey: string;
  readonly authorisedMinor: number;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  readonly cancelled: boolean;
};

export type PaymentBook = ReturnType<typeof createPaymentBook>;

/**
 * What a provider knows of the payments that it has authorised: nothing moves twice under one key, no more is captured
 * than was authorised, no more is refunded than was captured, and only what was not captured is cancelled. A reference
 * that it doesn't know was authorised by an earlier process, and everything is granted.
 */
export function createPaymentBook(keptMax: number) {
  const payments = new Map<string, BookedPayment>();
  const answered = new Map<string, SettlementAnswer>();
  const move = (
    { idempotencyKey, providerReference }: Cancellation,
    rule: Rule,
    refuse: Refuse = () => undefined,
  ): SettlementAnswer => {
    const payment = payments.get(providerReference);
    const answer = answered.get(idempotencyKey) ?? refuse() ?? answerOf(rule, payment);
    if (payment !== undefined && answer.status === 'DONE' && !answered.has(idempotencyKey)) {
      payments.set(providerReference, { ...payment, ...rule.changed(payment) });
    }
    keepNewest(answered, idempotencyKey, answer, keptMax);
    return answer;
  };
  return {
    authorised: (reference: string, idempotencyKey: string, { minor }: Money): void => {
      const none = { capturedMinor: 0, refundedMinor: 0, cancelled: false };
      keepNewest(payments, reference, { idempotencyKey, authorisedMinor: minor, ...none }, keptMax);
    },
    /** What `refuse` says is the answer, if it says anything. */
    capture: (asked: Settlement, refuse: Refuse) => move(asked, captureOf(asked.amount), refuse),
    refund: (asked: Settlement, refuse: Refuse) => move(asked, refundOf(asked.amount), refuse),
    cancel: (asked: Cancellation) => move(asked, cancelling),
    /** What was said under this key; undefined when nothing was asked. */
    answered: (idempotencyKey: string): SettlementAnswer | undefined =>
      answered.get(idempotencyKey),
    /** Every payment, oldest first. */
    statement: (): readonly BookedPayment[] => [...payments.values()],
  };
}

type Refuse = () => SettlementAnswer | undefined;

type Rule = {
  readonly refusalOf: (payment: BookedPayment) => string | undefined;
  readonly changed: (payment: BookedPayment) => Partial<BookedPayment>;
};

function answerOf(rule: Rule, payment: BookedPayment | undefined): SettlementAnswer {
  const reason = payment && rule.refusalOf(payment);
  return reason === undefined ? { status: 'DONE' } : { status: 'REFUSED', reason };
}

const cancelling: Rule = {
  refusalOf: ({ capturedMinor }) => (capturedMinor > 0 ? 'It was captured' : undefined),
  changed: () => ({ cancelled: true }),
};

function captureOf({ minor }: Money): Rule {
  return {
    refusalOf: (payment) => captureRefusal(payment, minor),
    changed: ({ capturedMinor }) => ({ capturedMinor: capturedMinor + minor }),
  };
}

function refundOf({ minor }: Money): Rule {
  return {
    refusalOf: ({ capturedMinor, refundedMinor }) =>
      refundedMinor + minor > capturedMinor ? 'As much was not captured' : undefined,
    changed: ({ refundedMinor }) => ({ refundedMinor: refundedMinor + minor }),
  };
}

function captureRefusal(
  { authorisedMinor, capturedMinor, cancelled }: BookedPayment,
  minor: number,
): string | undefined {
  if (cancelled) return 'The authorisation was cancelled';
  return capturedMinor + minor > authorisedMinor ? 'As much was not authorised' : undefined;
}
