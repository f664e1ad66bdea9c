import type { LoyaltyPoints, ManualDiscount, PriceModification } from '../basket.ts';
import type { DiscountStep, PriceBookPromotion, StorePolicy } from '../price-book.ts';
import {
  burnDeal,
  burnedPoints,
  earnedPoints,
  pointsOf as earnedBy,
  thresholdDeals,
} from './basket-deals.ts';
import { byOptions, chooseDeals, type Coverage, lineByLine, type Winner } from './choose-deals.ts';
import { coverageOf } from './coverage.ts';
import type { Deal } from './deal.ts';
import type { DiscountableLine, DiscountContext, PromotionEffect } from './discountable.ts';
import { createEligibility, type EligibilityQuery } from './eligibility.ts';
import { lineDiscountDeal, orderDiscountDeal } from './manual-deals.ts';

export type DiscountRequest = EligibilityQuery & {
  readonly currency: string;
  readonly promotions: readonly PriceBookPromotion[];
  readonly policy: Pick<StorePolicy, 'discountSequence' | 'discountRounding' | 'promotionControl'>;
  readonly lineDiscounts: readonly { readonly lineId: string; readonly discount: ManualDiscount }[];
  readonly orderDiscount?: ManualDiscount | undefined;
  readonly pointsToBurn: number;
  /** False: nobody is known whose points these would be. */
  readonly earnsPoints: boolean;
};

export type Discounted = {
  /** By line id, in the order in which they were taken off. */
  readonly modifications: ReadonlyMap<string, readonly PriceModification[]>;
  readonly points: LoyaltyPoints;
  /** Of the promotions that a coupon was handed over for: those that gave anything for it. */
  readonly couponsGave: ReadonlySet<string>;
};

/**
 * Rules 10 to 15: what wins on which line in two passes, then each taken off what the one before it left, in the
 * order of the policy's discount sequence. A step that the sequence leaves out never applies.
 */
export function discountLines(
  lines: readonly DiscountableLine[],
  request: DiscountRequest,
): Discounted {
  const { currency, policy, pointsToBurn } = request;
  const context = { currency, rounding: policy.discountRounding, pointsToBurn };
  const places = placesOf(policy.discountSequence);
  const promotions = request.promotions.filter(createEligibility(request));
  const mayApply = (deal: Deal): boolean => places.has(deal.step);
  const inSequence = sequenceOf(places);
  const settings = { control: policy.promotionControl, context, inSequence };

  const coverage = coverageOf(lines, request.promotions, new Set(promotions));
  const firstPass = chooseDeals(only(coverage, mayApply), lines, {
    ...settings,
    toBlocks: lineByLine,
  });
  const byHand = request.lineDiscounts.map(({ lineId, discount }) =>
    toWinner(lineDiscountDeal(lineId, discount), lines),
  );
  const itemWinners = [...firstPass, ...byHand]
    .filter(({ deal }) => mayApply(deal))
    .toSorted(bySequence(inSequence));
  const afterItems = applyInOrder({ lines, modifications: new Map() }, itemWinners, context);

  const thresholds = thresholdDeals(promotions, afterItems.lines, { ...settings, firstPass });
  const secondPass = chooseDeals(only(thresholds, mayApply), afterItems.lines, {
    ...settings,
    toBlocks: byOptions,
  });
  const burn = burnDeal(promotions, context);
  const last = [burn, request.orderDiscount && orderDiscountDeal(request.orderDiscount)].flatMap(
    (deal) => (deal === undefined || !mayApply(deal) ? [] : [toWinner(deal, lines)]),
  );
  const all = [...itemWinners, ...secondPass, ...last].toSorted(bySequence(inSequence));
  // Mostly discounts of the order come after all others, and what was taken off so far stands.
  const goesOn = itemWinners.every((winner, index) => all[index] === winner);
  const applied = goesOn
    ? applyInOrder(afterItems, all.slice(itemWinners.length), context)
    : applyInOrder({ lines, modifications: new Map() }, all, context);
  const burned =
    burn === undefined ? 0 : pointsOf(burn, applied.modifications, promotions, context);
  const earned = request.earnsPoints ? earnedPoints(promotions, applied.lines, context) : 0;
  const couponsGave = gaveAnything(applied, { promotions, request, context });
  return { modifications: applied.modifications, points: { earned, burned }, couponsGave };
}

