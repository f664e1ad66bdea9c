import type { Kysely } from 'kysely';
import type { Page, Reads } from '../../ports.ts';
import { toAudit, toMovement, toPosition, toStore, toWorkstation } from './rows.ts';
import { toShift } from './shift-rows.ts';
import type { Tables } from './tables.ts';

type Pages = Pick<
  Reads,
  | 'storePage'
  | 'workstationPage'
  | 'openShiftPage'
  | 'shiftPage'
  | 'positionPage'
  | 'movementPage'
  | 'auditPage'
>;

/** Keyset pages: ids are sortable by time (UUIDv7) or by name, so a page costs the same wherever it stands. */
export function createPages(db: Kysely<Tables>): Pages {
  return {
    ...directoryPages(db),
    shiftPage: async ({ storeId, businessDayDate }, { limit, after }) => {
      let query = db.selectFrom('shift').selectAll().where('store_id', '=', storeId);
      if (businessDayDate !== undefined) {
        query = query.where('business_day_date', '=', businessDayDate);
      }
      if (after !== undefined) query = query.where('shift_id', '<', after);
      return (await query.orderBy('shift_id', 'desc').limit(limit).execute()).map(toShift);
    },
    positionPage: async (storeId, { limit, after }) => {
      let query = db.selectFrom('inventory_position').selectAll().where('store_id', '=', storeId);
      if (after !== undefined) query = query.where('item_id', '>', after);
      return (await query.orderBy('item_id').limit(limit).execute()).map(toPosition);
    },
    movementPage: async ({ storeId, itemId }, { limit, after }) => {
      let query = db.selectFrom('stock_movement').selectAll().where('store_id', '=', storeId);
      if (itemId !== undefined) query = query.where('item_id', '=', itemId);
      if (after !== undefined) query = query.where('movement_id', '<', after);
      return (await query.orderBy('movement_id', 'desc').limit(limit).execute()).map(toMovement);
    },
    auditPage: async (storeId, { limit, after }) => {
      let query = db.selectFrom('audit_entry').selectAll().where('store_id', '=', storeId);
      if (after !== undefined) query = query.where('audit_id', '<', after);
      return (await query.orderBy('audit_id', 'desc').limit(limit).execute()).map(toAudit);
    },
  };
}

function directoryPages(
  db: Kysely<Tables>,
): Pick<Pages, 'storePage' | 'workstationPage' | 'openShiftPage'> {
  return {
    storePage: async (stores, { limit, after }) => {
      if (stores.length === 0) return [];
      let query = db.selectFrom('store').selectAll();
      if (stores !== 'ALL') query = query.where('store_id', 'in', [...stores]);
      if (after !== undefined) query = query.where('store_id', '>', after);
      return (await query.orderBy('store_id').limit(limit).execute()).map(toStore);
    },
    workstationPage: async ({ limit, after }: Page) => {
      let query = db.selectFrom('workstation').selectAll();
      if (after !== undefined) query = query.where('workstation_id', '>', after);
      return (await query.orderBy('workstation_id').limit(limit).execute()).map(toWorkstation);
    },
    openShiftPage: async ({ limit, after }: Page) => {
      let query = db.selectFrom('shift').selectAll().where('state', '=', 'OPEN');
      if (after !== undefined) query = query.where('shift_id', '>', after);
      return (await query.orderBy('shift_id').limit(limit).execute()).map(toShift);
    },
  };
}
