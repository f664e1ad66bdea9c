/**
 * The key layout of the order table, shared with the AppSync direct resolvers: plain functions, no imports,
 * nothing that APPSYNC_JS lacks.
 */
export type Key = { readonly pk: string; readonly sk: string };

export function orderKey(orderId: string): Key {
  return { pk: `ORDER#${orderId}`, sk: 'ORDER' };
}

/** Makes the number unique and finds its order. */
export function orderNumberKey(orderNumber: string): Key {
  return { pk: `ORDER-NUMBER#${orderNumber}`, sk: 'ORDER-NUMBER' };
}

export function fulfilmentKey(fulfilmentId: string): Key {
  return { pk: `FULFILMENT#${fulfilmentId}`, sk: 'FULFILMENT' };
}

export function customerKey(customerId: string): Key {
  return { pk: `CUSTOMER#${customerId}`, sk: 'CUSTOMER' };
}

/** Beside the customer, because sales write it and people edit the customer. */
export function purchaseKey(customerId: string): Key {
  return { pk: `CUSTOMER#${customerId}`, sk: 'LAST-PURCHASE' };
}

/** Each quoted version of a basket becomes one order. */
export function quoteKey(basketId: string, basketVersion: number): Key {
  return { pk: `QUOTE#${basketId}#${basketVersion}`, sk: 'QUOTE' };
}

export function sagaKey(sagaId: string): Key {
  return { pk: `SAGA#${sagaId}`, sk: 'SAGA' };
}

export function customerOrdersPk(customerId: string): string {
  return `CUSTOMER#${customerId}#ORDERS`;
}

export function storeOrdersPk(storeId: string): string {
  return `STORE#${storeId}#ORDERS`;
}

export function storeStatusOrdersPk(storeId: string, status: string): string {
  return `STORE#${storeId}#ORDERS#${status}`;
}

export function pickListPk(storeId: string): string {
  return `STORE#${storeId}#PICK-LIST`;
}

/** What waits to be picked up, by the end of its term. */
export function collectionsPk(): string {
  return 'COLLECTIONS';
}

export function runningSagasPk(): string {
  return 'SAGAS#RUNNING';
}

/** The earlier sorts first; the id makes it unique. */
export function timeSk(instant: string, id: string): string {
  return `${instant}#${id}`;
}
