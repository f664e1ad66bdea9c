import type { OfflineFindingResolvers } from '../__generated__/resolvers.ts';

export const OfflineFinding: OfflineFindingResolvers = {
  dealtWithAt: ({ dealtWith }) => dealtWith?.at,
  dealtWithBy: ({ dealtWith }) => dealtWith?.by,
  note: ({ dealtWith }) => dealtWith?.note,
  transaction: async ({ transactionId }, _arguments, { loaders, visibleTransaction }) =>
    transactionId === undefined
      ? undefined
      : visibleTransaction(await loaders.transaction.load(transactionId)),
};
