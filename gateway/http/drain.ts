/** Counts what is under way, so that a stop can wait for it. */
export type Drain = {
  /** True from the beginning of the stop: nothing new is taken. */
  readonly isStopping: () => boolean;
  /** Answers what to call when it is over; `abort` ends it when the stop may not wait longer. */
  readonly enter: (abort: AbortController) => () => void;
  readonly underWay: () => number;
  /** Takes nothing new; resolves when all is over, or aborts what is left when the time has passed. */
  readonly finish: (limitMs: number) => Promise<void>;
};

export function createDrain(): Drain {
  const running = new Set<AbortController>();
  let isStopping = false;
  let onEmpty: (() => void) | undefined;
  return {
    isStopping: () => isStopping,
    underWay: () => running.size,
    enter: (abort) => {
      running.add(abort);
      return () => {
        running.delete(abort);
        if (running.size === 0) onEmpty?.();
      };
    },
    finish: (limitMs) => {
      isStopping = true;
      if (running.size === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          for (const abort of running) abort.abort();
          resolve();
        }, limitMs);
        onEmpty = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
