import { compareDecimal, decimal, multiplyDecimal, type Decimal } from '#kernel/decimal.ts';
import {
  allocate,
  isZero,
  money,
  scaleMoney,
  type Money,
  type RoundingMode,
} from '#kernel/money.ts';
import type { PriceModification } from './basket.ts';
import type { PriceBookPromotion, PromotionRule } from './price-book.ts';
import { splitOverUnits } from './unit-split.ts';

/** A line as a promotion sees it. `amount` is what is left of it at this point. */
export type DiscountableLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly categoryId: string;
  readonly amount: Money;
  /** Whole units that can go into a group; 0 for what is weighed. */
  readonly unitCount: number;
};

/** What a promotion takes off one line; 0 is possible for a line that lends its units to a group. */
export type PromotionEffect = {
  readonly line: DiscountableLine;
  readonly amount: Money;
} & Pick<PriceModification, 'rounding' | 'percent' | 'unitsInGroups'>;

/** Only lines that the promotion touches have an effect. It never takes off more than there is. */
export function effectsOf(
  promotion: PriceBookPromotion,
  lines: readonly DiscountableLine[],
  rounding: RoundingMode,
): readonly PromotionEffect[] {
  const { rule } = promotion;
  switch (rule.kind) {
    case 'PERCENT_OFF':
      return lines.flatMap((line) => percentOff(line, rule.percent, rounding));
    case 'MULTI_BUY':
      return multiBuy(rule, lines);
  }
}

function percentOff(
  line: DiscountableLine,
  percent: string,
  rounding: RoundingMode,
): PromotionEffect[] {
  const amount = scaleMoney(line.amount, ratioOf(percent), rounding);
  return isZero(amount) ? [] : [{ line, amount, rounding, percent }];
}

/** Above 100 % is 100 %, below 0 % is nothing: a discount never turns a price round (rule 12). */
function ratioOf(percent: string): Decimal {
  const ratio = multiplyDecimal(decimal(percent), decimal('0.01'));
  if (compareDecimal(ratio, decimal(0)) < 0) return decimal(0);
  return compareDecimal(ratio, decimal(1)) > 0 ? decimal(1) : ratio;
}

type MultiBuy = Extract<PromotionRule, { readonly kind: 'MULTI_BUY' }>;

/** `count` units of one line that are worth the same. */
type Units = { readonly line: DiscountableLine; readonly minor: number; readonly count: number };

/** The dearest units go together first, and only groups that make them cheaper are formed. */
function multiBuy(rule: MultiBuy, lines: readonly DiscountableLine[]): PromotionEffect[] {
  const currency = lines[0]?.amount.currency;
  const price = rule.prices.find((candidate) => candidate.currency === currency);
  if (currency === undefined || price === undefined) return [];
  const dearestFirst = lines.flatMap(unitsOf).sort((left, right) => right.minor - left.minor);
  const grouped = formGroups(dearestFirst, rule.quantity, price.minor);
  if (grouped.discountMinor === 0) return [];
  const members = lines.flatMap((line) => memberOf(line, grouped.units));
  const shares = allocate(
    money(grouped.discountMinor, currency),
    members.map((member) => member.minor),
  );
  return members.map(({ line, count }, index) => ({
    line,
    amount: shares[index] ?? money(0, currency),
    rounding: 'LARGEST_REMAINDER',
    unitsInGroups: count,
  }));
}

function unitsOf(line: DiscountableLine): Units[] {
  const { amount, unitCount } = line;
  if (unitCount === 0) return [];
  const split = splitOverUnits(amount.minor, unitCount);
  return [
    { line, minor: split.highMinor, count: split.highCount },
    { line, minor: split.lowMinor, count: split.lowCount },
  ].filter((units) => units.count > 0);
}

type Groups = { readonly units: readonly Units[]; readonly discountMinor: number };

function formGroups(dearestFirst: readonly Units[], size: number, priceMinor: number): Groups {
  const units: Units[] = [];
  let discountMinor = 0;
  let rest = dearestFirst;
  for (;;) {
    const { taken, left } = takeUnits(rest, size);
    const worthMinor = taken.reduce((sum, { minor, count }) => sum + minor * count, 0);
    const count = taken.reduce((sum, part) => sum + part.count, 0);
    // Later groups are cheaper still, so the first one that is not worth it is the end.
    if (count < size || worthMinor <= priceMinor) return { units, discountMinor };
    const [only] = taken;
    const times = taken.length === 1 && only !== undefined ? repeats(rest, size) : 1;
    units.push(...taken.map((part) => ({ ...part, count: part.count * times })));
    discountMinor += (worthMinor - priceMinor) * times;
    rest = times === 1 ? left : takeUnits(rest, size * times).left;
  }
}

/** How often a whole group comes from the first units alone: 5,000 equal pieces are one step. */
function repeats([first]: readonly Units[], size: number): number {
  return first === undefined ? 1 : Math.max(1, Math.floor(first.count / size));
}

function takeUnits(
  units: readonly Units[],
  wanted: number,
): { readonly taken: readonly Units[]; readonly left: readonly Units[] } {
  const taken: Units[] = [];
  let missing = wanted;
  for (const [index, part] of units.entries()) {
    const count = Math.min(part.count, missing);
    taken.push({ ...part, count });
    missing -= count;
    if (missing > 0) continue;
    const remainder = { ...part, count: part.count - count };
    const following = units.slice(index + 1);
    return { taken, left: remainder.count > 0 ? [remainder, ...following] : following };
  }
  return { taken, left: [] };
}

/** A line's units in all groups, and what they are worth together. */
function memberOf(line: DiscountableLine, units: readonly Units[]): Units[] {
  const own = units.filter((part) => part.line === line);
  if (own.length === 0) return [];
  const minor = own.reduce((sum, part) => sum + part.minor * part.count, 0);
  return [{ line, minor, count: own.reduce((sum, part) => sum + part.count, 0) }];
}
