import type { TenderResolvers } from '../__generated__/resolvers.ts';

export const Tender: TenderResolvers = {
  heldUntil: ({ account }) => account?.heldUntil,
};
