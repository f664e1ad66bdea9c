import { newId } from '#kernel/ids.ts';
import { cashierOf, managerOf } from '../../test/kit/identities.ts';
import { eventually, type Nodes, openShop, type Shop } from './adapters/test-till.contract.ts';
import {
  oatDrink,
  published,
  storePolicy,
  storeWorld,
  waterCase,
} from './adapters/world.contract.ts';

let shop: Shop;
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const office = managerOf('S001');

beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
  const store = storeWorld.find(({ aggregateId }) => aggregateId === 'S001');
  const policy = {
    ...storePolicy,
    ...{ policyVersion: 2 },
    foreignCash: [{ currency: 'USD', rate: '0.9', validFrom: '2020-01-01T00:00:00.000Z' }],
    vouchers: [{ voucherKind: 'MEAL', name: 'Meal voucher', overTender: 'FORFEIT' as const }],
  };
  const detail = { ...(store?.detail as object), sourceVersion: 2, policy };
  await shop.publish(published('StoreChanged', 'S001', detail as never));
});
afterAll(() => shop.close());

const open = async (...scans: readonly string[]) => {
  const { basket } = await shop.till('basketOpen', { storeId: 'S001', workstationId: 'S001-W1' });
  for (const scan of scans) await shop.till('basketScan', { basketId: basket.id, scan });
  return basket.id;
};
const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code).join(' ');
const sell = (basketId: string, number: string, amount: string, parts: object = {}) =>
  shop.till('basketGiftCardAdd', { basketId, number, amount: eur(amount), ...parts });
const pay = (basketId: string, parts: object) => shop.till('tenderAdd', { basketId, ...parts });
const complete = (basketId: string) => shop.till('transactionComplete', { basketId });
const spend = (basketId: string, giftCardNumber: string, parts: object = {}) =>
  pay(basketId, { kind: 'GIFT_CARD', giftCardNumber, ...parts });
type Card = { readonly giftCardId: string; readonly balance: { readonly amount: string } };
const look = async (number: string, pin?: string, identity = cashierOf('S001')) => {
  const { giftCard } = await shop.call<{
    giftCard: {
      giftCard: (Card & { available: { amount: string } }) | null;
      userErrors: { code: string }[];
    };
  }>(
    `query ($number: String!, $pin: String) { giftCard(number: $number, pin: $pin) {
      giftCard { giftCardId lastFour balance { amount } available { amount } } userErrors { code } } }`,
    { number, ...(pin === undefined ? {} : { pin }) },
    identity,
  );
  return giftCard;
};
const balance = async (number: string, pin?: string) => {
  const { giftCard } = await look(number, pin);
  return giftCard && `${giftCard.balance.amount} ${giftCard.available.amount}`;
};
const issue = async (number: string, amount: string, parts: object = {}) => {
  const basketId = await open();
  await sell(basketId, number, amount, parts);
  await pay(basketId, { kind: 'CASH' });
  return complete(basketId);
};

