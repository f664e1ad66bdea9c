import type { CustomerResolvers } from '../__generated__/resolvers.ts';
import { transactionConnection } from './connections.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ customerId }) => ({ customerId }),
  transactions: ({ customerId }, page, context) =>
    transactionConnection(context, { by: 'CUSTOMER', customerId }, page),
  loyalty: async ({ customerId }, _args, { caller, loaders }) => {
    if (caller.audience === 'dtc' && caller.customerId !== customerId) return null;
    return (await loaders.loyalty.load(customerId)) ?? { customerId, points: 0, groups: [] };
  },
};
