import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { TokenVerifier } from './authenticate.ts';
import { createEngine } from './engine/engine.ts';
import { createHivePlanner } from './engine/hive-planner.ts';
import type { Transports } from './engine/types.ts';
import { graphqlOverHttp } from './graphql-over-http.ts';
import { createHttpServer, listen } from './http-server.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createOperationStore, type OperationStore } from './operation-store.ts';
import { answer, type GatewayAnswer, type GatewayRequest } from './pipeline.ts';
import { addPlayground, type PlaygroundOptions } from './playground/playground.ts';

export type GatewayOptions = {
  readonly supergraphSdl: string;
  /** One for each subgraph of the supergraph, by its name. */
  readonly transports: Transports;
  readonly verifyToken: TokenVerifier;
  readonly log: Logger;
  readonly limits?: Partial<Limits>;
  /** Whether clients may ask for the schema; off in production. */
  readonly introspection?: boolean;
  readonly corsOrigins?: readonly string[];
  /** GraphiQL at `/graphiql`; never in production. */
  readonly playground?: PlaygroundOptions;
  /** Operations to plan before the first request comes, usually the corpus. */
  readonly prewarm?: readonly string[];
};

export type Gateway = {
  /** Resolves when the operations to plan ahead are planned; requests are answered meanwhile. */
  readonly prewarmed: Promise<void>;
  /** Answers one GraphQL request without HTTP. */
  readonly answer: (request: GatewayRequest) => Promise<GatewayAnswer>;
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
  const { supergraphSdl, transports } = options;
  const planner = createHivePlanner(supergraphSdl);
  const engine = createEngine({ supergraphSdl, planner, transports });
  const introspection = options.introspection ?? false;
  const operations = createOperationStore({ engine, limits, introspection });
  const prewarmed = prewarm(operations, options);
  const answerRequest = (request: GatewayRequest) =>
    answer({ engine, operations, log: options.log }, request);
  const server = createHttpServer({
    handle: graphqlOverHttp(answerRequest),
    verifyToken: options.verifyToken,
    limits,
    notReadyReason: () => firstNotReady(options.transports),
    corsOrigins: options.corsOrigins ?? [],
    log: options.log,
  });
  if (options.playground !== undefined) addPlayground(server, options.playground);
  return {
    prewarmed,
    answer: answerRequest,
    server,
    listen: (port, host = '127.0.0.1') => listen(server, port, host),
    notReadyReason: () => firstNotReady(options.transports),
    stop: async () => {
      await server.close();
      await Promise.all(Object.values(options.transports).map((transport) => transport.close()));
    },
  };
}

/**
 * Between two plans other work gets its turn: planning a hundred operations takes a second, in which a pool would give
 * up its connections. A stale operation in the list is no reason not to start.
 */
async function prewarm(
  operations: OperationStore,
  { prewarm: queries = [], log }: GatewayOptions,
): Promise<void> {
  for (const query of queries) {
    await nextTurn();
    try {
      operations.prepare(query, undefined);
    } catch (err) {
      log.warn({ err, query: query.slice(0, 80) }, 'An operation could not be planned ahead');
    }
  }
}

async function firstNotReady(transports: Transports): Promise<string | undefined> {
  const reasons = await Promise.all(
    Object.values(transports).map((transport) => transport.notReadyReason()),
  );
  return reasons.find((reason) => reason !== undefined);
}
