import {
  addDecimal,
  compareDecimal,
  decimal,
  divideExactly,
  formatDecimal,
  multiplyDecimal,
  negateDecimal,
} from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** How many of what: a decimal string ("1.5") and a UN/ECE Rec 20 unit (EA, CS, KGM, GRM, LTR). */
export type Quantity = { readonly value: string; readonly unit: string };

/**
 * One unit of the quantity is `factor` (or `factor / divisor`) of `unit`: a case of 12 to each is
 * {unit: 'EA', factor: '12'}, each to that case is {unit: 'CS', factor: '1', divisor: '12'}.
 */
export type Conversion = {
  readonly unit: string;
  readonly factor: string;
  readonly divisor?: string;
};

/** The value is stored in its shortest form, so equal quantities are equal texts ("1.50" -> "1.5"). */
export function quantity(value: string | number, unit: string): Quantity {
  return of(decimal(value), knownUnit(unit));
}

export function addQuantity(left: Quantity, right: Quantity): Quantity {
  return of(addDecimal(valueOf(left), valueOf(sameUnit(left, right))), left.unit);
}

export function subtractQuantity(left: Quantity, right: Quantity): Quantity {
  return addQuantity(left, negateQuantity(right));
}

export function negateQuantity(value: Quantity): Quantity {
  return of(negateDecimal(valueOf(value)), value.unit);
}

export function compareQuantity(left: Quantity, right: Quantity): -1 | 0 | 1 {
  return compareDecimal(valueOf(left), valueOf(sameUnit(left, right)));
}

/** The same unit, `factor` times as much. */
export function multiplyQuantity(value: Quantity, factor: string | number): Quantity {
  return of(multiplyDecimal(valueOf(value), decimal(factor)), value.unit);
}

/** Exact or a fault: one piece is no decimal number of cases of 12, so stock is kept in the base unit. */
export function convertQuantity(value: Quantity, conversion: Conversion): Quantity {
  const { unit, factor, divisor = '1' } = conversion;
  const numerator = multiplyDecimal(valueOf(value), decimal(factor));
  const converted = divideExactly(numerator, decimal(divisor));
  if (converted === undefined) {
    throw new RangeError(
      `Expected an exact conversion, got ${value.value} ${value.unit} x ${factor} / ${divisor} to ${unit}.`,
    );
  }
  return of(converted, knownUnit(unit));
}

function of(value: Decimal, unit: string): Quantity {
  return { value: formatDecimal(value), unit };
}

function valueOf(value: Quantity): Decimal {
  return decimal(value.value);
}

function knownUnit(unit: string): string {
  if (/^[A-Z0-9]{2,3}$/.test(unit)) return unit;
  throw new RangeError(
    `Expected a UN/ECE Rec 20 unit code like "EA" or "KGM", got ${JSON.stringify(unit)}.`,
  );
}

function sameUnit(expected: Quantity, actual: Quantity): Quantity {
  if (expected.unit === actual.unit) return actual;
  throw new RangeError(
    `Expected one unit in a calculation, got ${expected.unit} and ${actual.unit}; convert first.`,
  );
}
