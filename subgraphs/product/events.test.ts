import { createProcessCache } from '#platform/cache.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import { createLogger } from '#platform/log.ts';
import {
  createMemoryProductStore,
  type MemoryProductStore,
} from './adapters/memory/product-store.ts';
import { milkGtin, sampleSeed } from './adapters/sample-seed.ts';
import { createScanCache } from './adapters/scan-cache.ts';
import { createConsumers } from './events.ts';
import type { ProductPorts } from './ports.ts';
import { findItemByGtin } from './usecases/find-item-by-gtin.ts';

/** What the corporate system says, and what becomes of it. */
const now = new Date('2026-03-03T12:00:00.000Z');
const clock = () => now;
let store: MemoryProductStore;
let ports: ProductPorts;
let refusals: object[];

beforeEach(async () => {
  store = createMemoryProductStore(clock);
  await store.seed(sampleSeed);
  const scanCache = createScanCache(createProcessCache(), 60_000, createLogger('test', 'silent'));
  ports = { store, scanCache, clock };
  refusals = [];
});

async function send(id: string, type: string, detail: object): Promise<void> {
  const occurredAt = now.toISOString();
  const source = 'corporate-erp';
  const event: DomainEvent = { id, type, source, aggregateId: id, version: 1, occurredAt, detail };
  const consumers = createConsumers(ports, (refusal) => refusals.push(refusal));
  const listening = consumers.filter(({ pattern }) => pattern.types.includes(type));
  for (const consumer of listening) await consumer.apply(event);
}

const toldOf = (aggregateId: string) =>
  store.told().filter((fact) => fact.aggregateId === aggregateId);

describe('items of the corporate system', () => {
  const cheese = {
    ...{ itemId: 'ERP-1', description: 'Cheese', categoryId: 'NEW', taxClassId: 'NEW-TAX' },
    ...{ baseUnit: 'KGM', units: [], lotControlled: false, soldByWeight: true },
    discontinued: false,
  };
  const sendItems = (id: string, ...items: object[]) =>
    send(id, 'ItemMastersReceived', { syncRunId: 's', items });

  it('are created with categories and tax classes that were not known, and told', async () => {
    await sendItems('m1', { ...cheese, changeNumber: 5 });
    const [item] = await store.items(['ERP-1']);
    expect(item).toMatchObject({ description: 'Cheese', departmentId: 'NEW', version: 1 });
    expect(toldOf('item:ERP-1')).toMatchObject([
      { type: 'ItemChanged', version: 1, detail: { soldByWeight: true, taxClassId: 'NEW-TAX' } },
    ]);
  });

  it('change by the newer change number only, and once by each event', async () => {
    await sendItems('m1', { ...cheese, changeNumber: 5 });
    await sendItems('m2', { ...cheese, description: 'Older', changeNumber: 4 });
    await sendItems(
      'm3',
      { ...cheese, description: 'Newest', changeNumber: 9 },
      { ...cheese, description: 'Newer', changeNumber: 8 },
    );
    await sendItems('m3', { ...cheese, description: 'Again', changeNumber: 10 });
    expect(await store.items(['ERP-1'])).toMatchObject([{ description: 'Newest', version: 2 }]);
    expect(toldOf('item:ERP-1')).toHaveLength(2);
  });

  it('keep what the corporate system says nothing about, and leave the scan cache', async () => {
    expect(await findItemByGtin(ports, milkGtin)).toMatchObject({ description: 'Whole milk 1 l' });
    const milk = { ...cheese, itemId: 'MILK', baseUnit: 'EA', description: 'Milk' };
    const wine = { ...cheese, itemId: 'WINE', baseUnit: 'EA', minimumAge: 18 };
    await sendItems('m1', { ...milk, changeNumber: 1 }, { ...wine, changeNumber: 1 });
    expect(await findItemByGtin(ports, milkGtin)).toMatchObject({ description: 'Milk' });
    const [changed] = await store.items(['WINE']);
    expect(changed).toMatchObject({ depositItemId: 'DEPOSIT', minimumAge: 18 });
  });

  it('that our rules refuse are reported and hinder no other', async () => {
    const units = [{ gtin: milkGtin, unit: 'KGM', baseUnitsPerUnit: '1' }];
    await sendItems(
      'm1',
      { ...cheese, units, changeNumber: 1 },
      { ...cheese, itemId: 'ERP-2', changeNumber: 1 },
    );
    expect(refusals).toMatchObject([{ itemId: 'ERP-1', refusal: { code: 'GTIN_TAKEN' } }]);
    expect(await store.items(['ERP-1', 'ERP-2'])).toMatchObject([{ itemId: 'ERP-2' }]);
  });
});

describe('prices of the corporate system', () => {
  const key = { priceListId: 'PL-JPY', itemId: 'ERP-1', unit: 'KGM' };
  const price = (minor: number, changeNumber: number, validFrom = '2026-01-01T00:00:00Z') => ({
    ...{ ...key, price: { minor, currency: 'JPY' }, channels: ['STORE'], validFrom, changeNumber },
  });
  const sendPrices = (id: string, ...prices: object[]) =>
    send(id, 'PricesReceived', { syncRunId: 's', prices });

  it('are set before their item is there, with one event for all windows of a unit', async () => {
    await sendPrices('x1', price(500, 3), price(600, 4, '2026-06-01T00:00:00Z'));
    expect(await store.offerSets([key])).toMatchObject([{ currency: 'JPY', version: 1 }]);
    expect(toldOf('offer:PL-JPY:ERP-1:KGM')).toMatchObject([
      { version: 1, detail: { windows: [{ priceMinor: 500 }, { priceMinor: 600 }] } },
    ]);
  });

  it('change by the newer change number only', async () => {
    await sendPrices('x1', price(500, 3));
    await sendPrices('x2', price(450, 2));
    await sendPrices('x3', price(520, 8));
    const [set] = await store.offerSets([key]);
    expect(set).toMatchObject({ version: 2, windows: [{ price: { minor: 520 } }] });
    expect(toldOf('offer:PL-JPY:ERP-1:KGM')).toHaveLength(2);
  });

  it('in another currency than their list are reported and hinder no other', async () => {
    const wrong = { ...price(1, 9), price: { minor: 1, currency: 'EUR' } };
    await sendPrices('x1', price(500, 3), wrong);
    expect(refusals).toMatchObject([{ refusal: { code: 'CURRENCY_MISMATCH' } }]);
    expect(await store.offerSets([key])).toMatchObject([{ windows: [{ price: { minor: 500 } }] }]);
  });
});
