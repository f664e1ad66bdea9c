import { formatAmount, parseAmount, sumMoney } from '#kernel/money.ts';
import {
  RetailTransactionDocument,
  TillInventoryPositionDocument,
  TillXReportDocument,
} from '#schema/generated/operations.ts';
import {
  accepted,
  barcode,
  complete,
  dataMatrix,
  journey,
  openBasket,
  openShift,
  payCash,
  present,
  refusals,
  scan,
  type Till,
  tillAt,
  tryTakeBack,
  until,
} from './till.ts';

journey('Return with receipt', (productOf) => {
  it('refunds unit by unit what was paid, multi-buy share to the cent, and no unit twice', async () => {
    const product = productOf();
    const [till, counter] = [tillAt(product, 'S001-W1'), tillAt(product, 'S001-W2')];
    await openShift(till);
    const shift = await openShift(counter, '100.00');
    const stockBefore = await stockOf(till, 'I00002');

    // Three biscuits for the price of two (3.58) and a porridge of a known lot (2.39).
    const porridge = dataMatrix(product, 'I00003', { batchLot: 'L2501', expiry: '2030-06-30' });
    const sale = await sellBiscuits(till, '3', porridge);
    const sold = await transactionOf(till, sale.id);
    const biscuits = lineOf(sold, barcode(product, 'I00002'));
    expect(biscuits.gross.amount).toBe('3.58');
    await until(async () => (await stockOf(till, 'I00002')) === stockBefore - 3);

    // One after another, at another till of the store; the parts add up to what was paid.
    const refunds = [];
    for (const _unit of [1, 2, 3]) {
      const returned = await takeBack(counter, sale, biscuits.lineId);
      expect(returned).toMatchObject({ kind: 'RETURN', originalTransaction: { id: sale.id } });
      refunds.push(returned);
    }
    expect(sumOf(refunds.map((each) => each.total.amount))).toBe('-3.58');
    expect(sumOf(refunds.map((each) => each.tax.amount))).toBe(`-${biscuits.tax.amount}`);
    for (const { total } of refunds) expect(['-1.19', '-1.20']).toContain(total.amount);

    const again = await tryTakeBack(counter, sale, [{ lineId: biscuits.lineId, quantity: '1' }]);
    expect(refusals(again)).toEqual(['RETURN_QUANTITY_EXCEEDED']);
    expect(again.transaction).toBeNull();

    // The receipt knows what came back; shelf and drawer too.
    const now = await transactionOf(till, sale.id);
    expect(lineOf(now, biscuits.gtin).returnedQuantity.value).toBe('3');
    await until(async () => (await stockOf(till, 'I00002')) === stockBefore);
    await until(async () => (await drawerOf(counter, shift.shiftId)) === '96.42');

    const lot = lineOf(sold, barcode(product, 'I00003'));
    const returned = await takeBack(counter, sale, lot.lineId);
    expect(returned.total.amount).toBe('-2.39');
    expect(returned.lines).toMatchObject([{ batchLot: 'L2501', originalLineId: lot.lineId }]);
  });

  it('gives the last unit to one of two tills that take it back at once', async () => {
    const product = productOf();
    const tills = ['S002-W1', 'S002-W2'].map((each) => tillAt(product, each));
    for (const till of tills) await openShift(till);
    const [till] = tills.map(present);
    const sale = await sellBiscuits(present(till), '1');
    // Both tills must know of their shift before they race.
    await sellBiscuits(present(tills[1]), '1');
    const sold = await transactionOf(present(till), sale.id);
    const lines = [{ lineId: present(sold.lines[0]).lineId, quantity: '1' }];

    const answers = await Promise.all(tills.map((each) => tryTakeBack(each, sale, lines)));

    expect(answers.map(refusals).toSorted((one, two) => one.length - two.length)).toEqual([
      [],
      ['RETURN_QUANTITY_EXCEEDED'],
    ]);
  });

  it('keeps a damaged unit off the shelf', async () => {
    const till = tillAt(productOf(), 'S003-W1');
    await openShift(till);
    const stockBefore = await stockOf(till, 'I00002');
    const sale = await sellBiscuits(till, '2');
    const sold = await transactionOf(till, sale.id);
    const lineId = present(sold.lines[0]).lineId;

    accepted(await tryTakeBack(till, sale, [{ lineId, quantity: '1', restock: false }]));
    accepted(await tryTakeBack(till, sale, [{ lineId, quantity: '1' }]));

    await until(async () => (await stockOf(till, 'I00002')) === stockBefore - 1);
  });

  it('rounds a refund in rappen as it rounded the payment', async () => {
    const till = tillAt(productOf(), 'S010-W1');
    const shift = await openShift(till, '50.00');
    const basket = await openBasket(till);
    // 1.31 and a deposit of 0.30 that comes back with its bottle.
    await scan(till, basket, barcode(till.product, 'I00001'));
    await payCash(till, basket);
    const { transaction: sale } = await complete(till, basket);
    const sold = await transactionOf(till, sale.id);
    expect(sold.cashRounding.amount).toBe('-0.01');

    const lines = sold.lines.map(({ lineId }) => ({ lineId, quantity: '1' }));
    const returned = present(accepted(await tryTakeBack(till, sale, lines)).transaction);

    expect(returned).toMatchObject({
      total: { amount: '-1.61' },
      cashRounding: { amount: '0.01' },
      tenders: [{ kind: 'CASH', amount: { amount: '-1.60' } }],
    });
    await until(async () => (await drawerOf(till, shift.shiftId)) === '50.00');
  });
});

/** Biscuits and perhaps something else, paid with the exact cash. */
async function sellBiscuits(till: Till, quantity: string, ...others: readonly string[]) {
  const basket = await openBasket(till);
  await scan(till, basket, barcode(till.product, 'I00002'), { quantity });
  for (const code of others) await scan(till, basket, code);
  await payCash(till, basket);
  return (await complete(till, basket)).transaction;
}

/** Takes one unit of the line back; the shift's opening may have yet to reach checkout. */
async function takeBack(till: Till, sale: { readonly id: string }, lineId: string) {
  let payload = await tryTakeBack(till, sale, [{ lineId, quantity: '1' }]);
  await until(async () => {
    if (!refusals(payload).includes('SHIFT_NOT_OPEN')) return true;
    payload = await tryTakeBack(till, sale, [{ lineId, quantity: '1' }]);
    return false;
  });
  return present(accepted(payload).transaction);
}

async function transactionOf({ product, identity }: Till, id: string) {
  const answer = await product.ask(RetailTransactionDocument, { id }, identity);
  return present(answer.retailTransaction);
}

function lineOf<Line extends { readonly gtin: string }>(
  { lines }: { readonly lines: readonly Line[] },
  gtin: string,
): Line {
  return present(lines.find((line) => line.gtin === gtin));
}

function sumOf(amounts: readonly string[]): string {
  return formatAmount(
    sumMoney(
      'EUR',
      amounts.map((each) => parseAmount(each, 'EUR')),
    ),
  );
}

async function stockOf({ product, identity, storeId }: Till, itemId: string): Promise<number> {
  const position = { storeId, itemId };
  const answer = await product.ask(TillInventoryPositionDocument, position, identity);
  return Number(present(answer.inventoryPosition).onHand.value);
}

async function drawerOf({ product, identity }: Till, shiftId: string) {
  const { xReport } = await product.ask(TillXReportDocument, { shiftId }, identity);
  return present(xReport).figures.drawer.expected.amount;
}
