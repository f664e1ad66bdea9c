import { normaliseGtin } from '#kernel/gtin.ts';
import type { ItemRow, KnownItems } from '../domain/item-batch.ts';
import { gtinsOf } from '../domain/item.ts';
import type { ProductReads } from '../ports.ts';

/** Everything that rows of items refer to, in four statements whatever their number. */
export async function findKnownItems(
  reads: ProductReads,
  rows: readonly ItemRow[],
): Promise<KnownItems> {
  const itemIds = rows.flatMap((row) => [
    row.itemId,
    ...(row.depositItemId == null ? [] : [row.depositItemId]),
    ...(row.feeItemIds ?? []),
  ]);
  const gtins = rows.flatMap((row) => row.units.map((unit) => unit.gtin)).flatMap(normalised);
  const items = await reads.items(unique(itemIds));
  const carriers = await reads.itemsCarrying(unique(gtins));
  const categories = await reads.categories(unique(rows.map((row) => row.categoryId)));
  const taxClasses = await reads.taxClasses();
  return {
    items: new Map(items.map((item) => [item.itemId, item])),
    gtinOwners: new Map(
      carriers.flatMap((item) => gtinsOf(item).map((gtin) => [gtin, item.itemId] as const)),
    ),
    categories: new Map(categories.map((category) => [category.categoryId, category])),
    taxClassIds: new Set(taxClasses.map((taxClass) => taxClass.taxClassId)),
  };
}

export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function normalised(gtin: string): readonly string[] {
  const outcome = normaliseGtin(gtin);
  return outcome.ok ? [outcome.value] : [];
}
