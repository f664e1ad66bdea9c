import { divideRounded } from './rounding.ts';
import type { RoundingMode } from './rounding.ts';

/**
 * An exact decimal: unscaled / 10^scale. Always in lowest terms (scale 0, or a last digit other than
 * zero), so two equal numbers are equal structures. Build it with `decimal`, never by hand.
 */
export type Decimal = { readonly unscaled: bigint; readonly scale: number };

/** Longer than any price, rate or weight; stops a request from making us multiply huge numbers. */
export const decimalLengthMax = 64;

const decimalPattern = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/** Reads "-12.30" or a whole safe number. Refuses exponents, plus signs, spaces and leading zeros. */
export function decimal(value: string | number): Decimal {
  if (typeof value === 'number') return fromWholeNumber(value);
  const match = value.length > decimalLengthMax ? null : decimalPattern.exec(value);
  if (match === null) {
    throw new RangeError(
      `Expected a plain decimal like "12.30" of at most ${decimalLengthMax} characters, got ` +
        `${JSON.stringify(value.slice(0, decimalLengthMax))}.`,
    );
  }
  const [, sign = '', whole = '', fraction = ''] = match;
  return lowestTerms(BigInt(`${sign}${whole}${fraction}`), fraction.length);
}

/** True when `decimal` would read the text. */
export function isDecimalText(text: string): boolean {
  return text.length <= decimalLengthMax && decimalPattern.test(text);
}

export function addDecimal(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return lowestTerms(unscaledAt(left, scale) + unscaledAt(right, scale), scale);
}

export function subtractDecimal(left: Decimal, right: Decimal): Decimal {
  return addDecimal(left, negateDecimal(right));
}

export function negateDecimal(value: Decimal): Decimal {
  return { unscaled: -value.unscaled, scale: value.scale };
}

export function multiplyDecimal(left: Decimal, right: Decimal): Decimal {
  return lowestTerms(left.unscaled * right.unscaled, left.scale + right.scale);
}

export function compareDecimal(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const scale = Math.max(left.scale, right.scale);
  const [a, b] = [unscaledAt(left, scale), unscaledAt(right, scale)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Rounds to at most `digits` digits after the point. */
export function roundDecimal(value: Decimal, digits: number, mode: RoundingMode): Decimal {
  if (!Number.isSafeInteger(digits) || digits < 0) {
    throw new RangeError(`Expected a whole number of digits from 0, got ${digits}.`);
  }
  if (value.scale <= digits) return value;
  const divisor = powerOfTen(value.scale - digits);
  return lowestTerms(divideRounded(value.unscaled, divisor, mode), digits);
}

/**
 * numerator / denominator as a whole number with one rounding, e.g. the tax inside a gross price:
 * `divideToInteger(gross x rate, 1 + rate, mode)`. Throws when the answer isn't a safe integer.
 */
export function divideToInteger(
  numerator: Decimal,
  denominator: Decimal,
  mode: RoundingMode,
): number {
  const scale = Math.max(numerator.scale, denominator.scale);
  const quotient = divideRounded(
    unscaledAt(numerator, scale),
    unscaledAt(denominator, scale),
    mode,
  );
  return toSafeInteger(quotient);
}

/** The quotient when it ends after finitely many digits (6 / 12), otherwise undefined (1 / 12). */
export function divideExactly(numerator: Decimal, denominator: Decimal): Decimal | undefined {
  if (denominator.unscaled === 0n) throw new RangeError('Expected a divisor other than zero.');
  const scale = Math.max(numerator.scale, denominator.scale);
  const dividend = unscaledAt(numerator, scale);
  const divisor = unscaledAt(denominator, scale);
  // A divisor of b bits holds at most b factors 2 or 5, so b digits are enough if any number is.
  const digits = divisor.toString(2).length;
  const extended = dividend * powerOfTen(digits);
  return extended % divisor === 0n ? lowestTerms(extended / divisor, digits) : undefined;
}

/** "12.3": no exponent, no trailing zeros, never "-0". */
export function formatDecimal(value: Decimal): string {
  if (value.scale === 0) return value.unscaled.toString();
  const negative = value.unscaled < 0n;
  const digits = (negative ? -value.unscaled : value.unscaled)
    .toString()
    .padStart(value.scale + 1, '0');
  const point = digits.length - value.scale;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The one door from bigint to number: a lost digit is a fault, never a rounding. */
export function toSafeInteger(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER)) {
    throw new RangeError(
      `Expected a safe integer (at most 2^53 - 1 either side of 0), got ${value}.`,
    );
  }
  return Number(value);
}

function fromWholeNumber(value: number): Decimal {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(
      `Expected a whole safe number, got ${value}; write a fraction as a string, like "0.5".`,
    );
  }
  return { unscaled: BigInt(value), scale: 0 };
}

function lowestTerms(unscaled: bigint, scale: number): Decimal {
  let [digits, places] = [unscaled, scale];
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  return { unscaled: digits, scale: places };
}

function unscaledAt(value: Decimal, scale: number): bigint {
  return value.unscaled * powerOfTen(scale - value.scale);
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
