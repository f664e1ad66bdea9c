import { subtractMoney } from '#kernel/money.ts';
import type { PriceModification } from './basket.ts';
import { isOpen } from './offer-selection.ts';
import type { Channel, PriceBookPromotion, StorePolicy } from './price-book.ts';
import { chooseWinners, inSequence, stepOf, type Winner } from './promotion-choice.ts';
import { effectsOf, type DiscountableLine, type PromotionEffect } from './promotion-effect.ts';

export type PromotionQuery = {
  readonly storeId: string;
  readonly channel: Channel;
  readonly now: string;
};

/** By line id, in the order in which they were taken off. */
export type Modifications = ReadonlyMap<string, readonly PriceModification[]>;

/**
 * Rules 10 to 15: which promotions win on which line, then each taken off what the one before it left, in
 * the order of the policy's discount sequence.
 */
export function discountLines(
  lines: readonly DiscountableLine[],
  promotions: readonly PriceBookPromotion[],
  context: PromotionQuery & { readonly policy: StorePolicy },
): Modifications {
  const eligible = promotions
    .filter((promotion) => isActive(promotion, context))
    .map((promotion) => ({ promotion, lines: lines.filter((line) => covers(promotion, line)) }));
  const order = inSequence(context.policy);
  const winners = [...chooseWinners(eligible, context.policy)].sort((left, right) =>
    order(left.promotion, right.promotion),
  );
  return compound(lines, winners, context.policy);
}

export function isActive(promotion: PriceBookPromotion, query: PromotionQuery): boolean {
  return (
    !promotion.stopped &&
    isOpen(promotion, query.now) &&
    allows(promotion.storeIds, query.storeId) &&
    allows(promotion.channels, query.channel)
  );
}

function covers(promotion: PriceBookPromotion, line: DiscountableLine): boolean {
  return allows(promotion.itemIds, line.itemId) && allows(promotion.categoryIds, line.categoryId);
}

function allows<Key>(restriction: readonly Key[], key: Key): boolean {
  return restriction.length === 0 || restriction.includes(key);
}

function compound(
  lines: readonly DiscountableLine[],
  winners: readonly Winner[],
  policy: StorePolicy,
): Modifications {
  const left = new Map(lines.map((line) => [line.lineId, line]));
  const taken = new Map<string, PriceModification[]>();
  for (const winner of winners) {
    const current = winner.lines.flatMap((line) => left.get(line.lineId) ?? []);
    for (const effect of effectsOf(winner.promotion, current, policy.discountRounding)) {
      const { line, amount } = effect;
      const earlier = taken.get(line.lineId) ?? [];
      taken.set(line.lineId, [...earlier, toModification(winner, effect, earlier.length + 1)]);
      left.set(line.lineId, { ...line, amount: subtractMoney(line.amount, amount) });
    }
  }
  return taken;
}

function toModification(
  { promotion }: Winner,
  { line, ...effect }: PromotionEffect,
  sequence: number,
): PriceModification {
  return {
    sequence,
    promotionId: promotion.promotionId,
    description: promotion.description,
    kind: promotion.rule.kind,
    step: stepOf(promotion),
    priority: promotion.priority,
    concurrency: promotion.concurrency,
    base: line.amount,
    ...effect,
  };
}
