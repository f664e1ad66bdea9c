import type { Resolvers } from '../__generated__/resolvers.ts';
import { saidByCorporateSystem, toMoney } from './answers.ts';

export const Item: NonNullable<Resolvers['Item']> = {
  cost: async ({ itemId }, _args, { loaders }) => {
    const item = saidByCorporateSystem(await loaders.corporateItem.load(itemId));
    return item?.cost && toMoney(item.cost);
  },
  supplier: async ({ itemId }, _args, { loaders }) =>
    saidByCorporateSystem(await loaders.corporateItem.load(itemId))?.supplier,
  itemMaster: async ({ itemId }, _args, { loaders }) =>
    saidByCorporateSystem(await loaders.corporateItem.load(itemId)),
};
