import { newId } from '#kernel/ids.ts';
import {
  BackOfficeSalesPostingDocument,
  BasketCustomerAttachDocument,
  BasketDiscountSetDocument,
  BasketRefundDocument,
  BasketReturnLinesAddDocument,
  BasketReturnWithoutReceiptAddDocument,
  CustomerLoyaltyDocument,
  CustomerStoreCreditDocument,
  RetailTransactionDocument,
  TillApprovalGrantDocument,
  TillInventoryPositionDocument,
  TillXReportDocument,
  TransactionForReturnDocument,
  TransactionPostVoidDocument,
  TransactionReturnDocument,
} from '#schema/generated/operations.ts';
import { demoPin } from '../../local/demo-data/create-demo-data.ts';
import { backOffice } from '../kit/identities.ts';
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
  sell,
  type Till,
  tillAt,
  until,
} from './till.ts';

journey('Exchange, return at another store, post-void', (productOf) => {
  it('takes goods back at another store by the receipt alone, into its own drawer', async () => {
    const product = productOf();
    const [seller, taker] = [tillAt(product, 'S001-W1'), tillAt(product, 'S002-W1')];
    await openShift(seller);
    const shift = await openShift(taker, '50.00');
    await sell(taker, [dataMatrix(product, 'I00003', { batchLot: 'L2501', expiry: '2030-06-30' })]);
    // Their own sale first, so that its money is in the drawer before the refund leaves it.
    await until(async () => (await drawerOf(taker, shift.shiftId)) !== '50.00');
    const before = Number(await drawerOf(taker, shift.shiftId));
    const { transaction, receipt } = await sell(seller, [barcode(product, 'I00002')]);
    const printed = {
      ...{ receiptNumber: present(transaction.receiptNumber), verifyCode: receipt.verifyCode },
      storeId: 'S001',
    };
    const lookUp = { ...printed, lines: [] };
    const answer = await product.ask(TransactionForReturnDocument, lookUp, taker.identity);
    const found = present(answer.transactionForReturn);
    const [line] = found.lines;
    const input = {
      ...{ originalTransactionId: found.transactionId, verifyCode: receipt.verifyCode },
      ...{ storeId: 'S002', workstationId: 'S002-W1', idempotencyKey: newId() },
      lines: [{ lineId: present(line).lineId, quantity: '1' }],
    };
    const { transactionReturn } = await product.ask(
      TransactionReturnDocument,
      { input },
      taker.identity,
    );
    const returned = present(accepted(transactionReturn).transaction);
    expect(returned).toMatchObject({ kind: 'RETURN', tenders: [{ kind: 'CASH' }] });
    const refund = -Number(returned.total.amount);
    expect(refund).toBe(Number(present(line).refund.amount));
    await until(async () => {
      const now = Number(await drawerOf(taker, shift.shiftId));
      return Math.round((before - now) * 100) === Math.round(refund * 100);
    });
  });

  it('exchanges for something else in one transaction, even or with the difference paid out', async () => {
    const product = productOf();
    const till = tillAt(product, 'S003-W1');
    await openShift(till);
    const { transaction: sale } = await sell(till, [
      barcode(product, 'I00002'),
      dataMatrix(product, 'I00003', { batchLot: 'L2501', expiry: '2030-06-30' }),
    ]);
    const [biscuits, porridge] = (await transactionOf(till, sale.id)).lines;

    const same = await openBasket(till);
    await scan(till, same, barcode(product, 'I00002'));
    await takeBack(till, same, { sale, lineId: present(biscuits).lineId });
    const { transaction: even } = await complete(till, same);
    expect(even).toMatchObject({ kind: 'EXCHANGE', total: { amount: '0.00' } });

    const cheaper = await openBasket(till);
    await scan(till, cheaper, barcode(product, 'I00002'));
    const basket = await takeBack(till, cheaper, { sale, lineId: present(porridge).lineId });
    expect(Number(basket.due.amount)).toBeLessThan(0);
    const input = { basketId: cheaper.id, idempotencyKey: newId() };
    const { basketRefund } = await product.ask(BasketRefundDocument, { input }, till.identity);
    expect(present(accepted(basketRefund).basket).due.amount).toBe('0.00');
    const { transaction: down } = await complete(till, cheaper);
    expect(down).toMatchObject({ kind: 'EXCHANGE', total: { amount: basket.due.amount } });
    for (const exchange of [even, down]) {
      const total = minorOf(exchange.total);
      expect(await postedOf(till, exchange.id)).toMatchObject({ kind: 'EXCHANGE', debit: total });
    }
  });

  it('voids a whole sale in its shift, and the drawer is as it was', async () => {
    const product = productOf();
    const till = tillAt(product, 'S004-W1');
    const shift = await openShift(till);
    const { transaction: sale } = await sell(till, [barcode(product, 'I00002')]);
    const postVoid = async (approval?: string) => {
      const input = {
        ...{ transactionId: sale.id, reason: 'Rung up twice', idempotencyKey: newId() },
        ...(approval !== undefined && { approval }),
      };
      const answer = await product.ask(TransactionPostVoidDocument, { input }, till.identity);
      return answer.transactionPostVoid;
    };
    expect(refusals(await postVoid())).toEqual(['APPROVAL_REQUIRED']);
    const asked = {
      ...{ operatorId: 'O004-05', pin: demoPin, permission: 'VOID' as const, storeId: 'S004' },
      subject: sale.id,
    };
    const granted = await product.ask(TillApprovalGrantDocument, { input: asked }, till.identity);
    const { token } = present(accepted(granted.approvalGrant).approval);
    const voided = present(accepted(await postVoid(token)).transaction);
    expect(voided).toMatchObject({ kind: 'POST_VOID', originalTransaction: { id: sale.id } });
    await until(async () => (await drawerOf(till, shift.shiftId)) === '100.00');
    const [sold, taken] = [await postedOf(till, sale.id), await postedOf(till, voided.id)];
    expect(taken).toEqual({ kind: 'POST_VOID', debit: -sold.debit, credit: -sold.credit });
    expect(refusals(await postVoid(token))).toEqual(['TRANSACTION_RETURNED']);
  });
});

