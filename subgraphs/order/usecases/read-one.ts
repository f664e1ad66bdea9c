import type { Customer } from '../domain/customer.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { CustomerOrder } from '../domain/order.ts';
import type { Ports } from '../ports.ts';

type Store = Pick<Ports, 'store'>;

export async function readOrder({ store }: Store, id: string): Promise<CustomerOrder | undefined> {
  return (await store.orders([id]))[0];
}

/** For an id that we wrote ourselves: its absence is a fault. */
export async function knownOrder(ports: Store, orderId: string): Promise<CustomerOrder> {
  return known(await readOrder(ports, orderId), `order ${orderId}`);
}

export async function readFulfilment(
  { store }: Store,
  id: string,
): Promise<Fulfilment | undefined> {
  return (await store.fulfilments([id]))[0];
}

export async function knownFulfilment(ports: Store, fulfilmentId: string): Promise<Fulfilment> {
  return known(await readFulfilment(ports, fulfilmentId), `fulfilment ${fulfilmentId}`);
}

export async function readCustomer({ store }: Store, id: string): Promise<Customer | undefined> {
  return (await store.customers([id]))[0];
}

export function known<Value>(value: Value | undefined, what: string): Value {
  if (value !== undefined) return value;
  throw new Error(`Expected ${what} in the table, found nothing.`);
}
