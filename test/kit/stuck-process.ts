import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import { createPostgresBus } from '#platform/bus/postgres-bus.ts';
import { createRedisBus } from '#platform/bus/redis-bus.ts';
import type { CommonTables } from '#platform/common-tables.ts';
import type { DomainEvent, EventBus } from '#platform/contracts/events.ts';
import { createLogger } from '#platform/log.ts';
import { appendEvents, createPostgresRelay } from '#platform/outbox/postgres-outbox.ts';
import { createKysely, openPostgres } from '#platform/postgres.ts';
import { openRedis } from '#platform/redis.ts';
import type { StuckProcess } from './start-stuck-process.ts';

/**
 * Run as a process of its own (see start-stuck-process.ts): publishes an event, says `applying` when its consumer
 * has got it, and never finishes; its parent kills it there, between publish and apply.
 */
const log = createLogger('stuck', 'silent');
const settings = JSON.parse(process.argv[2] ?? '{}') as StuckProcess;

async function run(): Promise<void> {
  const bus = openBus();
  bus.consume({
    name: settings.consumerName,
    pattern: { types: [settings.event.type] },
    apply: () => {
      process.stdout.write('applying\n');
      return new Promise<void>(() => undefined);
    },
  });
  await bus.start();
  if (settings.kind === 'outbox') await publishThroughOutbox(bus, settings.event);
  else await bus.publish([settings.event]);
  // An open handle keeps the process alive until it is killed.
  setInterval(() => undefined, 1_000);
}

function openBus(): EventBus {
  if (settings.kind === 'outbox') return createMemoryBus({ log });
  if (settings.kind === 'redis')
    return createRedisBus({ redis: openRedis(settings.url, log), log });
  return createPostgresBus({ pool: openPostgres(settings.url, log), log, name: 'stuck' });
}

async function publishThroughOutbox(bus: EventBus, event: DomainEvent): Promise<void> {
  const pool = openPostgres(settings.url, log);
  const relay = createPostgresRelay({ pool, schemaName: settings.schemaName, bus, log });
  await relay.start();
  await appendEvents(createKysely<CommonTables>(pool, settings.schemaName), [event]);
  relay.nudge();
}

void run();
