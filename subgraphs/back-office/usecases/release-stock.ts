import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { planRelease, type ReservationState } from '../domain/reservation.ts';
import { mergeChanges } from '../domain/sale-movements.ts';
import type { Books, Ports } from '../ports.ts';

/** Gives a reservation back; `released` is false when there was nothing left to give. */
export async function releaseStock(
  ports: Pick<Ports, 'transactions' | 'clock'>,
  reservationId: string,
): Promise<Outcome<{ readonly released: boolean }>> {
  return ports.transactions.atomically((books) =>
    endReservation(books, { reservationId, state: 'RELEASED', now: ports.clock() }),
  );
}

export type EndReservation = {
  readonly reservationId: string;
  readonly state: Extract<ReservationState, 'RELEASED' | 'EXPIRED'>;
  readonly now: Date;
};

export async function endReservation(
  books: Books,
  { reservationId, state, now }: EndReservation,
): Promise<Outcome<{ readonly released: boolean }>> {
  const reservation = await books.lockReservation(reservationId);
  if (reservation === undefined) return reservationUnknown(reservationId);
  if (reservation.state !== 'HELD') return accept({ released: false });
  await books.saveReservation({ ...reservation, state });
  const changes = mergeChanges(planRelease(reservation));
  const positions = await books.changePositions(reservation.storeId, changes, now);
  await books.announce(positions.map((position) => ({ type: 'StockChanged', position })));
  return accept({ released: true });
}

function reservationUnknown(reservationId: string) {
  return refuse({
    code: 'RESERVATION_UNKNOWN',
    message: `No reservation has the id ${reservationId}.`,
  });
}
