import type { DiscountableLine, DiscountContext, PromotionEffect } from './discountable.ts';
import { timesRatio, type Ratio } from './whole-number.ts';

/** Kinds that look at one line at a time; what they take never is more than there is. */
export function percentOff(
  lines: readonly DiscountableLine[],
  percent: { readonly text: string; readonly ratio: Ratio },
  { rounding }: DiscountContext,
): PromotionEffect[] {
  return lines.flatMap(({ lineId, minor }) => {
    const taken = timesRatio(minor, percent.ratio, rounding);
    return taken === 0 ? [] : [{ lineId, minor: taken, rounding, percent: percent.text }];
  });
}

/** So much off each unit. */
export function amountOff(
  lines: readonly DiscountableLine[],
  amountMinor: number,
  { rounding }: DiscountContext,
): PromotionEffect[] {
  return lines.flatMap((line) => {
    const taken = Math.min(line.minor, timesUnits(line, amountMinor, rounding) ?? 0);
    return taken === 0 ? [] : [{ lineId: line.lineId, minor: taken, rounding }];
  });
}

/** Each unit for this price; a line that costs less already is left as it is. */
export function fixedPrice(
  lines: readonly DiscountableLine[],
  priceMinor: number,
  { rounding }: DiscountContext,
): PromotionEffect[] {
  return lines.flatMap((line) => {
    const price = timesUnits(line, priceMinor, rounding);
    const taken = price === undefined ? 0 : Math.max(0, line.minor - price);
    return taken === 0 ? [] : [{ lineId: line.lineId, minor: taken, rounding }];
  });
}

/** Undefined for a case: the amount is meant of the base unit, and a case is priced by itself. */
function timesUnits(
  { unitCount, measure }: DiscountableLine,
  minor: number,
  rounding: DiscountContext['rounding'],
): number | undefined {
  if (measure !== undefined) return timesRatio(minor, measure, rounding);
  return unitCount === 0 ? undefined : minor * unitCount;
}
