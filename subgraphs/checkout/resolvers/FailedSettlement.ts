import type { FailedSettlementResolvers } from '../__generated__/resolvers.ts';

export const FailedSettlement: FailedSettlementResolvers = {
  transaction: async ({ transactionId }, _args, { loaders, visibleTransaction }) =>
    visibleTransaction(await loaders.transaction.load(transactionId)),
};
