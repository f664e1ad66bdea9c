import { addMoney, compareMoney, subtractMoney, zeroOf, type Money } from '#kernel/money.ts';
import type { DiscountStep, PriceBookPromotion, StorePolicy } from './price-book.ts';
import { effectsOf, type DiscountableLine, type PromotionEffect } from './promotion-effect.ts';
import { groupBy } from './group-by.ts';

/** A promotion and what it would take off this line if it stood alone. */
type Candidate = { readonly promotion: PriceBookPromotion; readonly effect: PromotionEffect };

/** The lines on which a promotion won. */
export type Winner = {
  readonly promotion: PriceBookPromotion;
  readonly lines: readonly DiscountableLine[];
};

/**
 * Rule 11. A group needs all its lines: when one of them is better off with another promotion, the group
 * is formed again without it, the least valuable group first, until every line keeps what it has.
 */
export function chooseWinners(eligible: readonly Winner[], policy: StorePolicy): readonly Winner[] {
  const effects = eligible.map(({ promotion, lines }) => ({
    promotion,
    effects: effectsOf(promotion, lines, policy.discountRounding),
  }));
  const winners = winnersByLine(effects, policy);
  const losing = effects
    .filter(({ promotion, effects: own }) => own.some((effect) => !won(winners, promotion, effect)))
    .filter(({ promotion }) => promotion.rule.kind === 'MULTI_BUY')
    .sort((left, right) => compareMoney(worth(left.effects), worth(right.effects)))[0];
  if (losing === undefined) return eligible.map((entry) => keepWon(entry, winners));
  const lost = losing.effects.filter((effect) => !won(winners, losing.promotion, effect));
  // One line less each time, so this ends.
  return chooseWinners(
    eligible.map((entry) => (entry.promotion === losing.promotion ? without(entry, lost) : entry)),
    policy,
  );
}

/** Where a promotion stands in the order in which discounts compound on a line (decision 12). */
export function stepOf(promotion: PriceBookPromotion): DiscountStep {
  return promotion.rule.kind === 'MULTI_BUY' ? 'ITEM_FIXED' : 'ITEM_PERCENT';
}

export function inSequence(policy: StorePolicy) {
  const placeOf = (promotion: PriceBookPromotion) => {
    const place = policy.discountSequence.indexOf(stepOf(promotion));
    return place < 0 ? policy.discountSequence.length : place;
  };
  return (left: PriceBookPromotion, right: PriceBookPromotion): number =>
    placeOf(left) - placeOf(right) ||
    right.priority - left.priority ||
    (left.promotionId < right.promotionId ? -1 : 1);
}

type Effects = {
  readonly promotion: PriceBookPromotion;
  readonly effects: readonly PromotionEffect[];
};

type WinnersByLine = ReadonlyMap<string, readonly PriceBookPromotion[]>;

function winnersByLine(all: readonly Effects[], policy: StorePolicy): WinnersByLine {
  const candidates = all.flatMap(({ promotion, effects }) =>
    effects.map((effect) => ({ promotion, effect })),
  );
  const byLine = groupBy(candidates, ({ effect }) => effect.line.lineId);
  return new Map(
    [...byLine].map(([lineId, ofLine]) => [
      lineId,
      winnersOf(ofLine, policy).map(({ promotion }) => promotion),
    ]),
  );
}

function winnersOf(candidates: readonly Candidate[], policy: StorePolicy): readonly Candidate[] {
  const exclusive = candidates.filter(({ promotion }) => promotion.concurrency === 'EXCLUSIVE');
  if (exclusive.length > 0) return best(exclusive);
  return policy.promotionControl === 'WITHIN_PRIORITY'
    ? bestWithinPriority(candidates, policy)
    : bestAcrossPriorities(candidates);
}

function bestWithinPriority(candidates: readonly Candidate[], policy: StorePolicy) {
  const highest = Math.max(...candidates.map(({ promotion }) => promotion.priority));
  const competing = candidates.filter(({ promotion }) => promotion.priority === highest);
  const compound = competing.filter(({ promotion }) => promotion.concurrency === 'COMPOUND');
  const single = best(competing.filter(({ promotion }) => promotion.concurrency === 'BEST_PRICE'));
  const [alone] = single;
  if (alone === undefined) return compound;
  const together = compoundWorth(compound, policy);
  // On a tie the single promotion stands: one line on the receipt says the same as two.
  const compoundIsBetter =
    together !== undefined && compareMoney(together, alone.effect.amount) > 0;
  return compoundIsBetter ? compound : single;
}

function bestAcrossPriorities(candidates: readonly Candidate[]): readonly Candidate[] {
  const byPriority = groupBy(candidates, ({ promotion }) => String(promotion.priority));
  return [...byPriority.values()].flatMap(best);
}

/** The most for the customer; then the higher priority; then, for every till alike, the lower id. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates]
    .sort(
      (left, right) =>
        compareMoney(right.effect.amount, left.effect.amount) ||
        right.promotion.priority - left.promotion.priority ||
        (left.promotion.promotionId < right.promotion.promotionId ? -1 : 1),
    )
    .slice(0, 1);
}

/** What is taken off one line when all of them compound in the policy's order. */
function compoundWorth(compound: readonly Candidate[], policy: StorePolicy): Money | undefined {
  const order = inSequence(policy);
  const [first, ...others] = [...compound].sort((a, b) => order(a.promotion, b.promotion));
  return others.reduce(
    (taken, candidate) => taken && addMoney(taken, furtherAmount(candidate, taken, policy)),
    first?.effect.amount,
  );
}

function furtherAmount({ promotion, effect }: Candidate, taken: Money, policy: StorePolicy): Money {
  const left = subtractMoney(effect.line.amount, taken);
  if (promotion.rule.kind === 'MULTI_BUY') {
    return compareMoney(effect.amount, left) > 0 ? left : effect.amount;
  }
  const line = { ...effect.line, amount: left };
  const [further] = effectsOf(promotion, [line], policy.discountRounding);
  return further?.amount ?? zeroOf(taken.currency);
}

function won(winners: WinnersByLine, promotion: PriceBookPromotion, { line }: PromotionEffect) {
  return winners.get(line.lineId)?.includes(promotion) ?? false;
}

function worth(effects: readonly PromotionEffect[]): Money {
  const [first, ...others] = effects.map((effect) => effect.amount);
  if (first === undefined) throw new RangeError('Expected a promotion with effects, got none.');
  return others.reduce(addMoney, first);
}

function without({ promotion, lines }: Winner, lost: readonly PromotionEffect[]): Winner {
  const gone = new Set(lost.map(({ line }) => line.lineId));
  return { promotion, lines: lines.filter((line) => !gone.has(line.lineId)) };
}

function keepWon({ promotion, lines }: Winner, winners: WinnersByLine): Winner {
  const kept = lines.filter((line) => winners.get(line.lineId)?.includes(promotion));
  return { promotion, lines: kept };
}
