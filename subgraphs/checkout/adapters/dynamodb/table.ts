import {
  type AttributeValue,
  type DynamoDBClient,
  QueryCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import type { DomainEvent } from '#platform/contracts/events.ts';
import { marshall, unmarshall } from '#platform/dynamodb.ts';
import { batchGet } from '#platform/dynamodb-batch.ts';
import type { Key } from '../appsync-shared/keys.ts';
import { type Attributes, keyText } from './items.ts';

export type Table = { readonly dynamo: DynamoDBClient; readonly tableName: string };

export type StoreSettings = Table & {
  readonly clock: () => Date;
  /** Called after every commit with what it published, which is in the outbox by then. */
  readonly onCommitted: (events: readonly DomainEvent[]) => void;
};

/** The items of distinct or repeated keys, by the text of their key, in one consistent read. */
export async function readItems(
  { dynamo, tableName }: Table,
  keys: readonly Key[],
): Promise<ReadonlyMap<string, Attributes>> {
  const distinct = [...new Map(keys.map((key) => [keyText(key), key])).values()];
  if (distinct.length === 0) return new Map();
  const items = await batchGet(dynamo, {
    tableName,
    keys: distinct.map((key) => marshall(key)),
    consistent: true,
  });
  return new Map(
    items.map((item) => {
      const attributes = unmarshall(item);
      const { pk, sk } = attributes as Key;
      return [keyText({ pk, sk }), attributes];
    }),
  );
}

export type IndexQuery = {
  readonly index?: 'gsi1' | 'gsi2' | 'gsi3';
  readonly pk: string;
  /** Bounds of the sort key, both included. */
  readonly from: string;
  readonly to: string;
  readonly newestFirst?: boolean;
  readonly limit: number;
};

/** Up to `limit` items; a page that ends early for its size is continued. */
export async function queryItems(
  { dynamo, tableName }: Table,
  { index, pk, from, to, newestFirst = false, limit }: IndexQuery,
): Promise<readonly Attributes[]> {
  const found: Attributes[] = [];
  let startKey: Record<string, AttributeValue> | undefined;
  do {
    const answer = await dynamo.send(
      new QueryCommand({
        TableName: tableName,
        ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
        KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#pk': `${index ?? ''}pk`, '#sk': `${index ?? ''}sk` },
        ExpressionAttributeValues: marshall({ ':pk': pk, ':from': from, ':to': to }),
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

/** Sorts after every text that begins with the prefix. */
export function endOf(prefix: string): string {
  return `${prefix}\uffff`;
}

/** The least text after this one; no sort key of ours continues another. */
export function justAfter(text: string): string {
  return `${text}\u0001`;
}

export function put(
  { tableName }: Table,
  item: Attributes,
  condition?: {
    readonly expression: string;
    readonly values?: Attributes;
    readonly names?: Readonly<Record<string, string>>;
  },
): TransactWriteItem {
  return {
    Put: {
      TableName: tableName,
      Item: marshall(item),
      ...(condition === undefined ? {} : { ConditionExpression: condition.expression }),
      ...(condition?.values === undefined
        ? {}
        : { ExpressionAttributeValues: marshall(condition.values) }),
      ...(condition?.names === undefined
        ? {}
        : { ExpressionAttributeNames: { ...condition.names } }),
    },
  };
}

export const notYet = { expression: 'attribute_not_exists(pk)' } as const;
