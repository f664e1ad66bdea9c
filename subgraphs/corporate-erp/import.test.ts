import type { EventDetail, EventType } from '#schema/events.ts';
import {
  callCorporateSystem,
  clearFaults,
  orderFault,
} from '../../local/corporate-system/calls.ts';
import { type ErpForTests, startErpForTests } from '../../local/corporate-system/erp-for-tests.ts';
import { sampleItem, samplePrice } from '../../local/corporate-system/sample-seed.ts';
import { seedCorporateSystem } from '../../local/corporate-system/seed.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import { backOffice, cashierOf } from '../../test/kit/identities.ts';
import { seedImportPositions } from './adapters/postgres/seed.ts';

const count = 450; // Three pages of 200.
const numbers = Array.from({ length: count }, (_, index) => index + 1);

type SyncRun = {
  readonly syncRunId: string;
  readonly status: string;
  readonly pageCount: number;
  readonly recordCount: number;
  readonly failure: string | null;
  readonly rejections: readonly string[];
};

describe('an import into a product that was filled with the same data', () => {
  it('hands over only what has changed since', async () => {
    const own = await startErpForTests({ items: [], prices: [], purchaseOrders: [] });
    const seed = { items: [1, 2, 3].map(sampleItem), prices: [], purchaseOrders: [] };
    const last = await seedCorporateSystem(own.resources.databaseUrl, seed);
    await seedImportPositions(own.resources, last);
    await callCorporateSystem(own.system, "Items('I00002')", {
      method: 'PATCH',
      body: { description: 'Since' },
    });
    await callSubgraph(
      own.erp,
      'mutation { corporateImportRun(input: { idempotencyKey: "x", kind: ITEMS }) { userErrors { code } } }',
    );
    const [event] = await own.eventually(
      async () => own.events,
      (events) => events.length > 0,
    );
    expect(event?.detail).toMatchObject({ items: [{ itemId: 'I00002', description: 'Since' }] });
    await own.stop();
  });
});

