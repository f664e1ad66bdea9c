import { type DetailChanges, updateCustomer as updated } from '../domain/customer.ts';
import type { Caller, Ports } from '../ports.ts';
import { changeCustomer, type ChangeCustomer, type CustomerAnswer } from './change-customer.ts';

export type UpdateCustomer = ChangeCustomer &
  DetailChanges & { readonly version?: number | null | undefined };

export function updateCustomer(
  ports: Pick<Ports, 'store' | 'clock'>,
  caller: Caller,
  input: UpdateCustomer,
): Promise<CustomerAnswer> {
  const request = { mutation: 'customerUpdate', input };
  return changeCustomer(ports, caller, request, async (customer) => {
    const { givenName, familyName, email, phone, address, version } = input;
    const changes = { givenName, familyName, email, phone, address };
    return updated(customer, changes, { version, now: ports.clock().toISOString() });
  });
}
