import type { ItemVariantResolvers } from '../__generated__/resolvers.ts';

export const ItemVariant: ItemVariantResolvers = {
  item: (variant) => variant,
  attributes: (variant) => variant.variantAttributes,
};