describe('imports from the corporate system', () => {
  let erp: ErpForTests;
  let keyNumber = 0;
  beforeAll(async () => {
    erp = await startErpForTests({
      items: numbers.map(sampleItem),
      prices: numbers.map(samplePrice),
      purchaseOrders: [],
    });
  });
  beforeEach(() => clearFaults(erp.system));
  afterAll(() => erp.stop());

  async function run(
    kind: string,
    { full = false, idempotencyKey = `import-${++keyNumber}` } = {},
  ) {
    const { data, errors } = await callSubgraph<{
      corporateImportRun: { syncRun: SyncRun | null; userErrors: { code: string }[] };
    }>(
      erp.erp,
      `mutation ($input: CorporateImportRunInput!) { corporateImportRun(input: $input) {
        syncRun { syncRunId kind status pageCount recordCount failure rejections }
        userErrors { code message field }
      } }`,
      { input: { kind, full, idempotencyKey } },
      backOffice(),
    );
    expect(errors).toBeUndefined();
    const payload = data?.corporateImportRun;
    if (payload?.syncRun == null) return payload;
    // It goes on beside the request when the machine is busy.
    const { syncRunId } = payload.syncRun;
    return { ...payload, syncRun: await erp.eventually(() => runOf(syncRunId), isEnded) };
  }

  async function runOf(syncRunId: string): Promise<SyncRun | undefined> {
    const { data } = await callSubgraph<{ syncRuns: { nodes: SyncRun[] } }>(
      erp.erp,
      '{ syncRuns { nodes { syncRunId kind status pageCount recordCount failure rejections } } }',
    );
    return data?.syncRuns.nodes.find((each) => each.syncRunId === syncRunId);
  }

  /** What one run published, once its relay has handed it over. */
  async function toldBy<Type extends EventType>(type: Type, run: SyncRun | null | undefined) {
    const { syncRunId, pageCount } = run ?? { syncRunId: '', pageCount: 0 };
    const events = await erp.eventually(
      async () =>
        erp.events.filter(
          (event) => event.type === type && event.aggregateId === `syncRun:${syncRunId}`,
        ),
      ({ length }) => length >= pageCount,
    );
    return events.map(({ detail }) => detail as EventDetail<Type>);
  }

  it('reads all items at first, in pages, each once', async () => {
    const answer = await run('ITEMS');
    expect(answer).toMatchObject({
      syncRun: { status: 'SUCCEEDED', pageCount: 3, recordCount: count, rejections: [] },
      userErrors: [],
    });
    const pages = await toldBy('ItemMastersReceived', answer?.syncRun);
    const items = pages.flatMap((page) => page.items);
    expect(items.map(({ itemId }) => itemId)).toEqual(numbers.map((n) => sampleItem(n).itemId));
    expect(items[9]).toEqual({
      itemId: 'I00010',
      description: 'Sample 10',
      categoryId: 'drinks',
      taxClassId: 'standard',
      baseUnit: 'EA',
      units: [{ gtin: sampleItem(10).units[0]?.gtin, unit: 'EA', baseUnitsPerUnit: '1' }],
      lotControlled: true,
      minimumAge: 18,
      soldByWeight: false,
      discontinued: false,
      changeNumber: expect.any(Number),
    });
  });

  it('reads only what has changed after that', async () => {
    const nothing = await run('ITEMS');
    expect(nothing?.syncRun).toMatchObject({ status: 'SUCCEEDED', pageCount: 0, recordCount: 0 });
    await changeItem('I00007', { description: 'Renamed' });
    const one = await run('ITEMS');
    expect(one?.syncRun).toMatchObject({ status: 'SUCCEEDED', recordCount: 1 });
    const [page] = await toldBy('ItemMastersReceived', one?.syncRun);
    expect(page?.items).toMatchObject([{ itemId: 'I00007', description: 'Renamed' }]);
  });

  it('reads everything again when asked to', async () => {
    const again = await run('ITEMS', { full: true });
    expect(again?.syncRun).toMatchObject({ status: 'SUCCEEDED', recordCount: count });
  });

  it('reads prices, and a changed one by itself', async () => {
    const all = await run('PRICES');
    expect(all?.syncRun).toMatchObject({ status: 'SUCCEEDED', recordCount: count });
    await callCorporateSystem(
      erp.system,
      "Prices(priceListId='PL-EUR',itemId='I00003',unit='EA',validFrom=2026-01-01T00:00:00.000Z)",
      { method: 'PATCH', body: { price: '9.99' } },
    );
    const one = await run('PRICES');
    const [page] = await toldBy('PricesReceived', one?.syncRun);
    expect(page?.prices).toEqual([
      {
        priceListId: 'PL-EUR',
        itemId: 'I00003',
        unit: 'EA',
        price: { minor: 999, currency: 'EUR' },
        channels: ['STORE', 'WEB'],
        validFrom: '2026-01-01T00:00:00.000Z',
        changeNumber: expect.any(Number),
      },
    ]);
  });

  it('says what it cannot take over, and takes over the rest', async () => {
    await callCorporateSystem(erp.system, 'Prices', {
      method: 'POST',
      body: { ...ownPrice('I00001'), price: '1.2345' },
    });
    await callCorporateSystem(erp.system, 'Prices', { method: 'POST', body: ownPrice('I00002') });
    const answer = await run('PRICES');
    expect(answer?.syncRun).toMatchObject({ status: 'SUCCEEDED', recordCount: 1 });
    expect(answer?.syncRun?.rejections).toEqual([
      expect.stringMatching(/^PL-NEW I00001 EA .*at most 2 digits.*1\.2345/),
    ]);
  });

  it.each(['unavailable', 'half-answer', 'too-many-requests', 'error'] as const)(
    'goes on over a hiccup of kind %s',
    async (kind) => {
      await changeItem('I00011', { description: `After ${kind}` });
      await orderFault(erp.system, { kind, count: 2, path: '/Items' });
      const answer = await run('ITEMS');
      expect(answer?.syncRun).toMatchObject({ status: 'SUCCEEDED', recordCount: 1 });
    },
  );

  it('fails with the reason when it lasts, and the next run goes on from there', async () => {
    await changeItem('I00012', { description: 'Late' });
    await orderFault(erp.system, { kind: 'error', count: 4, path: '/Items' });
    const failed = await run('ITEMS');
    expect(failed?.syncRun).toMatchObject({
      status: 'FAILED',
      failure: 'The corporate system: status 500 (Internal error.).',
    });
    const next = await run('ITEMS');
    expect(next?.syncRun).toMatchObject({ status: 'SUCCEEDED', recordCount: 1 });
  });

  it('refuses SYNC_ALREADY_RUNNING while one of the kind runs', async () => {
    await changeItem('I00013', { description: 'Slow' });
    await orderFault(erp.system, { kind: 'slow', delayMs: 700, path: '/Items' });
    const [first, second] = await Promise.all([run('ITEMS'), run('ITEMS')]);
    const codes = [first, second].flatMap((answer) => answer?.userErrors ?? []);
    expect(codes).toMatchObject([{ code: 'SYNC_ALREADY_RUNNING' }]);
    const ran = [first, second].find((answer) => answer?.syncRun != null);
    expect(ran?.syncRun).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('refuses CORPORATE_SYSTEM_UNAVAILABLE without starting anything', async () => {
    await orderFault(erp.system, { kind: 'unavailable' });
    const answer = await run('ITEMS');
    expect(answer).toMatchObject({
      syncRun: null,
      userErrors: [{ code: 'CORPORATE_SYSTEM_UNAVAILABLE' }],
    });
  });

  it('answers the same run for the same key, and refuses the key for another input', async () => {
    const first = await run('PRICES', { idempotencyKey: 'again' });
    const second = await run('PRICES', { idempotencyKey: 'again' });
    expect(second?.syncRun?.syncRunId).toBe(first?.syncRun?.syncRunId);
    const other = await run('ITEMS', { idempotencyKey: 'again' });
    expect(other?.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('is for those who may start it', async () => {
    const { errors } = await callSubgraph(
      erp.erp,
      'mutation { corporateImportRun(input: { idempotencyKey: "x", kind: ITEMS }) { userErrors { code } } }',
      {},
      cashierOf('S001'),
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('keeps the item masters that it received, by item id', async () => {
    const { data } = await callSubgraph(
      erp.erp,
      `{ itemMaster(itemId: "I00007") { description cost { amount currency } supplier changeNumber
          units { gtin unit baseUnitsPerUnit } minimumAge }
        itemMasters(first: 2) { nodes { itemId } pageInfo { hasNextPage } }
        unknown: itemMaster(itemId: "nothing") { itemId } }`,
    );
    expect(data).toMatchObject({
      itemMaster: { description: 'Renamed', cost: { amount: '0.76' }, supplier: 'Orchard Limited' },
      itemMasters: {
        nodes: [{ itemId: 'I00001' }, { itemId: 'I00002' }],
        pageInfo: { hasNextPage: true },
      },
      unknown: null,
    });
  });

  async function changeItem(itemId: string, body: object): Promise<void> {
    await callCorporateSystem(erp.system, `Items('${itemId}')`, { method: 'PATCH', body });
  }
});

function isEnded(run: SyncRun | undefined): boolean {
  return run !== undefined && run.status !== 'RUNNING';
}

function ownPrice(itemId: string) {
  return {
    ...{ priceListId: 'PL-NEW', itemId, unit: 'EA', validFrom: '2026-01-01T00:00:00.000Z' },
    ...{ price: '1.23', currency: 'EUR', inStore: true, onWeb: false },
  };
}
