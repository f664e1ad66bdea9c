import { setTimeout as delay } from 'node:timers/promises';
import { sha256Hex } from '#kernel/sha256.ts';
import { keepNewest } from './keep-newest.ts';
import { createPaymentBook, type PaymentBook } from './payment-book.ts';
import type {
  Authorisation,
  PaymentAttempt,
  PaymentProvider,
  Settlement,
  SettlementAnswer,
} from './payment-provider.ts';

/**
 * A provider that needs no account. It approves, unless the amount ends in the cents of a response code of
 * ISO 8583: 51 declines, 68 accepts but its answer is lost, 91 fails before accepting, 57 authorises but
 * refuses the capture (and the refund). Of the card token `tok-refused-once` it refuses the first capture and grants one
 * that is asked for anew. References outlive the process; what it remembers of them is in its book.
 */
export function createPaymentSimulator({
  delayMs = delayMsDefault,
}: { readonly delayMs?: number } = {}): PaymentProvider & Pick<PaymentBook, 'statement'> {
  const accepted = new Map<string, Authorisation>();
  const book = createPaymentBook(rememberedMax);
  return {
    authorise: async (attempt) => {
      await delay(delayMs);
      const known = accepted.get(attempt.idempotencyKey);
      if (known !== undefined) return known;
      if (endsIn(attempt.amount.minor, unavailableCents)) throw lost('The issuer is unavailable');
      const answer = decide(attempt);
      keepNewest(accepted, attempt.idempotencyKey, answer, rememberedMax);
      if (answer.status === 'AUTHORISED') {
        book.authorised(answer.providerReference, attempt.idempotencyKey, attempt.amount);
      }
      if (endsIn(attempt.amount.minor, answerLostCents)) throw lost('The answer came too late');
      return answer;
    },
    find: async (idempotencyKey) => accepted.get(idempotencyKey),
    capture: async (settlement) => book.capture(settlement, () => refusalOf(settlement)),
    findSettlement: async (idempotencyKey) => book.answered(idempotencyKey),
    cancel: async (cancellation) => book.cancel(cancellation),
    refund: async (settlement) => book.refund(settlement, () => refusalOf(settlement)),
    statement: book.statement,
  };
}

/** Amounts whose last two digits make the simulator misbehave; tests and guides name them by these. */
export const declinedCents = 51;
export const answerLostCents = 68;
export const unavailableCents = 91;
export const captureRefusedCents = 57;
const refusedOnceToken = 'tok-refused-once';
const onceReference = 'SIM-ONCE-';

const delayMsDefault = 15; // Long enough that nobody relies on an answer within the request.
const rememberedMax = 10_000; // More attempts than a day of tests; the oldest are forgotten first.

function decide({ idempotencyKey, amount, cardToken }: PaymentAttempt): Authorisation {
  if (endsIn(amount.minor, declinedCents)) {
    return { status: 'DECLINED', reason: 'Insufficient funds' };
  }
  const prefix = cardToken === refusedOnceToken ? onceReference : 'SIM-';
  const providerReference = `${prefix}${sha256Hex(idempotencyKey).slice(0, 16)}`;
  const lastFour = (cardToken ?? '').replace(/\D/g, '').slice(-4).padStart(4, '0');
  return { status: 'AUTHORISED', providerReference, brand: 'SIMULATED', lastFour };
}

function refusalOf({
  idempotencyKey,
  providerReference,
  amount,
}: Settlement): SettlementAnswer | undefined {
  if (!providerReference.startsWith('SIM-')) {
    return { status: 'REFUSED', reason: `No payment ${providerReference} is known` };
  }
  // Another try has another key: checkout counts its refusals at the end of it.
  const refusedOnce = providerReference.startsWith(onceReference) && !/:\d+$/.test(idempotencyKey);
  if (refusedOnce || endsIn(amount.minor, captureRefusedCents)) {
    return { status: 'REFUSED', reason: 'The transaction is not permitted' };
  }
  return undefined;
}

function endsIn(minor: number, cents: number): boolean {
  return Math.abs(minor) % 100 === cents;
}

function lost(message: string): Error {
  return new Error(`${message} (payment simulator)`);
}
