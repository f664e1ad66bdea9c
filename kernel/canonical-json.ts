/**
 * RFC 8785 (JSON Canonicalization Scheme): one text for one value, whatever order its keys were written
 * in. Members that are undefined are skipped; whatever JSON can't say (NaN, a lone surrogate, a Date, a
 * bigint, undefined in a list) is a fault that names the place.
 */
export function canonicalJson(value: unknown): string {
  return serialise(value, '$');
}

function serialise(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return serialiseText(value, path);
  if (typeof value === 'number') return serialiseNumber(value, path);
  if (Array.isArray(value)) return serialiseList(value, path);
  if (isPlainObject(value)) return serialiseObject(value, path);
  throw cannotSay(path, typeof value === 'object' ? value.constructor.name : typeof value);
}

function serialiseText(text: string, path: string): string {
  // With the u flag a proper pair is one code point, so this finds lone surrogates only.
  if (/\p{Surrogate}/u.test(text)) throw cannotSay(path, 'a lone surrogate');
  return JSON.stringify(text);
}

function serialiseNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw cannotSay(path, String(value));
  // RFC 8785 3.2.2.3 is ECMAScript's own number to text, which also writes -0 as 0.
  return String(value);
}

function serialiseList(list: readonly unknown[], path: string): string {
  // Array.from, because map would leave the holes of a sparse list out of sight.
  const parts = Array.from(list, (entry, index) => serialise(entry, `${path}[${index}]`));
  return `[${parts.join(',')}]`;
}

function serialiseObject(object: Readonly<Record<string, unknown>>, path: string): string {
  // The default sort compares UTF-16 code units, as RFC 8785 3.2.3 demands.
  const keys = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort();
  const members = keys.map((key) => {
    const place = `${path}.${key}`;
    return `${serialiseText(key, place)}:${serialise(object[key], place)}`;
  });
  return `{${members.join(',')}}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function cannotSay(path: string, got: string): TypeError {
  return new TypeError(`Expected a JSON value at ${path}, got ${got}.`);
}
