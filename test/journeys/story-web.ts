import { ErpDeadLettersDocument } from '#schema/generated/operations.ts';
import { clearFaults, orderFault } from '../../local/corporate-system/calls.ts';
import { backOffice, cashierOf, erp, shopper } from '../kit/identities.ts';
import type { Product } from '../kit/product.ts';
import type { Keep, Step } from './story.ts';
import { barcodeOf } from './story-articles.ts';
import { closingSteps, saleSteps } from './story-selling.ts';
import { until } from './till.ts';

const customer = shopper('C00001');
const cashier = cashierOf('S001');

const cartSteps: readonly Step[] = [
  opening('cartId'),
  { ...adding('cartId', 'I00010'), keeps: { cartLineId: 'basket.lines.0.lineId' } },
  {
    operation: 'CartQuantitySet',
    by: customer,
    input: (get) => ({ basketId: get('cartId'), lineId: get('cartLineId'), quantity: '2' }),
    other: () => ({ quantity: '3' }),
  },
  { ...adding('cartId', 'I00006'), keeps: { secondCartLineId: 'basket.lines.1.lineId' } },
  {
    operation: 'CartLineRemove',
    by: customer,
    input: (get) => ({ basketId: get('cartId'), lineId: get('secondCartLineId') }),
    other: (get) => ({ lineId: get('cartLineId') }),
  },
  {
    operation: 'CartCustomerAttach',
    by: customer,
    input: (get) => ({ basketId: get('cartId'), customerId: 'C00001' }),
    other: () => ({ version: 1 }),
  },
  {
    operation: 'CartCouponAdd',
    by: customer,
    input: (get) => ({ basketId: get('cartId'), code: 'first-100' }),
    other: () => ({ code: 'WELCOME-5' }),
  },
  {
    operation: 'CartCouponRemove',
    by: customer,
    input: (get) => ({ basketId: get('cartId'), code: 'FIRST-100' }),
    other: () => ({ code: 'WELCOME-5' }),
  },
  {
    operation: 'CartPointsRedeem',
    by: customer,
    input: (get) => ({ basketId: get('cartId'), points: 0 }),
    other: () => ({ points: 1 }),
  },
  quoting('cartId'),
  {
    ...capturing('cartId'),
    keeps: {
      orderId: 'order.orderId',
      orderNumber: 'order.orderNumber',
      fulfilmentId: 'order.fulfilments.0.fulfilmentId',
    },
  },
];

const orderSteps: readonly Step[] = [
  {
    operation: 'FulfilmentReady',
    by: cashier,
    input: (get) => ({ fulfilmentId: get('fulfilmentId') }),
    other: () => ({ fulfilmentId: 'another' }),
  },
  {
    operation: 'FulfilmentHandOver',
    by: cashier,
    input: (get) => ({
      ...{ fulfilmentId: get('fulfilmentId'), workstationId: 'S001-W1' },
      cashTendered: { amount: '50.00', currency: 'EUR' },
    }),
    other: () => ({ cashTendered: { amount: '60.00', currency: 'EUR' } }),
  },
  ...orderingSteps('cancelledCartId', 'cancelledOrderId'),
  {
    operation: 'OrderCancel',
    by: customer,
    input: (get) => ({ orderId: get('cancelledOrderId'), reason: 'Too late' }),
    other: () => ({ reason: 'Too early' }),
  },
  ...orderingSteps('openCartId', 'openOrderId'),
  opening('abandonedId'),
  {
    operation: 'CartAbandon',
    by: customer,
    input: (get) => ({ basketId: get('abandonedId') }),
    other: () => ({ version: 1 }),
  },
  opening('keptCartId'),
  adding('keptCartId', 'I00010'),
  {
    operation: 'CustomerErase',
    by: backOffice(),
    input: (get) => ({ customerId: get('customerId') }),
    other: () => ({ customerId: 'C00005' }),
  },
];

const [firstOfSale, ...restOfSale] = saleSteps('refusedBasketId');

const eveningSteps: readonly Step[] = [
  ...(firstOfSale === undefined ? [] : [{ ...firstOfSale, before: refuseNextPosting }]),
  ...restOfSale,
  {
    operation: 'ErpDeadLetterRetry',
    by: erp(),
    before: keepDeadLetter,
    input: (get) => ({ deadLetterId: get('deadLetterId') }),
    other: () => ({ deadLetterId: 'another' }),
    same: 'salesPosting.postingId',
  },
  ...closingSteps,
  {
    operation: 'TillShiftOpen',
    by: cashier,
    input: () => ({ workstationId: 'S001-W1', float: { amount: '80.00', currency: 'EUR' } }),
    other: () => ({ blind: true }),
    keeps: { openShiftId: 'shift.shiftId' },
  },
];

/** What shoppers do, and how the day ends. */
export const webSteps: readonly Step[] = [...cartSteps, ...orderSteps, ...eveningSteps];

/** A cart of one or more articles, ordered and paid by card. */
export function orderingSteps(
  cartName: string,
  orderName: string,
  itemIds: readonly string[] = ['I00010'],
): readonly Step[] {
  return [
    opening(cartName),
    ...itemIds.map((itemId) => adding(cartName, itemId)),
    quoting(cartName),
    {
      ...capturing(cartName, { paymentToken: 'tok-4242' }),
      keeps: { [orderName]: 'order.orderId' },
    },
  ];
}

function opening(name: string): Step {
  return {
    operation: 'CartOpen',
    by: customer,
    input: () => ({ storeId: 'S001', channel: 'WEB' }),
    other: () => ({ storeId: 'S002' }),
    keeps: { [name]: 'basket.id' },
  };
}

function adding(cartName: string, itemId: string): Step {
  return {
    operation: 'CartAdd',
    by: customer,
    input: (get) => ({ basketId: get(cartName), scan: barcodeOf(itemId) }),
    other: () => ({ quantity: '7' }),
  };
}

function quoting(cartName: string): Step {
  return {
    operation: 'CartQuote',
    by: customer,
    input: (get) => ({ basketId: get(cartName) }),
    keeps: { [`${cartName} quote`]: 'quote.token' },
  };
}

function capturing(cartName: string, more: object = {}): Step {
  return {
    operation: 'OrderCapture',
    by: customer,
    input: (get) => ({
      ...more,
      quote: get(`${cartName} quote`),
      kind: 'PICK_UP',
      storeId: 'S001',
    }),
    other: () => ({ storeId: 'S002' }),
  };
}

/** Only the sale that follows: what was sold before is posted first. */
export async function refuseNextPosting(product: Product): Promise<void> {
  await until(async () => (await postings(product, 'PENDING')) === 0);
  await orderFault(product.corporateSystem, {
    ...{ kind: 'refuse', method: 'POST', path: 'SalesPostings' },
  });
}

async function keepDeadLetter(product: Product, keep: Keep): Promise<void> {
  await until(async () => (await postings(product, 'DEAD')) === 1);
  await clearFaults(product.corporateSystem);
  const { deadLetters } = await product.ask(ErpDeadLettersDocument, {}, erp());
  keep('deadLetterId', deadLetters.edges[0]?.node.deadLetterId);
}

async function postings({ tryAsk }: Product, status: string): Promise<number> {
  const query = `query ($status: SalesPostingStatus) {
    salesPostings(status: $status, first: 100) { nodes { postingId } }
  }`;
  type Found = { readonly salesPostings: { readonly nodes: readonly object[] } };
  const { data } = await tryAsk<Found>(query, { status }, erp());
  return data?.salesPostings.nodes.length ?? 0;
}
