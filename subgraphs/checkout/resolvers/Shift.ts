import type { ShiftResolvers } from '../__generated__/resolvers.ts';
import { transactionConnection } from './connections.ts';

export const Shift: ShiftResolvers = {
  __resolveReference: ({ shiftId }) => ({ shiftId }),
  transactions: ({ shiftId }, page, context) =>
    transactionConnection(context, { by: 'SHIFT', shiftId }, page),
};
