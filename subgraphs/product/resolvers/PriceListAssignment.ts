import type { PriceListAssignmentResolvers } from '../__generated__/resolvers.ts';
import { found } from './answers.ts';

export const PriceListAssignment: PriceListAssignmentResolvers = {
  store: ({ storeId }) => ({ storeId }),

  priceList: async ({ priceListId }, _args, { loaders }) =>
    found(await loaders.priceList.load(priceListId), `price list ${priceListId}`),
};
