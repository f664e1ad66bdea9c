import type { OrderUserErrorResolvers } from '../__generated__/resolvers.ts';

export const OrderUserError: OrderUserErrorResolvers = {
  // Spelt out so that the compiler compares the codes of the rules with those of the schema.
  code: ({ code }) => code,
};
