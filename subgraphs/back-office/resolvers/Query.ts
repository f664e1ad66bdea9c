import type { QueryResolvers } from '../__generated__/resolvers.ts';
import { takeXReport } from '../usecases/take-x-report.ts';
import { verifyLedger } from '../usecases/verify-ledger.ts';
import {
  mayReadInside,
  maySeeDrawer,
  visibleOperator,
  visibleShift,
  visibleStore,
  visibleWorkstation,
} from './guards.ts';
import { emptyPage, readPage } from './pages.ts';
import { publicStores } from './public-stores.ts';
import { positionPage, shiftPage } from './store-pages.ts';

export const Query: QueryResolvers = {
  store: (_root, { storeId }, context) => visibleStore(context, storeId),
  stores: (_root, args, context) =>
    readPage(
      args,
      (page) => context.reads.storePage(publicStores(context), page),
      ({ storeId }) => storeId,
    ),
  workstation: (_root, { workstationId }, context) => visibleWorkstation(context, workstationId),
  operator: (_root, { operatorId }, context) => visibleOperator(context, operatorId),
  shift: (_root, { shiftId }, context) => visibleShift(context, shiftId),
  openShift: async (_root, { workstationId }, context) => {
    const workstation = await visibleWorkstation(context, workstationId);
    return workstation && context.loaders.unclosedShiftOf.load(workstationId);
  },
  shifts: (_root, { storeId, ...args }, context) => shiftPage(context, storeId, args),
  xReport: async (_root, { shiftId }, context) => {
    const shift = await visibleShift(context, shiftId);
    if (shift === undefined || !maySeeDrawer(context, shift)) return undefined;
    return takeXReport(context.ports, shiftId);
  },
  zReport: async (_root, { shiftId }, context) => {
    const shift = await visibleShift(context, shiftId);
    if (shift === undefined || !maySeeDrawer(context, shift)) return undefined;
    return context.loaders.zReportOf.load(shiftId);
  },
  inventoryPosition: (_root, { storeId, itemId }, context) =>
    mayReadInside(context, storeId)
      ? context.loaders.position.load({ storeId, itemId })
      : undefined,
  inventoryPositions: (_root, { storeId, ...args }, context) =>
    positionPage(context, storeId, args),
  stockMovements: (_root, { storeId, itemId, ...args }, context) => {
    if (!mayReadInside(context, storeId)) return emptyPage(args);
    const where = { storeId, itemId: itemId ?? undefined };
    return readPage(
      args,
      (page) => context.reads.movementPage(where, page),
      ({ movementId }) => movementId,
    );
  },
  stockReservation: async (_root, { reservationId }, context) => {
    const reservation = await context.reads.reservation(reservationId);
    if (reservation === undefined) return undefined;
    return mayReadInside(context, reservation.storeId) ? reservation : undefined;
  },
  auditTrail: (_root, { storeId, ...args }, context) => {
    if (!mayReadInside(context, storeId)) return emptyPage(args);
    return readPage(
      args,
      (page) => context.reads.auditPage(storeId, page),
      ({ auditId }) => auditId,
    );
  },
  ledgerVerification: (_root, { storeId }, context) =>
    mayReadInside(context, storeId) ? verifyLedger(context.ports, storeId) : undefined,
};
