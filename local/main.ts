import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import type { Logger } from 'pino';
import type { EventBus } from '#platform/contracts/events.ts';
import { createLogger } from '#platform/log.ts';
import { runMain } from '#platform/run-main.ts';
import { roleScopes } from '#platform/roles.ts';
import type { Shutdown } from '#platform/shutdown.ts';
import { startSubgraphs } from '#platform/start-subgraphs.ts';
import { topics } from '#platform/topics.ts';
import { rootDir } from '#platform/root-dir.ts';
import { createTaskRegistry } from '#platform/tasks.ts';
import { startAppSync } from '../appsync/start-appsync.ts';
import { createTokenVerifier } from '../gateway/authenticate.ts';
import type { GatewayFace } from '../gateway/config.ts';
import { readCorpus, readTrustedDocuments } from '../gateway/corpus.ts';
import { createGateway, type Gateway } from '../gateway/gateway.ts';
import { playgroundIsInstalled } from '../gateway/playground/playground.ts';
import { inProcess } from '../gateway/transports/in-process.ts';
import { openMetrics } from '../gateway/watch/watch-server.ts';
import { welcome } from './welcome.ts';
import { openDataFolder, removeDataFolder } from './data-folder.ts';
import { withDemoDefaults } from './demo-identity.ts';
import { createDemoData, demoSize } from './demo-data/create-demo-data.ts';
import { createIssuer, type Issuer } from './issuer.ts';
import { assembleAll, localOidc, whenReady, type Subgraphs } from './one-process.ts';
import { openResources } from './open-resources.ts';
import { openStores } from './open-stores.ts';
import { createProgress } from './progress.ts';
import { seedOnce } from './seed/seed-once.ts';
import { readLocalSettings } from './settings.ts';

/** `npm start`: the whole product in one process on embedded stores. */
async function main(log: Logger, shutdown: Shutdown): Promise<void> {
  const { fresh } = new Command('start')
    .option('--fresh', 'forget all data and start over')
    .parse()
    .opts<{ fresh?: boolean }>();
  const settings = readLocalSettings(process.env);
  if (fresh === true) await removeDataFolder(settings.dataDir);
  const progress = createProgress((line) => process.stdout.write(line));
  process.stdout.write(`Starting tillgraph, data in ${settings.dataDir}\n`);
  const folder = await openDataFolder(settings.dataDir);
  const stores = await openStores({ settings, folder, shutdown, progress, log });
  const tasks = createTaskRegistry();
  const resources = openResources({ settings, folder, stores, shutdown, log }, tasks.call);
  const subgraphs = await progress.during('five subgraphs', () => assembleAll(resources, tasks));
  await seedOnce({ demo: settings.demo, folder, resources, stores, progress });
  await progress.during('price book and events', async () => {
    await startSubgraphs(Object.values(subgraphs), resources, shutdown);
    await whenReady(subgraphs);
  });
  const issuer = await createIssuer({ dataDir: folder.path });
  const gateway = await progress.during('gateway, corpus planned', async () => {
    const face = settings.gateway;
    const assembled = assembleGateway({ subgraphs, issuer, face, bus: resources.bus, log });
    await assembled.prewarmed;
    return assembled;
  });
  shutdown.add('gateway', gateway.stop);
  const url = await gateway.listen(settings.port, settings.host);
  const metrics = await openMetrics(gateway, settings.gateway, shutdown);
  const appsync = await progress.during('AppSync (local)', () =>
    startAppSync({
      resources,
      gatewayUrl: url,
      oidc: localOidc(issuer),
      port: settings.appsyncPort,
      host: settings.host,
    }),
  );
  shutdown.add('AppSync', appsync.stop);
  const { corporateSystem } = stores;
  const { dataDir } = settings;
  const seconds = progress.elapsedSeconds();
  process.stdout.write(welcome({ url, appsync, metrics, dataDir, corporateSystem, seconds }));
}

type GatewayParts = {
  readonly subgraphs: Subgraphs;
  readonly issuer: Issuer;
  readonly face: GatewayFace;
  readonly bus: EventBus;
  readonly log: Logger;
};

function assembleGateway({ subgraphs, issuer, face, bus, log }: GatewayParts): Gateway {
  const root = rootDir();
  const corpus = readCorpus(root);
  return createGateway({
    supergraphSdl: readFileSync(path.join(root, 'schema/generated/supergraph.graphql'), 'utf8'),
    transports: Object.fromEntries(
      Object.entries(subgraphs).map(([name, subgraph]) => [name, inProcess(subgraph)]),
    ),
    verifyToken: createTokenVerifier(localOidc(issuer)),
    log,
    introspection: true,
    corsOrigins: face.corsOrigins,
    trustedDocuments: { safelist: face.safelist, documents: readTrustedDocuments(root) },
    coalesce: face.coalesce,
    events: { bus, topics },
    prewarm: corpus.map((operation) => operation.document),
    ...(playgroundIsInstalled(root)
      ? {
          playground: {
            rootDir: root,
            operations: corpus,
            roles: Object.keys(roleScopes),
            storeIds: createDemoData({ ...demoSize, itemCount: 1, customerCount: 0 }).stores.map(
              (store) => store.storeId,
            ),
            issueToken: ({ role, storeId }) =>
              issuer.issueToken(
                withDemoDefaults({ role: role as keyof typeof roleScopes, storeId }),
              ),
          },
        }
      : {}),
  });
}

runMain(createLogger('tillgraph', process.env['LOG_LEVEL'] ?? 'warn'), main);