describe('a gift card', () => {
  it('is worth what was paid for it once the sale is complete, without tax or discount', async () => {
    const basketId = await open(oatDrink);
    const sold = await sell(basketId, '6000 0000-0001', '50', { pin: '1234' });
    expect(sold.basket.total.amount).toBe('51.49');
    expect(codes(await sell(basketId, '600000000001', '10'))).toBe('GIFT_CARD_IN_BASKET');
    expect(codes(await look('600000000001', '1234'))).toBe('GIFT_CARD_UNKNOWN');
    await pay(basketId, { kind: 'CASH' });
    const done = await complete(basketId);
    expect(codes(done)).toBe('');
    expect(await balance('600000000001', '1234')).toBe('50.00 50.00');
    const sale = shop.events.find(({ type }) => type === 'SaleCompleted')?.detail;
    expect(sale).toMatchObject({ totalMinor: 5149, taxMinor: 24 });
    expect(JSON.stringify(shop.events)).not.toContain('600000000001');
    expect(JSON.stringify(sale)).toContain('"giftCard":true');
  });

  it.each`
    number            | amount                 | parts             | code
    ${'1'}            | ${'5'}                 | ${{}}             | ${'GIFT_CARD_NUMBER_INVALID'}
    ${'600000000002'} | ${'5'}                 | ${{ pin: 'abc' }} | ${'GIFT_CARD_NUMBER_INVALID'}
    ${'600000000002'} | ${'0'}                 | ${{}}             | ${'GIFT_CARD_AMOUNT_INVALID'}
    ${'600000000002'} | ${'-5'}                | ${{}}             | ${'GIFT_CARD_AMOUNT_INVALID'}
    ${'600000000002'} | ${'10001'}             | ${{}}             | ${'GIFT_CARD_AMOUNT_INVALID'}
    ${'600000000002'} | ${'1.234'}             | ${{}}             | ${'GIFT_CARD_AMOUNT_INVALID'}
    ${'600000000002'} | ${'99999999999999999'} | ${{}}             | ${'GIFT_CARD_AMOUNT_INVALID'}
  `('with $number and $amount is $code', async ({ number, amount, parts, code }) => {
    expect(codes(await sell(await open(), number, amount, parts))).toBe(code);
  });

  it('pays what is on it and holds it until the sale is complete or the tender is given back', async () => {
    await issue('600000000003', '5');
    const first = await open(waterCase);
    const added = await spend(first, '600000000003');
    expect(added.tender).toMatchObject({ status: 'AUTHORISED', amount: { amount: '5.00' } });
    expect(await balance('600000000003')).toBe('5.00 0.00');
    const second = await open(oatDrink);
    expect(codes(await spend(second, '600000000003'))).toBe('STORED_VALUE_SHORT');
    await shop.till('tenderVoid', { basketId: first, tenderId: added.tender.tenderId });
    expect(await balance('600000000003')).toBe('5.00 5.00');
    expect(codes(await spend(second, '600000000003'))).toBe('');
    expect(codes(await complete(second))).toBe('');
    expect(await balance('600000000003')).toBe('3.51 3.51');
    await spend(first, '600000000003');
    expect(codes(await spend(first, '600000000003'))).toBe('GIFT_CARD_IN_BASKET');
    expect(codes(await shop.till('basketVoid', { basketId: first, reason: 'Changed mind' }))).toBe(
      '',
    );
    expect(await balance('600000000003')).toBe('3.51 3.51');
  });

  it('is loaded, and can be returned only while unspent', async () => {
    const sold = await issue('600000000004', '20');
    expect(codes(await issue('600000000004', '5'))).toBe('');
    expect(await balance('600000000004')).toBe('25.00 25.00');
    const back = (sale: typeof sold) =>
      shop.till('transactionReturn', {
        ...{ originalTransactionId: sale.transaction.id, workstationId: 'S001-W1' },
        lines: [{ lineId: sale.transaction.lines[0]?.lineId, quantity: '1' }],
        refundKind: 'CASH',
      });
    expect(codes(await back(sold))).toBe('');
    expect(await balance('600000000004')).toBe('5.00 5.00');
    const other = await issue('600000000005', '2');
    const basketId = await open(oatDrink);
    await spend(basketId, '600000000005');
    await complete(basketId);
    expect(codes(await back(other))).toBe('STORED_VALUE_SHORT');
  });

  it('is blocked and freed by the back office, also while a basket holds some of it', async () => {
    await issue('600000000006', '9');
    const { giftCard } = await look('600000000006');
    const giftCardId = giftCard?.giftCardId ?? '';
    const basketId = await open(oatDrink);
    await spend(basketId, '600000000006');
    const set = (blocked: boolean, reason = 'Reported lost', id = giftCardId) =>
      shop.till('giftCardBlockSet', { giftCardId: id, blocked, reason }, office);
    expect(codes(await set(true, ' '))).toBe('REASON_INVALID');
    expect(codes(await set(true, 'Lost', 'nobody'))).toBe('GIFT_CARD_UNKNOWN');
    expect(codes(await set(true))).toBe('');
    expect(codes(await complete(basketId))).toBe('STORED_VALUE_BLOCKED');
    expect(codes(await spend(await open(oatDrink), '600000000006'))).toBe('STORED_VALUE_BLOCKED');
    expect(codes(await set(false))).toBe('');
    expect(codes(await complete(basketId))).toBe('');
    const { giftCards } = await shop.call<{ giftCards: Nodes<object> }>(
      `query { giftCards(storeId: "S001", first: 50) { nodes { lastFour balance { amount }
        entries { nodes { reason change { amount } transactionId } } } } }`,
      {},
      office,
    );
    expect(giftCards.nodes).toContainEqual(
      expect.objectContaining({
        balance: { amount: '7.51' },
        entries: {
          nodes: [
            expect.objectContaining({ reason: 'ISSUE', change: { amount: '9.00' } }),
            expect.objectContaining({ reason: 'REDEEM', change: { amount: '-1.49' } }),
          ],
        },
      }),
    );
  });

  it('is spent by 12 tills at once for exactly what is on it', async () => {
    await issue('600000000007', '5');
    const baskets = await Promise.all(Array.from({ length: 12 }, () => open(oatDrink)));
    const tenders = await Promise.all(baskets.map((basketId) => spend(basketId, '600000000007')));
    // Three times 1.49, a fourth gets the last 0.53, and nobody else anything.
    expect(tenders.filter((reply) => codes(reply) === '')).toHaveLength(4);
    expect(await balance('600000000007')).toBe('5.00 0.00');
    await Promise.all(baskets.map((basketId) => pay(basketId, { kind: 'CASH' })));
    const done = await Promise.all(baskets.map(complete));
    expect(done.map(codes).join('')).toBe('');
    expect(await balance('600000000007')).toBe('0.00 0.00');
  });

  it.each`
    number            | code
    ${'1'}            | ${'GIFT_CARD_NUMBER_INVALID'}
    ${'699999999999'} | ${'GIFT_CARD_UNKNOWN'}
  `('that pays as $number is refused at that number', async ({ number, code }) => {
    const { userErrors } = await spend(await open(oatDrink), number as string);
    expect(userErrors).toMatchObject([{ code, field: ['giftCardNumber'] }]);
  });

  it('can not be guessed: five wrong PINs an hour, ten wrong tries of one operator', async () => {
    await issue('600000000008', '5', { pin: '4711' });
    const thief = { ...cashierOf('S001'), subject: 'thief' };
    for (let tried = 0; tried < 5; tried += 1) {
      expect(codes(await look('600000000008', `000${tried}`, thief))).toBe('GIFT_CARD_UNKNOWN');
    }
    expect(codes(await look('600000000008', '4711', thief))).toBe('GUESSES_USED_UP');
    for (let tried = 0; tried < 5; tried += 1) await look(`70000000000${tried}`, undefined, thief);
    expect(codes(await look('600000000003', undefined, thief))).toBe('GUESSES_USED_UP');
    expect(await balance('600000000003')).toBe('3.51 3.51');
  });

  it('is limited to ten in one sale', async () => {
    const basketId = await open();
    for (let card = 10; card < 20; card += 1) await sell(basketId, `6100000000${card}`, '1');
    expect(codes(await sell(basketId, '610000000020', '1'))).toBe('STORED_VALUE_MAX');
    await pay(basketId, { kind: 'CASH' });
    expect(codes(await complete(basketId))).toBe('');
  });
});

