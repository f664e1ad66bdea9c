import { type Kysely, sql } from 'kysely';
import type { PositionKey, Reads } from '../../ports.ts';
import { createPages } from './pages.ts';
import { toOperator, toPolicy, toPosition, toReservation, toStore, toWorkstation } from './rows.ts';
import { toCashMovement, toShift, toTransaction, toZReport } from './shift-rows.ts';
import { type PositionTable, schemaName, type Tables } from './tables.ts';

/** One statement a batch, whatever its size: `= any($1)` keeps one plan for all of them. */
export function createReads(db: Kysely<Tables>): Reads {
  return { ...storeReads(db), ...shiftReads(db), ...stockReads(db), ...createPages(db) };
}

function storeReads(db: Kysely<Tables>) {
  return {
    storesById: async (ids: readonly string[]) => {
      const query = db.selectFrom('store').selectAll().where(anyOf('store_id', ids));
      return (await query.execute()).map(toStore);
    },
    storesByGln: async (glns: readonly string[]) => {
      const query = db.selectFrom('store').selectAll().where(anyOf('gln', glns));
      return (await query.execute()).map(toStore);
    },
    policiesOf: async (storeIds: readonly string[]) => {
      const query = db.selectFrom('store_policy').selectAll().where(anyOf('store_id', storeIds));
      return (await query.orderBy('policy_version').execute()).map(toPolicy);
    },
    workstationsById: async (ids: readonly string[]) => {
      const query = db.selectFrom('workstation').selectAll().where(anyOf('workstation_id', ids));
      return (await query.execute()).map(toWorkstation);
    },
    workstationsOf: async (storeIds: readonly string[]) => {
      const query = db.selectFrom('workstation').selectAll().where(anyOf('store_id', storeIds));
      return (await query.orderBy('workstation_id').execute()).map(toWorkstation);
    },
    operatorsById: async (ids: readonly string[]) => {
      const query = db.selectFrom('operator').selectAll().where(anyOf('operator_id', ids));
      return (await query.execute()).map(toOperator);
    },
  };
}

function shiftReads(db: Kysely<Tables>) {
  return {
    shiftsById: async (ids: readonly string[]) => {
      const query = db.selectFrom('shift').selectAll().where(anyOf('shift_id', ids));
      return (await query.execute()).map(toShift);
    },
    unclosedShiftsOf: async (workstationIds: readonly string[]) => {
      const query = db
        .selectFrom('shift')
        .selectAll()
        .where(anyOf('workstation_id', workstationIds))
        .where('state', '<>', 'CLOSED');
      return (await query.execute()).map(toShift);
    },
    cashMovementsOf: async (shiftIds: readonly string[]) => {
      const query = db.selectFrom('cash_movement').selectAll().where(anyOf('shift_id', shiftIds));
      return (await query.orderBy('movement_id').execute()).map(toCashMovement);
    },
    transactionsOf: async (shiftIds: readonly string[]) => {
      const query = db
        .selectFrom('shift_transaction')
        .selectAll()
        .where(anyOf('shift_id', shiftIds));
      return (await query.execute()).map(toTransaction);
    },
    zReportsOf: async (shiftIds: readonly string[]) => {
      const query = db.selectFrom('z_report').selectAll().where(anyOf('shift_id', shiftIds));
      return (await query.execute()).map(toZReport);
    },
  };
}

function stockReads(db: Kysely<Tables>) {
  return {
    positionsByKey: async (keys: readonly PositionKey[]) => {
      const { rows } = await sql<PositionTable>`
        select held.* from ${sql.table(`${schemaName}.inventory_position`)} as held
        join unnest(${keys.map(({ storeId }) => storeId)}::text[],
          ${keys.map(({ itemId }) => itemId)}::text[]) as wanted (store_id, item_id)
        on held.store_id = wanted.store_id and held.item_id = wanted.item_id`.execute(db);
      return rows.map(toPosition);
    },
    reservation: async (reservationId: string) => {
      const row = await db
        .selectFrom('stock_reservation')
        .selectAll()
        .where('reservation_id', '=', reservationId)
        .executeTakeFirst();
      return row && toReservation(row);
    },
  };
}

function anyOf(column: string, values: readonly string[]) {
  return sql<boolean>`${sql.ref(column)} = any(${[...values]}::text[])`;
}
