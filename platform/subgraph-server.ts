import { type AddressInfo } from 'node:net';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Subgraph } from './contracts/subgraph.ts';
import { maskError } from './errors.ts';
import { createEventStreams, type EventStreams, eventStreamType } from './event-streams.ts';
import { executeSubgraph } from './execute-subgraph.ts';
import { httpStatusOf } from './http-status.ts';
import { subscribeSubgraph } from './subscribe-subgraph.ts';
import {
  correlationHeader,
  correlationIdOf,
  createIdentityVerifier,
  type IdentityVerifier,
  parseGraphqlBody,
  runTask,
  toSubgraphRequest,
} from './subgraph-requests.ts';

export type SubgraphServer = { readonly url: string; readonly stop: () => Promise<void> };

type ServerOptions = {
  /** 0 takes a free port. */
  readonly port: number;
  /** The address to listen on; by default only this machine. */
  readonly host?: string;
  readonly internalSecret: string;
  readonly log: Logger;
};

/** Serves a subgraph over HTTP. Does not start the subgraph: `/ready` says when it is. */
export async function serveSubgraph(
  subgraph: Subgraph,
  options: ServerOptions,
): Promise<SubgraphServer> {
  const server = fastify({
    bodyLimit: bodyBytesMax,
    keepAliveTimeout: keepAliveTimeoutMs,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: 'idle',
  });
  const verifyIdentity = createIdentityVerifier(options.internalSecret);
  closeBusyConnections(server);
  const streams = createEventStreams();
  server.addHook('preClose', async () => streams.endAll());
  answerErrorsAsJson(server, options.log);
  addGraphql({ server, subgraph, verifyIdentity, streams, log: options.log });
  addTasks(server, subgraph, verifyIdentity);
  addHealth(server, subgraph);
  await server.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  // listen has resolved, so it is a TCP address.
  const { port } = server.server.address() as AddressInfo;
  return { url: `http://${options.host ?? '127.0.0.1'}:${port}`, stop: () => server.close() };
}

/** A query and its variables are kilobytes; batches of representations are the largest bodies. */
const bodyBytesMax = 1024 * 1024;
/** Above the gateway agent's idle time-out (20 s), so that it is always the gateway that closes an idle socket. */
const keepAliveTimeoutMs = 30_000;
/** To receive a whole request; the gateway sends its own in milliseconds. */
const requestTimeoutMs = 10_000;

/** Closing ends idle connections only; one that was busy would stay open, idle, until its time-out. */
function closeBusyConnections(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

type GraphqlParts = {
  readonly server: FastifyInstance;
  readonly subgraph: Subgraph;
  readonly verifyIdentity: IdentityVerifier;
  readonly streams: EventStreams;
  readonly log: Logger;
};

function addGraphql({ server, subgraph, verifyIdentity, streams, log }: GraphqlParts): void {
  server.post('/graphql', async (request, reply) => {
    const identity = await verifyIdentity(request.headers);
    const subgraphRequest = toSubgraphRequest(request.headers, identity);
    const operation = { ...parseGraphqlBody(request.body), request: subgraphRequest };
    if (request.headers.accept === eventStreamType) {
      const results = await subscribeSubgraph(subgraph, operation, log);
      if (Symbol.asyncIterator in results) {
        reply.hijack();
        return streams.send(reply.raw, results, subgraphRequest.correlationId);
      }
      return reply.type('application/json').send(JSON.stringify(results));
    }
    const result = await executeSubgraph(subgraph, operation, log);
    return reply
      .header(correlationHeader, subgraphRequest.correlationId)
      .type('application/json')
      .send(JSON.stringify(result));
  });
}

function addTasks(
  server: FastifyInstance,
  subgraph: Subgraph,
  verifyIdentity: IdentityVerifier,
): void {
  server.post<{ Params: { name: string } }>('/_tasks/:name', async (request, reply) => {
    const identity = await verifyIdentity(request.headers);
    const answer = await runTask(subgraph, request.params.name, request.body, identity);
    return answer === undefined ? notFound(request, reply) : reply.send(answer);
  });
}

function addHealth(server: FastifyInstance, subgraph: Subgraph): void {
  server.get('/health', () => ({ status: 'ok', subgraph: subgraph.name }));
  server.get('/ready', (_request, reply) => {
    const reason = subgraph.notReadyReason();
    if (reason === undefined) return reply.send({ status: 'ready' });
    return reply.code(503).send({ status: 'not ready', reason });
  });
}

function answerErrorsAsJson(server: FastifyInstance, log: Logger): void {
  server.setNotFoundHandler(notFound);
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const correlationId = correlationIdOf(request.headers);
    const shown = maskError(transportError(error), correlationId, log);
    return reply
      .code(httpStatusOf(shown))
      .header(correlationHeader, correlationId)
      .send({ errors: [shown] });
  });
}

/** fastify's own refusals (malformed JSON, too large, wrong type) are the client's to repair. */
function transportError(error: FastifyError): Error {
  const status = error.statusCode;
  if (error instanceof GraphQLError || status === undefined || status >= 500) return error;
  const extensions = { code: 'BAD_REQUEST', http: { status } };
  return new GraphQLError(error.message, { extensions });
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `Expected POST /graphql, POST /_tasks/<name>, GET /health or /ready, got ${request.method} ${request.url}.`;
  return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
}
