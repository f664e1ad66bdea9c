import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import {
  BackOfficeStorePolicySetDocument,
  BasketDiscountSetDocument,
  BasketExplainDocument,
  CartAddDocument,
  CartDocument,
  CustomerUpdateDocument,
  OrderCaptureDocument,
  PickListDocument,
  FulfilmentHandOverDocument,
  FulfilmentReadyDocument,
  RetailTransactionDocument,
  type StorePolicyInput,
} from '#schema/generated/operations.ts';
import { backOffice } from '../kit/identities.ts';
import type { Product } from '../kit/product.ts';
import {
  accepted,
  barcode,
  complete,
  journey,
  managerAt,
  openBasket,
  openShift,
  payCash,
  present,
  refusals,
  scan,
  tillAt,
  tryTakeBack,
  until,
} from './till.ts';
import { fillCart, quoteOf, shopperOf } from './web-shop.ts';

const [bag, delivery, lamp] = ['I99998', 'I99996', 'I99995'] as const;

journey('Fees', (productOf) => {
  it('are lines of their own that no discount lowers, and an eco fee comes back with its goods', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    await openShift(till);
    const basket = await openBasket(till);
    await scan(till, basket, barcode(product, lamp), { quantity: '2' });
    await scan(till, basket, barcode(product, bag));
    const discount = { basketId: basket.id, percent: '50', reason: 'Opening' };
    const answer = await product.ask(
      BasketDiscountSetDocument,
      { input: { ...discount, idempotencyKey: newId() } },
      managerAt(till),
    );
    // Two lamps at 19.90 and half of it off, two eco fees of 0.20, a bag of 0.12.
    expect(accepted(answer.basketDiscountSet).basket?.total.amount).toBe('20.42');

    const explained = await product.ask(BasketExplainDocument, { id: basket.id }, till.identity);
    const said = JSON.stringify(explained.basketExplain);
    expect(said).toContain('0.40 EUR eco fee, which nothing lowers');
    expect(said).toContain('for the bag, which nothing lowers');

    await payCash(till, basket);
    const { transaction, receipt } = await complete(till, basket);
    for (const line of ['Eco fee small electronics', 'Carrier bag']) {
      expect(receipt.text).toContain(line);
    }
    const sold = present(
      (await product.ask(RetailTransactionDocument, { id: transaction.id }, till.identity))
        .retailTransaction,
    );
    const lineIdOf = (itemId: string) =>
      present(sold.lines.find(({ gtin }) => gtin === barcode(product, itemId))).lineId;

    const refused = await tryTakeBack(till, transaction, [
      { lineId: lineIdOf(bag), quantity: '1' },
    ]);
    expect(refusals(refused)).toEqual(['FEE_NOT_RETURNABLE']);
    const lines = [{ lineId: lineIdOf(lamp), quantity: '1' }];
    const returned = present(accepted(await tryTakeBack(till, transaction, lines)).transaction);
    expect(returned.total.amount).toBe('-10.15');
    expect(returned.lines.map(({ description }) => description)).toEqual([
      'Brightwater LED Desk Lamp',
      'Eco fee small electronics',
    ]);
  });

  it('of a delivery are part of what is shipped, and hold no stock', async () => {
    const product = productOf();
    const storeId = 'S002';
    const till = tillAt(product, 'S002-W1');
    await openShift(till);
    await setFees(product, storeId, { deliveryGtins: [barcode(product, delivery)] });
    const customer = shopperOf(product, 'C00001', storeId);
    // Checkout hears of the policy through the bus; a basket keeps the policy of its opening.
    const found = { id: '' };
    await until(async () => {
      const { id } = await fillCart(customer, 'I00009');
      const { basket } = await product.ask(CartDocument, { id }, customer.identity);
      found.id = id;
      return present(basket).deliveryGtins.length > 0;
    });
    const ship = async () => {
      const { token } = await quoteOf(customer, found);
      const order = { quote: token, kind: 'SHIP' as const, storeId, paymentToken: 'tok-4242' };
      const input = { ...order, idempotencyKey: newId() };
      return (await product.ask(OrderCaptureDocument, { input }, customer.identity)).orderCapture;
    };
    expect(refusals(await ship())).toEqual(['DELIVERY_FEE_WRONG']);

    const add = { basketId: found.id, scan: barcode(product, delivery) };
    const added = await product.ask(
      CartAddDocument,
      { input: { ...add, idempotencyKey: newId() } },
      customer.identity,
    );
    accepted(added.basketScan);
    const again = await product.ask(
      CartAddDocument,
      { input: { ...add, idempotencyKey: newId() } },
      customer.identity,
    );
    expect(refusals(again.basketScan)).toEqual(['DELIVERY_FEE_WRONG']);

    await moveIn(product, customer.identity);
    // The store keeps no stock of deliveries, and confirms nevertheless.
    const placed = present(accepted(await ship()).order);
    expect(placed.status).toBe('CONFIRMED');
    const { pickList } = await product.ask(PickListDocument, { storeId }, till.identity);
    const { fulfilmentId } = present(
      pickList.nodes.find(({ order }) => order.orderId === placed.orderId),
    );
    const ready = { input: { fulfilmentId, idempotencyKey: newId() } };
    accepted((await product.ask(FulfilmentReadyDocument, ready, till.identity)).fulfilmentReady);
    const handOver = { input: { ...ready.input, workstationId: till.workstationId } };
    const done = await product.ask(FulfilmentHandOverDocument, handOver, till.identity);
    expect(accepted(done.fulfilmentHandOver).order?.status).toBe('COMPLETED');
  });
});

/** Customers of the demo chain have no address. */
async function moveIn(product: Product, identity: Identity): Promise<void> {
  const address = { lines: ['1 Quay'], city: 'Saltby', postalCode: '12345', country: 'DE' };
  const input = { customerId: 'C00001', address, idempotencyKey: newId() };
  const answer = await product.ask(CustomerUpdateDocument, { input }, identity);
  accepted(answer.customerUpdate);
}

async function setFees(product: Product, storeId: string, fees: StorePolicyInput['fees']) {
  const policy = { pricesIncludeTax: true, taxRoundingLevel: 'DOCUMENT' as const, fees };
  const input = { storeId, policy, idempotencyKey: newId() };
  const answer = await product.ask(BackOfficeStorePolicySetDocument, { input }, backOffice());
  accepted(answer.storePolicySet);
}
