import fc from 'fast-check';
import { newPosting, type SalesPosting } from '../domain/posting.ts';
import type { DocumentStore } from '../ports.ts';

export type OpenedStore = { readonly store: DocumentStore; readonly close: () => Promise<void> };

/** What every document store keeps to. `open` gives an empty one. */
export function documentStoreContract(open: () => Promise<OpenedStore>): void {
  let opened: OpenedStore;
  let store: DocumentStore;
  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  });
  afterAll(() => opened.close());

  it('inserts an id once', async () => {
    expect(await store.insert('salesPosting', 'once', posting('once'))).toBe(true);
    expect(await store.insert('salesPosting', 'once', posting('other'))).toBe(false);
    const [stored] = await store.read('salesPosting', ['once']);
    expect(stored).toEqual({ id: 'once', version: 1, body: posting('once') });
  });

  it('reads in the order of the ids, also those that are not there', async () => {
    await store.insert('syncRun', 'r2', syncRun('r2'));
    await store.insert('syncRun', 'r1', syncRun('r1'));
    const found = await store.read('syncRun', ['r1', 'nothing', 'r2', 'r1']);
    expect(found.map((document) => document?.id)).toEqual(['r1', undefined, 'r2', 'r1']);
    expect(await store.read('syncRun', [])).toEqual([]);
  });

  it('keeps the same id in two collections apart', async () => {
    await store.insert('importState', 'shared', { kind: 'ITEMS' });
    expect(await store.read('itemMaster', ['shared'])).toEqual([undefined]);
  });

  it('replaces only the version that was read', async () => {
    await store.insert('salesPosting', 'version', posting('version'));
    const changed = { ...posting('version'), attemptCount: 1 };
    const write = { id: 'version', version: 1, body: changed };
    expect(await store.replace('salesPosting', write)).toBe(true);
    expect(await store.replace('salesPosting', write)).toBe(false);
    expect(await store.replace('salesPosting', { ...write, id: 'nothing' })).toBe(false);
    const [stored] = await store.read('salesPosting', ['version']);
    expect(stored).toEqual({ id: 'version', version: 2, body: changed });
  });

  it('lets one of many replace', async () => {
    await store.insert('salesPosting', 'race', posting('race'));
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, attemptCount) =>
        store.replace('salesPosting', {
          id: 'race',
          version: 1,
          body: { ...posting('race'), attemptCount },
        }),
      ),
    );
    expect(answers.filter((answer) => answer)).toHaveLength(1);
  });

  it('puts many, new and known, and counts their versions', async () => {
    await store.put('syncRun', []);
    await store.put('syncRun', [{ id: 'p1', body: syncRun('p1') }]);
    const later = { ...syncRun('p1'), pageCount: 7 };
    await store.put('syncRun', [
      { id: 'p1', body: later },
      { id: 'p2', body: syncRun('p2') },
    ]);
    expect(await store.read('syncRun', ['p1', 'p2'])).toEqual([
      { id: 'p1', version: 2, body: later },
      { id: 'p2', version: 1, body: syncRun('p2') },
    ]);
  });

  it('forgets fields that are absent', async () => {
    const absent = { ...posting('absent'), lastError: undefined, nextAttemptAt: undefined };
    await store.insert('salesPosting', 'absent', absent);
    const [stored] = await store.read('salesPosting', ['absent']);
    expect(Object.keys(stored?.body ?? {})).not.toContain('lastError');
  });

  it('pages by a field and then the id, in both directions, without loss or repetition', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (seeds, limit, descending) => {
          const storeId = `page-${(pageStores += 1)}`;
          // Few instants, so that many documents are equal in it.
          const bodies = seeds.map((seed) => ({
            ...posting(`${storeId}-${seed}`),
            storeId,
            createdAt: `2026-03-01T00:00:0${seed % 3}.000Z`,
          }));
          await store.put(
            'salesPosting',
            bodies.map((body) => ({ id: body.postingId, body })),
          );
          const keys = bodies.map(({ createdAt, postingId }) => `${createdAt} ${postingId}`).sort();
          const wanted = descending ? keys.reverse() : keys;
          expect(await readAllPages(store, { storeId, limit, descending })).toEqual(wanted);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('finds what is due, and leaves out what has no due time', async () => {
    const storeId = 'due';
    const due = ['10', '20', '30'].map((second) => ({
      ...posting(`due-${second}`),
      storeId,
      nextAttemptAt: `2026-03-01T00:00:${second}.000Z`,
    }));
    const never = { ...posting('due-never'), storeId, nextAttemptAt: undefined };
    for (const body of [...due, never]) {
      await store.insert('salesPosting', body.postingId, body);
    }
    const page = await store.page('salesPosting', {
      where: { status: 'PENDING', storeId },
      orderBy: 'nextAttemptAt',
      upTo: '2026-03-01T00:00:20.000Z',
      limit: 10,
    });
    expect(page.map(({ id }) => id)).toEqual(['SP-due-10', 'SP-due-20']);
    const all = await store.page('salesPosting', {
      where: { storeId },
      orderBy: 'nextAttemptAt',
      limit: 10,
    });
    expect(all).toHaveLength(3);
  });

  it('filters by one of several values, and by none', async () => {
    for (const storeId of ['f1', 'f2', 'f3']) {
      await store.insert('salesPosting', storeId, { ...posting(storeId), storeId });
    }
    expect(await store.count('salesPosting', { storeId: ['f1', 'f3', 'f9'] })).toBe(2);
    expect(await store.count('salesPosting', { storeId: [] })).toBe(0);
    expect(await store.count('salesPosting', { storeId: 'f2', status: 'DEAD' })).toBe(0);
  });

  it('counts and sums postings by status and currency', async () => {
    const shiftId = 'sums';
    const add = (id: string, body: Partial<SalesPosting>) =>
      store.insert('salesPosting', id, { ...posting(id), shiftId, ...body });
    await add('s1', { totalMinor: 250 });
    await add('s2', { totalMinor: -100 });
    await add('s3', { totalMinor: 9_000_000_000, status: 'POSTED' });
    await add('s4', { totalMinor: 500, currency: 'JPY' });
    const sums = await store.postingSums({ shiftId });
    expect([...sums].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual(
      [
        { status: 'PENDING', currency: 'EUR', count: 2, totalMinor: 150 },
        { status: 'PENDING', currency: 'JPY', count: 1, totalMinor: 500 },
        { status: 'POSTED', currency: 'EUR', count: 1, totalMinor: 9_000_000_000 },
      ].map((sum) => expect.objectContaining(sum) as object),
    );
    expect(await store.postingSums({ shiftId: 'nothing' })).toEqual([]);
  });
}

let pageStores = 0;

async function readAllPages(
  store: DocumentStore,
  search: { readonly storeId: string; readonly limit: number; readonly descending: boolean },
): Promise<readonly string[]> {
  const { storeId, limit, descending } = search;
  const keys: string[] = [];
  for (let after: { value: string; id: string } | undefined; ;) {
    const rows = await store.page('salesPosting', {
      where: { storeId },
      orderBy: 'createdAt',
      ...{ descending, limit },
      ...(after === undefined ? {} : { after }),
    });
    keys.push(...rows.map(({ id, body }) => `${body.createdAt} ${id}`));
    const last = rows.at(-1);
    if (last === undefined) return keys;
    after = { value: last.body.createdAt, id: last.id };
  }
}

const now = new Date('2026-03-01T09:30:00.000Z');

function posting(transactionId: string): SalesPosting {
  const sale = {
    ...({ transactionId, kind: 'SALE', storeId: 'S001', workstationId: 'S001-W1' } as const),
    ...({ shiftId: 'shift-1', businessDayDate: '2026-03-01', series: 'ONLINE' } as const),
    ...{ sequenceNumber: 1, completedAt: now.toISOString(), currency: 'EUR' },
    ...{ netMinor: 100, taxMinor: 0, totalMinor: 100, lines: [], tenders: [] },
  };
  return newPosting(sale, { now, eventId: `event-${transactionId}` });
}

function syncRun(syncRunId: string) {
  return {
    ...({ syncRunId, kind: 'ITEMS', status: 'RUNNING', pageCount: 0, recordCount: 0 } as const),
    rejections: [],
    startedAt: now.toISOString(),
  };
}
