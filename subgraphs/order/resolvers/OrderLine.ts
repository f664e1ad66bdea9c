import type { OrderLineResolvers } from '../__generated__/resolvers.ts';

export const OrderLine: OrderLineResolvers = { item: ({ itemId }) => ({ itemId }) };
