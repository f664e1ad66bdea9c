import type { CustomerResolvers } from '../__generated__/resolvers.ts';
import { ordersOfCustomer } from '../usecases/list-orders.ts';
import { maySeeCustomer } from '../usecases/visibility.ts';
import { connectionOf } from './connections.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ customerId }, { caller, loaders }) =>
    maySeeCustomer(caller, customerId) ? loaders.customer.load(customerId) : undefined,
  lastPurchase: ({ customerId }, _args, { loaders }) => loaders.purchase.load(customerId),
  orders: ({ customerId }, page, { caller, ports }) =>
    connectionOf(page, (request) => ordersOfCustomer(ports, caller, customerId, request)),
};
