import type { Item } from '../../domain/item.ts';
import type { FoundItem, ItemSearch } from '../../ports.ts';
import { compare, keyText, type ProductState, sorted } from './product-state.ts';

/** Whole words only, and every match ranks alike: enough to test use cases with. */
export function searchItems(state: ProductState, search: ItemSearch): readonly FoundItem[] {
  const { text, categoryId, changedSince, discontinued, after, limit } = search;
  const below = categoryId === undefined ? undefined : categoriesBelow(state, categoryId);
  const found = [...state.items.values()]
    .filter((item) => text === undefined || hasWords(item, text))
    .filter((item) => below === undefined || below.has(item.categoryId))
    .filter((item) => changedSince === undefined || item.changedAt >= changedSince)
    .filter((item) => discontinued === undefined || item.discontinued === discontinued)
    .map((item) => ({ item, sortKey: sortKeyOf(item, search) }));
  return sorted(found, positionText)
    .filter(
      (row) =>
        after === undefined || compare(positionText(row), keyText(after.sortKey, after.itemId)) > 0,
    )
    .slice(0, limit);
}

function positionText({ item, sortKey }: FoundItem): string {
  return keyText(sortKey, item.itemId);
}

function sortKeyOf(item: Item, { sort, text }: ItemSearch): string {
  if (sort === 'DESCRIPTION') return item.description.toLowerCase();
  if (sort === 'CHANGED_AT') return item.changedAt;
  return sort === 'RELEVANCE' && text !== undefined ? '1' : item.itemId;
}

function hasWords(item: Item, text: string): boolean {
  const words = wordsOf(`${item.itemId} ${item.description}`);
  return text
    .split(/\s+/)
    .filter((term) => term !== '')
    .every((term) =>
      term.startsWith('-')
        ? !wordsOf(term).some((word) => words.includes(word))
        : wordsOf(term).every((word) => words.includes(word)),
    );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function categoriesBelow(state: ProductState, categoryId: string): ReadonlySet<string> {
  const children = [...state.categories.values()].filter(({ parentId }) => parentId === categoryId);
  const below = children.flatMap((child) => [...categoriesBelow(state, child.categoryId)]);
  return new Set([categoryId, ...below]);
}
