import type { PriceBookPromotion } from '../price-book.ts';
import type { Coverage } from './choose-deals.ts';
import { coversOf, itemDealOf, type PromotionDeal } from './deal.ts';
import type { DiscountableLine } from './discountable.ts';

/**
 * Which deals may have which lines. A shop runs hundreds of promotions on a few items each, so deals are looked up by
 * what is in the basket, never the other way round.
 */
export function coverageOf(
  lines: readonly DiscountableLine[],
  promotions: readonly PriceBookPromotion[],
  eligible: ReadonlySet<PriceBookPromotion>,
): Coverage {
  const index = indexes.get(promotions) ?? createIndex(promotions);
  const coverage = new Map<PromotionDeal, DiscountableLine[]>();
  const add = (line: DiscountableLine, deals: readonly PromotionDeal[] = []): void => {
    for (const deal of deals) {
      if (!eligible.has(deal.promotion)) continue;
      const own = coverage.get(deal);
      if (own === undefined) coverage.set(deal, [line]);
      // Found by its item and by its category too.
      else if (own.at(-1) !== line) own.push(line);
    }
  };
  for (const line of lines) {
    if (line.overridden) continue;
    add(line, index.byItem.get(line.itemId));
    add(line, index.byCategory.get(line.categoryId));
    if (line.departmentId !== line.categoryId) add(line, index.byCategory.get(line.departmentId));
    add(line, index.everywhere);
  }
  return coverage;
}

type Index = {
  readonly byItem: ReadonlyMap<string, readonly PromotionDeal[]>;
  readonly byCategory: ReadonlyMap<string, readonly PromotionDeal[]>;
  readonly everywhere: readonly PromotionDeal[];
};

/** The price book hands out the same list until a promotion changes; nothing in it ever changes in place. */
const indexes = new WeakMap<readonly PriceBookPromotion[], Index>();

function createIndex(promotions: readonly PriceBookPromotion[]): Index {
  const byItem = new Map<string, PromotionDeal[]>();
  const byCategory = new Map<string, PromotionDeal[]>();
  const everywhere: PromotionDeal[] = [];
  for (const promotion of promotions) {
    const deal = itemDealOf(promotion);
    if (deal === undefined) continue;
    const covers = coversOf(promotion);
    const isEverywhere = covers.some((c) => c.itemIds.length + c.categoryIds.length === 0);
    if (isEverywhere) {
      everywhere.push(deal);
      continue;
    }
    for (const key of new Set(covers.flatMap(({ itemIds }) => itemIds))) put(byItem, key, deal);
    for (const key of new Set(covers.flatMap((c) => c.categoryIds))) put(byCategory, key, deal);
  }
  const index = { byItem, byCategory, everywhere };
  indexes.set(promotions, index);
  return index;
}

function put(map: Map<string, PromotionDeal[]>, key: string, deal: PromotionDeal): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [deal]);
  else known.push(deal);
}
