import { sql } from 'kysely';
import type { Lot, Recall, RecallChange } from '../../domain/recall.ts';
import type {
  ProductReads,
  ProductTransaction,
  RecallLogPage,
  RecallLogSearch,
  RecallSearch,
} from '../../ports.ts';
import {
  type Database,
  instant,
  instantOrAbsent,
  orAbsent,
  query,
  recordset,
  texts,
} from './rows.ts';

type RecallReads = Pick<
  ProductReads,
  'lots' | 'recalls' | 'openRecalls' | 'searchRecalls' | 'recallLog'
>;
type RecallWrites = Pick<ProductTransaction, 'saveLot' | 'nextRecallSequence' | 'saveRecall'>;

export function recallReads(db: Database): RecallReads {
  return {
    lots: async (keys) => {
      const asked = keys.map(({ gtin, batchLot }) => ({ gtin, batch_lot: batchLot }));
      const rows = await query(
        db,
        sql<LotRow>`select l.* from ${recordset(asked)} as k(gtin text, batch_lot text)
          join product.lot l using (gtin, batch_lot)`,
      );
      return rows.map(toLot);
    },
    recalls: async (recallIds) => {
      const rows = await query(
        db,
        sql<RecallRow>`select * from product.recall where recall_id = any(${texts(recallIds)})`,
      );
      return rows.map(toRecall);
    },
    openRecalls: async (gtins) => {
      const rows = await query(
        db,
        sql<RecallRow>`select * from product.recall
          where lifted_at is null and gtin = any(${texts(gtins)}) order by issued_at, recall_id`,
      );
      return rows.map(toRecall);
    },
    searchRecalls: (search) => searchRecalls(db, search),
    recallLog: (search) => readLog(db, search),
  };
}

export function recallWrites(trx: Database): RecallWrites {
  return {
    saveLot: async ({ gtin, batchLot, itemId, expiry, version }) => {
      await sql`insert into product.lot (gtin, batch_lot, item_id, expiry, version)
        values (${gtin}, ${batchLot}, ${itemId}, ${expiry ?? null}::date, ${version})
        on conflict (gtin, batch_lot) do update
          set expiry = excluded.expiry, version = excluded.version`.execute(trx);
    },
    nextRecallSequence: async () => {
      const [row] = await query(
        trx,
        sql<{ readonly last_sequence: number }>`update product.recall_log_head
          set last_sequence = last_sequence + 1 returning last_sequence`,
      );
      if (row === undefined) throw new Error('Expected one row in product.recall_log_head.');
      return row.last_sequence;
    },
    saveRecall: async (recall, change) => {
      await upsertRecall(trx, recall);
      await appendToLog(trx, change);
      await truncateLog(trx, change.changedAt);
    },
  };
}

export type LotRow = {
  readonly gtin: string;
  readonly batch_lot: string;
  readonly item_id: string;
  readonly expiry: string | null;
  readonly version: number;
};

export function toLot(row: LotRow): Lot {
  const { gtin, batch_lot: batchLot, item_id: itemId, expiry, version } = row;
  return { gtin, batchLot, itemId, expiry: orAbsent(expiry), version };
}

export type RecallRow = {
  readonly recall_id: string;
  readonly gtin: string;
  readonly batch_lot: string | null;
  readonly item_id: string;
  readonly reason: string;
  readonly store_ids: readonly string[];
  readonly issued_at: Date;
  readonly lifted_at: Date | null;
  readonly version: number;
};

export function toRecall(row: RecallRow): Recall {
  return {
    recallId: row.recall_id,
    gtin: row.gtin,
    batchLot: orAbsent(row.batch_lot),
    itemId: row.item_id,
    reason: row.reason,
    storeIds: row.store_ids,
    issuedAt: instant(row.issued_at),
    liftedAt: instantOrAbsent(row.lifted_at),
    version: row.version,
  };
}

const logKeptHours = 24; // Decision 9: a till that was away longer reads the open recalls anew.

