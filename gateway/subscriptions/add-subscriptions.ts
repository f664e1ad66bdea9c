import type { RequestListener } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, parse, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { EventBus } from '#platform/contracts/events.ts';
import type { Topic } from '#platform/topics.ts';
import type { TokenVerifier } from '../authenticate.ts';
import type { Engine, ExecutableOperation, Transports } from '../engine/types.ts';
import type { Cors } from '../http/cors.ts';
import type { Drain } from '../http/drain.ts';
import type { Graph } from '../graph.ts';
import type {
  DeferredGatewayAnswer,
  GatewayAnswer,
  GatewayRequest,
  PreparedRequest,
  UnderWay,
} from '../pipeline.ts';
import { toPartialResponses, toResponseJson } from '../response-json.ts';
import type { Metrics } from '../watch/metrics.ts';
import { createConnectionCounts } from './connection-counts.ts';
import { createHub, type HubCounts } from './hub.ts';
import { defaultSubscriptionLimits, type SubscriptionLimits } from './limits.ts';
import { prepareByPipeline } from './prepare-operation.ts';
import { createBusSources, type AskGraph, type BusSources } from './sources/bus-source.ts';
import { subgraphSource } from './sources/subgraph-source.ts';
import { createEventStreams } from './sse/event-stream-endpoint.ts';
import type { AnswerOnce, OperationParts } from './start-operation.ts';
import type { Opening } from './types.ts';
import { acceptSockets, type Sockets } from './websocket/upgrade.ts';

/** The event bus, and which fields of type Subscription follow from its events. */
export type EventFeed = {
  readonly bus: Pick<EventBus, 'listen'>;
  readonly topics: readonly Topic[];
};

export type SubscriptionsOptions = {
  /** The request pipeline: `prepare` checks and plans, `answer` executes a query or a mutation. */
  readonly prepare: (request: GatewayRequest) => Promise<PreparedRequest>;
  readonly answer: (
    request: GatewayRequest,
    underWay: UnderWay,
  ) => Promise<GatewayAnswer | DeferredGatewayAnswer>;
  readonly current: () => Graph;
  readonly transports: () => Transports;
  /** Without it only subscriptions that a subgraph resolves itself are served. */
  readonly events: EventFeed | undefined;
  readonly verifyToken: TokenVerifier;
  readonly cors: Cors;
  readonly corsOrigins: readonly string[];
  /** Of the whole gateway: a stop waits for queries and mutations over connections, too. */
  readonly drain: Drain;
  readonly metrics: Pick<Metrics, 'request' | 'refusalCode'>;
  readonly bodyBytesMax: number;
  readonly limits?: Partial<SubscriptionLimits> | undefined;
  readonly log: Logger;
};

export type Subscriptions = {
  /** Puts event streams before the listener of `/graphql`. */
  readonly before: (graphql: RequestListener) => RequestListener;
  /** Takes WebSockets at the server's `/graphql`. */
  readonly attach: (server: FastifyInstance) => void;
  /** To be called after a reload: ends what the new supergraph no longer has. */
  readonly recheck: () => Promise<void>;
  /** Tells every client to connect again elsewhere, and waits until they have gone. To be called when nothing is under way. */
  readonly drain: () => Promise<void>;
  readonly counts: () => SubscriptionCounts;
};

export type SubscriptionCounts = HubCounts & {
  readonly sockets: number;
  readonly eventStreams: number;
  readonly messagesWaiting: number;
};

