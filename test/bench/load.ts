import { Pool } from 'undici';

export type LoadResult = {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

export type Load = {
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly requests: number;
  /** The body of the n-th request. */
  readonly body: (index: number) => string;
};

/**
 * Sends a bounded number of requests over so many connections, each waiting for its answer before the next. An answer
 * with errors or user errors ends the run: a benchmark of refusals measures nothing.
 */
export async function runLoad(load: Load): Promise<LoadResult> {
  const pool = new Pool(load.url, { connections: load.connections });
  const durations: number[] = [];
  let next = 0;
  const startedMs = performance.now();
  const worker = async (): Promise<void> => {
    while (next < load.requests) {
      const index = next;
      next += 1;
      const fromMs = performance.now();
      await send(pool, load, index);
      durations.push(performance.now() - fromMs);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, worker));
  const seconds = (performance.now() - startedMs) / 1000;
  await pool.close();
  durations.sort((left, right) => left - right);
  return {
    requests: load.requests,
    seconds,
    p50Ms: quantile(durations, 0.5),
    p99Ms: quantile(durations, 0.99),
  };
}

async function send(pool: Pool, load: Load, index: number): Promise<void> {
  const response = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${load.token}` },
    body: load.body(index),
  });
  const text = await response.body.text();
  const isGood = response.statusCode === 200 && !/"errors":|"userErrors":\[\{/.test(text);
  if (!isGood) throw new Error(`Expected an answer without errors, got ${text.slice(0, 500)}`);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
