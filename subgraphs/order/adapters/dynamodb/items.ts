import type { Customer, Purchase } from '../../domain/customer.ts';
import type { Fulfilment } from '../../domain/fulfilment.ts';
import type { CustomerOrder } from '../../domain/order.ts';
import { isFinalFulfilment } from '../../domain/state-machine.ts';
import type { Saga } from '../../ports.ts';
import {
  collectionsPk,
  customerKey,
  customerOrdersPk,
  fulfilmentKey,
  orderKey,
  pickListPk,
  purchaseKey,
  runningSagasPk,
  sagaKey,
  storeOrdersPk,
  storeStatusOrdersPk,
  timeSk,
} from '../appsync-shared/keys.ts';
import type { Attributes } from './table.ts';

/** The record itself as top-level attributes, so that an AppSync resolver reads it as it is. */
export function orderItem(order: CustomerOrder): Attributes {
  const { orderId, customerId, storeId, status, placedAt } = order;
  const sk = timeSk(placedAt, orderId);
  return {
    ...orderKey(orderId),
    entity: 'CustomerOrder',
    ...(customerId === undefined ? {} : { gsi1pk: customerOrdersPk(customerId), gsi1sk: sk }),
    gsi2pk: storeOrdersPk(storeId),
    gsi2sk: sk,
    gsi3pk: storeStatusOrdersPk(storeId, status),
    gsi3sk: sk,
    ...order,
  };
}

/** On the pick list and on that of collections until it is finished. */
export function fulfilmentItem(fulfilment: Fulfilment): Attributes {
  const { fulfilmentId, storeId, status, requestedAt, collectUntil } = fulfilment;
  const listed = {
    gsi1pk: pickListPk(storeId),
    gsi1sk: timeSk(requestedAt, fulfilmentId),
    ...(collectUntil === undefined
      ? {}
      : { gsi2pk: collectionsPk(), gsi2sk: timeSk(collectUntil, fulfilmentId) }),
  };
  return {
    ...fulfilmentKey(fulfilmentId),
    entity: 'Fulfilment',
    ...(isFinalFulfilment(status) ? {} : listed),
    ...fulfilment,
  };
}

export function customerItem(customer: Customer): Attributes {
  return { ...customerKey(customer.customerId), entity: 'Customer', ...customer };
}

export function purchaseItem(customerId: string, purchase: Purchase): Attributes {
  return { ...purchaseKey(customerId), entity: 'LastPurchase', ...purchase };
}

export function sagaItem(saga: Saga): Attributes {
  const { sagaId, status, startedAt } = saga;
  const running = { gsi1pk: runningSagasPk(), gsi1sk: timeSk(startedAt, sagaId) };
  return {
    ...sagaKey(sagaId),
    entity: 'Saga',
    ...(status === 'RUNNING' ? running : { ttl: secondsAfter(startedAt, endedSagaSeconds) }),
    ...saga,
  };
}

/** The record without what only the table needs. */
export function toRecord(item: Attributes): unknown {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !tableOnly.has(name)));
}

const tableOnly = new Set([
  ...['pk', 'sk', 'entity', 'ttl'],
  ...['gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk', 'gsi3pk', 'gsi3sk'],
]);
const endedSagaSeconds = 90 * 24 * 3600; // Longer than anybody asks how an order came about.

function secondsAfter(instant: string, seconds: number): number {
  return Math.floor(Date.parse(instant) / 1000) + seconds;
}
