import { checkDigit } from '#kernel/gtin.ts';
import type { ScannedCode } from '#kernel/gs1/scan.ts';
import { accept } from '#kernel/outcome.ts';
import type { MeasureCode } from './till-terms.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';

/**
 * Restricted circulation numbers for goods of variable measure: EAN-13 whose prefix (02, 20 to 29) GS1 leaves to each
 * country and company, and so to each store's policy (GS1 General Specifications, "Variable measure trade items scanned
 * in general retail using restricted circulation numbers"). A pattern says what each digit is, such as
 * `22IIIIIVPPPPC`: I item number, V price check digit, P price, W weight in kg, C check digit. The item is known by
 * the same number with V, P and W as zeros and its own check digit.
 *
 * Undefined: no layout of the store fits, so the number is a GTIN like any other.
 */
export function readMeasureCode(
  digits: string,
  layouts: readonly MeasureCode[],
): CheckoutOutcome<ScannedCode | undefined> {
  const layout = layouts.find(({ pattern }) => fits(digits, pattern));
  if (layout === undefined) return accept(undefined);
  const { pattern, decimals } = layout;
  const [price, weight] = [digitsAt(digits, pattern, 'P'), digitsAt(digits, pattern, 'W')];
  const verifier = digitsAt(digits, pattern, 'V');
  if (verifier !== '' && verifier !== String(priceCheckDigit(price))) {
    return refused('PRICE_CHECK_DIGIT_WRONG', 'The price was misread. Scan it again.', 'scan');
  }
  const gtin = baseGtin(digits, pattern);
  return accept({
    gtin,
    elements: new Map([['01', gtin]]),
    ...(price === '' ? {} : { price: { amount: withPoint(price, decimals) } }),
    ...(weight === '' ? {} : { netWeightKg: withPoint(weight, decimals) }),
  });
}

/** What a typed item number (a PLU) stands for, by the first layout that has as many digits; undefined: none has. */
export function readItemNumber(
  number: string,
  layouts: readonly MeasureCode[],
): ScannedCode | undefined {
  const layout = layouts.find(({ pattern }) => count(pattern, 'I') >= number.length);
  if (layout === undefined) return undefined;
  const { pattern } = layout;
  const padded = number.padStart(count(pattern, 'I'), '0');
  const gtin = baseGtin(pattern.replace(/I+/, padded), pattern);
  return { gtin, elements: new Map([['01', gtin]]) };
}

/** Whether a number may be one of these at all, before the store's layouts are known. */
export function mayBeMeasureCode(text: string): boolean {
  return /^(?:\]E0)?(?:02|2\d)\d{11}$/.test(text) || itemNumberPattern.test(text);
}

/** The digits of an EAN-13, without the symbology that the scanner says; undefined for a typed item number. */
export function measureCodeDigits(text: string): string | undefined {
  return itemNumberPattern.test(text) ? undefined : text.slice(-measureCodeLength);
}

/**
 * GS1 General Specifications, "Check digit calculations: price or weight field": weighted digit by digit, where a
 * weight of 2 or 5 takes the product's tens off its units ("2-", "5-") or adds them ("5+"). Four digits are weighted
 * 2-, 2-, 3, 5-, and the sum times 3 ends in the check digit; five digits 5+, 2-, 5-, 5+, 2-, and the check digit is
 * the one whose own 5- product completes the sum to a multiple of ten.
 */
export function priceCheckDigit(price: string): number {
  const digits = Array.from(price, Number);
  const weights = digits.length === 4 ? fourDigitWeights : fiveDigitWeights;
  const sum = digits.reduce((total, digit, index) => total + weighted(digit, weights[index]), 0);
  if (digits.length === 4) return (sum * 3) % 10;
  const missing = (10 - (sum % 10)) % 10;
  return oneDigit.findIndex((digit) => weighted(digit, '5-') === missing);
}

const measureCodeLength = 13;
/** IFPS numbers have four or five digits; no store types more than an item number. */
const itemNumberPattern = /^\d{1,5}$/;

type Weight = '2-' | '3' | '5-' | '5+';
const fourDigitWeights: readonly Weight[] = ['2-', '2-', '3', '5-'];
const fiveDigitWeights: readonly Weight[] = ['5+', '2-', '5-', '5+', '2-'];
const oneDigit = Array.from({ length: 10 }, (_, digit) => digit);

function weighted(digit: number, weight: Weight | undefined): number {
  const product = digit * Number(weight?.[0] ?? '0');
  const [tens, units] = [Math.floor(product / 10), product % 10];
  const sign = weight?.endsWith('-') === true ? -1 : 1;
  return (units + (weight === '3' ? 0 : sign * tens) + 10) % 10;
}

function fits(digits: string, pattern: string): boolean {
  const prefix = /^\d*/.exec(pattern)?.[0] ?? '';
  return digits.length === pattern.length && digits.startsWith(prefix);
}

function digitsAt(digits: string, pattern: string, letter: string): string {
  return Array.from(digits)
    .filter((_, index) => pattern[index] === letter)
    .join('');
}

function count(pattern: string, letter: string): number {
  return pattern.split(letter).length - 1;
}

/** 14 digits, as the item's units are registered: the value as zeros, and the check digit of that. */
function baseGtin(digits: string, pattern: string): string {
  const body = Array.from(pattern.slice(0, -1), (place, index) =>
    place === 'V' || place === 'P' || place === 'W' ? '0' : (digits[index] ?? '0'),
  ).join('');
  return `0${body}${checkDigit(body)}`;
}

function withPoint(digits: string, decimals: number): string {
  const padded = digits.replace(/^0+/, '').padStart(decimals + 1, '0');
  const point = padded.length - decimals;
  return decimals === 0 ? padded : `${padded.slice(0, point)}.${padded.slice(point)}`;
}