/** Subscriptions over WebSocket and server-sent events. */
export function createSubscriptions(options: SubscriptionsOptions): Subscriptions {
  const limits = { ...defaultSubscriptionLimits, ...options.limits };
  const busSources = openBusSources(options, limits);
  const prepare = prepareByPipeline(options.prepare);
  const { log, verifyToken, cors, corsOrigins, bodyBytesMax, drain } = options;
  const { isStopping } = drain;
  const sourceOf = (opening: Opening) =>
    busSources?.ofField(opening.ready.rootField.name.value) ??
    subgraphSource(opening, options.transports(), limits);
  const hub = createHub({ prepare, sourceOf, limits, log });
  const { metrics } = options;
  const answerOnce = answerOnceBy(options);
  const operation: OperationParts = { hub, prepare, answerOnce, metrics, log };
  const counts = createConnectionCounts(limits);
  const parts = { ...operation, verifyToken, counts, limits, isStopping };
  const streams = createEventStreams({ ...parts, bodyBytesMax, headersFor: cors.headersFor });
  let sockets: Sockets | undefined;
  return {
    before: streams.before,
    attach: ({ server }) => {
      sockets = acceptSockets(server, { ...parts, corsOrigins });
    },
    recheck: hub.recheck,
    drain: async () => {
      streams.drain();
      await sockets?.drain();
      busSources?.stop();
      hub.stop();
    },
    counts: () => ({
      ...hub.counts(),
      sockets: sockets?.count() ?? 0,
      eventStreams: streams.count(),
      messagesWaiting: counts.messagesWaiting(),
    }),
  };
}

function openBusSources(
  options: SubscriptionsOptions,
  limits: SubscriptionLimits,
): BusSources | undefined {
  if (options.events === undefined) return undefined;
  const { replayLogMax } = limits;
  return createBusSources({ ...options.events, ask: askBy(options, limits), replayLogMax });
}

function answerOnceBy({ answer, drain, metrics }: SubscriptionsOptions): AnswerOnce {
  return async function* (request, { identity }, correlationId, abort) {
    // Neither protocol lets a client say that it takes parts: who asks with @defer does.
    const underWay = { abort, takesParts: true };
    const leave = drain.enter(abort);
    const startedMs = performance.now();
    let answered: GatewayAnswer | DeferredGatewayAnswer | undefined;
    try {
      answered = await answer({ ...request, identity, correlationId }, underWay);
      if (answered.kind === 'deferred') yield* toPartialResponses(answered);
      else yield toResponseJson(answered);
    } finally {
      leave();
      count(metrics, answered, abort.signal.aborted, (performance.now() - startedMs) / 1_000);
    }
  };
}

/** As a request over HTTP is counted. */
function count(
  metrics: SubscriptionsOptions['metrics'],
  answered: GatewayAnswer | DeferredGatewayAnswer | undefined,
  isAborted: boolean,
  seconds: number,
): void {
  const isExecuted = answered !== undefined && answered.kind !== 'refused';
  const outcome = isExecuted ? 'executed' : 'refused';
  metrics.request(isExecuted ? answered.label : 'other', isAborted ? 'aborted' : outcome, seconds);
  const codes = new Set(answered?.errors.map(({ extensions }) => String(extensions['code'])));
  for (const code of codes) metrics.refusalCode(code);
}

/**
 * Straight to the engine: the question is the topic's and no client's document, so neither limits nor the list of
 * trusted documents are for it. Subgraphs check the caller's scopes as for any call.
 */
function askBy(
  { current }: SubscriptionsOptions,
  { eventTimeoutMs }: SubscriptionLimits,
): AskGraph {
  const prepared = new WeakMap<Engine, Map<string, ExecutableOperation>>();
  return async (query, variables, { identity, correlationId, traceparent }) => {
    const graph = current();
    const operations = prepared.get(graph.engine) ?? new Map<string, ExecutableOperation>();
    prepared.set(graph.engine, operations);
    const operation =
      operations.get(query) ??
      graph.engine.prepare({ document: parse(query), operationName: undefined });
    operations.set(query, operation);
    const deadlineMs = Date.now() + eventTimeoutMs;
    const scope = {
      identity,
      correlationId,
      traceparent,
      deadlineMs,
      signal: AbortSignal.timeout(eventTimeoutMs),
    };
    const release = graph.hold();
    try {
      const { dataJson, errors } = await operation.execute(variables, scope);
      // Who could not be asked has not said no: the client hears of it and tries again.
      if (errors.length > 0) throw new AggregateError(errors.map(toError));
      return JSON.parse(dataJson) as Readonly<Record<string, unknown>> | null;
    } finally {
      release();
    }
  };
}

function toError({ message, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { extensions });
}
