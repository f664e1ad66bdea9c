import { newId } from '#kernel/ids.ts';
import { cashierOf, managerOf } from '../../test/kit/identities.ts';
import {
  basketFields,
  eventually,
  type Nodes,
  openShop,
  type ReplyBasket,
  type ReplyTransaction,
  type Shop,
} from './adapters/test-till.contract.ts';
import { bananas, cheese, oatDrink, waterCase } from './adapters/world.contract.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
});
afterAll(() => shop.close());

const basketOf = async (scans: readonly (readonly [scan: string, quantity: string])[]) => {
  const { basket } = await shop.till('basketOpen', { storeId: 'S001', workstationId: 'S001-W1' });
  for (const [scan, quantity] of scans) {
    await shop.till('basketScan', { basketId: basket.id, scan, quantity });
  }
  return basket.id;
};
const read = async (id: string) =>
  (
    await shop.call<{ basket: ReplyBasket }>(
      `query ($id: ID!) { basket(id: $id) { ${basketFields} } }`,
      { id },
    )
  ).basket;
const card = (basketId: string, amount: string, parts: object = {}) =>
  shop.till('tenderAdd', {
    basketId,
    kind: 'CARD',
    amount: { amount, currency: 'EUR' },
    ...parts,
  });
const failedAt = async (storeId: string, identity = managerOf('S001')) => {
  const { failedSettlements } = await shop.call<{ failedSettlements: Nodes<object> }>(
    `query ($storeId: ID!) { failedSettlements(storeId: $storeId) { nodes {
      storeId tenderId transactionId reason failedAt amount { amount }
      transaction { id store { storeId } } } } }`,
    { storeId },
    identity,
  );
  return failedSettlements.nodes;
};
const statusOf = async (id: string) => (await read(id)).tenders.at(-1)?.status;

describe('a card', () => {
  it('is pending at once, authorised beside the request, and captured after completion', async () => {
    const id = await basketOf([[waterCase, '1']]);
    const added = await card(id, '8.99', { cardToken: 'tok-4242' });
    expect(added.tender).toMatchObject({ status: 'PENDING', amount: { amount: '8.99' } });
    const early = await shop.till('transactionComplete', { basketId: id });
    expect(early.userErrors).toMatchObject([{ code: 'TENDER_PENDING' }]);
    await eventually(async () => expect(await statusOf(id)).toBe('AUTHORISED'));
    const done = await shop.till('transactionComplete', { basketId: id });
    expect(done.transaction.tenders).toMatchObject([
      { kind: 'CARD', cardLastFour: '4242', change: null },
    ]);
    await eventually(() => {
      const types = shop.events.map(({ type }) => type);
      expect(types).toEqual(expect.arrayContaining(['TenderStatusChanged', 'CaptureRequested']));
    });
  });

  it('whose capture is refused comes before the back office and into the log', async () => {
    const logged = jest.spyOn(shop.resources.log, 'error');
    const id = await basketOf([[waterCase, '1']]);
    const { tender } = await card(id, '1.57');
    await eventually(async () => expect(await statusOf(id)).toBe('AUTHORISED'));
    await shop.till('tenderAdd', { basketId: id, kind: 'CASH' });
    const { transaction } = await shop.till('transactionComplete', { basketId: id });
    const [storeId, tenderId, transactionId] = ['S001', tender.tenderId, transaction.id];
    await eventually(async () =>
      expect(await failedAt(storeId)).toEqual([
        {
          ...{ storeId, tenderId, transactionId, reason: 'The transaction is not permitted' },
          ...{ amount: { amount: '1.57' }, failedAt: expect.any(String) as unknown },
          transaction: { id: transactionId, store: { storeId } },
        },
      ]),
    );
    expect(logged.mock.calls).toContainEqual([
      { storeId, transactionId, tenderId },
      'A capture or refund was refused',
    ]);
    expect(await failedAt(storeId, managerOf('S002'))).toEqual([]);
    await expect(failedAt(storeId, cashierOf(storeId))).rejects.toThrow('FORBIDDEN');
  });

  it('is declined, counts for nothing, and cash pays instead', async () => {
    // 51 cents decline: 4 cases and 9 single ones would do, so does a part of the sum.
    const id = await basketOf([[waterCase, '1']]);
    await card(id, '5.51');
    await eventually(async () => expect(await statusOf(id)).toBe('DECLINED'));
    expect(await read(id)).toMatchObject({
      due: { amount: '8.99' },
      tenders: [{ declineReason: 'Insufficient funds' }],
    });
    await shop.till('tenderAdd', { basketId: id, kind: 'CASH' });
    const done = await shop.till('transactionComplete', { basketId: id });
    expect(done.transaction.tenders).toMatchObject([{ kind: 'CASH' }]);
  });

  it('whose answer was lost is asked for, never charged again', async () => {
    const id = await basketOf([[waterCase, '1']]);
    await card(id, '2.68');
    await eventually(async () => expect(await statusOf(id)).toBe('AUTHORISED'));
  });

  it('fails when the provider can not be reached', async () => {
    const id = await basketOf([[waterCase, '1']]);
    await card(id, '2.91');
    await eventually(async () => expect(await statusOf(id)).toBe('FAILED'));
  });

  it('is given back before completion, and the basket is open again', async () => {
    const id = await basketOf([[waterCase, '1']]);
    const { tender } = await card(id, '8.99');
    const early = await shop.till('tenderVoid', { basketId: id, tenderId: tender.tenderId });
    expect(early.userErrors).toMatchObject([{ code: 'TENDER_PENDING' }]);
    await eventually(async () => expect(await statusOf(id)).toBe('AUTHORISED'));
    const locked = await shop.till('basketScan', { basketId: id, scan: oatDrink });
    expect(locked.userErrors).toMatchObject([{ code: 'BASKET_NOT_OPEN' }]);
    const voided = await shop.till('tenderVoid', { basketId: id, tenderId: tender.tenderId });
    expect(voided.basket).toMatchObject({ status: 'OPEN', tenders: [{ status: 'VOIDED' }] });
    const twice = await shop.till('tenderVoid', { basketId: id, tenderId: tender.tenderId });
    expect(twice.userErrors).toMatchObject([{ code: 'BASKET_NOT_TENDERING' }]);
  });
});

