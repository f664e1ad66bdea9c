import { newId } from '#kernel/ids.ts';
import { cashierOf, shopper } from '../../test/kit/identities.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import {
  type Nodes,
  openShop,
  type ReplyBasket,
  type Shop,
} from './adapters/test-till.contract.ts';
import {
  beer,
  cheese,
  discontinued,
  oatDrink,
  unknownItem,
  unpriced,
  untaxed,
} from './adapters/world.contract.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
  await shop.openShift('S003-W1');
});
afterAll(() => shop.close());

const openBasket = async (storeId = 'S001') => {
  const place = { storeId, workstationId: `${storeId}-W1` };
  return (await shop.till('basketOpen', place, cashierOf(storeId))).basket.id;
};
const basketVersion = (basket: ReplyBasket | null) => basket?.version ?? 1;
const expired = `01${cheese}17200101` + '10OLD';

describe('a scan is refused', () => {
  it.each`
    what                          | input                                  | code
    ${'what nobody can read'}     | ${{ scan: 'nonsense' }}                | ${'SCAN_UNREADABLE'}
    ${'a wrong check digit'}      | ${{ scan: '9520000000010' }}           | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'an item nobody knows'}     | ${{ scan: unknownItem }}               | ${'ITEM_UNKNOWN'}
    ${'an item out of the range'} | ${{ scan: discontinued }}              | ${'ITEM_DISCONTINUED'}
    ${'an item without a price'}  | ${{ scan: unpriced }}                  | ${'PRICE_MISSING'}
    ${'an item without a tax'}    | ${{ scan: untaxed }}                   | ${'TAX_RATE_MISSING'}
    ${'a lot item without lot'}   | ${{ scan: cheese }}                    | ${'LOT_REQUIRED'}
    ${'an expired unit'}          | ${{ scan: expired }}                   | ${'UNIT_EXPIRED'}
    ${'beer without a look'}      | ${{ scan: beer }}                      | ${'AGE_CHECK_REQUIRED'}
    ${'half an oat drink'}        | ${{ scan: oatDrink, quantity: '0.5' }} | ${'QUANTITY_INVALID'}
    ${'a basket nobody knows'}    | ${{ scan: oatDrink, basketId: 'B0' }}  | ${'BASKET_UNKNOWN'}
  `('for $what: $code', async ({ input, code }) => {
    const { userErrors, basket } = await shop.till('basketScan', {
      basketId: await openBasket(),
      ...input,
    });
    expect(userErrors).toMatchObject([{ code }]);
    expect(basketVersion(basket)).toBe(1);
  });

  it.each(['nonsense', '9520000000010'])('with the basket as it is: %s', async (scan) => {
    const basketId = await openBasket();
    const { basket } = await shop.till('basketScan', { basketId, scan });
    expect(basket).toMatchObject({ id: basketId, version: 1 });
  });

  it('with the path within the input', async () => {
    const basketId = await openBasket();
    const beerAlone = await shop.till('basketScan', { basketId, scan: beer });
    expect(beerAlone.userErrors).toMatchObject([{ field: ['ageConfirmed'] }]);
    const nowhere = await shop.till('basketScan', { basketId: 'B0', scan: beer });
    expect(nowhere.userErrors).toMatchObject([{ field: ['basketId'] }]);
  });

  it('for a second time of one serial number: SERIAL_ALREADY_SCANNED', async () => {
    const basketId = await openBasket();
    const scan = `01${cheese}10L1\u001d21S1`;
    expect((await shop.till('basketScan', { basketId, scan })).userErrors).toEqual([]);
    const again = await shop.till('basketScan', { basketId, scan });
    expect(again.userErrors).toMatchObject([{ code: 'SERIAL_ALREADY_SCANNED' }]);
  });
});

