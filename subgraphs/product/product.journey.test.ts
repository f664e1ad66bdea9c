import { readFileSync } from 'node:fs';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { callTask } from '#platform/tasks.ts';
import { parseEventDetail } from '#schema/events.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import { backOffice, cashierOf, erp, shopper } from '../../test/kit/identities.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { seedProduct } from './adapters/postgres/seed.ts';
import { freeGtins, milkGtin, sampleSeed, wineGtin } from './adapters/sample-seed.ts';
import { assembleProduct, migrateProduct } from './assemble.ts';

/** The product subgraph on a real PostgreSQL: what clients ask and change, and what others are told. */
const now = new Date('2026-03-03T12:00:00.000Z');
let resources: TestResources;
let subgraph: Subgraph;
const told: DomainEvent[] = [];

beforeAll(async () => {
  resources = await createTestResources({ clock: () => now });
  await migrateProduct(resources);
  await seedProduct(resources, sampleSeed);
  subgraph = await assembleProduct(resources);
  resources.taskRegistry.register(subgraph);
  subgraph.consumers.forEach((consumer) => resources.bus.consume(consumer));
  const types = ['ItemChanged', 'OfferChanged', 'PriceListAssigned', 'PromotionChanged'];
  const others = ['CouponChanged', 'TaxRateChanged', 'LotChanged', 'RecallIssued', 'RecallLifted'];
  resources.bus.consume({
    name: 'test',
    pattern: { types: [...types, ...others] },
    apply: async (event) => {
      told.push(event);
    },
  });
  await resources.bus.start();
  await subgraph.start();
});

afterAll(async () => {
  await subgraph.stop();
  await resources.close();
});

/** An operation of the corpus, as its audience runs it. */
async function run(
  file: string,
  variables: Record<string, unknown>,
  identity: Identity = backOffice(),
): Promise<Answers> {
  const document = readFileSync(`schema/operations/${file}.graphql`, 'utf8');
  const { data, errors } = await callSubgraph<Answers>(subgraph, document, variables, identity);
  expect(errors).toBeUndefined();
  return data ?? {};
}

/** Whatever JSON says; the tests say what it should. */
type Answers = ReturnType<typeof JSON.parse>;

/** One member of each entry of a list. */
function each(list: readonly Record<string, unknown>[], member: string): readonly unknown[] {
  return list.map((entry) => entry[member]);
}

