import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** Connects to `REDIS_URL` (`redis://` or `rediss://`) and keeps trying; commands wait for a short time only. */
export function openRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    connectTimeout: connectTimeoutMs,
    maxRetriesPerRequest: reconnectsPerRequestMax,
    retryStrategy: (attempt) => Math.min(reconnectWaitMsMax, attempt * reconnectStepMs),
  });
  redis.on('error', (error) => log.warn({ err: error }, 'Redis cannot be reached; trying again'));
  return redis;
}

const connectTimeoutMs = 2_000;
// A cache that is away must fail fast; the caller then asks the store itself.
const reconnectsPerRequestMax = 2;
const reconnectStepMs = 50;
const reconnectWaitMsMax = 2_000;