describe('an approval', () => {
  const approve = (subject: string, parts: object = {}) =>
    shop.approve('SELL_EXPIRED', subject, { operatorId: 'O003-02', storeId: 'S003', ...parts });
  const sellExpired = (basketId: string, approval?: string) =>
    shop.till('basketScan', { basketId, scan: expired, approval }, cashierOf('S003'));

  it('lets an expired unit pass once', async () => {
    const basketId = await openBasket('S003');
    expect((await sellExpired(basketId)).userErrors).toMatchObject([{ code: 'APPROVAL_REQUIRED' }]);
    const approval = await approve(basketId);
    expect((await sellExpired(basketId, approval)).userErrors).toEqual([]);
    const again = await sellExpired(basketId, approval);
    expect(again.userErrors).toMatchObject([{ code: 'APPROVAL_USED' }]);
  });

  it.each`
    what                     | parts
    ${'another store'}       | ${{ storeId: 'S001' }}
    ${'another basket'}      | ${{ subject: 'B0' }}
    ${'another permission'}  | ${{ permission: 'RETURN' }}
    ${'too small an amount'} | ${{ limitMinor: 1 }}
  `('for $what is APPROVAL_INVALID', async ({ parts }) => {
    const basketId = await openBasket('S003');
    const { userErrors } = await sellExpired(basketId, await approve(basketId, parts));
    expect(userErrors).toMatchObject([{ code: 'APPROVAL_INVALID' }]);
  });

  it('of a return is consumed with it', async () => {
    const cashier = cashierOf('S003');
    const basketId = await openBasket('S003');
    await shop.till('basketScan', { basketId, scan: oatDrink }, cashier);
    await shop.till('tenderAdd', { basketId, kind: 'CASH' }, cashier);
    const { transaction } = await shop.till('transactionComplete', { basketId }, cashier);
    const back = {
      originalTransactionId: transaction.id,
      workstationId: 'S003-W1',
      refundKind: 'CASH',
      lines: [{ lineId: transaction.lines[0]?.lineId, quantity: '1' }],
    };
    const approval = await approve(transaction.id, { permission: 'RETURN' });
    const { userErrors } = await shop.till('transactionReturn', { ...back, approval }, cashier);
    expect(userErrors).toEqual([]);
    const again = await shop.till('transactionReturn', { ...back, approval }, cashier);
    expect(again.userErrors).toMatchObject([{ code: 'RETURN_QUANTITY_EXCEEDED' }]);
  });
});

describe('a place is refused', () => {
  it.each`
    what                      | input                           | code
    ${'without a till'}       | ${{ workstationId: null }}      | ${'WORKSTATION_UNKNOWN'}
    ${'another store’s till'} | ${{ workstationId: 'S002-W1' }} | ${'WORKSTATION_UNKNOWN'}
    ${'a blocked till'}       | ${{ workstationId: 'S001-W3' }} | ${'WORKSTATION_REVOKED'}
  `('for $what: $code', async ({ input, code }) => {
    const answer = await shop.till('basketOpen', { storeId: 'S001', ...input });
    expect(answer.userErrors).toMatchObject([{ code }]);
  });

  it('for a store that nobody knows: STORE_UNKNOWN', async () => {
    const place = { storeId: 'S999', workstationId: 'S999-W1' };
    const answer = await shop.till('basketOpen', place, cashierOf('S999'));
    expect(answer.userErrors).toMatchObject([{ code: 'STORE_UNKNOWN' }]);
  });

  it('for a basket that was not suspended: BASKET_NOT_SUSPENDED', async () => {
    const basketId = await openBasket();
    const answer = await shop.till('basketRecall', { basketId, workstationId: 'S001-W1' });
    expect(answer.userErrors).toMatchObject([{ code: 'BASKET_NOT_SUSPENDED' }]);
  });

  it('for a line that is charged along with another: LINE_NOT_EDITABLE, and one nobody knows', async () => {
    const basketId = await openBasket();
    const { basket } = await shop.till('basketScan', { basketId, scan: beer, ageConfirmed: true });
    const deposit = basket.lines[1]?.lineId;
    const edited = await shop.till('lineQuantitySet', { basketId, lineId: deposit, quantity: '5' });
    expect(edited.userErrors).toMatchObject([{ code: 'LINE_NOT_EDITABLE' }]);
    const unknown = await shop.till('lineRemove', { basketId, lineId: 'L0' });
    expect(unknown.userErrors).toMatchObject([{ code: 'LINE_UNKNOWN' }]);
  });
});

