import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { readFileSync } from 'node:fs';
import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import { createShutdown } from '#platform/shutdown.ts';
import { startSubgraphs } from '#platform/start-subgraphs.ts';
import { serveSubgraph } from '#platform/subgraph-server.ts';
import { anonymous } from '../../gateway/authenticate.ts';
import type { Transports } from '../../gateway/engine/types.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import { overHttp } from '../../gateway/transports/http.ts';
import { inProcess } from '../../gateway/transports/in-process.ts';
import { corporateEnvironment } from '../../local/corporate-environment.ts';
import { startCorporateSystem, type CorporateSystem } from '../../local/corporate-system/start.ts';
import { createDemoData, smallSize } from '../../local/demo-data/create-demo-data.ts';
import type { DemoData } from '../../local/demo-data/types.ts';
import { assembleAll, type Subgraphs, whenReady } from '../../local/one-process.ts';
import { seedDemo } from '../../local/seed/seed-demo.ts';
import { createTestResources, type TestResources } from './resources.ts';

export type Transport = 'inProcess' | 'http';

export type ProductOptions = {
  readonly transport?: Transport;
  readonly data?: DemoData;
  /** Settings of the subgraphs, such as shorter waits. */
  readonly environment?: Readonly<Record<string, string>>;
};

export type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** The whole product on the test's own stores with the small demo chain: what a journey talks to. */
export type Product = {
  readonly data: DemoData;
  readonly resources: TestResources;
  readonly subgraphs: Subgraphs;
  readonly gateway: Gateway;
  readonly corporateSystem: CorporateSystem;
  /** Asks the gateway and expects data without errors; anything else fails the test with what came. */
  readonly ask: <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    identity?: Identity,
  ) => Promise<Data>;
  /** Asks the gateway and answers whatever comes. */
  readonly tryAsk: <Data = Record<string, unknown>>(
    document: DocumentNode | string,
    variables?: Readonly<Record<string, unknown>>,
    identity?: Identity,
  ) => Promise<Answer<Data>>;
  /** A second gateway over the same subgraphs; it stops with the product. */
  readonly askThrough: (transport: Transport) => Promise<Product['tryAsk']>;
  readonly stop: () => Promise<void>;
};

export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const data = options.data ?? createDemoData(smallSize);
  const environment: Record<string, string> = { ...options.environment };
  const resources = await createTestResources({ environment });
  const shutdown = createShutdown(resources.log);
  shutdown.add('test stores', resources.close);
  const { databaseUrl, log } = resources;
  const corporateSystem = await startCorporateSystem({ postgresUrl: databaseUrl, log });
  shutdown.add('corporate system', corporateSystem.stop);
  Object.assign(environment, corporateEnvironment(corporateSystem));
  const subgraphs = await assembleAll(resources, resources.taskRegistry);
  await seedDemo({ resources, corporateDatabaseUrl: databaseUrl }, data);
  await startSubgraphs(Object.values(subgraphs), resources, shutdown);
  await whenReady(subgraphs);
  const openGateway = async (transport: Transport) => {
    const gateway = createGateway({
      supergraphSdl: readFileSync('schema/generated/supergraph.graphql', 'utf8'),
      transports: await connect(subgraphs, resources, transport, shutdown),
      verifyToken: async () => anonymous,
      log,
    });
    shutdown.add('gateway', gateway.stop);
    return gateway;
  };
  const gateway = await openGateway(options.transport ?? 'inProcess');
  const tryAsk = asker(gateway);
  return {
    ...{ data, resources, subgraphs, gateway, corporateSystem, tryAsk },
    ask: async <Data, Variables extends Record<string, unknown>>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      identity?: Identity,
    ) => {
      const answer = await tryAsk<Data>(document, variables, identity);
      if (answer.errors === undefined && answer.data) return answer.data;
      throw new Error(`Expected data without errors, got ${JSON.stringify(answer, null, 2)}`);
    },
    askThrough: async (transport) => asker(await openGateway(transport)),
    stop: async () => {
      const failed = await shutdown.run();
      if (failed.length > 0) throw new Error(`Did not close: ${failed.join(', ')}`);
    },
  };
}

async function connect(
  subgraphs: Subgraphs,
  { internalSecret, log }: TestResources,
  transport: Transport,
  shutdown: ReturnType<typeof createShutdown>,
): Promise<Transports> {
  const connected = await Promise.all(
    Object.entries(subgraphs).map(async ([name, subgraph]) => {
      if (transport === 'inProcess') return [name, inProcess(subgraph)] as const;
      const server = await serveSubgraph(subgraph, { port: 0, internalSecret, log });
      shutdown.add(`server of ${name}`, server.stop);
      return [name, overHttp({ subgraph: name, url: server.url, internalSecret })] as const;
    }),
  );
  return Object.fromEntries(connected);
}

function asker(gateway: Gateway): Product['tryAsk'] {
  return async <Data>(
    document: DocumentNode | string,
    variables: Readonly<Record<string, unknown>> = {},
    identity: Identity = anonymous,
  ) => {
    const answer = await gateway.answer({
      query: typeof document === 'string' ? document : print(document),
      operationName: undefined,
      variables,
      method: 'POST',
      identity,
      correlationId: newId(),
      signal: new AbortController().signal,
    });
    const result = answer.kind === 'executed' ? answer.result : { errors: answer.errors };
    // Through JSON, because that is what a client sees.
    return JSON.parse(JSON.stringify(result)) as Answer<Data>;
  };
}
