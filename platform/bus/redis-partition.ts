import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { DomainEvent, EventConsumer } from '../contracts/events.ts';
import { matches } from './live-listeners.ts';
import type { RedisLock } from './redis-lock.ts';
import { redeliveryWaitMs } from './redelivery.ts';

export type PartitionSettings = {
  readonly redis: Redis;
  readonly log: Logger;
  readonly consumer: EventConsumer;
  readonly stream: string;
  readonly lock: RedisLock;
};

/**
 * One round of a consumer on one partition: first what was read before but not acknowledged (it failed, or its
 * process died), then what is new. A failed event holds up its aggregate alone. Answers in how many
 * milliseconds the next failed one is due.
 */
export function createPartitionReader(
  settings: PartitionSettings,
): () => Promise<number | undefined> {
  const blocked = new Map<string, Blocked>();

  /** Applies one page; answers the id of its last entry, or undefined when there was none or the lock is lost. */
  const readPage = async (after: string): Promise<string | undefined> => {
    const entries = await readEntries(settings, after);
    const held = new Set<string>();
    for (const [aggregateId, { dueMs }] of blocked) {
      // What is new stands behind what failed, also when that has come due while we were reading.
      if (after === neverRead || dueMs > Date.now()) held.add(aggregateId);
    }
    for (const { id, event } of entries) {
      if (held.has(event.aggregateId)) continue;
      if (!(await settings.lock.hold())) return undefined;
      if (await applyEntry(settings, event, blocked)) {
        await settings.redis.xack(settings.stream, settings.consumer.name, id);
      } else held.add(event.aggregateId);
    }
    return entries.at(-1)?.id;
  };

  return async () => {
    let after: string | undefined = pendingFromStart;
    while (after !== undefined) after = await readPage(after);
    // A new event of a blocked aggregate joins the pending ones and waits for its turn there.
    while ((await readPage(neverRead)) !== undefined);
    const nextMs = Math.min(...[...blocked.values()].map(({ dueMs }) => dueMs));
    return Number.isFinite(nextMs) ? Math.max(1, nextMs - Date.now()) : undefined;
  };
}

type Blocked = { readonly failureCount: number; readonly dueMs: number };
type Entry = { readonly id: string; readonly event: DomainEvent };

const pageMax = 100;
const pendingFromStart = '0';
const neverRead = '>';
/** All processes read as one: the lock says which of them, and pending entries pass on with it. */
const readerName = 'reader';

async function readEntries(
  { redis, consumer, stream }: PartitionSettings,
  after: string,
): Promise<readonly Entry[]> {
  const answer = (await redis.xreadgroup(
    'GROUP',
    consumer.name,
    readerName,
    'COUNT',
    pageMax,
    'STREAMS',
    stream,
    after,
  )) as readonly [string, readonly [string, readonly string[] | null][]][] | null;
  const rows = answer?.[0]?.[1] ?? [];
  return rows.map(([id, fields]) => ({ id, event: toEvent(fields) }));
}

/** An entry that was trimmed from the stream while pending has no fields; nobody can apply it any more. */
function toEvent(fields: readonly string[] | null): DomainEvent {
  const text = fields?.[1];
  return text === undefined ? trimmed : (JSON.parse(text) as DomainEvent);
}

const trimmed: DomainEvent = {
  id: '',
  type: '',
  source: '',
  aggregateId: '',
  version: 0,
  occurredAt: '',
  detail: undefined,
};

async function applyEntry(
  { consumer, log }: PartitionSettings,
  event: DomainEvent,
  blocked: Map<string, Blocked>,
): Promise<boolean> {
  if (!matches(consumer.pattern, event)) return true;
  try {
    await consumer.apply(event);
    blocked.delete(event.aggregateId);
    return true;
  } catch (error) {
    const failureCount = (blocked.get(event.aggregateId)?.failureCount ?? 0) + 1;
    const dueMs = Date.now() + redeliveryWaitMs(failureCount);
    blocked.set(event.aggregateId, { failureCount, dueMs });
    log.warn(
      { err: error, consumer: consumer.name, eventId: event.id, type: event.type, failureCount },
      'a consumer failed and will try the event again',
    );
    return false;
  }
}
