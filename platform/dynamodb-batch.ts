import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { setTimeout as delay } from 'node:timers/promises';
import type { StoredItem } from './dynamodb.ts';

/**
 * Reads any number of keys in as few calls as DynamoDB allows; keys must be distinct. Items come in no
 * order, and missing ones are left out.
 */
export async function batchGet(
  dynamo: DynamoDBClient,
  { tableName, keys, consistent = false }: BatchGet,
): Promise<readonly StoredItem[]> {
  const pages = chunk(keys, batchGetKeysMax).map((page) =>
    getPage(dynamo, { tableName, keys: page, consistent }),
  );
  return (await Promise.all(pages)).flat();
}

export type BatchGet = {
  readonly tableName: string;
  readonly keys: readonly StoredItem[];
  readonly consistent?: boolean;
};

/** Writes or deletes any number of items (distinct keys), without conditions and not atomically. */
export async function batchWrite(
  dynamo: DynamoDBClient,
  tableName: string,
  requests: readonly WriteRequest[],
): Promise<void> {
  for (const page of chunk(requests, batchWriteItemsMax)) {
    await writePage(dynamo, tableName, page);
  }
}

const batchGetKeysMax = 100; // One BatchGetItem call takes at most 100 keys.
const batchWriteItemsMax = 25; // One BatchWriteItem call takes at most 25 writes.
const unprocessedRetriesMax = 8; // With the doubling wait below: about six seconds in all.
const firstWaitMs = 25;

async function getPage(
  dynamo: DynamoDBClient,
  { tableName, keys, consistent }: Required<BatchGet>,
): Promise<readonly StoredItem[]> {
  const found: StoredItem[] = [];
  let open: readonly StoredItem[] = keys;
  for (let retry = 0; open.length > 0; retry += 1) {
    if (retry > 0) await waitBeforeRetry(retry, tableName);
    const answer = await dynamo.send(
      new BatchGetItemCommand({
        RequestItems: { [tableName]: { Keys: [...open], ConsistentRead: consistent } },
      }),
    );
    found.push(...(answer.Responses?.[tableName] ?? []));
    open = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
  }
  return found;
}

async function writePage(
  dynamo: DynamoDBClient,
  tableName: string,
  requests: readonly WriteRequest[],
): Promise<void> {
  let open = requests;
  for (let retry = 0; open.length > 0; retry += 1) {
    if (retry > 0) await waitBeforeRetry(retry, tableName);
    const answer = await dynamo.send(
      new BatchWriteItemCommand({ RequestItems: { [tableName]: [...open] } }),
    );
    open = answer.UnprocessedItems?.[tableName] ?? [];
  }
}

async function waitBeforeRetry(retry: number, tableName: string): Promise<void> {
  if (retry > unprocessedRetriesMax) {
    throw new Error(
      `DynamoDB left parts of a batch on ${tableName} unprocessed ${retry} times: it is throttling.`,
    );
  }
  await delay(firstWaitMs * 2 ** (retry - 1) * (0.5 + Math.random() / 2));
}

function chunk<Entry>(list: readonly Entry[], size: number): readonly (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
