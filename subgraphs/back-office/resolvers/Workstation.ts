import { hasScopes } from '#platform/identity.ts';
import type { WorkstationResolvers } from '../__generated__/resolvers.ts';
import { knownStore, visibleWorkstation } from './guards.ts';

export const Workstation: WorkstationResolvers = {
  __resolveReference: ({ workstationId }, context) => visibleWorkstation(context, workstationId),
  store: ({ storeId }, _args, context) => knownStore(context, storeId),
  enrolledAt: ({ enrolledAt }) => enrolledAt?.toISOString(),
  revokedAt: ({ revokedAt }) => revokedAt?.toISOString(),
  publicKey: ({ publicKey }, _args, { identity }) =>
    hasScopes(identity, [['backoffice:read']]) ? publicKey : undefined,
  openShift: ({ workstationId }, _args, { loaders }) => loaders.unclosedShiftOf.load(workstationId),
};
