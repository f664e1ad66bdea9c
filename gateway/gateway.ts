import type { FastifyInstance } from 'fastify';
import { createCoalescer } from './coalesce.ts';
import { createEngine } from './engine/engine.ts';
import { createHivePlanner } from './engine/planning/hive-planner.ts';
import type { Transports } from './engine/types.ts';
import type { GatewayOptions } from './gateway-options.ts';
import type { EngineFactory, Graph } from './graph.ts';
import { createCors, type Cors } from './http/cors.ts';
import { createDrain, type Drain } from './http/drain.ts';
import { createGraphqlEndpoint } from './http/graphql-endpoint.ts';
import { addReceiptKeys } from './http/receipt-keys.ts';
import { createHttpServer, listen } from './http/server.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import {
  answer,
  prepareRequest,
  type GatewayAnswer,
  type GatewayRequest,
  type Pipeline,
  type PreparedRequest,
} from './pipeline.ts';
import { addPlayground } from './playground/playground.ts';
import { createGraphs, type Graphs } from './reload.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions/add-subscriptions.ts';
import { coalesceFetches } from './transports/coalesce-fetches.ts';
import { inMemory } from './trusted-documents/persisted-queries.ts';
import { createRequestDocuments } from './trusted-documents/request-document.ts';
import {
  createTrustedDocuments,
  type TrustedDocuments,
} from './trusted-documents/trusted-documents.ts';
import { createMetrics, type Metrics } from './watch/metrics.ts';
import { watchTransports, type SpanOfScope } from './watch/watched-transport.ts';

export type { GatewayOptions } from './gateway-options.ts';

export type Gateway = {
  /** Resolves when the operations to plan ahead are planned; requests are answered meanwhile. */
  readonly prewarmed: Promise<void>;
  /** Answers one GraphQL request without HTTP, and always whole. */
  readonly answer: (request: GatewayRequest) => Promise<GatewayAnswer>;
  /** Checks and plans one request without executing it; throws GraphQLErrors with public codes. */
  readonly prepare: (request: GatewayRequest) => Promise<PreparedRequest>;
  /** The supergraph in use now: ask anew for each event of a subscription. */
  readonly current: () => Graph;
  /** Takes over another supergraph without a request noticing; rejects and keeps the one in use when it is wrong. */
  readonly reload: (supergraphSdl: string) => Promise<void>;
  readonly metrics: Metrics;
  readonly server: FastifyInstance;
  /** Listens and answers the base address; port 0 takes a free one. */
  readonly listen: (port: number, host?: string) => Promise<string>;
  /** Undefined when every subgraph is ready; otherwise what is missing. */
  readonly notReadyReason: () => Promise<string | undefined>;
  /** Takes no new requests, answers those under way, closes the transports. */
  readonly stop: () => Promise<void>;
};

/** A federation gateway over the transports given: one process, several, or Lambda. */
export function createGateway(options: GatewayOptions): Gateway {
  const limits = { ...defaultLimits, ...options.limits };
  const metrics = createMetrics();
  const spans: SpanOfScope = new WeakMap();
  const trusted = createTrustedDocuments(
    options.trustedDocuments ?? { safelist: 'off', documents: {} },
    options.log,
  );
  const graphs = openGraphs(options, { limits, metrics, spans, trusted });
  const pipeline = createPipeline(options, { graphs, limits, spans, trusted });
  const drain = createDrain();
  const cors = createCors(options.corsOrigins ?? []);
  const subscriptions = openSubscriptions(options, { pipeline, graphs, cors, drain, metrics });
  const notReadyReason = () =>
    drain.isStopping() ? Promise.resolve('stopping') : firstNotReady(graphs.transports());
  const server = openServer(options, {
    ...{ pipeline, metrics, drain, cors, subscriptions, notReadyReason },
  });
  metrics.watchBreakers(graphs.transports);
  metrics.addGauge('gateway_requests_under_way', 'Requests under way', drain.underWay);
  watchSubscriptions(metrics, subscriptions);
  return {
    prewarmed: graphs.prewarmed,
    answer: (request) => answerWhole(pipeline, request),
    prepare: (request) => prepareRequest(pipeline, request),
    current: graphs.current,
    reload: async (supergraphSdl) => {
      await graphs.reload(supergraphSdl);
      await subscriptions.recheck();
    },
    metrics,
    server,
    listen: (port, host = '127.0.0.1') => listen(server, port, host),
    notReadyReason,
    stop: async () => {
      await drain.finish(limits.drainMsMax);
      await subscriptions.drain();
      await closeServer(server);
      metrics.stop();
      await graphs.close();
    },
  };
}

const createDefaultEngine: EngineFactory = (supergraphSdl, transports) =>
  createEngine({ supergraphSdl, planner: createHivePlanner(supergraphSdl), transports });

type GraphParts = {
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly spans: SpanOfScope;
  readonly trusted: TrustedDocuments;
};

