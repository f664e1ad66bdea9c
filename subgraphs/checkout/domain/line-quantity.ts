import { compareDecimal, decimal, isDecimalText } from '#kernel/decimal.ts';
import { accept } from '#kernel/outcome.ts';
import { multiplyQuantity, quantity, type Quantity } from '#kernel/quantity.ts';
import type { LineFacts } from './basket.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';

/** A bar code read into the quantity field has 8 digits or more; nobody carries 10,000 pieces to a till. */
export const lineQuantityMax = 9999;

/** Grams of a kilogram: what a price computing scale shows (OIML R 76). */
export const measureDigitsMax = 3;

/** UN/ECE Rec 20 units that are measured, not counted. */
const measuredUnits: readonly string[] = ['KGM', 'GRM', 'LBR', 'ONZ', 'LTR', 'MLT', 'MTR', 'CMT'];

export function isMeasured(unit: string): boolean {
  return measuredUnits.includes(unit);
}

/** A positive quantity: whole for what is counted, up to three decimals for what is measured. */
export function readLineQuantity(text: string, unit: string): CheckoutOutcome<Quantity> {
  if (!isDecimalText(text)) {
    return invalid(
      `Expected a number like ${isMeasured(unit) ? '"0.195"' : '"2"'}, got "${text}".`,
    );
  }
  const value = decimal(text);
  if (compareDecimal(value, decimal(0)) <= 0) return invalid(`Expected more than 0, got ${text}.`);
  if (value.scale > digitsOf(unit)) {
    return invalid(`Expected at most ${digitsOf(unit)} decimals of ${unit}, got ${text}.`);
  }
  if (compareDecimal(value, decimal(lineQuantityMax)) > 0) {
    return invalid(`Expected at most ${lineQuantityMax}, got ${text}.`);
  }
  return accept(quantity(text, unit));
}

/** The line with another quantity of its unit, in the base unit too. */
export function withQuantity(line: LineFacts, value: string): LineFacts {
  const changed = quantity(value, line.quantity.unit);
  const { value: baseValue } = multiplyQuantity(changed, line.baseUnitsPerUnit);
  return {
    ...line,
    quantity: changed,
    baseQuantity: quantity(baseValue, line.baseQuantity.unit),
  };
}

export function isOne(value: Quantity): boolean {
  return compareDecimal(decimal(value.value), decimal(1)) === 0;
}

function invalid(message: string) {
  return refused('QUANTITY_INVALID', message, 'quantity');
}

function digitsOf(unit: string): number {
  return isMeasured(unit) ? measureDigitsMax : 0;
}
