import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql, toJsonObject } from '@aws-appsync/utils/rds';
import { requireGtin } from './gtin.ts';

/** A row of the statement below; lists come as JSON text, because the Data API has no such type. */
type ItemRow = {
  readonly item_id: string;
  readonly description: string;
  readonly category_id: string;
  readonly category_name: string;
  readonly tax_class_id: string;
  readonly tax_class_name: string;
  readonly base_unit: string;
  readonly lot_controlled: boolean;
  readonly minimum_age: number | null;
  readonly deposit_item_id: string | null;
  readonly sold_by_weight: boolean;
  readonly discontinued: boolean;
  readonly image_url: string | null;
  readonly variant_of: string | null;
  readonly variant_attributes: string;
  readonly version: number;
  readonly changed_at: string;
  readonly units: string | null;
  readonly variants: string | null;
  readonly fee_kind: string | null;
  readonly discountable: boolean | null;
  readonly fee_item_ids: string | null;
};

type Unit = { readonly gtin: string; readonly unit: string; readonly baseUnitsPerUnit: string };
type Variant = { readonly itemId: string; readonly attributes: unknown };

/** As a value, because the Data API would take `:MI` within the statement for a parameter. */
const instantFormat = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';

export function ask(ctx: Context<{ readonly gtin: string }>) {
  const gtin = requireGtin(ctx.args.gtin);
  return createPgStatement(sql`select i.item_id, i.description, i.category_id, c.name as category_name,
    i.tax_class_id, t.name as tax_class_name, i.base_unit, i.lot_controlled, i.minimum_age,
    i.deposit_item_id, i.sold_by_weight, i.discontinued, i.image_url, i.variant_of,
    cast(i.variant_attributes as text) as variant_attributes, i.version,
    i.fee_kind, i.discountable, cast(i.fee_item_ids as text) as fee_item_ids,
    to_char(i.changed_at at time zone 'UTC', ${instantFormat}) as changed_at,
    (select cast(json_agg(json_build_object('gtin', u.gtin, 'unit', u.unit,
        'baseUnitsPerUnit', cast(u.base_units_per_unit as text)) order by u.base_units_per_unit, u.gtin) as text)
      from product.trade_item_unit u where u.item_id = i.item_id) as units,
    (select cast(json_agg(json_build_object('itemId', v.item_id,
        'attributes', v.variant_attributes) order by v.item_id) as text)
      from product.item v where v.variant_of = i.item_id) as variants
    from product.item i
    join product.category c on c.category_id = i.category_id
    join product.tax_class t on t.tax_class_id = i.tax_class_id
    where i.item_id in (select item_id from product.trade_item_unit where gtin = ${gtin})`);
}

export function read(ctx: Context): ItemRow | undefined {
  const rows = toJsonObject(ctx.result as string)[0] as readonly ItemRow[] | undefined;
  return rows?.[0];
}

export function view(row: ItemRow) {
  return {
    itemId: row.item_id,
    description: row.description,
    category: { categoryId: row.category_id, name: row.category_name },
    taxClass: { taxClassId: row.tax_class_id, name: row.tax_class_name },
    baseUnit: row.base_unit,
    units: unitViews(row),
    lotControlled: row.lot_controlled,
    minimumAge: row.minimum_age,
    depositItem: row.deposit_item_id ? { itemId: row.deposit_item_id } : null,
    soldByWeight: row.sold_by_weight,
    discontinued: row.discontinued,
    imageUrl: row.image_url,
    variants: variantViews(row),
    variantOf: row.variant_of ? { itemId: row.variant_of } : null,
    variantAttributes: JSON.parse(row.variant_attributes) as unknown,
    version: row.version,
    changedAt: row.changed_at,
    feeKind: row.fee_kind,
    discountable: row.discountable ?? !row.fee_kind,
    feeItems: feeViews(row),
  };
}

function unitViews(row: ItemRow) {
  const views = [];
  for (const unit of JSON.parse(row.units ?? '[]') as readonly Unit[]) {
    views.push({ ...unit, item: { itemId: row.item_id } });
  }
  return views;
}

function feeViews(row: ItemRow) {
  const views = [];
  for (const itemId of JSON.parse(row.fee_item_ids ?? '[]') as readonly string[]) {
    views.push({ itemId });
  }
  return views;
}

function variantViews(row: ItemRow) {
  const views = [];
  for (const variant of JSON.parse(row.variants ?? '[]') as readonly Variant[]) {
    views.push({ item: { itemId: variant.itemId }, attributes: variant.attributes });
  }
  return views;
}
