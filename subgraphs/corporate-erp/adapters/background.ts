import type { Logger } from 'pino';
import type { Ports } from '../ports.ts';

export type Background = {
  readonly run: Ports['inBackground'];
  /** Long work asks it between its steps. */
  readonly isStopping: () => boolean;
  /** Resolves when everything that was begun has ended. */
  readonly settle: () => Promise<void>;
};

/** Work that goes on after its caller has an answer, and that a stop waits for. */
export function createBackground(log: Logger): Background {
  const running = new Set<Promise<void>>();
  let stopping = false;
  return {
    run: async (work) => {
      const ended = work().then(
        () => undefined,
        (error: unknown) => log.error({ err: error }, 'work in the background failed'),
      );
      running.add(ended);
      void ended.finally(() => running.delete(ended));
      await Promise.race([ended, waitFor(callerWaitMs)]);
    },
    isStopping: () => stopping,
    settle: async () => {
      stopping = true;
      await Promise.all(running);
    },
  };
}

/** Long enough for most imports of what has changed, and well below the gateway's own deadline. */
const callerWaitMs = 3000;

function waitFor(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs).unref());
}
