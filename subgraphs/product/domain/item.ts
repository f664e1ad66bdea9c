import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type FeeKind, feeRefusal, type ItemFees } from './item-fees.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';
import { checkDescription, checkId } from './text.ts';
import { addUnits, type TradeItemUnit } from './units.ts';

export type VariantAttribute = { readonly name: string; readonly value: string };

/** What a person or the corporate system says of an item. */
export type ItemDescription = ItemFees & {
  readonly itemId: string;
  readonly description: string;
  readonly category: Category;
  readonly taxClassId: string;
  readonly baseUnit: string;
  readonly units: readonly TradeItemUnit[];
  readonly lotControlled: boolean;
  /** Years. */
  readonly minimumAge?: number | undefined;
  readonly depositItemId?: string | undefined;
  readonly soldByWeight: boolean;
  readonly discontinued: boolean;
  readonly imageUrl?: string | undefined;
  readonly variantOf?: string | undefined;
  readonly variantAttributes: readonly VariantAttribute[];
};

export type Item = Omit<ItemDescription, 'category'> & {
  readonly categoryId: string;
  /** The root of its category, which is stored with the category. */
  readonly departmentId: string;
  readonly version: number;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Of the corporate system's last word on it; absent while it never spoke of it. */
  readonly corporateChangeNumber?: number | undefined;
};

export type Category = {
  readonly categoryId: string;
  readonly name: string;
  readonly parentId?: string | undefined;
  readonly departmentId: string;
};

export type TaxClass = { readonly taxClassId: string; readonly name: string };

/** Of an item that is there, only what differs. `null` empties; `undefined` leaves. */
export type ItemChanges = {
  readonly description?: string | undefined;
  readonly category?: Category | undefined;
  readonly taxClassId?: string | undefined;
  readonly lotControlled?: boolean | undefined;
  readonly minimumAge?: number | null | undefined;
  readonly depositItemId?: string | null | undefined;
  readonly feeKind?: FeeKind | null | undefined;
  readonly discountable?: boolean | null | undefined;
  readonly feeItemIds?: readonly string[] | null | undefined;
  readonly soldByWeight?: boolean | undefined;
  readonly discontinued?: boolean | undefined;
  readonly imageUrl?: string | null | undefined;
};

export function createItem(given: ItemDescription, now: Date): Outcome<Item, ProductRefusal> {
  const id = checkId(given.itemId, 'itemId');
  if (!id.ok) return id;
  const { category, ...rest } = given;
  const { categoryId, departmentId } = category;
  const place = { categoryId, departmentId };
  const blank = { version: 0, changedAt: '', corporateChangeNumber: undefined, units: [] };
  return withUnits({ ...rest, ...place, ...blank }, given.units, now);
}

/** The same item with further units; the same object when it had them all. */
export function withUnits(
  item: Item,
  added: readonly TradeItemUnit[],
  now: Date,
): Outcome<Item, ProductRefusal> {
  const units = addUnits(item, added);
  if (!units.ok) return units;
  return checkItem(item, { ...item, units: units.value }, now);
}

export function changeItem(
  item: Item,
  changes: ItemChanges,
  now: Date,
): Outcome<Item, ProductRefusal> {
  const { category, ...given } = changes;
  const changed = Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value ?? undefined]),
  );
  const placed =
    category === undefined
      ? {}
      : { categoryId: category.categoryId, departmentId: category.departmentId };
  return checkItem(item, { ...item, ...changed, ...placed }, now);
}

/** A variant takes category, tax class and handling over from the item that it varies. */
export function createVariant(
  item: Item,
  siblings: readonly Item[],
  variant: Pick<ItemDescription, 'itemId' | 'description' | 'units' | 'imageUrl'> & {
    readonly attributes: readonly VariantAttribute[];
  },
  now: Date,
): Outcome<Item, ProductRefusal> {
  if (item.variantOf !== undefined) {
    const message = `${item.itemId} is a variant of ${item.variantOf}.`;
    return refused('VARIANT_OF_VARIANT', message, 'itemId');
  }
  const attributes = variant.attributes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const taken = siblings.some((sibling) => sameAttributes(sibling.variantAttributes, attributes));
  if (taken || attributes.length === 0) {
    const message = taken ? 'Another variant has these attributes.' : 'Expected an attribute.';
    return refused('VARIANT_ATTRIBUTES_TAKEN', message, 'attributes');
  }
  const category = { categoryId: item.categoryId, departmentId: item.departmentId, name: '' };
  const { itemId, description, units, imageUrl } = variant;
  const own = { itemId, description, units, imageUrl, discontinued: false };
  const place = { category, variantOf: item.itemId, variantAttributes: attributes };
  return createItem({ ...item, ...own, ...place }, now);
}

export function hasUnit(item: Item, unit: string): boolean {
  return unit === item.baseUnit || item.units.some((known) => known.unit === unit);
}

export function gtinsOf(item: Item): readonly string[] {
  return item.units.map((unit) => unit.gtin);
}

/** Nothing changed: the same object, so that nothing is written and no event sent. */
function checkItem(before: Item, after: Item, now: Date): Outcome<Item, ProductRefusal> {
  const description = checkDescription(after.description, 'description');
  if (!description.ok) return description;
  const age = after.minimumAge;
  if (age !== undefined && (!Number.isInteger(age) || age < 1 || age > minimumAgeMax)) {
    const message = `Expected 1 to ${minimumAgeMax} years, got ${age}.`;
    return refused('MINIMUM_AGE_INVALID', message, 'minimumAge');
  }
  const fee = feeRefusal(after);
  if (fee !== undefined) return fee;
  // No fees and none said are the same.
  const feeItemIds = after.feeItemIds?.length === 0 ? undefined : after.feeItemIds;
  const changed = { ...after, description: description.value, feeItemIds };
  if (before.version > 0 && contentOf(before) === contentOf(changed)) return accept(before);
  return accept({ ...changed, version: before.version + 1, changedAt: now.toISOString() });
}

const minimumAgeMax = 120; // Nobody is older; a larger number is a typing error.

function contentOf(item: Item): string {
  const { version: _version, changedAt: _at, corporateChangeNumber: _number, ...content } = item;
  return JSON.stringify(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function sameAttributes(
  left: readonly VariantAttribute[],
  right: readonly VariantAttribute[],
): boolean {
  if (left.length !== right.length) return false;
  return left.every(({ name, value }, index) => {
    const other = right[index];
    return other?.name === name && other.value === value;
  });
}
