import path from 'node:path';
import { createProcessCache, createRedisCache } from '#platform/cache.ts';
import type { Resources } from '#platform/contracts/resources.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createPostgresRelay } from '#platform/outbox/postgres-outbox.ts';
import { migratePostgres } from '#platform/postgres.ts';
import { rootDir } from '#platform/root-dir.ts';
import { createPostgresProductStore, schemaName } from './adapters/postgres/product-store.ts';
import { createScanCache } from './adapters/scan-cache.ts';
import { readProductConfig } from './config.ts';
import { createProductSubgraph } from './subgraph.ts';

/** Picks the adapters and brings the database up to date. */
export async function assembleProduct(resources: Resources): Promise<Subgraph> {
  const { postgres: pool, redis, bus, clock } = resources;
  const config = readProductConfig(resources.environment);
  const log = resources.log.child({ subgraph: 'product' });
  await migrateProduct(resources);
  const relay = createPostgresRelay({ pool, schemaName, bus, log });
  const store = createPostgresProductStore({ pool, clock, onCommit: relay.nudge });
  const cache = redis === undefined ? createProcessCache() : createRedisCache(redis, 'product');
  const scanCache = createScanCache(cache, config.scanCacheTtlMs, log);
  return createProductSubgraph({
    ports: { store, scanCache, clock },
    onRefused: (what) => log.warn(what, 'refused a row of the corporate system'),
    start: relay.start,
    stop: relay.stop,
  });
}

/** By itself for who fills the database before anything is assembled. */
export async function migrateProduct(
  resources: Pick<Resources, 'postgres' | 'log'>,
): Promise<void> {
  const { postgres, log } = resources;
  // The same root as the SDL's: a bundle has no folder of its own.
  const root = rootDir();
  const folder = path.join(root, 'subgraphs/product/adapters/postgres/migrations');
  await migratePostgres(postgres, { schemaName, folder, log });
}
