import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { AppSyncApi } from './api.ts';
import type { Authenticate } from './authenticate.ts';
import { Unauthorized } from './caller.ts';

/** AppSync takes requests of at most 1 MB. */
const bodyBytesMax = 1_048_576;

export type HttpOptions = {
  readonly api: AppSyncApi;
  readonly authenticate: Authenticate;
  readonly log: Logger;
};

/** `POST /graphql` as AppSync answers it: 200 also for errors of execution, 401 for a caller that is nobody. */
export function createHttpServer({ api, authenticate, log }: HttpOptions): FastifyInstance {
  const server = fastify({ bodyLimit: bodyBytesMax, logger: false });
  // The signature covers the body as it came.
  server.addContentTypeParser(
    ['application/json', 'application/graphql'],
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  );
  server.addHook('onSend', async (_request, reply) => {
    // A reply is awaited until it was sent, so it must not be awaited here.
    void reply.headers(corsHeaders);
  });
  server.options('/graphql', (_request, reply) => reply.status(200).send());
  server.get('/health', () => ({ status: 'ok' }));
  server.post('/graphql', async (request, reply) => {
    try {
      await answerRequest(request, reply);
    } catch (error) {
      if (error instanceof Unauthorized) return refuse(reply, 401, error.errorType, error.message);
      log.error({ err: error }, 'AppSync could not answer a request');
      return refuse(reply, 500, 'InternalFailure', 'Internal failure');
    }
    return reply;
  });

  async function answerRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const body = typeof request.body === 'string' ? request.body : '';
    const headers = plainHeaders(request.headers);
    const url = new URL(request.url, `http://${headers['host'] ?? 'localhost'}`);
    const caller = await authenticate({ method: request.method, url, headers, body });
    const operation = operationShape.safeParse(parseJson(body));
    if (!operation.success) {
      void refuse(reply, 400, 'MalformedHttpRequestException', 'Unable to parse GraphQL query.');
      return;
    }
    const { answer, responseHeaders } = await api.answer(operation.data, { caller, headers });
    void reply.headers(Object.fromEntries(responseHeaders)).send(answer);
  }

  return server;
}

const operationShape = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Browsers of any origin may ask, as on AppSync; nothing is decided by cookies. */
const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'POST, OPTIONS',
} as const;

function refuse(reply: FastifyReply, status: number, errorType: string, message: string) {
  return reply.status(status).send({ errors: [{ errorType, message }] });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function plainHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
