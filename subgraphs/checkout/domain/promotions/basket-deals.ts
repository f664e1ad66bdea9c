import type { PriceBookPromotion, PromotionConcurrency, StorePolicy } from '../price-book.ts';
import { burnOf, orderAmount, orderPercent, reachedStep } from './basket-effects.ts';
import { concurrencyByLine, type Coverage, type Winner } from './choose-deals.ts';
import { coverOf, type Deal, labelOf, type PromotionDeal } from './deal.ts';
import { amountIn, sumMinor, type DiscountableLine, type DiscountContext } from './discountable.ts';
import { percentRatio } from './whole-number.ts';

/**
 * The second pass. What all covered lines cost after the first one decides which step is reached; it is taken off
 * those of them that what they have won already admits:
 * - an exclusive win admits nothing further, and an exclusive threshold takes lines only that nothing has won;
 * - `WITHIN_PRIORITY`: a compound threshold comes on top of compound wins, a best-price one on top of none;
 * - `ACROSS_PRIORITIES`: every other threshold comes on top of every other win.
 */
export function thresholdDeals(
  promotions: readonly PriceBookPromotion[],
  lines: readonly DiscountableLine[],
  settings: {
    readonly control: StorePolicy['promotionControl'];
    readonly context: DiscountContext;
    readonly firstPass: readonly Winner[];
  },
): Coverage {
  const { control, context, firstPass } = settings;
  const won = concurrencyByLine(firstPass);
  const coverage = new Map<PromotionDeal, readonly DiscountableLine[]>();
  for (const promotion of promotions) {
    if (promotion.rule.kind !== 'THRESHOLD') continue;
    const covered = lines.filter(coverOf(promotion));
    const step = reachedStep(promotion.rule.steps, sumMinor(covered), context);
    const benefit = step && benefitOf(step, context);
    if (benefit === undefined) continue;
    const { concurrency } = promotion;
    const admitted = covered.filter(({ lineId }) =>
      admits({ concurrency, control, wins: won.get(lineId) }),
    );
    if (admitted.length === 0) continue;
    const own = new Set(admitted.map(({ lineId }) => lineId));
    const covers: Deal['covers'] = ({ lineId }) => own.has(lineId);
    const deal = { promotion, label: labelOf(promotion), isSet: true, covers, ...benefit };
    coverage.set(deal, admitted);
  }
  return coverage;
}

function admits(asked: {
  readonly concurrency: PromotionConcurrency;
  readonly control: StorePolicy['promotionControl'];
  readonly wins: ReadonlySet<PromotionConcurrency> | undefined;
}): boolean {
  const { concurrency, control, wins } = asked;
  if (wins === undefined) return true;
  if (concurrency === 'EXCLUSIVE' || wins.has('EXCLUSIVE')) return false;
  if (control === 'ACROSS_PRIORITIES') return true;
  return concurrency === 'COMPOUND' && !wins.has('BEST_PRICE');
}

/** Points that the customer gives come on top of everything: nobody may lose them to a better price. */
export function burnDeal(
  promotions: readonly PriceBookPromotion[],
  context: DiscountContext,
): Deal | undefined {
  const burning = promotions.filter(({ rule }) => rule.kind === 'LOYALTY_BURN').toSorted(byRank);
  const promotion = burning.find(
    ({ rule }) => rule.kind === 'LOYALTY_BURN' && amountIn(rule.amounts, context) !== undefined,
  );
  if (promotion?.rule.kind !== 'LOYALTY_BURN' || context.pointsToBurn === 0) return undefined;
  const { rule } = promotion;
  return {
    label: labelOf(promotion),
    step: 'ORDER_AMOUNT',
    isSet: true,
    covers: coverOf(promotion),
    effects: (lines) => orderAmount(lines, burnOf(rule, sumMinor(lines), context).minor),
  };
}

/** What the points came to that were taken off in the end. */
export function burnedPoints(
  promotions: readonly PriceBookPromotion[],
  taken: { readonly promotionId: string; readonly minor: number },
  context: DiscountContext,
): number {
  const promotion = promotions.find(({ promotionId }) => promotionId === taken.promotionId);
  if (promotion?.rule.kind !== 'LOYALTY_BURN') return 0;
  return burnOf(promotion.rule, taken.minor, context).points;
}

/** Earning takes nothing off, so nothing competes: each promotion adds its points for what is paid in the end. */
export function earnedPoints(
  promotions: readonly PriceBookPromotion[],
  paid: readonly DiscountableLine[],
  context: DiscountContext,
): number {
  return promotions.reduce((sum, promotion) => sum + pointsOf(promotion, paid, context), 0);
}

/** Of one promotion; none, if it is not one to earn points by. */
export function pointsOf(
  promotion: PriceBookPromotion,
  paid: readonly DiscountableLine[],
  context: DiscountContext,
): number {
  if (promotion.rule.kind !== 'LOYALTY_EARN') return 0;
  const per = amountIn(promotion.rule.amounts, context) ?? 0;
  const spent = sumMinor(paid.filter(coverOf(promotion)));
  return per <= 0 ? 0 : Math.floor(spent / per) * promotion.rule.points;
}

function byRank(left: PriceBookPromotion, right: PriceBookPromotion): number {
  return right.priority - left.priority || (left.promotionId < right.promotionId ? -1 : 1);
}

function benefitOf(
  step: NonNullable<ReturnType<typeof reachedStep>>,
  context: DiscountContext,
): Pick<Deal, 'step' | 'effects'> | undefined {
  if (step.percent !== undefined) {
    const percent = { text: step.percent, ratio: percentRatio(step.percent) };
    return { step: 'ORDER_PERCENT', effects: (lines) => orderPercent(lines, percent, context) };
  }
  const amount = amountIn(step.amounts, context);
  if (amount === undefined) return undefined;
  return { step: 'ORDER_AMOUNT', effects: (lines) => orderAmount(lines, amount) };
}
