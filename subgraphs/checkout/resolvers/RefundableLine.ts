import type { RefundableLineResolvers } from '../__generated__/resolvers.ts';

export const RefundableLine: RefundableLineResolvers = {
  refund: ({ gross }) => gross,
  parentLineId: ({ depositOf }) => depositOf,
};
