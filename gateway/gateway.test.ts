import { serverAudits } from 'graphql-http';
import { createLogger } from '#platform/log.ts';
import { serveSubgraph, type SubgraphServer } from '#platform/subgraph-server.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import { smallFederation } from '../test/kit/small-federation.ts';
import { TokenRefused } from './authenticate.ts';
import type { Transports } from './engine/types.ts';
import { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
import { overHttp } from './transports/http.ts';
import { inProcess } from './transports/in-process.ts';

const internalSecret = Buffer.alloc(32, 7).toString('base64');
const log = createLogger('test', 'silent');
const cashier: Identity = {
  subject: 'O001-01',
  roles: ['cashier'],
  scopes: ['till:read'],
  stores: ['S001'],
};
const verifyToken = async (token: string): Promise<Identity> => {
  if (token !== 'good') throw new TokenRefused('The token is not valid here.');
  return cashier;
};

type Running = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly renames: string[];
};

async function start(
  kind: 'inProcess' | 'http',
  options: Partial<GatewayOptions> = {},
): Promise<Running> {
  const { product, backOffice, supergraphSdl, renames } = smallFederation();
  const servers: SubgraphServer[] = [];
  const transportOf = async (subgraph: typeof product) => {
    if (kind === 'inProcess') return inProcess(subgraph);
    const server = await serveSubgraph(subgraph, { port: 0, internalSecret, log });
    servers.push(server);
    return overHttp({ subgraph: subgraph.name, url: server.url, internalSecret });
  };
  const transports: Transports = {
    product: await transportOf(product),
    'back-office': await transportOf(backOffice),
  };
  const gateway: Gateway = createGateway({
    supergraphSdl,
    transports,
    verifyToken,
    log,
    introspection: true,
    ...options,
  });
  const url = await gateway.listen(0);
  return {
    url,
    renames,
    stop: async () => {
      await gateway.stop();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

type Answered = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
};

async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answered = (await response.json()) as Answered;
  return { status: response.status, headers: response.headers, body: answered };
}

describe.each(['inProcess', 'http'] as const)('The gateway with subgraphs %s', (kind) => {
  let running: Running;
  beforeAll(async () => {
    running = await start(kind);
  });
  afterAll(() => running.stop());

  it('answers a query over both subgraphs', async () => {
    const { body } = await post(running.url, { query: '{ items { itemId name onHand } }' });
    expect(body).toEqual({
      data: {
        items: [
          { itemId: 'I1', name: 'Bread', onHand: 7 },
          { itemId: 'I2', name: 'Milk', onHand: 0 },
        ],
      },
    });
  });

  it('answers null for what is not there, without an error', async () => {
    const { body } = await post(running.url, { query: '{ item(itemId: "none") { name onHand } }' });
    expect(body).toEqual({ data: { item: null } });
  });

  it('passes the verified identity on to subgraphs', async () => {
    const { body } = await post(
      running.url,
      { query: '{ whoAmI }' },
      { authorization: 'Bearer good' },
    );
    expect(body.data?.['whoAmI']).toBe('O001-01');
  });

  it('masks a fault and names the correlation id by which the log has its cause', async () => {
    const { body, headers } = await post(
      running.url,
      { query: '{ fault }' },
      { 'x-correlation-id': 'till-42' },
    );
    expect(headers.get('x-correlation-id')).toBe('till-42');
    expect(body.data).toEqual({ fault: null });
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: 'Internal error',
        path: ['fault'],
        extensions: expect.objectContaining({
          code: 'INTERNAL_SERVER_ERROR',
          correlationId: 'till-42',
        }),
      }),
    ]);
    expect(JSON.stringify(body)).not.toContain('hunter2');
  });

  it('sends a mutation once', async () => {
    await post(running.url, {
      query: 'mutation ($name: String!) { rename(itemId: "I1", name: $name) { name onHand } }',
      variables: { name: 'Rye' },
    });
    expect(running.renames).toEqual(['Rye']);
  });

  it('is ready when its subgraphs are', async () => {
    const response = await fetch(`${running.url}/ready`);
    expect(response.status).toBe(200);
  });
});

