import type { z } from 'zod';
import { BadRequestError } from './errors.ts';

const pageSizeDefault = 20;
/** A page is one answer of one store query; a hundred rows with their entities stay below a megabyte. */
const pageSizeMax = 100;

/** Opaque to clients; ours to change. `position` is any JSON value, e.g. `[completedAt, id]`. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position), 'utf8').toString('base64url');
}

/** The position as it was encoded, checked by `schema` if given; anything else is the client's mistake. */
export function decodeCursor(cursor: string): unknown;
export function decodeCursor<Position>(cursor: string, schema: z.ZodType<Position>): Position;
export function decodeCursor(cursor: string, schema?: z.ZodType): unknown {
  const position = parsePosition(cursor);
  if (schema === undefined) return position;
  const parsed = schema.safeParse(position);
  if (!parsed.success) throw cursorInvalid();
  return parsed.data;
}

/** How many rows `first` asks for: 20 if it says nothing, 100 at most. */
export function pageLimit(first: number | null | undefined): number {
  const limit = first ?? pageSizeDefault;
  if (limit > pageSizeMax) {
    const message = `Expected first to be at most ${pageSizeMax}, got ${limit}.`;
    throw new BadRequestError(message, 'PAGE_SIZE_TOO_LARGE');
  }
  if (limit < 1) {
    const message = `Expected first to be at least 1, got ${limit}.`;
    throw new BadRequestError(message, 'PAGE_SIZE_TOO_SMALL');
  }
  return limit;
}

export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | undefined;
    readonly endCursor: string | undefined;
  };
};

/** `rows` holds up to `limit + 1`: the one too many says that there is a next page and is not shown. */
export function toConnection<Node>(page: {
  readonly rows: readonly Node[];
  readonly limit: number;
  readonly cursorOf: (row: Node) => string;
  readonly hasPreviousPage: boolean;
}): Connection<Node> {
  const nodes = page.rows.slice(0, page.limit);
  const edges = nodes.map((node) => ({ cursor: page.cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: page.rows.length > page.limit,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
  };
}

function parsePosition(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw cursorInvalid();
  }
}

function cursorInvalid(): BadRequestError {
  return new BadRequestError('Expected a cursor of this connection in after.', 'CURSOR_INVALID');
}
