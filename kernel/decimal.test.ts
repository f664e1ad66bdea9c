import fc from 'fast-check';
import {
  addDecimal,
  compareDecimal,
  decimal,
  divideExactly,
  divideToInteger,
  formatDecimal,
  isDecimalText,
  multiplyDecimal,
  roundDecimal,
  subtractDecimal,
  toSafeInteger,
} from './decimal.ts';
import type { Decimal } from './decimal.ts';

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 12 }))
  .map(([unscaled, places]): Decimal => {
    const digits = unscaled
      .toString()
      .replace('-', '')
      .padStart(places + 1, '0');
    const point = digits.length - places;
    const fraction = places === 0 ? '' : `.${digits.slice(point)}`;
    return decimal(`${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`);
  });

describe('decimal', () => {
  it.each`
    text       | read
    ${'0'}     | ${'0'}
    ${'-0.00'} | ${'0'}
    ${'12.30'} | ${'12.3'}
    ${'-0.05'} | ${'-0.05'}
    ${'1000'}  | ${'1000'}
    ${42}      | ${'42'}
    ${-7}      | ${'-7'}
  `('reads $text as $read', ({ text, read }) => {
    expect(formatDecimal(decimal(text))).toBe(read);
  });

  it.each(['', ' 1', '1.', '.5', '+1', '1e3', '01', '1,5', '--1', 'NaN', '0x1', '9'.repeat(65)])(
    'refuses %j',
    (text) => {
      expect(() => decimal(text)).toThrow(RangeError);
      expect(isDecimalText(text)).toBe(false);
    },
  );

  it('reads 64 characters, and tells how a longer text begins', () => {
    const longest = `0.${'1'.repeat(62)}`;
    expect(formatDecimal(decimal(longest))).toBe(longest);
    expect(isDecimalText(longest)).toBe(true);
    expect(isDecimalText(`${longest}1`)).toBe(false);
    expect(() => decimal(`${longest}12`)).toThrow(
      `Expected a plain decimal like "12.30" of at most 64 characters, got "${longest}".`,
    );
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses the number %d', (value) => {
    expect(() => decimal(value)).toThrow('Expected a whole safe number');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(decimal(formatDecimal(value))).toEqual(value);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('adds a tenth and two tenths to three tenths', () => {
    expect(addDecimal(decimal('0.1'), decimal('0.2'))).toEqual(decimal('0.3'));
  });

  it.each`
    left       | right     | order
    ${'1.10'}  | ${'1.1'}  | ${0}
    ${'-2'}    | ${'1'}    | ${-1}
    ${'0.101'} | ${'0.10'} | ${1}
  `('compares $left with $right', ({ left, right, order }) => {
    expect(compareDecimal(decimal(left), decimal(right))).toBe(order);
  });

  it('distributes, takes back what it added, and divides what it multiplied', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(multiplyDecimal(a, addDecimal(b, c))).toEqual(
          addDecimal(multiplyDecimal(a, b), multiplyDecimal(a, c)),
        );
        expect(subtractDecimal(addDecimal(a, b), b)).toEqual(a);
        if (b.unscaled !== 0n) expect(divideExactly(multiplyDecimal(a, b), b)).toEqual(a);
      }),
    );
  });

  it.each`
    numerator | denominator | quotient
    ${'6'}    | ${'12'}     | ${'0.5'}
    ${'1'}    | ${'12'}     | ${undefined}
    ${'1'}    | ${'1024'}   | ${'0.0009765625'}
    ${'0.3'}  | ${'-0.15'}  | ${'-2'}
  `('divides $numerator by $denominator exactly, if at all', (row) => {
    const quotient = divideExactly(decimal(row.numerator), decimal(row.denominator));
    expect(quotient && formatDecimal(quotient)).toBe(row.quotient);
  });
});

describe('roundDecimal', () => {
  // pos-cases TAX-06: A New Tax System (GST) Act 1999 s 9-90, half a cent goes up.
  it.each`
    tax        | rounded
    ${'0.104'} | ${'0.1'}
    ${'0.105'} | ${'0.11'}
  `('rounds $tax to $rounded', ({ tax, rounded }) => {
    expect(formatDecimal(roundDecimal(decimal(tax), 2, 'HALF_UP'))).toBe(rounded);
  });

  it.each`
    value      | digits | rounded
    ${'2.5'}   | ${0}   | ${'3'}
    ${'-0.25'} | ${1}   | ${'-0.3'}
    ${'1.25'}  | ${2}   | ${'1.25'}
    ${'1.25'}  | ${5}   | ${'1.25'}
    ${'0'}     | ${0}   | ${'0'}
  `('rounds $value to $digits digits: $rounded', ({ value, digits, rounded }) => {
    expect(formatDecimal(roundDecimal(decimal(value), digits as number, 'HALF_UP'))).toBe(rounded);
  });

  it('refuses a negative number of digits', () => {
    expect(() => roundDecimal(decimal('1.5'), -1, 'HALF_UP')).toThrow('number of digits');
  });
});

describe('divideToInteger', () => {
  // pos-cases TAX-04 (vendurehq/vendure #2662) and TAX-05 (HMRC VATREC12020).
  it.each`
    grossMinor | rate      | taxMinor
    ${38230}   | ${'0.20'} | ${6372}
    ${100}     | ${'0.20'} | ${17}
    ${-100}    | ${'0.20'} | ${-17}
  `('extracts $taxMinor from $grossMinor at $rate', ({ grossMinor, rate, taxMinor }) => {
    const taxed = multiplyDecimal(decimal(grossMinor), decimal(rate));
    const divisor = addDecimal(decimal(1), decimal(rate));
    expect(divideToInteger(taxed, divisor, 'HALF_UP')).toBe(taxMinor);
  });

  it('faults instead of losing a digit', () => {
    expect(() => divideToInteger(decimal('1' + '0'.repeat(20)), decimal(1), 'DOWN')).toThrow(
      'Expected a safe integer',
    );
  });

  it('answers the last safe integers, and faults one further on either side', () => {
    const [most, least] = [BigInt(Number.MAX_SAFE_INTEGER), BigInt(Number.MIN_SAFE_INTEGER)];
    expect(toSafeInteger(most)).toBe(Number.MAX_SAFE_INTEGER);
    expect(toSafeInteger(least)).toBe(Number.MIN_SAFE_INTEGER);
    expect(() => toSafeInteger(most + 1n)).toThrow('Expected a safe integer');
    expect(() => toSafeInteger(least - 1n)).toThrow('Expected a safe integer');
  });

  it('refuses to divide by zero', () => {
    expect(() => divideToInteger(decimal(1), decimal(0), 'DOWN')).toThrow(RangeError);
    expect(() => divideExactly(decimal(1), decimal(0))).toThrow(
      'Expected a divisor other than zero.',
    );
  });
});
