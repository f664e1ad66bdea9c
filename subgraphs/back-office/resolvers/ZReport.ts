import type { ZReportResolvers } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import type { Shift } from '../domain/shift.ts';
import { knownWorkstation } from './guards.ts';

export const ZReport: ZReportResolvers = {
  shift: ({ shiftId }, _args, context) => knownShift(context, shiftId),
  workstation: ({ workstationId }, _args, context) => knownWorkstation(context, workstationId),
  closedAt: ({ closedAt }) => closedAt.toISOString(),
  denominations: async ({ shiftId }, _args, context) => {
    const { denominations = [], float } = await knownShift(context, shiftId);
    return denominations.map((count) => ({ ...count, currency: float.currency }));
  },
};

async function knownShift({ loaders }: SubgraphContext, shiftId: string): Promise<Shift> {
  const shift = await loaders.shift.load(shiftId);
  if (shift === undefined) throw new Error(`Expected shift ${shiftId} of a Z report, got none.`);
  return shift;
}
