import { accept } from '#kernel/outcome.ts';
import { suspendBasket as suspend } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';

export type SuspendBasketInput = {
  readonly basketId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export async function suspendBasket(
  ports: Ports,
  caller: Caller,
  input: SuspendBasketInput,
): Promise<CheckoutAnswer> {
  const request = { mutation: 'basketSuspend', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, async (basket) => {
    const suspended = suspend(basket, ports.clock().toISOString());
    return suspended.ok ? accept({ basket: suspended.value }) : suspended;
  });
}
