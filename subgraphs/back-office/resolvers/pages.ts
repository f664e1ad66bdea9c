import { BadRequestError } from '#platform/errors.ts';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  pageLimit,
  toConnection,
} from '#platform/connection.ts';
import type { Page } from '../ports.ts';

export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** One row more than shown is read, to know whether there is a next page. */
export async function readPage<Row>(
  args: PageArgs,
  read: (page: Page) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): Promise<Connection<Row>> {
  const limit = pageLimit(args.first);
  const after = args.after == null ? undefined : positionOf(args.after);
  const rows = await read({ limit: limit + 1, after });
  return toConnection({
    rows,
    limit,
    cursorOf: (row) => encodeCursor(idOf(row)),
    hasPreviousPage: after !== undefined,
  });
}

/** What a caller reads of a store that isn't theirs. */
export async function emptyPage<Row>(args: PageArgs): Promise<Connection<Row>> {
  return readPage<Row>(
    args,
    async () => [],
    () => '',
  );
}

function positionOf(cursor: string): string {
  const position = decodeCursor(cursor);
  if (typeof position === 'string') return position;
  throw new BadRequestError('Expected a cursor of this connection in after.', 'CURSOR_INVALID');
}
