import { accept } from '#kernel/outcome.ts';
import { buildSubgraphSchema } from '#platform/build-schema.ts';
import { decodeCursor, encodeCursor } from '#platform/connection.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { BadRequestError } from '#platform/errors.ts';
import { taskHandler } from '#platform/tasks.ts';
import { createContext } from './context.ts';
import { createConsumers } from './events.ts';
import type { ProductPorts } from './ports.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { pagePriceBook, type PriceBookPosition } from './usecases/page-price-book.ts';

export type ProductSubgraphParts = {
  readonly ports: ProductPorts;
  /** Hears of rows of the corporate system that our rules refuse. */
  readonly onRefused: (what: object) => void;
  /** What runs beside requests: the outbox relay. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export function createProductSubgraph(parts: ProductSubgraphParts): Subgraph {
  const { ports, onRefused, start, stop } = parts;
  return {
    name: 'product',
    schema: buildSubgraphSchema({ name: 'product', resolvers }),
    createContext: (request) => createContext(ports, request),
    consumers: createConsumers(ports, onRefused),
    tasks: {
      priceBookSnapshot: taskHandler('priceBookSnapshot', async ({ cursor, limit }) => {
        const position = cursor === undefined ? { section: 0 } : readPosition(cursor);
        const { facts, next } = await pagePriceBook(ports.store.snapshot, position, limit);
        return accept({
          events: [...facts],
          ...(next === undefined ? {} : { nextCursor: encodeCursor(next) }),
        });
      }),
    },
    start,
    stop,
    notReadyReason: () => undefined,
  };
}

/** The cursor is our own, handed back by another subgraph. */
function readPosition(cursor: string): PriceBookPosition {
  const position = decodeCursor(cursor);
  if (isPosition(position)) return position;
  throw new BadRequestError('Expected the nextCursor of an earlier page.', 'CURSOR_INVALID');
}

function isPosition(value: unknown): value is PriceBookPosition {
  if (typeof value !== 'object' || value === null || !('section' in value)) return false;
  const after = 'after' in value ? value.after : [];
  const isKey = Array.isArray(after) && after.every((part) => typeof part === 'string');
  return typeof value.section === 'number' && isKey;
}
