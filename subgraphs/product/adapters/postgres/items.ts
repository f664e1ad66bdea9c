import { sql } from 'kysely';
import type { Item, VariantAttribute } from '../../domain/item.ts';
import type { FeeKind } from '../../domain/item-fees.ts';
import type { TradeItemUnit } from '../../domain/units.ts';
import type { ProductReads, ProductTransaction } from '../../ports.ts';
import { type Database, instant, orAbsent, query, recordset, texts } from './rows.ts';

type ItemReads = Pick<ProductReads, 'items' | 'itemsCarrying' | 'variantsOf'>;

export function itemReads(db: Database): ItemReads {
  return {
    items: async (itemIds) =>
      toItems(
        await query(
          db,
          sql<ItemRow>`select ${itemColumns} from ${itemTables} where i.item_id = any(${texts(itemIds)})`,
        ),
      ),
    itemsCarrying: async (gtins) =>
      toItems(
        await query(
          db,
          sql<ItemRow>`select ${itemColumns} from ${itemTables} where i.item_id in (
            select item_id from product.trade_item_unit where gtin = any(${texts(gtins)}))`,
        ),
      ),
    variantsOf: async (itemIds) =>
      toItems(
        await query(
          db,
          sql<ItemRow>`select ${itemColumns} from ${itemTables}
            where i.variant_of = any(${texts(itemIds)}) order by i.item_id`,
        ),
      ),
  };
}

export function itemWrites(trx: Database): Pick<ProductTransaction, 'saveItems'> {
  return {
    saveItems: async (items) => {
      if (items.length === 0) return;
      await upsertItems(trx, items);
      await addUnits(trx, items);
    },
  };
}

/** For every statement that answers whole items. */
export const itemTables = sql`product.item i join product.category c on c.category_id = i.category_id`;
export const itemColumns = sql`i.item_id, i.description, i.category_id, c.department_id,
  i.tax_class_id, i.base_unit, i.lot_controlled, i.minimum_age, i.deposit_item_id, i.sold_by_weight,
  i.discontinued, i.image_url, i.variant_of, i.variant_attributes, i.version, i.changed_at,
  i.corporate_change_number, i.fee_kind, i.discountable, i.fee_item_ids,
  (select json_agg(json_build_object(
      'gtin', u.gtin, 'unit', u.unit, 'baseUnitsPerUnit', u.base_units_per_unit::text
    ) order by u.base_units_per_unit, u.gtin)
    from product.trade_item_unit u where u.item_id = i.item_id) as units`;

export type ItemRow = {
  readonly item_id: string;
  readonly description: string;
  readonly category_id: string;
  readonly department_id: string;
  readonly tax_class_id: string;
  readonly base_unit: string;
  readonly lot_controlled: boolean;
  readonly minimum_age: number | null;
  readonly deposit_item_id: string | null;
  readonly sold_by_weight: boolean;
  readonly discontinued: boolean;
  readonly image_url: string | null;
  readonly variant_of: string | null;
  readonly variant_attributes: readonly VariantAttribute[];
  readonly version: number;
  readonly changed_at: Date;
  readonly corporate_change_number: number | null;
  readonly fee_kind: FeeKind | null;
  readonly discountable: boolean | null;
  readonly fee_item_ids: readonly string[] | null;
  readonly units: readonly TradeItemUnit[] | null;
};

export function toItem(row: ItemRow): Item {
  return {
    itemId: row.item_id,
    description: row.description,
    categoryId: row.category_id,
    departmentId: row.department_id,
    taxClassId: row.tax_class_id,
    baseUnit: row.base_unit,
    units: row.units ?? [],
    lotControlled: row.lot_controlled,
    minimumAge: orAbsent(row.minimum_age),
    depositItemId: orAbsent(row.deposit_item_id),
    soldByWeight: row.sold_by_weight,
    discontinued: row.discontinued,
    imageUrl: orAbsent(row.image_url),
    variantOf: orAbsent(row.variant_of),
    variantAttributes: row.variant_attributes,
    version: row.version,
    changedAt: instant(row.changed_at),
    corporateChangeNumber: orAbsent(row.corporate_change_number),
    feeKind: orAbsent(row.fee_kind),
    discountable: orAbsent(row.discountable),
    feeItemIds: orAbsent(row.fee_item_ids),
  };
}

function toItems(rows: readonly ItemRow[]): readonly Item[] {
  return rows.map(toItem);
}

async function upsertItems(trx: Database, items: readonly Item[]): Promise<void> {
  const rows = items.map((item) => ({
    item_id: item.itemId,
    description: item.description,
    category_id: item.categoryId,
    tax_class_id: item.taxClassId,
    base_unit: item.baseUnit,
    lot_controlled: item.lotControlled,
    minimum_age: item.minimumAge,
    deposit_item_id: item.depositItemId,
    sold_by_weight: item.soldByWeight,
    discontinued: item.discontinued,
    image_url: item.imageUrl,
    variant_of: item.variantOf,
    variant_attributes: item.variantAttributes,
    version: item.version,
    changed_at: item.changedAt,
    corporate_change_number: item.corporateChangeNumber,
    fee_kind: item.feeKind,
    discountable: item.discountable,
    fee_item_ids: item.feeItemIds,
  }));
  await sql`insert into product.item (${itemColumnNames}) select ${itemColumnNames}
    from ${recordset(rows)} as r(item_id text, description text, category_id text,
      tax_class_id text, base_unit text, lot_controlled boolean, minimum_age integer,
      deposit_item_id text, sold_by_weight boolean, discontinued boolean, image_url text,
      variant_of text, variant_attributes jsonb, version integer, changed_at timestamptz,
      corporate_change_number bigint, fee_kind text, discountable boolean, fee_item_ids jsonb)
    on conflict (item_id) do update set (${itemColumnNames}) = row(${sql.join(
      itemColumnList.map((name) => sql.ref(`excluded.${name}`)),
    )})`.execute(trx);
}

const itemColumnList = [
  ...['item_id', 'description', 'category_id', 'tax_class_id', 'base_unit', 'lot_controlled'],
  ...['minimum_age', 'deposit_item_id', 'sold_by_weight', 'discontinued', 'image_url'],
  ...['variant_of', 'variant_attributes', 'version', 'changed_at', 'corporate_change_number'],
  ...['fee_kind', 'discountable', 'fee_item_ids'],
];
const itemColumnNames = sql.raw(itemColumnList.join(', '));

/** Units are never taken away or changed, so those that are there already stay as they are. */
async function addUnits(trx: Database, items: readonly Item[]): Promise<void> {
  const rows = items.flatMap((item) =>
    item.units.map(({ gtin, unit, baseUnitsPerUnit }) => {
      return { gtin, item_id: item.itemId, unit, base_units_per_unit: baseUnitsPerUnit };
    }),
  );
  await sql`insert into product.trade_item_unit (gtin, item_id, unit, base_units_per_unit)
    select gtin, item_id, unit, base_units_per_unit
    from ${recordset(rows)} as r(gtin text, item_id text, unit text, base_units_per_unit numeric)
    on conflict (gtin) do nothing`.execute(trx);
}
