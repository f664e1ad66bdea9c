import type { Fulfilment } from '../domain/fulfilment.ts';
import type { CustomerOrder } from '../domain/order.ts';
import type { Fact } from '../ports.ts';

/** Flat, as subscriptions show it (decision 10). */
export function orderStatusChanged(order: CustomerOrder): Fact {
  const { orderId, orderNumber, storeId, customerId, status, version } = order;
  return {
    type: 'OrderStatusChanged',
    aggregateId: `order:${orderId}`,
    version,
    detail: { orderId, orderNumber, storeId, customerId, status, version },
  };
}

export function fulfilmentRequested(fulfilment: Fulfilment): Fact {
  const { fulfilmentId, orderId, storeId, kind, version } = fulfilment;
  return {
    type: 'FulfilmentRequested',
    aggregateId: `fulfilment:${fulfilmentId}`,
    version,
    detail: { fulfilmentId, orderId, storeId, kind, version },
  };
}
