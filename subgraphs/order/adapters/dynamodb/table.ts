import {
  type AttributeValue,
  type DynamoDBClient,
  QueryCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '#platform/dynamodb.ts';
import { batchGet } from '#platform/dynamodb-batch.ts';
import type { Fact } from '../../ports.ts';
import type { Key } from '../appsync-shared/keys.ts';

export type Table = { readonly dynamo: DynamoDBClient; readonly tableName: string };

export type StoreSettings = Table & {
  readonly clock: () => Date;
  /** Called after every commit that published something, so that the outbox is looked at. */
  readonly onCommitted: (facts: readonly Fact[]) => void;
};

/** Attributes before marshalling, and after unmarshalling. */
export type Attributes = Readonly<Record<string, unknown>>;

/** One answer for each key, in its order, in one consistent read. Keys may repeat. */
export async function readItems(
  { dynamo, tableName }: Table,
  keys: readonly Key[],
): Promise<readonly (Attributes | undefined)[]> {
  const distinct = [...new Map(keys.map((key) => [keyText(key), key])).values()];
  if (distinct.length === 0) return [];
  const items = await batchGet(dynamo, {
    tableName,
    keys: distinct.map((key) => marshall(key)),
    consistent: true,
  });
  const found = new Map(
    items.map((item) => {
      const attributes = unmarshall(item);
      return [keyText(attributes as Key), attributes];
    }),
  );
  return keys.map((key) => found.get(keyText(key)));
}

export type IndexQuery = {
  readonly index: 'gsi1' | 'gsi2' | 'gsi3';
  readonly pk: string;
  /** Not included. */
  readonly after?: string | undefined;
  readonly newestFirst?: boolean;
  readonly limit: number;
};

/** Up to `limit` items; an answer that ends early for its size is continued. */
export async function queryIndex(
  { dynamo, tableName }: Table,
  { index, pk, after, newestFirst = false, limit }: IndexQuery,
): Promise<readonly Attributes[]> {
  const found: Attributes[] = [];
  const range = after === undefined ? '' : ` AND #sk ${newestFirst ? '<' : '>'} :after`;
  let startKey: Record<string, AttributeValue> | undefined;
  do {
    const answer = await dynamo.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: index,
        KeyConditionExpression: `#pk = :pk${range}`,
        ExpressionAttributeNames: {
          '#pk': `${index}pk`,
          ...(after === undefined ? {} : { '#sk': `${index}sk` }),
        },
        ExpressionAttributeValues: marshall({
          ':pk': pk,
          ...(after === undefined ? {} : { ':after': after }),
        }),
        ScanIndexForward: !newestFirst,
        Limit: limit - found.length,
        ...(startKey === undefined ? {} : { ExclusiveStartKey: startKey }),
      }),
    );
    found.push(...(answer.Items ?? []).map(unmarshall));
    startKey = answer.LastEvaluatedKey;
  } while (startKey !== undefined && found.length < limit);
  return found;
}

/** Writes the item if the stored one has the version before it; without one, if there is none. */
export function putVersion(
  { tableName }: Table,
  item: Attributes,
  previousVersion: number | undefined,
): TransactWriteItem {
  return {
    Put: {
      TableName: tableName,
      Item: marshall(item),
      ...(previousVersion === undefined ? ifAbsent : ifVersion(previousVersion)),
    },
  };
}

const ifAbsent = { ConditionExpression: 'attribute_not_exists(pk)' };

function ifVersion(version: number) {
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: marshall({ ':version': version }),
  };
}

function keyText({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}
