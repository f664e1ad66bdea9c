import type { Resolvers } from '../__generated__/resolvers.ts';
import { saidByCorporateSystem, toMoney } from './answers.ts';

export const PostingReconciliation: NonNullable<Resolvers['PostingReconciliation']> = {
  corporate: ({ corporate }) => saidByCorporateSystem(corporate),
};

export const PostingTotals: NonNullable<Resolvers['PostingTotals']> = {
  totals: ({ totals }) => totals.map(toMoney),
};
