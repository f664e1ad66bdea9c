import { createLruCache } from '#platform/lru-cache.ts';
import type { BasketRecord, CheckoutStore } from '../ports.ts';
import { jsonOf } from './dynamodb/json-of.ts';

/**
 * Keeps the baskets that this process has written, so that the next scan needs not read what it knows. One that somebody
 * else was seen to write as well is not kept: it would be out of date each second time.
 */
export function rememberBaskets(
  store: Omit<CheckoutStore, 'remembered'>,
  charactersMax = rememberedCharactersMax,
): CheckoutStore {
  const kept = createLruCache<BasketRecord | typeof shared>(charactersMax);
  const known = (basketId: string): BasketRecord | undefined => {
    const entry = kept.get(basketId);
    return entry === shared ? undefined : entry;
  };
  const keep = (record: BasketRecord): void => {
    // The answer to an earlier write may come after that to a later one.
    const isLate = (known(record.id)?.version ?? 0) > record.version;
    if (isLate || !goingOn.has(record.status)) return;
    kept.set(record.id, record, jsonOf(record).length);
  };
  return {
    ...store,
    remembered: known,
    commit: async (commit) => {
      const record = commit.basket?.record;
      if (record === undefined) return store.commit(commit);
      const isShared = kept.get(record.id) === shared;
      // Until the answer is there, nobody knows which version holds.
      if (!isShared) kept.remove(record.id);
      const answer = await store.commit(commit);
      if (answer.ok && !isShared) keep(record);
      if (!answer.ok && answer.lost === 'BASKET') kept.set(record.id, shared, sharedNoteSize);
      return answer;
    },
  };
}

const shared = 'SHARED';
const goingOn: ReadonlySet<string> = new Set(['OPEN', 'TENDERING']);
// Some 800 baskets of 10,000 characters, more than one process serves at once; with their objects below 50 MB.
const rememberedCharactersMax = 8_000_000;
const sharedNoteSize = 100;
