import type { FastifyInstance } from 'fastify';
import { newId } from '#kernel/ids.ts';
import { anonymous } from '#platform/identity.ts';
import type { GatewayAnswer, GatewayRequest } from '../pipeline.ts';

export const receiptKeysPath = '/.well-known/receipt-keys.json';

/**
 * The keys of digital receipts as JWKS (RFC 7517), for whoever checks a receipt without GraphQL: what the public query
 * `receiptKeys` answers, asked as anybody would.
 */
export function addReceiptKeys(
  server: FastifyInstance,
  answer: (request: GatewayRequest) => Promise<GatewayAnswer>,
): void {
  server.get(receiptKeysPath, async (_request, reply) => {
    const answered = await answer({
      ...{
        query: receiptKeysQuery,
        operationName: undefined,
        variables: {},
        method: 'GET' as const,
      },
      ...{ identity: anonymous, correlationId: newId() },
    });
    const data = answered.kind === 'executed' ? (JSON.parse(answered.dataJson) as Data) : null;
    if (!data?.receiptKeys) return reply.code(503).send({ keys: [] });
    // A new key signs from the moment that it is published, so an old list must not live long.
    void reply.header('cache-control', 'public, max-age=60');
    return reply.type('application/jwk-set+json').send({ keys: data.receiptKeys });
  });
}

/** To the letter as in schema/operations/dtc, so that a gateway that takes trusted documents alone takes it. */
export const receiptKeysQuery = `query ReceiptKeys {
  receiptKeys {
    kid
    kty
    crv
    x
    alg
    use
  }
}`;

type Data = { readonly receiptKeys?: readonly object[] | null } | null;
