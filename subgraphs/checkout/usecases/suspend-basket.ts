import { accept } from '#kernel/outcome.ts';
import { suspendBasket as suspend } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';

export type SuspendBasketInput = {
  readonly basketId: string;
  /** By which it is found again. */
  readonly label?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** Longer names are cut: a label is for the eye, and nobody is sent back for it. */
const labelLengthMax = 40;

export async function suspendBasket(
  ports: Ports,
  caller: Caller,
  input: SuspendBasketInput,
): Promise<CheckoutAnswer> {
  const request = { ...input, ...({ mutation: 'basketSuspend', kind: 'EDIT', input } as const) };
  return editBasket(ports, caller, request, async (basket) => {
    const suspended = suspend(basket, ports.clock().toISOString());
    if (!suspended.ok) return suspended;
    const label = input.label?.trim().slice(0, labelLengthMax) ?? '';
    return accept({ basket: label === '' ? suspended.value : { ...suspended.value, label } });
  });
}
