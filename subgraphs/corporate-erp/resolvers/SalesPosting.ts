import type { Resolvers } from '../__generated__/resolvers.ts';
import { toMoney } from './answers.ts';
import { ifVisible } from './visibility.ts';

export const SalesPosting: NonNullable<Resolvers['SalesPosting']> = {
  __resolveReference: async ({ postingId }, context) =>
    ifVisible(await context.loaders.posting.load(postingId), context),
  transaction: ({ transactionId }) => ({ id: transactionId }),
  store: ({ storeId }) => ({ storeId }),
  total: ({ totalMinor, currency }) => toMoney({ minor: totalMinor, currency }),
};
