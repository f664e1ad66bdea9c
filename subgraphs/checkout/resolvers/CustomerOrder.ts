import type { CustomerOrderResolvers } from '../__generated__/resolvers.ts';
import { transactionConnection } from './connections.ts';

export const CustomerOrder: CustomerOrderResolvers = {
  __resolveReference: ({ orderId }) => ({ orderId }),
  transactions: ({ orderId }, page, context) =>
    transactionConnection(context, { by: 'ORDER', orderId }, page),
};
