import type { Redis } from 'ioredis';

/** Texts that are worth keeping but may be gone at any time. */
export type Cache = {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, value: string, ttlMs: number) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
  readonly deleteByPrefix: (prefix: string) => Promise<void>;
};

/** Of this process alone: another process does not see a deletion before the entry expires. */
export function createProcessCache({
  nowMs = () => Date.now(),
  sizeMax = processCacheSizeMax,
}: ProcessCacheSettings = {}): Cache {
  const entries = new Map<string, ProcessEntry>();
  const remove = (key: string): void => void entries.delete(key);
  const trim = (): void => {
    for (const key of entries.keys()) {
      if (entries.size <= sizeMax) return;
      remove(key);
    }
  };
  return {
    get: async (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      remove(key);
      if (entry.expiresAtMs <= nowMs()) return undefined;
      // Set again, so that a Map's order of insertion is the order of use.
      entries.set(key, entry);
      return entry.value;
    },
    set: async (key, value, ttlMs) => {
      remove(key);
      entries.set(key, { value, expiresAtMs: nowMs() + ttlMs });
      trim();
    },
    delete: async (key) => remove(key),
    deleteByPrefix: async (prefix) => {
      for (const key of entries.keys()) if (key.startsWith(prefix)) remove(key);
    },
  };
}

export type ProcessCacheSettings = {
  readonly nowMs?: () => number;
  /** The number of entries that are kept. */
  readonly sizeMax?: number;
};

/** Shared by all processes. `namespace` keeps its keys apart from others on the same Redis. */
export function createRedisCache(redis: Redis, namespace: string): Cache {
  const keyOf = (key: string): string => `${namespace}:${key}`;
  return {
    get: async (key) => (await redis.get(keyOf(key))) ?? undefined,
    set: async (key, value, ttlMs) => {
      await redis.set(keyOf(key), value, 'PX', Math.max(1, Math.round(ttlMs)));
    },
    delete: async (key) => {
      await redis.unlink(keyOf(key));
    },
    deleteByPrefix: async (prefix) => deleteMatching(redis, `${escapePattern(keyOf(prefix))}*`),
  };
}

type ProcessEntry = { readonly value: string; readonly expiresAtMs: number };

const processCacheSizeMax = 10_000; // Entries of some hundred bytes: a few megabytes.
const scanCount = 500; // Keys looked at in one step, so that Redis serves others between.

async function deleteMatching(redis: Redis, pattern: string): Promise<void> {
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', pattern, 'COUNT', scanCount);
    if (keys.length > 0) await redis.unlink(...keys);
    cursor = next;
  } while (cursor !== '0');
}

function escapePattern(text: string): string {
  return text.replace(/[\\*?[\]]/g, (character) => `\\${character}`);
}
