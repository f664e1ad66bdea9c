/**
 * Every mode is symmetric about zero: a negative number rounds like its absolute value, so a refund
 * undoes its sale to the last minor unit. UP is away from zero, DOWN is towards zero.
 */
export type RoundingMode = 'HALF_UP' | 'HALF_EVEN' | 'HALF_DOWN' | 'UP' | 'DOWN';

/** The quotient as a whole number. The division is exact before the one rounding. */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  if (denominator === 0n)
    throw new RangeError(`Expected a divisor other than zero, in ${numerator} / 0.`);
  const negative = numerator < 0n !== denominator < 0n;
  const dividend = absolute(numerator);
  const divisor = absolute(denominator);
  const floor = dividend / divisor;
  const remainder = dividend % divisor;
  const magnitude = remainder === 0n ? floor : floor + step(floor, remainder * 2n, divisor, mode);
  return negative ? -magnitude : magnitude;
}

function step(floor: bigint, twiceRemainder: bigint, divisor: bigint, mode: RoundingMode): 0n | 1n {
  switch (mode) {
    case 'UP':
      return 1n;
    case 'DOWN':
      return 0n;
    case 'HALF_UP':
      return twiceRemainder >= divisor ? 1n : 0n;
    case 'HALF_DOWN':
      return twiceRemainder > divisor ? 1n : 0n;
    case 'HALF_EVEN':
      if (twiceRemainder === divisor) return floor % 2n === 0n ? 0n : 1n;
      return twiceRemainder > divisor ? 1n : 0n;
  }
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