function openGraphs(options: GatewayOptions, parts: GraphParts): Graphs {
  const { limits, metrics, spans, trusted } = parts;
  return createGraphs({
    supergraphSdl: options.supergraphSdl,
    transports: options.transports,
    transportFor: options.transportFor,
    watch: (transports) =>
      watchTransports(
        options.coalesce === 'identical-fetches' ? coalesceFetches(transports) : transports,
        metrics,
        spans,
      ),
    graph: {
      createEngine: options.createEngine ?? createDefaultEngine,
      limits,
      introspection: options.introspection ?? false,
      admit: trusted.admit,
      metrics,
    },
    prewarm: options.prewarm ?? [],
    log: options.log,
  });
}

type PipelineParts = Omit<GraphParts, 'metrics'> & { readonly graphs: Graphs };

function createPipeline(options: GatewayOptions, parts: PipelineParts): Pipeline {
  const { graphs, limits, spans, trusted } = parts;
  const { persistedQueries = inMemory(), log } = options;
  return {
    current: graphs.current,
    documents: createRequestDocuments(
      trusted,
      persistedQueries === 'off' ? undefined : persistedQueries,
    ),
    policies: options.policies,
    coalesce: options.coalesce === 'identical-reads' ? createCoalescer() : undefined,
    spans,
    limits,
    log,
  };
}

type SubscriptionParts = {
  readonly pipeline: Pipeline;
  readonly graphs: Graphs;
  readonly cors: Cors;
  readonly drain: Drain;
  readonly metrics: Metrics;
};

function openSubscriptions(
  options: GatewayOptions,
  { pipeline, graphs, cors, drain, metrics }: SubscriptionParts,
): Subscriptions {
  const { verifyToken, corsOrigins = [], log, events, subscriptionLimits } = options;
  return createSubscriptions({
    prepare: (request) => prepareRequest(pipeline, request),
    answer: (request, underWay) => answer(pipeline, request, underWay),
    ...{ current: graphs.current, transports: graphs.transports },
    ...{ events, verifyToken, cors, corsOrigins, drain, metrics, log },
    bodyBytesMax: pipeline.limits.bodyBytesMax,
    limits: subscriptionLimits,
  });
}

function watchSubscriptions({ addGauge }: Metrics, { counts }: Subscriptions): void {
  addGauge('gateway_sockets', 'WebSockets open', () => counts().sockets);
  addGauge('gateway_event_streams', 'Event streams open', () => counts().eventStreams);
  addGauge('gateway_subscribers', 'Subscriptions of clients', () => counts().subscribers);
  addGauge('gateway_upstreams', 'Sources that subscriptions share', () => counts().upstreams);
  addGauge(
    'gateway_messages_waiting',
    'Messages that wait for clients to read',
    () => counts().messagesWaiting,
  );
  addGauge(
    'gateway_events_waiting',
    'Events that wait for subgraphs',
    () => counts().eventsWaiting,
  );
}

type ServerParts = {
  readonly pipeline: Pipeline;
  readonly metrics: Metrics;
  readonly drain: Drain;
  readonly cors: Cors;
  readonly subscriptions: Subscriptions;
  readonly notReadyReason: () => Promise<string | undefined>;
};

function openServer(options: GatewayOptions, parts: ServerParts): FastifyInstance {
  const { pipeline, metrics, drain, cors, subscriptions, notReadyReason } = parts;
  const { log, verifyToken, trace } = options;
  const { limits } = pipeline;
  const graphql = createGraphqlEndpoint({
    answer: (request, underWay) => answer(pipeline, request, underWay),
    ...{ verifyToken, cors, drain, metrics, trace, limits, log },
  });
  const server = createHttpServer({
    graphql: subscriptions.before(graphql),
    ...{ cors, limits, notReadyReason, log },
  });
  subscriptions.attach(server);
  addReceiptKeys(server, (request) => answerWhole(pipeline, request));
  if (options.playground !== undefined) addPlayground(server, options.playground);
  return server;
}

/** What was aborted by the end of the drain gets this long to say so. */
const closeMsMax = 500;

async function closeServer(server: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), closeMsMax);
  await server.close();
  clearTimeout(timer);
}

/** Without HTTP there is nobody who could take parts. */
async function answerWhole(pipeline: Pipeline, request: GatewayRequest): Promise<GatewayAnswer> {
  const abort = new AbortController();
  const onAbort = (): void => abort.abort();
  if (request.signal?.aborted === true) abort.abort();
  request.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const answered = await answer(pipeline, request, { abort, takesParts: false });
    return answered.kind === 'deferred' ? { ...answered, kind: 'executed' } : answered;
  } finally {
    request.signal?.removeEventListener('abort', onAbort);
  }
}

async function firstNotReady(transports: Transports): Promise<string | undefined> {
  const reasons = await Promise.all(
    Object.values(transports).map((transport) => transport.notReadyReason()),
  );
  return reasons.find((reason) => reason !== undefined);
}
