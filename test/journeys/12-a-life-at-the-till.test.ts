import { newId } from '#kernel/ids.ts';
import {
  BackOfficeAuditTrailDocument,
  BackOfficeSalesPostingDocument,
  BackOfficeStorePolicySetDocument,
  BasketCouponAddDocument,
  BasketCustomerAttachDocument,
  BasketOpenDocument,
  BasketRecallDocument,
  BasketScanDocument,
  BasketSuspendDocument,
  CartAddDocument,
  CartOpenDocument,
  CustomerLoyaltyDocument,
  CustomerTaxExemptionSetDocument,
  FulfilmentHandOverDocument,
  FulfilmentReadyDocument,
  LineRemoveDocument,
  NoSaleDocument,
  RetailTransactionDocument,
  type StorePolicyInput,
  SuspendedBasketsDocument,
  TillApprovalGrantDocument,
  TillInventoryPositionDocument,
  TillXReportDocument,
} from '#schema/generated/operations.ts';
import { demoPin } from '../../local/demo-data/create-demo-data.ts';
import { backOffice } from '../kit/identities.ts';
import { type Product, startProduct } from '../kit/product.ts';
import {
  accepted,
  barcode,
  complete,
  openBasket,
  openShift,
  payCash,
  present,
  refusals,
  scan,
  sell,
  tillAt,
  tryTakeBack,
  until,
} from './till.ts';
import { capture, quoteOf, shopperOf } from './web-shop.ts';

/** The county whose taxes are worked out outside, by the simulator. */
const outside = { TAX_CALCULATOR_JURISDICTIONS: 'US-WA-ORCA' };

let product: Product;
beforeAll(async () => {
  product = await startProduct({ transport: 'inProcess', environment: outside });
});
afterAll(() => product.stop());

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const setTill = async (
  storeId: string,
  till: StorePolicyInput['till'],
  more: Partial<StorePolicyInput> = {},
): Promise<void> => {
  const policy = { pricesIncludeTax: true, taxRoundingLevel: 'DOCUMENT' as const, till, ...more };
  const input = { storeId, policy, idempotencyKey: newId() };
  const answer = await product.ask(BackOfficeStorePolicySetDocument, { input }, backOffice());
  accepted(answer.storePolicySet);
};
const auditOf = async (storeId: string): Promise<readonly string[]> => {
  const variables = { storeId, first: 100 };
  const { auditTrail } = await product.ask(BackOfficeAuditTrailDocument, variables, backOffice());
  return auditTrail.nodes.map(({ kind }) => kind);
};

it('a cashier voids up to the limit of the role, above it with a manager, and back office sees all of it', async () => {
  const till = tillAt(product, 'S002-W1');
  const roleLimits = [{ role: 'CASHIER' as const, voidMax: eur('1.00') }];
  await setTill('S002', { roleLimits, reasonsRequired: true, selfApproval: false });
  const biscuits = barcode(product, 'I00002');
  const remove = async (basketId: string, lineId: string, parts: object) => {
    const input = { basketId, lineId, idempotencyKey: newId(), ...parts };
    return (await product.ask(LineRemoveDocument, { input }, till.identity)).lineRemove;
  };
  // Checkout hears of the policy through the bus, and keeps a store for a moment.
  const lost = { id: '', lineId: '' };
  await until(async () => {
    const basket = await scan(till, await openBasket(till), biscuits);
    Object.assign(lost, { id: basket.id, lineId: present(basket.lines[0]).lineId });
    return refusals(await remove(lost.id, lost.lineId, {})).includes('REASON_REQUIRED');
  }, 10_000);
  const { id, lineId } = lost;
  const why = { reason: 'Changed his mind' };
  expect(refusals(await remove(id, lineId, why))).toEqual(['APPROVAL_REQUIRED']);
  const grant = async (pin: string) => {
    const wanted = {
      permission: 'VOID' as const,
      storeId: 'S002',
      subject: id,
      limit: eur('5.00'),
    };
    const input = { operatorId: 'O002-05', pin, ...wanted };
    return (await product.ask(TillApprovalGrantDocument, { input }, till.identity)).approvalGrant;
  };
  expect(refusals(await grant('0000'))).toEqual(['SIGN_ON_REFUSED']);
  const approval = present((await grant(demoPin)).approval?.token);
  const voids = [
    remove(id, lineId, { ...why, approval }),
    remove(id, lineId, { ...why, approval }),
  ];
  const answers = (await Promise.all(voids)).flatMap(refusals);
  expect(answers).toEqual(['LINE_UNKNOWN']);
  const kinds = ['APPROVAL_REFUSED', 'APPROVAL_GRANTED', 'LINE_VOIDED', 'APPROVAL_CONSUMED'];
  await until(async () => {
    const seen = await auditOf('S002');
    return kinds.every((kind) => seen.includes(kind));
  });
});

