import { randomBytes } from 'node:crypto';
import {
  DeleteTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import type { Resources } from '#platform/contracts/resources.ts';
import { openDynamo } from '#platform/dynamodb.ts';
import { createLogger } from '#platform/log.ts';
import { openPostgres } from '#platform/postgres.ts';
import { createTaskRegistry, type TaskRegistry } from '#platform/tasks.ts';
import { createDatabase, dropDatabase } from './databases.ts';
import { storeAddress } from './test-stores.ts';

export type TestResources = Resources & {
  /** Register assembled subgraphs here, so that `callTask` finds their tasks. */
  readonly taskRegistry: TaskRegistry;
  /** The address of this test's own database, for a second pool or another process. */
  readonly databaseUrl: string;
  readonly dynamoEndpoint: string;
  /** Stops the bus, closes the connections, drops the database and the tables. */
  readonly close: () => Promise<void>;
};

export type TestResourcesOptions = {
  readonly clock?: () => Date;
  readonly environment?: Resources['environment'];
};

/**
 * Real stores for one test file: an own, empty PostgreSQL database, an own table prefix on DynamoDB, a memory
 * bus and memory tasks. Call it in `beforeAll` and `close` in `afterAll`, after stopping the subgraphs.
 */
export async function createTestResources(
  options: TestResourcesOptions = {},
): Promise<TestResources> {
  const name = `t${randomBytes(6).toString('hex')}`;
  const adminUrl = storeAddress('postgres');
  const dynamoEndpoint = storeAddress('dynamo');
  const databaseUrl = await createDatabase(adminUrl, name);
  const log = createLogger('test', process.env['LOG_LEVEL'] ?? 'silent');
  const postgres = openPostgres(databaseUrl, log);
  const dynamo = openDynamo({ endpoint: dynamoEndpoint });
  const bus = createMemoryBus({ log });
  const taskRegistry = createTaskRegistry();
  const tablePrefix = `${name}-`;
  return {
    log,
    clock: options.clock ?? (() => new Date()),
    bus,
    taskRegistry,
    callTask: taskRegistry.call,
    dynamo,
    tablePrefix,
    postgres,
    databaseUrl,
    dynamoEndpoint,
    internalSecret: randomBytes(32).toString('base64'),
    environment: options.environment ?? {},
    close: async () => {
      await bus.stop();
      await postgres.end();
      await dropDatabase(adminUrl, name);
      await deleteTables(dynamo, tablePrefix);
      dynamo.destroy();
    },
  };
}

/** Another test's tables stand beside ours, so only those with our prefix go. */
async function deleteTables(dynamo: DynamoDBClient, tablePrefix: string): Promise<void> {
  // Names come in order: everything with the prefix follows right after it.
  const { TableNames = [] } = await dynamo.send(
    new ListTablesCommand({ ExclusiveStartTableName: tablePrefix }),
  );
  const own = TableNames.filter((tableName) => tableName.startsWith(tablePrefix));
  await Promise.all(
    own.map((tableName) => dynamo.send(new DeleteTableCommand({ TableName: tableName }))),
  );
}