journey('Goods without a receipt', (productOf) => {
  it('come back for the lowest price at which they were sold, as a credit, with an approval', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W2');
    await openShift(till);
    const { identity } = till;
    const customerId = 'C00001';
    const code = barcode(product, 'I00002');
    const stocked = await onHandOf(till, 'I00002');
    // A cheaper sale first: a tenth off by hand, which a cashier may give alone.
    const cheap = await openBasket(till);
    await scan(till, cheap, code);
    const discount = {
      basketId: cheap.id,
      percent: '10',
      reason: 'Dented',
      idempotencyKey: newId(),
    };
    const given = await product.ask(BasketDiscountSetDocument, { input: discount }, identity);
    const paid = present(accepted(given.basketDiscountSet).basket).total.amount;
    await payCash(till, cheap);
    await complete(till, cheap);
    await sell(till, [code]);

    const basket = await openBasket(till);
    const bring = async (approval?: string) => {
      const goods = { basketId: basket.id, scan: code, reason: 'UNWANTED' as const };
      const input = { ...goods, idempotencyKey: newId(), ...(approval && { approval }) };
      const answer = await product.ask(BasketReturnWithoutReceiptAddDocument, { input }, identity);
      return answer.basketReturnWithoutReceiptAdd;
    };
    expect(refusals(await bring())).toEqual(['APPROVAL_REQUIRED']);
    // That it was sold reaches the prices as an event.
    await until(async () => ((await bring()).userErrors[0]?.message ?? '').includes(paid));
    const asked = {
      ...{ operatorId: 'O001-05', pin: demoPin, permission: 'RETURN' as const, storeId: 'S001' },
      subject: basket.id,
    };
    const granted = await product.ask(TillApprovalGrantDocument, { input: asked }, identity);
    const { token } = present(accepted(granted.approvalGrant).approval);
    const back = present(accepted(await bring(token)).basket);
    expect(back).toMatchObject({
      total: { amount: `-${paid}` },
      lines: [{ priceTakenFrom: 'SALE', restock: true }],
      refundPlan: [{ kind: 'STORE_CREDIT', amount: { amount: paid }, tenderId: null }],
      returnApproval: { approvedBy: 'O001-05' },
    });
    // The second of them needs nobody again.
    const both = present(accepted(await bring()).basket).total.amount;
    expect(minorOf({ amount: both })).toBe(-2 * minorOf({ amount: paid }));
    const owed = both.slice(1);
    const points = await pointsOf(till, customerId);
    const attach = { basketId: basket.id, customerId, idempotencyKey: newId() };
    await product.ask(BasketCustomerAttachDocument, { input: attach }, identity);
    const credit = await creditOf(till, customerId);
    const refund = { basketId: basket.id, idempotencyKey: newId() };
    const refunded = await product.ask(BasketRefundDocument, { input: refund }, identity);
    accepted(refunded.basketRefund);
    const { transaction } = await complete(till, basket);
    expect(transaction).toMatchObject({ kind: 'RETURN', total: { amount: both } });
    const posted = await postedOf(till, transaction.id);
    expect(posted).toMatchObject({ kind: 'RETURN', credit: minorOf(transaction.total) });
    expect((await creditOf(till, customerId)) - credit).toBeCloseTo(Number(owed), 2);
    // The programme gives a point for each whole euro, and takes as many back.
    expect((await pointsOf(till, customerId)) - points).toBe(-Math.floor(Number(owed)));
    // Two were sold, and both are on the shelf again.
    await until(async () => (await onHandOf(till, 'I00002')) === stocked);
  });
});

