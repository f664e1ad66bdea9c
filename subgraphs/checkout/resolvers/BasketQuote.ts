import type { BasketQuoteResolvers } from '../__generated__/resolvers.ts';

export const BasketQuote: BasketQuoteResolvers = {
  basketId: ({ basket }) => basket.id,
  basketVersion: ({ basket }) => basket.version,
  total: ({ basket }) => basket.totals.total,
};
