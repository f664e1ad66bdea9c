import { accept } from '#kernel/outcome.ts';
import { eraseCustomer as erased } from '../domain/customer.ts';
import { refused } from '../domain/refusal.ts';
import { isFinalOrder } from '../domain/state-machine.ts';
import type { Caller, Ports } from '../ports.ts';
import { changeCustomer, type ChangeCustomer, type CustomerAnswer } from './change-customer.ts';

/** For good; orders and transactions keep the id. */
export function eraseCustomer(
  ports: Pick<Ports, 'store' | 'clock'>,
  caller: Caller,
  input: ChangeCustomer,
): Promise<CustomerAnswer> {
  const request = { mutation: 'customerErase', input };
  return changeCustomer(ports, caller, request, async (customer) => {
    if (await hasOpenOrders(ports, customer.customerId)) {
      return refused(
        'CUSTOMER_ORDERS_OPEN',
        'The customer has orders that are not finished.',
        'customerId',
      );
    }
    return accept(erased(customer, ports.clock().toISOString()));
  });
}

const pageSize = 100;

async function hasOpenOrders(
  { store }: Pick<Ports, 'store'>,
  customerId: string,
): Promise<boolean> {
  let after: string | undefined;
  for (;;) {
    const page = await store.ordersOfCustomer(customerId, { limit: pageSize, after });
    if (page.some(({ row }) => !isFinalOrder(row.status))) return true;
    if (page.length <= pageSize) return false;
    after = page[pageSize - 1]?.position;
  }
}
