import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Ports } from '../ports.ts';
import { endReservation } from './release-stock.ts';
import { publishPolicyInForce } from './set-policy.ts';

/** One run gives back at most this many; the next run takes the rest, so that no transaction grows long. */
const lapsedPerRunMax = 200;

/** What time itself does: policies come into force, and reservations lapse. Safe to run anywhere, any number of times. */
export async function runClock(ports: Ports): Promise<void> {
  const now = ports.clock();
  const stores = await reading(ports, (books) => books.storesWithStalePolicy(now));
  for (const storeId of stores) {
    await ports.transactions.atomically(async (books) => {
      await publishPolicyInForce(books, storeId, now);
      return accept(undefined);
    });
  }
  const lapsed = await reading(ports, (books) => books.lapsedReservations(now, lapsedPerRunMax));
  for (const reservationId of lapsed) {
    await ports.transactions.atomically((books) =>
      endReservation(books, { reservationId, state: 'EXPIRED', now }),
    );
  }
}

async function reading(
  ports: Ports,
  read: (
    books: Parameters<Parameters<Ports['transactions']['atomically']>[0]>[0],
  ) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: Outcome<readonly string[]> = await ports.transactions.atomically(async (books) =>
    accept(await read(books)),
  );
  return found.ok ? found.value : [];
}
