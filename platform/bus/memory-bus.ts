import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DomainEvent, EventBus, EventConsumer } from '../contracts/events.ts';
import { createLiveListeners, matches } from './live-listeners.ts';
import { redeliveryWaitMs } from './redelivery.ts';

/**
 * The bus of one process. `publish` resolves when every durable consumer has applied the events, so what a
 * crash interrupts is still in its outbox. A consumer that fails tries again with backoff and holds up only
 * itself, and only for that aggregate.
 */
export function createMemoryBus({ log }: { readonly log: Logger }): EventBus {
  const consumers: EventConsumer[] = [];
  const live = createLiveListeners(log);
  /** The last delivery of each consumer and aggregate; the next one waits for it. */
  const lastDelivery = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  // Every delivery that waits for its next try listens; while a consumer fails there are many.
  setMaxListeners(0, stopping.signal);

  const deliver = (consumer: EventConsumer, event: DomainEvent): Promise<void> => {
    const lane = `${consumer.name} ${event.aggregateId}`;
    const previous = lastDelivery.get(lane) ?? Promise.resolve();
    const delivery = previous.then(() =>
      applyUntilDone({ consumer, event, log, signal: stopping.signal }),
    );
    // Whoever comes next waits for the end of this one, however it ended.
    const ended = delivery.catch(() => undefined);
    lastDelivery.set(lane, ended);
    void ended.then(() => {
      if (lastDelivery.get(lane) === ended) lastDelivery.delete(lane);
    });
    return delivery;
  };

  return {
    publish: async (events) => {
      if (stopping.signal.aborted) throw stopped();
      live.tell(events);
      const deliveries = events.flatMap((event) =>
        consumers
          .filter((consumer) => matches(consumer.pattern, event))
          .map((consumer) => deliver(consumer, event)),
      );
      await Promise.all(deliveries);
    },
    consume: (consumer) => {
      if (consumers.some(({ name }) => name === consumer.name)) {
        throw new Error(`Two consumers are named ${consumer.name}; the name must be unique.`);
      }
      consumers.push(consumer);
    },
    listen: live.listen,
    start: async () => undefined,
    stop: async () => {
      stopping.abort();
      await Promise.all(lastDelivery.values());
    },
  };
}

type Delivery = {
  readonly consumer: EventConsumer;
  readonly event: DomainEvent;
  readonly log: Logger;
  readonly signal: AbortSignal;
};

/** Rejects only when the bus stops meanwhile: the event then stays in its outbox. */
async function applyUntilDone({ consumer, event, log, signal }: Delivery): Promise<void> {
  for (let failureCount = 0; ;) {
    if (signal.aborted) throw stopped();
    try {
      await consumer.apply(event);
      return;
    } catch (error) {
      failureCount += 1;
      log.warn(
        { err: error, consumer: consumer.name, eventId: event.id, type: event.type, failureCount },
        'a consumer failed and will try the event again',
      );
    }
    await delay(redeliveryWaitMs(failureCount), undefined, { signal, ref: false }).catch(
      () => undefined,
    );
  }
}

function stopped(): Error {
  return new Error('The event bus has been stopped; the event stays in its outbox.');
}
