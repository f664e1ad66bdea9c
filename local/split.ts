import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Command } from 'commander';
import type { Logger } from 'pino';
import { createLogger } from '#platform/log.ts';
import { runMain } from '#platform/run-main.ts';
import { createShutdown, type Shutdown } from '#platform/shutdown.ts';
import { createTaskRegistry } from '#platform/tasks.ts';
import { realtimePath } from '../appsync/runtime/realtime-server.ts';
import { corporateEnvironment } from './corporate-environment.ts';
import { fiscalEnvironment } from './fiscal-environment.ts';
import { openDataFolder, removeDataFolder, type DataFolder } from './data-folder.ts';
import { createIssuer, localIssuerName, tokenAudience } from './issuer.ts';
import { assembleAll } from './one-process.ts';
import { openResources } from './open-resources.ts';
import { openStores, type OpenStores } from './open-stores.ts';
import {
  type Environment,
  freeSubgraphUrls,
  startProcess,
  startSubgraphProcesses,
  type SubgraphUrls,
  urlOf,
  whenAnswering,
} from './processes.ts';
import { createProgress, type Progress } from './progress.ts';
import { seedOnce } from './seed/seed-once.ts';
import { readLocalSettings, type LocalSettings } from './settings.ts';
import { startFlags } from './start-flags.ts';
import { findFreePort } from './stores/free-port.ts';
import { welcome } from './welcome.ts';

/** `npm run start:split`: the same product as seven processes over HTTP, events through PostgreSQL. */
async function main(log: Logger, shutdown: Shutdown): Promise<void> {
  const { fresh } = new Command('start:split')
    .option('--fresh', 'forget all data and start over')
    .parse()
    .opts<{ fresh?: boolean }>();
  const settings = readLocalSettings(process.env);
  if (fresh === true) await removeDataFolder(settings.dataDir);
  const progress = createProgress((line) => process.stdout.write(line));
  process.stdout.write(`Starting tillgraph as processes, data in ${settings.dataDir}\n`);
  const folder = await openDataFolder(settings.dataDir);
  const stores = await openStores({ settings, folder, shutdown, progress, log });
  await prepareStores({ settings, folder, stores, progress, log });
  const jwksUrl = await serveJwks(folder, shutdown);
  const urls = await freeSubgraphUrls();
  const environment = sharedEnvironment({ settings, folder, stores });
  const children = [...startSubgraphProcesses(urls, environment)];
  const gatewayPort = settings.port === 0 ? await findFreePort() : settings.port;
  const appsyncPort = settings.appsyncPort === 0 ? await findFreePort() : settings.appsyncPort;
  const facing = { ...environment, ...facingVariables(urls, jwksUrl, gatewayPort) };
  children.push(
    startProcess('gateway/main.ts', { ...facing, PORT: String(gatewayPort) }, startFlags),
    startProcess('appsync/main.ts', { ...facing, PORT: String(appsyncPort) }),
  );
  shutdown.add('processes', async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  const url = `http://${settings.host}:${gatewayPort}`;
  await progress.during('five subgraphs, gateway and AppSync, a process each', () =>
    whenAnswering([`${url}/ready`, `http://${settings.host}:${appsyncPort}/health`], children),
  );
  const { corporateSystem } = stores;
  const { dataDir } = settings;
  const seconds = progress.elapsedSeconds();
  const appsync = {
    url: `http://${settings.host}:${appsyncPort}/graphql`,
    realtimeUrl: `ws://${settings.host}:${appsyncPort}${realtimePath}`,
  };
  process.stdout.write(welcome({ url, appsync, dataDir, corporateSystem, seconds }));
}

type Preparing = {
  readonly settings: LocalSettings;
  readonly folder: DataFolder;
  readonly stores: OpenStores;
  readonly progress: Progress;
  readonly log: Logger;
};

/** At the first start: tables and demo data, before any process may see half of them. */
async function prepareStores(preparing: Preparing): Promise<void> {
  if (await preparing.folder.isSeeded()) return;
  const shutdown = createShutdown(preparing.log);
  const tasks = createTaskRegistry();
  const resources = openResources({ ...preparing, shutdown }, tasks.call);
  try {
    await assembleAll(resources, tasks);
    await seedOnce({ ...preparing, demo: preparing.settings.demo, resources });
  } finally {
    await shutdown.run();
  }
}

/** The local issuer's keys, for the gateway process to fetch like those of any OIDC issuer. */
async function serveJwks(folder: DataFolder, shutdown: Shutdown): Promise<string> {
  const issuer = await createIssuer({ dataDir: folder.path });
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(issuer.jwks()));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  shutdown.add('issuer keys', () => {
    server.closeAllConnections();
    server.close();
  });
  // listen has resolved, so it is a TCP address.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/.well-known/jwks.json`;
}

type Sharing = Pick<Preparing, 'settings' | 'folder' | 'stores'>;

function sharedEnvironment({ settings, folder, stores }: Sharing): Environment {
  return {
    TILLGRAPH_INTERNAL_SECRET: folder.internalSecret,
    DATABASE_URL: stores.databaseUrl,
    AWS_REGION: settings.region,
    TABLE_PREFIX: settings.tablePrefix,
    LOG_LEVEL: settings.logLevel,
    ...(stores.dynamoEndpoint === undefined ? {} : { DYNAMODB_ENDPOINT: stores.dynamoEndpoint }),
    ...(settings.redisUrl === undefined ? {} : { REDIS_URL: settings.redisUrl }),
    ...corporateEnvironment(stores.corporateSystem),
    ...fiscalEnvironment(folder),
  };
}

/** What the processes that clients talk to need beside the rest. */
function facingVariables(urls: SubgraphUrls, jwksUrl: string, gatewayPort: number): Environment {
  return {
    GATEWAY_URL: urlOf(gatewayPort),
    PRODUCT_URL: urls.product,
    CHECKOUT_URL: urls.checkout,
    ORDER_URL: urls.order,
    BACK_OFFICE_URL: urls['back-office'],
    CORPORATE_ERP_URL: urls['corporate-erp'],
    OIDC_ISSUER: localIssuerName,
    OIDC_AUDIENCE: tokenAudience,
    OIDC_JWKS_URL: jwksUrl,
  };
}

runMain(createLogger('tillgraph', process.env['LOG_LEVEL'] ?? 'warn'), main);
