import { maySeeStore } from '#platform/identity.ts';
import type { PriceListResolvers } from '../__generated__/resolvers.ts';

export const PriceList: PriceListResolvers = {
  __resolveReference: ({ priceListId }, { loaders }) => loaders.priceList.load(priceListId),

  assignments: async ({ priceListId }, _args, { loaders, identity }) => {
    const assignments = await loaders.assignmentsOfPriceList.load(priceListId);
    return assignments.filter(({ storeId }) => maySeeStore(identity, storeId));
  },
};
