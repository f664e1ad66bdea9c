import type { TradeItemUnitResolvers } from '../__generated__/resolvers.ts';
import { found } from './answers.ts';
import { seesPrices } from './visibility.ts';

export const TradeItemUnit: TradeItemUnitResolvers = {
  __resolveReference: ({ gtin }, { loaders }) => loaders.unit.load(gtin),

  item: async ({ itemId }, _args, { loaders }) =>
    found(await loaders.item.load(itemId), `item ${itemId}`),

  offer: ({ itemId, unit }, { storeId, channel, at }, context) => {
    if (!seesPrices(context, storeId, channel)) return undefined;
    const { loaders, now } = context;
    return loaders.price.load({ itemId, unit, storeId, channel, at: at ?? now });
  },
};
