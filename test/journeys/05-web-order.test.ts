import { newId } from '#kernel/ids.ts';
import {
  BackOfficeStockAdjustDocument,
  BackOfficeStockMovementsDocument,
  CustomerOrderByIdDocument,
  FulfilmentHandOverDocument,
  FulfilmentReadyDocument,
  OrderCancelDocument,
  PickListDocument,
  RetailTransactionDocument,
  StoreDayDocument,
  TillInventoryPositionDocument,
} from '#schema/generated/operations.ts';
import { backOffice } from '../kit/identities.ts';
import {
  accepted,
  journey,
  managerAt,
  openShift,
  present,
  refusals,
  type Till,
  tillAt,
  until,
} from './till.ts';
import { type Captured, order, type Shopper, shopperOf } from './web-shop.ts';

const storeId = 'S001';
const lastOne = 'I00010';
const plenty = 'I00009';
const water = 'I00001';
const deposit = 'I99999';

journey('A web order', (productOf) => {
  it('holds the last unit, so that a second order of it is rejected, and is handed over once', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    const { businessDayDate } = await openShift(till);
    await leaveOne(till);

    const first = await order(shopperOf(product, 'C00001', storeId), [lastOne]);
    expect(first).toMatchObject({ status: 'CONFIRMED', payment: { status: 'DUE_AT_HAND_OVER' } });
    expect(await stockOf(till, lastOne)).toEqual({ onHand: '1', available: '0' });

    const second = await order(shopperOf(product, 'C00002', storeId), [lastOne]);
    expect(second).toMatchObject({
      status: 'REJECTED',
      rejection: { code: 'STOCK_INSUFFICIENT' },
      fulfilments: [],
    });
    expect(await stockOf(till, lastOne)).toEqual({ onHand: '1', available: '0' });

    const fulfilmentId = await pickedUp(till, first);
    const handOver = handingOver(till, fulfilmentId, '50.00');
    const handedOver = accepted(await handOver(newId()));
    const transaction = present(handedOver.fulfilment?.transaction);
    expect(handedOver).toMatchObject({
      order: { status: 'COMPLETED', payment: { status: 'SETTLED' } },
      fulfilment: { status: 'COMPLETED' },
    });

    // Once more with another key: the goods are gone.
    expect(refusals(await handOver(newId()))).toEqual(['FULFILMENT_STATUS_WRONG']);
    await until(async () => (await stockOf(till, lastOne)).onHand === '0');
    expect(await stockOf(till, lastOne)).toEqual({ onHand: '0', available: '0' });
    expect(await salesOf(till, lastOne)).toEqual(['-1']);
    expect(await transactionsOf(till, businessDayDate, first)).toEqual([transaction.id]);
    expect(await ring(till, transaction)).toMatchObject({
      ...{ kind: 'SALE', channel: 'WEB', workstationId: till.workstationId, total: first.total },
      ...{ order: { orderId: first.orderId }, customer: { customerId: 'C00001' } },
    });
  });

  it('is handed over once, though two counters do it at the same moment', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    const customer = shopperOf(product, 'C00003', storeId);
    const placed = await order(customer, [plenty], { paymentToken: 'tok-4242' });
    expect(placed).toMatchObject({ status: 'CONFIRMED', payment: { status: 'AUTHORISED' } });
    const fulfilmentId = await pickedUp(till, placed);
    const handOver = handingOver(till, fulfilmentId);
    const answers = await Promise.all([handOver(newId()), handOver(newId())]);
    const done = answers.filter((answer) => refusals(answer).length === 0);
    expect(done).toHaveLength(1);
    expect(answers.flatMap(refusals)).toEqual([
      expect.stringMatching(/^(HAND_OVER_IN_PROGRESS|FULFILMENT_STATUS_WRONG)$/),
    ]);
    const { businessDayDate } = await ring(till, present(done[0]?.fulfilment?.transaction));
    expect(await transactionsOf(till, businessDayDate, placed)).toHaveLength(1);
    await until(async () => (await salesOf(till, plenty)).length > 0);
    expect(await salesOf(till, plenty)).toEqual(['-1']);
  });

  it('of a drink charges its deposit and moves the drink alone', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    const placed = await order(shopperOf(product, 'C00005', storeId), [water], {
      paymentToken: 'tok-4242',
    });
    expect(placed.status).toBe('CONFIRMED');
    const fulfilmentId = await pickedUp(till, placed);
    const handedOver = accepted(await handingOver(till, fulfilmentId)(newId()));
    const transaction = await ring(till, present(handedOver.fulfilment?.transaction));
    expect(transaction.lines.map(({ description }) => description)).toEqual([
      'Alba Verde Sparkling Water 0.5 l',
      'Bottle deposit',
    ]);
    await until(async () => (await salesOf(till, water)).length > 0);
    expect(await salesOf(till, water)).toEqual(['-1']);
    expect(await salesOf(till, deposit)).toEqual([]);
  });

  it('that is cancelled releases what it held and the card', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    const customer = shopperOf(product, 'C00004', storeId);
    const before = await stockOf(till, plenty);
    const placed = await order(customer, [plenty, plenty], { paymentToken: 'tok-4242' });
    expect(Number((await stockOf(till, plenty)).available)).toBe(Number(before.available) - 2);

    const cancelled = await cancel(customer, placed);
    expect(cancelled).toMatchObject({ status: 'CANCELLED', payment: { status: 'VOIDED' } });
    expect(await stockOf(till, plenty)).toEqual(before);
    const fulfilmentId = present(placed.fulfilments[0]).fulfilmentId;
    const late = await handingOver(till, fulfilmentId)(newId());
    expect(refusals(late)).toEqual(['FULFILMENT_STATUS_WRONG']);
    const { customerOrder } = await product.ask(
      CustomerOrderByIdDocument,
      { orderId: placed.orderId },
      customer.identity,
    );
    expect(customerOrder).toMatchObject({ status: 'CANCELLED', nextStatuses: [] });
  });
});

