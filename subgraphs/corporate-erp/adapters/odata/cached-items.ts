import { createLruCache } from '#platform/lru-cache.ts';
import type { ItemMaster } from '../../domain/item-master.ts';
import type { CorporateSystem } from '../../ports.ts';

/** Keeps items for a short while, also that there is none: pages of items ask for the same ones again and again. */
export function withItemCache(corporate: CorporateSystem, clock: () => Date): CorporateSystem {
  const cache = createLruCache<Entry>(itemsMax);
  return {
    ...corporate,
    items: async (itemIds) => {
      const now = clock().getTime();
      const known = itemIds.map((itemId) => ({ itemId, entry: fresh(cache.get(itemId), now) }));
      const missing = known.filter(({ entry }) => entry === undefined).map(({ itemId }) => itemId);
      const kept = known.flatMap(({ entry }) => (entry?.item === undefined ? [] : [entry.item]));
      if (missing.length === 0) return { ok: true, value: kept };
      const answer = await corporate.items(missing);
      if (!answer.ok) return answer;
      const found = new Map(answer.value.map((item) => [item.itemId, item]));
      const untilMs = now + keptMs;
      for (const itemId of missing) cache.set(itemId, { item: found.get(itemId), untilMs }, 1);
      return { ok: true, value: [...kept, ...answer.value] };
    },
  };
}

type Entry = { readonly item: ItemMaster | undefined; readonly untilMs: number };

const itemsMax = 5000; // About 3 MB.
const keptMs = 30_000; // Costs change by the day; whoever looks at them waits half a minute at most.

function fresh(entry: Entry | undefined, nowMs: number): Entry | undefined {
  return entry !== undefined && entry.untilMs > nowMs ? entry : undefined;
}