it('what is past its date and weighed by hand needs two approvals, which one scan takes together', async () => {
  const till = tillAt(product, 'S002-W2');
  await setTill('S002', { keyedWeight: 'APPROVAL' }, { expiredUnits: 'APPROVAL' });
  const weighed = present(product.data.items.find(({ soldByWeight }) => soldByWeight));
  const code = `]d201${barcode(product, weighed.itemId, 'KGM')}17200101`;
  let basket = await openBasket(till);
  const ask = async (approvals: readonly string[]) => {
    const parts = {
      basketId: basket.id,
      scan: code,
      quantity: '0.5',
      entryMethod: 'KEYED',
    } as const;
    const input = { ...parts, approvals, idempotencyKey: newId() };
    return (await product.ask(BasketScanDocument, { input }, till.identity)).basketScan;
  };
  const grant = async (permission: 'SELL_EXPIRED' | 'KEYED_WEIGHT') => {
    const wanted = { permission, storeId: 'S002', subject: basket.id };
    const input = { operatorId: 'O002-05', pin: demoPin, ...wanted };
    const granted = await product.ask(TillApprovalGrantDocument, { input }, till.identity);
    return present(accepted(granted.approvalGrant).approval).token;
  };
  // A basket keeps the policy of its opening, and checkout hears of a new one through the bus.
  await until(async () => {
    basket = await openBasket(till);
    return refusals(await ask([])).includes('APPROVAL_REQUIRED');
  }, 10_000);
  const both = [await grant('SELL_EXPIRED'), await grant('KEYED_WEIGHT')];
  for (const one of both) expect(refusals(await ask([one]))).toEqual(['APPROVAL_REQUIRED']);
  expect(present(accepted(await ask(both)).basket).lines).toHaveLength(1);
  expect(refusals(await ask(both))).toEqual(['APPROVAL_USED']);
});

it('training leaves nothing behind: no number, stock, drawer, points, coupon, history or posting', async () => {
  const till = tillAt(product, 'S001-W1');
  const { identity, storeId, workstationId } = till;
  const shift = await openShift(till, '100.00');
  const customerId = 'C00001';
  const stateOf = async () => {
    const wanted = { storeId, itemId: 'I00002' };
    const stock = await product.ask(TillInventoryPositionDocument, wanted, identity);
    const { xReport } = await product.ask(TillXReportDocument, shift, identity);
    const { customer } = await product.ask(CustomerLoyaltyDocument, { customerId }, identity);
    const { takenAt: _takenAt, ...report } = present(xReport);
    return { stock, figures: report.figures, customer };
  };
  const before = await stateOf();
  const place = { storeId, workstationId, customerId, training: true, idempotencyKey: newId() };
  const { basketOpen } = await product.ask(BasketOpenDocument, { input: place }, identity);
  const basket = present(accepted(basketOpen).basket);
  await scan(till, basket, barcode(product, 'I00002'));
  const coupon = { basketId: basket.id, code: 'FIRST-100', idempotencyKey: newId() };
  accepted(
    (await product.ask(BasketCouponAddDocument, { input: coupon }, identity)).basketCouponAdd,
  );
  await payCash(till, basket, '5.00');
  const { transaction, receipt } = await complete(till, basket);
  expect(transaction).toMatchObject({ receiptNumber: null });
  expect(receipt.text).toContain('TRAINING');
  const opened = { storeId, workstationId, training: true, idempotencyKey: newId() };
  const { noSale } = await product.ask(NoSaleDocument, { input: opened }, identity);
  expect(accepted(noSale).transaction).toMatchObject({ series: 'TRAINING', receiptNumber: null });
  expect(await stateOf()).toEqual(before);

  const sale = await sell(till, [barcode(product, 'I00006')]);
  expect(sale.transaction).toMatchObject({ receiptNumber: 1, sequenceNumber: 1 });
  await until(async () => {
    const { xReport } = await product.ask(TillXReportDocument, shift, identity);
    return present(xReport).figures.transactionCount === 1;
  });
  // The real sale is posted to the corporate system; what was practice never is.
  const postingOf = async (transactionId: string) =>
    (await product.ask(BackOfficeSalesPostingDocument, { transactionId }, backOffice()))
      .salesPosting;
  await until(async () => (await postingOf(sale.transaction.id)) !== null);
  expect(await postingOf(transaction.id)).toBeNull();
  const trained = await product.ask(RetailTransactionDocument, { id: transaction.id }, identity);
  expect(trained.retailTransaction).toMatchObject({ series: 'TRAINING', sequenceNumber: 1 });
});

