import type { AuditEntryResolvers } from '../__generated__/resolvers.ts';
import { visibleOperator } from './guards.ts';

export const AuditEntry: AuditEntryResolvers = {
  recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
  operator: ({ operatorId }, _args, context) =>
    operatorId === undefined ? undefined : visibleOperator(context, operatorId),
  detail: ({ detail }) => JSON.stringify(detail),
};
