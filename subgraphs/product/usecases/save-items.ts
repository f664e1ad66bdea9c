import type { Outcome, Refusal } from '#kernel/outcome.ts';
import { itemChanged } from '../domain/facts.ts';
import { gtinsOf, type Item } from '../domain/item.ts';
import type { ProductPorts, ProductTransaction } from '../ports.ts';

/** What an item mutation answers and remembers: the rest is read live. */
export type ChangedItem = { readonly itemId: string; readonly gtins: readonly string[] };

export async function saveChangedItem(
  transaction: ProductTransaction,
  item: Item,
): Promise<ChangedItem> {
  await transaction.saveItems([item]);
  await transaction.tell([itemChanged(item)]);
  return changedItem(item);
}

export function changedItem(item: Item): ChangedItem {
  return { itemId: item.itemId, gtins: gtinsOf(item) };
}

/** After the commit, because a reader would put the old item back into the cache before it. */
export async function forgetScans<
  Value extends { readonly gtins: readonly string[] },
  R extends Refusal,
>(
  { scanCache }: Pick<ProductPorts, 'scanCache'>,
  outcome: Outcome<Value, R>,
): Promise<Outcome<Value, R>> {
  if (outcome.ok) await scanCache.forget(outcome.value.gtins);
  return outcome;
}
