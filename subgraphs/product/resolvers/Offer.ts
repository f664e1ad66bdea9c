import type { OfferResolvers } from '../__generated__/resolvers.ts';
import { found, toMoney } from './answers.ts';

export const Offer: OfferResolvers = {
  item: async ({ itemId }, _args, { loaders }) =>
    found(await loaders.item.load(itemId), `item ${itemId}`),

  priceList: async ({ priceListId }, _args, { loaders }) =>
    found(await loaders.priceList.load(priceListId), `price list ${priceListId}`),

  price: ({ price }) => toMoney(price),
};
