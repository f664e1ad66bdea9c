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
  /** How long acknowledged events wait for others, to be retired together. */
  readonly retireWaitMs?: number;
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
  let failures = 0;

  const retirer = createRetirer(settings, (events) => {
    const wasFull = inFlight.size >= inFlightMax;
    for (const event of events) inFlight.delete(event.id);
    if (wasFull) settings.onRoom();
  });
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
      await during(returning, giveBack(event));
      return;
    }
    await retirer.retire(event);
  };

  return {
    inFlightIds: () => [...inFlight],
    isFull: () => inFlight.size >= inFlightMax,
    refusedAreBack: () => untilEmpty(returning),
    failureCount: () => failures,
    give: (events) => {
      for (const event of events) {
        // Read from the outbox and told by its writer at the same moment.
        if (inFlight.has(event.id)) continue;
        inFlight.add(event.id);
        void during(open, publish(event));
      }
    },
    settle: async () => {
      await atMost(settleMsMax, untilEmpty(open));
      retirer.stop();
    },
  };
}

const retireAgainMs = 1_000; // The store is away; asking faster would not bring it back.
const settleMsMax = 2_000; // A stopping process has about ten seconds for everything.
const inFlightMax = 2_000; // Some megabytes of events; reached only while a consumer is down for long.
const notPublished = 'an event could not be published and stays in the outbox';

type Retirer = {
  /** Resolves when the event is out of the outbox. */
  readonly retire: (event: DomainEvent) => Promise<void>;
  readonly stop: () => void;
};

/** Retires together what is acknowledged together. */
function createRetirer(
  settings: HandOverSettings,
  onRetired: (events: readonly DomainEvent[]) => void,
): Retirer {
  const acknowledged: DomainEvent[] = [];
  const { retireWaitMs = 0 } = settings;
  let running: Promise<void> | undefined;
  let stopped = false;

  const retireAll = async (): Promise<void> => {
    // Some time later, so that there is something to bundle.
    await (retireWaitMs === 0 ? setImmediately() : delay(retireWaitMs));
    while (acknowledged.length > 0 && !stopped) {
      const events = acknowledged.splice(0);
      if (await attempt(settings, 'retire', settings.retire(events))) {
        onRetired(events);
        continue;
      }
      // They stay in flight, so that nobody publishes them a second time while the store is away.
      acknowledged.unshift(...events);
      await delay(retireAgainMs, undefined, { ref: false });
    }
    // In one go with the check above: what is acknowledged after it must find that nobody retires.
    running = undefined;
  };

  return {
    retire: (event) => {
      acknowledged.push(event);
      return (running ??= retireAll());
    },
    stop: () => {
      stopped = true;
    },
  };
}

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

/** Keeps the work in the set as long as it lasts. */
async function during(set: Set<Promise<void>>, work: Promise<void>): Promise<void> {
  set.add(work);
  await work;
  set.delete(work);
}

async function atMost(limitMs: number, work: Promise<void>): Promise<void> {
  const timeout = new AbortController();
  const limit = delay(limitMs, undefined, { signal: timeout.signal, ref: false });
  await Promise.race([work, limit.catch(() => undefined)]);
  timeout.abort();
}
