import type { CustomerResolvers } from '../__generated__/resolvers.ts';
import { transactionConnection } from './connections.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ customerId }) => ({ customerId }),
  transactions: ({ customerId }, page, context) =>
    transactionConnection(context, { by: 'CUSTOMER', customerId }, page),
};
