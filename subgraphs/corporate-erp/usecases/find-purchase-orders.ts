import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { Ports } from '../ports.ts';

type Reads = Pick<Ports, 'documents' | 'corporate'>;

/** Asks the corporate system and keeps what it says; answers what was kept before while it is down. In any order. */
export async function findPurchaseOrders(
  { documents, corporate }: Reads,
  numbers: readonly string[],
): Promise<readonly PurchaseOrder[]> {
  const answer = await corporate.purchaseOrders(numbers);
  if (answer.ok) {
    await keep(documents, answer.value);
    return answer.value;
  }
  const kept = await documents.read('purchaseOrder', numbers);
  return kept.flatMap((document) => (document === undefined ? [] : [document.body]));
}

export type PurchaseOrderSearch = {
  readonly storeId: string;
  readonly afterNumber?: string | undefined;
  readonly limit: number;
};

/** The same for a store's, by number. */
export async function findPurchaseOrdersOf(
  { documents, corporate }: Reads,
  search: PurchaseOrderSearch,
): Promise<readonly PurchaseOrder[]> {
  const answer = await corporate.purchaseOrdersOf(search);
  if (answer.ok) {
    await keep(documents, answer.value);
    return answer.value;
  }
  const { storeId, afterNumber, limit } = search;
  const kept = await documents.page('purchaseOrder', {
    where: { storeId },
    orderBy: 'purchaseOrderNumber',
    ...(afterNumber === undefined ? {} : { after: { value: afterNumber, id: afterNumber } }),
    limit,
  });
  return kept.map(({ body }) => body);
}

async function keep(
  documents: Ports['documents'],
  orders: readonly PurchaseOrder[],
): Promise<void> {
  if (orders.length === 0) return;
  await documents.put(
    'purchaseOrder',
    orders.map((order) => ({ id: order.purchaseOrderNumber, body: order })),
  );
}
