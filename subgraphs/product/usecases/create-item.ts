import { accept, refuse } from '#kernel/outcome.ts';
import { applyItemRow, type ItemRow } from '../domain/item-batch.ts';
import { refused } from '../domain/product-refusal.ts';
import type { Caller, ProductPorts } from '../ports.ts';
import { findKnownItems } from './known-items.ts';
import { forgetScans, saveChangedItem } from './save-items.ts';

export type CreateItemInput = Omit<ItemRow, 'discontinued' | 'changeNumber'> & {
  readonly idempotencyKey: string;
};

export async function createItem(ports: ProductPorts, caller: Caller, input: CreateItemInput) {
  const call = { mutation: 'itemCreate', caller, lock: 'ITEMS', input } as const;
  const outcome = await ports.store.write(call, async (transaction) => {
    const row: ItemRow = { ...input, discontinued: false };
    const known = await findKnownItems(transaction, [row]);
    if (known.items.has(row.itemId)) {
      return refused('ITEM_EXISTS', `There is an item ${row.itemId} already.`, 'itemId');
    }
    const result = applyItemRow(known, row, ports.clock());
    if (result.status === 'REFUSED') return refuse(result.refusal);
    return accept(await saveChangedItem(transaction, result.item));
  });
  return forgetScans(ports, outcome);
}
