import { redisMissing, startTestRedis } from '../../test/kit/redis-server.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { describeOrSkip } from '../../test/kit/skipped.ts';
import { killWhileApplying } from '../../test/kit/start-stuck-process.ts';
import type { EventBus } from '../contracts/events.ts';
import { createPostgresRelay } from '../outbox/postgres-outbox.ts';
import { migratePostgres } from '../postgres.ts';
import { openRedis } from '../redis.ts';
import { newScene, until } from './bus-contract.ts';
import { createMemoryBus } from './memory-bus.ts';
import { createPostgresBus } from './postgres-bus.ts';
import { createRedisBus } from './redis-bus.ts';

const schemaName = 'crashed';

describe('a process that is killed between publish and apply', () => {
  let resources: TestResources;
  beforeAll(async () => {
    resources = await createTestResources();
    await migratePostgres(resources.postgres, { schemaName, log: resources.log });
  });
  afterAll(() => resources.close());

  it('loses nothing on the PostgreSQL bus: the next process gets the event at once', async () => {
    const { postgres: pool, log, databaseUrl: url } = resources;
    const bus = createPostgresBus({ pool, log, name: 'next' });
    await expectRedelivery('postgres', url, bus);
  });

  it('loses nothing on the memory bus: the event is still in its outbox', async () => {
    const { postgres: pool, log, databaseUrl: url } = resources;
    const bus = createMemoryBus({ log });
    const relay = createPostgresRelay({ pool, schemaName, bus, log });
    await expectRedelivery('outbox', url, bus, relay);
    await relay.stop();
  });
});

describeOrSkip(
  redisMissing(),
  'a process that is killed between publish and apply, on Redis',
  () => {
    it('loses nothing: the next process gets the event when the lock has expired', async () => {
      const server = await startTestRedis();
      const resources = await createTestResources();
      const redis = openRedis(server.url, resources.log);
      await expectRedelivery('redis', server.url, createRedisBus({ redis, log: resources.log }));
      redis.disconnect();
      await resources.close();
      await server.stop();
    });
  },
);

async function expectRedelivery(
  kind: 'outbox' | 'postgres' | 'redis',
  url: string,
  bus: EventBus,
  relay?: { readonly start: () => Promise<void> },
): Promise<void> {
  const { event, record } = newScene();
  const sold = event('Sold', 'a', 1);
  const next = record('next', ['Sold']);
  const consumerName = next.consumer.name;
  await killWhileApplying({ kind, url, schemaName, consumerName, event: sold });
  bus.consume(next.consumer);
  await bus.start();
  await relay?.start();
  await until(() => next.applied.length === 1, redeliveryMsMax);
  expect(next.applied).toEqual([sold]);
  await bus.stop();
}

const redeliveryMsMax = 20_000; // Claims last 5 s, the lock on Redis 6 s.
