import { accept } from '#kernel/outcome.ts';
import { createPriceList as describe, type PriceList } from '../domain/price-list.ts';
import { refused } from '../domain/product-refusal.ts';
import type { Caller, ProductPorts } from '../ports.ts';

export type CreatePriceListInput = PriceList & { readonly idempotencyKey: string };

/** Nobody is told: a list without prices and stores changes nothing for anyone. */
export async function createPriceList(
  { store }: ProductPorts,
  caller: Caller,
  input: CreatePriceListInput,
) {
  const call = { mutation: 'priceListCreate', caller, lock: 'PRICE_LISTS', input } as const;
  return store.write(call, async (transaction) => {
    const { priceListId, name, currency } = input;
    const priceList = describe({ priceListId, name, currency });
    if (!priceList.ok) return priceList;
    const known = await transaction.priceLists();
    if (known.some((list) => list.priceListId === priceListId)) {
      const message = `There is a price list ${priceListId} already.`;
      return refused('PRICE_LIST_EXISTS', message, 'priceListId');
    }
    await transaction.addPriceLists([priceList.value]);
    return accept({ priceListId });
  });
}
