import { accept } from '#kernel/outcome.ts';
import {
  createCustomer as newCustomer,
  type Customer,
  type DetailChanges,
} from '../domain/customer.ts';
import type { OrderOutcome } from '../domain/refusal.ts';
import type { Caller, Ports } from '../ports.ts';
import { once } from './once.ts';
import { known, readCustomer } from './read-one.ts';

export type CreateCustomer = DetailChanges & { readonly idempotencyKey: string };

export async function createCustomer(
  ports: Pick<Ports, 'store' | 'clock' | 'newId'>,
  caller: Caller,
  input: CreateCustomer,
): Promise<OrderOutcome<Customer>> {
  const done = await once(ports, caller, { mutation: 'customerCreate', input }, async (claim) => {
    const customer = newCustomer(ports.newId(), input, ports.clock().toISOString());
    if (!customer.ok) return customer;
    const { customerId } = customer.value;
    const written = await ports.store.commit({
      customer: { record: customer.value },
      claim: { ...claim, answer: { customerId } },
    });
    return written.ok ? accept({ customerId }) : 'KEY_TAKEN';
  });
  if (!done.ok) return done;
  const { customerId = '' } = done.value;
  return accept(known(await readCustomer(ports, customerId), `customer ${customerId}`));
}
