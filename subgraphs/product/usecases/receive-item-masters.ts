import type { DomainEvent } from '#platform/contracts/events.ts';
import type { EventDetail } from '#schema/events.ts';
import type { Category } from '../domain/item.ts';
import type { ItemRow, ItemRowResult } from '../domain/item-batch.ts';
import type { ProductRefusal } from '../domain/product-refusal.ts';
import type { ProductPorts, ProductTransaction } from '../ports.ts';
import { gtinsOfChanged, writeItemRows } from './import-items.ts';
import { unique } from './known-items.ts';

/** A row of the corporate system that our rules refuse; it is for people to repair at its source. */
export type RefusedMaster = { readonly itemId: string; readonly refusal: ProductRefusal };

/**
 * Takes over a page of items from the corporate system, of each only what is newer. What the corporate system says
 * nothing about (deposit, picture) stays. Categories and tax classes that it names first are added under their number.
 */
export async function receiveItemMasters(
  { store, scanCache, clock }: ProductPorts,
  consumerName: string,
  event: DomainEvent<'ItemMastersReceived', EventDetail<'ItemMastersReceived'>>,
): Promise<readonly RefusedMaster[]> {
  let results: readonly ItemRowResult[] = [];
  const rows = latestOfEach(event.detail.items);
  await store.applyOnce(consumerName, event, ['ITEMS'], async (transaction) => {
    await addMissingReferences(transaction, rows);
    results = await writeItemRows(transaction, rows, clock());
  });
  await scanCache.forget(gtinsOfChanged(results));
  return results.flatMap((result) =>
    result.status === 'REFUSED' ? [{ itemId: result.itemId, refusal: result.refusal }] : [],
  );
}

type Master = EventDetail<'ItemMastersReceived'>['items'][number];

/** A page may hold several changes of one item. */
function latestOfEach(masters: readonly Master[]): readonly ItemRow[] {
  const latest = new Map<string, Master>();
  for (const master of masters) {
    const other = latest.get(master.itemId);
    if (other === undefined || other.changeNumber < master.changeNumber) {
      latest.set(master.itemId, master);
    }
  }
  return [...latest.values()].map((master) => ({
    ...master,
    minimumAge: master.minimumAge ?? null,
  }));
}

async function addMissingReferences(
  transaction: ProductTransaction,
  rows: readonly ItemRow[],
): Promise<void> {
  const categoryIds = unique(rows.map((row) => row.categoryId));
  const known = new Set((await transaction.categories(categoryIds)).map(idOf));
  const missing = categoryIds.filter((categoryId) => !known.has(categoryId));
  await transaction.addCategories(missing.map(toRootCategory));
  const taxClasses = new Set((await transaction.taxClasses()).map(({ taxClassId }) => taxClassId));
  const added = unique(rows.map((row) => row.taxClassId)).filter((id) => !taxClasses.has(id));
  await transaction.addTaxClasses(added.map((taxClassId) => ({ taxClassId, name: taxClassId })));
}

function idOf(category: Category): string {
  return category.categoryId;
}

function toRootCategory(categoryId: string): Category {
  return { categoryId, name: categoryId, departmentId: categoryId };
}
