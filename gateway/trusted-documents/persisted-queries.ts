import { createLruCache } from '#platform/lru-cache.ts';

/** Where queries are kept by the hash that clients send instead of them. May be shared by several gateways. */
export type PersistedQueryStore = {
  readonly get: (sha256: string) => Promise<string | undefined> | string | undefined;
  readonly set: (sha256: string, query: string) => Promise<void> | void;
};

/** The corpus has 70,000 characters; this is room for a dozen such clients. */
const rememberedCharactersMax = 1_000_000;

/** Keeps the queries that were used last in this process. */
export function inMemory(): PersistedQueryStore {
  const queries = createLruCache<string>(rememberedCharactersMax);
  return {
    get: (sha256) => queries.get(sha256),
    set: (sha256, query) => queries.set(sha256, query, query.length + sha256.length),
  };
}

/** What is asked of Redis: `ioredis` has it. */
export type RedisLike = {
  readonly get: (key: string) => Promise<string | null>;
  readonly set: (key: string, value: string, unit: 'EX', seconds: number) => Promise<unknown>;
};

/** Clients of a version that nobody runs any more are forgotten. */
const keptSeconds = 7 * 24 * 60 * 60;

/**
 * Keeps queries in Redis, with those used last in memory. Without Redis a hash is merely unknown and the client sends its
 * query again, so a failing Redis is told to `onFault` and fails nothing.
 */
export function inRedis(redis: RedisLike, onFault: (fault: unknown) => void): PersistedQueryStore {
  const near = inMemory();
  return {
    get: async (sha256) => {
      const known = await near.get(sha256);
      if (known !== undefined) return known;
      try {
        const query = (await redis.get(keyOf(sha256))) ?? undefined;
        if (query !== undefined) await near.set(sha256, query);
        return query;
      } catch (fault) {
        onFault(fault);
        return undefined;
      }
    },
    set: async (sha256, query) => {
      await near.set(sha256, query);
      await redis.set(keyOf(sha256), query, 'EX', keptSeconds).catch(onFault);
    },
  };
}

function keyOf(sha256: string): string {
  return `tillgraph:persisted-query:${sha256}`;
}
