import { normaliseGtin } from '#kernel/gtin.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import {
  type Category,
  changeItem,
  createItem,
  gtinsOf,
  type Item,
  type ItemChanges,
  withUnits,
} from './item.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';
import { checkFeeItems, type FeeKind } from './item-fees.ts';
import type { TradeItemUnit } from './units.ts';

/** One item as it shall be; units are added to those that it has. */
export type ItemRow = {
  readonly itemId: string;
  readonly description: string;
  readonly categoryId: string;
  readonly taxClassId: string;
  readonly baseUnit: string;
  /** GTINs as they were written down, of 8 to 14 digits. */
  readonly units: readonly TradeItemUnit[];
  readonly lotControlled: boolean;
  readonly soldByWeight: boolean;
  readonly discontinued: boolean;
  /** Here and below: `null` empties, absent leaves. */
  readonly minimumAge?: number | null | undefined;
  readonly depositItemId?: string | null | undefined;
  readonly imageUrl?: string | null | undefined;
  readonly feeKind?: FeeKind | null | undefined;
  readonly discountable?: boolean | null | undefined;
  readonly feeItemIds?: readonly string[] | null | undefined;
  /** Of the corporate system: an older or equal one changes nothing. */
  readonly changeNumber?: number;
};

/** What the rows speak of, as it stands before the first of them. */
export type KnownItems = {
  readonly items: ReadonlyMap<string, Item>;
  readonly gtinOwners: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly taxClassIds: ReadonlySet<string>;
};

export type ItemRowStatus = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

