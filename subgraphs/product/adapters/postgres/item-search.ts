import { type RawBuilder, sql } from 'kysely';
import type { FoundItem, ItemSearch, ItemSort, ProductReads } from '../../ports.ts';
import { itemColumns, type ItemRow, itemTables, toItem } from './items.ts';
import { type Database, query } from './rows.ts';

export function itemSearchReads(db: Database): Pick<ProductReads, 'searchItems'> {
  return { searchItems: (search) => searchItems(db, search) };
}

async function searchItems(db: Database, search: ItemSearch): Promise<readonly FoundItem[]> {
  const { expression, descending } = orderOf(search);
  const statement = sql<ItemRow & { readonly sort_key: string | Date | number }>`
    select ${itemColumns}, ${expression} as sort_key from ${itemTables}
    where ${sql.join([sql`true`, ...conditions(search), afterCondition(search)], sql` and `)}
    order by ${expression} ${descending ? sql`desc` : sql`asc`}, i.item_id
    limit ${search.limit}`;
  const rows = await query(db, statement);
  return rows.map((row) => ({ item: toItem(row), sortKey: keyText(row.sort_key) }));
}

type Order = {
  readonly expression: RawBuilder<unknown>;
  readonly cast: RawBuilder<unknown>;
  readonly descending: boolean;
};

function orderOf({ sort, text }: ItemSearch): Order {
  const orders: Readonly<Record<ItemSort, Order>> = {
    DESCRIPTION: ascending(sql`lower(i.description) collate "C"`, sql`text`),
    ITEM_ID: ascending(sql`i.item_id`, sql`text`),
    CHANGED_AT: ascending(sql`i.changed_at`, sql`timestamptz`),
    RELEVANCE:
      text === undefined
        ? ascending(sql`i.item_id`, sql`text`)
        : { expression: relevance(text), cast: sql`integer`, descending: true },
  };
  return orders[sort];
}

function ascending(expression: RawBuilder<unknown>, cast: RawBuilder<unknown>): Order {
  return { expression, cast, descending: false };
}

/** A whole number, because a page has to begin exactly where the one before ended. */
function relevance(text: string): RawBuilder<unknown> {
  return sql`(ts_rank(i.search, ${words(text)}) * 1000000)::integer`;
}

function words(text: string): RawBuilder<unknown> {
  return sql`websearch_to_tsquery('simple', ${text})`;
}

function conditions(search: ItemSearch): readonly RawBuilder<unknown>[] {
  const { text, categoryId, changedSince, discontinued } = search;
  return [
    ...(text === undefined ? [] : [sql`i.search @@ ${words(text)}`]),
    ...(categoryId === undefined ? [] : [sql`i.category_id in (${categoriesBelow(categoryId)})`]),
    ...(changedSince === undefined ? [] : [sql`i.changed_at >= ${changedSince}::timestamptz`]),
    ...(discontinued === undefined ? [] : [sql`i.discontinued = ${discontinued}`]),
  ];
}

function categoriesBelow(categoryId: string): RawBuilder<unknown> {
  return sql`with recursive below as (
      select category_id from product.category where category_id = ${categoryId}
      union select child.category_id from product.category child
        join below on child.parent_id = below.category_id)
    select category_id from below`;
}

function afterCondition(search: ItemSearch): RawBuilder<unknown> {
  const { after } = search;
  if (after === undefined) return sql`true`;
  const { expression, cast, descending } = orderOf(search);
  const key = sql`${after.sortKey}::${cast}`;
  if (!descending) return sql`(${expression}, i.item_id) > (${key}, ${after.itemId})`;
  return sql`(${expression} < ${key} or (${expression} = ${key} and i.item_id > ${after.itemId}))`;
}

function keyText(key: string | Date | number): string {
  return key instanceof Date ? key.toISOString() : String(key);
}
