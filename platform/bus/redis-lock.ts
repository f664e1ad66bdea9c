import type { Redis } from 'ioredis';
import { newId } from '#kernel/ids.ts';

export type RedisLock = {
  /** Takes or renews the lock; false when another process has it. Cheap while it is fresh. */
  readonly hold: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

/** A lock that expires when its process dies. */
export function createRedisLock(redis: Redis, key: string): RedisLock {
  const owner = newId();
  let freshUntilMs = 0;
  return {
    hold: async () => {
      const nowMs = Date.now();
      if (nowMs < freshUntilMs) return true;
      const held = (await redis.eval(holdScript, 1, key, owner, lockMs)) === 1;
      freshUntilMs = held ? nowMs + lockMs / 3 : 0;
      return held;
    },
    release: async () => {
      if (freshUntilMs === 0) return;
      freshUntilMs = 0;
      // Redis may be gone before us; the lock then expires by itself.
      await redis.eval(releaseScript, 1, key, owner).catch(() => undefined);
    },
  };
}

// Longer than a consumer takes for one event. If one takes longer, another process may apply it too,
// which consumers survive.
const lockMs = 6_000;

const holdScript = `
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

const releaseScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;
