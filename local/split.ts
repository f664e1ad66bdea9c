import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Command } from 'commander';
import type { Logger } from 'pino';
import { ConfigFault } from '#platform/config.ts';
import { createLogger } from '#platform/log.ts';
import { rootDir } from '#platform/root-dir.ts';
import { createShutdown, stopOnSignals, type Shutdown } from '#platform/shutdown.ts';
import { createTaskRegistry } from '#platform/tasks.ts';
import { realtimePath } from '../appsync/runtime/realtime-server.ts';
import { corporateEnvironment } from './corporate-environment.ts';
import { openDataFolder, removeDataFolder, type DataFolder } from './data-folder.ts';
import { createIssuer, localIssuerName, tokenAudience } from './issuer.ts';
import { assembleAll } from './one-process.ts';
import { openResources } from './open-resources.ts';
import { openStores, type OpenStores } from './open-stores.ts';
import { createProgress, type Progress } from './progress.ts';
import { seedOnce } from './seed/seed-once.ts';
import { readLocalSettings, type LocalSettings } from './settings.ts';
import { findFreePort } from './stores/free-port.ts';
import { startSupervised, type Supervised } from './stores/supervised-process.ts';
import { welcome } from './welcome.ts';

type Environment = Readonly<Record<string, string>>;

const subgraphNames = ['product', 'back-office', 'corporate-erp', 'order', 'checkout'] as const;
/** A first start copies the price book while five processes start on two cores. */
const readyWaitMs = 120_000;
const readyPollMs = 100;

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
  const ports = await freePorts();
  const environment = sharedEnvironment({ settings, folder, stores, ports });
  const children = subgraphNames.map((name) =>
    startChild(`subgraphs/${name}/main.ts`, { ...environment, PORT: String(ports[name]) }),
  );
  const gatewayPort = settings.port === 0 ? await findFreePort() : settings.port;
  const appsyncPort = settings.appsyncPort === 0 ? await findFreePort() : settings.appsyncPort;
  const facing = { ...environment, ...facingVariables(ports, jwksUrl, gatewayPort) };
  children.push(
    startChild('gateway/main.ts', { ...facing, PORT: String(gatewayPort) }),
    startChild('appsync/main.ts', { ...facing, PORT: String(appsyncPort) }),
  );
  shutdown.add('processes', async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  const url = `http://${settings.host}:${gatewayPort}`;
  await progress.during('five subgraphs, gateway and AppSync, a process each', () =>
    whenReady([`${url}/ready`, `http://${settings.host}:${appsyncPort}/health`], children),
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

type Ports = Readonly<Record<(typeof subgraphNames)[number], number>>;

async function freePorts(): Promise<Ports> {
  const entries = await Promise.all(
    subgraphNames.map(async (name) => [name, await findFreePort()] as const),
  );
  return Object.fromEntries(entries) as Ports;
}

type Sharing = Pick<Preparing, 'settings' | 'folder' | 'stores'> & { readonly ports: Ports };

function sharedEnvironment({ settings, folder, stores, ports }: Sharing): Environment {
  return {
    TILLGRAPH_ROOT: rootDir(),
    TILLGRAPH_INTERNAL_SECRET: folder.internalSecret,
    DATABASE_URL: stores.databaseUrl,
    AWS_REGION: settings.region,
    TABLE_PREFIX: settings.tablePrefix,
    LOG_LEVEL: settings.logLevel,
    HOST: '127.0.0.1',
    SUBGRAPH_URLS: subgraphNames.map((name) => `${name}=${urlOf(ports[name])}`).join(','),
    ...(stores.dynamoEndpoint === undefined ? {} : { DYNAMODB_ENDPOINT: stores.dynamoEndpoint }),
    ...(settings.redisUrl === undefined ? {} : { REDIS_URL: settings.redisUrl }),
    ...corporateEnvironment(stores.corporateSystem),
  };
}

/** What the processes that clients talk to need beside the rest. */
function facingVariables(ports: Ports, jwksUrl: string, gatewayPort: number): Environment {
  return {
    GATEWAY_URL: urlOf(gatewayPort),
    PRODUCT_URL: urlOf(ports.product),
    CHECKOUT_URL: urlOf(ports.checkout),
    ORDER_URL: urlOf(ports.order),
    BACK_OFFICE_URL: urlOf(ports['back-office']),
    CORPORATE_ERP_URL: urlOf(ports['corporate-erp']),
    OIDC_ISSUER: localIssuerName,
    OIDC_AUDIENCE: tokenAudience,
    OIDC_JWKS_URL: jwksUrl,
  };
}

function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** Through tsx, as `npm start` runs: the sources as they are, no build. */
function startChild(main: string, environment: Environment): Supervised {
  const loader = path.join(rootDir(), 'node_modules/tsx/dist/esm/index.mjs');
  return startSupervised({
    command: process.execPath,
    arguments: ['--import', `file://${loader}`, path.join(rootDir(), main)],
    stopSignal: 'TERM',
    environment,
    onLine: (line) => process.stderr.write(`${line}\n`),
  });
}

async function whenReady(
  addresses: readonly string[],
  children: readonly Supervised[],
): Promise<void> {
  const deadlineMs = Date.now() + readyWaitMs;
  for (;;) {
    const answers = await Promise.all(addresses.map(isReady));
    if (answers.every(Boolean)) return;
    if (children.some((child) => child.hasExited())) {
      throw new Error('A process ended at its start; the lines above say why.');
    }
    if (Date.now() > deadlineMs) throw new Error(`Expected ${addresses.join(' and ')} by now.`);
    await delay(readyPollMs);
  }
}

function isReady(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}

const log = createLogger('tillgraph', process.env['LOG_LEVEL'] ?? 'warn');
const shutdown = createShutdown(log);
stopOnSignals(shutdown, log);
main(log, shutdown).catch(async (error: unknown) => {
  if (error instanceof ConfigFault) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'Could not start');
  await shutdown.run();
  process.exit(1);
});
