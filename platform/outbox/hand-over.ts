import { setImmediate as setImmediately, setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DomainEvent, EventBus } from '../contracts/events.ts';

export type HandOver = {
  /** The ids that the bus has not acknowledged yet; they must not be handed over a second time. */
  readonly inFlightIds: () => readonly string[];
  readonly isFull: () => boolean;
  /**
   * Waits until what the bus refused is back in the outbox. Read the outbox after this only, or a later event
   * could overtake one that is on its way back.
   */
  readonly refusedAreBack: () => Promise<void>;
  /** Grows with each failed publish; who reads the outbox meanwhile must read it again. */
  readonly failureCount: () => number;
  /** Publishes in the given order and returns at once. */
  readonly give: (events: readonly DomainEvent[]) => void;
  /** Waits for the acknowledgements under way, but not for a consumer that keeps failing. */
  readonly settle: () => Promise<void>;
};

export type HandOverSettings = {
  readonly bus: EventBus;
  readonly log: Logger;
  readonly name: string;
  /** Called with events that the bus has acknowledged. */
  readonly retire: (events: readonly DomainEvent[]) => Promise<void>;
  /** Called with events that the bus did not take: they are to be offered again. */
  readonly giveBack: (events: readonly DomainEvent[]) => Promise<void>;
  /** There is room for more after `isFull`. */
  readonly onRoom: () => void;
};

/**
 * What lies between outbox and bus. Events are given to the bus in order without waiting for one another's
 * acknowledgement, so that one slow consumer does not hold up the outbox. Acknowledged ones are retired in
 * bundles. When a publish fails, later events of the same aggregate may not overtake: `failureCount` tells
 * the reader to start over from the oldest.
 */
export function createHandOver(settings: HandOverSettings): HandOver {
  const inFlight = new Set<string>();
  const open = new Set<Promise<void>>();
  const returning = new Set<Promise<void>>();
  const acknowledged: DomainEvent[] = [];
  let isRetiring = false;
  let failures = 0;

  const track = (work: Promise<void>): void => {
    open.add(work);
    void work.finally(() => open.delete(work));
  };

  const retireAll = async (): Promise<void> => {
    while (acknowledged.length > 0) {
      const events = acknowledged.splice(0);
      if (!(await attempt(settings, 'retire', settings.retire(events)))) {
        // They stay in flight, so that nobody publishes them a second time while the store is away.
        acknowledged.unshift(...events);
        await delay(retireAgainMs, undefined, { ref: false });
        continue;
      }
      const wasFull = inFlight.size >= inFlightMax;
      for (const event of events) inFlight.delete(event.id);
      if (wasFull) settings.onRoom();
    }
    // In one go with the check above: what is acknowledged after it must find that nobody retires.
    isRetiring = false;
  };

  const scheduleRetire = (): void => {
    if (isRetiring) return;
    isRetiring = true;
    // One turn later, so that what is acknowledged together is retired together.
    track(setImmediately().then(retireAll));
  };

  const giveBack = async (event: DomainEvent): Promise<void> => {
    await attempt(settings, 'give back', settings.giveBack([event]));
    inFlight.delete(event.id);
  };

  const publish = async (event: DomainEvent): Promise<void> => {
    try {
      await settings.bus.publish([event]);
    } catch (error) {
      failures += 1;
      settings.log.warn({ err: error, eventId: event.id, relay: settings.name }, notPublished);
      const goingBack = giveBack(event);
      returning.add(goingBack);
      await goingBack;
      returning.delete(goingBack);
      return;
    }
    acknowledged.push(event);
    scheduleRetire();
  };

  return {
    inFlightIds: () => [...inFlight],
    isFull: () => inFlight.size >= inFlightMax,
    refusedAreBack: () => untilEmpty(returning),
    failureCount: () => failures,
    give: (events) => {
      for (const event of events) {
        inFlight.add(event.id);
        track(publish(event));
      }
    },
    settle: async () => {
      const timeout = new AbortController();
      await Promise.race([
        untilEmpty(open),
        delay(settleMsMax, undefined, { signal: timeout.signal, ref: false }).catch(
          () => undefined,
        ),
      ]);
      timeout.abort();
    },
  };
}

const retireAgainMs = 1_000; // The store is away; asking faster would not bring it back.
const settleMsMax = 2_000; // A stopping process has about ten seconds for everything.
const inFlightMax = 2_000; // Some megabytes of events; reached only while a consumer is down for long.
const notPublished = 'an event could not be published and stays in the outbox';

async function attempt(
  { log, name }: HandOverSettings,
  step: string,
  work: Promise<void>,
): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    log.warn({ err: error, relay: name, step }, 'the outbox could not be updated; trying later');
    return false;
  }
}

async function untilEmpty(open: ReadonlySet<Promise<void>>): Promise<void> {
  while (open.size > 0) await Promise.all(open);
}
