import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BreakerLimits } from '#platform/circuit-breaker.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import { anonymous } from '#platform/identity.ts';
import { createLogger } from '#platform/log.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import { overHttp } from '../../gateway/transports/http.ts';
import { inProcess } from '../../gateway/transports/in-process.ts';
import { ownClockMs } from '../kit/own-clock.ts';
import { smallFederation } from '../kit/small-federation.ts';

/** A gateway over two subgraphs, one of which is a server that does what the test says. */
export type FaultyGateway = {
  readonly gateway: Gateway;
  readonly url: string;
  /** From now on the subgraph behaves so. */
  readonly behave: (respond: RequestListener) => void;
  /** Requests that have reached it. */
  readonly callCount: () => number;
  /** Answers the whole response as text, headers included, and what it says. */
  readonly ask: (query: string) => Promise<Asked>;
  readonly stop: () => Promise<void>;
};

export type Asked = {
  readonly status: number;
  /** Less the time in which other processes had the processors. */
  readonly durationMs: number;
  readonly whole: string;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
};

/** Shorter than a fetch's own time, so that a test needs not wait for it. */
export const shortRequestMs = 1_000;
const internalSecret = Buffer.alloc(32, 7).toString('base64');

type FaultyOptions = {
  readonly faulty?: 'back-office' | 'product';
  readonly breakerLimits?: Partial<BreakerLimits>;
  readonly requestMsMax?: number;
};

export async function startFaultyGateway({
  faulty = 'back-office',
  // No test is to find the breaker open that does not ask for it.
  breakerLimits = { failuresMax: 10_000 },
  requestMsMax = shortRequestMs,
}: FaultyOptions = {}): Promise<FaultyGateway> {
  let respond: RequestListener = () => undefined;
  let callCount = 0;
  const server = createServer((request, response) => {
    callCount += 1;
    respond(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { product, backOffice, supergraphSdl } = smallFederation();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = createGateway({
    supergraphSdl,
    transports: {
      product: inProcess(product),
      'back-office': inProcess(backOffice),
      [faulty]: overHttp({ subgraph: faulty, url, internalSecret, breakerLimits }),
    },
    verifyToken: async (): Promise<Identity> => anonymous,
    limits: { requestMsMax },
    log: createLogger('test', 'silent'),
  });
  const gatewayUrl = await gateway.listen(0);
  return {
    gateway,
    url: gatewayUrl,
    behave: (next) => {
      respond = next;
    },
    callCount: () => callCount,
    ask: (query) => ask(gatewayUrl, query),
    stop: async () => {
      await gateway.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function ask(url: string, query: string): Promise<Asked> {
  const startedMs = ownClockMs();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const durationMs = ownClockMs() - startedMs;
  const { data, errors = [] } = JSON.parse(text) as Partial<Asked>;
  const whole = `${JSON.stringify([...response.headers])}\n${text}`;
  return { status: response.status, durationMs, whole, data, errors };
}
