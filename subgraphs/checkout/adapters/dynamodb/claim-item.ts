import { inputHash } from '#platform/idempotency.ts';
import { type IdempotencyItem, idempotencyItemOf } from '#platform/idempotency-dynamodb.ts';
import type { IdempotencyClaim, StoredAnswer } from '../../ports.ts';
import { jsonOf } from './json-of.ts';

/** The note of an answer under its key, as the platform stores it. */
export function claimItem(
  { input, ...scope }: IdempotencyClaim,
  answer: StoredAnswer,
  now: Date,
): IdempotencyItem {
  return idempotencyItemOf(scope, hashOf(input), outcomeOf(answer), now);
}

/**
 * The text of `accept(answer)`, with the basket's own text in it. A basket that is too large for the note is read again
 * by its id when the key comes a second time.
 */
function outcomeOf({ basket, ...ids }: StoredAnswer): string {
  const json = basket === undefined ? undefined : jsonOf(basket);
  if (basket === undefined || json === undefined) return accepted(JSON.stringify(ids));
  if (json.length > basketCharactersMax) {
    return accepted(JSON.stringify({ ...ids, basketId: basket.id }));
  }
  const others = JSON.stringify(ids).slice(1);
  return accepted(`{"basket":${json}${others === '}' ? '' : ','}${others}`);
}

function accepted(value: string): string {
  return `{"ok":true,"value":${value}}`;
}

const basketCharactersMax = 60_000; // Below the note's 100,000 bytes even if many take two.

/** The claim is read by its hash and then written with it: one request, one input. */
function hashOf(input: unknown): string {
  if (typeof input !== 'object' || input === null) return inputHash(input);
  const known = hashes.get(input);
  if (known !== undefined) return known;
  const hash = inputHash(input);
  hashes.set(input, hash);
  return hash;
}

const hashes = new WeakMap<object, string>();
