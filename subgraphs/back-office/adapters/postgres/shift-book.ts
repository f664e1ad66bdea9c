import { type Kysely, sql } from 'kysely';
import type { HeldChain } from '../../domain/seal.ts';
import type { ReportBooks, ShiftBook, ShiftReader } from '../../ports.ts';
import {
  fromCashMovement,
  fromShift,
  fromTransaction,
  fromZReport,
  toCashMovement,
  toShift,
  toTransaction,
} from './shift-rows.ts';
import type { Tables } from './tables.ts';

export function createShiftBook(db: Kysely<Tables>): ShiftBook {
  return {
    lockShift: async (shiftId) => {
      const row = await db
        .selectFrom('shift')
        .selectAll()
        .where('shift_id', '=', shiftId)
        .forNoKeyUpdate()
        .executeTakeFirst();
      return row && toShift(row);
    },
    unclosedShift: async (workstationId) => {
      const row = await db
        .selectFrom('shift')
        .selectAll()
        .where('workstation_id', '=', workstationId)
        .where('state', '<>', 'CLOSED')
        .executeTakeFirst();
      return row && toShift(row);
    },
    saveShift: async (shift) => {
      const row = fromShift(shift);
      await db
        .insertInto('shift')
        .values(row)
        .onConflict((conflict) => conflict.column('shift_id').doUpdateSet(row))
        .execute();
    },
    addCashMovement: async (movement) => {
      await db.insertInto('cash_movement').values(fromCashMovement(movement)).execute();
    },
    cashMovements: (shiftId) => cashMovementsOf(db, shiftId),
    addTransaction: async (transaction) => {
      const added = await db
        .insertInto('shift_transaction')
        .values(fromTransaction(transaction))
        .onConflict((conflict) => conflict.column('transaction_id').doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },
    transactions: (shiftId) => transactionsOf(db, shiftId),
    heldChains: (shiftId) => heldChainsOf(db, shiftId),
    lastOfflineSequence: (workstationId) => lastOfflineSequence(db, workstationId),
    addZReport: async (report) => {
      await db.insertInto('z_report').values(fromZReport(report)).execute();
    },
  };
}

export function createShiftReader(db: Kysely<Tables>): ShiftReader {
  return {
    shift: async (shiftId) => {
      const row = await shiftRow(db, shiftId);
      return row && toShift(row);
    },
    figuresOf: (shiftId) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((trx) => readReportBooks(trx, shiftId)),
    lastOfflineSequence: (workstationId) => lastOfflineSequence(db, workstationId),
  };
}

async function lastOfflineSequence(db: Kysely<Tables>, workstationId: string): Promise<number> {
  const row = await db
    .selectFrom('shift_transaction')
    .select((select) => select.fn.max('sequence_number').as('last'))
    .where('workstation_id', '=', workstationId)
    .where('series', '=', 'OFFLINE')
    .executeTakeFirst();
  // max() over no row is null, whatever the type of the column says.
  return (row?.last as number | null | undefined) ?? 0;
}

async function readReportBooks(
  trx: Kysely<Tables>,
  shiftId: string,
): Promise<ReportBooks | undefined> {
  const row = await shiftRow(trx, shiftId);
  if (row === undefined) return undefined;
  const movements = await cashMovementsOf(trx, shiftId);
  const transactions = await transactionsOf(trx, shiftId);
  return { shift: toShift(row), movements, transactions };
}

function shiftRow(db: Kysely<Tables>, shiftId: string) {
  return db.selectFrom('shift').selectAll().where('shift_id', '=', shiftId).executeTakeFirst();
}

async function cashMovementsOf(db: Kysely<Tables>, shiftId: string) {
  const rows = await db
    .selectFrom('cash_movement')
    .selectAll()
    .where('shift_id', '=', shiftId)
    .orderBy('movement_id')
    .execute();
  return rows.map(toCashMovement);
}

async function transactionsOf(db: Kysely<Tables>, shiftId: string) {
  const rows = await db
    .selectFrom('shift_transaction')
    .selectAll()
    .where('shift_id', '=', shiftId)
    .orderBy('series')
    .orderBy('sequence_number')
    .execute();
  return rows.map(toTransaction);
}

async function heldChainsOf(db: Kysely<Tables>, shiftId: string): Promise<readonly HeldChain[]> {
  const rows = await db
    .selectFrom('shift_transaction')
    .select((select) => [
      'series',
      select.fn.countAll<number>().as('count'),
      select.fn.min('sequence_number').as('first'),
      select.fn.max('sequence_number').as('last'),
      // sum(bigint) is numeric, which would come as text.
      sql<number>`sum(total_minor)::bigint`.as('total'),
    ])
    .where('shift_id', '=', shiftId)
    .groupBy('series')
    .execute();
  return rows.map((row) => ({
    series: row.series,
    count: row.count,
    firstSequenceNumber: row.first,
    lastSequenceNumber: row.last,
    totalMinor: row.total,
  }));
}
