import type { Logger } from 'pino';
import { createWorker } from '../worker.ts';

/** A relay between a store's outbox and the bus. */
export type OutboxRelay = {
  readonly start: () => Promise<void>;
  /** Resolves when nothing of this relay runs any more; unfinished events stay in the outbox. */
  readonly stop: () => Promise<void>;
  /** Call it after a commit: the events leave within milliseconds instead of at the next poll. */
  readonly nudge: () => void;
};

export type RelayLoop = {
  /** One look at the outbox; answers whether there may be more, so that the next look comes at once. */
  readonly pass: () => Promise<boolean>;
  readonly log: Logger;
  readonly name: string;
};

/** Looks at once on a nudge, otherwise after a wait that doubles while nobody nudges. */
export function createRelayLoop({ pass, log, name }: RelayLoop): OutboxRelay {
  let active = false;
  let waitMs = pollMsMin;
  const worker = createWorker({
    name: `outbox relay of ${name}`,
    log,
    idleMs: pollMsMax,
    round: async () => {
      while (active && (await pass())) waitMs = pollMsMin;
      const sleepMs = waitMs;
      waitMs = Math.min(pollMsMax, waitMs * 2);
      return sleepMs;
    },
  });
  return {
    start: async () => {
      active = true;
      worker.wake();
    },
    stop: async () => {
      active = false;
      await worker.stop();
    },
    nudge: () => {
      waitMs = pollMsMin;
      if (active) worker.wake();
    },
  };
}

const pollMsMin = 250; // What an event of another process, or after a lost nudge, waits at most.
const pollMsMax = 1_000; // The same when idle for long; each look costs one or a few cheap reads.
