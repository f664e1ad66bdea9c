import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DomainEvent, EventBus } from '#platform/contracts/events.ts';
import { basketChangedTopic, recallIssuedTopic } from '#platform/topics.ts';

/** Calls one publish mutation of AppSync; throws when it did not take it. */
export type CallPublish = (mutation: Publication) => Promise<void>;
export type Publication = {
  readonly field: 'publishBasketChanged' | 'publishRecallIssued';
  readonly input: Readonly<Record<string, unknown>>;
};

export type Publisher = { readonly stop: () => Promise<void> };

/** More than a busy chain changes in a second; the oldest go first, because a client asks again for what it missed. */
const waitingMax = 2_000;
const attemptCountMax = 3;
const retryWaitMs = 100;

/**
 * What EventBridge's rule with an AppSync target does on AWS: each event becomes publish mutations. A push is a hint, so
 * this listens live: an AppSync that is down must not hold up the outboxes of the shop.
 */
export function startPublisher(options: {
  readonly bus: Pick<EventBus, 'listen'>;
  readonly call: CallPublish;
  readonly log: Logger;
  /**
   * Whether somebody would get this publication, or any of this field. A push is a whole GraphQL mutation over HTTP, for
   * each scan, so nobody is told nothing.
   */
  readonly isAwaited?: (field: Publication['field'], input?: Publication['input']) => boolean;
}): Publisher {
  const { bus, call, log, isAwaited = () => true } = options;
  const waiting: Publication[] = [];
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;
  let stopped = false;
  const drain = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !stopped; next = waiting.shift()) {
      await publish(next, call, log);
    }
    isRunning = false;
  };
  const awaited = (event: DomainEvent): readonly Publication[] => {
    const mayBe = feeds.some(
      (feed) => feed.topic.eventType === event.type && isAwaited(feed.field),
    );
    if (!mayBe) return [];
    return publicationsOf(event).filter(({ field, input }) => isAwaited(field, input));
  };
  const types = feeds.map(({ topic }) => topic.eventType);
  const unlisten = bus.listen({ types }, (event) => {
    waiting.push(...awaited(event));
    const excess = waiting.splice(0, Math.max(0, waiting.length - waitingMax)).length;
    if (excess > 0) log.warn({ excess }, 'Publications to AppSync were dropped');
    if (isRunning || waiting.length === 0) return;
    isRunning = true;
    running = drain();
  });
  return {
    stop: async () => {
      stopped = true;
      unlisten();
      await running;
    },
  };
}

async function publish(publication: Publication, call: CallPublish, log: Logger): Promise<void> {
  for (let attempt = 1; attempt <= attemptCountMax; attempt += 1) {
    try {
      await call(publication);
      return;
    } catch (err) {
      log.warn({ err, field: publication.field, attempt }, 'AppSync did not take a publication');
    }
    if (attempt < attemptCountMax) await delay(retryWaitMs * attempt, undefined, { ref: false });
  }
}

const feeds = [
  { topic: basketChangedTopic, field: 'publishBasketChanged' },
  { topic: recallIssuedTopic, field: 'publishRecallIssued' },
] as const;

/** A basket's change is one publication, a recall one for each store, or one for ALL. */
export function publicationsOf(event: DomainEvent): readonly Publication[] {
  return feeds
    .filter(({ topic }) => topic.eventType === event.type)
    .flatMap(({ topic, field }) => topic.payloadsOf(event).map((input) => ({ field, input })));
}
