import { categoryPlans as plans, type CategoryPlan } from './category-plans.ts';
import { depositItemId, feeArticles, feePriceOf } from './fees.ts';
import { unit } from './units.ts';
import type { DemoCategory, DemoItem } from './types.ts';

const brands = [
  'Alba Verde',
  'Kestrel Row',
  'Nordhell',
  'Maison Lune',
  'Oakmere',
  'Fjordly',
  'Tilia',
  'Brightwater',
];
const suppliers = [
  'Verde Foods',
  'Kestrel Trading',
  'Nordhell Group',
  'Lune & Co',
  'Oakmere Mills',
];

/**
 * The first articles, fixed for documents and tests: water with deposit and case, biscuits in a multi-buy,
 * porridge with lots, wine with an age limit, apples by weight, coffee at a percentage off.
 */
const fixedArticles: readonly (readonly [
  category: string,
  good: string,
  brand: string,
  size: string,
])[] = [
  ['SOFT-DRINKS', 'Sparkling Water', 'Alba Verde', '0.5 l'],
  ['SNACKS', 'Oat Biscuits', 'Kestrel Row', '200 g'],
  ['BABY', 'Oat Porridge', 'Oakmere', '250 g'],
  ['WINE', 'Red Wine', 'Maison Lune', '0.75 l'],
  ['PRODUCE', 'Apples', 'Tilia', 'loose'],
  ['PANTRY', 'Ground Coffee', 'Nordhell', '500 g'],
];

const fixedNames = new Set(
  fixedArticles.map(([, good, brand, size]) => `${brand} ${good} ${size}`),
);

/** Past all brands the names start again, numbered; a name of a fixed article is given to nobody else. */
function nameOf(plainName: string, range: number, isTaken: boolean): string {
  const edition = range < brands.length ? '' : ` No. ${range - brands.length + 2}`;
  return `${plainName}${edition}${isTaken ? ' Reserve' : ''}`;
}

export function createCategories(): readonly DemoCategory[] {
  const departments = [
    { categoryId: 'FRESH', name: 'Fresh' },
    { categoryId: 'GROCERY', name: 'Grocery' },
    { categoryId: 'DRINKS', name: 'Drinks' },
    { categoryId: 'NON-FOOD', name: 'Non-food' },
    { categoryId: 'DEPOSIT', name: 'Deposits and fees' },
  ];
  const categories = plans.map(({ categoryId, name, departmentId }) => ({
    categoryId,
    name,
    departmentId,
    parentId: departmentId,
  }));
  return [
    ...departments.map((department) => ({ ...department, departmentId: department.categoryId })),
    ...categories,
  ];
}

/** `itemCount` items, fees among them; the first ones are the fixed articles. */
export function createItems(itemCount: number): readonly DemoItem[] {
  const length = Math.max(0, itemCount - feeArticles.length);
  const items = Array.from({ length }, (_, index) => createItem(index + 1));
  return [...items, ...feeArticles];
}

/** The article of a number from 1, as `createItems` has it. */
export function createItem(number: number): DemoItem {
  const fixed = fixedArticles[number - 1];
  const plan = fixed === undefined ? at(plans, number) : planOf(fixed[0]);
  const turn = Math.floor(number / plans.length);
  const good = fixed?.[1] ?? at(plan.goods, turn);
  const size = fixed?.[3] ?? at(plan.sizes, Math.floor(turn / plan.goods.length));
  const range = Math.floor(turn / (plan.goods.length * plan.sizes.length));
  const brand = fixed?.[2] ?? at(brands, range + number);
  const plainName = `${brand} ${good} ${size}`;
  const isTaken = fixed === undefined && fixedNames.has(plainName);
  const priceMinor = listPriceMinor(plan, number);
  return {
    itemId: itemIdOf(number),
    description: nameOf(plainName, range, isTaken),
    categoryId: plan.categoryId,
    departmentId: plan.departmentId,
    taxClassId: plan.taxClassId,
    baseUnit: plan.soldByWeight === true ? 'KGM' : 'EA',
    units: unitsOf(plan, number),
    lotControlled: plan.lotControlled ?? false,
    ...(plan.minimumAge === undefined ? {} : { minimumAge: plan.minimumAge }),
    ...(plan.hasDeposit === true ? { depositItemId } : {}),
    soldByWeight: plan.soldByWeight ?? false,
    discontinued: false,
    ...variantOf(plan, number),
    costMinorEur: Math.round(priceMinor * 0.6),
    supplier: at(suppliers, number),
  };
}

/** Clothing comes in sizes: each later size is a variant of the first of its kind. */
function variantOf(plan: CategoryPlan, number: number): Pick<DemoItem, 'variantOf'> {
  const turn = Math.floor(number / plans.length);
  const sizeIndex = Math.floor(turn / plan.goods.length) % plan.sizes.length;
  if (plan.categoryId !== 'CLOTHING' || sizeIndex === 0) return {};
  const first = number - sizeIndex * plan.goods.length * plans.length;
  const value = at(plan.sizes, sizeIndex);
  return first < 1 ? {} : { variantOf: { itemId: itemIdOf(first), name: 'size', value } };
}

/** What one base unit costs in euro cents: an ending in 9, between the category's floor and three times it. */
export function listPriceMinor(plan: Pick<CategoryPlan, 'priceFrom'>, number: number): number {
  return (
    plan.priceFrom + (((number * 37) % Math.max(20, plan.priceFrom * 2)) - ((number * 37) % 10))
  );
}

export function priceOf(item: DemoItem): number {
  const number = Number(item.itemId.slice(1));
  return feePriceOf(item.itemId) ?? listPriceMinor(planOf(item.categoryId), number);
}

export function itemIdOf(number: number): string {
  return `I${String(number).padStart(5, '0')}`;
}

function unitsOf(plan: CategoryPlan, number: number): DemoItem['units'] {
  if (plan.soldByWeight === true) return [unit(number, 'KGM', 1)];
  const each = unit(number, 'EA', 1);
  return plan.caseOf === undefined ? [each] : [each, unit(number, 'CS', plan.caseOf)];
}

function planOf(categoryId: string): CategoryPlan {
  const plan = plans.find((each) => each.categoryId === categoryId);
  if (plan === undefined)
    throw new RangeError(`Expected a category of the demo range, got ${categoryId}.`);
  return plan;
}

/** The list goes round and round. */
function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index % list.length];
  if (value === undefined) throw new RangeError('Expected a list with entries, got an empty one.');
  return value;
}
