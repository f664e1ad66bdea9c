import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  type CreateTableCommandInput,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { sendLean } from './lean-dynamodb/send-lean.ts';

export { marshall, type StoredItem, unmarshall } from './attribute-values.ts';

/**
 * A client with kept-alive connections. `endpoint` is set for an embedded or local DynamoDB only (there any
 * credentials do); without it the AWS SDK finds region and credentials the usual way. The calls that every sale makes
 * take the short way of `lean-dynamodb/`, unless `transport` says otherwise; the others, and whatever the short way
 * can't answer, are the SDK's.
 */
export function openDynamo({
  endpoint,
  region,
  transport = 'lean',
}: DynamoSettings = {}): DynamoDBClient {
  // The SDK warns at each start that its versions of 2027 need Node 22. Ours is pinned; a start that works says so alone.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const agent = { keepAlive: true, maxSockets: connectionsMax };
  const client = new DynamoDBClient({
    region: region ?? regionDefault,
    ...(endpoint === undefined ? {} : { endpoint, credentials: localCredentials }),
    maxAttempts: attemptCountMax - (transport === 'lean' ? 1 : 0),
    requestHandler: new NodeHttpHandler({
      connectionTimeout: connectTimeoutMs,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
    }),
  });
  if (transport === 'sdk') return client;
  return sendLean(client, { connectionsMax, connectTimeoutMs, requestTimeoutMs });
}

export type DynamoTransport = 'lean' | 'sdk';

export type DynamoSettings = {
  readonly endpoint?: string;
  readonly region?: string;
  readonly transport?: DynamoTransport;
};

export type TableShape = {
  readonly tableName: string;
  /** Each `gsiN` has the string keys `gsiNpk` and `gsiNsk` and projects everything. */
  readonly indexes?: readonly IndexName[];
};

export type IndexName = 'gsi1' | 'gsi2' | 'gsi3';

/**
 * Creates the table unless it exists: string keys `pk` and `sk`, the given indexes, time to live by the
 * attribute `ttl` (epoch seconds), paid per request. Safe to call from several processes at once.
 */
export async function ensureTable(dynamo: DynamoDBClient, shape: TableShape): Promise<void> {
  if (await tableIsActive(dynamo, shape.tableName)) return;
  const created = await createTable(dynamo, shape);
  await waitUntilTableExists(
    { client: dynamo, maxWaitTime: tableWaitSeconds, minDelay: 1, maxDelay: 5 },
    { TableName: shape.tableName },
  );
  if (created) await enableTimeToLive(dynamo, shape.tableName);
}

const regionDefault = 'eu-central-1';
const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const connectionsMax = 100; // More than the requests that one process has in flight.
const attemptCountMax = 4; // The SDK's backoff is jittered; four attempts stay below one second. The lean way has the first.
const connectTimeoutMs = 3_000; // A process that plans or compiles at its start doesn't look at its sockets for a second or two.
const requestTimeoutMs = 5_000; // DynamoDB answers in milliseconds; a transaction may take a second.
const tableWaitSeconds = 120;

async function tableIsActive(dynamo: DynamoDBClient, tableName: string): Promise<boolean> {
  try {
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: tableName }));
    return Table?.TableStatus === 'ACTIVE';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}

/** Answers false when another process was faster. */
async function createTable(dynamo: DynamoDBClient, shape: TableShape): Promise<boolean> {
  try {
    await dynamo.send(new CreateTableCommand(toCreateTable(shape)));
    return true;
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
}

function toCreateTable({ tableName, indexes = [] }: TableShape): CreateTableCommandInput {
  const keyNames = ['pk', 'sk', ...indexes.flatMap((index) => [`${index}pk`, `${index}sk`])];
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keyNames.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: toKeySchema(''),
    ...(indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: indexes.map((index) => ({
            IndexName: index,
            KeySchema: toKeySchema(index),
            Projection: { ProjectionType: 'ALL' },
          })),
        }),
  };
}

function toKeySchema(prefix: string): CreateTableCommandInput['KeySchema'] {
  return [
    { AttributeName: `${prefix}pk`, KeyType: 'HASH' },
    { AttributeName: `${prefix}sk`, KeyType: 'RANGE' },
  ];
}

async function enableTimeToLive(dynamo: DynamoDBClient, tableName: string): Promise<void> {
  await dynamo.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    }),
  );
}
