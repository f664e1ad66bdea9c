import type { ApprovalResolvers } from '../__generated__/resolvers.ts';
import { shown } from './amounts.ts';
import { knownStore } from './guards.ts';

export const Approval: ApprovalResolvers = {
  limit: async ({ limitMinor, storeId }, _args, context) => {
    if (limitMinor === undefined) return undefined;
    return shown(limitMinor, (await knownStore(context, storeId)).currency);
  },
  expiresAt: ({ expiresAt }) => expiresAt.toISOString(),
};
