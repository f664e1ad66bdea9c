import { accept } from '#kernel/outcome.ts';
import type { Customer } from '../domain/customer.ts';
import { type OrderOutcome, type OrderRefusal, refused } from '../domain/refusal.ts';
import type { Caller, Ports } from '../ports.ts';
import { once } from './once.ts';
import { known, readCustomer } from './read-one.ts';
import { again, untilSettled } from './until-settled.ts';
import { requireCustomer } from './visibility.ts';

export type CustomerAnswer = { readonly customer?: Customer; readonly refusal?: OrderRefusal };

export type ChangeCustomer = { readonly customerId: string; readonly idempotencyKey: string };

/** A refusal of the change comes with the customer as stored. */
export async function changeCustomer(
  ports: Pick<Ports, 'store'>,
  caller: Caller,
  request: { readonly mutation: string; readonly input: ChangeCustomer },
  change: (customer: Customer) => Promise<OrderOutcome<Customer>>,
): Promise<CustomerAnswer> {
  const { customerId } = request.input;
  requireCustomer(caller, customerId);
  const done = await once(ports, caller, request, (claim) =>
    untilSettled(async () => {
      const stored = await readCustomer(ports, customerId);
      if (stored === undefined) {
        return refused('CUSTOMER_UNKNOWN', 'No customer has this id.', 'customerId');
      }
      const changed = await change(stored);
      if (!changed.ok) return changed;
      const written = await ports.store.commit({
        customer: { record: changed.value, previousVersion: stored.version },
        claim: { ...claim, answer: { customerId } },
      });
      if (written.ok) return accept({ customerId });
      return written.lost === 'KEY' ? 'KEY_TAKEN' : again;
    }),
  );
  const customer = await readCustomer(ports, customerId);
  if (done.ok) return { customer: known(customer, `customer ${customerId}`) };
  return { ...(customer === undefined ? {} : { customer }), refusal: done.refusal };
}
