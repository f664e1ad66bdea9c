import type { Redis } from 'ioredis';
import { setTimeout as delay } from 'node:timers/promises';
import { redisMissing, startTestRedis, type TestRedis } from '../test/kit/redis-server.ts';
import { describeOrSkip } from '../test/kit/skipped.ts';
import { type Cache, createProcessCache, createRedisCache } from './cache.ts';
import { createLogger } from './log.ts';
import { openRedis } from './redis.ts';

function describeCacheContract(open: () => Cache): void {
  it('answers what was set, until it is deleted', async () => {
    const cache = open();
    expect(await cache.get('a')).toBeUndefined();
    await cache.set('a', 'äpfel', 60_000);
    expect(await cache.get('a')).toBe('äpfel');
    await cache.set('a', 'pears', 60_000);
    expect(await cache.get('a')).toBe('pears');
    await cache.delete('a');
    expect(await cache.get('a')).toBeUndefined();
  });

  it('forgets an entry after its time', async () => {
    const cache = open();
    await cache.set('short', 'x', 40);
    expect(await cache.get('short')).toBe('x');
    await delay(80);
    expect(await cache.get('short')).toBeUndefined();
  });

  it('deletes by prefix, taking the prefix literally', async () => {
    const cache = open();
    for (const key of ['p*:1', 'p*:2', 'pq:1']) await cache.set(key, key, 60_000);
    await cache.deleteByPrefix('p*');
    expect(await Promise.all(['p*:1', 'p*:2', 'pq:1'].map((key) => cache.get(key)))).toEqual([
      undefined,
      undefined,
      'pq:1',
    ]);
  });
}

describe('the cache of one process', () => {
  describeCacheContract(() => createProcessCache());

  it('drops what was used longest ago when it is full', async () => {
    const cache = createProcessCache({ sizeMax: 2 });
    await cache.set('a', '1', 1_000);
    await cache.set('b', '2', 1_000);
    await cache.get('a');
    await cache.set('c', '3', 1_000);
    expect(await Promise.all(['a', 'b', 'c'].map((key) => cache.get(key)))).toEqual([
      '1',
      undefined,
      '3',
    ]);
  });
});

describeOrSkip(redisMissing(), 'the cache on Redis', () => {
  let server: TestRedis;
  let redis: Redis;
  let openCount = 0;
  beforeAll(async () => {
    server = await startTestRedis();
    redis = openRedis(server.url, createLogger('test', 'silent'));
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });

  describeCacheContract(() =>
    createRedisCache(redis, `test-${process.pid}-${(openCount += 1)}-${Date.now()}`),
  );
});