it('a basket is parked with a label, found at another till, and paid there', async () => {
  const [first, second] = [tillAt(product, 'S001-W2'), tillAt(product, 'S001-W3')];
  await openShift(second);
  const basket = await scan(first, await openBasket(first), barcode(product, 'I00006'));
  const park = { basketId: basket.id, label: 'Frau Sommer', idempotencyKey: newId() };
  accepted(
    (await product.ask(BasketSuspendDocument, { input: park }, first.identity)).basketSuspend,
  );
  const list = { storeId: 'S001', status: 'SUSPENDED' as const };
  const { storeBaskets } = await product.ask(SuspendedBasketsDocument, list, second.identity);
  const found = present(storeBaskets.nodes.find(({ label }) => label === 'Frau Sommer'));
  const input = { basketId: found.id, workstationId: 'S001-W3', idempotencyKey: newId() };
  const { basketRecall } = await product.ask(BasketRecallDocument, { input }, second.identity);
  expect(accepted(basketRecall)).toMatchObject({
    ...{ totalBefore: basket.total, repricedLines: [], lapsedCoupons: [] },
    basket: { status: 'OPEN', workstation: { workstationId: 'S001-W3' } },
  });
  await payCash(second, found);
  expect((await complete(second, found)).transaction.total).toEqual(basket.total);
});

it('the age that a web shopper promises is checked by whoever hands the goods over', async () => {
  const till = tillAt(product, 'S001-W1');
  const wine = present(product.data.items.find(({ minimumAge }) => minimumAge === 18)).itemId;
  const customer = shopperOf(product, 'C00002', 'S001');
  const open = { storeId: 'S001', channel: 'WEB' as const, idempotencyKey: newId() };
  const { basketOpen } = await product.ask(CartOpenDocument, { input: open }, customer.identity);
  const cart = { id: present(accepted(basketOpen).basket).id };
  const add = async (ageConfirmed: boolean) => {
    const scanned = { basketId: cart.id, scan: barcode(product, wine), ageConfirmed };
    const input = { ...scanned, idempotencyKey: newId() };
    return (await product.ask(CartAddDocument, { input }, customer.identity)).basketScan;
  };
  expect(refusals(await add(false))).toEqual(['AGE_CHECK_REQUIRED']);
  accepted(await add(true));
  const elsewhere = await capture(customer, await quoteOf(customer, cart), { storeId: 'S010' });
  expect(elsewhere).toMatchObject({ status: 'REJECTED', rejection: { code: 'CURRENCY_WRONG' } });

  const again = shopperOf(product, 'C00002', 'S001');
  const second = await product.ask(
    CartOpenDocument,
    { input: { ...open, idempotencyKey: newId() } },
    again.identity,
  );
  cart.id = present(accepted(second.basketOpen).basket).id;
  accepted(await add(true));
  const placed = await capture(again, await quoteOf(again, cart), { paymentToken: 'tok-4242' });
  const { fulfilmentId } = present(placed.fulfilments[0]);
  const ready = { fulfilmentId, idempotencyKey: newId() };
  accepted(
    (await product.ask(FulfilmentReadyDocument, { input: ready }, till.identity)).fulfilmentReady,
  );
  const handOver = async (ageConfirmed: boolean, birthDate?: string) => {
    const looked = { ageConfirmed, ...(birthDate === undefined ? {} : { birthDate }) };
    const at = { fulfilmentId, workstationId: 'S001-W1', ...looked, idempotencyKey: newId() };
    return (await product.ask(FulfilmentHandOverDocument, { input: at }, till.identity))
      .fulfilmentHandOver;
  };
  expect(refusals(await handOver(false))).toEqual(['AGE_CHECK_REQUIRED']);
  const tooYoung = `${new Date().getUTCFullYear() - 10}-01-01`;
  expect(refusals(await handOver(true, tooYoung))).toEqual(['AGE_TOO_YOUNG']);
  expect(accepted(await handOver(false, '1980-02-29')).order?.status).toBe('COMPLETED');
});

