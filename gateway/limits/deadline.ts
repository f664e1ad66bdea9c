import { refusal } from '../refusal.ts';

/** Subgraph calls end when the signal aborts; an engine needs this long to write down what it has. */
const graceMs = 100;

/**
 * Aborts what runs when its time is over, and gives it up shortly after, should it not listen. One timer and no
 * signals chained to one another: this stands in the way of every request.
 */
export function withinDeadline<Value>(
  abort: AbortController,
  limitMs: number,
  run: () => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let timer = setTimeout(() => {
      abort.abort();
      timer = setTimeout(() => reject(timedOut(limitMs)), graceMs);
    }, limitMs);
    run().then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

function timedOut(limitMs: number) {
  return refusal(`The operation was not answered within ${limitMs} ms.`, 'REQUEST_TIMEOUT');
}
