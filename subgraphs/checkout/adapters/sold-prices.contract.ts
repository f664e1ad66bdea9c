import { newId } from '#kernel/ids.ts';
import type { RecordStore } from './price-book/record-store.ts';
import { createSoldPrices } from './sold-prices.ts';

/** The same of every store: the lowest prices of each day, whoever notes them and however often. */
export function soldPricesContract(twins: () => { readonly records: RecordStore }): void {
  const noteOf = (itemId: string, businessDayDate: string, grossMinor: number) => ({
    ...{ storeId: 'S001', itemId, unit: 'EA', businessDayDate },
    price: { transactionId: newId(), lineId: 'L1', quantity: '1', grossMinor },
  });
  const since = async (itemId: string, day: string, unit = 'EA') => {
    const goods = { storeId: 'S001', itemId, unit };
    const days = await createSoldPrices(twins().records).since(goods, day);
    return days.map(({ businessDayDate, prices }) => [
      businessDayDate,
      ...prices.map(({ grossMinor }) => grossMinor),
    ]);
  };

  it('are of a store, an item, a unit and a day', async () => {
    const itemId = newId();
    const prices = createSoldPrices(twins().records);
    await prices.note([
      ...[noteOf(itemId, '2026-03-02', 149), noteOf(itemId, '2026-03-02', 99)],
      ...[noteOf(itemId, '2026-03-01', 129), noteOf(itemId, '2026-02-01', 89)],
      ...[{ ...noteOf(itemId, '2026-03-02', 1), unit: 'CS' }, noteOf(newId(), '2026-03-02', 2)],
    ]);
    expect(await since(itemId, '2026-03-01')).toEqual([
      ['2026-03-01', 129],
      ['2026-03-02', 99, 149],
    ]);
    expect(await since(itemId, '2026-03-01', 'CS')).toEqual([['2026-03-02', 1]]);
    expect(await since(itemId, '2026-03-03')).toEqual([]);
  });

  it('are the same when two processes note the same sales, twice, at the same time', async () => {
    const itemId = newId();
    const notes = [5, 3, 9, 1, 7, 2, 8].map((minor) => noteOf(itemId, '2026-03-02', minor));
    const processes = [createSoldPrices(twins().records), createSoldPrices(twins().records)];
    await Promise.all(
      processes.map(async (prices, index) => {
        await prices.note(index === 0 ? notes : notes.toReversed());
        await prices.note(notes);
      }),
    );
    expect(await since(itemId, '2026-03-02')).toEqual([['2026-03-02', 1, 2, 3, 5, 7]]);
  });

  it('of two hundred sales at once are kept with five writes', async () => {
    const itemId = newId();
    const { records } = twins();
    let lost = 0;
    const counted: RecordStore = {
      ...records,
      replace: async (before, after) => {
        const replaced = await records.replace(before, after);
        if (!replaced) lost += 1;
        return replaced;
      },
    };
    const prices = createSoldPrices(counted);
    const notes = Array.from({ length: 200 }, (_, minor) => noteOf(itemId, '2026-03-02', minor));
    await Promise.all(notes.map((note) => prices.note([note])));
    expect(await since(itemId, '2026-03-02')).toEqual([['2026-03-02', 0, 1, 2, 3, 4]]);
    expect(lost).toBe(0);
  });

  it('that are not among the lowest cost no call', async () => {
    const itemId = newId();
    const { records } = twins();
    let calls = 0;
    const counted: RecordStore = {
      ...records,
      get: (key) => {
        calls += 1;
        return records.get(key);
      },
    };
    const prices = createSoldPrices(counted);
    for (let minor = 1; minor <= 20; minor += 1) {
      await prices.note([noteOf(itemId, '2026-03-02', minor)]);
    }
    expect(calls).toBe(5);
  });
}
