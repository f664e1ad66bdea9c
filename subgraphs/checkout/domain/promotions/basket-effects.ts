import {
  amountIn,
  sumMinor,
  type DiscountableLine,
  type DiscountContext,
  type PromotionEffect,
} from './discountable.ts';
import { allocateMinor, timesRatio, type Ratio } from './whole-number.ts';
import type { Amounts, ThresholdStep } from '../price-book.ts';

/** A percentage of all lines together, rounded once and then shared out (rule 13). */
export function orderPercent(
  lines: readonly DiscountableLine[],
  percent: { readonly text: string; readonly ratio: Ratio },
  { rounding }: DiscountContext,
): PromotionEffect[] {
  const taken = timesRatio(sumMinor(lines), percent.ratio, rounding);
  return shareOut(lines, taken).map((effect) => ({ ...effect, percent: percent.text }));
}

/** An amount off all lines together, at most what they cost. */
export function orderAmount(
  lines: readonly DiscountableLine[],
  amountMinor: number,
): PromotionEffect[] {
  return shareOut(lines, Math.min(amountMinor, sumMinor(lines)));
}

/** The highest step whose minimum is reached; undefined: none is, or none runs in this currency. */
export function reachedStep(
  steps: readonly ThresholdStep[],
  totalMinor: number,
  context: DiscountContext,
): ThresholdStep | undefined {
  let reached: { readonly step: ThresholdStep; readonly minimum: number } | undefined;
  for (const step of steps) {
    const minimum = amountIn(step.minimums, context);
    if (minimum === undefined || minimum > totalMinor) continue;
    if (reached === undefined || minimum > reached.minimum) reached = { step, minimum };
  }
  return reached?.step;
}

/** How many of the customer's points are taken, in whole lots: no more than the lines are worth. */
export function burnOf(
  rule: { readonly points: number; readonly amounts: Amounts },
  availableMinor: number,
  context: DiscountContext,
): { readonly points: number; readonly minor: number } {
  const amount = amountIn(rule.amounts, context) ?? 0;
  if (amount <= 0 || rule.points <= 0) return { points: 0, minor: 0 };
  const given = Math.floor(context.pointsToBurn / rule.points);
  const lots = Math.min(given, Math.ceil(availableMinor / amount));
  return { points: lots * rule.points, minor: Math.min(lots * amount, availableMinor) };
}

function shareOut(lines: readonly DiscountableLine[], taken: number): PromotionEffect[] {
  if (taken === 0) return [];
  const shares = allocateMinor(
    taken,
    lines.map(({ minor }) => minor),
  );
  return lines.flatMap(({ lineId }, index) => {
    const minor = shares[index] ?? 0;
    return minor === 0 ? [] : [{ lineId, minor, rounding: 'LARGEST_REMAINDER' as const }];
  });
}
