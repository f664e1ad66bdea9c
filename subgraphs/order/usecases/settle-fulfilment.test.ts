import { createMemoryStore } from '../adapters/memory/memory-store.ts';
import { fulfilmentOf, moveFulfilment } from '../domain/fulfilment.ts';
import { moveOrder, orderFromQuote } from '../domain/order.ts';
import type { OrderStore } from '../ports.ts';
import { settleFulfilment } from './settle-fulfilment.ts';

const now = '2026-03-01T10:00:00.000Z';
const clock = () => new Date(now);
const settlement = { fulfilmentId: 'F1', transactionId: 'T1' };
const claim = {
  ...{ audience: 'staff', owner: 'O001-01', mutation: 'fulfilmentHandOver', key: 'K1' },
  input: {},
  answer: { fulfilmentId: 'F1' },
};

describe('settling a fulfilment that two ends settle at once', () => {
  it('is done for both, though one of them reads while the other writes', async () => {
    const store = createMemoryStore();
    await placeHandedOver(store);
    let interruptions = 0;
    // Between this one's reading of the fulfilment and of the order, the other one is done.
    const interrupted: OrderStore = {
      ...store,
      orders: async (ids) => {
        if ((interruptions += 1) === 1) await settleFulfilment({ store, clock }, settlement);
        return store.orders(ids);
      },
    };
    expect(await settleFulfilment({ store: interrupted, clock }, { ...settlement, claim })).toBe(
      'DONE',
    );
    expect(await store.orders(['O1'])).toMatchObject([{ status: 'COMPLETED' }]);
    expect(await store.fulfilments(['F1'])).toMatchObject([
      { status: 'COMPLETED', transactionId: 'T1' },
    ]);
  });
});

async function placeHandedOver(store: OrderStore): Promise<void> {
  const placed = orderFromQuote(
    {
      ...{ basketId: 'B1', basketVersion: 1, storeId: 'S001', channel: 'WEB', currency: 'EUR' },
      ...{ lines: [], netMinor: 0, taxMinor: 0, discountMinor: 0, totalMinor: 0 },
    },
    {
      ...{ orderId: 'O1', orderNumber: 'W-0000-0001', storeId: 'S001', kind: 'PICK_UP' },
      ...{ payAtHandOver: true, now },
    },
  );
  const ready = moveOrder(moveOrder(placed, 'CONFIRMED', now), 'READY', now);
  const requested = fulfilmentOf(ready, 'F1', now);
  const attempt = { key: 'K1', startedAt: now };
  const handing = moveFulfilment(moveFulfilment(requested, 'READY'), 'HANDING_OVER', { attempt });
  await store.commit({ order: { record: ready }, fulfilment: { record: handing } });
}
