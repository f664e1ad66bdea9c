import { normaliseGtin } from '../gtin.ts';
import { accept, refuse } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { findIdentifier } from './application-identifiers.ts';
import { quoted, unreadable, withElement } from './element-value.ts';
import type { Elements, ScanRefusal } from './element-value.ts';

/**
 * GS1 Digital Link Standard, URI Syntax, section 4: the primary keys and the qualifiers that can follow
 * each in the path, in this order and each at most once. Alternatives exclude one another.
 */
const qualifiersByPrimaryKey: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['00', []],
  ['01', [['22', '10', '21'], ['235']]],
  ['253', []],
  ['255', []],
  ['401', []],
  ['402', []],
  ['414', [['254'], ['7040']]],
  ['415', [['8020']]],
  ['417', [['7040']]],
  ['8003', []],
  ['8004', [['7040']]],
  ['8006', [['22', '10', '21']]],
  ['8010', [['8011']]],
  ['8013', []],
  ['8017', [['8019']]],
  ['8018', [['8019']]],
]);

const uriPattern = /^https?:\/\/[^/?#\s]+(\/[^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i;

type Pair = readonly [ai: string, value: string];

export function isWebUri(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/**
 * Reads an uncompressed GS1 Digital Link URI of any domain: primary key and qualifiers from the path,
 * attributes from the query. Query keys that aren't Application Identifiers (linkType, utm_source) are
 * left alone. A GTIN of 8, 12 or 13 digits, as older links have it, is padded to 14.
 */
export function parseDigitalLink(uri: string): Outcome<Elements, ScanRefusal> {
  const match = uriPattern.exec(uri);
  if (match === null) return unreadable(`Expected a web address with a path, got ${quoted(uri)}.`);
  const [, path = '', query = ''] = match;
  const pathPairs = primaryKeyAndQualifiers(path.split('/').slice(1));
  if (pathPairs === undefined) {
    return unreadable(
      `Expected a GS1 key in the path, like /01/09520123456788/10/ABC, got ${quoted(path)}.`,
    );
  }
  return readPairs([...pathPairs, ...queryPairs(query)]);
}

function readPairs(pairs: readonly Pair[]): Outcome<Elements, ScanRefusal> {
  let elements: Elements = new Map();
  for (const [ai, encoded] of pairs) {
    const identifier = findIdentifier(ai);
    if (identifier === undefined) continue;
    const decoded = percentDecoded(encoded);
    if (decoded === undefined) {
      return unreadable(`Expected valid percent encoding in (${ai}), got ${quoted(encoded)}.`);
    }
    const value = ai === '01' ? paddedGtin(decoded) : accept(decoded);
    if (!value.ok) return value;
    const next = withElement(elements, identifier, value.value);
    if (!next.ok) return next;
    elements = next.value;
  }
  return accept(elements);
}

/**
 * Anything may stand before the primary key, even something like one, so the key is the rightmost
 * place from which identifiers and values alternate correctly to the end of the path.
 */
function primaryKeyAndQualifiers(path: readonly string[]): readonly Pair[] | undefined {
  const segments = path.at(-1) === '' ? path.slice(0, -1) : path;
  for (let start = segments.length - 2; start >= 0; start -= 2) {
    const pairs = toPairs(segments.slice(start));
    if (isKeyWithQualifiers(pairs)) return pairs;
  }
  return undefined;
}

function isKeyWithQualifiers([primary, ...rest]: readonly Pair[]): boolean {
  const alternatives = qualifiersByPrimaryKey.get(primary?.[0] ?? '');
  if (alternatives === undefined) return false;
  const found = rest.map(([ai]) => ai);
  return found.length === 0 || alternatives.some((allowed) => isInOrder(found, allowed));
}

function isInOrder(found: readonly string[], allowed: readonly string[]): boolean {
  const places = found.map((ai) => allowed.indexOf(ai));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}

function toPairs(segments: readonly string[]): readonly Pair[] {
  return segments.flatMap((segment, index): Pair[] =>
    index % 2 === 0 ? [[segment, segments[index + 1] ?? '']] : [],
  );
}

function queryPairs(query: string): readonly Pair[] {
  return query.split(/[&;]/).map((part): Pair => {
    const [key = '', ...value] = part.split('=');
    return [key, value.join('=')];
  });
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function paddedGtin(text: string): Outcome<string, ScanRefusal> {
  const gtin = normaliseGtin(text);
  if (gtin.ok) return gtin;
  const { code, message } = gtin.refusal;
  if (code === 'GTIN_CHECK_DIGIT_WRONG') return refuse({ code, message });
  return unreadable(`In (01) GTIN: ${message}`);
}
