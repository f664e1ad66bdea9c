import type { Redis } from 'ioredis';
import { redisMissing, startTestRedis, type TestRedis } from '../../test/kit/redis-server.ts';
import { describeOrSkip } from '../../test/kit/skipped.ts';
import { createLogger } from '../log.ts';
import { openRedis } from '../redis.ts';
import { describeBusContract } from './bus-contract.ts';
import { createRedisBus } from './redis-bus.ts';

const log = createLogger('test', process.env['LOG_LEVEL'] ?? 'silent');

describeOrSkip(redisMissing(), 'the Redis bus', () => {
  let server: TestRedis;
  const connections = new Map<string, Redis>();
  beforeAll(async () => {
    server = await startTestRedis();
  });
  afterAll(async () => {
    for (const redis of connections.values()) redis.disconnect();
    await server.stop();
  });

  const connectionOf = (processName: string): Redis => {
    const redis = connections.get(processName) ?? openRedis(server.url, log);
    connections.set(processName, redis);
    return redis;
  };

  describeBusContract(() => ({
    open: (name) => createRedisBus({ redis: connectionOf(name), log }),
    shared: true,
  }));
});
