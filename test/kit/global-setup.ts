import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { startEmbeddedDynamo } from '../../local/stores/embedded-dynamo.ts';
import { startEmbeddedPostgres } from '../../local/stores/embedded-postgres.ts';
import { rememberStores, testStoreVariables } from './test-stores.ts';

/**
 * One PostgreSQL and one DynamoDB for the whole run; `createTestResources` gives each test its own database
 * and table prefix there. `DATABASE_URL` and `DYNAMODB_ENDPOINT` name other ones to test against.
 */
const startStores = async (): Promise<void> => {
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2));
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-test-postgres-'));
  const [postgres, dynamo] = await Promise.all([
    startEmbeddedPostgres({ dataDir, log, throwAway: true }),
    startEmbeddedDynamo({ log }),
  ]);
  process.env[testStoreVariables.postgres] = postgres.url;
  process.env[testStoreVariables.dynamo] = dynamo.endpoint;
  rememberStores([postgres, dynamo]);
};

module.exports = startStores;
