import { decodeCursor, encodeCursor, pageLimit, toConnection } from '#platform/connection.ts';
import { BadRequestError } from '#platform/errors.ts';

type PageArgs = { readonly first: number; readonly after?: string | null | undefined };

/** What the list is ordered by, and the id that decides between equals. */
type Position = { readonly key: string; readonly id: string };

/** A page of rows that are ordered by a key and an id, which are also its cursor. */
export async function pageOf<Row>(
  { first, after }: PageArgs,
  read: (page: {
    readonly limit: number;
    readonly after: Position | undefined;
  }) => Promise<readonly Row[]>,
  positionOf: (row: Row) => Position,
) {
  const limit = pageLimit(first);
  const position = after == null ? undefined : readPosition(after);
  const rows = await read({ limit: limit + 1, after: position });
  return toConnection({
    rows,
    limit,
    cursorOf: (row) => toCursor(positionOf(row)),
    hasPreviousPage: position !== undefined,
  });
}

function toCursor({ key, id }: Position): string {
  return encodeCursor([key, id]);
}

function readPosition(cursor: string): Position {
  const position: unknown = decodeCursor(cursor);
  if (Array.isArray(position)) {
    const [key, id] = position as readonly unknown[];
    if (typeof key === 'string' && typeof id === 'string') return { key, id };
  }
  throw new BadRequestError('Expected a cursor of this connection in after.', 'CURSOR_INVALID');
}
