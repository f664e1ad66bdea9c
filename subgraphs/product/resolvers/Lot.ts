import type { LotResolvers } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import { blocksSomewhere, type LotKey } from '../domain/recall.ts';
import { found } from './answers.ts';
import { seesRecall } from './visibility.ts';

export const Lot: LotResolvers = {
  __resolveReference: ({ gtin, batchLot }, { loaders }) => loaders.lot.load({ gtin, batchLot }),

  item: async ({ itemId }, _args, { loaders }) =>
    found(await loaders.item.load(itemId), `item ${itemId}`),

  recalled: async (lot, _args, context) => (await openRecallsOf(lot, context)).length > 0,

  openRecalls: (lot, _args, context) => openRecallsOf(lot, context),
};

async function openRecallsOf(lot: LotKey, context: SubgraphContext) {
  const recalls = await context.loaders.openRecalls.load(lot.gtin);
  return recalls.filter((recall) => blocksSomewhere(recall, lot) && seesRecall(context, recall));
}
