import {
  BasketDocument,
  BasketVoidDocument,
  NoSaleDocument,
  ReceiptDocument,
  RetailTransactionDocument,
  type RetailTransactionQuery,
  TillCashInDocument,
  TillCashOutDocument,
  TillInventoryPositionDocument,
  TillShiftDocument,
  TillXReportDocument,
  TillZReportDocument,
} from '#schema/generated/operations.ts';
import { newId } from '#kernel/ids.ts';
import { addMoney, formatAmount, parseAmount, sumMoney } from '#kernel/money.ts';
import {
  accepted,
  barcode,
  closeShift,
  complete,
  currencyOf,
  dataMatrix,
  journey,
  openBasket,
  openShift,
  payCash,
  present,
  scan,
  sell,
  signOn,
  type Till,
  tillAt,
  tryComplete,
  tryTakeBack,
  refusals,
  until,
} from './till.ts';

type Transaction = NonNullable<RetailTransactionQuery['retailTransaction']>;

journey('A day at the till', (productOf) => {
  it('sells a multi-buy, a lot and a case for cash, and closes with a Z that is the sum of it', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    const [biscuits, waterCase] = [barcode(product, 'I00002'), barcode(product, 'I00001', 'CS')];
    const porridge = dataMatrix(product, 'I00003', { batchLot: 'L2501', expiry: '2030-06-30' });
    const stockBefore = await stockOf(till, ['I00001', 'I00002', 'I00003']);

    // The morning.
    const session = await signOn(till);
    expect(session.operator.operatorId).toBe('O001-01');
    const shift = await openShift(till, '100.00');
    expect(shift.state).toBe('OPEN');

    // Biscuits 3 for 2 (3.58), porridge (2.39), a case of water (24.85) with 24 deposits (6.00).
    const basket = await openBasket(till);
    await scan(till, basket, biscuits, { quantity: '3' });
    await scan(till, basket, porridge);
    const full = await scan(till, basket, waterCase);
    const multiBuy = present(full.lines.find((line) => line.gtin === biscuits));
    expect(multiBuy).toMatchObject({
      discount: { amount: '1.79' },
      gross: { amount: '3.58' },
      modifications: [{ kind: 'MULTI_BUY', promotionId: 'P-BISCUITS' }],
    });
    expect(full).toMatchObject({ total: { amount: '36.82' }, tax: { amount: '5.32' } });

    const tender = await payCash(till, basket, '50.00');
    expect(tender).toMatchObject({ status: 'AUTHORISED', change: { amount: '13.18' } });
    const sale = await complete(till, basket);
    expect(sale.transaction).toMatchObject({
      kind: 'SALE',
      receiptNumber: 1,
      total: { amount: '36.82' },
      change: { amount: '13.18' },
    });
    const sold = await transactionOf(till, sale.transaction.id);
    expect(sold.lines.find((line) => line.batchLot === 'L2501')?.gross.amount).toBe('2.39');
    expect(sold.taxes.map(({ taxId, tax }) => [taxId, tax.amount])).toEqual(
      expect.arrayContaining([
        ['DE-RED', '0.39'],
        ['DE-STD', '4.93'],
      ]),
    );

    // The receipt reads the same when it is looked at again, but for saying that it is a copy.
    for (const printed of ['Oat Biscuits', 'L2501', '36,82', '50,00', '13,18']) {
      expect(sale.receipt.text).toContain(printed);
    }
    const { receipt } = await till.product.ask(
      ReceiptDocument,
      { transactionId: sale.transaction.id },
      till.identity,
    );
    const [head = '', ...rest] = sale.receipt.text.split(separator);
    const marked = [head, '              *** KOPIE ***', ...rest].join(separator);
    expect(receipt).toMatchObject({ ...sale.receipt, text: marked, receiptNumber: 1 });

    // Stock moves by what left the shop, in base units.
    await until(async () => (await stockOf(till, ['I00001']))[0] === Number(stockBefore[0]) - 24);
    await until(async () => (await stockOf(till, ['I00002']))[0] === Number(stockBefore[1]) - 3);
    await until(async () => (await stockOf(till, ['I00003']))[0] === Number(stockBefore[2]) - 1);
    await until(async () => (await drawerOf(till, shift.shiftId)) === '136.82');

    // The rest of the day: another sale, one unit back, a customer without money, change from the safe.
    const second = await sell(till, [biscuits, barcode(product, 'I00006')]);
    const secondSold = await transactionOf(till, second.transaction.id);
    const biscuitLine = present(secondSold.lines.find((line) => line.gtin === biscuits));
    const back = present(
      accepted(
        await tryTakeBack(till, second.transaction, [
          { lineId: biscuitLine.lineId, quantity: '1' },
        ]),
      ).transaction,
    );
    const voided = await giveUp(till, biscuits);
    const noSale = await openDrawer(till);
    await moveCash(till, shift.shiftId);

    // The evening: X, blind count, seal, Z.
    const ids = [sale.transaction.id, second.transaction.id, back.id, voided.id, noSale.id];
    const transactions = await Promise.all(ids.map((id) => transactionOf(till, id)));
    expect(transactions.map((each) => each.sequenceNumber)).toEqual([1, 2, 3, 4, 5]);
    expect(transactions.map((each) => each.receiptNumber)).toEqual([1, 2, 3, null, null]);
    const counting = transactions.slice(0, 3);
    const xReport = await xReportOf(till, shift.shiftId, 5);
    const expected = formatAmount(
      addMoney(
        parseAmount('110.00', 'EUR'),
        sumMoney(
          'EUR',
          counting.map(({ total }) => parseAmount(total.amount, 'EUR')),
        ),
      ),
    );
    expect(xReport.figures.drawer.expected.amount).toBe(expected);

    const closed = await closeShift(till, shift.shiftId, [['0.01', Number(expected) * 100]]);
    expect(closed.overShort?.amount ?? '0.00').toBe('0.00');
    const zReport = await zReportOf(till, shift.shiftId);
    expect(zReport).toMatchObject({
      zNumber: 1,
      asOfSequence: 5,
      asOfOfflineSequence: 0,
      figures: {
        ...xReport.figures,
        ...sumsOf(counting),
        saleCount: 2,
        returnCount: 1,
        voidedCount: 1,
        noSaleCount: 1,
        drawer: { expected: { amount: expected }, overShort: { amount: '0.00' } },
      },
    });
    expect(taxesOf(zReport.figures.byTaxRate)).toEqual(
      taxesOf(counting.flatMap((each) => each.taxes)),
    );
    expect(totalOf(zReport.figures.byDepartment.map((each) => each.total))).toBe(
      zReport.figures.total.amount,
    );

    // Sealed: nothing is sold in it any more, and the next shift has the next Z.
    const late = await openBasket(till);
    await scan(till, late, biscuits);
    await payCash(till, late);
    expect(refusals(await tryComplete(till, late))).toEqual(['SHIFT_NOT_OPEN']);
    const next = await openShift(till, '0.00');
    await closeShift(till, next.shiftId, []);
    expect((await zReportOf(till, next.shiftId)).zNumber).toBe(2);
  });

  it('rounds cash to 5 rappen in Switzerland, as its own amount', async () => {
    const till = tillAt(productOf(), 'S010-W1');
    const shift = await openShift(till, '50.00');
    // 1.31 and a deposit of 0.30.
    const { id } = await openBasket(till);
    await scan(till, { id }, barcode(till.product, 'I00001'));
    const { basket } = await till.product.ask(BasketDocument, { id }, till.identity);
    expect(basket).toMatchObject({ due: { amount: '1.61' }, cashDue: { amount: '1.60' } });
    await payCash(till, { id }, '2.00');
    const sale = await complete(till, { id });
    expect(sale.transaction).toMatchObject({ total: { amount: '1.61', currency: 'CHF' } });
    expect(sale.transaction.change.amount).toBe('0.40');
    const sold = await transactionOf(till, sale.transaction.id);
    expect(sold.cashRounding.amount).toBe('-0.01');

    await until(async () => (await drawerOf(till, shift.shiftId)) === '51.60');
    await closeShift(till, shift.shiftId, [
      ['50.00', 1],
      ['1.00', 1],
      ['0.20', 3],
    ]);
    const { figures } = await zReportOf(till, shift.shiftId);
    expect(figures).toMatchObject({
      total: { amount: '1.61' },
      cashRounding: { amount: '-0.01' },
      drawer: { expected: { amount: '51.60' }, overShort: { amount: '0.00' } },
    });
  });

  it('adds state and county tax on top in the United States', async () => {
    const till = tillAt(productOf(), 'S007-W1');
    const shift = await openShift(till, '20.00');
    // 1.20 and a deposit of 0.28, taxed with 6.5 % and 2.1 %; biscuits at 1.97 are food and free of tax.
    const codes = [barcode(till.product, 'I00001'), barcode(till.product, 'I00002')];
    const sale = await sell(till, codes, '5.00');
    const sold = await transactionOf(till, sale.transaction.id);
    expect(sold).toMatchObject({
      net: { amount: '3.45', currency: 'USD' },
      tax: { amount: '0.13' },
      total: { amount: '3.58' },
      change: { amount: '1.42' },
    });
    expect(taxesOf(sold.taxes)).toEqual([
      ['US-FOOD', '1.97', '0.00'],
      ['US-ORCA', '1.48', '0.03'],
      ['US-WA', '1.48', '0.10'],
    ]);

    await closeShift(till, shift.shiftId, [['0.01', 2_358]]);
    const { figures } = await zReportOf(till, shift.shiftId);
    expect(figures).toMatchObject({ ...sumsOf([sold]), drawer: { overShort: { amount: '0.00' } } });
    expect(taxesOf(figures.byTaxRate)).toEqual(taxesOf(sold.taxes));
  });
});