describe('other means', () => {
  it('credits a customer, who spends it', async () => {
    const basketId = await open(oatDrink);
    const credit = () => pay(basketId, { kind: 'STORE_CREDIT' });
    expect(codes(await credit())).toBe('CUSTOMER_REQUIRED');
    await shop.till('basketCustomerAttach', { basketId, customerId: 'K7' });
    expect(codes(await credit())).toBe('STORED_VALUE_SHORT');
  });

  it('takes foreign notes, vouchers and a tip, and says so on the receipt', async () => {
    const basketId = await open(waterCase, oatDrink);
    const meal = (parts: object) => pay(basketId, { kind: 'VOUCHER', amount: eur('4'), ...parts });
    expect(codes(await meal({ voucherKind: 'BREAD' }))).toBe('VOUCHER_UNKNOWN');
    expect(codes(await pay(basketId, { kind: 'GIFT_CARD' }))).toBe('TENDER_KIND_INVALID');
    expect(codes(await meal({ voucherKind: 'MEAL', voucherNumber: 'M-1' }))).toBe('');
    expect(codes(await shop.till('basketTipSet', { basketId, tip: eur('100') }))).toBe(
      'TIP_INVALID',
    );
    expect(codes(await shop.till('basketTipSet', { basketId, tip: eur('1') }))).toBe('');
    const dollars = { amount: '10', currency: 'USD' };
    const notes = await pay(basketId, { kind: 'CASH', amount: dollars });
    expect(notes.tender).toMatchObject({ amount: { amount: '7.48' } });
    const done = await complete(basketId);
    const sale = shop.events.findLast(({ type }) => type === 'SaleCompleted')?.detail;
    expect(sale).toMatchObject({ totalMinor: 1048, tipMinor: 100, taxMinor: 168 });
    for (const words of ['Trinkgeld', 'Meal voucher', 'USD 10,00 x 0,9', 'Rückgeld']) {
      expect(done.receipt.text).toContain(words);
    }
  });
});

describe('a capture that was refused', () => {
  it('is tried again, then noted as dealt with, once', async () => {
    const basketId = await open(waterCase);
    await pay(basketId, { kind: 'CARD', amount: eur('0.57'), cardToken: 'tok' });
    await pay(basketId, { kind: 'CASH' });
    await eventually(async () => expect(codes(await complete(basketId))).toBe(''));
    const failed = async () => {
      const { failedSettlements } = await shop.call<{
        failedSettlements: Nodes<{ readonly tenderId: string }>;
      }>('query { failedSettlements(storeId: "S001") { nodes { tenderId } } }', {}, office);
      return failedSettlements.nodes;
    };
    await eventually(async () => expect(await failed()).toHaveLength(1));
    const tenderId = (await failed())[0]?.tenderId ?? '';
    const retry = (idempotencyKey = newId()) =>
      shop.till('failedSettlementRetry', { tenderId, idempotencyKey }, office);
    const key = newId();
    expect(codes(await retry(key))).toBe('SETTLEMENT_REFUSED');
    expect(codes(await retry(key))).toBe('SETTLEMENT_REFUSED');
    const resolve = (note: string) =>
      shop.till('failedSettlementResolve', { tenderId, note }, office);
    expect(codes(await resolve(''))).toBe('REASON_INVALID');
    expect(codes(await resolve('Paid in cash'))).toBe('');
    expect(codes(await resolve('Twice'))).toBe('SETTLEMENT_UNKNOWN');
    expect(codes(await retry())).toBe('SETTLEMENT_UNKNOWN');
    expect(await failed()).toEqual([]);
  });
});
