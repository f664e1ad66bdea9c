import {
  type DynamoDBClient,
  ListTablesCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { canonicalJson } from '#kernel/canonical-json.ts';
import { sha256Hex } from '#kernel/sha256.ts';
import { type StoredItem, unmarshall } from '#platform/dynamodb.ts';
import { outboxShardCount, shardKey } from '#platform/outbox/dynamodb-outbox.ts';
import type { Product } from '../kit/product.ts';
import { until } from './till.ts';

/** A hash of what each table holds, by its name. */
export type Stored = Readonly<Record<string, string>>;

/** What nobody asks about: partition keys of DynamoDB by their beginnings, rows of a PostgreSQL table by a condition. */
export type LeftOut = {
  readonly keys: readonly string[];
  readonly rows: Readonly<Record<string, string>>;
};

/**
 * What all stores hold once nothing is on its way any more: every event applied by everybody who listens, every sale
 * posted. The corporate system's own tables are among them.
 */
export async function storedAtRest(
  product: Product,
  leftOut: LeftOut = { keys: [], rows: {} },
): Promise<Stored> {
  const tables = await dynamoTables(product);
  await until(async () => !(await isUnderWay(product, tables)));
  const [postgres, dynamo] = await Promise.all([
    postgresHashes(product, leftOut.rows),
    dynamoHashes(product, { tables, keysLeftOut: leftOut.keys }),
  ]);
  return { ...postgres, ...dynamo };
}

async function dynamoTables({ resources }: Product): Promise<readonly string[]> {
  const { dynamo, tablePrefix } = resources;
  const command = new ListTablesCommand({ ExclusiveStartTableName: tablePrefix });
  const { TableNames = [] } = await dynamo.send(command);
  return TableNames.filter((name) => name.startsWith(tablePrefix));
}

async function isUnderWay({ resources }: Product, tables: readonly string[]): Promise<boolean> {
  const { rows } = await resources.postgres.query<{ count: number }>(`
    select (select count(*) from product.outbox) + (select count(*) from back_office.outbox)
      + (select count(*) from corporate_erp.outbox)
      + (select count(*) from corporate_erp.document
          where collection = 'salesPosting' and body ->> 'status' = 'PENDING') as count`);
  if (Number(rows[0]?.count) > 0) return true;
  const counts = await Promise.all(tables.map((table) => outboxCount(resources.dynamo, table)));
  return counts.some((count) => count > 0);
}

async function outboxCount(dynamo: DynamoDBClient, table: string): Promise<number> {
  const shards = Array.from({ length: outboxShardCount }, (_, shard) => shardKey(shard));
  const counts = await Promise.all(
    shards.map(async (pk) => {
      const { Count = 0 } = await dynamo.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: pk } },
          ConsistentRead: true,
          Limit: 1,
        }),
      );
      return Count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function postgresHashes(
  { resources: { postgres } }: Product,
  rowsLeftOut: LeftOut['rows'],
): Promise<Stored> {
  const { rows: tables } = await postgres.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`);
  const selects = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(string_agg(row::text, ' ' order by row::text)) as hash
       from ${name} row where not (${rowsLeftOut[name] ?? 'false'})`,
  );
  const { rows } = await postgres.query<{ name: string; hash: string | null }>(
    selects.join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash ?? 'empty']));
}

async function dynamoHashes(
  { resources: { dynamo, tablePrefix } }: Product,
  { tables, keysLeftOut }: { tables: readonly string[]; keysLeftOut: LeftOut['keys'] },
): Promise<Stored> {
  // The relay of the outbox renews its lease all the time.
  const isKept = ({ pk }: StoredItem): boolean =>
    !['OUTBOX-LEASE', ...keysLeftOut].some((start) => pk?.S?.startsWith(start) === true);
  const hashes = await Promise.all(
    tables.map(async (table) => {
      const items = await scan(dynamo, table);
      const texts = items.filter(isKept).map((item) => canonicalJson(unmarshall(item)));
      texts.sort();
      return [table.slice(tablePrefix.length), sha256Hex(texts.join())] as const;
    }),
  );
  return Object.fromEntries(hashes);
}

async function scan(dynamo: DynamoDBClient, table: string): Promise<readonly StoredItem[]> {
  const items: StoredItem[] = [];
  let start: StoredItem | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
