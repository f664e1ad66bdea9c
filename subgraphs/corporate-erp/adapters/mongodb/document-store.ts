import type { Collection as MongoCollection, Db, Filter, Sort } from 'mongodb';
import type {
  Collection,
  DocumentFilter,
  DocumentQuery,
  Documents,
  DocumentStore,
  PostingSum,
  StoredDocument,
} from '../../ports.ts';

/** Documents in MongoDB (or a service that speaks its protocol), one collection for each kind. */
export function createMongoDocumentStore(db: Db): DocumentStore {
  const collectionOf = (name: Collection): MongoCollection<Row> => db.collection<Row>(name);
  return {
    insert: async (collection, id, body) => {
      try {
        await collectionOf(collection).insertOne({ _id: id, version: 1, body }, writeOptions);
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
    replace: async (collection, { id, version, body }) => {
      const { matchedCount } = await collectionOf(collection).replaceOne(
        { _id: id, version },
        { version: version + 1, body },
        writeOptions,
      );
      return matchedCount === 1;
    },
    put: async (collection, documents) => {
      if (documents.length === 0) return;
      const operations = documents.map(({ id, body }) => ({
        updateOne: {
          filter: { _id: id },
          update: { $set: { body }, $inc: { version: 1 } },
          upsert: true,
        },
      }));
      await collectionOf(collection).bulkWrite(operations, { ...writeOptions, ordered: false });
    },
    read: async <Name extends Collection>(collection: Name, ids: readonly string[]) => {
      if (ids.length === 0) return [];
      const rows = await collectionOf(collection)
        .find({ _id: { $in: [...new Set(ids)] } })
        .toArray();
      const found = new Map(rows.map((row) => [row._id, toStored<Name>(row)]));
      return ids.map((id) => found.get(id));
    },
    page: async <Name extends Collection>(
      collection: Name,
      query: DocumentQuery<Documents[Name]>,
    ) => {
      const { orderBy, descending = false, limit } = query;
      const direction = descending ? -1 : 1;
      const sort: Sort = { [`body.${orderBy}`]: direction, _id: direction };
      const rows = await collectionOf(collection)
        .find(pageFilter(query))
        .sort(sort)
        .limit(limit)
        .toArray();
      return rows.map((row) => toStored<Name>(row));
    },
    postingSums: (where) => postingSums(collectionOf('salesPosting'), where),
    count: (collection, where) => collectionOf(collection).countDocuments(filterOf(where)),
  };
}

/** The same orders and filters as the indexes of the PostgreSQL twin. Creating one that exists does nothing. */
export async function ensureMongoIndexes(db: Db): Promise<void> {
  for (const [collection, keys] of indexes) await db.collection(collection).createIndex(keys);
}

type Row = { readonly _id: string; readonly version: number; readonly body: unknown };

const writeOptions = { ignoreUndefined: true } as const;

const indexes: readonly (readonly [Collection, Record<string, 1>])[] = [
  ['salesPosting', { 'body.status': 1, 'body.nextAttemptAt': 1, _id: 1 }],
  ['salesPosting', { 'body.status': 1, 'body.createdAt': 1, _id: 1 }],
  ['salesPosting', { 'body.status': 1, 'body.deadSince': 1, _id: 1 }],
  ['salesPosting', { 'body.createdAt': 1, _id: 1 }],
  ['salesPosting', { 'body.shiftId': 1 }],
  ['salesPosting', { 'body.storeId': 1, 'body.businessDayDate': 1 }],
  ['purchaseOrder', { 'body.storeId': 1, 'body.purchaseOrderNumber': 1, _id: 1 }],
  ['syncRun', { 'body.startedAt': 1, _id: 1 }],
  ['itemMaster', { 'body.itemId': 1, _id: 1 }],
];

/** The body was written by us, as the type says. */
function toStored<Name extends Collection>(row: Row): StoredDocument<Documents[Name]> {
  return { id: row._id, version: row.version, body: row.body as Documents[Name] };
}

function filterOf<Body>(where: DocumentFilter<Body>): Filter<Row> {
  const filter: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(where)) {
    filter[`body.${name}`] = typeof wanted === 'string' ? wanted : { $in: wanted };
  }
  return filter;
}

function pageFilter<Body>(query: DocumentQuery<Body>): Filter<Row> {
  const { where, orderBy, descending = false, upTo, after } = query;
  const field = `body.${orderBy}`;
  const beyond = descending ? '$lt' : '$gt';
  const isAfter =
    after === undefined
      ? []
      : [
          {
            $or: [
              { [field]: { [beyond]: after.value } },
              { [field]: after.value, _id: { [beyond]: after.id } },
            ],
          },
        ];
  const upper = upTo === undefined ? { $type: 'string' } : { $type: 'string', $lte: upTo };
  return { $and: [filterOf(where), { [field]: upper }, ...isAfter] };
}

async function postingSums(
  postings: MongoCollection<Row>,
  where: DocumentFilter<Documents['salesPosting']>,
): Promise<readonly PostingSum[]> {
  const stages = [
    { $match: filterOf(where) },
    {
      $group: {
        _id: { status: '$body.status', currency: '$body.currency' },
        count: { $sum: 1 },
        totalMinor: { $sum: '$body.totalMinor' },
      },
    },
    { $sort: { _id: 1 } },
    {
      $project: {
        _id: 0,
        status: '$_id.status',
        currency: '$_id.currency',
        count: 1,
        totalMinor: 1,
      },
    },
  ];
  return postings.aggregate<PostingSum>(stages).toArray();
}

/** MongoDB's DuplicateKey. */
function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11000;
}
