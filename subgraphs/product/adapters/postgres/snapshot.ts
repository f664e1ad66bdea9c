import { type RawBuilder, sql } from 'kysely';
import type { SnapshotReads } from '../../ports.ts';
import { type CouponRow, toCoupon } from './coupons.ts';
import { itemColumns, type ItemRow, itemTables, toItem } from './items.ts';
import { offerSetColumns, type OfferSetRow, toOfferSet } from './offers.ts';
import { type AssignmentRow, toAssignment } from './price-lists.ts';
import { type PromotionRow, toPromotion } from './promotions.ts';
import { type LotRow, type RecallRow, toLot, toRecall } from './recalls.ts';
import { type Database, query } from './rows.ts';
import { taxRateTableColumns, type TaxRateTableRow, toTaxRateTable } from './taxonomy.ts';

export function snapshotReads(db: Database): SnapshotReads {
  return {
    assignments: pages(
      db,
      (page) => sql<AssignmentRow>`select * from product.price_list_assignment ${page}`,
      ['store_id', 'channel'],
      toAssignment,
    ),
    taxRateTables: pages(
      db,
      (page) =>
        sql<TaxRateTableRow>`select ${taxRateTableColumns} from product.tax_rate_table t ${page}`,
      ['t.jurisdiction_id', 't.tax_class_id'],
      toTaxRateTable,
    ),
    promotions: pages(
      db,
      (page) => sql<PromotionRow>`select * from product.promotion ${page}`,
      ['promotion_id'],
      toPromotion,
    ),
    coupons: pages(
      db,
      (page) => sql<CouponRow>`select * from product.coupon ${page}`,
      ['code'],
      toCoupon,
    ),
    lots: pages(
      db,
      (page) => sql<LotRow>`select * from product.lot ${page}`,
      ['gtin', 'batch_lot'],
      toLot,
    ),
    openRecalls: pages(
      db,
      (page) =>
        sql<RecallRow>`select * from (select * from product.recall where lifted_at is null) r ${page}`,
      ['recall_id'],
      toRecall,
    ),
    items: pages(
      db,
      (page) => sql<ItemRow>`select ${itemColumns} from ${itemTables} ${page}`,
      ['i.item_id'],
      toItem,
    ),
    offerSets: pages(
      db,
      (page) => sql<OfferSetRow>`select ${offerSetColumns} from product.offer_set s
        join product.price_list l using (price_list_id) ${page}`,
      ['s.price_list_id', 's.item_id', 's.unit'],
      toOfferSet,
    ),
  };
}

/** Pages by key: `where (key columns) > (last key) order by key columns limit n`. */
function pages<Row, Aggregate>(
  db: Database,
  statement: (page: RawBuilder<unknown>) => RawBuilder<Row>,
  keyColumns: readonly string[],
  toAggregate: (row: Row) => Aggregate,
) {
  const key = sql.join(keyColumns.map((column) => sql.ref(column)));
  return async (after: readonly string[] | undefined, limit: number) => {
    const further = after === undefined ? sql`` : sql`where (${key}) > (${sql.join([...after])})`;
    const rows = await query(db, statement(sql`${further} order by ${key} limit ${limit}`));
    return rows.map(toAggregate);
  };
}
