import type { PromotionConcurrency, StorePolicy } from '../price-book.ts';
import { groupBy, type Group } from '../group-by.ts';
import { bestDeal, effectsOf, type Block, type Option } from './best-deal.ts';
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
  coverage: Coverage,
  lines: readonly DiscountableLine[],
  settings: ChoiceSettings,
): readonly Winner[] {
  const ranked = [...coverage.keys()].toSorted(byRank);
  const candidates = { coverage, settings };
  const first = decide(ranked.filter(isExclusive).map(alone), lines, candidates);
  const winners = [...first.winners];
  let open = lines.filter((line) => !first.touched.has(line.lineId));
  const others = ranked.filter((deal) => !isExclusive(deal));
  for (const level of groupBy(others, ({ promotion }) => String(promotion.priority)).values()) {
    const isWithin = settings.control === 'WITHIN_PRIORITY';
    const deals = isWithin ? candidatesWithin(level, settings) : level.map(alone);
    const decided = decide(deals, open, candidates);
    winners.push(...decided.winners);
    if (isWithin) open = open.filter((line) => !decided.touched.has(line.lineId));
  }
  return winners;
}

/** The lines that each deal may have, in the basket's order; deals without any are left out. */
export type Coverage = ReadonlyMap<PromotionDeal, readonly DiscountableLine[]>;

/** Each line by itself: what promotions of items are decided on. */
export function lineByLine(lines: readonly DiscountableLine[]): readonly Block[] {
  return lines.map((line): Block => [line]);
}

/** Lines that the very same options want are one: a basket has many lines and few thresholds. */
export function byOptions(
  lines: readonly DiscountableLine[],
  options: readonly Option[],
): readonly Block[] {
  const wanted = options.map((option) => new Set(option.lines));
  const keyOf = (line: DiscountableLine) =>
    wanted.map((own) => (own.has(line) ? '1' : '0')).join('');
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

/** Deals that are one candidate. */
type Candidate = Group<PromotionDeal>;

function alone(deal: PromotionDeal): Candidate {
  return [deal];
}

/** Higher priority first; then, for every till alike, by id. */
function byRank({ promotion: left }: PromotionDeal, { promotion: right }: PromotionDeal): number {
  return right.priority - left.priority || (left.promotionId < right.promotionId ? -1 : 1);
}

/** The compound ones stand last: on a tie one line on the receipt says the same as two. */
function candidatesWithin(
  level: readonly PromotionDeal[],
  { inSequence }: ChoiceSettings,
): readonly Candidate[] {
  const singles = level.filter(({ promotion }) => promotion.concurrency === 'BEST_PRICE');
  const [first, ...further] = level
    .filter(({ promotion }) => promotion.concurrency === 'COMPOUND')
    .toSorted(inSequence);
  return [...singles.map(alone), ...(first === undefined ? [] : [[first, ...further] as const])];
}

function decide(
  candidates: readonly Candidate[],
  lines: readonly DiscountableLine[],
  { coverage, settings }: { readonly coverage: Coverage; readonly settings: ChoiceSettings },
): { readonly winners: readonly Winner[]; readonly touched: ReadonlySet<string> } {
  const touched = new Set<string>();
  if (candidates.length === 0) return { winners: [], touched };
  const open = new Set(lines);
  const options = candidates
    .map((deals) => ({ deals, lines: linesOf(deals, coverage, open) }))
    .filter((option) => option.lines.length > 0);
  const winners: Winner[] = [];
  for (const won of bestDeal(options, settings.toBlocks(lines, options), settings.context)) {
    const effects = effectsOf(won.option, won.lines, settings.context);
    const own = new Set(effects.map(({ lineId }) => lineId));
    own.forEach((lineId) => touched.add(lineId));
    for (const deal of won.option.deals) {
      const kept = won.lines.filter((line) => own.has(line.lineId) && deal.covers(line));
      if (kept.length > 0) winners.push({ deal, lines: kept });
    }
  }
  return { winners, touched };
}

function linesOf(
  deals: Candidate,
  coverage: Coverage,
  open: ReadonlySet<DiscountableLine>,
): readonly DiscountableLine[] {
  const covered = deals.flatMap((deal) => coverage.get(deal) ?? []);
  const own = covered.filter((line) => open.has(line));
  return deals.length === 1 ? own : [...new Set(own)];
}
