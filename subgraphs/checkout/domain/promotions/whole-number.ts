import { decimal, divideToInteger, multiplyDecimal, type Decimal } from '#kernel/decimal.ts';
import { allocate, money, type RoundingMode } from '#kernel/money.ts';

/** numerator / denominator, whole and above 0 in its denominator: a percentage or a weight, ready to multiply by. */
export type Ratio = { readonly numerator: number; readonly denominator: number };

/**
 * Minor units times a ratio with one rounding. Prices of a shop stay far within 2^53, where plain numbers are
 * exact and twenty times faster; whatever does not fit goes through the kernel's decimals.
 */
export function timesRatio(minor: number, ratio: Ratio, mode: RoundingMode): number {
  const product = minor * ratio.numerator;
  if (Math.abs(product) > productMax) {
    const exact = multiplyDecimal(decimal(minor), decimal(ratio.numerator));
    return divideToInteger(exact, decimal(ratio.denominator), mode);
  }
  const magnitude = Math.abs(product);
  const remainder = magnitude % ratio.denominator;
  const floor = (magnitude - remainder) / ratio.denominator;
  const rounded = floor + stepUp(floor, remainder * 2, ratio.denominator, mode);
  return rounded === 0 ? 0 : rounded * Math.sign(product);
}

/** `allocate` of the kernel in plain numbers: largest remainder, ties to the earlier, nothing for a weight of 0. */
export function allocateMinor(totalMinor: number, weights: readonly number[]): readonly number[] {
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const total = Math.abs(totalMinor);
  if (weightSum === 0 || total * Math.max(...weights) > productMax) {
    return allocate(money(totalMinor, anyCurrency), weights).map(({ minor }) => minor);
  }
  const parts = weights.map((weight) => Math.floor((total * weight) / weightSum));
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % weightSum }))
    // The sort is stable, which is what gives a tie to the earlier line.
    .sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return totalMinor < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}

/** "12.5" per cent as a ratio; above 100 is 100 and below 0 is nothing: no discount turns a price round (rule 12). */
export function percentRatio(percent: string): Ratio {
  const ratio = ratioOf(decimal(percent));
  const denominator = ratio.denominator * 100;
  return { numerator: Math.min(Math.max(ratio.numerator, 0), denominator), denominator };
}

export function ratioOf(value: Decimal): Ratio {
  return { numerator: Number(value.unscaled), denominator: 10 ** value.scale };
}

/** Twice a remainder is compared, so there must be room for it. */
const productMax = Number.MAX_SAFE_INTEGER / 2;
const anyCurrency = 'EUR'; // Splitting knows no decimals, so any currency does.

function stepUp(floor: number, twice: number, denominator: number, mode: RoundingMode): 0 | 1 {
  if (twice === 0) return 0;
  if (mode === 'UP') return 1;
  if (mode === 'DOWN') return 0;
  if (twice !== denominator) return twice > denominator ? 1 : 0;
  if (mode === 'HALF_EVEN') return floor % 2 === 0 ? 0 : 1;
  return mode === 'HALF_UP' ? 1 : 0;
}