describe('The gateway over HTTP', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start('inProcess', { corsOrigins: ['https://till.example'] });
  });
  afterAll(() => running.stop());

  const audits = serverAudits({ url: () => `${running.url}/graphql` });

  it('is audited in all points', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    'passes audit %s: %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect('reason' in result ? result.reason : result.status).toBe('ok');
    },
  );

  it.each`
    what                  | body                                                                               | status | code
    ${'malformed JSON'}   | ${'{"query": '}                                                                    | ${400} | ${'MALFORMED_JSON'}
    ${'a batch'}          | ${'[{"query":"{__typename}"}]'}                                                    | ${400} | ${'BATCHING_NOT_SUPPORTED'}
    ${'16 levels'}        | ${{ query: nested(16) }}                                                           | ${400} | ${'DEPTH_LIMIT_EXCEEDED'}
    ${'31 aliases'}       | ${{ query: `{ items { ${aliases(31)} } }` }}                                       | ${400} | ${'ALIAS_LIMIT_EXCEEDED'}
    ${'21 root fields'}   | ${{ query: `{ ${'whoAmI '.repeat(21)} }` }}                                        | ${400} | ${'ROOT_FIELD_LIMIT_EXCEEDED'}
    ${'51 directives'}    | ${{ query: `{ whoAmI ${'@skip(if: false) '.repeat(51)} }` }}                       | ${400} | ${'DIRECTIVE_LIMIT_EXCEEDED'}
    ${'5,001 tokens'}     | ${{ query: `{ ${'whoAmI '.repeat(5_000)} }` }}                                     | ${400} | ${'TOKEN_LIMIT_EXCEEDED'}
    ${'a fragment cycle'} | ${{ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }} | ${400} | ${'FRAGMENT_CYCLE'}
    ${'a fragment bomb'}  | ${{ query: bomb(12) }}                                                             | ${400} | ${'FIELD_LIMIT_EXCEEDED'}
    ${'300 kB'}           | ${{ query: `{ whoAmI } # ${'x'.repeat(300_000)}` }}                                | ${413} | ${'BODY_TOO_LARGE'}
  `('refuses $what with $status', async ({ body, status, code }) => {
    const answer = await post(running.url, body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0]?.message).toEqual(expect.any(String));
    expect(answer.body.errors[0]?.extensions?.['code']).toBe(code);
  });

  it('refuses a wrong token with 401 and does not say why to whom', async () => {
    const answer = await post(
      running.url,
      { query: '{ whoAmI }' },
      { authorization: 'Bearer bad' },
    );
    expect(answer.status).toBe(401);
    expect(answer.body.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('says which variable is wrong before it calls anybody', async () => {
    const { body } = await post(running.url, {
      query: 'query ($itemId: ID!) { item(itemId: $itemId) { name } }',
    });
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('$itemId'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('refuses a form that any foreign page could send', async () => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"mutation { rename(itemId: \\"I1\\", name: \\"stolen\\") { name } }"}',
    });
    expect(response.status).toBe(415);
    expect(running.renames).toEqual([]);
    const { errors } = (await response.json()) as Answered;
    expect(errors[0]?.message).toContain('content-type: application/json');
  });

  it('says which answers it can give', async () => {
    const url = `${running.url}/graphql?query={__typename}`;
    const response = await fetch(url, { headers: { accept: 'image/png' } });
    expect(response.status).toBe(406);
    const { errors } = (await response.json()) as Answered;
    expect(errors[0]?.message).toContain('application/json');
  });

  it.each`
    origin                    | allowed
    ${'https://till.example'} | ${'https://till.example'}
    ${'https://evil.example'} | ${null}
  `('allows pages of $origin: $allowed', async ({ origin, allowed }) => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  });
});

describe('In production', () => {
  it('answers no introspection and suggests no names', async () => {
    const running = await start('inProcess', { introspection: false });
    try {
      const schema = await post(running.url, { query: '{ __schema { types { name } } }' });
      expect(schema.body.errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
      const typo = await post(running.url, { query: '{ itemz { name } }' });
      expect(typo.body.errors[0]?.message).not.toContain('items');
    } finally {
      await running.stop();
    }
  });
});

function nested(depth: number): string {
  return `{ items ${'{ a '.repeat(depth - 1)} ${'}'.repeat(depth - 1)} }`;
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ');
}

/** Each fragment spreads the next twice: 2 to the power of `levels` fields from a few hundred characters. */
function bomb(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, index) => `fragment F${index} on Item { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ items { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Item { name }`;
}
