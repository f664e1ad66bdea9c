import { accept } from '#kernel/outcome.ts';
import { resumeBasket } from '../domain/state-machine.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { placeOf, sellingAt } from './open-basket.ts';
import { knownStore } from './price-lines.ts';

export type RecallBasketInput = {
  readonly basketId: string;
  readonly workstationId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** A suspended basket goes on at a workstation of its store (no product recall: those come from product). */
export async function recallBasket(
  ports: Ports,
  caller: Caller,
  input: RecallBasketInput,
): Promise<CheckoutAnswer> {
  const request = { mutation: 'basketRecall', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, async (basket) => {
    const store = await knownStore(ports, basket.storeId);
    const workstation = sellingAt(store, input.workstationId);
    if (!workstation.ok) return workstation;
    const place = placeOf(workstation.value, caller);
    const resumed = resumeBasket(basket, { ...place, now: ports.clock().toISOString() });
    return resumed.ok ? accept({ basket: resumed.value }) : resumed;
  });
}