async function searchRecalls(
  db: Database,
  { storeIds, open, after, limit }: RecallSearch,
): Promise<readonly Recall[]> {
  const atStores =
    storeIds === 'ALL'
      ? sql`true`
      : sql`(cardinality(store_ids) = 0 or store_ids && ${texts(storeIds)})`;
  const isOpen = open === undefined ? sql`true` : sql`(lifted_at is null) = ${open}`;
  const further =
    after === undefined
      ? sql`true`
      : sql`(issued_at, recall_id) < (${after.issuedAt}::timestamptz, ${after.recallId})`;
  const statement = sql<RecallRow>`select * from product.recall
    where ${atStores} and ${isOpen} and ${further}
    order by issued_at desc, recall_id desc limit ${limit}`;
  return (await query(db, statement)).map(toRecall);
}

type LogRow = {
  readonly last_sequence: number;
  readonly truncated_through: number;
  readonly sequence: number | null;
  readonly kind: RecallChange['kind'];
  readonly recall_id: string;
  readonly gtin: string;
  readonly batch_lot: string | null;
  readonly item_id: string;
  readonly reason: string;
  readonly store_ids: readonly string[];
  readonly changed_at: Date;
};

/** Head and lines in one statement, so that both are of one moment. */
async function readLog(
  db: Database,
  { storeId, after, limit }: RecallLogSearch,
): Promise<RecallLogPage> {
  const statement = sql<LogRow>`select h.last_sequence, h.truncated_through, l.*
    from product.recall_log_head h left join lateral (
      select * from product.recall_log
      where sequence > ${after} and (cardinality(store_ids) = 0 or ${storeId} = any(store_ids))
      order by sequence limit ${limit}) l on true
    order by l.sequence`;
  const rows = await query(db, statement);
  const [head] = rows;
  if (head === undefined) throw new Error('Expected one row in product.recall_log_head.');
  const changes = rows.flatMap((row) =>
    row.sequence === null ? [] : [toChange(row, row.sequence)],
  );
  return { changes, lastSequence: head.last_sequence, truncatedThrough: head.truncated_through };
}

function toChange(row: LogRow, sequence: number): RecallChange {
  return {
    sequence,
    kind: row.kind,
    recallId: row.recall_id,
    gtin: row.gtin,
    batchLot: orAbsent(row.batch_lot),
    itemId: row.item_id,
    reason: row.reason,
    storeIds: row.store_ids,
    changedAt: instant(row.changed_at),
  };
}

async function upsertRecall(trx: Database, recall: Recall): Promise<void> {
  const { recallId, gtin, batchLot, itemId, reason, storeIds, issuedAt } = recall;
  await sql`insert into product.recall
      (recall_id, gtin, batch_lot, item_id, reason, store_ids, issued_at, lifted_at, version)
    values (${recallId}, ${gtin}, ${batchLot ?? null}, ${itemId}, ${reason}, ${texts(storeIds)},
      ${issuedAt}::timestamptz, ${recall.liftedAt ?? null}::timestamptz, ${recall.version})
    on conflict (recall_id) do update
      set lifted_at = excluded.lifted_at, version = excluded.version`.execute(trx);
}

async function appendToLog(trx: Database, change: RecallChange): Promise<void> {
  const { sequence, kind, recallId, gtin, batchLot, itemId, reason, storeIds } = change;
  await sql`insert into product.recall_log
      (sequence, kind, recall_id, gtin, batch_lot, item_id, reason, store_ids, changed_at)
    values (${sequence}, ${kind}, ${recallId}, ${gtin}, ${batchLot ?? null}, ${itemId}, ${reason},
      ${texts(storeIds)}, ${change.changedAt}::timestamptz)`.execute(trx);
}

async function truncateLog(trx: Database, now: string): Promise<void> {
  await sql`with gone as (
      delete from product.recall_log
      where changed_at < ${now}::timestamptz - ${logKeptHours} * interval '1 hour'
      returning sequence)
    update product.recall_log_head
    set truncated_through = greatest(truncated_through, (select max(sequence) from gone))`.execute(
    trx,
  );
}
