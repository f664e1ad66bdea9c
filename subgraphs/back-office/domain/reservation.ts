import { isGoods } from './fee-terms.ts';
import type { Sale, SaleLine } from './sale.ts';
import { addText, isLess, negateText, smaller, type StockChange } from './stock.ts';

export type ReservationState = 'HELD' | 'CONSUMED' | 'RELEASED' | 'EXPIRED';

export type ReservationLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly unit: string;
  readonly quantity: string;
  readonly consumed: string;
};

export type Reservation = {
  readonly reservationId: string;
  readonly orderId: string;
  readonly storeId: string;
  readonly channel: 'STORE' | 'WEB';
  readonly state: ReservationState;
  readonly lines: readonly ReservationLine[];
  readonly createdAt: Date;
  readonly expiresAt?: Date;
};

/** Gives back what is still held; nothing when the reservation has ended already. */
export function planRelease(reservation: Reservation): readonly StockChange[] {
  if (reservation.state !== 'HELD') return [];
  return reservation.lines
    .map((line) => ({
      itemId: line.itemId,
      unit: line.unit,
      onHand: '0',
      reserved: negateText(heldOf(line)),
    }))
    .filter(({ reserved }) => isLess(reserved, '0'));
}

/**
 * Consumes the sold lines from their reservation: at most what is held, whatever more was sold came from free
 * stock. An ended reservation holds nothing, so nothing is given back twice.
 */
export function consume(reservation: Reservation, sold: readonly SaleLine[]): Reservation {
  if (reservation.state !== 'HELD') return reservation;
  const lines = sold.reduce(consumeLine, reservation.lines);
  const isUsedUp = lines.every((line) => !isLess('0', heldOf(line)));
  return { ...reservation, lines, state: isUsedUp ? 'CONSUMED' : 'HELD' };
}

/** How much less is held after the change, an item at a time, as changes of positions. */
export function consumedChanges(before: Reservation, after: Reservation): readonly StockChange[] {
  return before.lines
    .map((line, index) => {
      const consumed = after.lines[index]?.consumed ?? line.consumed;
      const reserved = addText(line.consumed, negateText(consumed));
      return { itemId: line.itemId, unit: line.unit, onHand: '0', reserved };
    })
    .filter(({ reserved }) => isLess(reserved, '0'));
}

/** The lines of a sale by the reservation they take from, in the order of its id so that locks never cross. */
export function linesByReservation(
  sale: Sale,
): readonly (readonly [string, readonly SaleLine[]])[] {
  const groups = new Map<string, SaleLine[]>();
  for (const line of sale.lines) {
    const isSold = isGoods(line) && !isLess(line.baseQuantity.value, '0');
    if (line.reservationId === undefined || !isSold) continue;
    groups.set(line.reservationId, [...(groups.get(line.reservationId) ?? []), line]);
  }
  return [...groups.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
}

function consumeLine(
  lines: readonly ReservationLine[],
  sold: SaleLine,
): readonly ReservationLine[] {
  let left = sold.baseQuantity.value;
  return lines.map((line) => {
    if (line.itemId !== sold.itemId || line.unit !== sold.baseQuantity.unit) return line;
    const taken = smaller(left, heldOf(line));
    left = addText(left, negateText(taken));
    return { ...line, consumed: addText(line.consumed, taken) };
  });
}

function heldOf(line: ReservationLine): string {
  return addText(line.quantity, negateText(line.consumed));
}
