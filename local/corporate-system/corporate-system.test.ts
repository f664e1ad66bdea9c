import { pino } from 'pino';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { callCorporateSystem } from './calls.ts';
import { sampleItem, samplePrice, samplePurchaseOrder } from './sample-seed.ts';
import { seedCorporateSystem } from './seed.ts';
import { type CorporateSystem, startCorporateSystem } from './start.ts';

const log = pino({ level: 'silent' });
const numbers = Array.from({ length: 1200 }, (_, index) => index + 1);

type Collection = {
  readonly value: readonly Record<string, unknown>[];
  readonly '@odata.count'?: number | string;
  readonly '@odata.nextLink'?: string;
};

describe('the simulated corporate system', () => {
  let resources: TestResources;
  let system: CorporateSystem;
  beforeAll(async () => {
    resources = await createTestResources();
    system = await startCorporateSystem({ postgresUrl: resources.databaseUrl, log });
    await seedCorporateSystem(resources.databaseUrl, {
      items: numbers.map(sampleItem),
      prices: numbers.slice(0, 10).map(samplePrice),
      purchaseOrders: [samplePurchaseOrder(1, 'S001')],
    });
  });
  afterAll(async () => {
    await system.stop();
    await resources.close();
  });

  const read = async (path: string) => (await callCorporateSystem(system, path)) as Collection;

  it('lets nobody in without credentials', async () => {
    const { status } = await fetch(`${system.url}/Items`);
    expect(status).toBe(401);
  });

  it('says what it has', async () => {
    const { user, password } = system.credentials;
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const answer = await fetch(`${system.url}/$metadata`, { headers: { authorization } });
    expect(await answer.text()).toContain('<EntityType Name="SalesPostings">');
  });

  it('makes pages and leads from one to the next', async () => {
    const seen: unknown[] = [];
    for (let path: string | undefined = 'Items?$orderby=itemId&$count=true'; path !== undefined;) {
      const page: Collection = await read(path);
      expect(page.value.length).toBeLessThanOrEqual(500);
      seen.push(...page.value.map(({ itemId }) => itemId));
      path = page['@odata.nextLink'];
    }
    expect(seen).toEqual(numbers.map((n) => sampleItem(n).itemId));
  });

  it('gives a change the next change number', async () => {
    const latest = async () => {
      const page = await read('Items?$orderby=changeNumber desc&$top=1');
      return Number(page.value[0]?.['changeNumber']);
    };
    const before = await latest();
    await callCorporateSystem(system, "Items('I00005')", {
      method: 'PATCH',
      body: { description: 'Changed' },
    });
    const changed = await read(`Items?$filter=changeNumber gt ${before}`);
    expect(changed.value).toMatchObject([{ itemId: 'I00005', description: 'Changed' }]);
  });

  it('says amounts as texts', async () => {
    const { value } = await read("Prices?$filter=itemId eq 'I00001'");
    expect(value).toMatchObject([{ price: '1.0100', changeNumber: expect.any(String) }]);
  });

  it('holds a posting once, though it comes twice at the same time', async () => {
    const post = () =>
      callCorporateSystem(system, 'SalesPostings', {
        method: 'POST',
        body: { dedupeKey: 'one', currency: 'EUR', totalAmount: '1.00' },
      });
    const answers = await Promise.allSettled([post(), post(), post()]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const held = await read("SalesPostings?$filter=dedupeKey eq 'one'&$count=true");
    expect(held.value).toHaveLength(1);
    expect(held.value[0]?.['documentNumber']).toMatch(/^SP-\d{9}$/);
  });

  it('keeps what it has when it starts again, and is seeded once', async () => {
    await system.stop();
    system = await startCorporateSystem({ postgresUrl: resources.databaseUrl, log });
    await seedCorporateSystem(resources.databaseUrl, {
      items: numbers.map(sampleItem),
      prices: [],
      purchaseOrders: [samplePurchaseOrder(1, 'S001')],
    });
    const items = await read("Items?$filter=description eq 'Changed'&$expand=units");
    expect(items.value).toMatchObject([{ itemId: 'I00005', units: [{ unit: 'EA' }] }]);
    const orders = await read('PurchaseOrders?$expand=lines');
    expect(orders.value).toMatchObject([{ lines: [{ lineNumber: 1, unitCost: '9.0600' }] }]);
  });
});
