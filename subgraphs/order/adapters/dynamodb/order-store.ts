import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '#platform/dynamodb.ts';
import { createIdempotentRunner, readIdempotency } from '#platform/idempotency-dynamodb.ts';
import type { Purchase } from '../../domain/customer.ts';
import type { Fulfilment } from '../../domain/fulfilment.ts';
import type { OrderRefusal } from '../../domain/refusal.ts';
import type { OrderStore, Page, PageRequest, Saga, StoredAnswer } from '../../ports.ts';
import {
  collectionsPk,
  customerKey,
  customerOrdersPk,
  fulfilmentKey,
  type Key,
  orderKey,
  orderNumberKey,
  pickListPk,
  purchaseKey,
  quoteKey,
  runningSagasPk,
  sagaKey,
  storeOrdersPk,
  storeStatusOrdersPk,
} from '../appsync-shared/keys.ts';
import { commitTo } from './commit.ts';
import { purchaseItem, toRecord } from './items.ts';
import { type IndexQuery, queryIndex, readItems, type StoreSettings, type Table } from './table.ts';

export function createOrderStore(settings: StoreSettings): OrderStore {
  const { dynamo, tableName, clock } = settings;
  const once = createIdempotentRunner(dynamo, tableName, clock);
  return {
    orders: (ids) => readRecords(settings, ids.map(orderKey)),
    fulfilments: (ids) => readRecords(settings, ids.map(fulfilmentKey)),
    customers: (ids) => readRecords(settings, ids.map(customerKey)),
    purchases: (ids) => readRecords(settings, ids.map(purchaseKey)),
    orderIdByNumber: (orderNumber) => readText(settings, orderNumberKey(orderNumber), 'orderId'),
    quoteToken: ({ basketId, basketVersion }) =>
      readText(settings, quoteKey(basketId, basketVersion), 'token'),
    saga: async (sagaId) => (await readRecords<Saga>(settings, [sagaKey(sagaId)]))[0],
    runningSagas: async (startedBefore) => {
      const pk = runningSagasPk();
      const items = await queryIndex(settings, { index: 'gsi1', pk, limit: resumedMax });
      return items
        .map((item) => toRecord(item) as Saga)
        .filter(({ startedAt }) => startedAt <= startedBefore);
    },
    lapsedFulfilments: async (now) => {
      const pk = collectionsPk();
      const items = await queryIndex(settings, { index: 'gsi2', pk, limit: resumedMax });
      return items
        .map((item) => toRecord(item) as Fulfilment)
        .filter(({ collectUntil }) => collectUntil !== undefined && collectUntil <= now);
    },
    ordersOfCustomer: (customerId, page) =>
      pageOf(settings, newest('gsi1', customerOrdersPk(customerId)), page),
    ordersOfStore: ({ storeId, status }, page) =>
      status === undefined
        ? pageOf(settings, newest('gsi2', storeOrdersPk(storeId)), page)
        : pageOf(settings, newest('gsi3', storeStatusOrdersPk(storeId, status)), page),
    pickList: (storeId, page) => pageOf(settings, { index: 'gsi1', pk: pickListPk(storeId) }, page),
    commit: (commit) => commitTo(settings, commit),
    notePurchase: (customerId, purchase) => notePurchase(settings, customerId, purchase),
    once: async ({ input, ...scope }, work) => {
      const outcome = await once<StoredAnswer, OrderRefusal>(scope, input, work);
      if (outcome.ok) return outcome;
      // A twin of this request may have done it meanwhile, and be the very reason for the refusal.
      const stored = await readIdempotency<StoredAnswer, OrderRefusal>(
        dynamo,
        tableName,
        scope,
        input,
        clock(),
      );
      return stored === undefined || stored === 'REUSED' ? outcome : stored.replay;
    },
  };
}

const resumedMax = 200; // More than one process should take up at once; the rest comes next time.

type Place = Pick<IndexQuery, 'index' | 'pk' | 'newestFirst'>;

function newest(index: IndexQuery['index'], pk: string): Place {
  return { index, pk, newestFirst: true };
}

/** Only this adapter writes the table, so its word is taken. */
async function readRecords<Row>(
  table: Table,
  keys: readonly Key[],
): Promise<readonly (Row | undefined)[]> {
  const items = await readItems(table, keys);
  return items.map((item) => (item === undefined ? undefined : (toRecord(item) as Row)));
}

async function readText(table: Table, key: Key, name: string): Promise<string | undefined> {
  const [item] = await readItems(table, [key]);
  return item === undefined ? undefined : String(item[name]);
}

async function pageOf<Row>(
  table: Table,
  place: Place,
  { limit, after }: PageRequest,
): Promise<Page<Row>> {
  const items = await queryIndex(table, { ...place, after, limit: limit + 1 });
  return items.map((item) => ({
    row: toRecord(item) as Row,
    position: String(item[`${place.index}sk`]),
  }));
}

async function notePurchase(
  { dynamo, tableName }: Table,
  customerId: string,
  purchase: Purchase,
): Promise<void> {
  try {
    await dynamo.send(
      new PutItemCommand({
        TableName: tableName,
        Item: marshall(purchaseItem(customerId, purchase)),
        ConditionExpression: 'attribute_not_exists(pk) OR completedAt < :completedAt',
        ExpressionAttributeValues: marshall({ ':completedAt': purchase.completedAt }),
      }),
    );
  } catch (error) {
    // What is stored is as new, or newer.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
