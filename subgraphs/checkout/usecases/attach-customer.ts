import { accept } from '#kernel/outcome.ts';
import { withCustomer } from '../domain/attach-customer.ts';
import { permit } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';
import { taxExempted } from './till-exception.ts';

export type AttachCustomerInput = {
  readonly basketId: string;
  /** Absent: takes the customer out again. */
  readonly customerId?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/**
 * A shopper can only ever attach themselves, so what they send is not looked at. The customer's groups and
 * exemption come along, and prices with them.
 */
export async function attachCustomer(
  ports: Ports,
  caller: Caller,
  input: AttachCustomerInput,
): Promise<CheckoutAnswer> {
  const customerId =
    caller.audience === 'dtc' ? (caller.customerId ?? caller.subject) : input.customerId;
  const request = {
    ...input,
    ...({ mutation: 'basketCustomerAttach', kind: 'EDIT', input } as const),
    ...(customerId === undefined ? {} : { loyaltyOf: customerId }),
  } as const;
  return editBasket(ports, caller, request, async (basket, { loyalty }) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const attached = withCustomer(basket, customerId, loyalty);
    if (!attached.ok) return attached;
    return accept({
      basket: await repriceWith(ports, attached.value),
      exceptions: taxExempted(attached.value, basket),
    });
  });
}
