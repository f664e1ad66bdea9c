import { decodeCursor, encodeCursor, pageLimit, toConnection } from '#platform/connection.ts';
import { BadRequestError } from '#platform/errors.ts';
import type { Collection, DocumentQuery, Documents, PagePosition, Ports } from '../ports.ts';

type PageArgs = { readonly first: number; readonly after?: string | null | undefined };

/** A page of documents in the order of one of their fields; that field and the id are the cursor. */
export async function documentPage<Name extends Collection>(
  { documents }: Pick<Ports, 'documents'>,
  collection: Name,
  args: PageArgs,
  query: Pick<DocumentQuery<Documents[Name]>, 'where' | 'orderBy' | 'descending'>,
) {
  const limit = pageLimit(args.first);
  const after = positionOf(args.after);
  const rows = await documents.page(collection, {
    ...query,
    ...(after === undefined ? {} : { after }),
    limit: limit + 1,
  });
  const page = toConnection({
    rows,
    limit,
    cursorOf: ({ id, body }) => encodeCursor([body[query.orderBy], id]),
    hasPreviousPage: after !== undefined,
  });
  return mapNodes(page, ({ body }) => body);
}

type Page<Node> = ReturnType<typeof toConnection<Node>>;

export function mapNodes<Node, Other>(page: Page<Node>, toOther: (node: Node) => Other) {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: toOther(node) }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo };
}

/** The position of a cursor that `documentPage` gave. */
export function positionOf(cursor: string | null | undefined): PagePosition | undefined {
  if (cursor == null) return undefined;
  const position: unknown = decodeCursor(cursor);
  if (Array.isArray(position)) {
    const [value, id] = position as readonly unknown[];
    if (typeof value === 'string' && typeof id === 'string') return { value, id };
  }
  throw new BadRequestError('Expected a cursor of this connection in after.', 'CURSOR_INVALID');
}
