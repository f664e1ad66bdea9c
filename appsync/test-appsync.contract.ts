import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalJWKSet } from 'jose';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createTokenVerifier } from '../gateway/authenticate.ts';
import { createGateway } from '../gateway/gateway.ts';
import type { Transport } from '../gateway/engine/types.ts';
import { inProcess } from '../gateway/transports/in-process.ts';
import { createIssuer, tokenAudience, type TokenRequest } from '../local/issuer.ts';
import { openShop, type Shop } from '../subgraphs/checkout/adapters/test-till.contract.ts';
import { oatDrink, oatDrinkCase } from '../subgraphs/checkout/adapters/world.contract.ts';
import { seedProduct } from '../subgraphs/product/adapters/postgres/seed.ts';
import { assembleProduct } from '../subgraphs/product/assemble.ts';
import { startAppSync, type AppSync } from './start-appsync.ts';

export type Face = 'gateway' | 'appsync';
export type Answered = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[] | null;
    readonly errorType?: string;
    readonly extensions?: { readonly code?: string };
  }[];
};

export const apiKey = 'da2-test';

export type BothFaces = {
  readonly shop: Shop;
  readonly product: Subgraph;
  readonly appsync: AppSync;
  readonly token: (request: TokenRequest) => Promise<string>;
  readonly ask: (
    face: Face,
    request: { readonly query: string; readonly variables?: object; readonly token?: string },
  ) => Promise<Answered>;
  readonly close: () => Promise<void>;
};

/** Checkout and product on real stores, the gateway over both, and the local AppSync beside it. */
export async function openBothFaces(): Promise<BothFaces> {
  const shop = await openShop();
  const { resources } = shop;
  const product = await assembleProduct(resources);
  await seedProduct(resources, productSeed);
  await product.start();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-appsync-'));
  const issuer = await createIssuer({ dataDir });
  const oidc = {
    issuer: issuer.issuer,
    audience: tokenAudience,
    keys: createLocalJWKSet(issuer.jwks()),
  };
  const gateway = createGateway({
    supergraphSdl: readFileSync('schema/generated/supergraph.graphql', 'utf8'),
    transports: transportsOf({ checkout: shop.checkout, product }),
    verifyToken: createTokenVerifier(oidc),
    log: resources.log,
  });
  const gatewayUrl = await gateway.listen(0);
  const appsync = await startAppSync({ resources, gatewayUrl, oidc, port: 0, apiKeys: [apiKey] });
  return {
    shop,
    product,
    appsync,
    token: issuer.issueToken,
    ask: async (face, { query, variables = {}, token }) => {
      const response = await fetch(face === 'gateway' ? `${gatewayUrl}/graphql` : appsync.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answered;
    },
    close: async () => {
      await appsync.stop();
      await gateway.stop();
      await product.stop();
      await shop.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The subgraphs that these tests leave out are asked for nothing. */
function transportsOf(subgraphs: Readonly<Record<string, Subgraph>>): Record<string, Transport> {
  const absent: Transport = {
    call: () => Promise.reject(new Error('This subgraph is not part of the test.')),
    notReadyReason: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
  const names = ['product', 'checkout', 'order', 'back-office', 'corporate-erp'];
  return Object.fromEntries(
    names.map((name) => {
      const subgraph = subgraphs[name];
      return [name, subgraph === undefined ? absent : inProcess(subgraph)];
    }),
  );
}

const item = {
  categoryId: 'C-OAT',
  taxClassId: 'STANDARD',
  baseUnit: 'EA',
  lotControlled: false,
  soldByWeight: false,
  discontinued: false,
  variantAttributes: [],
} as const;

const productSeed: Parameters<typeof seedProduct>[1] = {
  categories: [
    { categoryId: 'C-DRINKS', name: 'Drinks', departmentId: 'C-DRINKS' },
    { categoryId: 'C-OAT', name: 'Oat "drinks"', parentId: 'C-DRINKS', departmentId: 'C-DRINKS' },
  ],
  taxClasses: [{ taxClassId: 'STANDARD', name: 'Standard' }],
  taxRates: [],
  items: [
    {
      ...item,
      itemId: 'I00001',
      description: 'Oat drink 1 l – größer & süßer ☕',
      units: [
        { gtin: oatDrink, unit: 'EA', baseUnitsPerUnit: '1' },
        { gtin: oatDrinkCase, unit: 'CS', baseUnitsPerUnit: '12' },
      ],
      minimumAge: 16,
      depositItemId: 'I00009',
      imageUrl: 'https://example.com/oat.png',
    },
    {
      ...item,
      itemId: 'I00002',
      description: 'Oat drink, vanilla',
      units: [],
      variantOf: 'I00001',
      variantAttributes: [{ name: 'flavour', value: 'vanilla' }],
    },
    { ...item, itemId: 'I00009', description: 'Bottle deposit', units: [] },
  ],
  priceLists: [],
  assignments: [],
  offers: [],
  promotions: [],
  lots: [],
};
