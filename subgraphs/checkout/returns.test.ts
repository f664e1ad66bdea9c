import { cashierOf } from '../../test/kit/identities.ts';
import {
  eventually,
  openShop,
  type Reply,
  type ReplyTransaction,
  type Shop,
} from './adapters/test-till.contract.ts';
import { beer, oatDrink, oatDrinkCase, published, water } from './adapters/world.contract.ts';

/** Returns at another store, by the receipt alone. */
const codesOf = ({ userErrors }: Reply): string[] => userErrors.map(({ code }) => code);

let shop: Shop;
const elsewhere = cashierOf('S002');
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
  await shop.openShift('S002-W1');
});
afterAll(() => shop.close());

/** A sale at S001 in cash: three oat drinks for 4.00 and a water at 0.79. */
async function sell(codes: readonly string[] = [oatDrink, oatDrink, oatDrink, water]) {
  const at = { storeId: 'S001', workstationId: 'S001-W1' };
  const { basket } = await shop.till('basketOpen', at);
  const basketId = basket.id;
  for (const scan of codes) await shop.till('basketScan', { basketId, scan });
  await shop.till('tenderAdd', { basketId, kind: 'CASH' });
  let completed = await shop.till('transactionComplete', { basketId });
  await eventually(async () => {
    if (codesOf(completed).length > 0)
      completed = await shop.till('transactionComplete', { basketId });
    expect(codesOf(completed)).toEqual([]);
  });
  const { transaction, receipt } = completed;
  const verifyCode = /\b[0-9A-F]{8}\b/.exec(receipt.text)?.[0] ?? '';
  return { transaction, verifyCode };
}

type Found = {
  readonly transactionForReturn: null | {
    readonly transactionId: string;
    readonly lines: readonly { readonly lineId: string; readonly quantity: { value: string } }[];
  };
};
const lookUp = (receiptNumber: number, verifyCode: string, identity = elsewhere) =>
  shop.call<Found>(
    `query ($receiptNumber: Int!, $verifyCode: String!) {
      transactionForReturn(receiptNumber: $receiptNumber, verifyCode: $verifyCode, storeId: "S001") {
        transactionId storeId currency returnableUntil
        lines { lineId description quantity { value } refund { amount } parentLineId }
        refundPlan(lines: []) { kind }
      }
    }`,
    { receiptNumber, verifyCode },
    identity,
  );

