import type { OperatorResolvers, OperatorSessionResolvers } from '../__generated__/resolvers.ts';
import { isPinLocked } from '../domain/operator.ts';
import { mayReadInside, visibleOperator, visibleStore } from './guards.ts';

export const Operator: OperatorResolvers = {
  __resolveReference: ({ operatorId }, context) => visibleOperator(context, operatorId),
  stores: async ({ stores }, _args, context) => {
    const own = stores.filter((storeId) => mayReadInside(context, storeId));
    const found = await Promise.all(own.map((storeId) => visibleStore(context, storeId)));
    return found.filter((store) => store !== undefined);
  },
  pinLocked: ({ attempts }, _args, { ports }) => isPinLocked(attempts, ports.clock()),
};

export const OperatorSession: OperatorSessionResolvers = {
  roles: ({ operator }) => operator.roles,
  signedOnAt: ({ signedOnAt }) => signedOnAt.toISOString(),
};
