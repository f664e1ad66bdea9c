import { canonicalJson } from '#kernel/canonical-json.ts';
import { sha256Hex } from '#kernel/sha256.ts';
import { type Outcome, refuse, type Refusal } from '#kernel/outcome.ts';

/** Whose key it is: the same key of another audience, owner or mutation is another key. */
export type IdempotencyScope = {
  readonly audience: string;
  /** The store, or the caller's subject where there is no store. */
  readonly owner: string;
  readonly mutation: string;
  readonly key: string;
};

export type IdempotencyRefusal = Refusal<'IDEMPOTENCY_KEY_REUSED' | 'IDEMPOTENCY_IN_PROGRESS'>;

/** What a mutation did: `store` is false for a refusal that changed nothing, so that a retry may succeed. */
export type IdempotentResult<Value, Refused extends Refusal> = {
  readonly outcome: Outcome<Value, Refused>;
  readonly store: boolean;
};

/** SHA-256 of the canonical JSON: the same input gives the same hash, whatever its keys' order. */
export function inputHash(input: unknown): string {
  return sha256Hex(canonicalJson(input));
}

export function keyReused(scope: IdempotencyScope) {
  return refuse<IdempotencyRefusal>({
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: `The idempotency key ${scope.key} was used for another input of ${scope.mutation}.`,
    field: ['input', 'idempotencyKey'],
  });
}

export function stillInProgress(scope: IdempotencyScope) {
  return refuse<IdempotencyRefusal>({
    code: 'IDEMPOTENCY_IN_PROGRESS',
    message: `The same ${scope.mutation} is still in progress. Ask again with the same key.`,
    field: ['input', 'idempotencyKey'],
  });
}

/** The stored form; a larger outcome is a fault of the mutation that made it. */
export function outcomeText(scope: IdempotencyScope, outcome: Outcome<unknown>): string {
  const text = JSON.stringify(outcome);
  const size = Buffer.byteLength(text);
  if (size <= outcomeBytesMax) return text;
  throw new RangeError(
    `The outcome of ${scope.mutation} has ${size} bytes; at most ${outcomeBytesMax} can be stored.`,
  );
}

export function expiryOf(now: Date): Date {
  return new Date(now.getTime() + keptMs);
}

/** How long a concurrent duplicate waits for the first one before it is told to come back. */
export const duplicateWaitMs = 5_000;

const outcomeBytesMax = 100_000; // Ids and versions; nested entities resolve live.
const keptMs = 30 * 24 * 3600 * 1000; // Longer than any till stays offline.
