import { newId } from '#kernel/ids.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { Quantity } from '#kernel/quantity.ts';
import type { Reservation } from '../domain/reservation.ts';
import { isLess, planReservation } from '../domain/stock.ts';
import type { Books, Ports } from '../ports.ts';
import { storeUnknown } from './refusals.ts';

export type ReserveStock = {
  readonly orderId: string;
  readonly storeId: string;
  readonly channel: 'STORE' | 'WEB';
  readonly lines: readonly {
    readonly lineId: string;
    readonly itemId: string;
    readonly baseQuantity: Quantity;
  }[];
  readonly expiresAt?: string | undefined;
  /** What the goods were priced in. */
  readonly currency?: string | undefined;
};

/** Which step of which saga asks: the same step again answers the same reservation. */
export type SagaStep = { readonly sagaId: string; readonly step: string };

export type ReservationRef = { readonly reservationId: string };

/** All lines or none, and never more than there is, however many ask at once (rule 31). */
export async function reserveStock(
  ports: Pick<Ports, 'transactions' | 'clock'>,
  { sagaId, step }: SagaStep,
  input: ReserveStock,
): Promise<Outcome<ReservationRef>> {
  const { storeId, lines } = input;
  refuseNonsense(lines);
  return ports.transactions.once(
    { owner: sagaId, mutation: 'stockReserve', key: step, input },
    async (books) => {
      const store = await books.store(storeId);
      if (store === undefined) return storeUnknown(storeId);
      const { currency = store.currency } = input;
      if (currency !== store.currency) {
        const message = `Store ${storeId} sells in ${store.currency}, not in ${currency}.`;
        return refuse({ code: 'CURRENCY_WRONG', message });
      }
      const demand = lines.map(({ itemId, baseQuantity }) => ({ itemId, quantity: baseQuantity }));
      const itemIds = [...new Set(demand.map(({ itemId }) => itemId))].sort();
      const positions = await books.lockPositions(storeId, itemIds);
      const changes = planReservation(demand, positions);
      if (!changes.ok) return changes;
      const now = ports.clock();
      const changed = await books.changePositions(storeId, changes.value, now);
      await books.announce(changed.map((position) => ({ type: 'StockChanged', position })));
      return accept(await addReservation(books, input, now));
    },
  );
}

async function addReservation(
  books: Books,
  input: ReserveStock,
  now: Date,
): Promise<ReservationRef> {
  const { orderId, storeId, channel, lines, expiresAt } = input;
  const reservation: Reservation = {
    ...{ reservationId: newId(now), orderId, storeId, channel },
    state: 'HELD',
    lines: lines.map(({ lineId, itemId, baseQuantity: { value, unit } }) => ({
      ...{ lineId, itemId, unit, quantity: value, consumed: '0' },
    })),
    createdAt: now,
    ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }),
  };
  await books.saveReservation(reservation);
  return { reservationId: reservation.reservationId };
}

/** Another subgraph's mistake, not a customer's: nothing to reserve, or less than nothing. */
function refuseNonsense(lines: ReserveStock['lines']): void {
  const wrong = lines.find(({ baseQuantity }) => !isLess('0', baseQuantity.value));
  if (lines.length > 0 && wrong === undefined) return;
  throw new RangeError(
    `Expected at least one line and quantities above zero, got ${wrong?.lineId ?? 'no lines'}.`,
  );
}
