import { accept } from '#kernel/outcome.ts';
import { type Basket, changeBasket, type LineFacts } from '../domain/basket.ts';
import { removeLine as withoutLine } from '../domain/edit-lines.ts';
import type { BasketRecord, Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { knownStore, momentOf, priceLines } from './price-lines.ts';

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
    return accept({ basket: await repriced(ports, basket, lines.value) });
  });
}

/** The next version of the basket with edited lines. */
export async function repriced(
  ports: Ports,
  basket: BasketRecord,
  lines: readonly LineFacts[],
  lastLineId?: string,
): Promise<Basket> {
  const store = await knownStore(ports, basket.storeId);
  const moment = momentOf(ports.clock(), store, basket);
  const priced = await priceLines(ports, basket, { lines, moment });
  const changes = lastLineId === undefined ? priced : { ...priced, lastLineId };
  return changeBasket(basket, changes, { kind: 'EDIT', now: moment.now });
}
