import type { Reservation } from '../../domain/reservation.ts';
import {
  addText,
  type InventoryPosition,
  isLess,
  type StockChange,
  type StockMovement,
  takesUnit,
} from '../../domain/stock.ts';
import type { StockBook } from '../../ports.ts';

/** The stock book without a database: whole transactions one after the other, undone when they throw. */
export type MemoryStock = {
  readonly inTransaction: <Value>(work: (book: StockBook) => Promise<Value>) => Promise<Value>;
};

type Content = {
  readonly positions: Map<string, InventoryPosition>;
  readonly movements: StockMovement[];
  readonly reservations: Map<string, Reservation>;
};

export function createMemoryStock(): MemoryStock {
  let content: Content = { positions: new Map(), movements: [], reservations: new Map() };
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTransaction: (work) => {
      const run = async () => {
        const draft = copyOf(content);
        const value = await work(createBook(draft));
        content = draft;
        return value;
      };
      const running = last.then(run);
      last = running.catch(() => undefined);
      return running;
    },
  };
}

function copyOf({ positions, movements, reservations }: Content): Content {
  return {
    positions: new Map(positions),
    movements: [...movements],
    reservations: new Map(reservations),
  };
}

function createBook(content: Content): StockBook {
  const { positions, movements, reservations } = content;
  return {
    lockPositions: async (storeId, itemIds) => {
      const found = itemIds.flatMap((itemId) => positions.get(keyOf(storeId, itemId)) ?? []);
      return new Map(found.map((position) => [position.itemId, position]));
    },
    changePositions: async (storeId, changes, now) =>
      changes.map((change) => {
        const before = positions.get(keyOf(storeId, change.itemId));
        const after = changed({ storeId, before, change, now });
        positions.set(keyOf(storeId, change.itemId), after);
        return after;
      }),
    addMovements: async (added) => {
      for (const movement of added) {
        if (movements.some((held) => isSame(held, movement))) throw postedTwice(movement);
        movements.push(movement);
      }
    },
    isDocumentPosted: async (storeId, documentKey) =>
      movements.some((held) => held.storeId === storeId && held.documentKey === documentKey),
    lockReservation: async (reservationId) => reservations.get(reservationId),
    saveReservation: async (reservation) => {
      reservations.set(reservation.reservationId, reservation);
    },
    lapsedReservations: async (now, limit) =>
      [...reservations.values()]
        .filter(
          ({ state, expiresAt }) => state === 'HELD' && expiresAt !== undefined && expiresAt <= now,
        )
        .slice(0, limit)
        .map(({ reservationId }) => reservationId),
  };
}

type Changing = {
  readonly storeId: string;
  readonly before: InventoryPosition | undefined;
  readonly change: StockChange;
  readonly now: Date;
};

function changed({ storeId, before, change, now }: Changing): InventoryPosition {
  const { itemId, unit } = change;
  if (!takesUnit(before, unit)) {
    throw new RangeError(
      `Expected stock of ${itemId} at ${storeId} in its base unit, got ${unit}.`,
    );
  }
  const reserved = addText(before?.reserved ?? '0', change.reserved);
  if (isLess(reserved, '0'))
    throw new RangeError(`Expected reserved stock from 0, got ${reserved}.`);
  const onHand = addText(before?.onHand ?? '0', change.onHand);
  return {
    storeId,
    itemId,
    unit,
    onHand,
    reserved,
    version: (before?.version ?? 0) + 1,
    updatedAt: now,
  };
}

function isSame(left: StockMovement, right: StockMovement): boolean {
  return (
    left.storeId === right.storeId &&
    left.documentKey === right.documentKey &&
    left.lineKey === right.lineKey
  );
}

function postedTwice({ documentKey, lineKey }: StockMovement): Error {
  return new Error(`Document ${documentKey}, line ${lineKey} has moved stock before.`);
}

function keyOf(storeId: string, itemId: string): string {
  return JSON.stringify([storeId, itemId]);
}
