import { type Kysely, sql } from 'kysely';
import { type InventoryPosition, isLess, type StockChange } from '../../domain/stock.ts';
import type { StockBook } from '../../ports.ts';
import { fromMovement, fromReservation, toPosition, toReservation } from './rows.ts';
import { type PositionTable, schemaName, type Tables } from './tables.ts';

export function createStockBook(db: Kysely<Tables>): StockBook {
  return {
    lockPositions: async (storeId, itemIds) => {
      if (itemIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('inventory_position')
        .selectAll()
        .where('store_id', '=', storeId)
        .where('item_id', 'in', itemIds)
        .orderBy('item_id')
        .forUpdate()
        .execute();
      return new Map(rows.map((row) => [row.item_id, toPosition(row)]));
    },
    changePositions: (storeId, changes, now) => changePositions(db, { storeId, changes, now }),
    addMovements: async (movements) => {
      if (movements.length === 0) return;
      await db.insertInto('stock_movement').values(movements.map(fromMovement)).execute();
    },
    isDocumentPosted: async (storeId, documentKey) => {
      const row = await db
        .selectFrom('stock_movement')
        .select('movement_id')
        .where('store_id', '=', storeId)
        .where('document_key', '=', documentKey)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    lockReservation: async (reservationId) => {
      const row = await db
        .selectFrom('stock_reservation')
        .selectAll()
        .where('reservation_id', '=', reservationId)
        .forUpdate()
        .executeTakeFirst();
      return row && toReservation(row);
    },
    saveReservation: async (reservation) => {
      const row = fromReservation(reservation);
      await db
        .insertInto('stock_reservation')
        .values(row)
        .onConflict((conflict) => conflict.column('reservation_id').doUpdateSet(row))
        .execute();
    },
    lapsedReservations: async (now, limit) => {
      const rows = await db
        .selectFrom('stock_reservation')
        .select('reservation_id')
        .where('state', '=', 'HELD')
        .where('expires_at', '<=', now)
        .orderBy('expires_at')
        .limit(limit)
        .execute();
      return rows.map((row) => row.reservation_id);
    },
  };
}

type Changing = {
  readonly storeId: string;
  readonly changes: readonly StockChange[];
  readonly now: Date;
};

/** One statement, whose rows are written (and so locked) in item order. */
async function changePositions(
  db: Kysely<Tables>,
  { storeId, changes, now }: Changing,
): Promise<readonly InventoryPosition[]> {
  if (changes.length === 0) return [];
  const list = <Value>(pick: (change: StockChange) => Value) => changes.map(pick);
  const { rows } = await sql<PositionTable>`
    insert into ${sql.table(`${schemaName}.inventory_position`)} as held
      (store_id, item_id, unit, on_hand, reserved, version, updated_at)
    select ${storeId}, item_id, unit, on_hand, reserved, 1, ${now}::timestamptz
    from unnest(${list((change) => change.itemId)}::text[], ${list((change) => change.unit)}::text[],
      ${list((change) => change.onHand)}::numeric[], ${list((change) => change.reserved)}::numeric[])
      as change (item_id, unit, on_hand, reserved)
    order by item_id
    on conflict (store_id, item_id) do update
      set unit = excluded.unit,
          on_hand = held.on_hand + excluded.on_hand,
          reserved = held.reserved + excluded.reserved,
          version = held.version + 1,
          updated_at = excluded.updated_at
      where held.unit = excluded.unit or (held.on_hand = 0 and held.reserved = 0)
    returning *`.execute(db);
  const positions = rows.map(toPosition);
  refuseWrong(storeId, changes, positions);
  return positions.sort((left, right) => (left.itemId < right.itemId ? -1 : 1));
}

/** Our mistakes, not a customer's; the transaction is rolled back. */
function refuseWrong(
  storeId: string,
  changes: readonly StockChange[],
  positions: readonly InventoryPosition[],
): void {
  const changed = new Set(positions.map(({ itemId }) => itemId));
  const unchanged = changes.find(({ itemId }) => !changed.has(itemId));
  if (unchanged !== undefined) {
    throw new RangeError(
      `Expected stock of ${unchanged.itemId} at ${storeId} in its base unit, got ${unchanged.unit}.`,
    );
  }
  const below = positions.find(({ reserved }) => isLess(reserved, '0'));
  if (below === undefined) return;
  throw new RangeError(
    `Expected reserved stock of ${below.itemId} at ${storeId} from 0, got ${below.reserved}.`,
  );
}
