import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256.ts';

function doubleOf(hex: string): number {
  return Buffer.from(hex, 'hex').readDoubleBE();
}

describe('canonicalJson', () => {
  // RFC 8785, section 3.2.2: the sample object and its canonical form.
  it('writes the sample of the RFC', () => {
    const sample: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  // RFC 8785, section 3.2.3: keys by UTF-16 code units.
  it('sorts keys as the RFC does', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(sample)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
        '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign",' +
        '"\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  // RFC 8785, appendix B.
  it.each`
    bits                  | text
    ${'0000000000000000'} | ${'0'}
    ${'8000000000000000'} | ${'0'}
    ${'0000000000000001'} | ${'5e-324'}
    ${'8000000000000001'} | ${'-5e-324'}
    ${'7fefffffffffffff'} | ${'1.7976931348623157e+308'}
    ${'4340000000000000'} | ${'9007199254740992'}
    ${'4430000000000000'} | ${'295147905179352830000'}
    ${'44b52d02c7e14af5'} | ${'9.999999999999997e+22'}
    ${'44b52d02c7e14af6'} | ${'1e+23'}
    ${'444b1ae4d6e2ef50'} | ${'1e+21'}
    ${'3eb0c6f7a0b5ed8d'} | ${'0.000001'}
    ${'41b3de4355555554'} | ${'333333333.33333325'}
    ${'becbf647612f3696'} | ${'-0.0000033333333333333333'}
    ${'43143ff3c1cb0959'} | ${'1424953923781206.2'}
  `('writes the double $bits as $text', ({ bits, text }) => {
    expect(canonicalJson(doubleOf(bits))).toBe(text);
  });

  it('skips members that are undefined', () => {
    expect(canonicalJson({ b: undefined, a: { d: undefined, c: 1 } })).toBe('{"a":{"c":1}}');
  });

  it.each`
    value                     | place
    ${{ a: [1, Number.NaN] }} | ${'$.a[1], got NaN'}
    ${-Infinity}              | ${'$, got -Infinity'}
    ${['\ud800']}             | ${'$[0], got a lone surrogate'}
    ${{ '\udead': 1 }}        | ${'got a lone surrogate'}
    ${[undefined]}            | ${'$[0], got undefined'}
    ${{ at: new Date(0) }}    | ${'$.at, got Date'}
    ${{ total: 1n }}          | ${'$.total, got bigint'}
    ${new Map()}              | ${'$, got Map'}
  `('faults at $place', ({ value, place }) => {
    expect(() => canonicalJson(value)).toThrow(place);
  });

  it('keeps the value and forgets the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(withReversedKeys(value))).toBe(text);
      }),
    );
  });
});

function withReversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, withReversedKeys(member)]));
}

describe('sha256Hex', () => {
  // FIPS 180-4 example "abc".
  it('hashes abc', () => {
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
