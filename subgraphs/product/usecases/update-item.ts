import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { changeItem, type Category, type Item, type ItemChanges } from '../domain/item.ts';
import { checkFeeItems } from '../domain/item-fees.ts';
import { type ProductRefusal, refused } from '../domain/product-refusal.ts';
import type { Caller, ProductPorts, ProductReads } from '../ports.ts';
import { changedItem, forgetScans, saveChangedItem } from './save-items.ts';

export type UpdateItemInput = Omit<ItemChanges, 'category'> & {
  readonly idempotencyKey: string;
  readonly itemId: string;
  readonly categoryId?: string | undefined;
  /** The version that the change is based on. */
  readonly version?: number | undefined;
};

export async function updateItem(ports: ProductPorts, caller: Caller, input: UpdateItemInput) {
  const call = { mutation: 'itemUpdate', caller, lock: 'ITEMS', input } as const;
  const outcome = await ports.store.write(call, async (transaction) => {
    const [item] = await transaction.items([input.itemId]);
    if (item === undefined) return unknownItem(input.itemId);
    if (input.version !== undefined && input.version !== item.version) return stale(item);
    const changes = await findChanges(transaction, input);
    if (!changes.ok) return changes;
    const changed = changeItem(item, changes.value, ports.clock());
    if (!changed.ok) return changed;
    if (changed.value === item) return accept(changedItem(item));
    return accept(await saveChangedItem(transaction, changed.value));
  });
  return forgetScans(ports, outcome);
}

export function unknownItem(itemId: string, ...field: readonly string[]) {
  const path = field.length === 0 ? ['itemId'] : field;
  return refused('ITEM_UNKNOWN', `There is no item ${itemId}.`, ...path);
}

function stale(item: Item) {
  return refused('VERSION_STALE', `The item has version ${item.version} by now.`, 'version');
}

async function findChanges(
  reads: ProductReads,
  input: UpdateItemInput,
): Promise<Outcome<ItemChanges, ProductRefusal>> {
  const category = await findCategory(reads, input.categoryId);
  if (!category.ok) return category;
  const { taxClassId, depositItemId } = input;
  if (
    taxClassId !== undefined &&
    !(await reads.taxClasses()).some((known) => known.taxClassId === taxClassId)
  ) {
    return refused('TAX_CLASS_UNKNOWN', `There is no tax class ${taxClassId}.`, 'taxClassId');
  }
  if (depositItemId != null && (await reads.items([depositItemId])).length === 0) {
    return unknownItem(depositItemId, 'depositItemId');
  }
  const { feeKind, discountable, feeItemIds } = input;
  const known = new Map(
    (await reads.items(feeItemIds ?? [])).map((item) => [item.itemId, item] as const),
  );
  const fees = checkFeeItems(feeItemIds ?? [], known);
  if (!fees.ok) return fees;
  const { description, lotControlled, minimumAge, soldByWeight, discontinued, imageUrl } = input;
  return accept({
    ...{ description, category: category.value, taxClassId, lotControlled, minimumAge },
    ...{ depositItemId, soldByWeight, discontinued, imageUrl },
    ...{ feeKind, discountable, feeItemIds },
  });
}

async function findCategory(
  reads: ProductReads,
  categoryId: string | undefined,
): Promise<Outcome<Category | undefined, ProductRefusal>> {
  if (categoryId === undefined) return accept(undefined);
  const [category] = await reads.categories([categoryId]);
  if (category !== undefined) return accept(category);
  return refused('CATEGORY_UNKNOWN', `There is no category ${categoryId}.`, 'categoryId');
}
