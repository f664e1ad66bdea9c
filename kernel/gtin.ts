import { accept, refuse } from './outcome.ts';
import type { Outcome, Refusal } from './outcome.ts';

/** A valid GTIN as 14 digits, padded with zeros at the left; the only form that is stored or compared. */
export type Gtin14 = string;

export type GtinRefusalCode = 'GTIN_NOT_NUMERIC' | 'GTIN_LENGTH_WRONG' | 'GTIN_CHECK_DIGIT_WRONG';

const gtinLengths: readonly number[] = [8, 12, 13, 14];

/** Reads a GTIN-8, -12, -13 or -14. Refusals are checked in the order: digits, length, check digit. */
export function normaliseGtin(text: string): Outcome<Gtin14, Refusal<GtinRefusalCode>> {
  if (!/^\d+$/.test(text)) {
    return refused('GTIN_NOT_NUMERIC', `Expected only digits, got ${shown(text)}.`);
  }
  if (!gtinLengths.includes(text.length)) {
    return refused('GTIN_LENGTH_WRONG', `Expected 8, 12, 13 or 14 digits, got ${text.length}.`);
  }
  const expected = checkDigit(text.slice(0, -1));
  const actual = Number(text.slice(-1));
  if (expected !== actual) {
    return refused(
      'GTIN_CHECK_DIGIT_WRONG',
      `Expected check digit ${expected}, got ${actual} in ${text}.`,
    );
  }
  return accept(text.padStart(14, '0'));
}

export function isValidGtin(text: string): boolean {
  return normaliseGtin(text).ok;
}

/**
 * GS1 General Specifications 7.9.1: weights 3, 1, 3, ... from the right of the body, modulo 10.
 * The same rule serves GLN, SSCC and the other GS1 keys that end in a check digit.
 */
export function checkDigit(body: string): number {
  if (!/^\d+$/.test(body)) throw new RangeError(`Expected only digits, got ${shown(body)}.`);
  const sum = Array.from(body, Number)
    .reverse()
    .reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** For generators of sample data: the body without its check digit (13 digits for a GTIN-14). */
export function gtinWithCheckDigit(body: string): string {
  if (!gtinLengths.includes(body.length + 1)) {
    throw new RangeError(`Expected a body of 7, 11, 12 or 13 digits, got ${body.length}.`);
  }
  return `${body}${checkDigit(body)}`;
}

/** The shortest usual form, as printed under the bars: GTIN-8, GTIN-12 (UPC), GTIN-13 or GTIN-14. */
export function displayGtin(gtin: Gtin14): string {
  if (gtin.startsWith('000000')) return gtin.slice(6);
  if (gtin.startsWith('00')) return gtin.slice(2);
  return gtin.startsWith('0') ? gtin.slice(1) : gtin;
}

function refused(
  code: GtinRefusalCode,
  message: string,
): { readonly ok: false; readonly refusal: Refusal<GtinRefusalCode> } {
  return refuse({ code, message });
}

function shown(text: string): string {
  const shownLengthMax = 40; // A wrong scan can be a whole poster; the till shows one line.
  return JSON.stringify(text.slice(0, shownLengthMax));
}
