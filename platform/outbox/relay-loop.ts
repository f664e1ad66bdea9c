import type { Logger } from 'pino';

/** A relay between a store's outbox and the bus. */
export type OutboxRelay = {
  readonly start: () => Promise<void>;
  /** Resolves when nothing of this relay runs any more; unfinished events stay in the outbox. */
  readonly stop: () => Promise<void>;
  /** Call it after a commit: the events leave within milliseconds instead of at the next poll. */
  readonly nudge: () => void;
};

export type RelayLoop = {
  /** One look at the outbox; answers whether there was work, so that the next look comes at once. */
  readonly pass: () => Promise<boolean>;
  readonly log: Logger;
  readonly name: string;
};

/**
 * Runs passes one after the other, never two at once: on a nudge at once, otherwise after a wait that
 * doubles while there is nothing to do.
 */
export function createRelayLoop({ pass, log, name }: RelayLoop): OutboxRelay {
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let nudged = false;
  let active = false;
  let waitMs = pollMsMin;

  const runPasses = async (): Promise<void> => {
    do {
      nudged = false;
      const hadWork = await pass().catch((error: unknown) => {
        log.error({ err: error, relay: name }, 'the outbox could not be read; trying again');
        return false;
      });
      waitMs = hadWork ? pollMsMin : Math.min(pollMsMax, waitMs * 2);
      nudged ||= hadWork;
    } while (nudged && active);
  };

  const run = (): void => {
    if (!active || running !== undefined) return;
    clearTimeout(timer);
    running = runPasses().finally(() => {
      running = undefined;
      if (active) timer = setTimeout(run, waitMs).unref();
    });
  };

  return {
    start: async () => {
      active = true;
      run();
    },
    stop: async () => {
      active = false;
      clearTimeout(timer);
      await running;
    },
    nudge: () => {
      nudged = true;
      waitMs = pollMsMin;
      run();
    },
  };
}

const pollMsMin = 250; // What a lost nudge or another process's event waits at most, when busy.
const pollMsMax = 1_000; // The same when idle; each look costs one or a few cheap reads.