it('a customer who is exempt buys without tax, has it on the receipt, and gets back what was paid', async () => {
  const till = tillAt(product, 'S003-W1');
  const customerId = 'C00003';
  await openShift(till);
  const exempt = {
    ...{ customerId, idempotencyKey: newId() },
    exemption: { reason: 'Embassy', certificateNumber: 'D-19' },
  };
  const set = await product.ask(CustomerTaxExemptionSetDocument, { input: exempt }, backOffice());
  const mark = { reason: 'Embassy', certificateNumber: 'D-19', fromAccount: true };
  expect(accepted(set.customerTaxExemptionSet).account).toMatchObject({ taxExemption: mark });

  const basket = await openBasket(till);
  const taxed = await scan(till, basket, barcode(product, 'I00002'));
  const attach = async (idempotencyKey: string, who: string | null) => {
    const input = { basketId: basket.id, customerId: who, idempotencyKey };
    const answer = await product.ask(BasketCustomerAttachDocument, { input }, till.identity);
    return present(accepted(answer.basketCustomerAttach).basket);
  };
  expect((await attach(newId(), customerId)).taxExemption).toEqual(mark);
  expect((await attach(newId(), null)).taxExemption).toBeNull();
  expect((await attach(newId(), customerId)).taxExemption).toEqual(mark);
  await payCash(till, basket);
  const { transaction, receipt } = await complete(till, basket);
  expect(Number(transaction.total.amount)).toBeLessThan(Number(taxed.total.amount));
  expect(receipt.text).toContain('D-19');
  // Each time that the customer was attached.
  await until(async () => {
    const kinds = await auditOf('S003');
    return kinds.filter((kind) => kind === 'TAX_EXEMPTED').length === 2;
  });

  const variables = { id: transaction.id };
  const sold = await product.ask(RetailTransactionDocument, variables, till.identity);
  const [line] = present(sold.retailTransaction).lines;
  const wish = [{ lineId: present(line).lineId, quantity: '1' }];
  const { transaction: back } = accepted(await tryTakeBack(till, transaction, wish));
  expect(present(back).total.amount).toBe(`-${transaction.total.amount}`);
});

it('taxes come from outside where the store asks for them, and from the tables when nobody answers in time', async () => {
  const till = tillAt(product, 'S007-W1');
  await openShift(till, '20.00');
  // 1.20 and a deposit of 0.28 at 6.25 % and 1.75 %, one rounding a tax and line: 0.08 + 0.02, 0.02 + 0.00 or 0.01.
  const sale = await sell(till, [barcode(product, 'I00001')], '5.00');
  const sold = await product.ask(
    RetailTransactionDocument,
    { id: sale.transaction.id },
    till.identity,
  );
  const taxes = present(sold.retailTransaction).taxes.map(({ rate }) => rate);
  expect(taxes.toSorted()).toEqual(['0.0175', '0.0625']);

  const basket = await scan(till, await openBasket(till), barcode(product, 'I00001'));
  const slow = { basketId: basket.id, customerId: 'SLOW', idempotencyKey: newId() };
  const attached = await product.ask(BasketCustomerAttachDocument, { input: slow }, till.identity);
  accepted(attached.basketCustomerAttach);
  await payCash(till, basket, '5.00');
  const late = await complete(till, basket);
  const { retailTransaction } = await product.ask(
    RetailTransactionDocument,
    { id: late.transaction.id },
    till.identity,
  );
  expect(
    present(retailTransaction)
      .taxes.map(({ rate }) => rate)
      .toSorted(),
  ).toEqual([...['0.021', '0.065']]);
}, 30_000);
