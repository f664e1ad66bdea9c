import { setTimeout as delay } from 'node:timers/promises';

/** Counts what is under way, so that a stop can wait for it. */
export type Drain = {
  /** True from the beginning of the stop: nothing new is taken. */
  readonly isStopping: () => boolean;
  /** Answers what to call when it is over; `abort` ends it when the stop may not wait longer. */
  readonly enter: (abort: AbortController) => () => void;
  readonly underWay: () => number;
  /**
   * Takes nothing new; resolves when all is over and nobody has asked for a moment, or aborts what is left when the time
   * has passed.
   */
  readonly finish: (limitMs: number) => Promise<void>;
};

/**
 * Whoever keeps a connection may just be sending its next request: it is told to go elsewhere, where closing the
 * connection would lose it. So long does a request take through a slow network.
 */
const quietMs = 100;

export function createDrain(): Drain {
  const running = new Set<AbortController>();
  let isStopping = false;
  let onEmpty: (() => void) | undefined;
  let hasEntered = false;
  let lastEnteredMs = 0;
  return {
    isStopping: () => isStopping,
    underWay: () => running.size,
    enter: (abort) => {
      running.add(abort);
      hasEntered = true;
      if (isStopping) lastEnteredMs = performance.now();
      return () => {
        running.delete(abort);
        if (running.size === 0) onEmpty?.();
      };
    },
    finish: async (limitMs) => {
      isStopping = true;
      const startedMs = performance.now();
      await emptied(limitMs);
      if (!hasEntered) return;
      const untilMs = startedMs + Math.max(limitMs, quietMs);
      lastEnteredMs = Math.max(lastEnteredMs, startedMs);
      for (let nowMs = startedMs; nowMs < untilMs; nowMs = performance.now()) {
        const leftMs = lastEnteredMs + quietMs - nowMs;
        if (leftMs <= 0) return;
        await delay(leftMs);
      }
    },
  };

  function emptied(limitMs: number): Promise<void> {
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
  }
}
