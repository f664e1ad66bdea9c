import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { EventBus, EventConsumer } from '../contracts/events.ts';
import { createLiveListeners } from './live-listeners.ts';
import { ensureBusSchema } from './postgres-bus-schema.ts';
import { deliverDue, type DeliveryRound } from './postgres-delivery.ts';
import { listenForEvents, type Notice } from './postgres-notices.ts';
import { registerConsumer, storeEvents, sweepLog } from './postgres-event-log.ts';
import { createPublishQueue } from './publish-queue.ts';
import { createWorker, type Worker } from '../worker.ts';

export type PostgresBusSettings = {
  readonly pool: Pool;
  readonly log: Logger;
  /** Of this process, for its log lines. */
  readonly name: string;
};

/**
 * The bus between processes on one PostgreSQL. `publish` resolves when the events are stored with one
 * delivery row for each durable consumer; processes with a consumer of the same name share its deliveries.
 */
export function createPostgresBus(settings: PostgresBusSettings): EventBus {
  const { pool } = settings;
  const log = settings.log.child({ bus: settings.name });
  const consumers: EventConsumer[] = [];
  const live = createLiveListeners(log);
  const schemaReady = once(() => ensureBusSchema(pool));
  const queue = createPublishQueue(async (events) => {
    await schemaReady();
    await storeEvents(pool, events);
  });
  let workers: readonly Worker[] = [];
  let stopListening: () => Promise<void> = async () => undefined;

  const onNotice = (notice: Notice): void => {
    live.tell(notice.events);
    for (const worker of workers) worker.wake();
  };

  return {
    publish: queue.publish,
    consume: (consumer) => void consumers.push(consumer),
    listen: live.listen,
    start: async () => {
      await schemaReady();
      for (const consumer of consumers) await registerConsumer(pool, consumer);
      stopListening = await listenForEvents({ pool, log, onNotice });
      workers = [
        ...consumers.map((consumer) => toWorker({ pool, log, consumer })),
        sweeper(pool, log),
      ];
      for (const worker of workers) worker.wake();
    },
    stop: async () => {
      await Promise.all([stopListening(), ...workers.map((worker) => worker.stop())]);
    },
  };
}

const lookEveryMs = 1_000; // Only if a notice was lost; what failed comes back at its own time.
const sweepEveryMs = 3_600_000;

function toWorker(round: DeliveryRound): Worker {
  return createWorker({
    name: round.consumer.name,
    log: round.log,
    idleMs: lookEveryMs,
    round: () => deliverDue(round),
  });
}

function sweeper(pool: Pool, log: Logger): Worker {
  return createWorker({
    name: 'sweep of the event log',
    log,
    idleMs: sweepEveryMs,
    // Woken with the others at each event, so the time is kept here too.
    round: atMostEvery(sweepEveryMs, () => sweepLog(pool)),
  });
}

function atMostEvery(
  everyMs: number,
  work: () => Promise<void>,
): () => Promise<number | undefined> {
  let nextMs = 0;
  return async () => {
    if (Date.now() < nextMs) return undefined;
    nextMs = Date.now() + everyMs;
    await work();
    return undefined;
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () =>
    (done ??= work().catch((error: unknown) => {
      // A failed attempt is not remembered: the next caller tries again.
      done = undefined;
      throw error;
    }));
}
