import { accept } from '#kernel/outcome.ts';
import { changeBasket } from '../domain/basket.ts';
import { permit } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';

export type AttachCustomerInput = {
  readonly basketId: string;
  readonly customerId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** A shopper can only ever attach themselves, so what they send is not looked at. */
export async function attachCustomer(
  ports: Ports,
  caller: Caller,
  input: AttachCustomerInput,
): Promise<CheckoutAnswer> {
  const request = { mutation: 'basketCustomerAttach', kind: 'EDIT', input, ...input } as const;
  const customerId =
    caller.audience === 'dtc' ? (caller.customerId ?? caller.subject) : input.customerId;
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const written = { kind: 'EDIT', now: ports.clock().toISOString() } as const;
    return accept({ basket: changeBasket(basket, { customerId }, written) });
  });
}
