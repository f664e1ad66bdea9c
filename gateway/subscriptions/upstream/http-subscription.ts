import { Agent, type Dispatcher } from 'undici';
import { identityHeader, signIdentity } from '#platform/identity.ts';
import { eventStreamType } from '#platform/event-streams.ts';
import { correlationHeader } from '#platform/subgraph-requests.ts';
import { TransportFault } from '../../engine/failures/transport-fault.ts';
import type { RequestScope, SubgraphAnswer, SubgraphCall } from '../../engine/types.ts';
import { parseSubgraphAnswer } from '../../transports/subgraph-answer.ts';
import { createEventStreamParser, EventTooLarge, type StreamEvent } from './event-stream-parser.ts';

export type HttpSubscriptionsOptions = {
  readonly subgraph: string;
  /** The subgraph's base address, as the transport's. */
  readonly url: string;
  readonly internalSecret: string;
};

export type HttpSubscriptions = {
  /** `Transport.subscribe`. Throws `TransportFault` when the stream can't be had or breaks. */
  readonly subscribe: (call: SubgraphCall, scope: RequestScope) => AsyncIterable<SubgraphAnswer>;
  readonly close: () => Promise<void>;
};

/** To begin the stream; the subgraph sends its headers before the first event. */
const openTimeoutMs = 3_000;
/** Three heartbeats of the subgraph (10 s each) that did not come: the other side is gone. */
const silenceMs = 30_000;
/** As one answer of a query: ten megabytes is a subgraph gone wrong. */
const eventCharactersMax = 10 * 1024 * 1024;

/**
 * A subgraph's own subscriptions over HTTP: POST with `accept: text/event-stream`. It has connections of its own, since
 * each is taken for as long as the subscription lives and must not be counted against the queries' pool and its bound on
 * an answer's size.
 */
export function httpSubscriptions(options: HttpSubscriptionsOptions): HttpSubscriptions {
  const agent = new Agent({ headersTimeout: openTimeoutMs, bodyTimeout: silenceMs });
  return {
    subscribe: (call, scope) => answersOf(agent, options, call, scope),
    close: () => agent.destroy(),
  };
}

async function* answersOf(
  agent: Dispatcher,
  options: HttpSubscriptionsOptions,
  call: SubgraphCall,
  scope: RequestScope,
): AsyncGenerator<SubgraphAnswer> {
  const { subgraph } = options;
  try {
    const { statusCode, headers, body } = await open(agent, options, call, scope);
    if (statusCode !== 200 || !String(headers['content-type']).startsWith(eventStreamType)) {
      // A refusal is one answer with errors; anything else is a fault, as for a query.
      yield parseSubgraphAnswer(subgraph, statusCode, await body.text());
      return;
    }
    body.setEncoding('utf8');
    yield* answersIn(body as AsyncIterable<string>, subgraph);
  } catch (cause) {
    if (scope.signal.aborted) return;
    throw toFault(subgraph, cause);
  }
}

async function open(
  agent: Dispatcher,
  { url, internalSecret }: HttpSubscriptionsOptions,
  call: SubgraphCall,
  { identity, correlationId, traceparent, signal }: RequestScope,
): Promise<Dispatcher.ResponseData> {
  const base = new URL(url);
  return agent.request({
    origin: base.origin,
    path: `${base.pathname.replace(/\/$/, '')}/graphql`,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: eventStreamType,
      [identityHeader]: await signIdentity(identity, internalSecret),
      [correlationHeader]: correlationId,
      ...(traceparent === undefined ? {} : { traceparent }),
    },
    body: call.bodyJson(),
    signal,
  });
}

/** Ends with the stream's own `complete`; a stream that merely stops has broken. */
async function* answersIn(
  pieces: AsyncIterable<string>,
  subgraph: string,
): AsyncGenerator<SubgraphAnswer> {
  const parser = createEventStreamParser(eventCharactersMax);
  for await (const piece of pieces) {
    for (const event of parser.push(piece)) {
      if (event.name === 'complete') return;
      if (isResult(event)) yield parseSubgraphAnswer(subgraph, 200, event.data);
    }
  }
  throw new TransportFault(subgraph, 'SUBGRAPH_UNREACHABLE');
}

function isResult({ name }: StreamEvent): boolean {
  return name === 'next' || name === 'message';
}

function toFault(subgraph: string, cause: unknown): TransportFault {
  if (cause instanceof TransportFault) return cause;
  if (cause instanceof EventTooLarge) {
    return new TransportFault(subgraph, 'SUBGRAPH_ANSWER_TOO_LARGE', cause);
  }
  const isTimeout = cause instanceof Error && cause.name.includes('Timeout');
  return new TransportFault(
    subgraph,
    isTimeout ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNREACHABLE',
    cause,
  );
}