describe('a payment is refused', () => {
  it.each`
    input                                                                        | code
    ${{ kind: 'CARD', amount: { amount: '9.00', currency: 'EUR' } }}             | ${'CARD_OVER_TENDER'}
    ${{ kind: 'CASH', amount: { amount: '9.00', currency: 'USD' } }}             | ${'CURRENCY_WRONG'}
    ${{ kind: 'CASH', amount: { amount: '9.001', currency: 'EUR' } }}            | ${'TENDER_AMOUNT_INVALID'}
    ${{ kind: 'CASH', amount: { amount: '-9.00', currency: 'EUR' } }}            | ${'TENDER_AMOUNT_INVALID'}
    ${{ kind: 'CASH', amount: { amount: '9.00', currency: 'EUR' }, version: 1 }} | ${'BASKET_VERSION_STALE'}
  `('$code', async ({ input, code }) => {
    const id = await basketOf([[waterCase, '1']]);
    const { userErrors } = await shop.till('tenderAdd', { basketId: id, ...input });
    expect(userErrors).toMatchObject([{ code }]);
  });

  it('when there is nothing to pay for, nothing due, or a tender that nobody knows', async () => {
    const empty = await basketOf([]);
    const refused = await shop.till('tenderAdd', { basketId: empty, kind: 'CASH' });
    expect(refused.userErrors).toMatchObject([{ code: 'BASKET_EMPTY' }]);
    const id = await basketOf([[waterCase, '1']]);
    await shop.till('tenderAdd', { basketId: id, kind: 'CASH' });
    const again = await shop.till('tenderAdd', { basketId: id, kind: 'CASH' });
    expect(again.userErrors).toMatchObject([{ code: 'NOTHING_DUE' }]);
    const unknown = await shop.till('tenderVoid', { basketId: id, tenderId: newId() });
    expect(unknown.userErrors).toMatchObject([{ code: 'TENDER_UNKNOWN' }]);
  });

  it('while the tenders do not cover the total', async () => {
    const id = await basketOf([[waterCase, '1']]);
    await shop.till('tenderAdd', {
      basketId: id,
      kind: 'CASH',
      amount: { amount: '5.00', currency: 'EUR' },
    });
    const { userErrors } = await shop.till('transactionComplete', { basketId: id });
    expect(userErrors).toMatchObject([{ code: 'TENDER_INSUFFICIENT' }]);
  });
});

