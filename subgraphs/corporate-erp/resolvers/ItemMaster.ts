import type { Resolvers } from '../__generated__/resolvers.ts';
import { toMoney } from './answers.ts';

export const ItemMaster: NonNullable<Resolvers['ItemMaster']> = {
  __resolveReference: ({ itemId }, { loaders }) => loaders.receivedItem.load(itemId),
  cost: ({ cost }) => cost && toMoney(cost),
};
