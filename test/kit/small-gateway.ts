import type { Identity } from '#platform/contracts/identity.ts';
import { createLogger } from '#platform/log.ts';
import { TokenRefused } from '../../gateway/authenticate.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../../gateway/gateway.ts';
import { inProcess } from '../../gateway/transports/in-process.ts';
import { smallFederation } from './small-federation.ts';

/** The token `good` is this cashier's; `Bearer manager` has `till:approve` as well. */
export const smallCashier: Identity = {
  subject: 'O001-01',
  roles: ['cashier'],
  scopes: ['till:read'],
  stores: ['S001'],
};

const identities: Readonly<Record<string, Identity>> = {
  good: smallCashier,
  manager: { ...smallCashier, subject: 'O001-02', scopes: ['till:read', 'till:approve'] },
};

export type SmallGateway = {
  readonly gateway: Gateway;
  readonly url: string;
  readonly renames: readonly string[];
  readonly stop: () => Promise<void>;
};

/** A listening gateway over two subgraphs of a few lines. */
export async function startSmallGateway(
  options: Partial<GatewayOptions> = {},
): Promise<SmallGateway> {
  const { product, backOffice, supergraphSdl, renames } = smallFederation();
  const gateway = createGateway({
    supergraphSdl,
    transports: { product: inProcess(product), 'back-office': inProcess(backOffice) },
    verifyToken: async (token) => {
      const identity = identities[token];
      if (identity === undefined) throw new TokenRefused('The token is not valid here.');
      return identity;
    },
    log: createLogger('test', 'silent'),
    ...options,
  });
  const url = await gateway.listen(0);
  return { gateway, url, renames, stop: gateway.stop };
}

export type Answered = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
};

/** Posts a request and reads the answer as JSON. */
export async function postGraphql(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answered = (await response.json()) as Answered;
  const code = answered.errors?.[0]?.extensions?.['code'];
  return { status: response.status, headers: response.headers, body: answered, code };
}
