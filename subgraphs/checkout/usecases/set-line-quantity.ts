import { isDecimalText } from '#kernel/decimal.ts';
import { accept } from '#kernel/outcome.ts';
import { setLineQuantity as setQuantity } from '../domain/edit-lines.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { failed } from './failure.ts';
import { repriced } from './remove-line.ts';

export type SetLineQuantityInput = {
  readonly basketId: string;
  readonly lineId: string;
  readonly quantity: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export async function setLineQuantity(
  ports: Ports,
  caller: Caller,
  input: SetLineQuantityInput,
): Promise<CheckoutAnswer> {
  if (!isDecimalText(input.quantity)) {
    return failed('QUANTITY_INVALID', 'Expected a decimal number such as "2".', 'quantity');
  }
  const request = { mutation: 'lineQuantitySet', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, async (basket) => {
    const lines = setQuantity(basket, { lineId: input.lineId, quantity: input.quantity });
    if (!lines.ok) return lines;
    return accept({ basket: await repriced(ports, basket, lines.value, input.lineId) });
  });
}
