import type { RecallNoticeResolvers } from '../__generated__/resolvers.ts';
import { found } from './answers.ts';
import { seesRecall, visibleStores } from './visibility.ts';

export const RecallNotice: RecallNoticeResolvers = {
  __resolveReference: async ({ recallId }, context) => {
    const recall = await context.loaders.recall.load(recallId);
    return recall !== undefined && seesRecall(context, recall) ? recall : undefined;
  },

  item: async ({ itemId }, _args, { loaders }) =>
    found(await loaders.item.load(itemId), `item ${itemId}`),

  stores: ({ storeIds }, _args, context) => visibleStores(context, storeIds),
};
