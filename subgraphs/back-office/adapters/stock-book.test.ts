import fc from 'fast-check';
import { newId } from '#kernel/ids.ts';
import { createKysely } from '#platform/postgres.ts';
import { createTestResources, type TestResources } from '../../../test/kit/resources.ts';
import { migrateBackOffice } from '../assemble.ts';
import { planReservation, type StockMovement } from '../domain/stock.ts';
import type { StockBook } from '../ports.ts';
import { createMemoryStock, type MemoryStock } from './memory/stock-book.ts';
import { createStockBook } from './postgres/stock-book.ts';
import { schemaName, type Tables } from './postgres/tables.ts';

const now = new Date('2026-03-02T10:00:00.000Z');
const receipt = (itemId: string, value: string) => ({
  itemId,
  unit: 'EA',
  onHand: value,
  reserved: '0',
});

let resources: TestResources;
beforeAll(async () => {
  resources = await createTestResources();
  await migrateBackOffice(resources);
});
afterAll(() => resources.close());

function openPostgresStock(): MemoryStock {
  const db = createKysely<Tables>(resources.postgres, schemaName);
  return { inTransaction: (work) => db.transaction().execute((trx) => work(createStockBook(trx))) };
}

describe.each([
  ['memory', createMemoryStock],
  ['PostgreSQL', openPostgresStock],
])('the stock book in %s', (_name, open) => {
  const demand = (itemId: string, value: string) => [{ itemId, quantity: { value, unit: 'EA' } }];

  async function reserve(book: StockBook, itemId: string): Promise<boolean> {
    const positions = await book.lockPositions('S1', [itemId]);
    const plan = planReservation(demand(itemId, '1'), positions);
    if (plan.ok) await book.changePositions('S1', plan.value, now);
    return plan.ok;
  }

  it('gives 20 units to 60 buyers at once exactly 20 times', async () => {
    const stock = open();
    const itemId = newId();
    await stock.inTransaction((book) => book.changePositions('S1', [receipt(itemId, '20')], now));
    const buyers = Array.from({ length: 60 }, () =>
      stock.inTransaction((book) => reserve(book, itemId)),
    );
    const got = (await Promise.all(buyers)).filter(Boolean);
    expect(got).toHaveLength(20);
    const after = await stock.inTransaction((book) => book.lockPositions('S1', [itemId]));
    expect(after.get(itemId)).toMatchObject({ onHand: '20', reserved: '20', version: 21 });
  });

  it('keeps on hand equal to the sum of its changes', async () => {
    const amount = fc.integer({ min: -9_999, max: 9_999 });
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 6 }), async (amounts) => {
        const stock = open();
        const itemId = newId();
        for (const value of amounts) {
          const change = receipt(itemId, (value / 100).toFixed(2));
          await stock.inTransaction((book) => book.changePositions('S1', [change], now));
        }
        const held = await stock.inTransaction((book) => book.lockPositions('S1', [itemId]));
        const sum = amounts.reduce((total, value) => total + value, 0);
        expect(Number(held.get(itemId)?.onHand)).toBeCloseTo(sum / 100, 6);
      }),
      { numRuns: 10 },
    );
  });

  it('refuses another unit, less than nothing reserved, and a document twice, leaving nothing behind', async () => {
    const stock = open();
    const itemId = newId();
    await stock.inTransaction((book) => book.changePositions('S1', [receipt(itemId, '5')], now));
    const kilos = { ...receipt(itemId, '1'), unit: 'KGM' };
    await expect(
      stock.inTransaction((book) => book.changePositions('S1', [kilos], now)),
    ).rejects.toThrow(RangeError);
    const tooMuch = { ...receipt(itemId, '1'), reserved: '-1' };
    await expect(
      stock.inTransaction((book) => book.changePositions('S1', [tooMuch], now)),
    ).rejects.toThrow(RangeError);
    const movement: StockMovement = {
      ...{ movementId: newId(), storeId: 'S1', itemId, kind: 'RECEIPT', documentKey: itemId },
      ...{ quantity: { value: '5', unit: 'EA' }, lineKey: '1', recordedAt: now },
    };
    await stock.inTransaction((book) => book.addMovements([movement]));
    const again = { ...movement, movementId: newId() };
    await expect(stock.inTransaction((book) => book.addMovements([again]))).rejects.toThrow();
    expect(await stock.inTransaction((book) => book.isDocumentPosted('S1', itemId))).toBe(true);
    const held = await stock.inTransaction((book) => book.lockPositions('S1', [itemId]));
    expect(held.get(itemId)).toMatchObject({ onHand: '5', reserved: '0', version: 1 });
  });

  it('lets an empty position take another unit', async () => {
    const stock = open();
    const itemId = newId();
    const change = (value: string, unit: string) =>
      stock.inTransaction((book) =>
        book.changePositions('S1', [{ ...receipt(itemId, value), unit }], now),
      );
    await change('5', 'CS');
    await change('-5', 'CS');
    expect(await change('60', 'EA')).toMatchObject([{ onHand: '60', unit: 'EA', version: 3 }]);
    await expect(change('1', 'CS')).rejects.toThrow(RangeError);
  });

  it('keeps reservations and finds those that lapsed', async () => {
    const stock = open();
    const line = { lineId: '1', itemId: 'I1', unit: 'EA', quantity: '1', consumed: '0' };
    const reservation = {
      ...{ reservationId: newId(), orderId: 'O1', storeId: 'S1', channel: 'WEB' as const },
      ...{ state: 'HELD' as const, lines: [line], createdAt: now, expiresAt: now },
    };
    await stock.inTransaction((book) => book.saveReservation(reservation));
    const { reservationId } = reservation;
    expect(await stock.inTransaction((book) => book.lockReservation(reservationId))).toEqual(
      reservation,
    );
    expect(await stock.inTransaction((book) => book.lapsedReservations(now, 1000))).toContain(
      reservationId,
    );
    await stock.inTransaction((book) =>
      book.saveReservation({ ...reservation, state: 'RELEASED' }),
    );
    expect(await stock.inTransaction((book) => book.lapsedReservations(now, 1000))).not.toContain(
      reservationId,
    );
  });
});
