import type { CustomerPurchaseResolvers } from '../__generated__/resolvers.ts';

export const CustomerPurchase: CustomerPurchaseResolvers = {
  transaction: ({ transactionId }) => ({ id: transactionId }),
  store: ({ storeId }) => ({ storeId }),
};
