import { ensureTable } from '#platform/dynamodb.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import type { DataSource } from './data-sources/data-source.ts';
import { dynamodbDataSource } from './data-sources/dynamodb.ts';
import { httpDataSource } from './data-sources/http.ts';
import { noneDataSource } from './data-sources/none.ts';
import { rdsDataSource } from './data-sources/rds.ts';
import { dynamodbModule } from './dynamodb-module.ts';
import { rdsModule } from './rds-module.ts';

let resources: TestResources;
let table: DataSource;
let database: DataSource;

beforeAll(async () => {
  resources = await createTestResources();
  const tableName = `${resources.tablePrefix}things`;
  await ensureTable(resources.dynamo, { tableName });
  table = dynamodbDataSource({ dynamo: resources.dynamo, tableName });
  database = rdsDataSource(resources.postgres);
});
afterAll(() => resources.close());

describe('the /dynamodb helpers write the requests that AWS documents', () => {
  it.each([
    [dynamodbModule.get({ key: { id: '1' } }), { operation: 'GetItem', key: { id: { S: '1' } } }],
    [
      dynamodbModule.put({
        key: { id: '1' },
        item: { title: 'x', ups: 1 },
        condition: { id: { attributeExists: false } },
      }),
      {
        operation: 'PutItem',
        key: { id: { S: '1' } },
        attributeValues: { title: { S: 'x' }, ups: { N: 1 } },
        condition: { expression: 'attribute_not_exists(#id)', expressionNames: { '#id': 'id' } },
      },
    ],
    [
      dynamodbModule.query({
        query: { name: { eq: 'test' } },
        index: 'nameIndex',
        filter: { shift: { eq: 10 } },
        select: 'ALL_ATTRIBUTES',
      }),
      {
        operation: 'Query',
        index: 'nameIndex',
        select: 'ALL_ATTRIBUTES',
        query: {
          expression: '#name = :name',
          expressionNames: { '#name': 'name' },
          expressionValues: { ':name': { S: 'test' } },
        },
        filter: {
          expression: '#shift = :shift',
          expressionNames: { '#shift': 'shift' },
          expressionValues: { ':shift': { N: 10 } },
        },
      },
    ],
    [
      dynamodbModule.remove({ key: { id: '1' } }),
      { operation: 'DeleteItem', key: { id: { S: '1' } } },
    ],
  ])('%j', (request, documented) => {
    expect(request).toEqual(documented);
  });

  it('and say of the others that they are not emulated', () => {
    expect(() => dynamodbModule.update()).toThrow(/dynamodb\.update is not emulated/);
  });
});

describe('the DynamoDB data source', () => {
  const key = (sk: string) => ({ pk: 'P', sk });

  it('puts, gets, queries and deletes on a real table', async () => {
    for (const sk of ['a', 'b', 'c']) {
      await table(dynamodbModule.put({ key: key(sk), item: { n: 1.5, list: [null, true] } }));
    }
    expect(await table(dynamodbModule.get({ key: key('a'), consistentRead: true }))).toEqual({
      result: { pk: 'P', sk: 'a', n: 1.5, list: [null, true] },
    });
    expect(await table(dynamodbModule.get({ key: key('z') }))).toEqual({ result: null });
    const query = { pk: { eq: 'P' }, sk: { between: ['a', 'b'] } };
    const first = await table(dynamodbModule.query({ query, limit: 1 }));
    expect(first).toMatchObject({ result: { items: [{ sk: 'a' }], scannedCount: 1 } });
    const { nextToken } = (first as { result: { nextToken: string } }).result;
    const next = await table(dynamodbModule.query({ query, nextToken }));
    expect(next).toMatchObject({ result: { items: [{ sk: 'b' }], nextToken: null } });
    expect(await table(dynamodbModule.remove({ key: key('c') }))).toMatchObject({
      result: { sk: 'c' },
    });
  });

  it('answers a failed condition as an error of the context', async () => {
    const once = dynamodbModule.put({
      key: key('once'),
      item: {},
      condition: { pk: { attributeExists: false } },
    });
    expect(await table(once)).toHaveProperty('result');
    expect(await table(once)).toMatchObject({
      error: { type: 'DynamoDB:ConditionalCheckFailedException' },
    });
  });

  it('refuses a request with a member that AppSync does not know', async () => {
    const wrong = { ...dynamodbModule.get({ key: key('a') }), conditions: {} };
    expect(await table(wrong)).toMatchObject({ error: { type: 'MappingTemplate' } });
    await expect(table({ operation: 'Scan' })).rejects.toThrow(/not emulated/);
  });
});

describe('the RDS data source', () => {
  it('numbers variables and answers in the shape of the Data API, as a string', async () => {
    const statement = rdsModule.sql(
      ['select ', ' || \':P9\' as "a:b", 1 as n, true as b, null as x, 1.50 as d'],
      'v',
    );
    const request = rdsModule.createPgStatement(statement);
    expect(request).toMatchObject({ variableMap: { ':P0': 'v' } });
    const { result } = (await database(request)) as { result: string };
    expect(typeof result).toBe('string');
    expect(rdsModule.toJsonObject(result)).toEqual([
      [{ 'a:b': 'v:P9', n: 1, b: true, x: null, d: '1.50' }],
    ]);
  });

  it('refuses an unknown variable, three statements and what PostgreSQL refuses', async () => {
    expect(await database({ statements: ['select :missing'], variableMap: {} })).toMatchObject({
      error: { message: 'Cannot find parameter: missing' },
    });
    expect(await database({ statements: ['select 1', 'select 1', 'select 1'] })).toMatchObject({
      error: { type: 'MappingTemplate' },
    });
    expect(await database({ statements: ['select'.repeat(2)] })).toHaveProperty('error');
  });
});

it('NONE answers its payload, HTTP a failure as an error', async () => {
  expect(await noneDataSource({ payload: { a: 1 } })).toEqual({ result: { a: 1 } });
  expect(await noneDataSource({ version: '2018-05-29' })).toMatchObject({
    error: { type: 'MappingTemplate' },
  });
  const closed = httpDataSource('http://127.0.0.1:9');
  expect(await closed({ method: 'GET', resourcePath: '/' })).toMatchObject({
    error: { type: 'HttpFault' },
  });
});
