import type { CustomerOrderResolvers } from '../__generated__/resolvers.ts';
import { orderMoves } from '../domain/state-machine.ts';
import { known } from '../usecases/read-one.ts';
import { visible } from './visible.ts';

export const CustomerOrder: CustomerOrderResolvers = {
  __resolveReference: async ({ orderId }, { caller, loaders }) =>
    visible(caller, await loaders.order.load(orderId)),
  nextStatuses: ({ status }) => orderMoves[status],
  store: ({ storeId }) => ({ storeId }),
  customer: ({ customerId }, _args, { loaders }) =>
    customerId === undefined ? undefined : loaders.customer.load(customerId),
  fulfilments: ({ fulfilmentIds }, _args, { loaders }) =>
    Promise.all(
      fulfilmentIds.map(async (id) => known(await loaders.fulfilment.load(id), `fulfilment ${id}`)),
    ),
};