/** `item` stands as it is after the row. */
export type ItemRowResult = { readonly itemId: string } & (
  | { readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED'; readonly item: Item }
  | { readonly status: 'REFUSED'; readonly refusal: ProductRefusal }
);

/** Rows one after the other, each seeing what those before it did; a refused row hinders no other. */
export function applyItemRows(
  known: KnownItems,
  rows: readonly ItemRow[],
  now: Date,
): readonly ItemRowResult[] {
  const items = new Map(known.items);
  const gtinOwners = new Map(known.gtinOwners);
  const seen = new Set<string>();
  return rows.map((row) => {
    const result: ItemRowResult = seen.has(row.itemId)
      ? refusedRow(
          row,
          refused('IMPORT_ROW_REPEATED', `${row.itemId} has a row already.`, 'itemId'),
        )
      : applyItemRow({ ...known, items, gtinOwners }, row, now);
    seen.add(row.itemId);
    if (result.status !== 'REFUSED') remember(items, gtinOwners, result.item);
    return result;
  });
}

export function applyItemRow(known: KnownItems, row: ItemRow, now: Date): ItemRowResult {
  const before = known.items.get(row.itemId);
  if (before !== undefined && isStale(before, row)) {
    return { itemId: row.itemId, status: 'UNCHANGED', item: before };
  }
  const after = written(known, before, row, now);
  if (!after.ok) return refusedRow(row, after);
  const item = {
    ...after.value,
    corporateChangeNumber: row.changeNumber ?? before?.corporateChangeNumber,
  };
  if (before === undefined) return { itemId: row.itemId, status: 'CREATED', item };
  const status = item.version === before.version ? 'UNCHANGED' : 'UPDATED';
  return { itemId: row.itemId, status, item };
}

/** Whether a GTIN is on another item's unit. */
export function refuseTakenGtins(
  gtinOwners: ReadonlyMap<string, string>,
  itemId: string,
  units: readonly TradeItemUnit[],
): Outcome<true, ProductRefusal> {
  for (const [index, { gtin }] of units.entries()) {
    const owner = gtinOwners.get(gtin);
    if (owner !== undefined && owner !== itemId) {
      return refused(
        'GTIN_TAKEN',
        `Item ${owner} carries ${gtin}.`,
        'units',
        String(index),
        'gtin',
      );
    }
  }
  return accept(true);
}

function written(
  known: KnownItems,
  before: Item | undefined,
  row: ItemRow,
  now: Date,
): Outcome<Item, ProductRefusal> {
  const category = known.categories.get(row.categoryId);
  if (category === undefined) {
    return refused('CATEGORY_UNKNOWN', `There is no category ${row.categoryId}.`, 'categoryId');
  }
  if (!known.taxClassIds.has(row.taxClassId)) {
    return refused('TAX_CLASS_UNKNOWN', `There is no tax class ${row.taxClassId}.`, 'taxClassId');
  }
  const { depositItemId } = row;
  if (typeof depositItemId === 'string' && !known.items.has(depositItemId)) {
    return refused('ITEM_UNKNOWN', `There is no item ${depositItemId}.`, 'depositItemId');
  }
  const fees = checkFeeItems(row.feeItemIds ?? [], known.items);
  if (!fees.ok) return fees;
  const units = normaliseGtins(row.units);
  if (!units.ok) return units;
  const free = refuseTakenGtins(known.gtinOwners, row.itemId, units.value);
  if (!free.ok) return free;
  if (before === undefined) return created(row, category, units.value, now);
  return changed(before, row, category, units.value, now);
}

function created(
  row: ItemRow,
  category: Category,
  units: readonly TradeItemUnit[],
  now: Date,
): Outcome<Item, ProductRefusal> {
  const { itemId, description, taxClassId, baseUnit, lotControlled, soldByWeight, discontinued } =
    row;
  return createItem(
    {
      ...{ itemId, description, category, taxClassId, baseUnit, units },
      ...{ lotControlled, soldByWeight, discontinued, variantAttributes: [] },
      minimumAge: row.minimumAge ?? undefined,
      depositItemId: row.depositItemId ?? undefined,
      imageUrl: row.imageUrl ?? undefined,
      feeKind: row.feeKind ?? undefined,
      discountable: row.discountable ?? undefined,
      feeItemIds: row.feeItemIds ?? undefined,
    },
    now,
  );
}

/** Both steps count as one change. */
function changed(
  before: Item,
  row: ItemRow,
  category: Category,
  units: readonly TradeItemUnit[],
  now: Date,
): Outcome<Item, ProductRefusal> {
  if (row.baseUnit !== before.baseUnit) {
    const message = `The base unit of ${before.itemId} is ${before.baseUnit} for good.`;
    return refused('UNIT_CONTENT_CONFLICT', message, 'baseUnit');
  }
  const { description, taxClassId, lotControlled, soldByWeight, discontinued } = row;
  const { minimumAge, depositItemId, imageUrl, feeKind, discountable, feeItemIds } = row;
  const plain = { description, taxClassId, lotControlled, soldByWeight, discontinued };
  const changes: ItemChanges = {
    ...{ ...plain, category, minimumAge, depositItemId, imageUrl },
    ...{ feeKind, discountable, feeItemIds },
  };
  const after = changeItem(before, changes, now);
  if (!after.ok) return after;
  const grown = withUnits(after.value, units, now);
  if (!grown.ok || grown.value.version === before.version) return grown;
  return accept({ ...grown.value, version: before.version + 1 });
}

function isStale(before: Item, row: ItemRow): boolean {
  if (row.changeNumber === undefined || before.corporateChangeNumber === undefined) return false;
  return row.changeNumber <= before.corporateChangeNumber;
}

function normaliseGtins(
  units: readonly TradeItemUnit[],
): Outcome<readonly TradeItemUnit[], ProductRefusal> {
  const normalised: TradeItemUnit[] = [];
  for (const [index, unit] of units.entries()) {
    const gtin = normaliseGtin(unit.gtin);
    if (!gtin.ok) {
      return refused('GTIN_INVALID', gtin.refusal.message, 'units', String(index), 'gtin');
    }
    normalised.push({ ...unit, gtin: gtin.value });
  }
  return accept(normalised);
}

function refusedRow(
  row: ItemRow,
  { refusal }: { readonly refusal: ProductRefusal },
): ItemRowResult {
  return { itemId: row.itemId, status: 'REFUSED', refusal };
}

function remember(items: Map<string, Item>, gtinOwners: Map<string, string>, item: Item): void {
  items.set(item.itemId, item);
  for (const gtin of gtinsOf(item)) gtinOwners.set(gtin, item.itemId);
}
