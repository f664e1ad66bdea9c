import { setTimeout as delay } from 'node:timers/promises';
import { Pool, type Dispatcher } from 'undici';

export type LoadResult = {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

export type Load = {
  /** The server's address; requests go to `/graphql`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly connections: number;
  /** The run ends with whichever comes first. */
  readonly requestsMax: number;
  readonly secondsMax?: number;
  /** The body of the n-th request. */
  readonly body: (index: number) => string;
  /** Undefined for the right answer; otherwise what is wrong with it. */
  readonly refute: (status: number, body: Buffer) => string | undefined;
};

/** An answer that takes longer than this is a hang, not a slow one. */
const answerTimeoutMs = 30_000;

/**
 * Sends a bounded number of requests over so many connections, each waiting for its answer before the next. A wrong
 * answer ends the run: a benchmark of refusals measures nothing.
 */
export async function runLoad(load: Load): Promise<LoadResult> {
  const pool = new Pool(load.url, {
    connections: load.connections,
    headersTimeout: answerTimeoutMs,
    bodyTimeout: answerTimeoutMs,
  });
  const durations: number[] = [];
  let next = 0;
  const startedMs = performance.now();
  const untilMs = startedMs + (load.secondsMax ?? Infinity) * 1000;
  const worker = async (): Promise<void> => {
    while (next < load.requestsMax && performance.now() < untilMs) {
      const index = next;
      next += 1;
      const fromMs = performance.now();
      await send(pool, load, index);
      durations.push(performance.now() - fromMs);
    }
  };
  try {
    await Promise.all(Array.from({ length: load.connections }, worker));
  } finally {
    await pool.destroy();
  }
  return resultOf(durations, (performance.now() - startedMs) / 1000);
}

/** So many requests begin each second, whatever became of those before: waiting for one's turn is part of the latency. */
export async function runPaced(load: Load & { readonly perSecond: number }): Promise<LoadResult> {
  const pool = new Pool(load.url, { connections: load.connections });
  const durations: number[] = [];
  const startedMs = performance.now();
  const one = async (index: number): Promise<void> => {
    const dueMs = startedMs + (index * 1000) / load.perSecond;
    await delay(Math.max(0, dueMs - performance.now()));
    await send(pool, load, index);
    durations.push(performance.now() - dueMs);
  };
  try {
    await Promise.all(Array.from({ length: load.requestsMax }, (_, index) => one(index)));
  } finally {
    await pool.destroy();
  }
  return resultOf(durations, (performance.now() - startedMs) / 1000);
}

function resultOf(durations: number[], seconds: number): LoadResult {
  durations.sort((left, right) => left - right);
  return {
    requests: durations.length,
    seconds,
    p50Ms: quantile(durations, 0.5),
    p99Ms: quantile(durations, 0.99),
  };
}

/** By `dispatch`, which costs a fraction of `request`: the generator shares its core with the subgraphs. */
function send(pool: Pool, load: Load, index: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => undefined,
      onResponseStart: (_controller, statusCode) => {
        status = statusCode;
      },
      onResponseData: (_controller, chunk) => {
        chunks.push(chunk);
      },
      onResponseEnd: () => {
        const wrong = load.refute(status, Buffer.concat(chunks));
        if (wrong === undefined) resolve();
        else reject(new Error(wrong));
      },
      onResponseError: (_controller, error) => reject(error),
    };
    pool.dispatch(
      {
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', ...load.headers },
        body: load.body(index),
      },
      handler,
    );
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
