import { demoPin } from '../../local/demo-data/create-demo-data.ts';
import { cashierOf, managerOf } from '../kit/identities.ts';
import type { Get, Step } from './story.ts';
import { barcodeOf } from './story-articles.ts';

const cashier = cashierOf('S001');
const place = { storeId: 'S001', workstationId: 'S001-W1' };
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const fifties = (count: number) => ({ denominations: [{ denomination: eur('50.00'), count }] });

const shiftSteps: readonly Step[] = [
  {
    operation: 'TillShiftOpen',
    by: cashier,
    input: () => ({ workstationId: 'S001-W1', float: eur('100.00') }),
    other: () => ({ float: eur('50.00') }),
    keeps: { shiftId: 'shift.shiftId' },
  },
  {
    operation: 'TillCashIn',
    by: cashier,
    input: (get) => ({ shiftId: get('shiftId'), amount: eur('20.00'), reason: 'Coins' }),
    other: () => ({ amount: eur('30.00') }),
  },
  {
    operation: 'TillCashOut',
    by: cashier,
    input: (get) => ({ shiftId: get('shiftId'), amount: eur('5.00'), reason: 'Stamps' }),
    other: () => ({ kind: 'DROP' }),
  },
  {
    operation: 'TillCashCount',
    by: cashier,
    input: (get) => ({ shiftId: get('shiftId'), ...fifties(2) }),
    other: () => fifties(3),
  },
];

const basketSteps: readonly Step[] = [
  opening('basketId'),
  {
    operation: 'CustomerCreate',
    by: cashier,
    input: () => ({ givenName: 'Ada', familyName: 'Ahorn', email: 'ada@shop.example' }),
    other: () => ({ givenName: 'Eva' }),
    keeps: { customerId: 'customer.customerId' },
  },
  {
    operation: 'CustomerUpdate',
    by: cashier,
    input: (get) => ({ customerId: get('customerId'), phone: '+4930123456' }),
    other: () => ({ phone: '+4930654321' }),
  },
  {
    operation: 'BasketCustomerAttach',
    by: cashier,
    input: (get) => ({ basketId: get('basketId'), customerId: get('customerId') }),
    other: () => ({ customerId: 'C00002' }),
  },
  { ...scanning('basketId', 'I00002'), keeps: { lineId: 'basket.lines.0.lineId' } },
  {
    operation: 'LineQuantitySet',
    by: cashier,
    input: (get) => ({ basketId: get('basketId'), lineId: get('lineId'), quantity: '2' }),
    other: () => ({ quantity: '3' }),
  },
  { ...scanning('basketId', 'I00006'), keeps: { secondLineId: 'basket.lines.1.lineId' } },
  {
    operation: 'LineRemove',
    by: cashier,
    input: (get) => ({ basketId: get('basketId'), lineId: get('secondLineId') }),
    other: (get) => ({ lineId: get('lineId') }),
  },
  ...pricingSteps('basketId', 'lineId'),
  suspending('basketId'),
  {
    operation: 'BasketRecall',
    by: cashier,
    input: (get) => ({ basketId: get('basketId'), workstationId: 'S001-W1' }),
    other: () => ({ workstationId: 'S001-W2' }),
  },
];

const paymentSteps: readonly Step[] = [
  {
    ...paying('basketId'),
    input: (get) => ({ basketId: get('basketId'), kind: 'CASH', amount: eur('1.00') }),
    other: () => ({ amount: eur('1.10') }),
    keeps: { tenderId: 'tender.tenderId' },
  },
  {
    operation: 'TenderVoid',
    by: cashier,
    input: (get) => ({ basketId: get('basketId'), tenderId: get('tenderId') }),
    other: () => ({ tenderId: 'another' }),
  },
  paying('basketId'),
  {
    ...completing('basketId'),
    keeps: {
      transactionId: 'transaction.id',
      businessDayDate: 'transaction.businessDayDate',
      sequenceNumber: 'transaction.sequenceNumber',
      receiptNumber: 'transaction.receiptNumber',
      verifyCode: 'receipt.verifyCode',
    },
  },
  {
    operation: 'TillApprovalGrant',
    by: cashier,
    input: (get) => ({
      ...{ operatorId: 'O001-05', pin: demoPin, permission: 'RETURN', storeId: 'S001' },
      subject: get('transactionId'),
    }),
  },
  {
    operation: 'TransactionReturn',
    by: cashier,
    input: (get) => ({
      ...{ originalTransactionId: get('transactionId'), workstationId: 'S001-W1' },
      ...{ lines: [{ lineId: get('lineId'), quantity: '1' }], refundKind: 'CASH' },
    }),
    other: (get) => ({ lines: [{ lineId: get('lineId'), quantity: '2' }] }),
    keeps: { returnId: 'transaction.id' },
  },
  opening('exchangeId'),
  {
    operation: 'BasketReturnLinesAdd',
    by: cashier,
    input: (get) => ({
      ...{ basketId: get('exchangeId'), originalTransactionId: get('transactionId') },
      lines: [{ lineId: get('lineId'), quantity: '1', reason: 'UNWANTED' }],
    }),
    other: (get) => ({ lines: [{ lineId: get('lineId'), quantity: '2' }] }),
  },
  {
    operation: 'BasketRefund',
    by: cashier,
    input: (get) => ({ basketId: get('exchangeId') }),
    other: () => ({ refundKind: 'CARD' }),
  },
  completing('exchangeId'),
  opening('wrongId'),
  scanning('wrongId', 'I00010'),
  paying('wrongId'),
  { ...completing('wrongId'), keeps: { wrongSaleId: 'transaction.id' } },
  {
    operation: 'TillApprovalGrant',
    by: cashier,
    input: (get) => ({
      ...{ operatorId: 'O001-05', pin: demoPin, permission: 'VOID', storeId: 'S001' },
      subject: get('wrongSaleId'),
    }),
    keeps: { voidApproval: 'approval.token' },
  },
  {
    operation: 'TransactionPostVoid',
    by: cashier,
    input: (get) => ({
      ...{ transactionId: get('wrongSaleId'), reason: 'Rung up twice' },
      approval: get('voidApproval'),
    }),
    other: () => ({ reason: 'Rung up three times' }),
  },
  {
    operation: 'ReceiptReprint',
    by: cashier,
    input: (get) => ({ transactionId: get('transactionId'), workstationId: 'S001-W1' }),
    other: () => ({ workstationId: 'S001-W2' }),
  },
  {
    operation: 'NoSale',
    by: cashier,
    input: () => place,
    other: () => ({ workstationId: 'S001-W2' }),
  },
  opening('voidedId'),
  {
    operation: 'BasketVoid',
    by: cashier,
    input: (get) => ({ basketId: get('voidedId') }),
    other: () => ({ version: 1 }),
  },
  opening('suspendedId'),
  scanning('suspendedId', 'I00010'),
  {
    operation: 'BasketQuote',
    by: cashier,
    input: (get) => ({ basketId: get('suspendedId') }),
  },
  suspending('suspendedId'),
];

