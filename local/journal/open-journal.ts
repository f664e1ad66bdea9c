import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Pool } from 'pg';
import { openDynamo } from '#platform/dynamodb.ts';
import { createLogger } from '#platform/log.ts';
import { openPostgres } from '#platform/postgres.ts';
import { createShutdown } from '#platform/shutdown.ts';
import { createCheckoutReader } from '../../subgraphs/checkout/adapters/dynamodb/checkout-reader.ts';
import { createHeadStore } from '../../subgraphs/checkout/adapters/dynamodb/head-store.ts';
import {
  type LoyaltyEntry,
  readLoyaltyEntries,
} from '../../subgraphs/checkout/adapters/dynamodb/loyalty-entries.ts';
import type { CheckoutReader } from '../../subgraphs/checkout/ports.ts';
import type { JournalPorts } from '../../subgraphs/checkout/usecases/verify-journal.ts';
import { openDataFolder } from '../data-folder.ts';
import { openStores } from '../open-stores.ts';
import { findRunningStores, type RunningStores } from '../running-stores.ts';
import { type LocalSettings, readLocalSettings } from '../settings.ts';

/** The journal and what back office keeps of it, read through the product's own adapters. */
export type Journal = JournalPorts & {
  readonly reader: CheckoutReader;
  readonly loyaltyEntries: (customerId: string) => Promise<readonly LoyaltyEntry[]>;
  readonly postgres: Pool;
  readonly close: () => Promise<void>;
};

/** Something that whoever typed the command can put right. */
export class JournalFault extends Error {
  override readonly name = 'JournalFault';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The stores that the environment names; else those of the product that runs on the data folder; else the folder's own,
 * started for as long as this takes.
 */
export async function openJournal(environment: Environment): Promise<Journal> {
  const settings = readLocalSettings(environment);
  const log = createLogger('journal', environment['LOG_LEVEL'] ?? 'silent');
  const shutdown = createShutdown(log);
  try {
    const stores =
      (await givenStores(settings)) ?? (await startStores(settings, { shutdown, log }));
    return connect(settings, stores, { shutdown, log });
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function givenStores(settings: LocalSettings): Promise<RunningStores | undefined> {
  const { databaseUrl, dynamoEndpoint, dynamo } = settings;
  const hasDynamo = dynamo === 'aws' || dynamoEndpoint !== undefined;
  if (databaseUrl !== undefined && hasDynamo) return { databaseUrl, dynamoEndpoint };
  return findRunningStores(settings.dataDir);
}

type Opening = {
  readonly shutdown: ReturnType<typeof createShutdown>;
  readonly log: ReturnType<typeof createLogger>;
};

async function startStores(settings: LocalSettings, opening: Opening): Promise<RunningStores> {
  const isThere = await access(path.join(settings.dataDir, 'seeded')).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    throw new JournalFault(
      `There is no data in ${settings.dataDir}. Run "npm start" once, set TILLGRAPH_DATA_DIR, or name the stores ` +
        'with DATABASE_URL and DYNAMODB_ENDPOINT.',
    );
  }
  const folder = await openDataFolder(settings.dataDir);
  const stores = await openStores({
    ...{ folder, ...opening },
    // Nothing is posted anywhere, so no corporate system is wanted.
    settings: { ...settings, corporateUrl: settings.corporateUrl ?? 'http://127.0.0.1:9' },
    progress: { during: (_what, work) => work(), elapsedSeconds: () => 0 },
  });
  return { databaseUrl: stores.databaseUrl, dynamoEndpoint: stores.dynamoEndpoint };
}

function connect(
  { region, tablePrefix, dynamoTransport }: LocalSettings,
  { databaseUrl, dynamoEndpoint }: RunningStores,
  { shutdown, log }: Opening,
): Journal {
  const postgres = openPostgres(databaseUrl, log);
  shutdown.add('PostgreSQL', () => postgres.end());
  const dynamo = openDynamo({
    region,
    transport: dynamoTransport,
    ...(dynamoEndpoint === undefined ? {} : { endpoint: dynamoEndpoint }),
  });
  shutdown.add('DynamoDB', () => dynamo.destroy());
  return {
    ...journalOf({ dynamo, tablePrefix, postgres }),
    close: async () => {
      await shutdown.run();
    },
  };
}

/** Over connections that are open already. */
export function journalOf({
  dynamo,
  tablePrefix,
  postgres,
}: {
  readonly dynamo: ReturnType<typeof openDynamo>;
  readonly tablePrefix: string;
  readonly postgres: Pool;
}): Omit<Journal, 'close'> {
  const table = { dynamo, tableName: `${tablePrefix}checkout` };
  const heads = createHeadStore({
    ...table,
    clock: () => new Date(),
    onCommitted: () => undefined,
  });
  return {
    ...{ postgres, reader: createCheckoutReader(table), chains: { head: heads.load } },
    loyaltyEntries: (customerId) => readLoyaltyEntries(table, customerId),
  };
}
