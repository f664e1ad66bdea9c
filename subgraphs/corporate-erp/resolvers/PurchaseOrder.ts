import type { Resolvers } from '../__generated__/resolvers.ts';
import { toMoney } from './answers.ts';
import { ifVisible } from './visibility.ts';

export const PurchaseOrder: NonNullable<Resolvers['PurchaseOrder']> = {
  __resolveReference: async ({ purchaseOrderNumber }, context) =>
    ifVisible(await context.loaders.purchaseOrder.load(purchaseOrderNumber), context),
  store: ({ storeId }) => ({ storeId }),
};

export const PurchaseOrderLine: NonNullable<Resolvers['PurchaseOrderLine']> = {
  item: ({ itemId }) => ({ itemId }),
  unitCost: ({ unitCost }) => toMoney(unitCost),
};
