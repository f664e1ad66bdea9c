import type { CouponResolvers } from '../__generated__/resolvers.ts';
import { found } from './answers.ts';

export const Coupon: CouponResolvers = {
  promotion: async ({ promotionId }, _args, { loaders }) =>
    found(await loaders.promotion.load(promotionId), `promotion ${promotionId}`),
};
