import type { PriceModification } from '../basket.ts';
import type { DiscountStep, MixGroup, PriceBookPromotion, PromotionRule } from '../price-book.ts';
import {
  amountIn,
  type DiscountableLine,
  type DiscountContext,
  type PromotionEffect,
} from './discountable.ts';
import { amountOff, fixedPrice, percentOff } from './line-effects.ts';
import { setEffects, type Role } from './set-effects.ts';
import { percentRatio } from './whole-number.ts';

/** Something that lowers prices, ready to be asked what it would take off which lines. */
export type Deal = {
  /** What the trace says of it. */
  readonly label: Pick<
    PriceModification,
    | 'promotionId'
    | 'description'
    | 'kind'
    | 'priority'
    | 'concurrency'
    | 'reason'
    | 'operatorId'
    | 'approvedBy'
  >;
  readonly step: DiscountStep;
  /** What it takes off a line depends on the other lines, so the lines are decided on together. */
  readonly isSet: boolean;
  readonly covers: (line: DiscountableLine) => boolean;
  /** Of covered lines only; lines that it does not touch have no effect. */
  readonly effects: (
    lines: readonly DiscountableLine[],
    context: DiscountContext,
  ) => readonly PromotionEffect[];
};

/** A deal of a promotion as it was published. */
export type PromotionDeal = Deal & { readonly promotion: PriceBookPromotion };

/** What to look for on a line to find the deals that may cover it. */
export type Cover = Pick<PriceBookPromotion, 'itemIds' | 'categoryIds'>;

export function labelOf(promotion: PriceBookPromotion): Deal['label'] {
  const { promotionId, description, priority, concurrency, rule } = promotion;
  return { promotionId, description, kind: rule.kind, priority, concurrency };
}

/** A line is covered by its item, its category or its department; by everything when nothing is named. */
export function coverOf({ itemIds, categoryIds }: Cover): Deal['covers'] {
  if (itemIds.length === 0 && categoryIds.length === 0) return () => true;
  const [items, categories] = [new Set(itemIds), new Set(categoryIds)];
  return ({ itemId, categoryId, departmentId }) =>
    items.has(itemId) || categories.has(categoryId) || categories.has(departmentId);
}

/** All lists of items and categories by which a promotion takes part in the first pass. */
export function coversOf({ rule, itemIds, categoryIds }: PriceBookPromotion): readonly Cover[] {
  if (rule.kind === 'MIX_AND_MATCH') return rule.groups;
  const own = { itemIds, categoryIds };
  if (rule.kind !== 'BUY_GET') return [own];
  const got = { itemIds: rule.getItemIds, categoryIds: rule.getCategoryIds };
  return got.itemIds.length + got.categoryIds.length === 0 ? [own] : [own, got];
}

/** Undefined for the kinds that look at the whole basket, which come after these. */
export function itemDealOf(promotion: PriceBookPromotion): PromotionDeal | undefined {
  const part = partOf(promotion, promotion.rule);
  if (part === undefined) return undefined;
  const covers = part.covers ?? coverOf(promotion);
  return {
    promotion,
    label: labelOf(promotion),
    step: part.step,
    isSet: part.isSet,
    effects: part.effects,
    covers: (line) => !line.overridden && covers(line),
  };
}

type Part = Pick<Deal, 'step' | 'isSet' | 'effects'> & Partial<Pick<Deal, 'covers'>>;

function partOf(promotion: PriceBookPromotion, rule: PromotionRule): Part | undefined {
  switch (rule.kind) {
    case 'PERCENT_OFF': {
      const percent = { text: rule.percent, ratio: percentRatio(rule.percent) };
      return single('ITEM_PERCENT', (lines, context) => percentOff(lines, percent, context));
    }
    case 'AMOUNT_OFF':
      return single('ITEM_AMOUNT', (lines, context) =>
        amountOff(lines, amountIn(rule.amounts, context) ?? 0, context),
      );
    case 'FIXED_PRICE':
      return single('ITEM_FIXED', (lines, context) => {
        const price = amountIn(rule.prices, context);
        return price === undefined ? [] : fixedPrice(lines, price, context);
      });
    case 'MULTI_BUY':
      return set('ITEM_FIXED', (lines, context) => {
        const priceMinor = amountIn(rule.prices, context);
        if (priceMinor === undefined) return [];
        const roles = [{ lines, quantity: rule.quantity }];
        return setEffects({ lines, roles }, { priceMinor }, context);
      });
    case 'BUY_GET':
      return buyGet(promotion, rule);
    case 'MIX_AND_MATCH':
      return mixAndMatch(rule);
    case 'THRESHOLD':
    case 'LOYALTY_EARN':
    case 'LOYALTY_BURN':
      return undefined;
  }
}

function single(step: DiscountStep, effects: Deal['effects']): Part {
  return { step, isSet: false, effects };
}

function set(step: DiscountStep, effects: Deal['effects'], covers?: Deal['covers']): Part {
  return { step, isSet: true, effects, ...(covers === undefined ? {} : { covers }) };
}

function buyGet(
  promotion: PriceBookPromotion,
  rule: Extract<PromotionRule, { readonly kind: 'BUY_GET' }>,
): Part {
  const { buyQuantity, getQuantity, getItemIds, getCategoryIds } = rule;
  const benefit = { ratio: percentRatio(rule.percent), count: getQuantity };
  if (getItemIds.length === 0 && getCategoryIds.length === 0) {
    const quantity = buyQuantity + getQuantity;
    return set('ITEM_FIXED', (lines, context) =>
      setEffects({ lines, roles: [{ lines, quantity }] }, benefit, context),
    );
  }
  const isBought = coverOf(promotion);
  const isGot = coverOf({ itemIds: getItemIds, categoryIds: getCategoryIds });
  const rolesOf = (lines: readonly DiscountableLine[]): readonly Role[] => [
    { lines: lines.filter(isBought), quantity: buyQuantity },
    { lines: lines.filter(isGot), quantity: getQuantity },
  ];
  return set(
    'ITEM_FIXED',
    (lines, context) => setEffects({ lines, roles: rolesOf(lines) }, benefit, context),
    (line) => isBought(line) || isGot(line),
  );
}

function mixAndMatch(rule: Extract<PromotionRule, { readonly kind: 'MIX_AND_MATCH' }>): Part {
  const groups = rule.groups.map((group: MixGroup) => ({ ...group, covers: coverOf(group) }));
  const count = groups.reduce((sum, { quantity }) => sum + quantity, 0);
  const percent = rule.percent === undefined ? undefined : percentRatio(rule.percent);
  const effects: Deal['effects'] = (lines, context) => {
    const roles = groups.map(({ covers, quantity }) => ({ lines: lines.filter(covers), quantity }));
    const sets = { lines, roles };
    if (percent !== undefined) return setEffects(sets, { ratio: percent, count }, context);
    const priceMinor = amountIn(rule.prices, context);
    return priceMinor === undefined ? [] : setEffects(sets, { priceMinor }, context);
  };
  return set(percent === undefined ? 'ITEM_FIXED' : 'ITEM_PERCENT', effects, (line) =>
    groups.some(({ covers }) => covers(line)),
  );
}
