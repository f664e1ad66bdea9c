import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { correlationHeader } from './subgraph-requests.ts';

export const eventStreamType = 'text/event-stream';

/** Below every idle time-out between two processes (20 s at the gateway's agent), so that a quiet stream stays open. */
const heartbeatMs = 10_000;

/** The subscriptions that one server has open, each as server-sent events on a response of its own. */
export type EventStreams = {
  /** Sends until the source ends, the reader hangs up, or the server stops. */
  readonly send: (
    response: ServerResponse,
    results: AsyncIterableIterator<ExecutionResult>,
    correlationId: string,
  ) => Promise<void>;
  readonly endAll: () => void;
};

export function createEventStreams(): EventStreams {
  const open = new Set<() => void>();
  return {
    send: async (response, results, correlationId) => {
      const end = (): void => {
        if (!open.delete(end)) return;
        response.end();
        void results.return?.();
      };
      open.add(end);
      response.once('close', end);
      const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs).unref();
      try {
        const headers = { 'content-type': eventStreamType, 'cache-control': 'no-store' };
        response.writeHead(200, { ...headers, [correlationHeader]: correlationId });
        response.flushHeaders();
        await sendAll(response, results);
      } finally {
        clearInterval(heartbeat);
        end();
      }
    },
    endAll: () => open.forEach((end) => end()),
  };
}

/** A reader that is slower than the events holds up the source, never this process's memory. */
async function sendAll(
  response: ServerResponse,
  results: AsyncIterable<ExecutionResult>,
): Promise<void> {
  for await (const result of results) {
    if (response.writableEnded || response.destroyed) return;
    const isTaken = response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
    if (!isTaken) await drainedOrClosed(response);
  }
  if (!response.writableEnded) response.write('event: complete\ndata:\n\n');
}

async function drainedOrClosed(response: ServerResponse): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const either = [once(response, 'drain', { signal }), once(response, 'close', { signal })];
  await Promise.race(either).finally(() => waiting.abort());
}
