import type { ManualDiscountResolvers } from '../__generated__/resolvers.ts';

export const ManualDiscount: ManualDiscountResolvers = {
  percent: (discount) => (discount.kind === 'PERCENT' ? discount.percent : null),
  amount: (discount) => (discount.kind === 'AMOUNT' ? discount.amount : null),
  approvedBy: ({ approval }) => approval?.operatorId,
};
