import type { ItemResolvers } from '../__generated__/resolvers.ts';
import { isDiscountable } from '../domain/item-fees.ts';
import { gtinsOf } from '../domain/item.ts';
import { carriedUnits } from '../loaders.ts';
import { found } from './answers.ts';
import { seesPrices, seesRecall } from './visibility.ts';

export const Item: ItemResolvers = {
  __resolveReference: ({ itemId }, { loaders }) => loaders.item.load(itemId),

  category: async (item, _args, { loaders }) =>
    found(await loaders.category.load(item.categoryId), `category ${item.categoryId}`),

  taxClass: async (item, _args, { loaders }) =>
    found(await loaders.taxClass.load(item.taxClassId), `tax class ${item.taxClassId}`),

  units: (item) => carriedUnits(item),

  depositItem: ({ depositItemId }, _args, { loaders }) =>
    depositItemId === undefined ? undefined : loaders.item.load(depositItemId),

  discountable: (item) => isDiscountable(item),

  feeItems: async ({ feeItemIds = [] }, _args, { loaders }) => {
    const items = await Promise.all(feeItemIds.map((itemId) => loaders.item.load(itemId)));
    return items.filter((item) => item !== undefined);
  },

  variants: (item, _args, { loaders }) => loaders.variants.load(item.itemId),

  variantOf: ({ variantOf }, _args, { loaders }) =>
    variantOf === undefined ? undefined : loaders.item.load(variantOf),

  offer: (item, { storeId, channel, unit, at }, context) => {
    if (!seesPrices(context, storeId, channel)) return undefined;
    const { loaders, now } = context;
    const question = { itemId: item.itemId, unit: unit ?? item.baseUnit, storeId, channel };
    return loaders.price.load({ ...question, at: at ?? now });
  },

  openRecalls: async (item, _args, context) => {
    const recalls = gtinsOf(item).map((gtin) => context.loaders.openRecalls.load(gtin));
    return (await Promise.all(recalls)).flat().filter((recall) => seesRecall(context, recall));
  },
};
