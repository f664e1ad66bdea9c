import { currencyExponent } from './currency.ts';
import { decimalLengthMax } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import { divideRounded } from './rounding.ts';
import type { RoundingMode } from './rounding.ts';

export type { RoundingMode } from './rounding.ts';

/** A whole number of minor units (cents, yen, fils) of one ISO 4217 currency. */
export type Money = { readonly minor: number; readonly currency: string };

/** Our mistake, never a cashier's: mixed currencies, overflow, an unknown currency, a lost digit. */
export class MoneyFault extends RangeError {
  override readonly name = 'MoneyFault';
}

export function money(minor: number, currency: string): Money {
  minorUnitExponent(currency);
  return { minor: safeMinor(minor), currency };
}

export function zeroOf(currency: string): Money {
  return money(0, currency);
}

export function addMoney(left: Money, right: Money): Money {
  return {
    minor: safeMinor(left.minor + sameCurrency(left, right).minor),
    currency: left.currency,
  };
}

export function subtractMoney(left: Money, right: Money): Money {
  return {
    minor: safeMinor(left.minor - sameCurrency(left, right).minor),
    currency: left.currency,
  };
}

export function negateMoney(value: Money): Money {
  return { minor: safeMinor(-value.minor), currency: value.currency };
}

/** The currency is named so that an empty list has a sum too. */
export function sumMoney(currency: string, list: readonly Money[]): Money {
  return list.reduce(addMoney, zeroOf(currency));
}

export function compareMoney(left: Money, right: Money): -1 | 0 | 1 {
  const difference = safeMinor(left.minor) - safeMinor(sameCurrency(left, right).minor);
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

export function isZero(value: Money): boolean {
  return safeMinor(value.minor) === 0;
}

export function isNegative(value: Money): boolean {
  return safeMinor(value.minor) < 0;
}

/** Digits after the point: JPY 0, EUR 2, BHD 3. Throws for a code that isn't an active currency. */
export function minorUnitExponent(currency: string): number {
  const exponent = currencyExponent(currency);
  if (exponent !== undefined) return exponent;
  throw new MoneyFault(
    `Expected an active ISO 4217 currency code like "EUR", got ${JSON.stringify(currency)}.`,
  );
}

/** Reads "12.30" or "12.3"; more digits than the currency has are a fault, never rounded away. */
export function parseAmount(text: string, currency: string): Money {
  const exponent = minorUnitExponent(currency);
  const match = text.length > decimalLengthMax ? null : amountPattern.exec(text);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (match === null || fraction.length > exponent) {
    throw new MoneyFault(
      `Expected a decimal amount with at most ${exponent} digits after the point for ${currency}, ` +
        `got ${JSON.stringify(text.slice(0, decimalLengthMax))}.`,
    );
  }
  return { minor: toMinor(BigInt(sign + whole + fraction.padEnd(exponent, '0'))), currency };
}

/** "12.30": always all digits of the currency, for the wire and for receipts alike. */
export function formatAmount(value: Money): string {
  const exponent = minorUnitExponent(value.currency);
  const digits = Math.abs(safeMinor(value.minor))
    .toString()
    .padStart(exponent + 1, '0');
  const sign = value.minor < 0 ? '-' : '';
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * Splits a total by weights (whole numbers from 0) so that the parts add up to it again: largest
 * remainder, ties to the earlier line, nothing for a weight of zero. A negative total splits like its
 * absolute value. All weights zero with something to split is a fault.
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  const shares = weights.map(toWeight);
  const weightSum = shares.reduce((sum, weight) => sum + weight, 0n);
  if (weightSum === 0n && !isZero(total)) {
    throw new MoneyFault(
      `Expected at least one weight above 0 to split ${formatAmount(total)} ${total.currency} by, ` +
        `got [${weights.join(', ')}].`,
    );
  }
  const parts = largestRemainder(BigInt(Math.abs(safeMinor(total.minor))), shares, weightSum);
  return parts.map((part) => signed(toMinor(part), total));
}

/** Money times an exact ratio ("0.21", "1.5"), rounded once. */
export function scaleMoney(value: Money, ratio: Decimal, mode: RoundingMode): Money {
  const product = BigInt(safeMinor(value.minor)) * ratio.unscaled;
  const minor = toMinor(divideRounded(product, 10n ** BigInt(ratio.scale), mode));
  return { minor, currency: value.currency };
}

/** The nearest multiple of an increment, e.g. cash rounding to 5 cents. */
export function roundToIncrement(value: Money, incrementMinor: number, mode: RoundingMode): Money {
  if (!Number.isSafeInteger(incrementMinor) || incrementMinor < 1) {
    throw new MoneyFault(
      `Expected a rounding increment of at least 1 minor unit, got ${incrementMinor}.`,
    );
  }
  const increment = BigInt(incrementMinor);
  const steps = divideRounded(BigInt(safeMinor(value.minor)), increment, mode);
  return { minor: toMinor(steps * increment), currency: value.currency };
}

/** The number itself if no digit of it can have been lost; -0 becomes 0. */
export function safeMinor(minor: number): number {
  if (Number.isSafeInteger(minor)) return minor === 0 ? 0 : minor;
  throw new MoneyFault(
    `Expected a whole number of minor units within 2^53 - 1 either side of 0, got ${minor}.`,
  );
}

const amountPattern = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

function sameCurrency(expected: Money, actual: Money): Money {
  if (expected.currency === actual.currency) return actual;
  throw new MoneyFault(
    `Expected one currency in a calculation, got ${expected.currency} and ${actual.currency}.`,
  );
}

function toMinor(value: bigint): number {
  // Number() may round a huge bigint, but never back into the safe range.
  return safeMinor(Number(value));
}

function toWeight(weight: number): bigint {
  if (Number.isSafeInteger(weight) && weight >= 0) return BigInt(weight);
  throw new MoneyFault(`Expected weights that are whole numbers from 0, got ${weight}.`);
}

function largestRemainder(
  total: bigint,
  weights: readonly bigint[],
  weightSum: bigint,
): readonly bigint[] {
  if (weightSum === 0n) return weights;
  const parts = weights.map((weight) => (total * weight) / weightSum);
  const left = Number(parts.reduce((rest, part) => rest - part, total));
  const remainderOf = (index: number) => (total * (weights[index] ?? 0n)) % weightSum;
  const winners = new Set(
    [...weights.keys()]
      // The sort is stable, which is what gives a tie to the earlier line.
      .sort((a, b) => compareBigints(remainderOf(b), remainderOf(a)))
      .slice(0, left),
  );
  return parts.map((part, index) => (winners.has(index) ? part + 1n : part));
}

function compareBigints(left: bigint, right: bigint): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function signed(minor: number, total: Money): Money {
  return { minor: safeMinor(total.minor < 0 ? -minor : minor), currency: total.currency };
}
