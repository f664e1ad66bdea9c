import { type DeadLetter, deadLetterIdOf } from './dead-letter.ts';
import { type PostingDocument, toPostingDocument } from './posting-document.ts';
import { type CompletedSale, dedupeKeyOf } from './sale.ts';

/** Instants are ISO 8601 in UTC with milliseconds, so that they compare as texts. */
export type SalesPosting = {
  readonly postingId: string;
  readonly transactionId: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly shiftId: string;
  readonly businessDayDate: string;
  readonly series: string;
  readonly sequenceNumber: number;
  readonly kind: string;
  readonly currency: string;
  readonly totalMinor: number;
  readonly dedupeKey: string;
  readonly document: PostingDocument;
  readonly status: PostingStatus;
  /** How often the corporate system was asked to take it and did not. */
  readonly attemptCount: number;
  /** How often in a row the corporate system as a whole was away; says nothing against this posting. */
  readonly deferralCount: number;
  /** It was sent, so that it may be held there although nobody told us. */
  readonly maybeHeld: boolean;
  /** The id of the event that tells of it, given once so that telling twice is once. */
  readonly postedEventId: string;
  readonly nextAttemptAt?: string | undefined;
  readonly lastError?: string | undefined;
  readonly corporateDocumentNumber?: string | undefined;
  /** Every time it was given up; the last one waits while the status is DEAD. */
  readonly deadLetters: readonly DeadLetter[];
  readonly deadSince?: string | undefined;
  readonly createdAt: string;
  readonly postedAt?: string | undefined;
};

export type PostingStatus = 'PENDING' | 'POSTED' | 'DEAD';

/** When to try again, and when to give up. */
export type RetryLimits = {
  readonly triesMax: number;
  readonly baseDelayMs: number;
  readonly delayMaxMs: number;
};

/** How a try ended that did not end well. */
export type PostingFailure = {
  /**
   * `AWAY`: the system as a whole takes nothing now; not counted against the posting. `FAILED`: it may have been taken or not.
   * `REFUSED`: it will never be taken as it is.
   */
  readonly kind: 'AWAY' | 'FAILED' | 'REFUSED';
  readonly reason: string;
};

type Now = { readonly now: Date; readonly random: () => number };

export function postingIdOf(transactionId: string): string {
  return `SP-${transactionId}`;
}

export function newPosting(
  sale: CompletedSale,
  { now, eventId }: { readonly now: Date; readonly eventId: string },
): SalesPosting {
  const { transactionId, storeId, workstationId, shiftId, businessDayDate } = sale;
  const { series, sequenceNumber, kind, currency, totalMinor } = sale;
  return {
    ...{ transactionId, storeId, workstationId, shiftId, businessDayDate },
    ...{ series, sequenceNumber, kind, currency, totalMinor },
    postingId: postingIdOf(transactionId),
    dedupeKey: dedupeKeyOf(sale),
    document: toPostingDocument(sale),
    status: 'PENDING',
    attemptCount: 0,
    deferralCount: 0,
    maybeHeld: false,
    postedEventId: eventId,
    deadLetters: [],
    nextAttemptAt: now.toISOString(),
    createdAt: now.toISOString(),
  };
}

/**
 * Taken by a worker until `leaseMs` from now. It counts as sent from here on, because a worker that dies cannot say whether it
 * had sent it.
 */
export function claimed(posting: SalesPosting, now: Date, leaseMs: number): SalesPosting {
  return { ...posting, maybeHeld: true, nextAttemptAt: after(now, leaseMs) };
}

export function posted(posting: SalesPosting, documentNumber: string, now: Date): SalesPosting {
  return {
    ...posting,
    status: 'POSTED',
    attemptCount: posting.attemptCount + 1,
    corporateDocumentNumber: documentNumber,
    postedAt: now.toISOString(),
    nextAttemptAt: undefined,
    lastError: undefined,
  };
}

/** Waits longer each time, or is DEAD: at once when refused, after `triesMax` tries otherwise. */
export function notPosted(
  posting: SalesPosting,
  failure: PostingFailure,
  limits: RetryLimits,
  { now, random }: Now,
): SalesPosting {
  if (failure.kind === 'AWAY') {
    const deferralCount = posting.deferralCount + 1;
    const waitMs = retryDelayMs(limits, deferralCount, random);
    const nextAttemptAt = after(now, waitMs);
    return { ...posting, deferralCount, nextAttemptAt, lastError: failure.reason };
  }
  const attemptCount = posting.attemptCount + 1;
  const tried = { ...posting, attemptCount, deferralCount: 0, lastError: failure.reason };
  if (failure.kind === 'REFUSED' || attemptCount >= limits.triesMax) {
    return givenUp(tried, failure.reason, now);
  }
  return { ...tried, nextAttemptAt: after(now, retryDelayMs(limits, attemptCount, random)) };
}

/** The dead letter that waits for a person, if one does. */
export function waitingDeadLetter(posting: SalesPosting): DeadLetter | undefined {
  return posting.status === 'DEAD' ? posting.deadLetters.at(-1) : undefined;
}

function givenUp(posting: SalesPosting, reason: string, now: Date): SalesPosting {
  const createdAt = now.toISOString();
  const deadLetterId = deadLetterIdOf(posting.transactionId, posting.deadLetters.length + 1);
  const { attemptCount } = posting;
  return {
    ...posting,
    status: 'DEAD',
    nextAttemptAt: undefined,
    deadSince: createdAt,
    deadLetters: [...posting.deadLetters, { deadLetterId, reason, attemptCount, createdAt }],
  };
}

/** On its way again because a person said so, with its tries counted anew. */
export function retried(posting: SalesPosting, now: Date): SalesPosting {
  return {
    ...posting,
    status: 'PENDING',
    attemptCount: 0,
    deferralCount: 0,
    // Whoever gave it up may have been wrong: it is looked for before it is posted again.
    maybeHeld: true,
    deadSince: undefined,
    deadLetters: posting.deadLetters.map((letter) => ({ retriedAt: now.toISOString(), ...letter })),
    nextAttemptAt: now.toISOString(),
  };
}

/**
 * Exponential with jitter over its upper half: at least half of base x 2^(tries - 1), so that an answer that is merely late has
 * come before we ask again, and what failed together comes back apart.
 */
export function retryDelayMs(limits: RetryLimits, tries: number, random: () => number): number {
  const ceiling = Math.min(limits.delayMaxMs, limits.baseDelayMs * 2 ** (tries - 1));
  return Math.floor(ceiling / 2 + (random() * ceiling) / 2);
}

function after(now: Date, waitMs: number): string {
  return new Date(now.getTime() + waitMs).toISOString();
}
