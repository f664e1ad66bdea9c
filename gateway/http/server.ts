import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { correlationIdOf } from '#platform/subgraph-requests.ts';
import type { Limits } from '../limits/limits.ts';
import type { Cors } from './cors.ts';
import { errorsJson } from './http-refusal.ts';

export type HttpServerOptions = {
  /** Takes `/graphql`, and nothing of fastify stands before it. */
  readonly graphql: RequestListener;
  readonly cors: Cors;
  readonly limits: Limits;
  /** Undefined when ready; otherwise what is missing. */
  readonly notReadyReason: () => Promise<string | undefined>;
  readonly log: Logger;
};

/** Headers take no longer than this but from somebody who means to hold the socket. */
const headersTimeoutMs = 10_000;
/** How often Node looks for sockets that are late: this much later may they be cut off. */
const connectionsCheckingMsMax = 1_000;
/** Above the usual load balancer's 60 s, so that it is the balancer that closes an idle socket. */
const keepAliveTimeoutMs = 65_000;

/** The HTTP face: `/graphql`, `/health`, `/ready`. Answers are JSON, errors too. */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const server = fastify({
    serverFactory: (handler) => createNodeServer(options, handler),
    bodyLimit: options.limits.bodyBytesMax,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  takeBodiesAsText(server);
  addCors(server, options.cors);
  answerErrorsAsJson(server, options.log);
  addHealth(server, options.notReadyReason);
  return server;
}

/** Starts listening; answers the address. */
export async function listen(server: FastifyInstance, port: number, host: string): Promise<string> {
  await server.listen({ port, host });
  // listen has resolved, so it is a TCP address.
  return `http://${host}:${(server.server.address() as AddressInfo).port}`;
}

function createNodeServer({ graphql, limits }: HttpServerOptions, others: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: Math.min(headersTimeoutMs, limits.bodyMsMax),
      requestTimeout: limits.bodyMsMax,
      keepAliveTimeout: keepAliveTimeoutMs,
      connectionsCheckingInterval: Math.min(connectionsCheckingMsMax, limits.bodyMsMax),
    },
    (request, response) => {
      const url = request.url ?? '';
      if (url === '/graphql' || url.startsWith('/graphql?')) graphql(request, response);
      else others(request, response);
    },
  );
  server.on('clientError', answerClientError);
  return server;
}

const clientErrors: Readonly<Record<string, readonly [status: string, code: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'REQUEST_TIMEOUT'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'HEADERS_TOO_LARGE'],
};

/** What is no HTTP gets an answer too, and then no more. */
function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code] = clientErrors[error.code ?? ''] ?? ['400 Bad Request', 'BAD_REQUEST'];
  const body = errorsJson('The HTTP request is not sound.', code);
  const headers = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`);
}

/** Whoever takes a body here parses it too. */
function takeBodiesAsText(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
}

function addCors(server: FastifyInstance, cors: Cors): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS') {
      await reply.code(204).headers(cors.preflightHeaders(request.raw)).send();
      return;
    }
    const headers = cors.headersFor(request.raw);
    if (headers !== undefined) void reply.headers(headers);
  });
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

const codeByStatus: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

function answerErrorsAsJson(server: FastifyInstance, log: Logger): void {
  server.setNotFoundHandler((request, reply) => {
    const message = `Expected /graphql, /health or /ready, got ${request.method} ${request.url.slice(0, 100)}.`;
    return sendError(reply, 404, message, 'NOT_FOUND');
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return sendError(reply, status, error.message, codeByStatus[status] ?? 'BAD_REQUEST');
    }
    const correlationId = correlationIdOf(request.headers);
    log.error({ correlationId, err: error }, 'A request failed because of a fault');
    return sendError(reply, 500, `Internal error ${correlationId}`, 'INTERNAL_SERVER_ERROR');
  });
}

function sendError(reply: FastifyReply, status: number, message: string, code: string) {
  return reply.code(status).type('application/json; charset=utf-8').send(errorsJson(message, code));
}
