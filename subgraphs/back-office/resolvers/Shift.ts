import type {
  CashMovementResolvers,
  DenominationCountResolvers,
  ShiftResolvers,
} from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import { ownFigures, type Shift as ShiftValue } from '../domain/shift.ts';
import { type DrawerFigures, shiftFigures } from '../domain/shift-figures.ts';
import { shown, shownMoney } from './amounts.ts';
import {
  knownStore,
  knownWorkstation,
  maySeeDrawer,
  visibleOperator,
  visibleShift,
} from './guards.ts';

export const Shift: ShiftResolvers = {
  __resolveReference: ({ shiftId }, context) => visibleShift(context, shiftId),
  store: ({ storeId }, _args, context) => knownStore(context, storeId),
  workstation: ({ workstationId }, _args, context) => knownWorkstation(context, workstationId),
  operator: ({ operatorId }, _args, context) => visibleOperator(context, operatorId),
  openedAt: ({ openedAt }) => openedAt.toISOString(),
  closingRequestedAt: ({ closingRequestedAt }) => closingRequestedAt?.toISOString(),
  closedAt: ({ closedAt }) => closedAt?.toISOString(),
  float: ({ float }) => shownMoney(float),
  cashMovements: ({ shiftId }, _args, { loaders }) => loaders.cashMovementsOf.load(shiftId),
  expectedDrawer: async (shift, _args, context) => {
    const drawer = await visibleDrawer(context, shift);
    return drawer && shown(drawer.expectedMinor, shift.float.currency);
  },
  countedDrawer: ({ counted }) => counted && shownMoney(counted),
  overShort: async (shift, _args, context) => {
    const overShortMinor = (await visibleDrawer(context, shift))?.overShortMinor;
    return overShortMinor === undefined ? undefined : shown(overShortMinor, shift.float.currency);
  },
  zReport: (shift, _args, context) =>
    maySeeDrawer(context, shift) ? context.loaders.zReportOf.load(shift.shiftId) : undefined,
};

async function visibleDrawer(
  context: SubgraphContext,
  shift: ShiftValue,
): Promise<DrawerFigures | undefined> {
  if (!maySeeDrawer(context, shift)) return undefined;
  const { shiftId } = shift;
  // What a closed shift says is what was written at closing, whatever came later.
  if (shift.state === 'CLOSED') {
    return (await context.loaders.zReportOf.load(shiftId))?.figures.drawer;
  }
  const [movements, transactions] = await Promise.all([
    context.loaders.cashMovementsOf.load(shiftId),
    context.loaders.transactionsOf.load(shiftId),
  ]);
  return shiftFigures({
    ...ownFigures(shift),
    ...{ movements, transactions },
  }).drawer;
}

export const CashMovement: CashMovementResolvers = {
  amount: ({ amount }) => shownMoney(amount),
  denominations: ({ denominations, amount: { currency } }) =>
    denominations.map((denomination) => ({ ...denomination, currency })),
  operator: ({ operatorId }, _args, context) => visibleOperator(context, operatorId),
  recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
};

export const DenominationCount: DenominationCountResolvers = {
  denomination: ({ denominationMinor, currency }) => shown(denominationMinor, currency),
  total: ({ denominationMinor, count, currency }) => shown(denominationMinor * count, currency),
};
