import type { FastifyInstance } from 'fastify';

/** Browsers may remember a permission for ten minutes: long enough for a till, short enough to take it back. */
const preflightSeconds = 600;

/** Lets pages of the listed origins ask. Any other origin gets no CORS headers, so its browser refuses. */
export function addCors(server: FastifyInstance, origins: readonly string[]): void {
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    void reply.header('vary', 'origin');
    if (origin !== undefined && origins.includes(origin)) {
      void reply.header('access-control-allow-origin', origin);
      void reply.header('access-control-expose-headers', 'x-correlation-id');
    }
    if (request.method !== 'OPTIONS') return;
    await reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type, x-correlation-id',
        'access-control-max-age': String(preflightSeconds),
      })
      .send();
  });
}
