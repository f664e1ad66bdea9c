import type { Resolvers } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import { found, toMoney } from './answers.ts';

/** The kinds of rules, whose types are too small for a file each. */
export const promotionRules: Pick<
  Resolvers,
  | 'PromotionRule'
  | 'AmountOffRule'
  | 'FixedPriceRule'
  | 'MultiBuyRule'
  | 'BuyGetRule'
  | 'MixAndMatchRule'
  | 'MixAndMatchGroup'
  | 'ThresholdStep'
  | 'LoyaltyEarnRule'
  | 'LoyaltyBurnRule'
> = {
  PromotionRule: { __resolveType: ({ kind }) => typeNames[kind] },
  AmountOffRule: { amounts: ({ amounts }) => amounts.map(toMoney) },
  FixedPriceRule: { prices: ({ prices }) => prices.map(toMoney) },
  MultiBuyRule: { prices: ({ prices }) => prices.map(toMoney) },
  BuyGetRule: {
    getItems: ({ getItemIds }, _args, { loaders }) => itemsOf(getItemIds, loaders),
    getCategories: ({ getCategoryIds }, _args, { loaders }) =>
      categoriesOf(getCategoryIds, loaders),
  },
  MixAndMatchRule: {
    prices: ({ prices }) => prices.map(toMoney),
    setPercent: ({ percent }) => percent,
  },
  MixAndMatchGroup: {
    items: ({ itemIds }, _args, { loaders }) => itemsOf(itemIds, loaders),
    categories: ({ categoryIds }, _args, { loaders }) => categoriesOf(categoryIds, loaders),
  },
  ThresholdStep: {
    minimums: ({ minimums }) => minimums.map(toMoney),
    amounts: ({ amounts }) => amounts.map(toMoney),
  },
  LoyaltyEarnRule: { amounts: ({ amounts }) => amounts.map(toMoney) },
  LoyaltyBurnRule: { amounts: ({ amounts }) => amounts.map(toMoney) },
};

const typeNames = {
  PERCENT_OFF: 'PercentOffRule',
  AMOUNT_OFF: 'AmountOffRule',
  FIXED_PRICE: 'FixedPriceRule',
  MULTI_BUY: 'MultiBuyRule',
  BUY_GET: 'BuyGetRule',
  MIX_AND_MATCH: 'MixAndMatchRule',
  THRESHOLD: 'ThresholdRule',
  LOYALTY_EARN: 'LoyaltyEarnRule',
  LOYALTY_BURN: 'LoyaltyBurnRule',
} as const;

type Loaders = SubgraphContext['loaders'];

function itemsOf(itemIds: readonly string[], { item }: Loaders) {
  return Promise.all(itemIds.map(async (id) => found(await item.load(id), `item ${id}`)));
}

function categoriesOf(categoryIds: readonly string[], { category }: Loaders) {
  return Promise.all(
    categoryIds.map(async (id) => found(await category.load(id), `category ${id}`)),
  );
}
