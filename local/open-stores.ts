import type { Logger } from 'pino';
import type { Shutdown } from '#platform/shutdown.ts';
import { startCorporateSystem, type CorporateSystem } from './corporate-system/start.ts';
import type { DataFolder } from './data-folder.ts';
import type { Progress } from './progress.ts';
import { forgetRunningStores, noteRunningStores, type RunningStores } from './running-stores.ts';
import type { LocalSettings } from './settings.ts';
import { startEmbeddedDynamo } from './stores/embedded-dynamo.ts';
import { startEmbeddedPostgres } from './stores/embedded-postgres.ts';

/** The addresses of the services that subgraphs stand on. */
export type OpenStores = {
  readonly databaseUrl: string;
  /** Absent: DynamoDB on AWS. */
  readonly dynamoEndpoint: string | undefined;
  /** The simulated corporate system; absent where a real one is configured. */
  readonly corporateSystem: CorporateSystem | undefined;
};

export type OpenStoresOptions = {
  readonly settings: LocalSettings;
  readonly folder: DataFolder;
  readonly shutdown: Shutdown;
  readonly progress: Progress;
  readonly log: Logger;
};

/** Starts the embedded stores and the simulated corporate system, except those that the settings name. */
export async function openStores(options: OpenStoresOptions): Promise<OpenStores> {
  const [databaseUrl, dynamoEndpoint] = await Promise.all([
    openPostgres(options),
    openDynamo(options),
  ]);
  const corporateSystem = await openCorporateSystem(options, databaseUrl);
  await noteStores(options, { databaseUrl, dynamoEndpoint });
  return { databaseUrl, dynamoEndpoint, corporateSystem };
}

/** So that a tool beside this process (`npm run journal`) finds what it runs on. */
async function noteStores(
  { folder, shutdown }: OpenStoresOptions,
  stores: RunningStores,
): Promise<void> {
  await noteRunningStores(folder.path, stores);
  shutdown.add('note of the stores', () => forgetRunningStores(folder.path));
}

async function openPostgres({ settings, folder, shutdown, progress, log }: OpenStoresOptions) {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl;
  const server = await progress.during('PostgreSQL (embedded)', () =>
    startEmbeddedPostgres({ dataDir: folder.postgresDir, log }),
  );
  shutdown.add('embedded PostgreSQL', server.stop);
  return server.url;
}

async function openDynamo({ settings, folder, shutdown, progress, log }: OpenStoresOptions) {
  const isElsewhere = settings.dynamo === 'aws' || settings.dynamoEndpoint !== undefined;
  if (isElsewhere) return settings.dynamoEndpoint;
  const server = await progress.during('DynamoDB (embedded)', () =>
    startEmbeddedDynamo({ dataDir: folder.dynamoDir, log }),
  );
  shutdown.add('embedded DynamoDB', server.stop);
  return server.endpoint;
}

async function openCorporateSystem(
  { settings, shutdown, progress, log }: OpenStoresOptions,
  databaseUrl: string,
): Promise<CorporateSystem | undefined> {
  if (settings.corporateUrl !== undefined) return undefined;
  const system = await progress.during('corporate system (simulated, OData)', () =>
    startCorporateSystem({ postgresUrl: databaseUrl, log }),
  );
  shutdown.add('corporate system', system.stop);
  return system;
}
