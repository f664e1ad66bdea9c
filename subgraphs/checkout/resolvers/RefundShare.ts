import type { RefundShareResolvers } from '../__generated__/resolvers.ts';

export const RefundShare: RefundShareResolvers = {
  tenderId: ({ tender }) => tender?.tenderId,
  cardBrand: ({ tender }) => tender?.cardBrand,
  cardLastFour: ({ tender }) => tender?.cardLastFour,
};