describe('a sale of another store', () => {
  it('is found by its receipt, and shows what can come back and no more', async () => {
    const { transaction, verifyCode } = await sell();
    const { transactionForReturn: found } = await lookUp(
      transaction.receiptNumber,
      ` ${verifyCode.toLowerCase()} `,
    );
    expect(found).toMatchObject({
      ...{ transactionId: transaction.id, storeId: 'S001', currency: 'EUR', refundPlan: null },
      lines: [
        { quantity: { value: '3' }, refund: { amount: '4.00' }, parentLineId: null },
        { quantity: { value: '1' }, refund: { amount: '0.79' } },
      ],
    });
    const byId = await shop.call(
      'query ($id: ID!) { retailTransaction(id: $id) { id } }',
      { id: transaction.id },
      elsewhere,
    );
    expect(byId).toEqual({ retailTransaction: null });
  });

  it.each`
    number | code          | what
    ${0}   | ${'00000000'} | ${'another code'}
    ${1}   | ${undefined}  | ${'another number'}
    ${0}   | ${"' OR 1=1"} | ${'no code at all'}
  `('is not found by $what', async ({ number, code }) => {
    const { transaction, verifyCode } = await sell([water]);
    const answer = await lookUp(transaction.receiptNumber + Number(number), code ?? verifyCode);
    expect(answer).toEqual({ transactionForReturn: null });
  });

  it('comes back in the chain and the shift of the store that takes it, rounded as there', async () => {
    const { transaction, verifyCode } = await sell();
    const [oats] = transaction.lines;
    const lines = [{ lineId: oats?.lineId, quantity: '1', reason: 'DEFECTIVE' }];
    const at = { storeId: 'S002', workstationId: 'S002-W1' };
    const asked = { originalTransactionId: transaction.id, ...at, lines };
    const unknown = await shop.till('transactionReturn', asked, elsewhere);
    expect(codesOf(unknown)).toEqual(['TRANSACTION_UNKNOWN']);
    const guessed = { ...asked, verifyCode: '0BADC0DE' };
    expect(codesOf(await shop.till('transactionReturn', guessed, elsewhere))).toEqual([
      'TRANSACTION_UNKNOWN',
    ]);
    const returned = await shop.till('transactionReturn', { ...asked, verifyCode }, elsewhere);
    expect(codesOf(returned)).toEqual([]);
    expect(returned.transaction).toMatchObject({
      ...{ kind: 'RETURN', storeId: 'S002', workstationId: 'S002-W1' },
      total: { amount: '-1.33' },
      tenders: [{ kind: 'CASH', amount: { amount: '-1.35' } }],
      lines: [{ restock: false, originalLineId: oats?.lineId }],
    });
    // Whoever took it back still doesn't see the rest of the other store's sale.
    const behind = 'query ($id: ID!) { retailTransaction(id: $id) { originalTransaction { id } } }';
    const { id } = returned.transaction;
    const seen = await shop.call(behind, { id }, elsewhere);
    expect(seen).toEqual({ retailTransaction: { originalTransaction: null } });
    await eventually(() => {
      const event = shop.events.find(
        ({ type, aggregateId }) =>
          type === 'SaleCompleted' && aggregateId === `transaction:${returned.transaction.id}`,
      );
      expect(event?.detail).toMatchObject({ storeId: 'S002', totalMinor: -133 });
    });
  });

  it('is taken back once when two stores take the last unit at the same time', async () => {
    const { transaction, verifyCode } = await sell([water]);
    const lines = [{ lineId: transaction.lines[0]?.lineId, quantity: '1' }];
    const asked = { originalTransactionId: transaction.id, verifyCode, lines };
    const answers = await Promise.all([
      shop.till('transactionReturn', { ...asked, storeId: 'S001', workstationId: 'S001-W1' }),
      shop.till(
        'transactionReturn',
        { ...asked, storeId: 'S002', workstationId: 'S002-W1' },
        elsewhere,
      ),
    ]);
    expect(answers.map(codesOf).toSorted((one, two) => one.length - two.length)).toEqual([
      [],
      ['RETURN_QUANTITY_EXCEEDED'],
    ]);
  });

  it('can be looked up so often and no more: LOOKUP_LIMIT_REACHED', async () => {
    const { transaction, verifyCode } = await sell([water]);
    const guesser = { ...elsewhere, subject: 'O002-99' };
    const tries = Array.from({ length: 60 }, () => lookUp(1, 'FFFFFFFF', guesser));
    await Promise.all(tries);
    await expect(lookUp(transaction.receiptNumber, verifyCode, guesser)).rejects.toThrow(
      'LOOKUP_LIMIT_REACHED',
    );
    const asked = {
      ...{ originalTransactionId: transaction.id, verifyCode, storeId: 'S002' },
      ...{ workstationId: 'S002-W1', lines: [{ lineId: 'L', quantity: '1' }] },
    };
    expect(codesOf(await shop.till('transactionReturn', asked, guesser))).toEqual([
      'LOOKUP_LIMIT_REACHED',
    ]);
  });
});

