import type { Nodes, ReplyBasket, ReplyTransaction } from './adapters/test-till.contract.ts';
import {
  eventually,
  openShop,
  type Shop,
  transactionFields,
} from './adapters/test-till.contract.ts';
import { beer, cheese, oatDrink, oatDrinkCase, waterCase } from './adapters/world.contract.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
});
afterAll(() => shop.close());

const openBasket = async (parts: object = {}) => {
  const { basket } = await shop.till('basketOpen', {
    storeId: 'S001',
    workstationId: 'S001-W1',
    ...parts,
  });
  return basket;
};
const scanInto = async (basketId: unknown, scan: string, parts: object = {}) =>
  shop.till('basketScan', { basketId, scan, ...parts });

describe('a sale', () => {
  it('rings up a GTIN, a DataMatrix, a Digital Link and a case, and pays cash with change', async () => {
    const { id } = await openBasket();
    await scanInto(id, oatDrink.slice(1));
    await scanInto(id, `]d201${cheese}17301231\u001d10LOT7`);
    await scanInto(id, `https://id.gs1.org/01/${oatDrink}`, { quantity: '2' });
    const { basket, line } = await scanInto(id, waterCase);
    expect(line).toMatchObject({
      quantity: { value: '1', unit: 'CS' },
      baseQuantity: { value: '12', unit: 'EA' },
      unit: { gtin: waterCase },
      item: { itemId: 'I00008' },
    });
    // 3 oat drinks for 4.00, the cheese 4.99, the case 8.99.
    expect(basket).toMatchObject({
      version: 5,
      total: { amount: '17.98', currency: 'EUR' },
      discount: { amount: '0.47' },
      due: { amount: '17.98' },
    });
    expect(basket.lines[1]).toMatchObject({
      lot: { gtin: cheese, batchLot: 'LOT7' },
      expiry: '2030-12-31',
    });
    const paid = await shop.till('tenderAdd', {
      basketId: id,
      kind: 'CASH',
      amount: { amount: '20.00', currency: 'EUR' },
    });
    expect(paid.tender).toMatchObject({ status: 'AUTHORISED', change: { amount: '2.02' } });
    const done = await shop.till('transactionComplete', { basketId: id });
    expect(done.userErrors).toEqual([]);
    expect(done.basket).toMatchObject({ status: 'COMPLETED' });
    expect(done.transaction).toMatchObject({
      kind: 'SALE',
      series: 'ONLINE',
      sequenceNumber: 1,
      receiptNumber: 1,
      change: { amount: '2.02' },
      operator: { operatorId: 'O001-01' },
    });
    const rows = done.receipt.text.split('\n');
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(42);
    expect(done.receipt.header).toContain('VAT DE123456789');
  });

  it('tells everyone: the basket at each version, and the sale once', async () => {
    await eventually(() => {
      const sales = shop.events.filter(({ type }) => type === 'SaleCompleted');
      expect(sales).toHaveLength(1);
      // Another aggregate, so its last event may come after the sale.
      const baskets = shop.events.filter(({ type }) => type === 'BasketChanged');
      expect(baskets.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });
  });

  it('is found again by id, number, store day and shift', async () => {
    const { storeTransactions } = await shop.call<{ storeTransactions: Nodes<ReplyTransaction> }>(
      `query ($day: Date!) { storeTransactions(storeId: "S001", businessDayDate: $day) {
        nodes { ${transactionFields} receipt { verifyCode } } pageInfo { hasNextPage } } }`,
      { day: new Date().toISOString().slice(0, 10) },
    );
    const [sale] = storeTransactions.nodes;
    if (sale === undefined) throw new Error('Expected the sale of the test before.');
    const again = await shop.call(
      `query ($id: ID!, $day: Date!, $shift: [_Any!]!) {
        retailTransaction(id: $id) { ${transactionFields} }
        retailTransactionByNumber(storeId: "S001", workstationId: "S001-W1", businessDayDate: $day,
          sequenceNumber: 1) { id }
        receipt(transactionId: $id) { transactionId receiptNumber }
        _entities(representations: $shift) {
          ... on Shift { transactions { nodes { id } } } ... on RetailTransaction { kind } }
      }`,
      {
        id: sale.id,
        day: sale.businessDayDate,
        shift: [
          { __typename: 'Shift', shiftId: sale.shift.shiftId },
          { __typename: 'RetailTransaction', id: sale.id },
        ],
      },
    );
    expect(again['retailTransaction']).toEqual(
      Object.fromEntries(Object.entries(sale).filter(([name]) => name !== 'receipt')),
    );
    expect(again).toMatchObject({
      retailTransactionByNumber: { id: sale.id },
      receipt: { transactionId: sale.id, receiptNumber: 1 },
      _entities: [{ transactions: { nodes: [{ id: sale.id }] } }, { kind: 'SALE' }],
    });
  });

  it('charges a deposit with a bottle and takes it away with it', async () => {
    const { id } = await openBasket();
    const { basket } = await scanInto(id, beer, { ageConfirmed: true });
    expect(basket.total).toMatchObject({ amount: '1.97' });
    const [bottle, deposit] = basket.lines;
    expect(deposit).toMatchObject({ parentLineId: bottle?.lineId });
    const removed = await shop.till('lineRemove', { basketId: id, lineId: bottle?.lineId });
    expect(removed.basket).toMatchObject({ total: { amount: '0.00' }, lines: [] });
  });
});

describe('a basket', () => {
  it('is suspended at one till and goes on at another', async () => {
    const { id } = await openBasket();
    await scanInto(id, oatDrink);
    const suspended = await shop.till('basketSuspend', { basketId: id });
    expect(suspended.basket).toMatchObject({ status: 'SUSPENDED' });
    const listed = await shop.call(
      `query { storeBaskets(storeId: "S001", status: SUSPENDED) { nodes { id } } }`,
      {},
    );
    expect(listed['storeBaskets']).toEqual({ nodes: [{ id }] });
    const resumed = await shop.till('basketRecall', { basketId: id, workstationId: 'S001-W2' });
    expect(resumed.basket).toMatchObject({
      status: 'OPEN',
      workstation: { workstationId: 'S001-W2' },
    });
  });

  it('has one price for three, and gives it back when one goes', async () => {
    const { id } = await openBasket();
    await scanInto(id, oatDrink, { quantity: '3' });
    const { basket } = await scanInto(id, oatDrink);
    expect(basket.lines).toHaveLength(1);
    expect(basket.total).toMatchObject({ amount: '5.49' });
    const [line] = basket.lines;
    const fewer = await shop.till('lineQuantitySet', {
      basketId: id,
      lineId: line?.lineId,
      quantity: '2',
    });
    expect(fewer.basket.total).toMatchObject({ amount: '2.98' });
  });

  it('does not count a case as one of three', async () => {
    const { id } = await openBasket();
    await scanInto(id, oatDrink, { quantity: '2' });
    const { basket } = await scanInto(id, oatDrinkCase);
    expect(basket.total).toMatchObject({ amount: '18.97' });
  });

  it('merges additions of two tills, and refuses a stale edit with the basket as it is', async () => {
    const { id } = await openBasket();
    const first = await scanInto(id, oatDrink, { version: 1 });
    const merged = await scanInto(id, oatDrinkCase, { version: 1 });
    expect(merged.basket).toMatchObject({ version: 3 });
    const [line] = first.basket.lines;
    const stale = await shop.till('lineRemove', {
      basketId: id,
      lineId: line?.lineId,
      version: 2,
    });
    expect(stale.userErrors).toMatchObject([{ code: 'BASKET_VERSION_STALE' }]);
    expect(stale.basket).toEqual(merged.basket);
    await shop.till('lineRemove', { basketId: id, lineId: line?.lineId, version: 3 });
    const afterEdit = await scanInto(id, oatDrink, { version: 3 });
    expect(afterEdit.userErrors).toMatchObject([{ code: 'BASKET_VERSION_STALE' }]);
  });

  it('takes ten scans at once without losing one', async () => {
    const { id } = await openBasket();
    const scans = Array.from({ length: 8 }, () => scanInto(id, oatDrinkCase));
    const answers = await Promise.all(scans);
    expect(answers.flatMap(({ userErrors }) => [...userErrors])).toEqual([]);
    const { basket } = await shop.call<{ basket: ReplyBasket }>(
      `query ($id: ID!) { basket(id: $id) { version lines { quantity { value } } } }`,
      { id },
    );
    expect(basket).toEqual({ version: 9, lines: [{ quantity: { value: '8' } }] });
  });

  it('is voided with a sequence number and without a receipt number', async () => {
    const { id } = await openBasket();
    await scanInto(id, oatDrink);
    const voided = await shop.till('basketVoid', { basketId: id });
    expect(voided.basket).toMatchObject({ status: 'VOIDED' });
    expect(voided.transaction).toMatchObject({ kind: 'VOIDED', receiptNumber: null });
    const again = await scanInto(id, oatDrink);
    expect(again.userErrors).toMatchObject([{ code: 'BASKET_NOT_OPEN' }]);
  });

  it('opens the drawer without a sale', async () => {
    const opened = await shop.till('noSale', { storeId: 'S001', workstationId: 'S001-W1' });
    expect(opened.transaction).toMatchObject({
      kind: 'NO_SALE',
      receiptNumber: null,
      total: { amount: '0.00' },
    });
  });

  it('is kept out of the fiscal chain in training', async () => {
    const { id } = await openBasket({ training: true });
    await scanInto(id, oatDrink);
    const { tender } = await shop.till('tenderAdd', { basketId: id, kind: 'CARD' });
    expect(tender).toMatchObject({ status: 'AUTHORISED', cardBrand: 'TRAINING' });
    const done = await shop.till('transactionComplete', { basketId: id });
    expect(done.transaction).toMatchObject({
      series: 'TRAINING',
      sequenceNumber: 1,
      receiptNumber: null,
    });
  });
});
