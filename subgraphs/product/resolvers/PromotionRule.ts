import type { PromotionRuleResolvers } from '../__generated__/resolvers.ts';

export const PromotionRule: PromotionRuleResolvers = {
  __resolveType: (rule) => (rule.kind === 'PERCENT_OFF' ? 'PercentOffRule' : 'MultiBuyRule'),
};
