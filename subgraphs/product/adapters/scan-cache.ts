import type { Logger } from 'pino';
import type { Cache } from '#platform/cache.ts';
import type { Item } from '../domain/item.ts';
import type { ScanCache } from '../ports.ts';

/** A cache that is away makes answers slower, never absent, so its faults are logged and end here. */
export function createScanCache(cache: Cache, ttlMs: number, log: Logger): ScanCache {
  const orSlower = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
    try {
      return await work;
    } catch (error) {
      log.warn({ err: error }, 'the scan cache cannot be reached; items come from the database');
      return undefined;
    }
  };
  return {
    get: async (gtin) => {
      const text = await orSlower(cache.get(keyOf(gtin)));
      return text === undefined ? undefined : (JSON.parse(text) as Item);
    },
    put: async (gtin, item) => {
      await orSlower(cache.set(keyOf(gtin), JSON.stringify(item), ttlMs));
    },
    forget: async (gtins) => {
      await orSlower(Promise.all(gtins.map((gtin) => cache.delete(keyOf(gtin)))));
    },
  };
}

/** The number changes with the shape of the cached item: a new release must not read an old one's. */
function keyOf(gtin: string): string {
  return `item-1:${gtin}`;
}
