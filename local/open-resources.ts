import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import type { Resources } from '#platform/contracts/resources.ts';
import { openDynamo } from '#platform/dynamodb.ts';
import { openPostgres } from '#platform/postgres.ts';
import { openRedis } from '#platform/redis.ts';
import type { Shutdown } from '#platform/shutdown.ts';
import type { Logger } from 'pino';
import { corporateEnvironment } from './corporate-environment.ts';
import { fiscalEnvironment } from './fiscal-environment.ts';
import type { DataFolder } from './data-folder.ts';
import type { OpenStores } from './open-stores.ts';
import type { LocalSettings } from './settings.ts';

export type Opening = {
  readonly settings: LocalSettings;
  readonly folder: DataFolder;
  readonly stores: OpenStores;
  readonly shutdown: Shutdown;
  readonly log: Logger;
};

/**
 * What all subgraphs of this process share. The in-process bus acknowledges an event when every durable consumer has
 * applied it, so the outboxes keep what a killed process had not yet handed over.
 */
export function openResources(
  { settings, folder, stores, shutdown, log }: Opening,
  callTask: Resources['callTask'],
): Resources {
  const postgres = openPostgres(stores.databaseUrl, log);
  shutdown.add('PostgreSQL', () => postgres.end());
  const dynamo = openDynamo({
    region: settings.region,
    transport: settings.dynamoTransport,
    ...(stores.dynamoEndpoint === undefined ? {} : { endpoint: stores.dynamoEndpoint }),
  });
  shutdown.add('DynamoDB', () => dynamo.destroy());
  const redis = settings.redisUrl === undefined ? undefined : openRedis(settings.redisUrl, log);
  if (redis !== undefined) shutdown.add('Redis', () => redis.disconnect());
  const bus = createMemoryBus({ log });
  shutdown.add('event bus', () => bus.stop());
  return {
    ...{ log, postgres, dynamo, bus, callTask },
    clock: () => new Date(),
    tablePrefix: settings.tablePrefix,
    ...(redis === undefined ? {} : { redis }),
    internalSecret: folder.internalSecret,
    environment: {
      ...fiscalEnvironment(folder),
      ...process.env,
      ...corporateEnvironment(stores.corporateSystem),
    },
  };
}
