import { sql } from 'kysely';
import type { Category, TaxClass } from '../../domain/item.ts';
import type { TaxRate, TaxRateTable } from '../../domain/tax-rates.ts';
import type { ProductReads, ProductTransaction } from '../../ports.ts';
import { type Database, orAbsent, query, recordset, texts } from './rows.ts';

type TaxonomyReads = Pick<
  ProductReads,
  'categories' | 'childCategories' | 'rootCategories' | 'taxClasses' | 'taxRateTables'
>;
type TaxonomyWrites = Pick<
  ProductTransaction,
  'addCategories' | 'addTaxClasses' | 'saveTaxRateTable'
>;

export function taxonomyReads(db: Database): TaxonomyReads {
  return {
    categories: async (categoryIds) =>
      toCategories(
        await query(
          db,
          sql<CategoryRow>`select * from product.category where category_id = any(${texts(categoryIds)})`,
        ),
      ),
    childCategories: async (parentIds) =>
      toCategories(
        await query(
          db,
          sql<CategoryRow>`select * from product.category
            where parent_id = any(${texts(parentIds)}) order by name, category_id`,
        ),
      ),
    rootCategories: async () =>
      toCategories(
        await query(
          db,
          sql<CategoryRow>`select * from product.category
            where parent_id is null order by name, category_id`,
        ),
      ),
    taxClasses: async () => {
      const rows = await query(
        db,
        sql<TaxClassRow>`select tax_class_id, name from product.tax_class order by tax_class_id`,
      );
      return rows.map((row): TaxClass => ({ taxClassId: row.tax_class_id, name: row.name }));
    },
    taxRateTables: async (jurisdictionId) => {
      const rows = await query(
        db,
        sql<TaxRateTableRow>`select ${taxRateTableColumns} from product.tax_rate_table t
          where t.jurisdiction_id = ${jurisdictionId} order by t.tax_class_id`,
      );
      return rows.map(toTaxRateTable);
    },
  };
}

export function taxonomyWrites(trx: Database): TaxonomyWrites {
  return {
    addCategories: async (categories) => {
      if (categories.length === 0) return;
      await sql`insert into product.category (category_id, name, parent_id, department_id)
        select * from ${recordset(
          categories.map(({ categoryId, name, parentId, departmentId }) => {
            return {
              category_id: categoryId,
              name,
              parent_id: parentId,
              department_id: departmentId,
            };
          }),
        )} as r(category_id text, name text, parent_id text, department_id text)`.execute(trx);
    },
    addTaxClasses: async (taxClasses) => {
      if (taxClasses.length === 0) return;
      await sql`insert into product.tax_class (tax_class_id, name)
        select * from ${recordset(
          taxClasses.map(({ taxClassId, name }) => ({ tax_class_id: taxClassId, name })),
        )} as r(tax_class_id text, name text)`.execute(trx);
    },
    saveTaxRateTable: (table) => saveTaxRateTable(trx, table),
  };
}

export const taxRateTableColumns = sql`t.jurisdiction_id, t.tax_class_id, t.version,
  (select json_agg(json_build_object('taxId', r.tax_id, 'name', r.name, 'rate', r.rate::text,
      'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.tax_id, r.valid_from)
    from product.tax_rate r
    where r.jurisdiction_id = t.jurisdiction_id and r.tax_class_id = t.tax_class_id) as rates`;

export type TaxRateTableRow = {
  readonly jurisdiction_id: string;
  readonly tax_class_id: string;
  readonly version: number;
  readonly rates:
    readonly (Omit<TaxRate, 'validTo'> & { readonly validTo: string | null })[] | null;
};

export function toTaxRateTable(row: TaxRateTableRow): TaxRateTable {
  const rates = (row.rates ?? []).map((rate) => ({ ...rate, validTo: orAbsent(rate.validTo) }));
  const { jurisdiction_id: jurisdictionId, tax_class_id: taxClassId, version } = row;
  return { jurisdictionId, taxClassId, version, rates };
}

type CategoryRow = {
  readonly category_id: string;
  readonly name: string;
  readonly parent_id: string | null;
  readonly department_id: string;
};
type TaxClassRow = { readonly tax_class_id: string; readonly name: string };

function toCategories(rows: readonly CategoryRow[]): readonly Category[] {
  return rows.map((row) => ({
    categoryId: row.category_id,
    name: row.name,
    parentId: orAbsent(row.parent_id),
    departmentId: row.department_id,
  }));
}

async function saveTaxRateTable(trx: Database, table: TaxRateTable): Promise<void> {
  const { jurisdictionId, taxClassId, version, rates } = table;
  await sql`insert into product.tax_rate_table (jurisdiction_id, tax_class_id, version)
    values (${jurisdictionId}, ${taxClassId}, ${version})
    on conflict (jurisdiction_id, tax_class_id) do update set version = excluded.version`.execute(
    trx,
  );
  await sql`delete from product.tax_rate
    where jurisdiction_id = ${jurisdictionId} and tax_class_id = ${taxClassId}`.execute(trx);
  const rows = rates.map(({ taxId, name, rate, validFrom, validTo }) => {
    return { tax_id: taxId, name, rate, valid_from: validFrom, valid_to: validTo };
  });
  await sql`insert into product.tax_rate
      (jurisdiction_id, tax_class_id, tax_id, name, rate, valid_from, valid_to)
    select ${jurisdictionId}, ${taxClassId}, r.*
    from ${recordset(rows)} as r(tax_id text, name text, rate numeric, valid_from date, valid_to date)`.execute(
    trx,
  );
}
