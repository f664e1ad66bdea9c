import type {
  Collection,
  DocumentFilter,
  DocumentQuery,
  Documents,
  DocumentStore,
  PostingSum,
  StoredDocument,
} from '../../ports.ts';

/** Documents in this process alone: for tests of rules and use cases in many variations. */
export function createMemoryDocumentStore(): DocumentStore {
  const documents = new Map<string, StoredDocument<unknown>>();
  const keyOf = (collection: Collection, id: string): string => `${collection} ${id}`;
  const write = (collection: Collection, document: StoredDocument<unknown>): boolean => {
    const body: unknown = JSON.parse(JSON.stringify(document.body));
    documents.set(keyOf(collection, document.id), { ...document, body });
    return true;
  };
  const read = (collection: Collection, id: string) => documents.get(keyOf(collection, id));
  const find = <Name extends Collection>(
    collection: Name,
    where: DocumentFilter<Documents[Name]>,
  ): readonly StoredDocument<Documents[Name]>[] =>
    [...documents]
      .filter(([key, { body }]) => key.startsWith(`${collection} `) && matches(body, where))
      .map(([, document]) => document as StoredDocument<Documents[Name]>);
  return {
    insert: async (collection, id, body) =>
      read(collection, id) === undefined && write(collection, { id, version: 1, body }),
    replace: async (collection, { id, version, body }) =>
      read(collection, id)?.version === version &&
      write(collection, { id, version: version + 1, body }),
    put: async (collection, all) => {
      for (const { id, body } of all) {
        write(collection, { id, version: (read(collection, id)?.version ?? 0) + 1, body });
      }
    },
    read: async <Name extends Collection>(collection: Name, ids: readonly string[]) =>
      ids.map((id) => read(collection, id) as StoredDocument<Documents[Name]> | undefined),
    page: async (collection, query) => pageOf(find(collection, query.where), query),
    postingSums: async (where) => sumsOf(find('salesPosting', where).map(({ body }) => body)),
    count: async (collection, where) => find(collection, where).length,
  };
}

function matches(body: unknown, where: object): boolean {
  return Object.entries(where).every(([name, wanted]: [string, unknown]) => {
    const value = fieldOf(body, name);
    return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
  });
}

function fieldOf(body: unknown, name: string): unknown {
  return (body as Readonly<Record<string, unknown>>)[name];
}

function pageOf<Body>(
  documents: readonly StoredDocument<Body>[],
  query: DocumentQuery<Body>,
): readonly StoredDocument<Body>[] {
  const { orderBy, descending = false, upTo, after, limit } = query;
  const sign = descending ? -1 : 1;
  const keyed = documents.flatMap((document) => {
    const value = fieldOf(document.body, orderBy);
    return typeof value === 'string' ? [{ document, position: [value, document.id] as const }] : [];
  });
  return keyed
    .filter(({ position }) => upTo === undefined || position[0] <= upTo)
    .filter(
      ({ position }) =>
        after === undefined || sign * compare(position, [after.value, after.id]) > 0,
    )
    .toSorted((a, b) => sign * compare(a.position, b.position))
    .slice(0, limit)
    .map(({ document }) => document);
}

type Position = readonly [value: string, id: string];

function compare([value, id]: Position, [otherValue, otherId]: Position): number {
  if (value !== otherValue) return value < otherValue ? -1 : 1;
  if (id === otherId) return 0;
  return id < otherId ? -1 : 1;
}

function sumsOf(postings: readonly Documents['salesPosting'][]): readonly PostingSum[] {
  const sums = new Map<string, PostingSum>();
  for (const { status, currency, totalMinor } of postings) {
    const key = `${status} ${currency}`;
    const before = sums.get(key) ?? { status, currency, count: 0, totalMinor: 0 };
    const total = before.totalMinor + totalMinor;
    sums.set(key, { ...before, count: before.count + 1, totalMinor: total });
  }
  return [...sums.values()];
}
