import { accept } from '#kernel/outcome.ts';
import { removeLine as withoutLine } from '../domain/edit-lines.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';

export type RemoveLineInput = {
  readonly basketId: string;
  readonly lineId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export async function removeLine(
  ports: Ports,
  caller: Caller,
  input: RemoveLineInput,
): Promise<CheckoutAnswer> {
  const request = { mutation: 'lineRemove', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, async (basket) => {
    const lines = withoutLine(basket, input.lineId);
    if (!lines.ok) return lines;
    return accept({ basket: await repriceWith(ports, basket, { lines: lines.value }) });
  });
}
