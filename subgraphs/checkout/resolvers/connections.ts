import {
  type Connection,
  decodeCursor,
  encodeCursor,
  pageLimit,
  toConnection,
} from '#platform/connection.ts';
import { BadRequestError } from '#platform/errors.ts';
import type { SubgraphContext } from '../context.ts';
import type { Page, PageRequest, StoredTransaction, TransactionList } from '../ports.ts';

export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** A page of a list of transactions; what the caller may not see is left out. */
export async function transactionConnection(
  { ports, visibleTransaction }: SubgraphContext,
  list: TransactionList,
  given: PageArguments,
): Promise<Connection<StoredTransaction>> {
  const page = await connectionOf(given, (request) => ports.reader.transactionPage(list, request));
  return {
    ...page,
    edges: page.edges.filter(({ node }) => visibleTransaction(node) !== undefined),
    nodes: page.nodes.filter((node) => visibleTransaction(node) !== undefined),
  };
}

export async function connectionOf<Row>(
  { first, after }: PageArguments,
  read: (request: PageRequest) => Promise<Page<Row>>,
): Promise<Connection<Row>> {
  const limit = pageLimit(first);
  const position = after === null || after === undefined ? undefined : positionOf(after);
  const { rows } = await read({ limit, ...(position === undefined ? {} : { after: position }) });
  const { edges, nodes, pageInfo } = toConnection({
    rows,
    limit,
    cursorOf: (placed) => encodeCursor(placed.position),
    hasPreviousPage: position !== undefined,
  });
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.row })),
    nodes: nodes.map(({ row }) => row),
    pageInfo,
  };
}

/** Of a list that the caller may not see. */
export function emptyConnection<Row>({ first }: PageArguments): Connection<Row> {
  const cursorOf = (): string => '';
  return toConnection({ rows: [], limit: pageLimit(first), cursorOf, hasPreviousPage: false });
}

function positionOf(cursor: string): string {
  const position = decodeCursor(cursor);
  if (typeof position === 'string') return position;
  throw new BadRequestError('Expected a cursor of this connection in after.', 'CURSOR_INVALID');
}