/** A coupon of a promotion that gave nothing stays the customer's. */
function gaveAnything(
  { lines, modifications }: Applied,
  of: {
    readonly promotions: readonly PriceBookPromotion[];
    readonly request: DiscountRequest;
    readonly context: DiscountContext;
  },
): ReadonlySet<string> {
  const { couponPromotionIds, earnsPoints } = of.request;
  if (couponPromotionIds.length === 0) return new Set();
  const took = [...modifications.values()].flat().filter(({ amount }) => amount.minor > 0);
  const earned = of.promotions.filter(
    (promotion) => earnsPoints && earnedBy(promotion, lines, of.context) > 0,
  );
  const gave = new Set([...took, ...earned].map(({ promotionId }) => promotionId));
  return new Set(couponPromotionIds.filter((promotionId) => gave.has(promotionId)));
}

/** What was paid for these lines earns so many points now, whoever paid it and however it came about. */
export function pointsEarnedBy(
  paid: readonly DiscountableLine[],
  request: DiscountRequest,
): number {
  const { currency, policy, pointsToBurn } = request;
  const promotions = request.promotions.filter(createEligibility(request));
  const context = { currency, rounding: policy.discountRounding, pointsToBurn };
  return earnedPoints(promotions, paid, context);
}

function only(coverage: Coverage, mayApply: (deal: Deal) => boolean): Coverage {
  if ([...coverage.keys()].every(mayApply)) return coverage;
  return new Map([...coverage].filter(([deal]) => mayApply(deal)));
}

function placesOf(sequence: readonly DiscountStep[]): ReadonlyMap<DiscountStep, number> {
  return new Map(sequence.map((step, place) => [step, place]));
}

/** By step; then by priority, what people do by hand last; then by id. */
function sequenceOf(places: ReadonlyMap<DiscountStep, number>) {
  return (left: Deal, right: Deal): number =>
    (places.get(left.step) ?? 0) - (places.get(right.step) ?? 0) ||
    (right.label.priority ?? priorityOfPeople) - (left.label.priority ?? priorityOfPeople) ||
    ((left.label.promotionId ?? '') <= (right.label.promotionId ?? '') ? -1 : 1);
}

const priorityOfPeople = Number.MIN_SAFE_INTEGER; // Below that of any promotion.

function bySequence(inSequence: (left: Deal, right: Deal) => number) {
  return (left: Winner, right: Winner): number => inSequence(left.deal, right.deal);
}

function toWinner(deal: Deal, lines: readonly DiscountableLine[]): Winner {
  return { deal, lines: lines.filter(deal.covers) };
}

type Applied = {
  /** As they are afterwards. */
  readonly lines: readonly DiscountableLine[];
  readonly modifications: ReadonlyMap<string, readonly PriceModification[]>;
};

function applyInOrder(
  start: Applied,
  winners: readonly Winner[],
  context: DiscountContext,
): Applied {
  if (winners.length === 0) return start;
  const left = new Map(start.lines.map((line) => [line.lineId, line]));
  const places = new Map(start.lines.map(({ lineId }, place) => [lineId, place]));
  const placeOf = ({ lineId }: DiscountableLine): number => places.get(lineId) ?? 0;
  const modifications = new Map([...start.modifications].map(([id, steps]) => [id, [...steps]]));
  for (const { deal, lines: own } of winners) {
    // In the basket's order, which decides who gets the odd cent (rule 3).
    const placed = own.length === 1 ? own : own.toSorted((a, b) => placeOf(a) - placeOf(b));
    const current = placed.flatMap(({ lineId }) => left.get(lineId) ?? []);
    for (const effect of deal.effects(current, context)) {
      const line = left.get(effect.lineId);
      if (line === undefined) continue;
      const earlier = modifications.get(line.lineId) ?? [];
      earlier.push(toModification(deal, effect, { line, sequence: earlier.length + 1, context }));
      modifications.set(line.lineId, earlier);
      left.set(line.lineId, { ...line, minor: line.minor - effect.minor });
    }
  }
  return { lines: [...left.values()], modifications };
}

function toModification(
  { label, step }: Deal,
  { lineId: _lineId, minor, ...how }: PromotionEffect,
  at: {
    readonly line: DiscountableLine;
    readonly sequence: number;
    readonly context: DiscountContext;
  },
): PriceModification {
  const { line, sequence, context } = at;
  return {
    sequence,
    ...label,
    step,
    base: { minor: line.minor, currency: context.currency },
    amount: { minor, currency: context.currency },
    ...how,
  };
}

function pointsOf(
  burn: Deal,
  modifications: Applied['modifications'],
  promotions: readonly PriceBookPromotion[],
  context: DiscountContext,
): number {
  const { promotionId = '' } = burn.label;
  const taken = [...modifications.values()].flat().filter((m) => m.promotionId === promotionId);
  const minor = taken.reduce((sum, { amount }) => sum + amount.minor, 0);
  return burnedPoints(promotions, { promotionId, minor }, context);
}
