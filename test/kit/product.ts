import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { readFileSync } from 'node:fs';
import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { SubgraphName } from '#platform/contracts/subgraph.ts';
import { anonymous } from '#platform/identity.ts';
import { createShutdown, type Shutdown } from '#platform/shutdown.ts';
import { startSubgraphs } from '#platform/start-subgraphs.ts';
import { serveSubgraph, type SubgraphServer } from '#platform/subgraph-server.ts';
import type { Transports } from '../../gateway/engine/types.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import { toResponseJson } from '../../gateway/response-json.ts';
import { overHttp } from '../../gateway/transports/http.ts';
import { inProcess } from '../../gateway/transports/in-process.ts';
import { corporateEnvironment } from '../../local/corporate-environment.ts';
import { startCorporateSystem, type CorporateSystem } from '../../local/corporate-system/start.ts';
import { createDemoData, smallSize } from '../../local/demo-data/create-demo-data.ts';
import type { DemoData } from '../../local/demo-data/types.ts';
import { assembleAll, type Subgraphs, whenReady } from '../../local/one-process.ts';
import {
  freeSubgraphUrls,
  startSubgraphProcesses,
  type SubgraphUrls,
  whenAnswering,
} from '../../local/processes.ts';
import { seedDemo } from '../../local/seed/seed-demo.ts';
import { createOutages, type Outages } from './outages.ts';
import { createTestResources, type TestResources } from './resources.ts';

/** `processes`: each subgraph in a process of its own, as `npm run start:split` runs them. */
export type Transport = 'inProcess' | 'http' | 'processes';

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
  /** As if its process had died: no answer (over HTTP its server is gone), no task served, no event taken. */
  readonly cutOff: (name: SubgraphName) => Promise<void>;
  /** It is back, at the same address, with the events that it missed. */
  readonly restore: (name: SubgraphName) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const environment: Record<string, string> = { ...options.environment };
  const resources = await createTestResources({ environment });
  const shutdown = createShutdown(resources.log);
  shutdown.add('test stores', resources.close);
  try {
    return await runProduct({ options, environment, resources, shutdown });
  } catch (error) {
    // Whatever runs already would outlive the test file.
    await shutdown.run();
    throw error;
  }
}

type Start = {
  readonly options: ProductOptions;
  readonly environment: Record<string, string>;
  readonly resources: TestResources;
  readonly shutdown: Shutdown;
};

async function runProduct({ options, environment, resources, shutdown }: Start): Promise<Product> {
  const data = options.data ?? createDemoData(smallSize);
  const { databaseUrl, log } = resources;
  const corporateSystem = await startCorporateSystem({ postgresUrl: databaseUrl, log });
  shutdown.add('corporate system', corporateSystem.stop);
  Object.assign(environment, corporateEnvironment(corporateSystem));
  const outages = createOutages();
  const subgraphs = await assembleWith(outages, resources);
  await seedDemo({ resources, corporateDatabaseUrl: databaseUrl }, data);
  const isApart = options.transport === 'processes';
  const apart = isApart ? await startApart(environment, resources, shutdown) : undefined;
  if (!isApart) {
    await startSubgraphs(Object.values(subgraphs), resources, shutdown);
    await whenReady(subgraphs);
  }
  const servers = createServers(subgraphs, { resources, shutdown, apart });
  const openGateway = async (transport: Transport) => {
    const gateway = createGateway({
      supergraphSdl: readFileSync('schema/generated/supergraph.graphql', 'utf8'),
      transports: await connect(subgraphs, { transport, outages, servers, resources }),
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
    cutOff: async (name) => {
      outages.begin(name);
      await servers.stop(name);
    },
    restore: async (name) => {
      await servers.restart(name);
      outages.end(name);
    },
    stop: async () => {
      const failed = await shutdown.run();
      if (failed.length > 0) throw new Error(`Did not close: ${failed.join(', ')}`);
    },
  };
}

async function assembleWith(outages: Outages, resources: TestResources): Promise<Subgraphs> {
  const assembled = Object.values(await assembleAll(resources, resources.taskRegistry));
  const subgraphs = assembled.map(outages.around);
  subgraphs.forEach((subgraph) => resources.taskRegistry.register(subgraph));
  return Object.fromEntries(subgraphs.map((each) => [each.name, each])) as Subgraphs;
}

/** The subgraphs' own `main.ts` on the test's stores, with events through PostgreSQL. */
async function startApart(
  environment: Readonly<Record<string, string>>,
  resources: TestResources,
  shutdown: Shutdown,
): Promise<SubgraphUrls> {
  const urls = await freeSubgraphUrls();
  const processes = startSubgraphProcesses(urls, {
    ...environment,
    DATABASE_URL: resources.databaseUrl,
    DYNAMODB_ENDPOINT: resources.dynamoEndpoint,
    TABLE_PREFIX: resources.tablePrefix,
    TILLGRAPH_INTERNAL_SECRET: resources.internalSecret,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
  });
  shutdown.add('processes', async () => {
    await Promise.all(processes.map((each) => each.stop()));
  });
  await whenAnswering(
    Object.values(urls).map((url) => `${url}/ready`),
    processes,
  );
  return urls;
}

type Servers = {
  /** Serves the subgraph if it is not served yet; answers its address. */
  readonly urlOf: (name: SubgraphName) => Promise<string>;
  readonly stop: (name: SubgraphName) => Promise<void>;
  /** Serves it again at the address that it had. */
  readonly restart: (name: SubgraphName) => Promise<void>;
};

type Serving = {
  readonly resources: TestResources;
  readonly shutdown: Shutdown;
  /** The addresses of subgraphs that run in processes of their own. */
  readonly apart: SubgraphUrls | undefined;
};

function createServers(subgraphs: Subgraphs, { resources, shutdown, apart }: Serving): Servers {
  const { internalSecret, log } = resources;
  const running = new Map<SubgraphName, SubgraphServer>();
  const serve = async (name: SubgraphName, port: number) => {
    const server = await serveSubgraph(subgraphs[name], { port, internalSecret, log });
    running.set(name, server);
    shutdown.add(`server of ${name}`, server.stop);
    return server.url;
  };
  return {
    urlOf: async (name) => apart?.[name] ?? running.get(name)?.url ?? serve(name, 0),
    stop: async (name) => running.get(name)?.stop(),
    restart: async (name) => {
      const stopped = running.get(name);
      if (stopped !== undefined) await serve(name, Number(new URL(stopped.url).port));
    },
  };
}

type Connecting = {
  readonly transport: Transport;
  readonly outages: Outages;
  readonly servers: Servers;
  readonly resources: TestResources;
};

async function connect(
  subgraphs: Subgraphs,
  { transport, outages, servers, resources: { internalSecret } }: Connecting,
): Promise<Transports> {
  const connected = await Promise.all(
    Object.values(subgraphs).map(async (subgraph) => {
      const { name } = subgraph;
      if (transport === 'inProcess') return [name, outages.onTheWay(name, inProcess(subgraph))];
      return [name, overHttp({ subgraph: name, url: await servers.urlOf(name), internalSecret })];
    }),
  );
  return Object.fromEntries(connected) as Transports;
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
    return JSON.parse(toResponseJson(answer)) as Answer<Data>;
  };
}
