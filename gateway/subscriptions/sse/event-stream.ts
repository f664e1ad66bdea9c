import type { ServerResponse } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import { createClientQueue } from '../client-queue.ts';
import type { ConnectionCounts } from '../connection-counts.ts';
import { subscriptionError, type SubscriptionErrorCode } from '../errors.ts';
import { atExpiry } from '../expiry.ts';
import type { SubscriptionLimits } from '../limits.ts';
import { type OperationParts, startOperation } from '../start-operation.ts';
import type { Client, SubscribeRequest } from '../types.ts';

export type EventStream = {
  /** Ends without `complete`, so that the client connects again. */
  readonly sendAway: () => void;
};

export type EventStreamOptions = {
  readonly parts: OperationParts & {
    readonly counts: ConnectionCounts;
    readonly limits: SubscriptionLimits;
  };
  readonly client: Client;
  readonly request: SubscribeRequest;
  readonly response: ServerResponse;
  readonly correlationId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly onClosed: () => void;
};

/** How long a client waits before it connects again, should the stream break. */
const retryMs = 1_000;

/** One operation on one response, in graphql-sse's distinct connections mode. */
export function serveEventStream(options: EventStreamOptions): EventStream {
  const { response, client, parts, request, correlationId } = options;
  const { limits } = parts;
  begin(options);
  /** Past the queue: what waits there is given up. */
  const finish = (text: string, why?: SubscriptionErrorCode): void => {
    queue.close();
    operation.stop(why);
    response.end(text);
    setTimeout(() => response.destroy(), limits.closeGraceMs).unref();
  };
  const drop = (code: SubscriptionErrorCode): void =>
    finish(`${nextEvent(errorsJson([subscriptionError(code)]))}${completeEvent}`, code);
  const queue = createClientQueue({
    write: (text, done) => response.write(text, done),
    lengthMax: limits.queueLengthMax,
    charactersMax: limits.queueCharactersMax,
    onWaiting: parts.counts.onWaiting,
    onOverflow: () => drop('SUBSCRIPTION_TOO_SLOW'),
  });
  const operation = startOperation(parts, request, {
    client,
    correlationId,
    next: (payloadJson, sequence) => queue.push(nextEvent(payloadJson, sequence)),
    end: (errors) => {
      if (errors !== undefined) queue.push(nextEvent(errorsJson(errors)));
      queue.push(completeEvent);
      queue.whenEmpty(() => finish(''));
    },
  });
  const giveUpExpiry = atExpiry(client, () => drop('TOKEN_EXPIRED'));
  const heartbeat = setInterval(() => {
    // Two heartbeats that nobody took: the client is gone, whatever TCP believes.
    const stalledSinceMs = queue.stalledSinceMs() ?? Date.now();
    if (Date.now() - stalledSinceMs > 2 * limits.heartbeatMs) response.destroy();
    else queue.push(':\n\n');
  }, limits.heartbeatMs).unref();
  response.once('close', () => {
    clearInterval(heartbeat);
    giveUpExpiry();
    queue.close();
    operation.stop();
    options.onClosed();
  });
  return { sendAway: () => queue.whenEmpty(() => finish('')) };
}

function begin({ response, headers }: EventStreamOptions): void {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies that buffer would hold events back.
    'x-accel-buffering': 'no',
  });
  response.write(`retry: ${retryMs}\n\n`);
}

const completeEvent = 'event: complete\ndata:\n\n';

/** The payload is one line of JSON, so it is one line of data. The sequence is what `Last-Event-ID` brings back. */
function nextEvent(payloadJson: string, sequence?: number): string {
  const id = sequence === undefined ? '' : `id: ${sequence}\n`;
  return `event: next\n${id}data: ${payloadJson}\n\n`;
}

function errorsJson(errors: readonly GraphQLFormattedError[]): string {
  return JSON.stringify({ errors });
}