async function nextTold(type: string, test: (event: DomainEvent) => boolean = () => true) {
  for (let waits = 0; waits < 200; waits += 1) {
    const event = told.find((candidate) => candidate.type === type && test(candidate));
    if (event !== undefined) return event;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Expected an event ${type}, got ${told.map((event) => event.type).join(', ')}.`);
}

describe('a price check at the till', () => {
  it('answers the item with the prices of its units', async () => {
    const { itemByGtin } = await run(
      'till/product-price-check',
      { gtin: milkGtin.slice(1), storeId: 'S001' },
      cashierOf('S001'),
    );
    expect(itemByGtin).toMatchObject({ itemId: 'MILK', openRecalls: [] });
    expect(each(itemByGtin.units, 'offer')).toEqual([
      { price: { amount: '0.99', currency: 'EUR' }, validTo: '2026-03-09T00:00:00.000Z' },
      { price: { amount: '12.90', currency: 'EUR' }, validTo: null },
    ]);
  });

  it('shows no prices of a store that the caller may not see, except those of the web shop', async () => {
    const query = `query ($channel: Channel!) { item(itemId: "MILK") { offer(storeId: "S001", channel: $channel) { price { amount } } } }`;
    const ask = (channel: string) => callSubgraph(subgraph, query, { channel }, shopper('C1'));
    expect((await ask('STORE')).data).toEqual({ item: { offer: null } });
    expect((await ask('WEB')).data).toEqual({ item: { offer: { price: { amount: '1.19' } } } });
  });

  it('shows a changed item at once, past the cache', async () => {
    const input = { idempotencyKey: 'u1', itemId: 'MILK', description: 'Whole milk, fresh' };
    await run('backoffice/product-item-update', { input });
    const { itemByGtin } = await run(
      'till/product-price-check',
      { gtin: milkGtin, storeId: 'S001' },
      cashierOf('S001'),
    );
    expect(itemByGtin.description).toBe('Whole milk, fresh');
    const event = await nextTold('ItemChanged', ({ aggregateId }) => aggregateId === 'item:MILK');
    expect(event).toMatchObject({
      version: 2,
      source: 'product',
      detail: { sourceVersion: 2, departmentId: 'FOOD' },
    });
  });
});

describe('the range', () => {
  it('creates an item, a unit and a variant, and tells others', async () => {
    const units = [{ gtin: freeGtins[0], unit: 'EA' }];
    const input = {
      itemId: 'TEE',
      description: 'T-shirt',
      categoryId: 'FOOD',
      taxClassId: 'STANDARD',
      units,
    };
    const created = await run('backoffice/product-item-create', {
      input: { ...input, idempotencyKey: 'c1' },
    });
    expect(created.itemCreate.item).toMatchObject({ itemId: 'TEE', version: 1 });
    const unit = { gtin: freeGtins[1], unit: 'CS', baseUnitsPerUnit: '10.0' };
    const added = await run('backoffice/product-trade-item-unit-add', {
      input: { idempotencyKey: 'a1', itemId: 'TEE', unit },
    });
    expect(added.tradeItemUnitAdd.unit).toEqual({
      gtin: freeGtins[1],
      unit: 'CS',
      baseUnitsPerUnit: '10',
    });
    const variant = { itemId: 'TEE', variantItemId: 'TEE-M', description: 'T-shirt M', units: [] };
    const attributes = [{ name: 'size', value: 'M' }];
    await run('backoffice/product-variant-add', {
      input: { idempotencyKey: 'v1', ...variant, attributes },
    });
    const page = await run(
      'dtc/product-item-page',
      { itemId: 'TEE', storeId: 'S001' },
      shopper('C1'),
    );
    expect(page.item.variants).toMatchObject([{ attributes, item: { itemId: 'TEE-M' } }]);
    const event = await nextTold(
      'ItemChanged',
      ({ aggregateId, version }) => aggregateId === 'item:TEE' && version === 2,
    );
    expect(parseEventDetail('ItemChanged', event.detail).units).toHaveLength(2);
  });

  it('answers a repeated call the same, once', async () => {
    const input = {
      idempotencyKey: 'c1',
      itemId: 'TEE',
      description: 'T-shirt',
      categoryId: 'FOOD',
      taxClassId: 'STANDARD',
    };
    const again = { ...input, units: [{ gtin: freeGtins[0], unit: 'EA' }] };
    expect(await run('backoffice/product-item-create', { input: again })).toMatchObject({
      itemCreate: { userErrors: [] },
    });
    const other = await run('backoffice/product-item-create', {
      input: { ...again, description: 'Shirt' },
    });
    expect(other.itemCreate.userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] },
    ]);
  });

  it('is found by words and read a page at a time', async () => {
    const first = await run('dtc/product-shelf', { storeId: 'S001', first: 2 }, shopper('C1'));
    const { endCursor, hasNextPage } = first.items.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await run(
      'dtc/product-shelf',
      { storeId: 'S001', after: endCursor },
      shopper('C1'),
    );
    const names = [...first.items.edges, ...rest.items.edges].map(
      ({ node }: { node: { description: string } }) => node.description,
    );
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(names).toHaveLength(5);
    const filter = { text: 'shirt', categoryId: 'FOOD' };
    const found = await run(
      'dtc/product-shelf',
      { storeId: 'S001', filter, sort: 'RELEVANCE' },
      shopper('C1'),
    );
    expect(found.items.edges).toHaveLength(2);
    const menu = await run('dtc/product-category-menu', {}, shopper('C1'));
    expect(menu.categories).toMatchObject([{ name: 'Drinks' }, { children: [{ name: 'Dairy' }] }]);
  });

  it('refuses a page that is too large', async () => {
    const { errors } = await callSubgraph(subgraph, '{ items(first: 101) { nodes { itemId } } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'PAGE_SIZE_TOO_LARGE',
    });
  });

  it('is imported row by row', async () => {
    const row = { description: 'Butter', categoryId: 'DAIRY', taxClassId: 'REDUCED', units: [] };
    const rows = [
      { ...row, itemId: 'BUTTER' },
      { ...row, itemId: 'TEE', description: 'T-shirt', categoryId: 'FOOD', taxClassId: 'STANDARD' },
      { ...row, itemId: 'BAD', units: [{ gtin: '123', unit: 'EA' }] },
      { ...row, itemId: 'BUTTER' },
    ];
    const { itemImport } = await run(
      'erp/product-item-import',
      { input: { idempotencyKey: 'i1', rows } },
      erp(),
    );
    expect(itemImport).toMatchObject({
      createdCount: 1,
      updatedCount: 0,
      unchangedCount: 1,
      refusedCount: 2,
    });
    const refused = (code: string): unknown => [expect.objectContaining({ code })];
    expect(each(itemImport.rows, 'userErrors')).toEqual([
      [],
      [],
      refused('GTIN_INVALID'),
      refused('IMPORT_ROW_REPEATED'),
    ]);
  });
});

describe('prices', () => {
  it('changes a price from now on and tells the whole set', async () => {
    const input = {
      idempotencyKey: 'o1',
      priceListId: 'PL-EUR',
      itemId: 'MILK',
      price: { amount: '1.05', currency: 'EUR' },
    };
    const { offerSet } = await run('backoffice/product-offer-set', { input });
    expect(offerSet.offer).toMatchObject({
      unit: 'EA',
      channels: ['STORE', 'WEB'],
      validFrom: now.toISOString(),
    });
    const { itemByGtin } = await run(
      'till/product-price-check',
      { gtin: milkGtin, storeId: 'S001' },
      cashierOf('S001'),
    );
    expect(itemByGtin.units[0].offer.price.amount).toBe('1.05');
    const event = await nextTold('OfferChanged');
    expect(event.aggregateId).toBe('offer:PL-EUR:MILK:EA');
    const { windows, sourceVersion } = parseEventDetail('OfferChanged', event.detail);
    expect([windows.length, sourceVersion]).toEqual([3, 2]);
  });

  it('creates a price list and assigns it', async () => {
    const input = { idempotencyKey: 'l1', priceListId: 'PL-GBP', name: 'Britain', currency: 'GBP' };
    expect(await run('backoffice/product-price-list-create', { input })).toMatchObject({
      priceListCreate: { priceList: { currency: 'GBP' } },
    });
    const place = {
      idempotencyKey: 'l2',
      priceListId: 'PL-GBP',
      storeId: 'S003',
      channel: 'STORE',
    };
    const { priceListAssign } = await run('backoffice/product-price-list-assign', { input: place });
    expect(priceListAssign.assignment).toEqual({
      channel: 'STORE',
      store: { storeId: 'S003' },
      priceList: { priceListId: 'PL-GBP' },
    });
    expect(await nextTold('PriceListAssigned')).toMatchObject({
      detail: { storeId: 'S003', sourceVersion: 1 },
    });
    const { priceLists } = await run('backoffice/product-price-lists', {});
    expect(priceLists).toHaveLength(3);
    const sheet = await run('backoffice/product-item-sheet', { itemId: 'MILK' });
    expect(sheet.offers).toHaveLength(4);
    const prices = await run(
      'erp/product-prices-of-item',
      { itemId: 'MILK', storeId: 'S001', channel: 'WEB' },
      erp(),
    );
    expect(prices.offers).toHaveLength(2);
  });

  it('runs promotions until they are stopped', async () => {
    const input = {
      idempotencyKey: 'p1',
      promotionId: 'P-WINE',
      description: 'Wine 20 % off',
      rule: { percentOff: { percent: '20.0' } },
      itemIds: ['WINE'],
    };
    expect(await run('backoffice/product-promotion-create', { input })).toMatchObject({
      promotionCreate: { userErrors: [] },
    });
    const running = async () => {
      const variables = { storeId: 'S001', activeAt: '2026-03-03T13:00:00Z' };
      const { promotions } = await run(
        'till/product-running-promotions',
        variables,
        cashierOf('S001'),
      );
      return each(promotions.nodes, 'promotionId');
    };
    expect(await running()).toEqual(['P-WINE', 'P-MILK', 'P-FOOD', 'P-CODE']);
    await run('backoffice/product-promotion-stop', {
      input: { idempotencyKey: 'p2', promotionId: 'P-WINE' },
    });
    expect(await running()).toEqual(['P-MILK', 'P-FOOD', 'P-CODE']);
    const event = await nextTold('PromotionChanged', ({ version }) => version === 2);
    expect(event.detail).toMatchObject({
      stopped: true,
      rule: { kind: 'PERCENT_OFF', percent: '20' },
    });
    const web = await run(
      'dtc/product-web-promotions',
      { storeId: 'S001', activeAt: '2026-03-03T13:00:00Z' },
      shopper('C1'),
    );
    expect(web.promotions.nodes).toMatchObject([
      { promotionId: 'P-FOOD', categories: [{ categoryId: 'FOOD' }] },
      { promotionId: 'P-CODE' },
    ]);
    expect(
      (await run('backoffice/product-promotions', { storeId: 'S001' })).promotions.edges,
    ).toHaveLength(4);
  });

  it('sets a tax rate, which ends the one before', async () => {
    const input = {
      idempotencyKey: 't1',
      jurisdictionId: 'DE',
      taxClassId: 'REDUCED',
      taxId: 'VAT',
      name: 'MwSt',
      rate: '0.05',
      validFrom: '2026-07-01',
      validTo: '2026-12-31',
    };
    const { taxRateSet } = await run('backoffice/product-tax-rate-set', { input });
    expect(taxRateSet.taxRates).toMatchObject([
      { validFrom: '2020-01-01', rate: '0.07', validTo: '2026-06-30' },
      { validFrom: '2026-07-01', rate: '0.05', validTo: '2026-12-31' },
      { validFrom: '2027-01-01', rate: '0.07', validTo: null },
    ]);
    expect(await nextTold('TaxRateChanged')).toMatchObject({
      aggregateId: 'tax-rates:DE:REDUCED',
      version: 2,
    });
    expect((await run('backoffice/product-taxes', { jurisdictionId: 'DE' })).taxRates).toHaveLength(
      3,
    );
  });
});

describe('a recall', () => {
  let recallId: string;

  it('of a lot is told and found at once', async () => {
    const lot = { idempotencyKey: 'r0', gtin: wineGtin, batchLot: 'L2', expiry: '2026-12-31' };
    expect(
      (await run('backoffice/product-lot-register', { input: lot })).lotRegister.lot,
    ).toMatchObject({ expiry: '2026-12-31' });
    expect(await nextTold('LotChanged')).toMatchObject({
      detail: { itemId: 'WINE', expiry: '2026-12-31' },
    });
    const input = {
      idempotencyKey: 'r1',
      gtin: wineGtin,
      batchLot: 'L2',
      reason: 'Glass splinters',
      storeIds: ['S001'],
    };
    const { recallIssue } = await run('backoffice/product-recall-issue', { input });
    recallId = recallIssue.recall.recallId;
    const event = await nextTold('RecallIssued');
    expect(parseEventDetail('RecallIssued', event.detail)).toMatchObject({
      recallId,
      batchLot: 'L2',
      storeIds: ['S001'],
      sourceVersion: 1,
    });
    const checked = await run(
      'till/product-lot-check',
      { gtin: wineGtin, batchLot: 'L2' },
      cashierOf('S001'),
    );
    expect(checked.lot).toMatchObject({ recalled: true, openRecalls: [{ recallId }] });
    const other = await run(
      'till/product-lot-check',
      { gtin: wineGtin, batchLot: 'L1' },
      cashierOf('S001'),
    );
    expect(other.lot).toMatchObject({ recalled: false });
  });

  it('concerns its stores only', async () => {
    const open = async (storeId: string, asStore: string) => {
      const { recalls } = await run('till/product-open-recalls', { storeId }, cashierOf(asStore));
      return each(recalls.edges, 'cursor').length;
    };
    expect([
      await open('S001', 'S001'),
      await open('S002', 'S002'),
      await open('S001', 'S002'),
    ]).toEqual([1, 0, 0]);
    const checked = await run(
      'till/product-lot-check',
      { gtin: wineGtin, batchLot: 'L2' },
      cashierOf('S002'),
    );
    expect(checked.lot.recalled).toBe(false);
  });

  it('is lifted, and a client catches up with both changes', async () => {
    await run('backoffice/product-recall-lift', { input: { idempotencyKey: 'r2', recallId } });
    expect(await nextTold('RecallLifted')).toMatchObject({ version: 2, detail: { recallId } });
    const since = async (after: number, storeId = 'S001'): Promise<unknown> => {
      const variables = { storeId, after };
      const answer = await run('till/product-recall-changes', variables, cashierOf('S001'));
      return answer.recallChangesSince;
    };
    expect(await since(0)).toMatchObject({
      status: 'COMPLETE',
      lastSequence: 2,
      changes: [
        { kind: 'ISSUED', sequence: 1 },
        { kind: 'LIFTED', sequence: 2 },
      ],
    });
    expect(await since(2)).toEqual({
      status: 'COMPLETE',
      lastSequence: 2,
      hasMore: false,
      changes: [],
    });
    expect(await since(9)).toMatchObject({ status: 'RESYNC_REQUIRED', lastSequence: 2 });
    expect(await since(0, 'S002')).toMatchObject({ changes: [], lastSequence: 0 });
    const history = await run('backoffice/product-recall-history', {});
    expect(history.recalls.nodes).toMatchObject([
      { recallId, liftedAt: now.toISOString(), stores: [{ storeId: 'S001' }] },
    ]);
  });

  it('needs a caller who may work for its stores', async () => {
    const mutation = readFileSync(
      'schema/operations/backoffice/product-recall-issue.graphql',
      'utf8',
    );
    const input = { idempotencyKey: 'r3', gtin: wineGtin, reason: 'x' };
    const narrow: Identity = { ...backOffice(), stores: ['S001'] };
    const { errors } = await callSubgraph(subgraph, mutation, { input }, narrow);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { errors: cashier } = await callSubgraph(
      subgraph,
      mutation,
      { input },
      cashierOf('S001'),
    );
    expect(cashier?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

it('takes over items and prices of the corporate system, prices first', async () => {
  const event = (type: string, detail: object): DomainEvent => {
    const [id, source, aggregateId] = [`erp-${type}`, 'corporate-erp', 'sync-run:1'];
    return { id, type, source, aggregateId, version: 1, occurredAt: now.toISOString(), detail };
  };
  const price = { minor: 500, currency: 'JPY' };
  const key = { priceListId: 'PL-JPY', itemId: 'ERP-1', unit: 'KGM' };
  const offer = { ...key, price, channels: ['STORE'], validFrom: '2026-01-01T00:00:00Z' };
  const prices = [{ ...offer, changeNumber: 1 }];
  await resources.bus.publish([event('PricesReceived', { syncRunId: '1', prices })]);
  const handling = { lotControlled: false, soldByWeight: true, discontinued: false };
  const place = { categoryId: 'CHEESE', taxClassId: 'MILK-TAX', baseUnit: 'KGM', units: [] };
  const cheese = { itemId: 'ERP-1', description: 'Cheese', ...place, ...handling };
  const items = [{ ...cheese, changeNumber: 1 }];
  await resources.bus.publish([event('ItemMastersReceived', { syncRunId: '1', items })]);
  const { item, offers } = await run('backoffice/product-item-sheet', { itemId: 'ERP-1' });
  expect(item).toMatchObject({ category: { name: 'CHEESE' }, taxClass: { name: 'MILK-TAX' } });
  expect(offers).toMatchObject([{ price: { amount: '500' }, priceList: { name: 'PL-JPY' } }]);
  await nextTold('ItemChanged', ({ aggregateId }) => aggregateId === 'item:ERP-1');
  await nextTold('OfferChanged', ({ aggregateId }) => aggregateId === 'offer:PL-JPY:ERP-1:KGM');
});

it('serves its entities to the gateway in one statement a batch', async () => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Item { description } ... on TradeItemUnit { unit item { itemId } } ... on Category { name }
    ... on Lot { expiry } ... on PriceList { currency } ... on Promotion { priority } ... on RecallNotice { reason }
    ... on Store { priceLists { channel } } } }`;
  const representations = [
    { __typename: 'Item', itemId: 'WINE' },
    { __typename: 'Item', itemId: 'NONE' },
    { __typename: 'TradeItemUnit', gtin: milkGtin },
    { __typename: 'Category', categoryId: 'DAIRY' },
    { __typename: 'Lot', gtin: wineGtin, batchLot: 'L1' },
    { __typename: 'PriceList', priceListId: 'PL-CHF' },
    { __typename: 'Promotion', promotionId: 'P-MILK' },
    { __typename: 'RecallNotice', recallId: 'none' },
    { __typename: 'Store', storeId: 'S002' },
  ];
  const { data, errors } = await callSubgraph(subgraph, query, { representations });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [
      { description: 'Red wine 0.75 l' },
      null,
      { unit: 'EA', item: { itemId: 'MILK' } },
      { name: 'Dairy' },
      { expiry: '2027-01-31' },
      { currency: 'CHF' },
      { priority: 1 },
      null,
      { priceLists: [{ channel: 'STORE' }] },
    ],
  });
});

it('hands out its present state as the events that lead there', async () => {
  const events: { type: string; aggregateId: string; version: number; detail: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const input = cursor === undefined ? { limit: 2 } : { limit: 2, cursor };
    const outcome = await callTask(resources.callTask, 'priceBookSnapshot', {
      sagaId: 's',
      step: '1',
      input,
    });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    events.push(...outcome.value.events);
    cursor = outcome.value.nextCursor;
  } while (cursor !== undefined);
  for (const { type, detail } of events) parseEventDetail(type as 'ItemChanged', detail);
  const count = (type: string) => events.filter((event) => event.type === type).length;
  expect({
    assignments: count('PriceListAssigned'),
    taxes: count('TaxRateChanged'),
    promotions: count('PromotionChanged'),
    lots: count('LotChanged'),
    recalls: count('RecallIssued'),
    items: count('ItemChanged'),
    offers: count('OfferChanged'),
  }).toEqual({
    assignments: 4,
    taxes: 1,
    promotions: 4,
    lots: 2,
    recalls: 0,
    items: 7,
    offers: 3,
  });
  expect(new Set(events.map(({ aggregateId }) => aggregateId)).size).toBe(events.length);
});
