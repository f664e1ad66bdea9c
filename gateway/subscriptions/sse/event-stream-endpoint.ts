import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { correlationHeader, correlationIdOf } from '#platform/subgraph-requests.ts';
import { TokenRefused, type TokenVerifier } from '../../authenticate.ts';
import type { Headers } from '../../http/cors.ts';
import { errorsJson, HttpRefusal } from '../../http/http-refusal.ts';
import { readParameters } from '../../http/request-parameters.ts';
import { continueTrace } from '../../watch/trace-context.ts';
import { clientOf } from '../client.ts';
import type { ConnectionCounts } from '../connection-counts.ts';
import type { SubscriptionLimits } from '../limits.ts';
import type { OperationParts } from '../start-operation.ts';
import type { Client, SubscribeRequest } from '../types.ts';
import { type EventStream, serveEventStream } from './event-stream.ts';

export type EventStreamsOptions = OperationParts & {
  readonly verifyToken: TokenVerifier;
  readonly counts: ConnectionCounts;
  readonly limits: SubscriptionLimits;
  readonly bodyBytesMax: number;
  readonly headersFor: (request: IncomingMessage) => Headers | undefined;
  readonly log: Logger;
  /** From the beginning of a stop. */
  readonly isStopping: () => boolean;
};

export type EventStreams = {
  /** Takes the requests that want an event stream; the others go to the listener given. */
  readonly before: (others: RequestListener) => RequestListener;
  readonly count: () => number;
  readonly drain: () => void;
};

/** Subscriptions as server-sent events: POST or GET `/graphql` with `accept: text/event-stream`. */
export function createEventStreams(options: EventStreamsOptions): EventStreams {
  const open = new Set<EventStream>();
  return {
    before: (others) => (request, response) => {
      if (!wantsEvents(request)) {
        others(request, response);
        return;
      }
      const exchange = { request, response, correlationId: correlationIdOf(request.headers) };
      openStream(options, exchange, open).catch((fault: unknown) =>
        refuse(options, exchange, fault),
      );
    },
    count: () => open.size,
    drain: () => {
      open.forEach((stream) => stream.sendAway());
    },
  };
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly correlationId: string;
};

/** Named alone or first: whoever takes JSON too gets JSON. */
function wantsEvents({ method, headers: { accept } }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'POST') return false;
  return accept?.trimStart().startsWith('text/event-stream') === true;
}

async function openStream(
  options: EventStreamsOptions,
  exchange: Exchange,
  open: Set<EventStream>,
): Promise<void> {
  if (options.isStopping()) throw stopping();
  const { request, response, correlationId } = exchange;
  const parameters = await readParameters(request, options.bodyBytesMax);
  const client = await clientOf(request.headers.authorization, options.verifyToken);
  const leave = enter(options, client, request);
  if (response.destroyed) {
    leave();
    return;
  }
  const stream: EventStream = serveEventStream({
    parts: options,
    client,
    request: withLastEventId(
      {
        ...parameters,
        method: methodOf(request),
        traceparent: continueTrace(request.headers['traceparent']),
      },
      request,
    ),
    response,
    correlationId,
    headers: headersOf(options, exchange),
    onClosed: () => {
      leave();
      open.delete(stream);
    },
  });
  open.add(stream);
}

function methodOf({ method }: IncomingMessage): 'GET' | 'POST' {
  return method === 'GET' ? 'GET' : 'POST';
}

/** What EventSource sends by itself when it connects again. */
function withLastEventId(
  request: SubscribeRequest,
  { headers }: IncomingMessage,
): SubscribeRequest {
  const last = headers['last-event-id'];
  if (typeof last !== 'string' || !/^\d{1,16}$/.test(last)) return request;
  return { ...request, extensions: { ...request.extensions, resumeAfter: Number(last) } };
}

function enter(
  { counts }: EventStreamsOptions,
  { identity }: Client,
  { socket }: IncomingMessage,
): () => void {
  const leave = counts.open();
  const leaveCaller = counts.openFor(identity, socket.remoteAddress ?? '');
  if (leave !== undefined && leaveCaller !== undefined) {
    return () => {
      leave();
      leaveCaller();
    };
  }
  leave?.();
  leaveCaller?.();
  const message = 'There are as many subscriptions open as there may be.';
  throw new HttpRefusal(429, 'TOO_MANY_CONNECTIONS', message, { 'retry-after': '5' });
}

function headersOf(options: EventStreamsOptions, { request, correlationId }: Exchange): Headers {
  return { [correlationHeader]: correlationId, ...options.headersFor(request) };
}

/** Before the stream has begun, HTTP says what is wrong. */
function refuse(options: EventStreamsOptions, exchange: Exchange, fault: unknown): void {
  const { request, response, correlationId } = exchange;
  // Nobody is left to be told.
  if (response.headersSent || response.destroyed || request.errored !== null) {
    response.destroy();
    return;
  }
  const { status, code, message, headers } = toRefusal(fault, correlationId, options.log);
  response
    .writeHead(status, {
      ...headersOf(options, exchange),
      ...headers,
      'content-type': 'application/json; charset=utf-8',
    })
    .end(errorsJson(message, code));
}

function toRefusal(fault: unknown, correlationId: string, log: Logger): HttpRefusal {
  if (fault instanceof HttpRefusal) return fault;
  if (fault instanceof TokenRefused) {
    return new HttpRefusal(401, 'UNAUTHENTICATED', fault.message);
  }
  log.error({ correlationId, err: fault }, 'An event stream failed because of a fault');
  return new HttpRefusal(500, 'INTERNAL_SERVER_ERROR', `Internal error ${correlationId}`);
}

function stopping(): HttpRefusal {
  const headers = { connection: 'close', 'retry-after': '1' };
  return new HttpRefusal(503, 'GATEWAY_STOPPING', 'This gateway is about to stop.', headers);
}