/** Between the parts of a receipt. */
const separator = `\n${'-'.repeat(42)}\n`;

async function transactionOf({ product, identity }: Till, id: string): Promise<Transaction> {
  const answer = await product.ask(RetailTransactionDocument, { id }, identity);
  return present(answer.retailTransaction);
}

async function stockOf({ product, identity, storeId }: Till, itemIds: readonly string[]) {
  const positions = await Promise.all(
    itemIds.map((itemId) =>
      product.ask(TillInventoryPositionDocument, { storeId, itemId }, identity),
    ),
  );
  return positions.map(({ inventoryPosition }) => Number(present(inventoryPosition).onHand.value));
}

async function drawerOf({ product, identity }: Till, shiftId: string) {
  const { xReport } = await product.ask(TillXReportDocument, { shiftId }, identity);
  return present(xReport).figures.drawer.expected.amount;
}

/** The X report once back office has heard of everything up to this sequence number. */
async function xReportOf({ product, identity }: Till, shiftId: string, sequenceNumber: number) {
  const take = async () =>
    present((await product.ask(TillXReportDocument, { shiftId }, identity)).xReport);
  await until(async () => (await take()).asOfSequence === sequenceNumber);
  return take();
}

/** The Z report once the shift has closed. */
async function zReportOf({ product, identity }: Till, shiftId: string) {
  await until(async () => {
    const { shift } = await product.ask(TillShiftDocument, { shiftId }, identity);
    return shift?.state === 'CLOSED';
  });
  return present((await product.ask(TillZReportDocument, { shiftId }, identity)).zReport);
}

