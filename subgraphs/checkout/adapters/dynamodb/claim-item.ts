import { accept } from '#kernel/outcome.ts';
import { type IdempotencyItem, idempotencyItem } from '#platform/idempotency-dynamodb.ts';
import type { IdempotencyClaim, StoredAnswer } from '../../ports.ts';

/** The note of an answer under its key, as the platform stores it. */
export function claimItem(
  { input, ...scope }: IdempotencyClaim,
  answer: StoredAnswer,
  now: Date,
): IdempotencyItem {
  return idempotencyItem(scope, input, accept(smallEnough(answer)), now);
}

/** A basket that is too large for the note is read again by its id when the key comes a second time. */
function smallEnough(answer: StoredAnswer): StoredAnswer {
  const { basket, ...ids } = answer;
  if (basket === undefined || JSON.stringify(basket).length <= basketCharactersMax) return answer;
  return { ...ids, basketId: basket.id };
}

const basketCharactersMax = 60_000; // Below the note's 100,000 bytes even if many take two.
