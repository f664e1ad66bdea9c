import type { Kysely } from 'kysely';
import { appendEvents } from '#platform/outbox/postgres-outbox.ts';
import { emptyLedger, type LedgerHead, nextEntry } from '../../domain/ledger.ts';
import type { LedgerBook, LedgerReader, LedgerReading } from '../../ports.ts';
import { toEvent } from '../event-builders.ts';
import { fromAudit, plainNumeric } from './rows.ts';
import type { Tables } from './tables.ts';

export function createLedgerBook(
  db: Kysely<Tables>,
  settings: { readonly now: () => Date; readonly correlationId?: string | undefined },
): LedgerBook {
  return {
    appendLedger: async (record) => {
      const { storeId } = record;
      const entry = nextEntry(await lockHead(db, storeId), record);
      const { sequence, hash } = entry;
      await db
        .insertInto('ledger_entry')
        .values({ store_id: storeId, sequence, hash, record: JSON.stringify(record) })
        .execute();
      await db
        .updateTable('ledger_head')
        .set({ sequence, hash })
        .where('store_id', '=', storeId)
        .execute();
    },
    audit: async (entry) => {
      await db.insertInto('audit_entry').values(fromAudit(entry)).execute();
    },
    announce: async (announcements) => {
      const now = settings.now();
      await appendEvents(
        db,
        announcements.map((announcement) => toEvent(announcement, { ...settings, now })),
      );
    },
  };
}

export function createLedgerReader(db: Kysely<Tables>): LedgerReader {
  return {
    readLedger: (storeId, onPage) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (trx) => {
          await readEntries(trx, storeId, onPage);
          return readEnd(trx, storeId);
        }),
  };
}

/** A day of a busy store; pages keep the memory flat whatever the ledger's age. */
const entriesPerPage = 1000;

async function readEntries(
  trx: Kysely<Tables>,
  storeId: string,
  onPage: Parameters<LedgerReader['readLedger']>[1],
): Promise<void> {
  for (let after = 0; ;) {
    const rows = await trx
      .selectFrom('ledger_entry')
      .select(['sequence', 'record', 'hash'])
      .where('store_id', '=', storeId)
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(entriesPerPage)
      .execute();
    onPage(rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < entriesPerPage) return;
    after = last.sequence;
  }
}

async function readEnd(trx: Kysely<Tables>, storeId: string): Promise<LedgerReading> {
  const head = await readHead(trx, storeId).executeTakeFirst();
  const positions = await trx
    .selectFrom('inventory_position')
    .select(['item_id', 'on_hand'])
    .where('store_id', '=', storeId)
    .execute();
  const onHand = new Map(positions.map((row) => [row.item_id, plainNumeric(row.on_hand)]));
  return { head: head ?? emptyLedger, onHand };
}

/** One writer a store at a time, for the rest of this transaction. */
async function lockHead(db: Kysely<Tables>, storeId: string): Promise<LedgerHead> {
  const head = await readHead(db, storeId).forUpdate().executeTakeFirst();
  if (head !== undefined) return head;
  await db
    .insertInto('ledger_head')
    .values({ store_id: storeId, ...emptyLedger })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return readHead(db, storeId).forUpdate().executeTakeFirstOrThrow();
}

function readHead(db: Kysely<Tables>, storeId: string) {
  return db.selectFrom('ledger_head').select(['sequence', 'hash']).where('store_id', '=', storeId);
}