/** What a cashier does in a day, but for closing the shift. */
export const sellingSteps: readonly Step[] = [...shiftSteps, ...basketSteps, ...paymentSteps];

/** A whole sale for cash. */
export function saleSteps(
  basketName: string,
  itemIds: readonly string[] = ['I00002'],
): readonly Step[] {
  return [
    opening(basketName),
    ...itemIds.map((itemId) => scanning(basketName, itemId)),
    paying(basketName),
    { ...completing(basketName), keeps: { [`${basketName} transaction`]: 'transaction.id' } },
  ];
}

export const closingSteps: readonly Step[] = [
  {
    operation: 'TillShiftClose',
    by: cashier,
    input: (get) => ({ shiftId: get('shiftId'), ...fifties(2), lastOfflineSequenceNumber: 0 }),
    other: () => fifties(1),
    same: 'shift.shiftId',
  },
];

export function opening(name: string): Step {
  return {
    operation: 'BasketOpen',
    by: cashier,
    input: () => place,
    other: () => ({ training: true }),
    keeps: { [name]: 'basket.id' },
  };
}

export function scanning(basketName: string, itemId: string): Step {
  return {
    operation: 'BasketScan',
    by: cashier,
    input: (get) => ({ basketId: get(basketName), scan: barcodeOf(itemId) }),
    other: () => ({ quantity: '7' }),
  };
}

/** Everything that lowers a price by hand, and takes it back where it can be. */
function pricingSteps(basketName: string, lineName: string): readonly Step[] {
  const basket = (get: Get) => ({ basketId: get(basketName) });
  return [
    {
      operation: 'BasketCouponAdd',
      by: cashier,
      input: (get) => ({ ...basket(get), code: 'first-100' }),
      other: () => ({ code: 'WELCOME-5' }),
    },
    {
      operation: 'BasketCouponRemove',
      by: cashier,
      input: (get) => ({ ...basket(get), code: 'FIRST-100' }),
      other: () => ({ code: 'WELCOME-5' }),
    },
    {
      operation: 'BasketPointsRedeem',
      by: cashier,
      input: (get) => ({ ...basket(get), points: 0 }),
      other: () => ({ points: 1 }),
    },
    {
      operation: 'BasketDiscountSet',
      by: cashier,
      input: (get) => ({ ...basket(get), percent: '5', reason: 'A dented tin' }),
      other: () => ({ percent: '6' }),
    },
    {
      operation: 'LinePriceOverride',
      by: managerOf('S001'),
      input: (get) => ({
        ...{ ...basket(get), lineId: get(lineName) },
        ...{ unitPrice: eur('1.00'), reason: 'Old shelf label' },
      }),
      other: () => ({ unitPrice: eur('1.01') }),
    },
    {
      operation: 'BasketTaxExemptionSet',
      by: cashier,
      input: (get) => ({
        ...basket(get),
        exemption: { reason: 'Embassy', certificateNumber: 'D-17' },
      }),
      other: () => ({ exemption: { reason: 'Embassy', certificateNumber: 'D-18' } }),
    },
  ];
}

export function suspending(basketName: string): Step {
  return {
    operation: 'BasketSuspend',
    by: cashier,
    input: (get) => ({ basketId: get(basketName) }),
    other: () => ({ version: 1 }),
  };
}

function paying(basketName: string): Step {
  return {
    operation: 'TenderAdd',
    by: cashier,
    input: (get) => ({ basketId: get(basketName), kind: 'CASH' }),
    other: () => ({ kind: 'CARD', cardToken: 'tok-4242' }),
  };
}

export function completing(basketName: string): Step {
  return {
    operation: 'TransactionComplete',
    by: cashier,
    input: (get) => ({ basketId: get(basketName) }),
    other: () => ({ version: 1 }),
  };
}
