import { normaliseGtin } from '../gtin.ts';
import { accept, refuse } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { isWebUri, parseDigitalLink } from './digital-link.ts';
import { elementStringPrefixes, parseElementString } from './element-string.ts';
import { gs1Date, quoted, unreadable } from './element-value.ts';
import type { Elements, ScanRefusal } from './element-value.ts';

export type { ScanRefusal, ScanRefusalCode } from './element-value.ts';

/** What a till needs to know of a label, whichever of the carriers it was printed in. */
export type ScannedCode = {
  /** 14 digits. */
  readonly gtin: string;
  readonly batchLot?: string;
  readonly serial?: string;
  /** YYYY-MM-DD. */
  readonly expiry?: string;
  /** A decimal with the label's own number of digits, e.g. "0.195". */
  readonly netWeightKg?: string;
  /** `amount` is a decimal; `currencyNumeric` the three digits of ISO 4217, where the label has them. */
  readonly price?: { readonly amount: string; readonly currencyNumeric?: string };
  readonly elements: Elements;
};

export type ScanOptions = {
  /** Decides the century of two-digit years. */
  readonly today?: Date;
};

/** Longer than any element string (90 characters an element) or link on goods we know of. */
export const scanLengthMax = 2048;

/**
 * Reads whatever a scanner or a keyboard sends for one trade item: a GTIN, a GS1 element string or a
 * GS1 Digital Link URI, each with or without a symbology identifier.
 */
export function parseScan(
  text: string,
  { today = new Date() }: ScanOptions = {},
): Outcome<ScannedCode, ScanRefusal> {
  const scanned = text.trim();
  if (scanned === '' || text.length > scanLengthMax) {
    return unreadable(`Expected 1 to ${scanLengthMax} characters, got ${text.length}.`);
  }
  const elements = readElements(scanned);
  return elements.ok ? toScannedCode(elements.value, today) : elements;
}

function readElements(text: string): Outcome<Elements, ScanRefusal> {
  if (elementStringPrefixes.some((prefix) => text.startsWith(prefix))) {
    return parseElementString(text);
  }
  // EAN/UPC (]E0, ]E4), ITF-14 (]I1) and plain QR codes (]Q1) carry a GTIN or a link after theirs.
  const body = text.replace(/^\][A-Za-z]\d/, '');
  if (isWebUri(body)) return parseDigitalLink(body);
  if (/^\d{1,14}$/.test(body)) return gtinElement(body);
  if (body !== text) {
    return unreadable(`Expected a GTIN or a link after ${text.slice(0, 3)}, got ${quoted(body)}.`);
  }
  return parseElementString(body);
}

function gtinElement(text: string): Outcome<Elements, ScanRefusal> {
  const gtin = normaliseGtin(text);
  if (gtin.ok) return accept(new Map([['01', gtin.value]]));
  const { code, message } = gtin.refusal;
  return code === 'GTIN_CHECK_DIGIT_WRONG' ? refuse({ code, message }) : unreadable(message);
}

function toScannedCode(elements: Elements, today: Date): Outcome<ScannedCode, ScanRefusal> {
  const gtin = elements.get('01');
  if (gtin === undefined) {
    return unreadable(`Expected a GTIN, AI (01), got only (${[...elements.keys()].join('), (')}).`);
  }
  const doubled = ambiguousMeasure(elements);
  if (doubled !== undefined) return unreadable(doubled);
  const [batchLot, serial, expiry] = [elements.get('10'), elements.get('21'), elements.get('17')];
  const netWeightKg = netWeight(elements);
  const price = priceOf(elements);
  return accept({
    gtin,
    ...(batchLot !== undefined && { batchLot }),
    ...(serial !== undefined && { serial }),
    ...(expiry !== undefined && { expiry: gs1Date(expiry, today) }),
    ...(netWeightKg !== undefined && { netWeightKg }),
    ...(price !== undefined && { price }),
    elements,
  });
}

/** Two weights or two prices on one label would let chance decide what the customer pays. */
function ambiguousMeasure(elements: Elements): string | undefined {
  for (const [kind, pattern] of [
    ['net weight', /^310/],
    ['price', /^39[23]/],
  ] as const) {
    const found = [...elements.keys()].filter((ai) => pattern.test(ai));
    if (found.length > 1) return `Expected one ${kind}, got (${found.join(') and (')}).`;
  }
  return undefined;
}

function netWeight(elements: Elements): string | undefined {
  const measure = measureOf(elements, '310');
  return measure && withPoint(...measure);
}

function priceOf(elements: Elements): ScannedCode['price'] {
  const own = measureOf(elements, '392');
  if (own !== undefined) return { amount: withPoint(...own) };
  const named = measureOf(elements, '393');
  if (named === undefined) return undefined;
  const [ai, value] = named;
  return { amount: withPoint(ai, value.slice(3)), currencyNumeric: value.slice(0, 3) };
}

function measureOf(elements: Elements, prefix: string): readonly [string, string] | undefined {
  return [...elements].find(([ai]) => ai.startsWith(prefix));
}

/** The identifier's fourth digit is the number of digits after the point. */
function withPoint(ai: string, digits: string): string {
  const places = Number(ai[3]);
  const padded = digits.replace(/^0+/, '').padStart(places + 1, '0');
  const point = padded.length - places;
  return places === 0 ? padded : `${padded.slice(0, point)}.${padded.slice(point)}`;
}
