import { type Kysely, sql } from 'kysely';
import { newId } from '#kernel/ids.ts';
import { emptyLedger, type LedgerRecord, nextEntry } from '../../domain/ledger.ts';
import type { SeedStock } from './seed.ts';
import { schemaName, type Tables } from './tables.ts';

/**
 * Opening stock as every other stock: positions, movements, and one entry a store in its ledger. A store whose
 * ledger has begun is left alone.
 */
export async function seedOpeningStock(
  trx: Kysely<Tables>,
  stock: readonly SeedStock[],
  openedAt: Date,
): Promise<void> {
  const begun = await trx.selectFrom('ledger_head').select('store_id').execute();
  const isBegun = new Set(begun.map((row) => row.store_id));
  const fresh = stock.filter(({ storeId }) => !isBegun.has(storeId));
  if (fresh.length === 0) return;
  await insertStock(trx, fresh, openedAt);
  for (const storeId of new Set(fresh.map((line) => line.storeId))) {
    const lines = fresh.filter((line) => line.storeId === storeId);
    await insertLedger(trx, openingRecord(storeId, lines, openedAt));
  }
}

/** Two statements over arrays: 24,000 rows with a parameter each would pass the protocol's limit of 65,535. */
async function insertStock(
  trx: Kysely<Tables>,
  stock: readonly SeedStock[],
  openedAt: Date,
): Promise<void> {
  const stores = stock.map(({ storeId }) => storeId);
  const items = stock.map(({ itemId }) => itemId);
  const units = stock.map(({ unit }) => unit);
  const quantities = stock.map(({ quantity }) => quantity);
  const movementIds = stock.map(() => newId(openedAt));
  await sql`
    insert into ${sql.table(`${schemaName}.inventory_position`)}
      (store_id, item_id, unit, on_hand, reserved, version, updated_at)
    select *, 0, 1, ${openedAt}::timestamptz
    from unnest(${stores}::text[], ${items}::text[], ${units}::text[], ${quantities}::numeric[])`.execute(
    trx,
  );
  await sql`
    insert into ${sql.table(`${schemaName}.stock_movement`)}
      (movement_id, store_id, item_id, unit, quantity, kind, document_key, line_key, recorded_at)
    select opening.*, 'OPENING', 'opening', opening.item_id, ${openedAt}::timestamptz
    from unnest(${movementIds}::text[], ${stores}::text[], ${items}::text[], ${units}::text[],
      ${quantities}::numeric[]) as opening (movement_id, store_id, item_id, unit, quantity)`.execute(
    trx,
  );
}

function openingRecord(storeId: string, lines: readonly SeedStock[], openedAt: Date): LedgerRecord {
  return {
    ...{ kind: 'STOCK_OPENING', storeId, document: 'opening' },
    recordedAt: openedAt.toISOString(),
    movements: lines.map(({ itemId, quantity, unit }) => ({
      ...{ itemId, quantity, unit, lineKey: itemId },
    })),
  };
}

async function insertLedger(trx: Kysely<Tables>, record: LedgerRecord): Promise<void> {
  const { sequence, hash } = nextEntry(emptyLedger, record);
  const { storeId } = record;
  await trx
    .insertInto('ledger_entry')
    .values({ store_id: storeId, sequence, hash, record: JSON.stringify(record) })
    .execute();
  await trx.insertInto('ledger_head').values({ store_id: storeId, sequence, hash }).execute();
}
