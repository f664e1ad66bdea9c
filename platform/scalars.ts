import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { currencyExponent } from '#kernel/currency.ts';
import { checkDigit, normaliseGtin } from '#kernel/gtin.ts';

/**
 * The scalars of `schema/common.graphql`. `parse` throws a TypeError whose sentence the client reads;
 * graphql-js adds which variable or argument it was. A wrong value on the way out is our fault and is masked.
 */
export const scalarResolvers: Readonly<Record<string, GraphQLScalarType>> = {
  Decimal: scalar('Decimal', parseDecimal, [Kind.STRING, Kind.INT]),
  DateTime: scalar('DateTime', parseInstant, [Kind.STRING], serializeInstant),
  Date: scalar('Date', parseDate),
  CurrencyCode: scalar('CurrencyCode', parseCurrency),
  CountryCode: scalar('CountryCode', parseCountry),
  Gtin: scalar('Gtin', parseGtin),
  Gln: scalar('Gln', parseGln),
  Cursor: scalar('Cursor', parseCursor),
};

type Parse = (value: unknown) => string;

function scalar(
  name: string,
  parse: Parse,
  literalKinds: readonly Kind[] = [Kind.STRING],
  serialize: Parse = parse,
): GraphQLScalarType {
  const parseLiteral = (node: ValueNode): string => {
    if ('value' in node && literalKinds.includes(node.kind)) return parse(node.value);
    throw expected(`${name} as a string`, node.kind);
  };
  return new GraphQLScalarType({ name, serialize, parseValue: parse, parseLiteral });
}

/** More digits than any amount, weight or rate has; longer text is an attack on bigint arithmetic. */
const decimalLengthMax = 40;
/** A cursor holds one sort key and one id. */
const cursorLengthMax = 1000;

function parseDecimal(value: unknown): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  const wanted = `a decimal as a string of at most ${decimalLengthMax} characters, such as "12.30"`;
  const text = textOf(value, wanted);
  if (text.length > decimalLengthMax || !/^-?\d+(\.\d+)?$/.test(text))
    throw expected(wanted, value);
  return text;
}

const instantWanted = 'an instant in ISO 8601 with its zone, such as "2026-03-01T09:30:00Z"';
const instantPattern = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(value: unknown): string {
  const text = textOf(value, instantWanted);
  const date = instantPattern.exec(text)?.[1];
  const instant = new Date(text);
  if (date === undefined || !isCalendarDate(date) || Number.isNaN(instant.getTime())) {
    throw expected(instantWanted, value);
  }
  // Its zone may move it over the edge.
  if (!hasKnownYear(instant.toISOString())) throw expected(instantWanted, value);
  return instant.toISOString();
}

function serializeInstant(value: unknown): string {
  return value instanceof Date ? value.toISOString() : parseInstant(value);
}

function parseDate(value: unknown): string {
  const wanted = 'a calendar date, such as "2026-03-01"';
  const text = textOf(value, wanted);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isCalendarDate(text)) throw expected(wanted, value);
  return text;
}

/** JavaScript rolls 30 February over into March; a business day must not. */
function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && hasKnownYear(text);
}

/** 1 to 9999: PostgreSQL has no year 0, and a fifth digit makes another format of it. */
function hasKnownYear(text: string): boolean {
  return /^(?!0000)\d{4}-/.test(text);
}

function parseCurrency(value: unknown): string {
  const wanted = 'an ISO 4217 currency code, such as "EUR"';
  const text = textOf(value, wanted);
  if (currencyExponent(text) === undefined) throw expected(wanted, value);
  return text;
}

function parseCountry(value: unknown): string {
  const wanted = 'an ISO 3166-1 alpha-2 country code, such as "DE"';
  const text = textOf(value, wanted);
  if (!/^[A-Z]{2}$/.test(text)) throw expected(wanted, value);
  return text;
}

function parseGtin(value: unknown): string {
  const gtin = normaliseGtin(textOf(value, 'a GTIN as a string of 8, 12, 13 or 14 digits'));
  if (!gtin.ok) throw new TypeError(gtin.refusal.message);
  return gtin.value;
}

function parseGln(value: unknown): string {
  const wanted = 'a GLN as a string of 13 digits';
  const text = textOf(value, wanted);
  if (!/^\d{13}$/.test(text)) throw expected(wanted, value);
  const digit = checkDigit(text.slice(0, -1));
  if (digit !== Number(text.slice(-1))) {
    throw new TypeError(`Expected check digit ${digit}, got ${text.slice(-1)} in ${text}.`);
  }
  return text;
}

function parseCursor(value: unknown): string {
  const wanted = 'a cursor that a connection gave';
  const text = textOf(value, wanted);
  if (text.length > cursorLengthMax || !/^[\w-]+$/.test(text)) throw expected(wanted, value);
  return text;
}

function textOf(value: unknown, wanted: string): string {
  if (typeof value !== 'string') throw expected(wanted, value);
  return value;
}

function expected(wanted: string, got: unknown): TypeError {
  const shownLengthMax = 60; // Enough to recognise it; a client may send a megabyte.
  const shown = typeof got === 'string' ? JSON.stringify(got.slice(0, shownLengthMax)) : typeof got;
  return new TypeError(`Expected ${wanted}, got ${shown}.`);
}
