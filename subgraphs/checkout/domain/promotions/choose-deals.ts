import type { PromotionConcurrency, StorePolicy } from '../price-book.ts';
import { groupBy } from '../group-by.ts';
import { applyOption, bestDeal, type Block, type Option } from './best-deal.ts';
import type { Deal, PromotionDeal } from './deal.ts';
import type { DiscountableLine, DiscountContext } from './discountable.ts';

/** A deal and the lines that it won. */
export type Winner = { readonly deal: Deal; readonly lines: readonly DiscountableLine[] };

export type ChoiceSettings = {
  readonly control: StorePolicy['promotionControl'];
  readonly context: DiscountContext;
  /** In the order in which they compound. */
  readonly inSequence: (left: Deal, right: Deal) => number;
  /** Lines that are decided on together; see `bestDeal`. */
  readonly toBlocks: (
    lines: readonly DiscountableLine[],
    options: readonly Option[],
  ) => readonly Block[];
};

/**
 * Rule 11, from the top down: exclusive deals first, whatever their priority; a line that one of them won is settled.
 * Then priority by priority. `WITHIN_PRIORITY`: the compound deals together are one candidate against each best-price
 * one, and a line that a priority has won is settled. `ACROSS_PRIORITIES`: each deal is a candidate by itself, and a
 * line goes on to the next priority.
 */
export function chooseDeals(
  deals: readonly PromotionDeal[],
  lines: readonly DiscountableLine[],
  settings: ChoiceSettings,
): readonly Winner[] {
  const ranked = deals.toSorted(byRank);
  const exclusive = ranked.filter(isExclusive).map(alone);
  const first = decide(exclusive, lines, settings);
  const winners = [...first.winners];
  let open = lines.filter((line) => !first.touched.has(line.lineId));
  const others = ranked.filter((deal) => !isExclusive(deal));
  for (const level of groupBy(others, ({ promotion }) => String(promotion.priority)).values()) {
    const options =
      settings.control === 'WITHIN_PRIORITY' ? candidatesWithin(level, settings) : level.map(alone);
    const decided = decide(options, open, settings);
    winners.push(...decided.winners);
    if (settings.control === 'WITHIN_PRIORITY') {
      open = open.filter((line) => !decided.touched.has(line.lineId));
    }
  }
  return winners;
}

/** Each line by itself: what promotions of items are decided on. */
export function lineByLine(lines: readonly DiscountableLine[]): readonly Block[] {
  return lines.map((line) => [line]);
}

/** Lines that the very same options want are one: a basket has many lines and few thresholds. */
export function byOptions(
  lines: readonly DiscountableLine[],
  options: readonly Option[],
): readonly Block[] {
  const keyOf = (line: DiscountableLine) =>
    options.map(({ deals }) => (deals.some((deal) => deal.covers(line)) ? '1' : '0')).join('');
  return [...groupBy(lines, keyOf).values()];
}

/** What has won on each line so far; a line that nothing won is not in it. */
export function concurrencyByLine(
  winners: readonly Winner[],
): ReadonlyMap<string, ReadonlySet<PromotionConcurrency>> {
  const found = new Map<string, Set<PromotionConcurrency>>();
  for (const { deal, lines } of winners) {
    const { concurrency } = deal.label;
    if (concurrency === undefined) continue;
    for (const { lineId } of lines) {
      found.set(lineId, (found.get(lineId) ?? new Set<PromotionConcurrency>()).add(concurrency));
    }
  }
  return found;
}

function isExclusive({ promotion }: PromotionDeal): boolean {
  return promotion.concurrency === 'EXCLUSIVE';
}

function alone(deal: Deal): Option {
  return { deals: [deal] };
}

/** Higher priority first; then, for every till alike, by id. */
function byRank({ promotion: left }: PromotionDeal, { promotion: right }: PromotionDeal): number {
  return right.priority - left.priority || (left.promotionId < right.promotionId ? -1 : 1);
}

/** The compound ones stand last: on a tie one line on the receipt says the same as two. */
function candidatesWithin(
  level: readonly PromotionDeal[],
  { inSequence }: ChoiceSettings,
): readonly Option[] {
  const singles = level.filter(({ promotion }) => promotion.concurrency === 'BEST_PRICE');
  const compound = level.filter(({ promotion }) => promotion.concurrency === 'COMPOUND');
  const together = compound.length === 0 ? [] : [{ deals: compound.toSorted(inSequence) }];
  return [...singles.map(alone), ...together];
}

function decide(
  options: readonly Option[],
  lines: readonly DiscountableLine[],
  { context, toBlocks }: ChoiceSettings,
): { readonly winners: readonly Winner[]; readonly touched: ReadonlySet<string> } {
  const touched = new Set<string>();
  const wanted = options.filter(({ deals }) => deals.some((deal) => lines.some(deal.covers)));
  if (wanted.length === 0) return { winners: [], touched };
  const winners = bestDeal(wanted, toBlocks(lines, wanted), context).flatMap((won) => {
    const applied = applyOption(won.option, won.lines, context);
    applied.touched.forEach((lineId) => touched.add(lineId));
    const kept = won.lines.filter(({ lineId }) => applied.touched.has(lineId));
    return won.option.deals.map((deal) => ({ deal, lines: kept.filter(deal.covers) }));
  });
  return { winners: winners.filter(({ lines: own }) => own.length > 0), touched };
}
