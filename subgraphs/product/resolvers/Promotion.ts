import type { PromotionResolvers } from '../__generated__/resolvers.ts';
import { found } from './answers.ts';

export const Promotion: PromotionResolvers = {
  __resolveReference: ({ promotionId }, { loaders }) => loaders.promotion.load(promotionId),

  items: async ({ itemIds }, _args, { loaders }) =>
    Promise.all(
      itemIds.map(async (itemId) => found(await loaders.item.load(itemId), `item ${itemId}`)),
    ),

  categories: async ({ categoryIds }, _args, { loaders }) =>
    Promise.all(
      categoryIds.map(async (id) => found(await loaders.category.load(id), `category ${id}`)),
    ),

  // Where a promotion runs is printed on posters.
  stores: ({ storeIds }) => storeIds.map((storeId) => ({ storeId })),
};
