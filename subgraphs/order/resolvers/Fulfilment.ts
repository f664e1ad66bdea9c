import type { FulfilmentResolvers } from '../__generated__/resolvers.ts';
import { fulfilmentMoves } from '../domain/state-machine.ts';
import type { SubgraphContext } from '../context.ts';
import type { CustomerOrder } from '../domain/order.ts';
import { known } from '../usecases/read-one.ts';
import { visible } from './visible.ts';

export const Fulfilment: FulfilmentResolvers = {
  __resolveReference: async ({ fulfilmentId }, { caller, loaders }) =>
    visible(caller, await loaders.fulfilment.load(fulfilmentId)),
  order: ({ orderId }, _args, context) => orderOf(orderId, context),
  store: ({ storeId }) => ({ storeId }),
  nextStatuses: ({ status }) => fulfilmentMoves[status],
  // An order has one fulfilment, which holds all of its lines.
  lines: async ({ orderId }, _args, context) => (await orderOf(orderId, context)).lines,
  transaction: ({ transactionId }) =>
    transactionId === undefined ? undefined : { id: transactionId },
};

async function orderOf(orderId: string, { loaders }: SubgraphContext): Promise<CustomerOrder> {
  return known(await loaders.order.load(orderId), `order ${orderId}`);
}
