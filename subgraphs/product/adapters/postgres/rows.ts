import { type Kysely, type RawBuilder, sql } from 'kysely';

/** Every statement here names its tables in full (`product.item`), so no table types are needed. */
export type Database = Kysely<unknown>;

/** The rows of one statement. */
export async function query<Row>(
  db: Database,
  statement: RawBuilder<Row>,
): Promise<readonly Row[]> {
  const { rows } = await statement.execute(db);
  return rows;
}

/** Rows of a bulk write travel as one parameter: `from ${recordset(rows)} as r(item_id text, ...)`. */
export function recordset(rows: readonly object[]): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`;
}

export function texts(values: readonly string[]): RawBuilder<string[]> {
  return sql`${[...values]}::text[]`;
}

/** Absent is null in a column and undefined in code. */
export function orAbsent<Value>(value: Value | null): Value | undefined {
  return value ?? undefined;
}

/** Dates come as `Date` from a column and as text from within JSON. */
export function instant(value: Date | string): string {
  return new Date(value).toISOString();
}

export function instantOrAbsent(value: Date | string | null): string | undefined {
  return value === null ? undefined : instant(value);
}