/** A customer who can't pay. */
async function giveUp(till: Till, code: string) {
  const basket = await openBasket(till);
  await scan(till, basket, code);
  const input = { basketId: basket.id, idempotencyKey: newId() };
  const { basketVoid } = await till.product.ask(BasketVoidDocument, { input }, till.identity);
  return present(accepted(basketVoid).transaction);
}

async function openDrawer({ product, identity, storeId, workstationId }: Till) {
  const input = { storeId, workstationId, idempotencyKey: newId() };
  const { noSale } = await product.ask(NoSaleDocument, { input }, identity);
  return present(accepted(noSale).transaction);
}

/** 15.00 into the drawer, 5.00 out of it. */
async function moveCash(till: Till, shiftId: string): Promise<void> {
  const { product, identity } = till;
  const movement = (amount: string) => ({
    shiftId,
    amount: { amount, currency: currencyOf(till) },
    reason: 'Change',
    idempotencyKey: newId(),
  });
  const paidIn = await product.ask(TillCashInDocument, { input: movement('15.00') }, identity);
  accepted(paidIn.cashIn);
  const paidOut = await product.ask(TillCashOutDocument, { input: movement('5.00') }, identity);
  accepted(paidOut.cashOut);
}

type Amount = { readonly amount: string; readonly currency: string };

function totalOf(amounts: readonly Amount[]): string {
  const currency = present(amounts[0]).currency;
  return formatAmount(
    sumMoney(
      currency,
      amounts.map((each) => parseAmount(each.amount, currency)),
    ),
  );
}

/** What a Z report must say of these transactions. */
function sumsOf(transactions: readonly Transaction[]) {
  const sum = (amountOf: (transaction: Transaction) => Amount) => ({
    amount: totalOf(transactions.map(amountOf)),
  });
  return {
    transactionCount: transactions.length,
    net: sum((each) => each.net),
    tax: sum((each) => each.tax),
    total: sum((each) => each.total),
    discount: sum((each) => each.discount),
    cashRounding: sum((each) => each.cashRounding),
    byTender: [
      {
        kind: 'CASH',
        count: transactions.length,
        amount: { amount: totalOf(transactions.flatMap((each) => each.tenders.map(kept))) },
      },
    ],
  };
}

/** What stays in the drawer of a tender. */
function kept({ amount }: Transaction['tenders'][number]): Amount {
  return amount;
}

type TaxLine = Pick<Transaction['taxes'][number], 'taxId' | 'taxable' | 'tax'>;

/** Taxable amount and tax by tax, for comparing a report with its transactions. */
function taxesOf(lines: readonly TaxLine[]) {
  const taxIds = [...new Set(lines.map((line) => line.taxId))].toSorted();
  return taxIds.map((taxId) => {
    const own = lines.filter((line) => line.taxId === taxId);
    return [taxId, totalOf(own.map((line) => line.taxable)), totalOf(own.map((line) => line.tax))];
  });
}
