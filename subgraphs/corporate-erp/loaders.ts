import DataLoader from 'dataloader';
import type { ItemMaster } from './domain/item-master.ts';
import type { SalesPosting } from './domain/posting.ts';
import type { PurchaseOrder } from './domain/purchase-order.ts';
import type { SyncRun } from './domain/sync-run.ts';
import type { Collection, CorporateAnswer, Documents, Ports } from './ports.ts';
import { findPurchaseOrders } from './usecases/find-purchase-orders.ts';

export type Loaders = {
  readonly posting: DataLoader<string, SalesPosting | undefined>;
  readonly syncRun: DataLoader<string, SyncRun | undefined>;
  /** As the last import received it. */
  readonly receivedItem: DataLoader<string, ItemMaster | undefined>;
  /** As the corporate system says now; the answer says so when it is down. */
  readonly corporateItem: DataLoader<string, CorporateAnswer<ItemMaster | undefined>>;
  readonly purchaseOrder: DataLoader<string, PurchaseOrder | undefined>;
};

/** For one request: what it asks of one kind at once is one call. */
export function createLoaders(ports: Ports): Loaders {
  return {
    posting: documentLoader(ports, 'salesPosting'),
    syncRun: documentLoader(ports, 'syncRun'),
    receivedItem: documentLoader(ports, 'itemMaster'),
    corporateItem: new DataLoader((itemIds) => askItems(ports, itemIds), { maxBatchSize }),
    purchaseOrder: new DataLoader(
      async (numbers) => {
        const orders = await findPurchaseOrders(ports, numbers);
        const found = new Map(orders.map((order) => [order.purchaseOrderNumber, order]));
        return numbers.map((number) => found.get(number));
      },
      { maxBatchSize },
    ),
  };
}

/** As many keys as one OData filter may name; an address has a few thousand characters. */
const maxBatchSize = 100;

function documentLoader<Name extends Collection>(
  { documents }: Ports,
  collection: Name,
): DataLoader<string, Documents[Name] | undefined> {
  return new DataLoader(async (ids) => {
    const found = await documents.read(collection, ids);
    return found.map((document) => document?.body);
  });
}

async function askItems(
  { corporate }: Ports,
  itemIds: readonly string[],
): Promise<CorporateAnswer<ItemMaster | undefined>[]> {
  const answer = await corporate.items(itemIds);
  if (!answer.ok) return itemIds.map(() => answer);
  const found = new Map(answer.value.map((item) => [item.itemId, item]));
  return itemIds.map((itemId) => ({ ok: true, value: found.get(itemId) }));
}
