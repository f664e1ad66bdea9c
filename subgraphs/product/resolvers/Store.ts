import { maySeeStore } from '#platform/identity.ts';
import type { StoreResolvers } from '../__generated__/resolvers.ts';

export const Store: StoreResolvers = {
  __resolveReference: ({ storeId }) => ({ storeId }),

  priceLists: ({ storeId }, _args, { loaders, identity }) =>
    maySeeStore(identity, storeId) ? loaders.assignmentsOfStore.load(storeId) : [],
};
