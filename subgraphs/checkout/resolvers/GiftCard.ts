import type { GiftCardResolvers } from '../__generated__/resolvers.ts';
import { connectionOf, emptyConnection } from './connections.ts';

export const GiftCard: GiftCardResolvers = {
  giftCardId: ({ accountId }) => accountId,
  lastFour: ({ lastFour = '' }) => lastFour,
  entries: ({ accountId, storeId }, page, { caller, ports }) =>
    caller.maySeeStore(storeId)
      ? connectionOf(page, (request) => ports.reader.storedValueEntries(accountId, request))
      : emptyConnection(page),
};