describe('an exchange', () => {
  const open = async (codes: readonly string[], training = false) => {
    const at = { storeId: 'S001', workstationId: 'S001-W1', training };
    const { basket } = await shop.till('basketOpen', at);
    for (const scan of codes) await shop.till('basketScan', { basketId: basket.id, scan });
    return basket.id;
  };
  const takeBack = (basketId: string, sale: ReplyTransaction, quantity = '1', line = 0) =>
    shop.till('basketReturnLinesAdd', {
      ...{ basketId, originalTransactionId: sale.id },
      lines: [{ lineId: sale.lines[line]?.lineId, quantity }],
    });

  it('takes an empty bottle alone, and says which line it is', async () => {
    const basketId = await open([]);
    await shop.till('basketScan', { basketId, scan: beer, ageConfirmed: true });
    await shop.till('tenderAdd', { basketId, kind: 'CASH' });
    const { transaction: sale } = await shop.till('transactionComplete', { basketId });
    expect(sale.lines[1]).toMatchObject({ description: 'Bottle deposit' });
    const { basket, line } = await takeBack(await open([]), sale, '1', 1);
    expect(basket.lines).toMatchObject([{ lineId: line.lineId }]);
  });

  it('for something dearer takes the difference', async () => {
    const { transaction: sale } = await sell([oatDrink]);
    const basketId = await open([oatDrinkCase]);
    const { basket } = await takeBack(basketId, sale);
    expect(basket).toMatchObject({ total: { amount: '14.50' }, refundPlan: [] });
    await shop.till('tenderAdd', { basketId, kind: 'CASH' });
    const { transaction } = await shop.till('transactionComplete', { basketId });
    expect(transaction).toMatchObject({
      ...{ kind: 'EXCHANGE', total: { amount: '14.50' } },
      tenders: [{ amount: { amount: '14.50' } }],
      lines: [{ gross: { amount: '15.99' } }, { gross: { amount: '-1.49' }, restock: true }],
    });
    const again = await shop.till('transactionReturn', {
      ...{ originalTransactionId: sale.id, workstationId: 'S001-W1' },
      lines: [{ lineId: sale.lines[0]?.lineId, quantity: '1' }],
    });
    expect(codesOf(again)).toEqual(['RETURN_QUANTITY_EXCEEDED']);
  });

  it('for something cheaper pays out as it was paid, and only by basketRefund', async () => {
    const { transaction: sale } = await sell([oatDrink]);
    const basketId = await open([water]);
    const { basket } = await takeBack(basketId, sale);
    expect(basket).toMatchObject({
      due: { amount: '-0.70' },
      refundPlan: [{ kind: 'CASH', amount: { amount: '0.70' } }],
    });
    const paid = await shop.till('tenderAdd', { basketId, kind: 'CASH' });
    expect(codesOf(paid)).toEqual(['REFUND_KIND_INVALID']);
    expect(codesOf(await shop.till('transactionComplete', { basketId }))).toEqual([
      'TENDER_INSUFFICIENT',
    ]);
    const byCard = await shop.till('basketRefund', { basketId, refundKind: 'CARD' });
    expect(codesOf(byCard)).toEqual(['REFUND_KIND_INVALID']);
    const refunded = await shop.till('basketRefund', { basketId });
    expect(refunded.basket).toMatchObject({ due: { amount: '0.00' } });
    expect(codesOf(await shop.till('basketRefund', { basketId }))).toEqual(['NOTHING_DUE']);
    const { transaction } = await shop.till('transactionComplete', { basketId });
    expect(transaction).toMatchObject({ kind: 'EXCHANGE', total: { amount: '-0.70' } });
  });

  describe('of what a card paid in part', () => {
    /** An oat drink for 1.49 and a water for 0.79: 0.70 by card, the rest in cash. */
    const sellInParts = async () => {
      const basketId = await open([oatDrink, water]);
      const amount = { amount: '0.70', currency: 'EUR' };
      await shop.till('tenderAdd', { basketId, kind: 'CARD', amount });
      await shop.till('tenderAdd', { basketId, kind: 'CASH' });
      let completed = await shop.till('transactionComplete', { basketId });
      await eventually(async () => {
        if (codesOf(completed).length > 0)
          completed = await shop.till('transactionComplete', { basketId });
        expect(codesOf(completed)).toEqual([]);
      });
      return completed.transaction;
    };
    const paidOut = ({ basket }: Reply) =>
      basket.tenders
        .filter(({ status }) => status === 'AUTHORISED')
        .map(({ kind, amount }) => `${kind} ${amount.amount}`);
    const planned = (id: string) =>
      shop.call('query ($id: ID!) { basket(id: $id) { refundPlan { kind amount { amount } } } }', {
        id,
      });

    it('puts no more on the card when a part of the refund is paid out anew', async () => {
      const sale = await sellInParts();
      const basketId = await open([]);
      await takeBack(basketId, sale);
      const first = await shop.till('basketRefund', { basketId });
      expect(paidOut(first)).toEqual(['CARD -0.70', 'CASH -0.79']);
      const tenderId = first.basket.tenders[1]?.tenderId;
      await shop.till('tenderVoid', { basketId, tenderId });
      const inCash = { kind: 'CASH', amount: { amount: '0.79' } };
      expect(await planned(basketId)).toEqual({ basket: { refundPlan: [inCash] } });
      const again = await shop.till('basketRefund', { basketId });
      expect(paidOut(again)).toEqual(['CARD -0.70', 'CASH -0.79']);
      expect(codesOf(await shop.till('transactionComplete', { basketId }))).toEqual([]);
    });

    it('puts no more on the card when two baskets wanted it: REFUND_KIND_INVALID', async () => {
      const sale = await sellInParts();
      const [first, second] = [await open([]), await open([])];
      await takeBack(first, sale, '1', 0);
      await takeBack(second, sale, '1', 1);
      const late = await shop.till('basketRefund', { basketId: second });
      expect(paidOut(late)).toEqual(['CARD -0.70', 'CASH -0.09']);
      await shop.till('basketRefund', { basketId: first });
      expect(codesOf(await shop.till('transactionComplete', { basketId: first }))).toEqual([]);
      expect(codesOf(await shop.till('transactionComplete', { basketId: second }))).toEqual([
        'REFUND_KIND_INVALID',
      ]);
      for (const { tenderId } of late.basket.tenders) {
        await shop.till('tenderVoid', { basketId: second, tenderId });
      }
      const anew = await shop.till('basketRefund', { basketId: second });
      expect(paidOut(anew)).toEqual(['CASH -0.79']);
      expect(codesOf(await shop.till('transactionComplete', { basketId: second }))).toEqual([]);
    });
  });

  it('for the same needs no tender, and keeps promotions away from what comes back', async () => {
    // Two oat drinks are bought; the third of the multi-buy must not be the one that comes back.
    const { transaction: sale } = await sell([oatDrink, oatDrink]);
    const basketId = await open([oatDrink, oatDrink]);
    const { basket } = await takeBack(basketId, sale, '2');
    expect(basket).toMatchObject({ total: { amount: '0.00' }, due: { amount: '0.00' } });
    const { transaction } = await shop.till('transactionComplete', { basketId });
    expect(transaction).toMatchObject({ kind: 'EXCHANGE', tenders: [], tax: { amount: '0.00' } });
  });

  it('that two baskets want of one unit is done in one of them: RETURN_QUANTITY_EXCEEDED', async () => {
    const { transaction: sale } = await sell([oatDrink]);
    const baskets = [await open([oatDrink]), await open([oatDrink])];
    for (const basketId of baskets) {
      expect(codesOf(await takeBack(basketId, sale))).toEqual([]);
    }
    const answers = await Promise.all(
      baskets.map((basketId) => shop.till('transactionComplete', { basketId })),
    );
    expect(answers.map(codesOf).flat()).toEqual(['RETURN_QUANTITY_EXCEEDED']);
  });

  it('asks for another unit to be taken out and in again: RETURN_LINE_STALE', async () => {
    const { transaction: sale } = await sell([oatDrink, oatDrink, oatDrink]);
    const basketId = await open([oatDrink]);
    const { line } = await takeBack(basketId, sale);
    const elsewhereToo = await shop.till('transactionReturn', {
      ...{ originalTransactionId: sale.id, workstationId: 'S001-W1' },
      lines: [{ lineId: sale.lines[0]?.lineId, quantity: '1' }],
    });
    expect(elsewhereToo.transaction.total.amount).toBe('-1.33');
    await shop.till('tenderAdd', { basketId, kind: 'CASH' });
    const stale = await shop.till('transactionComplete', { basketId });
    expect(codesOf(stale)).toEqual(['RETURN_LINE_STALE']);
    await shop.till('tenderVoid', { basketId, tenderId: stale.basket.tenders[0]?.tenderId });
    expect(codesOf(await shop.till('lineRemove', { basketId, lineId: line.lineId }))).toEqual([]);
    const fresh = await takeBack(basketId, sale);
    expect(fresh.basket.total.amount).toBe('0.16');
    await shop.till('tenderAdd', { basketId, kind: 'CASH' });
    expect(codesOf(await shop.till('transactionComplete', { basketId }))).toEqual([]);
  });

  it('is closed to practice, to orders and to promotions by hand', async () => {
    const { transaction: sale } = await sell([oatDrink]);
    expect(codesOf(await takeBack(await open([], true), sale))).toEqual([
      'TRANSACTION_NOT_RETURNABLE',
    ]);
    const basketId = await open([oatDrink]);
    const { line } = await takeBack(basketId, sale);
    const reason = 'Dented';
    const cheaper = { basketId, lineId: line.lineId, percent: '5', reason };
    expect(codesOf(await shop.till('basketDiscountSet', cheaper))).toEqual(['LINE_NOT_EDITABLE']);
    const quote = await shop.till('basketQuote', { basketId });
    expect(codesOf(quote)).toEqual(['TRANSACTION_NOT_RETURNABLE']);
  });
});

describe('what comes back', () => {
  it('never goes back to stock when a recall names it, whatever the cashier says', async () => {
    const { transaction } = await sell([water]);
    await shop.publish(
      published('RecallIssued', 'R-WATER', {
        ...{ recallId: 'R-WATER', sourceVersion: 1, gtin: water, itemId: 'I00008' },
        ...{ reason: 'Glass', storeIds: [], issuedAt: new Date().toISOString() },
      }),
    );
    const returned = await shop.till('transactionReturn', {
      ...{ originalTransactionId: transaction.id, workstationId: 'S001-W1' },
      lines: [{ lineId: transaction.lines[0]?.lineId, quantity: '1', restock: true }],
    });
    expect(returned.transaction.lines).toMatchObject([{ restock: false }]);
  });
});
