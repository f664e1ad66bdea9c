import { ForbiddenError } from '#platform/errors.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { CustomerOrder } from '../domain/order.ts';
import type { Caller } from '../ports.ts';

/** Staff see what their stores fulfil, shoppers what they ordered. */
export function maySee(
  caller: Caller,
  thing: Pick<CustomerOrder | Fulfilment, 'storeId' | 'customerId'>,
): boolean {
  if (caller.audience === 'staff') return maySeeStore(caller, thing.storeId);
  return isSelf(caller, thing.customerId);
}

export function maySeeStore({ audience, stores }: Caller, storeId: string): boolean {
  return audience === 'staff' && (stores === 'ALL' || stores.includes(storeId));
}

/** A customer belongs to no store: whoever serves customers may see them. */
export function maySeeCustomer(caller: Caller, customerId: string): boolean {
  return caller.audience === 'staff' || isSelf(caller, customerId);
}

/** A shopper who names somebody else has no business there; that is no refusal a person can act on. */
export function requireCustomer(caller: Caller, customerId: string): void {
  if (maySeeCustomer(caller, customerId)) return;
  throw new ForbiddenError('You may act for yourself only.');
}

function isSelf(caller: Caller, customerId: string | undefined): boolean {
  return customerId !== undefined && caller.customerId === customerId;
}
