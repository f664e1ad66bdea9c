import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ensureTable, marshall } from '#platform/dynamodb.ts';
import { migratePostgres } from '#platform/postgres.ts';
import { countRoundTrips } from './count-round-trips.ts';
import { createTestResources, type TestResources } from './resources.ts';

describe('the test kit', () => {
  let resources: TestResources;
  beforeAll(async () => {
    resources = await createTestResources();
  });
  afterAll(() => resources.close());

  it('gives a database of its own', async () => {
    const { rows } = await resources.postgres.query<{ count: number }>(
      `select count(*)::int8 as count from information_schema.tables where table_schema = 'public'`,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('counts what the stores are asked, without the relays', async () => {
    const { dynamo, postgres, tablePrefix, log } = resources;
    const tableName = `${tablePrefix}counted`;
    await ensureTable(dynamo, { tableName });
    await migratePostgres(postgres, { schemaName: 'counted', log });
    const Key = marshall({ pk: 'a', sk: 'b' });
    const trips = await countRoundTrips(resources, async () => {
      await dynamo.send(new PutItemCommand({ TableName: tableName, Item: Key }));
      await dynamo.send(new GetItemCommand({ TableName: tableName, Key }));
      await postgres.query('select 1');
      await postgres.query('select * from "counted"."outbox"');
    });
    expect(trips).toEqual({
      total: 3,
      dynamo: ['PutItemCommand', 'GetItemCommand'],
      postgres: ['select 1'],
    });
    await postgres.query('select 2');
    expect(trips.postgres).toHaveLength(1);
  });
});
