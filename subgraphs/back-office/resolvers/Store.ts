import { businessDayDate } from '#kernel/business-day.ts';
import type { StoreResolvers } from '../__generated__/resolvers.ts';
import { policyAt } from '../domain/store.ts';
import { mayReadInside, mayReadPublicly, visibleStore } from './guards.ts';
import { positionPage, shiftPage } from './store-pages.ts';

export const Store: StoreResolvers = {
  __resolveReference: async (reference, context) => {
    if ('storeId' in reference) return visibleStore(context, reference.storeId);
    const store = await context.loaders.storeByGln.load(reference.gln);
    return store && mayReadPublicly(context, store.storeId) ? store : undefined;
  },
  businessDayDate: ({ timeZone, dayStart }, _args, { ports }) =>
    businessDayDate(ports.clock(), timeZone, dayStart),
  policy: async ({ storeId, currency }, { at }, { loaders, ports }) => {
    const policies = await loaders.policiesOfStore.load(storeId);
    const policy = policyAt(policies, at == null ? ports.clock() : new Date(at));
    return policy && { ...policy, currency };
  },
  workstations: ({ storeId }, _args, context) =>
    mayReadInside(context, storeId) ? context.loaders.workstationsOfStore.load(storeId) : [],
  onHand: ({ storeId }, args, context) => positionPage(context, storeId, args),
  shifts: ({ storeId }, args, context) => shiftPage(context, storeId, args),
};