/** What the corporate system has got of it, in cents: by what it was paid, and what for. Both are the same sum. */
async function postedOf({ product }: Till, id: string) {
  const variables = { transactionId: id };
  const ask = async () =>
    (await product.ask(BackOfficeSalesPostingDocument, variables, backOffice())).salesPosting;
  await until(async () => (await ask())?.status === 'POSTED');
  const { kind, total, tip, cashRounding, forfeited, tenders } = present(await ask());
  const debit = tenders.reduce((sum, { amount }) => sum + minorOf(amount), minorOf(forfeited));
  const credit = [total, tip, cashRounding, forfeited].reduce(
    (sum, each) => sum + minorOf(each),
    0,
  );
  expect(debit).toBe(credit);
  return { kind, debit, credit };
}

function minorOf({ amount }: { readonly amount: string }): number {
  return Math.round(Number(amount) * 100);
}

async function pointsOf({ product, identity }: Till, customerId: string): Promise<number> {
  const { customer } = await product.ask(CustomerLoyaltyDocument, { customerId }, identity);
  return customer?.loyalty?.points ?? 0;
}

async function creditOf({ product, identity }: Till, customerId: string): Promise<number> {
  const variables = { customerId, currency: 'EUR' };
  const { customer } = await product.ask(CustomerStoreCreditDocument, variables, identity);
  return Number(customer?.storeCredit?.amount ?? 0);
}

async function onHandOf({ product, identity, storeId }: Till, itemId: string): Promise<number> {
  const variables = { storeId, itemId };
  const answer = await product.ask(TillInventoryPositionDocument, variables, identity);
  return Number(present(answer.inventoryPosition).onHand.value);
}

async function takeBack(
  { product, identity }: Till,
  basket: { readonly id: string },
  { sale, lineId }: { readonly sale: { readonly id: string }; readonly lineId: string },
) {
  const input = {
    ...{ basketId: basket.id, originalTransactionId: sale.id, idempotencyKey: newId() },
    lines: [{ lineId, quantity: '1' }],
  };
  const answer = await product.ask(BasketReturnLinesAddDocument, { input }, identity);
  return present(accepted(answer.basketReturnLinesAdd).basket);
}

async function transactionOf({ product, identity }: Till, id: string) {
  const answer = await product.ask(RetailTransactionDocument, { id }, identity);
  return present(answer.retailTransaction);
}

async function drawerOf({ product, identity }: Till, shiftId: string) {
  const { xReport } = await product.ask(TillXReportDocument, { shiftId }, identity);
  return present(xReport).figures.drawer.expected.amount;
}
