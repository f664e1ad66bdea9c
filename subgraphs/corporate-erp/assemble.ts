import path from 'node:path';
import { MongoClient } from 'mongodb';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import type { Resources } from '#platform/contracts/resources.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { rootDir } from '#platform/root-dir.ts';
import { createPostgresRelay } from '#platform/outbox/postgres-outbox.ts';
import { createKysely, migratePostgres } from '#platform/postgres.ts';
import { createBackground } from './adapters/background.ts';
import { createMongoDocumentStore, ensureMongoIndexes } from './adapters/mongodb/document-store.ts';
import { createNoCorporateSystem } from './adapters/no-corporate-system.ts';
import { withItemCache } from './adapters/odata/cached-items.ts';
import { createCorporateSystem } from './adapters/odata/corporate-system.ts';
import { createODataClient, isTrouble } from './adapters/odata/odata-client.ts';
import {
  createPostgresDocumentStore,
  type DocumentTables,
} from './adapters/postgres/document-store.ts';
import { createEventOutbox } from './adapters/postgres/event-outbox.ts';
import { createRunOnce } from './adapters/postgres/run-once.ts';
import { type ErpConfig, readErpConfig } from './config.ts';
import type { CorporateSystem, DocumentStore } from './ports.ts';
import { createErpSubgraph } from './subgraph.ts';

/** Picks the adapters and brings the database up to date. */
export async function assembleCorporateErp(resources: Resources): Promise<Subgraph> {
  const { postgres: pool, bus, clock } = resources;
  const config = readErpConfig(resources.environment);
  const log = resources.log.child({ subgraph: 'corporate-erp' });
  await migrateCorporateErp(resources);
  const db = createKysely<DocumentTables>(pool, schemaName);
  const documents = await openDocuments(config, () => createPostgresDocumentStore(db));
  const corporate = openCorporateSystem(config, clock);
  const background = createBackground(log);
  const minutes = config.CORPORATE_ERP_IMPORT_MINUTES;
  return createErpSubgraph({
    ports: {
      documents: documents.value,
      corporate: corporate.value,
      events: createEventOutbox(db),
      runOnce: createRunOnce(db),
      clock,
      random: Math.random,
      retryLimits: {
        triesMax: config.CORPORATE_ERP_POSTING_TRIES,
        baseDelayMs: config.CORPORATE_ERP_POSTING_BASE_MS,
        delayMaxMs: postingDelayMaxMs,
      },
      inBackground: background.run,
      isStopping: background.isStopping,
    },
    log,
    relay: createPostgresRelay({ pool, schemaName, bus, log }),
    importEveryMs: minutes === undefined ? undefined : minutes * 60_000,
    close: async () => {
      await background.settle();
      await Promise.all([documents.close(), corporate.close()]);
    },
  });
}

/** By itself for who fills the database before anything is assembled. */
export async function migrateCorporateErp(
  resources: Pick<Resources, 'postgres' | 'log'>,
): Promise<void> {
  const { postgres, log } = resources;
  // The same root as the SDL's: a bundle has no folder of its own.
  const root = rootDir();
  const folder = path.join(root, 'subgraphs/corporate-erp/adapters/postgres/migrations');
  await migratePostgres(postgres, { schemaName, folder, log });
}

const schemaName = 'corporate_erp';
/** A person who repairs something sees its effect within a coffee break. */
const postingDelayMaxMs = 900_000;

type Opened<Value> = { readonly value: Value; readonly close: () => Promise<void> };

async function openDocuments(
  { MONGODB_URL: url }: ErpConfig,
  inPostgres: () => DocumentStore,
): Promise<Opened<DocumentStore>> {
  if (url === undefined) return { value: inPostgres(), close: async () => undefined };
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 5000 });
  await ensureMongoIndexes(client.db());
  return { value: createMongoDocumentStore(client.db()), close: () => client.close() };
}

function openCorporateSystem(config: ErpConfig, clock: () => Date): Opened<CorporateSystem> {
  const { CORPORATE_ERP_URL: url, CORPORATE_ERP_USER: user } = config;
  if (url === undefined) return { value: createNoCorporateSystem(), close: async () => undefined };
  const password = config.CORPORATE_ERP_PASSWORD;
  const credentials = user === undefined || password === undefined ? undefined : { user, password };
  const client = createODataClient({ url, credentials });
  const circuitOf = (name: string) =>
    createCircuitBreaker({
      name: `The corporate system (${name})`,
      limits: { openMs: config.CORPORATE_ERP_CIRCUIT_MS },
      isFailure: isTrouble,
    });
  const corporate = createCorporateSystem({
    client,
    circuits: { reads: circuitOf('reads'), postings: circuitOf('postings') },
    deadlines: {
      requestMs: config.CORPORATE_ERP_REQUEST_MS,
      backgroundMs: config.CORPORATE_ERP_BACKGROUND_MS,
    },
    clock,
  });
  return { value: withItemCache(corporate, clock), close: client.close };
}
