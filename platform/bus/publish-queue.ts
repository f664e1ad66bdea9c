import type { DomainEvent } from '../contracts/events.ts';

export type PublishQueue = {
  /** Resolves when the events are written. */
  readonly publish: (events: readonly DomainEvent[]) => Promise<void>;
};

/**
 * Bundles what is published while a write is under way into the next write, in order. When a write fails,
 * everything queued behind it is refused too: a later event of an aggregate must not overtake an earlier one
 * that its outbox will offer again.
 */
export function createPublishQueue(
  write: (events: readonly DomainEvent[]) => Promise<void>,
): PublishQueue {
  let waiting: Waiting[] = [];
  let writing = false;

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = takeBatch(waiting);
      waiting = waiting.slice(batch.length);
      try {
        await write(batch.flatMap((entry) => entry.events));
        for (const entry of batch) entry.resolve();
      } catch (error) {
        const refused = [...batch, ...waiting];
        waiting = [];
        for (const entry of refused) entry.reject(error);
      }
    }
    // In one go with the check above: whoever publishes after it must find that nobody writes.
    writing = false;
  };

  return {
    publish: (events) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ events, resolve, reject });
        if (writing) return;
        writing = true;
        // One turn later, so that what is published together is written together.
        setImmediate(() => void drain());
      }),
  };
}

const eventsPerWriteMax = 200;

type Waiting = {
  readonly events: readonly DomainEvent[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

function takeBatch(waiting: readonly Waiting[]): readonly Waiting[] {
  let count = 0;
  const end = waiting.findIndex((entry) => (count += entry.events.length) > eventsPerWriteMax);
  // A call with many events of its own is one batch nevertheless.
  return waiting.slice(0, end === -1 ? waiting.length : Math.max(1, end));
}
