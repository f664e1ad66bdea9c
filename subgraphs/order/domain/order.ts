import { type Money, money } from '#kernel/money.ts';
import type { Quantity } from '#kernel/quantity.ts';
import type { OrderRefusal } from './refusal.ts';
import { mayOrderMove, type OrderStatus } from './state-machine.ts';

export type Channel = 'STORE' | 'WEB';
export type FulfilmentKind = 'PICK_UP' | 'SHIP';

export type FeeKind = 'DEPOSIT' | 'ECO' | 'BAG' | 'DELIVERY';

export type OrderLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly gtin: string;
  readonly description: string;
  readonly quantity: Quantity;
  readonly baseQuantity: Quantity;
  readonly unitPrice: Money;
  readonly discount: Money;
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
  /** The line along with which this deposit or fee is charged; absent for goods. */
  readonly depositOf?: string;
  readonly feeKind?: FeeKind;
};

export type PaymentStatus =
  | 'PENDING'
  | 'DUE_AT_HAND_OVER'
  | 'AUTHORISED'
  | 'DECLINED'
  | 'VOIDED'
  | 'VOID_REFUSED'
  | 'SETTLED';

export type OrderPayment = {
  readonly status: PaymentStatus;
  readonly amount: Money;
  readonly cardBrand?: string;
  readonly cardLastFour?: string;
  readonly providerReference?: string;
  readonly reason?: string;
};

export type CustomerOrder = {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly channel: Channel;
  readonly status: OrderStatus;
  readonly version: number;
  /** Holds the goods. */
  readonly storeId: string;
  readonly customerId?: string;
  readonly currency: string;
  readonly kind: FulfilmentKind;
  readonly lines: readonly OrderLine[];
  readonly net: Money;
  readonly tax: Money;
  readonly total: Money;
  readonly discount: Money;
  readonly payment: OrderPayment;
  readonly fulfilmentIds: readonly string[];
  readonly reservationId?: string;
  /** The quote it was captured from. */
  readonly basketId: string;
  readonly basketVersion: number;
  readonly rejection?: Rejection;
  readonly cancelReason?: string;
  /** As the quote said; absent: the defaults of collect-until.ts. */
  readonly pickUp?: PickUpTerms;
  /** Up to when it is kept for whoever picks it up; absent before it is confirmed, and for what is shipped. */
  readonly collectUntil?: string;
  /** When nobody had come for it. */
  readonly expiredAt?: string;
  readonly placedAt: string;
  readonly updatedAt: string;
};

/** How long an order waits for its customer. */
export type PickUpTerms = {
  readonly paidDays?: number | undefined;
  readonly unpaidHours?: number | undefined;
};

export type Rejection = Pick<OrderRefusal, 'code' | 'message'>;

/** The part of a verified quote that an order is made of. */
export type QuotedBasket = {
  readonly basketId: string;
  readonly basketVersion: number;
  readonly storeId: string;
  readonly channel: Channel;
  readonly customerId?: string | undefined;
  readonly currency: string;
  readonly lines: readonly QuotedLine[];
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly discountMinor: number;
  readonly totalMinor: number;
  /** MISSING: the store charges it, and no line does. */
  readonly delivery?: 'CHARGED' | 'MISSING' | undefined;
  readonly pickUp?: PickUpTerms | undefined;
};

export type QuotedLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly gtin: string;
  readonly description: string;
  readonly quantity: Quantity;
  readonly baseQuantity: Quantity;
  readonly unitPriceMinor: number;
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly grossMinor: number;
  readonly depositOf?: string | undefined;
  readonly feeKind?: FeeKind | undefined;
};

export type NewOrder = {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly storeId: string;
  readonly kind: FulfilmentKind;
  readonly customerId?: string | undefined;
  readonly payAtHandOver: boolean;
  readonly now: string;
};

/** An order exactly at the prices of the quote. */
export function orderFromQuote(quote: QuotedBasket, order: NewOrder): CustomerOrder {
  const { customerId, payAtHandOver, now, ...rest } = order;
  const { currency, basketId, basketVersion, channel } = quote;
  const total = money(quote.totalMinor, currency);
  return {
    ...rest,
    ...(customerId === undefined ? {} : { customerId }),
    channel,
    status: 'PENDING',
    version: 1,
    currency,
    lines: quote.lines.map((line) => toOrderLine(line, currency)),
    net: money(quote.netMinor, currency),
    tax: money(quote.taxMinor, currency),
    total,
    discount: money(quote.discountMinor, currency),
    payment: { status: payAtHandOver ? 'DUE_AT_HAND_OVER' : 'PENDING', amount: total },
    fulfilmentIds: [],
    basketId,
    basketVersion,
    ...(quote.pickUp === undefined ? {} : { pickUp: quote.pickUp }),
    placedAt: now,
    updatedAt: now,
  };
}

type Changes = Partial<
  Pick<
    CustomerOrder,
    | 'payment'
    | 'fulfilmentIds'
    | 'reservationId'
    | 'rejection'
    | 'cancelReason'
    | 'collectUntil'
    | 'expiredAt'
  >
>;

/** The order in its next status. A move that the state machine does not know is a fault: callers look before. */
export function moveOrder(
  order: CustomerOrder,
  status: OrderStatus,
  now: string,
  changes: Changes = {},
): CustomerOrder {
  if (!mayOrderMove(order.status, status)) {
    throw new Error(`Order ${order.orderId} is ${order.status} and cannot become ${status}.`);
  }
  return { ...order, ...changes, status, version: order.version + 1, updatedAt: now };
}

function toOrderLine(line: QuotedLine, currency: string): OrderLine {
  const { lineId, itemId, gtin, description, quantity, baseQuantity } = line;
  return {
    lineId,
    itemId,
    gtin,
    description,
    quantity,
    baseQuantity,
    unitPrice: money(line.unitPriceMinor, currency),
    discount: money(line.discountMinor, currency),
    net: money(line.netMinor, currency),
    tax: money(line.taxMinor, currency),
    gross: money(line.grossMinor, currency),
    ...(line.depositOf === undefined ? {} : { depositOf: line.depositOf }),
    ...(line.feeKind === undefined ? {} : { feeKind: line.feeKind }),
  };
}
