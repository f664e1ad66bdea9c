import { checkDigit } from '../gtin.ts';
import { accept, refuse } from '../outcome.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import type { ApplicationIdentifier } from './application-identifiers.ts';
import type { DateRule } from './identifier-rows.ts';

export type ScanRefusalCode = 'SCAN_UNREADABLE' | 'GTIN_CHECK_DIGIT_WRONG';
export type ScanRefusal = Refusal<ScanRefusalCode>;

/** Raw values by Application Identifier, in the order they were read. */
export type Elements = ReadonlyMap<string, string>;

/** Checks one value against its identifier: characters and lengths, check digit, date. */
export function readElementValue(
  identifier: ApplicationIdentifier,
  value: string,
): Outcome<string, ScanRefusal> {
  const place = `(${identifier.ai}) ${identifier.title}`;
  if (!identifier.shape.test(value)) {
    return unreadable(`Expected ${place} as ${identifier.format}, got ${quoted(value)}.`);
  }
  const wrongDigit = checkDigitRefusal(identifier, value, place);
  if (wrongDigit !== undefined) return refuse(wrongDigit);
  if (identifier.date !== undefined && !isDate(value.slice(0, 6), identifier.date)) {
    return unreadable(`Expected ${place} to start with a date YYMMDD, got ${quoted(value)}.`);
  }
  return accept(value);
}

/** Adds an element; the same identifier with a second, different value makes the whole scan doubtful. */
export function withElement(
  elements: Elements,
  identifier: ApplicationIdentifier,
  value: string,
): Outcome<Elements, ScanRefusal> {
  const checked = readElementValue(identifier, value);
  if (!checked.ok) return checked;
  const earlier = elements.get(identifier.ai);
  if (earlier !== undefined && earlier !== value) {
    return unreadable(
      `Expected one value of (${identifier.ai}), got ${quoted(earlier)} and ${quoted(value)}.`,
    );
  }
  return accept(new Map([...elements, [identifier.ai, value]]));
}

export function unreadable(message: string): {
  readonly ok: false;
  readonly refusal: ScanRefusal;
} {
  return refuse({ code: 'SCAN_UNREADABLE', message });
}

export function quoted(text: string): string {
  const quotedLengthMax = 40; // What fits one line of a till's display.
  return JSON.stringify(
    text.length > quotedLengthMax ? `${text.slice(0, quotedLengthMax)}…` : text,
  );
}

/**
 * YYMMDD as YYYY-MM-DD; day 00 is the last day of the month. The century is the one that puts the year
 * at most 49 before and 50 after today's (GS1 General Specifications 7.12).
 */
export function gs1Date(yymmdd: string, today: Date): string {
  const [year, month, day] = [0, 2, 4].map((start) => Number(yymmdd.slice(start, start + 2)));
  const fullYear = inCentury(year ?? 0, today.getUTCFullYear());
  // Day 0 of the next month is the last day of this one.
  const date = day === 0 ? utcDate(fullYear, (month ?? 0) + 1, 0) : utcDate(fullYear, month, day);
  return date.toISOString().slice(0, 10);
}

function inCentury(year: number, currentYear: number): number {
  const century = currentYear - (currentYear % 100);
  const ahead = year - (currentYear % 100);
  if (ahead >= 51) return century - 100 + year;
  return ahead <= -50 ? century + 100 + year : century + year;
}

function isDate(yymmdd: string, rule: DateRule): boolean {
  const month = Number(yymmdd.slice(2, 4));
  const day = Number(yymmdd.slice(4, 6));
  if (month < 1 || month > 12) return false;
  if (day === 0) return rule === 'DAY_MAY_BE_00';
  // Which century doesn't matter here but for 29 February of 00; 2000 was a leap year.
  return day <= utcDate(2000 + Number(yymmdd.slice(0, 2)), month + 1, 0).getUTCDate();
}

function utcDate(year: number, month = 1, day = 1): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** Only trade item numbers have a code of their own: they are what a cashier can key in instead. */
const gtinIdentifiers: readonly string[] = ['01', '02', '03', '8006', '8026'];

function checkDigitRefusal(
  { ai, checkedLength }: ApplicationIdentifier,
  value: string,
  place: string,
): ScanRefusal | undefined {
  if (checkedLength === undefined) return undefined;
  const expected = checkDigit(value.slice(0, checkedLength - 1));
  const actual = Number(value[checkedLength - 1]);
  if (expected === actual) return undefined;
  return {
    code: gtinIdentifiers.includes(ai) ? 'GTIN_CHECK_DIGIT_WRONG' : 'SCAN_UNREADABLE',
    message: `Expected check digit ${expected}, got ${actual} in ${place} ${value}.`,
  };
}
