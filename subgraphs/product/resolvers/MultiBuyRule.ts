import type { MultiBuyRuleResolvers } from '../__generated__/resolvers.ts';
import { toMoney } from './answers.ts';

export const MultiBuyRule: MultiBuyRuleResolvers = {
  prices: ({ prices }) => prices.map(toMoney),
};