describe('a return', () => {
  const sellOats = async (pay: 'CASH' | 'CARD' = 'CASH') => {
    const id = await basketOf([[oatDrink, '3']]);
    await shop.till('tenderAdd', { basketId: id, kind: pay });
    await eventually(async () => expect(await statusOf(id)).toBe('AUTHORISED'));
    const { transaction } = await shop.till('transactionComplete', { basketId: id });
    return transaction;
  };
  const giveBack = (sale: ReplyTransaction, parts: object = {}) =>
    shop.till('transactionReturn', {
      originalTransactionId: sale.id,
      workstationId: 'S001-W1',
      lines: [{ lineId: sale.lines[0]?.lineId, quantity: '1' }],
      refundKind: 'CASH',
      ...parts,
    });

  it('refunds unit by unit what was really paid, and no unit twice', async () => {
    const sale = await sellOats();
    expect(sale.total.amount).toBe('4.00');
    const answers = [await giveBack(sale), await giveBack(sale), await giveBack(sale)];
    const refunds = answers.map(({ transaction }) => Number(transaction.total.amount));
    expect(refunds.reduce((sum, refund) => sum + refund, 0)).toBeCloseTo(-4, 10);
    expect(answers[0]?.transaction).toMatchObject({
      kind: 'RETURN',
      basketId: null,
      originalTransaction: { id: sale.id },
      lines: [{ restock: true, originalLineId: sale.lines[0]?.lineId }],
    });
    const fourth = await giveBack(sale);
    expect(fourth.userErrors).toMatchObject([{ code: 'RETURN_QUANTITY_EXCEEDED' }]);
    const { retailTransaction } = await shop.call<{ retailTransaction: ReplyTransaction }>(
      `query ($id: ID!) { retailTransaction(id: $id) { lines { returnedQuantity { value } } } }`,
      { id: sale.id },
    );
    expect(retailTransaction.lines).toEqual([{ returnedQuantity: { value: '3' } }]);
  });

  it('of the same unit at many tills at once wins once', async () => {
    const sale = await sellOats();
    const all = { lines: [{ lineId: sale.lines[0]?.lineId, quantity: '3' }] };
    const answers = await Promise.all(Array.from({ length: 5 }, () => giveBack(sale, all)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it('goes back to the card of the sale, and only where there was one', async () => {
    const sale = await sellOats('CARD');
    const { transaction, userErrors } = await giveBack(sale, { refundKind: 'CARD' });
    expect(userErrors).toEqual([]);
    expect(transaction.tenders).toMatchObject([{ kind: 'CARD', cardBrand: 'SIMULATED' }]);
    const inCash = await sellOats();
    const refused = await giveBack(inCash, { refundKind: 'CARD' });
    expect(refused.userErrors).toMatchObject([{ code: 'REFUND_KIND_INVALID' }]);
  });

  it('of what cost nothing moves no money, also where the sale was paid by card', async () => {
    // A gram of bananas.
    const id = await basketOf([
      [bananas, '0.001'],
      [oatDrink, '1'],
    ]);
    await shop.till('tenderAdd', { basketId: id, kind: 'CARD' });
    await eventually(async () => expect(await statusOf(id)).toBe('AUTHORISED'));
    const { transaction: sale } = await shop.till('transactionComplete', { basketId: id });
    const lines = [{ lineId: sale.lines[0]?.lineId, quantity: '0.001' }];
    const { transaction, userErrors } = await giveBack(sale, { lines, refundKind: 'CARD' });
    expect(userErrors).toEqual([]);
    expect(transaction).toMatchObject({ kind: 'RETURN', total: { amount: '0.00' }, tenders: [] });
  });

  it.each`
    parts                                           | code
    ${{ originalTransactionId: 'T0' }}              | ${'TRANSACTION_UNKNOWN'}
    ${{ workstationId: 'S001-W8' }}                 | ${'WORKSTATION_UNKNOWN'}
    ${{ lines: [{ lineId: 'L0', quantity: '1' }] }} | ${'LINE_UNKNOWN'}
    ${{ approval: 'forged' }}                       | ${'APPROVAL_INVALID'}
  `('is refused with $code', async ({ parts, code }) => {
    const { userErrors } = await giveBack(await sellOats(), parts);
    expect(userErrors).toMatchObject([{ code }]);
  });

  it('of a return is none', async () => {
    const { transaction } = await giveBack(await sellOats());
    const { userErrors } = await giveBack(transaction);
    expect(userErrors).toMatchObject([{ code: 'TRANSACTION_NOT_RETURNABLE' }]);
  });
});

it('sells a lot of which another one is recalled', async () => {
  const id = await basketOf([]);
  await shop.publish({
    type: 'RecallIssued',
    aggregateId: 'recall:R1',
    detail: {
      recallId: 'R1',
      gtin: cheese,
      batchLot: 'BAD',
      itemId: 'I00002',
      reason: 'Listeria',
      issuedAt: new Date().toISOString(),
      storeIds: [],
      sourceVersion: 1,
    },
  });
  const bad = await shop.till('basketScan', { basketId: id, scan: `01${cheese}10BAD` });
  expect(bad.userErrors).toMatchObject([{ code: 'LOT_RECALLED' }]);
  const good = await shop.till('basketScan', { basketId: id, scan: `01${cheese}10GOOD` });
  expect(good.userErrors).toEqual([]);
});
