import type { PriceOverrideResolvers } from '../__generated__/resolvers.ts';

export const PriceOverride: PriceOverrideResolvers = {
  approvedBy: ({ approval }) => approval?.operatorId,
};
