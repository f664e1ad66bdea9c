import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { promotionChanged } from '../domain/facts.ts';
import { type ProductRefusal, refused } from '../domain/product-refusal.ts';
import { createPromotion as describe, type PromotionDescription } from '../domain/promotion.ts';
import type { PromotionRuleInput } from '../domain/promotion-rule.ts';
import type { Caller, ProductPorts, ProductReads } from '../ports.ts';
import { type AmountInput, readAmount } from './read-amount.ts';
import { unknownItem } from './update-item.ts';

export type CreatePromotionInput = Omit<
  PromotionDescription,
  'rule' | 'validFrom' | 'categoryIdsBelow'
> & {
  readonly idempotencyKey: string;
  readonly rule: PromotionRuleText;
  /** Absent: now. */
  readonly validFrom?: string | undefined;
};

/** The same shape, with amounts as they were typed. */
export type PromotionRuleText = AsTyped<PromotionRuleInput>;
type AsTyped<Value> = Value extends { readonly minor: number }
  ? AmountInput
  : Value extends readonly (infer Member)[]
    ? readonly AsTyped<Member>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: AsTyped<Value[Key]> }
      : Value;

export async function createPromotion(
  { store, clock }: ProductPorts,
  caller: Caller,
  input: CreatePromotionInput,
) {
  const call = { mutation: 'promotionCreate', caller, lock: 'PROMOTIONS', input } as const;
  return store.write(call, async (transaction) => {
    const { idempotencyKey: _key, ...given } = input;
    const read = readAmounts(given.rule, ['rule']);
    if (!read.ok) return read;
    const validFrom = given.validFrom ?? clock().toISOString();
    const categoryIdsBelow = await categoriesBelow(transaction, given.categoryIds);
    const rule = read.value as PromotionRuleInput;
    const promotion = describe({ ...given, rule, validFrom, categoryIdsBelow });
    if (!promotion.ok) return promotion;
    const free = await checkReferences(transaction, promotion.value);
    if (!free.ok) return free;
    await transaction.savePromotion(promotion.value);
    await transaction.tell([promotionChanged(promotion.value)]);
    return accept({ promotionId: input.promotionId });
  });
}

/** Every amount, wherever it stands in the rule; a refusal names its place. */
function readAmounts(value: unknown, path: readonly string[]): Outcome<unknown, ProductRefusal> {
  if (typeof value !== 'object' || value === null) return accept(value);
  if (isAmount(value)) return readAmount(value, ...path, 'amount');
  const entries: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const read = readAmounts(member, [...path, name]);
    if (!read.ok) return read;
    entries.push([name, read.value]);
  }
  return accept(
    Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries),
  );
}

function isAmount(value: object): value is AmountInput {
  return 'amount' in value && 'currency' in value;
}

/** A tree of categories is a few levels deep; each level is one statement. */
async function categoriesBelow(
  reads: ProductReads,
  categoryIds: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  let level = categoryIds;
  while (level.length > 0) {
    const children = await reads.childCategories(level);
    level = children.map(({ categoryId }) => categoryId).filter((id) => !found.has(id));
    for (const categoryId of level) found.add(categoryId);
  }
  return [...found].filter((categoryId) => !categoryIds.includes(categoryId)).toSorted();
}

type Referring = Pick<PromotionDescription, 'promotionId' | 'itemIds' | 'categoryIds'> & {
  readonly rule: PromotionRuleKinds;
};
type PromotionRuleKinds = Parameters<typeof promotionChanged>[0]['rule'];

async function checkReferences(
  reads: ProductReads,
  promotion: Referring,
): Promise<Outcome<true, ProductRefusal>> {
  const { promotionId } = promotion;
  if ((await reads.promotions([promotionId])).length > 0) {
    const message = `There is a promotion ${promotionId} already.`;
    return refused('PROMOTION_EXISTS', message, 'promotionId');
  }
  for (const { itemIds, categoryIds, places } of named(promotion)) {
    const items = new Set((await reads.items(itemIds)).map((item) => item.itemId));
    const noItem = itemIds.find((itemId) => !items.has(itemId));
    if (noItem !== undefined) return unknownItem(noItem, ...places.items);
    const known = await reads.categories(categoryIds);
    const categories = new Set(known.map(({ categoryId }) => categoryId));
    const noCategory = categoryIds.find((categoryId) => !categories.has(categoryId));
    if (noCategory === undefined) continue;
    const message = `There is no category ${noCategory}.`;
    return refused('CATEGORY_UNKNOWN', message, ...places.categories);
  }
  return accept(true);
}

/** Every list of items and categories, and where they stand in the input. */
function named({ itemIds, categoryIds, rule }: Referring) {
  const own = { itemIds, categoryIds, places: placesIn([], 'itemIds', 'categoryIds') };
  if (rule.kind === 'BUY_GET') {
    const { getItemIds, getCategoryIds } = rule;
    const places = placesIn(['rule', 'buyGet'], 'getItemIds', 'getCategoryIds');
    return [own, { itemIds: getItemIds, categoryIds: getCategoryIds, places }];
  }
  if (rule.kind !== 'MIX_AND_MATCH') return [own];
  const groups = rule.groups.map((group, index) => ({
    ...{ itemIds: group.itemIds, categoryIds: group.categoryIds },
    places: placesIn(
      ['rule', 'mixAndMatch', 'groups', String(index)],
      ...(['itemIds', 'categoryIds'] as const),
    ),
  }));
  return [own, ...groups];
}

function placesIn(field: readonly string[], items: string, categories: string) {
  return { items: [...field, items], categories: [...field, categories] };
}
