import type { Logger } from 'pino';

export type Background = {
  readonly run: (work: () => Promise<void>) => void;
  /** Resolves when nothing runs any more. */
  readonly settle: () => Promise<void>;
};

/** Work beside a request. What fails is logged; what must not be lost has a note in the store. */
export function createBackground(log: Logger): Background {
  const running = new Set<Promise<void>>();
  return {
    run: (work) => {
      const tracked = work().catch((error: unknown) => {
        log.error({ err: error }, 'Work beside a request failed');
      });
      running.add(tracked);
      void tracked.finally(() => running.delete(tracked));
    },
    settle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
