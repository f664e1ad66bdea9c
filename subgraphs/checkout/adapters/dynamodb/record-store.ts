import {
  ConditionalCheckFailedException,
  PutItemCommand,
  type PutItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '#platform/dynamodb.ts';
import { transact } from '#platform/transact.ts';
import type { Key } from '../appsync-shared/keys.ts';
import type { PriceBookRecord, RecordStore } from '../price-book/record-store.ts';
import { type Attributes, keyText } from './items.ts';
import { endOf, queryItems, readItems, type Table } from './table.ts';

export function createRecordStore(table: Table): RecordStore {
  return {
    get: async (key) => {
      const item = (await readItems(table, [key])).get(keyText(key));
      return item === undefined ? undefined : toRecord(item);
    },
    list: async (pk, from = ' ') => {
      const items = await queryItems(table, { pk, from, to: endOf(''), limit: recordsMax });
      return items.map(toRecord);
    },
    putNewer: async (records) => {
      await Promise.all(records.map((record) => putNewer(table, record)));
    },
    putAll: (records) => putAll(table, records),
    replace: (before, after) =>
      putIf(table, after, {
        ConditionExpression:
          before === undefined ? 'attribute_not_exists(pk)' : 'sourceVersion = :before',
        ...(before === undefined
          ? {}
          : { ExpressionAttributeValues: marshall({ ':before': before.sourceVersion }) }),
      }),
  };
}

const recordsMax = 10_000; // Promotions of a large company; a guard, not a page.
const writersMax = 4; // Batches in flight at once during a first snapshot.
// One TransactWriteItems call. Its hundred puts take a third of the time of four BatchWriteItem calls on the embedded
// store, which commits to disk for each put of a batch; on AWS they cost twice the write units, once in a lifetime.
const batchSize = 100;

function putNewer(table: Table, record: PriceBookRecord): Promise<boolean> {
  return putIf(table, record, {
    ConditionExpression: 'attribute_not_exists(pk) OR sourceVersion < :version',
    ExpressionAttributeValues: marshall({ ':version': record.sourceVersion }),
  });
}

async function putIf(
  { dynamo, tableName }: Table,
  record: PriceBookRecord,
  condition: Pick<PutItemCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>,
): Promise<boolean> {
  try {
    const Item = marshall(toItem(record));
    await dynamo.send(new PutItemCommand({ TableName: tableName, Item, ...condition }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function putAll(table: Table, records: readonly PriceBookRecord[]): Promise<void> {
  const batches = inBatches(newestOfEach(records));
  const next = batches[Symbol.iterator]();
  const writer = async (): Promise<void> => {
    for (let batch = next.next(); batch.done !== true; batch = next.next()) {
      await transact(
        table.dynamo,
        batch.value.map((record) => ({
          Put: { TableName: table.tableName, Item: marshall(toItem(record)) },
        })),
      );
    }
  };
  await Promise.all(Array.from({ length: writersMax }, writer));
}

/** One batch may not hold a key twice. */
function newestOfEach(records: readonly PriceBookRecord[]): readonly PriceBookRecord[] {
  const newest = new Map<string, PriceBookRecord>();
  for (const record of records) {
    const known = newest.get(keyText(record.key));
    if (known === undefined || known.sourceVersion < record.sourceVersion) {
      newest.set(keyText(record.key), record);
    }
  }
  return [...newest.values()];
}

function inBatches(records: readonly PriceBookRecord[]): readonly (readonly PriceBookRecord[])[] {
  return Array.from({ length: Math.ceil(records.length / batchSize) }, (_, index) =>
    records.slice(index * batchSize, (index + 1) * batchSize),
  );
}

/** As one text: a map of maps costs DynamoDB and us several times as much at a first snapshot. */
function toItem({ key, sourceVersion, detail, ttl }: PriceBookRecord): Attributes {
  const kept = ttl === undefined ? {} : { ttl };
  return { ...key, kind: 'PriceBook', sourceVersion, detail: JSON.stringify(detail), ...kept };
}

type StoredRecord = { readonly sourceVersion: number; readonly detail: string };

function toRecord(item: Attributes): PriceBookRecord {
  const { pk, sk, sourceVersion, detail } = item as Key & StoredRecord;
  return { key: { pk, sk }, sourceVersion, detail: JSON.parse(detail) as unknown };
}