describe('a caller of another store', () => {
  it('reads nothing and is FORBIDDEN to write', async () => {
    const basketId = await openBasket();
    const stranger = cashierOf('S002');
    const read = await shop.call(
      `query ($id: ID!) { basket(id: $id) { id } storeBaskets(storeId: "S001") { nodes { id } }
        priceBookStatus(storeId: "S001") { ready } }`,
      { id: basketId },
      stranger,
    );
    expect(read).toEqual({ basket: null, storeBaskets: { nodes: [] }, priceBookStatus: null });
    const written = await callSubgraph(
      shop.checkout,
      `mutation ($input: BasketScanInput!) { basketScan(input: $input) { basket { id } } }`,
      { input: { basketId, scan: oatDrink, idempotencyKey: newId() } },
      stranger,
    );
    expect(written.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a shopper', () => {
  const anna = shopper('K-ANNA');
  const fill = async () => {
    const { basket } = await shop.till('basketOpen', { storeId: 'S001', channel: 'STORE' }, anna);
    await shop.till('basketScan', { basketId: basket.id, scan: oatDrink, quantity: '2' }, anna);
    return basket;
  };

  it('has a web cart that nobody else of the web sees', async () => {
    const basket = await fill();
    expect(basket).toMatchObject({
      channel: 'WEB',
      workstation: null,
      customer: { customerId: 'K-ANNA' },
    });
    const ben = shopper('K-BEN');
    const stolen = await shop.till('basketScan', { basketId: basket.id, scan: oatDrink }, ben);
    expect(stolen.userErrors).toMatchObject([{ code: 'BASKET_UNKNOWN' }]);
  });

  it('gets a signed quote, with which the order is rung up once, as it was quoted', async () => {
    const { id } = await fill();
    const { quote } = await shop.till('basketQuote', { basketId: id }, anna);
    expect(quote).toMatchObject({ basketId: id, basketVersion: 2, total: { amount: '2.98' } });
    const input = {
      fulfilmentId: newId(),
      orderId: 'ORD-1',
      reservationId: 'RES-1',
      quote: quote.token,
      storeId: 'S001',
      workstationId: 'S001-W1',
      operatorId: 'O001-01',
      customerId: 'K-ANNA',
      tender: { kind: 'CARD', providerReference: 'SIM-1', brand: 'VISA', lastFour: '4242' },
    };
    const hand = (parts: object = {}) =>
      shop.resources.callTask('checkout', 'fulfilmentComplete', {
        sagaId: 'saga',
        step: newId(),
        input: { ...input, ...parts },
      });
    const [first, second] = await Promise.all([hand(), hand()]);
    expect(first).toMatchObject({ ok: true, output: { receiptNumber: 1 } });
    expect(second).toEqual(first);
    const { _entities } = await shop.call<{
      _entities: readonly { transactions: Nodes<object> }[];
    }>(
      `query ($orders: [_Any!]!) { _entities(representations: $orders) { ... on CustomerOrder {
        transactions { nodes { total { amount } order { orderId } customer { customerId } } } } } }`,
      { orders: [{ __typename: 'CustomerOrder', orderId: 'ORD-1' }] },
    );
    expect(_entities[0]?.transactions.nodes).toEqual([
      {
        total: { amount: '2.98' },
        order: { orderId: 'ORD-1' },
        customer: { customerId: 'K-ANNA' },
      },
    ]);
    const { basket } = await shop.call(
      `query ($id: ID!) { basket(id: $id) { status transaction { kind } } }`,
      { id },
      anna,
    );
    expect(basket).toEqual({ status: 'COMPLETED', transaction: { kind: 'SALE' } });
    expect(await hand({ fulfilmentId: newId(), quote: 'forged' })).toMatchObject({
      ok: false,
      code: 'QUOTE_INVALID',
    });
    expect(await hand({ fulfilmentId: newId(), workstationId: 'S001-W2' })).toMatchObject({
      ok: false,
      code: 'SHIFT_NOT_OPEN',
    });
  });
});

describe('the price book', () => {
  it('says how current it is', async () => {
    const { priceBookStatus } = await shop.call(
      `query { priceBookStatus(storeId: "S001") { ready storeKnown priceListIds ageSeconds } }`,
      {},
    );
    expect(priceBookStatus).toMatchObject({
      ready: true,
      storeKnown: true,
      priceListIds: ['PL-EUR'],
    });
  });
});
