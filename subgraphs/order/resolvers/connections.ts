import {
  type Connection,
  decodeCursor,
  encodeCursor,
  pageLimit,
  toConnection,
} from '#platform/connection.ts';
import { BadRequestError } from '#platform/errors.ts';
import type { Page, PageRequest } from '../ports.ts';

export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** A page as Relay shows it; a row's cursor is its position in the index. */
export async function connectionOf<Row>(
  { first, after }: PageArguments,
  read: (request: PageRequest) => Promise<Page<Row>>,
): Promise<Connection<Row>> {
  const limit = pageLimit(first);
  const position = after == null ? undefined : positionOf(after);
  const { edges, nodes, pageInfo } = toConnection({
    rows: await read({ limit, after: position }),
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

function positionOf(cursor: string): string {
  const position = decodeCursor(cursor);
  if (typeof position === 'string') return position;
  throw new BadRequestError('Expected a cursor of this connection in after.', 'CURSOR_INVALID');
}
