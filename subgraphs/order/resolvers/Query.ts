import type { QueryResolvers } from '../__generated__/resolvers.ts';
import { orderByNumber, ordersOfStore, pickList } from '../usecases/list-orders.ts';
import { maySeeCustomer } from '../usecases/visibility.ts';
import { connectionOf } from './connections.ts';
import { visible } from './visible.ts';

export const Query: QueryResolvers = {
  customerOrder: async (_root, { orderId }, { caller, loaders }) =>
    visible(caller, await loaders.order.load(orderId)),
  customerOrderByNumber: (_root, { orderNumber }, { caller, ports }) =>
    orderByNumber(ports, caller, orderNumber),
  storeOrders: (_root, { storeId, status, ...page }, { caller, ports }) =>
    connectionOf(page, (request) =>
      ordersOfStore(ports, caller, { storeId, status: status ?? undefined }, request),
    ),
  customer: (_root, { customerId }, { caller, loaders }) =>
    maySeeCustomer(caller, customerId) ? loaders.customer.load(customerId) : undefined,
  pickList: (_root, { storeId, ...page }, { caller, ports }) =>
    connectionOf(page, (request) => pickList(ports, caller, storeId, request)),
};
