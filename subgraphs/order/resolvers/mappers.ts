import type { Money } from '#kernel/money.ts';
import type { Customer, Purchase } from '../domain/customer.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { CustomerOrder, OrderLine, OrderPayment } from '../domain/order.ts';
import type { OrderRefusal } from '../domain/refusal.ts';

/** What the use cases answer for each GraphQL type: the parents of its resolvers. */
export type MoneySource = Money;
export type CustomerOrderSource = CustomerOrder;
export type OrderLineSource = OrderLine;
export type OrderPaymentSource = OrderPayment;
export type FulfilmentSource = Fulfilment;
export type CustomerSource = Customer;
export type CustomerPurchaseSource = Purchase;
export type OrderUserErrorSource = OrderRefusal;
