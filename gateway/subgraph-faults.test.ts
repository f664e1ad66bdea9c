import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Identity } from '#platform/contracts/identity.ts';
import { anonymous } from '#platform/identity.ts';
import { createLogger } from '#platform/log.ts';
import { smallFederation } from '../test/kit/small-federation.ts';
import { toResponseJson } from './response-json.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { overHttp } from './transports/http.ts';
import { inProcess } from './transports/in-process.ts';

const internalSecret = Buffer.alloc(32, 7).toString('base64');
const log = createLogger('test', 'silent');
const secret = 'canary-10.9.8.7-password';

const behaviours: Readonly<Record<string, RequestListener>> = {
  'answers 502 with HTML': (_request, response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end(`<h1>${secret}</h1>`);
  },
  'answers 429': (_request, response) => {
    response.writeHead(429).end(secret);
  },
  'answers {}': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  },
  'answers a list': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[1]}');
  },
  'answers 200 with HTML': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${secret}</p>`);
  },
  'redirects elsewhere': (_request, response) => {
    response.writeHead(302, { location: `http://${secret}.invalid/` }).end();
  },
  'resets the connection': (request) => {
    request.socket.destroy();
  },
  'stops halfway': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"data":');
    setTimeout(() => response.destroy(), 10);
  },
  'answers 11 MB': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(`{"data":{"x":"${'x'.repeat(11 * 1024 * 1024)}"}}`);
  },
  hangs: () => {},
};

const codes: Readonly<Record<string, string>> = {
  'answers 502 with HTML': 'SUBGRAPH_UNREACHABLE',
  'answers 429': 'SUBGRAPH_UNREACHABLE',
  'answers {}': 'SUBGRAPH_MALFORMED',
  'answers a list': 'SUBGRAPH_MALFORMED',
  'answers 200 with HTML': 'SUBGRAPH_MALFORMED',
  'redirects elsewhere': 'SUBGRAPH_MALFORMED',
  'resets the connection': 'SUBGRAPH_UNREACHABLE',
  'stops halfway': 'SUBGRAPH_UNREACHABLE',
  'answers 11 MB': 'SUBGRAPH_ANSWER_TOO_LARGE',
  hangs: 'SUBGRAPH_TIMEOUT',
};

async function serve(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

function gatewayWith(url: string): Gateway {
  const { product, supergraphSdl } = smallFederation();
  return createGateway({
    supergraphSdl,
    transports: {
      product: inProcess(product),
      'back-office': overHttp({
        subgraph: 'back-office',
        url,
        internalSecret,
        breakerLimits: { failuresMax: 3, openMs: 50 },
      }),
    },
    verifyToken: async (): Promise<Identity> => anonymous,
    log,
  });
}

type Shown = {
  readonly data: unknown;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
};

async function ask(gateway: Gateway, query: string) {
  const answer = await gateway.answer({
    query,
    operationName: undefined,
    variables: {},
    method: 'POST',
    identity: anonymous,
    correlationId: 'test',
    signal: new AbortController().signal,
  });
  if (answer.kind === 'refused') throw new AggregateError(answer.errors);
  return JSON.parse(toResponseJson(answer)) as Shown;
}

const itemsWithStock = '{ items { name onHand } }';

describe('A subgraph that fails loses its fields and nothing else', () => {
  it.each(Object.keys(behaviours))(
    'when it %s',
    async (name) => {
      const server = await serve((request, response) => behaviours[name]?.(request, response));
      const gateway = gatewayWith(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      try {
        const result = await ask(gateway, itemsWithStock);
        expect(result.data).toEqual({
          items: [
            { name: 'Bread', onHand: null },
            { name: 'Milk', onHand: null },
          ],
        });
        const extensions = { code: codes[name], serviceName: 'back-office' };
        expect(result.errors).toEqual([
          expect.objectContaining({ path: ['items', 0, 'onHand'], extensions }),
          expect.objectContaining({ path: ['items', 1, 'onHand'], extensions }),
        ]);
        expect(JSON.stringify(result)).not.toContain(secret);
      } finally {
        await gateway.stop();
        server.closeAllConnections();
        server.close();
      }
    },
    10_000,
  );

  it('when nobody listens', async () => {
    const gateway = gatewayWith('http://127.0.0.1:1');
    const result = await ask(gateway, '{ warehouses items { name } }');
    expect(result).toMatchObject({
      data: { warehouses: null, items: [{ name: 'Bread' }, { name: 'Milk' }] },
      errors: [{ path: ['warehouses'], extensions: { code: 'SUBGRAPH_UNREACHABLE' } }],
    });
    await gateway.stop();
  });

  it('and a missing value in a non-null position takes its object with it, with an error', async () => {
    const gateway = gatewayWith('http://127.0.0.1:1');
    const result = await ask(gateway, '{ item(itemId: "I1") { name strictOnHand } whoAmI }');
    expect(result.data).toEqual({ item: null, whoAmI: 'anonymous' });
    expect(result.errors).toEqual([expect.objectContaining({ path: ['item', 'strictOnHand'] })]);
    await gateway.stop();
  });
});

describe('The circuit breaker', () => {
  it('opens after failures, leaves the subgraph alone, and closes again', async () => {
    let isBroken = true;
    let callCount = 0;
    const server = await serve((_request, response) => {
      callCount += 1;
      if (isBroken) response.writeHead(500).end();
      else {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"data":{"warehouses":["W1"]}}');
      }
    });
    const gateway = gatewayWith(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const codeOf = async () =>
      (await ask(gateway, '{ warehouses }')).errors?.[0]?.extensions['code'];
    try {
      const first = [await codeOf(), await codeOf(), await codeOf(), await codeOf()];
      expect(first).toEqual([
        'SUBGRAPH_UNREACHABLE',
        'SUBGRAPH_UNREACHABLE',
        'SUBGRAPH_UNREACHABLE',
        'SUBGRAPH_CIRCUIT_OPEN',
      ]);
      // Each of the three queries was tried twice; the fourth was not sent at all.
      expect(callCount).toBe(6);
      isBroken = false;
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect([await codeOf(), await codeOf()]).toEqual([undefined, undefined]);
    } finally {
      await gateway.stop();
      server.close();
    }
  });
});
