import type { AddressInfo } from 'node:net';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Handler } from 'graphql-http';
import type { Logger } from 'pino';
import { correlationHeader, correlationIdOf } from '#platform/subgraph-requests.ts';
import { identityOf, type TokenVerifier } from './authenticate.ts';
import { addCors } from './cors.ts';
import { errorResponse, type RequestContext } from './graphql-over-http.ts';
import type { Limits } from './limits.ts';
import { refusal, type GatewayAnswer } from './pipeline.ts';

export type HttpServerOptions = {
  readonly handle: Handler<unknown, RequestContext>;
  readonly verifyToken: TokenVerifier;
  readonly limits: Limits;
  /** Undefined when ready; otherwise what is missing. */
  readonly notReadyReason: () => Promise<string | undefined>;
  /** Foreign origins whose pages may ask; empty allows none. */
  readonly corsOrigins: readonly string[];
  readonly log: Logger;
};

/** A body of 256 kB takes longer than this only from somebody who means to hold the socket. */
const requestTimeoutMs = 10_000;
/** Above the usual load balancer's 60 s, so that it is the balancer that closes an idle socket. */
const keepAliveTimeoutMs = 65_000;

/** The HTTP face: `/graphql`, `/health`, `/ready`. Answers are JSON, errors too. */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const server = fastify({
    bodyLimit: options.limits.bodyBytesMax,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  takeBodiesAsText(server);
  addCors(server, options.corsOrigins);
  answerErrorsAsJson(server, options.log);
  addHealth(server, options.notReadyReason);
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => answerGraphql(options, request, reply),
  });
  return server;
}

/** Starts listening; answers the address. */
export async function listen(server: FastifyInstance, port: number, host: string): Promise<string> {
  await server.listen({ port, host });
  // listen has resolved, so it is a TCP address.
  return `http://${host}:${(server.server.address() as AddressInfo).port}`;
}

/** graphql-http parses the JSON itself, and says what is wrong with it as the specification asks. */
function takeBodiesAsText(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
}

async function answerGraphql(
  options: HttpServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const correlationId = correlationIdOf(request.headers);
  void reply.header(correlationHeader, correlationId);
  const startedMs = performance.now();
  const [body, init] = await options.handle({
    method: request.method,
    url: request.url,
    headers: { get: (name: string) => request.headers[name.toLowerCase()]?.toString() ?? null },
    body: request.body as string,
    raw: request,
    context: {
      identify: () => identityOf(request.headers.authorization, options.verifyToken),
      correlationId,
      signal: hangUpSignal(reply),
      onAnswer: (params, answer) => {
        logRequest(options.log, {
          operationName: operationNameOf(answer) ?? params.operationName ?? undefined,
          correlationId,
          durationMs: performance.now() - startedMs,
          answer,
        });
      },
    },
  });
  return reply
    .code(init.status)
    .headers(init.headers ?? {})
    .send(body ?? undefined);
}

/** Aborted when the client's connection closes before it has its answer. */
function hangUpSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) controller.abort();
  });
  return controller.signal;
}

function operationNameOf(answer: GatewayAnswer): string | undefined {
  return answer.kind === 'executed' ? answer.operationName : undefined;
}

type AnsweredRequest = {
  readonly operationName: string | undefined;
  readonly correlationId: string;
  readonly durationMs: number;
  readonly answer: GatewayAnswer;
};

/** One line a request. Queries, variables and answers are not in it: they hold customers' data. */
function logRequest(log: Logger, { answer, durationMs, ...rest }: AnsweredRequest): void {
  const codes = [...new Set(answer.errors.map((error) => String(error.extensions['code'])))];
  const line = { ...rest, durationMs: Math.round(durationMs * 10) / 10, outcome: answer.kind };
  log.info(codes.length === 0 ? line : { ...line, codes }, 'graphql');
}

function addHealth(
  server: FastifyInstance,
  notReadyReason: HttpServerOptions['notReadyReason'],
): void {
  server.get('/health', () => ({ status: 'ok' }));
  server.get('/ready', async (_request, reply) => {
    const reason = await notReadyReason();
    if (reason === undefined) return reply.send({ status: 'ready' });
    return reply.code(503).send({ status: 'not ready', reason });
  });
}

function answerErrorsAsJson(server: FastifyInstance, log: Logger): void {
  server.setNotFoundHandler((request, reply) => {
    const message = `Expected /graphql, /health or /ready, got ${request.method} ${request.url.slice(0, 100)}.`;
    return sendError(reply, 404, message, 'NOT_FOUND');
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendError(reply, status, error.message, error.code);
    const correlationId = correlationIdOf(request.headers);
    log.error({ correlationId, err: error }, 'A request failed because of a fault');
    return sendError(reply, 500, `Internal error ${correlationId}`, 'INTERNAL_SERVER_ERROR');
  });
}

function sendError(reply: FastifyReply, status: number, message: string, code: string) {
  const [body, init] = errorResponse(status, [refusal(message, code)]);
  return reply
    .code(status)
    .headers(init.headers ?? {})
    .send(body);
}
