import fc from 'fast-check';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType } from 'graphql';

/** Long enough to break any key, index or item; short enough to send thousands of them. */
const longText = 'x'.repeat(100_000);
/** More than any list of ours takes. */
const longListLength = 10_000;

const texts = [
  '',
  ' ',
  longText,
  'x'.repeat(300),
  'half a pair \ud800',
  '\udc00 and the other half',
  'NUL \u0000 inside',
  '\u0000',
  'line\nfeed\ttab\u001b[2J',
  '\u202eright to left',
  '😀'.repeat(60),
  '__proto__',
  'constructor',
  'toString',
  "'; drop table item; --",
  '${jndi:ldap://x}',
  '../../etc/passwd',
  'BASKET#x',
  'null',
  'NaN',
] as const;

const decimals = [
  '0',
  '-0',
  '-0.00',
  '-1',
  '-999999999999999999999999',
  '0.001',
  '0.000000000000000000000000000000000001',
  '1.005',
  '1.00000000000000000000000000000000000001',
  '9007199254740991',
  '9007199254740993',
  '90071992547409.93',
  // Whole in every unit, and too much only once it is multiplied.
  '90071992547409.91',
  '999999999.99',
  '100000000',
  '9999',
  '99999999999999999999999999999999999999',
  '1e308',
  '1e-308',
  'NaN',
  'Infinity',
  '-Infinity',
  '0x10',
  '1_000',
  '1,5',
  '٣',
  '+5',
  '.5',
  '5.',
  ' 1 ',
  0,
  -1,
  7,
  1e308,
  0.1,
  2 ** 53,
] as const;

const whole = [
  ...[0, -1, 1, 100, 101, 1_000_000, 2_147_483_647, -2_147_483_648],
  ...[2_147_483_648, 1e308, 0.5, '1'],
] as const;

const ids = [
  'unknown',
  '00000000-0000-7000-8000-000000000000',
  'I99999',
  'S999',
  'S002',
  'S002-W1',
  'S001-W9',
  'PL-USD',
  'C99999',
  'C00001',
  ...texts,
] as const;

const byScalar: Readonly<Record<string, readonly unknown[]>> = {
  ID: ids,
  String: [...texts, 'USD', '2026-02-30', '25:00', '99999999999999999999', '0'],
  Decimal: decimals,
  Int: whole,
  Float: whole,
  Boolean: ['true', 0, 1],
  DateTime: [
    ...['9999-99-99', '9999-12-31T23:59:59.999Z', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    ...['1970-01-01T00:00:00Z', '2026-02-30T00:00:00Z', '2026-01-01', '+275760-09-13T00:00:00Z'],
    ...['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00+23:59', 'now', 0],
  ],
  Date: ['9999-99-99', '9999-12-31', '0000-01-01', '0001-01-01', '2026-02-30', '-2026-01-01', 0],
  CurrencyCode: ['USD', 'JPY', 'BHD', 'XXX', 'eur', 'EURO', '', '__proto__', 978],
  CountryCode: ['XX', 'de', '', '__proto__'],
  Gtin: ['4006381333931', '4006381333930', '00000000', '0', '', '1'.repeat(100), ...texts],
  Gln: ['4006381333930', '', '0'.repeat(13)],
  Cursor: [
    '',
    'not-base64!',
    'e30',
    'W10',
    'bnVsbA',
    'W3sieCI6MX1d',
    'eyJfX3Byb3RvX18iOnt9fQ',
    longText,
  ],
};

/** Of a type that no field wants, or of none. */
const ofNoType = fc.constantFrom<unknown>(
  ...[null, true, 3.25, -1, 'text', [], {}, [[]], [null], { amount: null }],
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
);

/** What a client should not send where this type is wanted: most of it has the right form and the wrong content. */
export function hostile(type: GraphQLInputType): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 5, arbitrary: ofForm(type) }, { weight: 1, arbitrary: ofNoType });
}

function ofForm(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isListType(type)) return longList(type.ofType);
  if (isInputObjectType(type)) return ofNoType;
  if (isEnumType(type)) return fc.constantFrom('', 'UNKNOWN', '__proto__', 'store', 0);
  const known = 'name' in type ? byScalar[type.name] : undefined;
  return known === undefined ? ofNoType : fc.constantFrom(...known);
}

function longList(entry: GraphQLInputType): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constant([]),
    fc.constant([null]),
    hostile(entry).map((value) => [value]),
    hostile(entry).map((value) => [value, value]),
    // A long text in each of them would only fill this process's memory.
    hostile(entry).map((value) =>
      Array<unknown>(value === longText ? 2 : longListLength).fill(value),
    ),
  );
}
