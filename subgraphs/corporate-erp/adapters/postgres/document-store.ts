import { type Kysely, type RawBuilder, sql } from 'kysely';
import type {
  Collection,
  DocumentFilter,
  DocumentQuery,
  Documents,
  DocumentStore,
  PostingSum,
  StoredDocument,
} from '../../ports.ts';

export type DocumentTables = {
  readonly document: {
    readonly collection: string;
    readonly id: string;
    readonly version: number;
    /** jsonb: written as text, read as the body. */
    readonly body: unknown;
  };
};

/** Documents as JSONB in one table of the subgraph's schema. */
export function createPostgresDocumentStore(db: Kysely<DocumentTables>): DocumentStore {
  return {
    insert: async (collection, id, body) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('document')
        .values({ collection, id, version: 1, body: JSON.stringify(body) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    replace: async (collection, { id, version, body }) => {
      const { numUpdatedRows } = await db
        .updateTable('document')
        .set({ version: version + 1, body: JSON.stringify(body) })
        .where('collection', '=', collection)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    put: (collection, documents) => putAll(db, collection, documents),
    read: async <Name extends Collection>(collection: Name, ids: readonly string[]) => {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('document')
        .select(['id', 'version', 'body'])
        .where('collection', '=', collection)
        .where('id', 'in', [...new Set(ids)])
        .execute();
      const found = new Map(rows.map((row) => [row.id, toStored<Name>(row)]));
      return ids.map((id) => found.get(id));
    },
    page: async <Name extends Collection>(
      collection: Name,
      query: DocumentQuery<Documents[Name]>,
    ) => {
      const { rows } = await pageStatement(collection, query).execute(db);
      return rows.map((row) => toStored<Name>(row));
    },
    postingSums: (where) => postingSums(db, where),
    count: async (collection, where) => {
      const { rows } = await sql<{ readonly count: number }>`
        select count(*) as count from ${documentTable} ${whereClause(collection, where)}
      `.execute(db);
      return rows[0]?.count ?? 0;
    },
  };
}

type Row = { readonly id: string; readonly version: number; readonly body: unknown };

const documentTable = sql.table('corporate_erp.document');

/** The body was written by us, as the type says. */
function toStored<Name extends Collection>(row: Row): StoredDocument<Documents[Name]> {
  return { id: row.id, version: row.version, body: row.body as Documents[Name] };
}

async function putAll(
  db: Kysely<DocumentTables>,
  collection: Collection,
  documents: readonly { readonly id: string; readonly body: unknown }[],
): Promise<void> {
  if (documents.length === 0) return;
  await db
    .insertInto('document')
    .values(
      documents.map(({ id, body }) => ({
        ...{ collection, id, version: 1 },
        body: JSON.stringify(body),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['collection', 'id']).doUpdateSet((row) => ({
        version: sql<number>`document.version + 1`,
        body: row.ref('excluded.body'),
      })),
    )
    .execute();
}

function pageStatement<Body>(collection: Collection, query: DocumentQuery<Body>): RawBuilder<Row> {
  const { where, orderBy, descending = false, upTo, after, limit } = query;
  const sortKey = sql`((${field(orderBy)}) collate "C")`;
  const direction = sql.raw(descending ? 'desc' : 'asc');
  const beyond = sql.raw(descending ? '<' : '>');
  const isAfter = after && sql`(${sortKey}, id) ${beyond} (${after.value}, ${after.id})`;
  return sql<Row>`
    select id, version, body from ${documentTable}
    ${whereClause(collection, where)}
      and ${isAfter ?? sql`true`}
      and ${upTo === undefined ? sql`${sortKey} is not null` : sql`${sortKey} <= ${upTo}`}
    order by ${sortKey} ${direction}, id ${direction}
    limit ${limit}
  `;
}

async function postingSums(
  db: Kysely<DocumentTables>,
  where: DocumentFilter<Documents['salesPosting']>,
): Promise<readonly PostingSum[]> {
  const { rows } = await sql<PostingSum>`
    select ${field('status')} as status, ${field('currency')} as currency, count(*) as count,
      sum((${field('totalMinor')})::bigint)::bigint as "totalMinor"
    from ${documentTable} ${whereClause('salesPosting', where)}
    group by 1, 2 order by 1, 2
  `.execute(db);
  return rows;
}

/** Names of collections and fields stand in the statement itself (they are ours), or no partial index would be found. */
function whereClause<Body>(
  collection: Collection,
  where: DocumentFilter<Body>,
): RawBuilder<unknown> {
  const conditions = Object.entries(where).map(([name, wanted]) =>
    typeof wanted === 'string'
      ? sql`${field(name)} = ${literalOf(name, wanted)}`
      : sql`${field(name)} = any(${wanted}::text[])`,
  );
  const all = [sql`collection = ${sql.lit(collection)}`, ...conditions];
  return sql`where ${sql.join(all, sql` and `)}`;
}

/** A status is a word of ours too, and partial indexes ask for it by name. */
function literalOf(name: string, value: string): RawBuilder<unknown> {
  return name === 'status' ? sql`${sql.lit(value)}` : sql`${value}`;
}

function field(name: string): RawBuilder<unknown> {
  return sql`body ->> ${sql.lit(name)}`;
}