/** Counts the shelf down to one. */
async function leaveOne(till: Till): Promise<void> {
  const { onHand } = await stockOf(till, lastOne);
  const input = {
    ...{ storeId, itemId: lastOne, reason: 'COUNTED' as const, idempotencyKey: newId() },
    quantity: { value: String(1 - Number(onHand)), unit: 'EA' },
  };
  const { product } = till;
  const answer = await product.ask(BackOfficeStockAdjustDocument, { input }, managerAt(till));
  accepted(answer.stockAdjust);
}

async function stockOf({ product, identity }: Till, itemId: string) {
  const variables = { storeId, itemId };
  const answer = await product.ask(TillInventoryPositionDocument, variables, identity);
  const { onHand, available } = present(answer.inventoryPosition);
  return { onHand: onHand.value, available: available.value };
}

/** What sales took off the shelf, latest first. */
async function salesOf({ product }: Till, itemId: string): Promise<readonly string[]> {
  const variables = { storeId, itemId };
  const answer = await product.ask(BackOfficeStockMovementsDocument, variables, backOffice());
  const sales = answer.stockMovements.nodes.filter(({ kind }) => kind === 'SALE');
  return sales.map(({ quantity }) => quantity.value);
}

/** From the pick list to READY. */
async function pickedUp({ product, identity }: Till, { orderId }: Captured): Promise<string> {
  const { pickList } = await product.ask(PickListDocument, { storeId }, identity);
  const { fulfilmentId } = present(pickList.nodes.find((node) => node.order.orderId === orderId));
  const input = { fulfilmentId, idempotencyKey: newId() };
  const { fulfilmentReady } = await product.ask(FulfilmentReadyDocument, { input }, identity);
  expect(accepted(fulfilmentReady).fulfilment?.status).toBe('READY');
  return fulfilmentId;
}

function handingOver(
  { product, identity, workstationId }: Till,
  fulfilmentId: string,
  cash?: string,
) {
  return async (idempotencyKey: string) => {
    const tendered = cash === undefined ? {} : { cashTendered: { amount: cash, currency: 'EUR' } };
    const input = { fulfilmentId, workstationId, idempotencyKey, ...tendered };
    const answer = await product.ask(FulfilmentHandOverDocument, { input }, identity);
    return answer.fulfilmentHandOver;
  };
}

/** The transactions of the day that the order ended in. */
async function transactionsOf(
  { product }: Till,
  businessDayDate: string,
  { orderId }: Captured,
): Promise<readonly string[]> {
  const variables = { storeId, businessDayDate, first: 100 };
  const { storeTransactions } = await product.ask(StoreDayDocument, variables, backOffice());
  const ids = storeTransactions.nodes.map(({ id }) => id);
  const all = await Promise.all(ids.map((id) => ring({ product }, { id })));
  return all.filter((each) => each.order?.orderId === orderId).map(({ id }) => id);
}

async function ring({ product }: Pick<Till, 'product'>, { id }: { readonly id: string }) {
  const { retailTransaction } = await product.ask(RetailTransactionDocument, { id }, backOffice());
  return present(retailTransaction);
}

async function cancel({ product, identity }: Shopper, { orderId }: Captured) {
  const input = { orderId, reason: 'Changed my mind', idempotencyKey: newId() };
  const { orderCancel } = await product.ask(OrderCancelDocument, { input }, identity);
  return present(accepted(orderCancel).order);
}
