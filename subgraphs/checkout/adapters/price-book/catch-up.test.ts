import { createLogger } from '#platform/log.ts';
import type { TaskCaller } from '#platform/contracts/tasks.ts';
import { createMemoryRecordStore } from '../memory/record-store.ts';
import {
  oatDrink,
  productWorld,
  shiftOpened,
  snapshotTask,
  storeWorld,
} from '../world.contract.ts';
import { createCatchUp } from './catch-up.ts';
import { createPriceBook } from './price-book.ts';
import type { RecordStore } from './record-store.ts';

const shift = shiftOpened('S001-W1', { openedAt: '2026-03-02T06:00:00.000Z', shiftId: 'SH1' });

const startOn = (records: RecordStore, failures = 0) => {
  const asked: string[] = [];
  const shifts: unknown[] = [];
  let left = failures;
  const callTask: TaskCaller = async (_subgraph, task, call) => {
    asked.push(task);
    if (left > 0) {
      left -= 1;
      throw new Error('The subgraph is not there yet.');
    }
    const world = task === 'storeSnapshot' ? [...storeWorld, shift] : productWorld;
    return snapshotTask(world)(call);
  };
  const clock = () => new Date();
  const priceBook = createPriceBook(records, { clock, isReady: () => catchUp.isReady() });
  const catchUp = createCatchUp({
    records,
    callTask,
    priceBook: () => priceBook,
    onShiftOpened: async ({ detail }) => void shifts.push(detail),
    log: createLogger('test', 'silent'),
  });
  catchUp.start();
  return { catchUp, priceBook, asked, shifts };
};

it('is not ready before both snapshots are in, and then knows prices, stores and open shifts', async () => {
  const { catchUp, priceBook, shifts } = startOn(createMemoryRecordStore(), 2);
  expect(catchUp.notReadyReason()).toContain('priceBookSnapshot, storeSnapshot');
  await catchUp.ready;
  expect(catchUp.notReadyReason()).toBeUndefined();
  const book = await priceBook.itemByGtin(oatDrink, 'PL-EUR');
  expect(book?.offers.map(({ unit }) => unit)).toEqual(['CS', 'EA']);
  const store = await priceBook.store('S001');
  expect(store?.workstations.find(({ shift: open }) => open !== undefined)).toMatchObject({
    workstationId: 'S001-W1',
    shift: { shiftId: 'SH1' },
  });
  expect(shifts).toHaveLength(1);
  await catchUp.stop();
});

it('asks for no snapshot at a later start', async () => {
  const records = createMemoryRecordStore();
  const first = startOn(records);
  await first.catchUp.ready;
  const second = startOn(records);
  await second.catchUp.ready;
  expect(second.asked).toEqual([]);
});

it('is taken by one of two processes that start at once', async () => {
  const records = createMemoryRecordStore();
  const both = [startOn(records), startOn(records)];
  await Promise.all(both.map(({ catchUp }) => catchUp.ready));
  const pages = both.flatMap(({ asked }) => asked.filter((task) => task === 'storeSnapshot'));
  expect(pages).toHaveLength(1);
});

it('stops when it is asked to, however long the others are away', async () => {
  const { catchUp } = startOn(createMemoryRecordStore(), 1_000);
  await catchUp.stop();
  expect(catchUp.isReady()).toBe(false);
});
