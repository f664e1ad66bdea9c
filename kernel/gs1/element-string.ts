import { accept } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { findIdentifier, identifierAtStartOf } from './application-identifiers.ts';
import { quoted, readElementValue, unreadable, withElement } from './element-value.ts';
import type { Elements, ScanRefusal } from './element-value.ts';

/** The separator as scanners transmit FNC1: ASCII group separator. */
export const fnc1 = '\u001d';

/**
 * Symbology identifiers (ISO/IEC 15424) that announce an element string: GS1-128, GS1 DataBar and
 * composite, GS1 DataMatrix, GS1 QR Code, GS1 DotCode.
 */
export const elementStringPrefixes: readonly string[] = [']C1', ']e0', ']d2', ']Q3', ']J1'];

/**
 * Reads scanner data ("]d2" or nothing, then elements separated by FNC1 where the length isn't
 * predefined) or the human readable form "(01)...(10)...".
 */
export function parseElementString(text: string): Outcome<Elements, ScanRefusal> {
  const body = withoutPrefix(text);
  if (body === '') return unreadable('Expected at least one GS1 element, got an empty text.');
  return body.startsWith('(') ? parseHumanReadable(body) : parseTransmitted(body);
}

/**
 * "(01)09520123456788(10)ABC": the form of labels and logs. An opening bracket inside a value is
 * written "\(", since values may contain what looks like an identifier. Throws on an invalid element.
 */
export function formatElementString(elements: Iterable<readonly [string, string]>): string {
  return [...elements]
    .map(([ai, value]) => `(${ai})${validValue(ai, value).replaceAll('(', '\\(')}`)
    .join('');
}

/** What a scanner would transmit, without a symbology identifier. Throws on an invalid element. */
export function encodeElementString(elements: Iterable<readonly [string, string]>): string {
  const parts = [...elements].map(([ai, value]) => {
    const separator = findIdentifier(ai)?.predefinedLength === undefined ? fnc1 : '';
    return ai + validValue(ai, value) + separator;
  });
  const text = parts.join('');
  return text.endsWith(fnc1) ? text.slice(0, -1) : text;
}

function withoutPrefix(text: string): string {
  const prefix = elementStringPrefixes.find((known) => text.startsWith(known));
  const body = prefix === undefined ? text : text.slice(prefix.length);
  // Some scanners transmit the FNC1 that marks the symbol as GS1 data, too.
  return body.startsWith(fnc1) ? body.slice(1) : body;
}

function parseTransmitted(body: string): Outcome<Elements, ScanRefusal> {
  let elements: Elements = new Map();
  let rest = body;
  while (rest !== '') {
    const identifier = identifierAtStartOf(rest);
    if (identifier === undefined) return unknownIdentifier(rest, body.length - rest.length);
    const start = identifier.ai.length;
    const separatorAt = rest.indexOf(fnc1, start);
    const untilSeparator = separatorAt === -1 ? rest.length : separatorAt;
    const end =
      identifier.predefinedLength === undefined
        ? untilSeparator
        : Math.min(start + identifier.predefinedLength, untilSeparator);
    const next = withElement(elements, identifier, rest.slice(start, end));
    if (!next.ok) return next;
    elements = next.value;
    // A separator after a predefined length is needless but permitted.
    rest = rest.slice(rest[end] === fnc1 ? end + 1 : end);
  }
  return accept(elements);
}

// One bracketed identifier and its value, which ends before the next bracket that isn't escaped.
const humanReadableElement = /\((\d{2,4})\)((?:\\\(|[^(\\])*)/gy;

function parseHumanReadable(body: string): Outcome<Elements, ScanRefusal> {
  let elements: Elements = new Map();
  let end = 0;
  for (const [matched, ai = '', escaped = ''] of body.matchAll(humanReadableElement)) {
    const identifier = findIdentifier(ai);
    if (identifier === undefined) return unknownIdentifier(ai, end + 1);
    const next = withElement(elements, identifier, escaped.replaceAll('\\(', '('));
    if (!next.ok) return next;
    elements = next.value;
    end += matched.length;
  }
  if (end === body.length) return accept(elements);
  return unreadable(
    `Expected "(identifier)value" at character ${end + 1}, got ${quoted(body.slice(end))}.`,
  );
}

function unknownIdentifier(
  rest: string,
  offset: number,
): { readonly ok: false; readonly refusal: ScanRefusal } {
  return unreadable(
    `Expected a GS1 Application Identifier at character ${offset + 1}, got ${quoted(rest)}.`,
  );
}

function validValue(ai: string, value: string): string {
  const identifier = findIdentifier(ai);
  if (identifier === undefined) {
    throw new RangeError(`Expected a GS1 Application Identifier, got ${quoted(ai)}.`);
  }
  const checked = readElementValue(identifier, value);
  if (!checked.ok) throw new RangeError(checked.refusal.message);
  return checked.value;
}
