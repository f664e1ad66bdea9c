import { sum } from './shop-model.ts';

/** A fraction of whole numbers to the nearest one, a half upwards; nothing here is negative. */
export function nearest(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** Splits a whole number by weights: the largest remainders get what is left over, the earlier one of two equal ones. */
export function sharesOf(total: number, weights: readonly number[]): number[] {
  const whole = sum(weights);
  if (whole === 0) return weights.map(() => 0);
  // Beyond what a number holds exactly.
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const shares = exact.map((part) => Number(part / BigInt(whole)));
  const remainders = exact.map((part, index) => ({ index, left: part % BigInt(whole) }));
  const inTurn = remainders.toSorted((a, b) => Number(b.left - a.left) || a.index - b.index);
  const lucky = new Set(inTurn.slice(0, total - sum(shares)).map(({ index }) => index));
  return shares.map((share, index) => (lucky.has(index) ? share + 1 : share));
}
