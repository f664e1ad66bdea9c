import type { Fulfilment } from '../domain/fulfilment.ts';
import type { CustomerOrder } from '../domain/order.ts';
import { normaliseOrderNumber } from '../domain/order-number.ts';
import type { OrderStatus } from '../domain/state-machine.ts';
import type { Caller, Page, PageRequest, Ports } from '../ports.ts';
import { readOrder } from './read-one.ts';
import { maySee, maySeeCustomer, maySeeStore } from './visibility.ts';

type Store = Pick<Ports, 'store'>;

export async function orderByNumber(
  ports: Store,
  caller: Caller,
  typed: string,
): Promise<CustomerOrder | undefined> {
  const orderNumber = normaliseOrderNumber(typed);
  if (orderNumber === undefined) return undefined;
  const orderId = await ports.store.orderIdByNumber(orderNumber);
  const order = orderId === undefined ? undefined : await readOrder(ports, orderId);
  return order !== undefined && maySee(caller, order) ? order : undefined;
}

export async function ordersOfStore(
  { store }: Store,
  caller: Caller,
  place: { readonly storeId: string; readonly status?: OrderStatus | undefined },
  page: PageRequest,
): Promise<Page<CustomerOrder>> {
  return maySeeStore(caller, place.storeId) ? store.ordersOfStore(place, page) : [];
}

export async function pickList(
  { store }: Store,
  caller: Caller,
  storeId: string,
  page: PageRequest,
): Promise<Page<Fulfilment>> {
  return maySeeStore(caller, storeId) ? store.pickList(storeId, page) : [];
}

/** What the caller may see of a customer's orders: pages of the index are read until one page is full. */
export async function ordersOfCustomer(
  { store }: Store,
  caller: Caller,
  customerId: string,
  { limit, after }: PageRequest,
): Promise<Page<CustomerOrder>> {
  if (!maySeeCustomer(caller, customerId)) return [];
  const found: Page<CustomerOrder>[number][] = [];
  let position = after;
  for (;;) {
    const page = await store.ordersOfCustomer(customerId, { limit, after: position });
    found.push(...page.slice(0, limit).filter(({ row }) => maySee(caller, row)));
    if (found.length > limit || page.length <= limit) return found.slice(0, limit + 1);
    position = page[limit - 1]?.position;
  }
}
