import {
  DynamoDBClient,
  GetItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { countRoundTrips } from '../test/kit/count-round-trips.ts';
import { createTestResources, type TestResources } from '../test/kit/resources.ts';
import { batchGet, batchWrite } from './dynamodb-batch.ts';
import { ensureTable, marshall, unmarshall } from './dynamodb.ts';
import { transact } from './transact.ts';

describe('DynamoDB', () => {
  let resources: TestResources;
  let tableName: string;
  beforeAll(async () => {
    resources = await createTestResources();
    tableName = `${resources.tablePrefix}items`;
    await ensureTable(resources.dynamo, { tableName, indexes: ['gsi1', 'gsi2'] });
  });
  afterAll(() => resources.close());

  it('makes a table once, also from several processes at a time', async () => {
    const shape = { tableName: `${resources.tablePrefix}raced`, indexes: ['gsi1'] as const };
    await Promise.all([1, 2, 3].map(() => ensureTable(resources.dynamo, shape)));
    await ensureTable(resources.dynamo, shape);
  });

  it('leaves out what is absent, also within maps', () => {
    const item = marshall({ pk: 'a', absent: undefined, map: { absent: undefined, kept: 1 } });
    expect(unmarshall(item)).toEqual({ pk: 'a', map: { kept: 1 } });
  });

  it('reads and writes batches of any size in as few calls as there can be', async () => {
    const items = Array.from({ length: 130 }, (_, index) => ({ pk: 'batch', sk: String(index) }));
    const trips = await countRoundTrips(resources, async () => {
      await batchWrite(
        resources.dynamo,
        tableName,
        items.map((item) => ({ PutRequest: { Item: marshall(item) } })),
      );
      const keys = [...items, { pk: 'batch', sk: 'missing' }].map((key) => marshall(key));
      const found = await batchGet(resources.dynamo, { tableName, keys });
      expect(found).toHaveLength(items.length);
    });
    expect(trips.total).toBe(6 + 2);
  });

  it('answers the reason of a failed condition with what is stored', async () => {
    const put = (sk: string, note: string): TransactWriteItem => ({
      Put: {
        TableName: tableName,
        Item: marshall({ pk: 'transact', sk, note }),
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    });
    expect(await transact(resources.dynamo, [put('1', 'first')])).toEqual({ ok: true });
    expect(await transact(resources.dynamo, [put('2', 'new'), put('1', 'again')])).toEqual({
      ok: false,
      reasons: [
        { code: 'None' },
        {
          code: 'ConditionalCheckFailed',
          stored: { pk: 'transact', sk: '1', note: 'first' },
        },
      ],
    });
    const { Item } = await resources.dynamo.send(
      new GetItemCommand({ TableName: tableName, Key: marshall({ pk: 'transact', sk: '2' }) }),
    );
    expect(Item).toBeUndefined();
  });

  it.each`
    conflicts | outcome
    ${3}      | ${'written'}
    ${50}     | ${'thrown'}
  `('after $conflicts conflicts with others it is $outcome', async ({ conflicts, outcome }) => {
    // The embedded server never conflicts, so the fault is injected.
    const dynamo = conflictingClient(Number(conflicts));
    const answer = transact(dynamo, [{ Put: { TableName: 't', Item: marshall({ pk: 'a' }) } }]);
    if (outcome === 'written') expect(await answer).toEqual({ ok: true });
    else await expect(answer).rejects.toThrow(TransactionCanceledException);
  });
});

function conflictingClient(conflictCount: number): DynamoDBClient {
  let left = conflictCount;
  const dynamo = new DynamoDBClient({ region: 'eu-central-1' });
  dynamo.middlewareStack.add(
    () => async () => {
      if ((left -= 1) < 0) return { output: { $metadata: {} }, response: {} };
      throw new TransactionCanceledException({
        message: 'conflict',
        $metadata: {},
        CancellationReasons: [{ Code: 'TransactionConflict' }],
      });
    },
    { step: 'initialize', name: 'conflicts' },
  );
  return dynamo;
}
