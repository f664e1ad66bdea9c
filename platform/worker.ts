import type { Logger } from 'pino';

export type Worker = {
  readonly wake: () => void;
  /** Resolves when the round under way has ended; no other begins. */
  readonly stop: () => Promise<void>;
};

export type WorkerSettings = {
  readonly name: string;
  readonly log: Logger;
  /** The longest sleep. */
  readonly idleMs: number;
  /** Does what there is to do; answers in how many milliseconds there will be more, if that is known. */
  readonly round: () => Promise<number | undefined>;
};

/**
 * Runs rounds one after the other and never two at once (an overlapping timer would do the same work twice);
 * a wake during a round causes another one. It sleeps until the first wake.
 */
export function createWorker(settings: WorkerSettings): Worker {
  let isRunning = false;
  let woken = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let lastRun: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    let sleepMs = settings.idleMs;
    while (woken && !stopped) {
      woken = false;
      sleepMs = await roundSafely(settings);
    }
    // In one go with the check above: a wake after it must find that nobody runs.
    isRunning = false;
    if (!stopped) timer = setTimeout(wake, sleepMs).unref();
  };

  const wake = (): void => {
    woken = true;
    if (stopped || isRunning) return;
    isRunning = true;
    clearTimeout(timer);
    lastRun = run();
  };

  return {
    wake,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await lastRun;
    },
  };
}

async function roundSafely({ name, log, idleMs, round }: WorkerSettings): Promise<number> {
  try {
    return Math.min(idleMs, (await round()) ?? idleMs);
  } catch (error) {
    log.error({ err: error, worker: name }, 'a round failed; trying again');
    return idleMs;
  }
}
