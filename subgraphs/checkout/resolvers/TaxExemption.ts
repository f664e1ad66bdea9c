import type { TaxExemptionResolvers } from '../__generated__/resolvers.ts';

export const TaxExemption: TaxExemptionResolvers = {
  fromAccount: ({ fromAccount }) => fromAccount ?? false,
};
