// <define:buildConstants>
var define_buildConstants_default = { field: "Query.itemByGtin", requiredScopes: [["product:read"]], gatewayDocument: "" };

// appsync/resolvers/Query.itemByGtin.ts
import { createPgStatement, sql, toJsonObject } from "@aws-appsync/utils/rds";

// appsync/resolvers/gtin.ts
import { util } from "@aws-appsync/utils";
var digits = "0123456789";
function requireGtin(text) {
  const padded = `${"00000000000000".substring(text.length)}${text}`;
  if (![8, 12, 13, 14].includes(text.length)) refuse(text, "a GTIN of 8, 12, 13 or 14 digits");
  let sum = 0;
  let weight = 3;
  for (const digit of padded.substring(0, 13).split("")) {
    const value = digits.indexOf(digit);
    if (value < 0) refuse(text, "a GTIN of digits only");
    sum += value * weight;
    weight = 4 - weight;
  }
  const wanted = `${(10 - sum % 10) % 10}`;
  if (padded.substring(13) !== wanted) refuse(text, `the check digit ${wanted}`);
  return padded;
}
function refuse(text, wanted) {
  util.error(`Expected ${wanted}, got ${text.substring(0, 20)}.`, "BAD_USER_INPUT");
}

// appsync/resolvers/Query.itemByGtin.ts
var instantFormat = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
function ask(ctx) {
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
function read(ctx) {
  const rows = toJsonObject(ctx.result)[0];
  return rows?.[0];
}
function view(row) {
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
    variantAttributes: JSON.parse(row.variant_attributes),
    version: row.version,
    changedAt: row.changed_at,
    feeKind: row.fee_kind,
    discountable: row.discountable ?? !row.fee_kind,
    feeItems: feeViews(row)
  };
}
function unitViews(row) {
  const views = [];
  for (const unit of JSON.parse(row.units ?? "[]")) {
    views.push({ ...unit, item: { itemId: row.item_id } });
  }
  return views;
}
function feeViews(row) {
  const views = [];
  for (const itemId of JSON.parse(row.fee_item_ids ?? "[]")) {
    views.push({ itemId });
  }
  return views;
}
function variantViews(row) {
  const views = [];
  for (const variant of JSON.parse(row.variants ?? "[]")) {
    views.push({ item: { itemId: variant.itemId }, attributes: variant.attributes });
  }
  return views;
}

// appsync/resolvers/guard.ts
import { util as util2 } from "@aws-appsync/utils";
function requireScopes(ctx) {
  if (hasScopes(ctx)) return;
  const alternatives = [];
  for (const all of define_buildConstants_default.requiredScopes) alternatives.push(all.join(" and "));
  const wanted = alternatives.join(", or ");
  util2.error(`${define_buildConstants_default.field} needs the scope ${wanted}.`, "FORBIDDEN");
}
function hasScopes(ctx) {
  const held = scopesOf(ctx);
  let allowed = define_buildConstants_default.requiredScopes.length === 0;
  for (const all of define_buildConstants_default.requiredScopes) {
    let holdsAll = true;
    for (const scope of all) {
      if (!held.includes(scope)) holdsAll = false;
    }
    if (holdsAll) allowed = true;
  }
  return allowed;
}
function raiseError(ctx) {
  if (ctx.error) util2.error(ctx.error.message, ctx.error.type);
}
function claimsOf(ctx) {
  const identity = ctx.identity;
  return identity?.claims ?? {};
}
function scopesOf(ctx) {
  const scope = claimsOf(ctx).scope;
  return scope ? scope.split(" ") : [];
}

// appsync/resolvers/Query.itemByGtin.entry.js
function request(ctx) {
  requireScopes(ctx);
  return ask(ctx);
}
function response(ctx) {
  raiseError(ctx);
  const stored = read(ctx);
  return stored ? view(stored) : null;
}
export {
  request,
  response
};
