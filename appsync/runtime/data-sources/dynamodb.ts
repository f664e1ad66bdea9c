import {
  type AttributeValue,
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBServiceException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactGetItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { unmarshall } from '#platform/dynamodb.ts';
import { notEmulated } from '../resolver-error.ts';
import { type DataSource, type DataSourceAnswer, invalidRequest } from './data-source.ts';
import { type DynamoRequest, dynamoRequest, toAttributes } from './dynamodb-request.ts';

export type DynamoDataSourceOptions = {
  readonly dynamo: DynamoDBClient;
  readonly tableName: string;
};

const operations = [
  'GetItem',
  'PutItem',
  'DeleteItem',
  'Query',
  'BatchGetItem',
  'TransactGetItems',
];

/** AppSync's DynamoDB data source: its request and result shapes over one table. */
export function dynamodbDataSource(options: DynamoDataSourceOptions): DataSource {
  return async (request) => {
    const operation = (request as { readonly operation?: unknown } | null)?.operation;
    if (typeof operation === 'string' && !operations.includes(operation)) {
      return notEmulated(`The DynamoDB operation ${operation}`);
    }
    const parsed = dynamoRequest.safeParse(request);
    if (!parsed.success) return invalidRequest(`DynamoDB: ${z.prettifyError(parsed.error)}`);
    try {
      return await run(options, parsed.data);
    } catch (error) {
      if (!(error instanceof DynamoDBServiceException)) throw error;
      return { error: { message: error.message, type: `DynamoDB:${error.name}` }, result: null };
    }
  };
}

async function run(
  source: DynamoDataSourceOptions,
  request: DynamoRequest,
): Promise<DataSourceAnswer> {
  switch (request.operation) {
    case 'GetItem':
      return { result: await getItem(source, request) };
    case 'PutItem':
      return { result: await putItem(source, request) };
    case 'DeleteItem':
      return { result: await deleteItem(source, request) };
    case 'Query':
      return { result: await query(source, request) };
    case 'BatchGetItem':
      return { result: await batchGetItem(source, request) };
    case 'TransactGetItems':
      return { result: await transactGetItems(source, request) };
  }
}

type Of<Operation extends DynamoRequest['operation']> = Extract<
  DynamoRequest,
  { operation: Operation }
>;

async function getItem({ dynamo, tableName }: DynamoDataSourceOptions, request: Of<'GetItem'>) {
  const { Item } = await dynamo.send(
    new GetItemCommand({
      TableName: tableName,
      Key: toAttributes(request.key),
      ConsistentRead: request.consistentRead,
      ProjectionExpression: request.projection?.expression,
      ExpressionAttributeNames: request.projection?.expressionNames,
    }),
  );
  return Item === undefined ? null : unmarshall(Item);
}

async function putItem({ dynamo, tableName }: DynamoDataSourceOptions, request: Of<'PutItem'>) {
  const item = toAttributes({ ...request.key, ...request.attributeValues });
  await dynamo.send(
    new PutItemCommand({ TableName: tableName, Item: item, ...condition(request.condition) }),
  );
  return unmarshall(item);
}

/** The result is what was there, or null. */
async function deleteItem(
  { dynamo, tableName }: DynamoDataSourceOptions,
  request: Of<'DeleteItem'>,
) {
  const { Attributes } = await dynamo.send(
    new DeleteItemCommand({
      TableName: tableName,
      Key: toAttributes(request.key),
      ReturnValues: 'ALL_OLD',
      ...condition(request.condition),
    }),
  );
  return Attributes === undefined ? null : unmarshall(Attributes);
}

async function batchGetItem({ dynamo }: DynamoDataSourceOptions, { tables }: Of<'BatchGetItem'>) {
  const RequestItems = mapValues(tables, ({ keys, consistentRead }) => ({
    Keys: keys.map(toAttributes),
    ConsistentRead: consistentRead,
  }));
  const { Responses = {}, UnprocessedKeys = {} } = await dynamo.send(
    new BatchGetItemCommand({ RequestItems }),
  );
  return {
    data: mapValues(Responses, (items) => items.map(unmarshall)),
    unprocessedKeys: mapValues(UnprocessedKeys, ({ Keys = [] }) => Keys.map(unmarshall)),
  };
}

async function transactGetItems(
  { dynamo }: DynamoDataSourceOptions,
  { transactItems }: Of<'TransactGetItems'>,
) {
  const TransactItems = transactItems.map(({ table, key }) => ({
    Get: { TableName: table, Key: toAttributes(key) },
  }));
  const { Responses = [] } = await dynamo.send(new TransactGetItemsCommand({ TransactItems }));
  const items = Responses.map(({ Item }) => (Item === undefined ? null : unmarshall(Item)));
  return { items, cancellationReasons: null };
}

/** The token of the next page is opaque: the last key as base64. */
async function query({ dynamo, tableName }: DynamoDataSourceOptions, request: Of<'Query'>) {
  const { query: keys, filter, projection, index, limit, nextToken, select } = request;
  const {
    Items = [],
    LastEvaluatedKey,
    ScannedCount,
  } = await dynamo.send(
    new QueryCommand({
      TableName: tableName,
      IndexName: index,
      KeyConditionExpression: keys.expression,
      FilterExpression: filter?.expression,
      ProjectionExpression: projection?.expression,
      ExpressionAttributeNames: together(
        keys.expressionNames,
        filter?.expressionNames,
        projection?.expressionNames,
      ),
      ExpressionAttributeValues: toAttributes({
        ...keys.expressionValues,
        ...filter?.expressionValues,
      }),
      Limit: limit,
      ScanIndexForward: request.scanIndexForward,
      ConsistentRead: request.consistentRead,
      Select: select,
      ExclusiveStartKey: nextToken === undefined ? undefined : fromToken(nextToken),
    }),
  );
  return {
    items: Items.map(unmarshall),
    nextToken: LastEvaluatedKey === undefined ? null : toToken(LastEvaluatedKey),
    scannedCount: ScannedCount ?? Items.length,
  };
}

function condition(given: Of<'PutItem'>['condition']) {
  if (given === undefined) return {};
  return {
    ConditionExpression: given.expression,
    ExpressionAttributeNames: together(given.expressionNames),
    ...(given.expressionValues === undefined
      ? {}
      : { ExpressionAttributeValues: toAttributes(given.expressionValues) }),
  };
}

/** DynamoDB refuses an empty map of names. */
function together(...names: readonly (Readonly<Record<string, string>> | undefined)[]) {
  const all = Object.fromEntries(names.flatMap((each) => Object.entries(each ?? {})));
  return Object.keys(all).length === 0 ? undefined : all;
}

function mapValues<From, To>(map: Readonly<Record<string, From>>, convert: (value: From) => To) {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, convert(value)]));
}

function toToken(key: Record<string, AttributeValue>): string {
  return Buffer.from(JSON.stringify(key)).toString('base64');
}

function fromToken(token: string): Record<string, AttributeValue> {
  return JSON.parse(Buffer.from(token, 'base64').toString('utf8')) as Record<
    string,
    AttributeValue
  >;
}
