import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { DomainEvent, EventBus, EventConsumer } from '../contracts/events.ts';
import { createWorker, type Worker } from '../worker.ts';
import { createLiveListeners } from './live-listeners.ts';
import { createPublishQueue } from './publish-queue.ts';
import { createRedisLock } from './redis-lock.ts';
import { createPartitionReader } from './redis-partition.ts';

export type RedisBusSettings = { readonly redis: Redis; readonly log: Logger };

/**
 * The bus between processes on Redis Streams. Events are spread over partitions by their aggregate, and one
 * process at a time serves a consumer's partition, which is what keeps the order of an aggregate. Redis must
 * persist (`appendonly yes`); `publish` resolves when it has answered.
 */
export function createRedisBus({ redis, log }: RedisBusSettings): EventBus {
  const consumers: EventConsumer[] = [];
  const live = createLiveListeners(log);
  const queue = createPublishQueue((events) => store(redis, events));
  const subscriber = redis.duplicate({ lazyConnect: true });
  let workers: readonly Worker[] = [];

  subscriber.on('error', (error) => log.warn({ err: error }, 'the bus cannot listen to Redis'));
  subscriber.on('message', (_channel: string, message: string) => {
    live.tell(JSON.parse(message) as readonly DomainEvent[]);
    for (const worker of workers) worker.wake();
  });

  return {
    publish: queue.publish,
    consume: (consumer) => void consumers.push(consumer),
    listen: live.listen,
    start: async () => {
      for (const consumer of consumers) await register(redis, consumer);
      await subscriber.connect();
      await subscriber.subscribe(liveChannel);
      workers = consumers.flatMap((consumer) =>
        partitions.map((partition) => toWorker({ redis, log }, consumer, partition)),
      );
      for (const worker of workers) worker.wake();
    },
    stop: async () => {
      subscriber.disconnect();
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

const keyPrefix = 'tillgraph:bus:';
const liveChannel = `${keyPrefix}live`;
// As many processes can share one consumer's work; each costs a look every few seconds.
const partitions = [0, 1, 2, 3] as const;
const lookEveryMs = 2_000; // After a lost notice or a process that died.
// About a week of a busy chain. A consumer that is away for longer starts from a snapshot.
const streamLengthMax = 1_000_000;

function streamKey(partition: number): string {
  return `${keyPrefix}events:${partition}`;
}

/** FNV-1a: every process must choose the same partition. */
function partitionOf(aggregateId: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(aggregateId)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % partitions.length;
}

async function store(redis: Redis, events: readonly DomainEvent[]): Promise<void> {
  const transaction = redis.multi();
  for (const event of events) {
    const key = streamKey(partitionOf(event.aggregateId));
    transaction.xadd(key, 'MAXLEN', '~', streamLengthMax, '*', 'event', JSON.stringify(event));
  }
  transaction.publish(liveChannel, JSON.stringify(events));
  const results = await transaction.exec();
  const failure = results?.find(([error]) => error !== null)?.[0];
  if (results === null || failure !== undefined) {
    throw new Error('Redis did not store the events.', { cause: failure });
  }
}

/** A new group starts with what the streams still hold. */
async function register(redis: Redis, { name }: EventConsumer): Promise<void> {
  for (const partition of partitions) {
    await redis
      .xgroup('CREATE', streamKey(partition), name, '0', 'MKSTREAM')
      .catch((error: unknown) => {
        if (!String(error).includes('BUSYGROUP')) throw error;
      });
  }
}

function toWorker({ redis, log }: RedisBusSettings, consumer: EventConsumer, partition: number) {
  const stream = streamKey(partition);
  const lock = createRedisLock(redis, `${keyPrefix}lock:${consumer.name}:${partition}`);
  const readPartition = createPartitionReader({ redis, log, consumer, stream, lock });
  const worker = createWorker({
    name: `${consumer.name} of partition ${partition}`,
    log,
    idleMs: lookEveryMs,
    round: async () => ((await lock.hold()) ? readPartition() : undefined),
  });
  return {
    wake: worker.wake,
    stop: async () => {
      await worker.stop();
      await lock.release();
    },
  };
}
