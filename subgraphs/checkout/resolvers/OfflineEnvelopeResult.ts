import type { OfflineEnvelopeResultResolvers } from '../__generated__/resolvers.ts';

export const OfflineEnvelopeResult: OfflineEnvelopeResultResolvers = {
  transaction: ({ transaction, transactionId }, _arguments, { loaders }) =>
    transaction ?? (transactionId === undefined ? null : loaders.transaction.load(transactionId)),
  userError: ({ refusal }) => refusal,
};
