import fc from 'fast-check';
import { decimal, multiplyDecimal, subtractDecimal } from './decimal.ts';
import {
  addMoney,
  allocate,
  compareMoney,
  formatAmount,
  isNegative,
  isZero,
  minorUnitExponent,
  money,
  MoneyFault,
  negateMoney,
  parseAmount,
  roundToIncrement,
  safeMinor,
  scaleMoney,
  subtractMoney,
  sumMoney,
  zeroOf,
} from './money.ts';
import type { RoundingMode } from './money.ts';

const eur = (minor: number) => money(minor, 'EUR');
const minors = (parts: readonly { readonly minor: number }[]) => parts.map((part) => part.minor);
const anyMinor = fc.maxSafeInteger();
const anyMode = fc.constantFrom<RoundingMode>('HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN');

describe('arithmetic', () => {
  it('adds, subtracts, negates, sums and compares', () => {
    expect(addMoney(eur(1230), eur(-30))).toEqual(eur(1200));
    expect(subtractMoney(eur(1230), eur(2000))).toEqual(eur(-770));
    expect(negateMoney(zeroOf('EUR'))).toEqual(zeroOf('EUR'));
    expect(sumMoney('EUR', [eur(1), eur(2), eur(3)])).toEqual(eur(6));
    expect(sumMoney('JPY', [])).toEqual(zeroOf('JPY'));
    expect([compareMoney(eur(1), eur(2)), compareMoney(eur(2), eur(2))]).toEqual([-1, 0]);
    expect(compareMoney(eur(2), eur(1))).toBe(1);
    expect([isZero(eur(0)), isNegative(eur(-1)), isNegative(eur(0))]).toEqual([true, true, false]);
  });

  it.each`
    fault                  | run
    ${'two currencies'}    | ${() => addMoney(eur(1), money(1, 'USD'))}
    ${'two in a sum'}      | ${() => sumMoney('EUR', [money(1, 'USD')])}
    ${'two compared'}      | ${() => compareMoney(eur(1), money(1, 'USD'))}
    ${'an overflow'}       | ${() => addMoney(eur(Number.MAX_SAFE_INTEGER), eur(1))}
    ${'an underflow'}      | ${() => subtractMoney(eur(Number.MIN_SAFE_INTEGER), eur(1))}
    ${'a scaled overflow'} | ${() => scaleMoney(eur(2 ** 52), decimal(2), 'DOWN')}
    ${'half a cent'}       | ${() => eur(0.5)}
    ${'no number'}         | ${() => safeMinor(Number.NaN)}
    ${'an unknown code'}   | ${() => minorUnitExponent('XXX')}
    ${'a withdrawn code'}  | ${() => zeroOf('HRK')}
  `('faults on $fault', ({ run }) => {
    expect(run).toThrow(MoneyFault);
  });

  it.each`
    run                                          | message
    ${() => addMoney(eur(1), money(1, 'USD'))}   | ${'Expected one currency in a calculation, got EUR and USD.'}
    ${() => zeroOf('XXX')}                       | ${'Expected an active ISO 4217 currency code like "EUR", got "XXX".'}
    ${() => parseAmount('1.234', 'EUR')}         | ${'Expected a decimal amount with at most 2 digits after the point for EUR, got "1.234".'}
    ${() => parseAmount('9'.repeat(99), 'JPY')}  | ${`Expected a decimal amount with at most 0 digits after the point for JPY, got "${'9'.repeat(64)}".`}
    ${() => allocate(eur(250), [0, 0])}          | ${'Expected at least one weight above 0 to split 2.50 EUR by, got [0, 0].'}
    ${() => allocate(eur(250), [1.5])}           | ${'Expected weights that are whole numbers from 0, got 1.5.'}
    ${() => roundToIncrement(eur(250), 0, 'UP')} | ${'Expected a rounding increment of at least 1 minor unit, got 0.'}
    ${() => eur(0.5)}                            | ${'Expected a whole number of minor units within 2^53 - 1 either side of 0, got 0.5.'}
  `('says what was expected and what came: $message', ({ run, message }) => {
    expect(run).toThrow(new MoneyFault(message as string));
    expect(run).toThrow(expect.objectContaining({ name: 'MoneyFault' }));
  });

  it('never answers an unsafe number', () => {
    fc.assert(
      fc.property(anyMinor, anyMinor, (a, b) => {
        const sum = BigInt(a) + BigInt(b);
        const fits = sum <= Number.MAX_SAFE_INTEGER && sum >= Number.MIN_SAFE_INTEGER;
        if (fits) expect(BigInt(addMoney(eur(a), eur(b)).minor)).toBe(sum);
        else expect(() => addMoney(eur(a), eur(b))).toThrow(MoneyFault);
      }),
    );
  });
});

describe('parseAmount and formatAmount', () => {
  it.each`
    text        | currency | minor   | written
    ${'12.30'}  | ${'EUR'} | ${1230} | ${'12.30'}
    ${'12.3'}   | ${'EUR'} | ${1230} | ${'12.30'}
    ${'12'}     | ${'EUR'} | ${1200} | ${'12.00'}
    ${'-0.05'}  | ${'EUR'} | ${-5}   | ${'-0.05'}
    ${'-0.00'}  | ${'EUR'} | ${0}    | ${'0.00'}
    ${'1500'}   | ${'JPY'} | ${1500} | ${'1500'}
    ${'1.234'}  | ${'BHD'} | ${1234} | ${'1.234'}
    ${'0.0001'} | ${'CLF'} | ${1}    | ${'0.0001'}
  `('reads $text $currency as $minor and writes $written', ({ text, currency, minor, written }) => {
    expect(parseAmount(text, currency)).toEqual(money(minor, currency));
    expect(formatAmount(money(minor, currency))).toBe(written);
  });

  it.each`
    text                   | currency
    ${'12.345'}            | ${'EUR'}
    ${'12.300'}            | ${'EUR'}
    ${'1.0'}               | ${'JPY'}
    ${'1,00'}              | ${'EUR'}
    ${'1e2'}               | ${'EUR'}
    ${''}                  | ${'EUR'}
    ${'.5'}                | ${'EUR'}
    ${'+1'}                | ${'EUR'}
    ${'90071992547409.92'} | ${'EUR'}
    ${'1'.repeat(500)}     | ${'EUR'}
  `('refuses $text $currency', ({ text, currency }) => {
    expect(() => parseAmount(text, currency)).toThrow(MoneyFault);
  });

  it('reads back what it writes, in any currency', () => {
    fc.assert(
      fc.property(anyMinor, fc.constantFrom('JPY', 'EUR', 'BHD', 'CLF'), (minor, currency) => {
        const value = money(minor, currency);
        expect(parseAmount(formatAmount(value), currency)).toEqual(value);
      }),
    );
  });
});

describe('allocate', () => {
  // https://en.wikipedia.org/wiki/Largest_remainder_method: the largest part hasn't the largest remainder.
  it('gives what is left to the largest remainders, not to the largest parts', () => {
    const votes = [47_000, 16_000, 15_800, 12_000, 6_100, 3_100];
    expect(minors(allocate(eur(10), votes))).toEqual([5, 2, 1, 1, 1, 0]);
    expect(minors(allocate(eur(-10), votes))).toEqual([-5, -2, -1, -1, -1, 0]);
  });

  // pos-cases DISC-04 (saleor test_split_manual_discount) and REF-01 (Shopify SuggestedRefund).
  it.each`
    total   | weights            | parts
    ${1377} | ${[3000, 1000]}    | ${[1033, 344]}
    ${1333} | ${[3000, 1000]}    | ${[1000, 333]}
    ${3000} | ${[3000, 0]}       | ${[3000, 0]}
    ${4}    | ${[100, 100, 100]} | ${[2, 1, 1]}
    ${-4}   | ${[100, 100, 100]} | ${[-2, -1, -1]}
    ${1}    | ${[0, 1, 1]}       | ${[0, 1, 0]}
    ${0}    | ${[0, 0]}          | ${[0, 0]}
    ${0}    | ${[]}              | ${[]}
  `('splits $total by $weights into $parts', ({ total, weights, parts }) => {
    expect(minors(allocate(eur(total), weights))).toEqual(parts);
  });

  it.each`
    fault                 | weights
    ${'all weights zero'} | ${[0, 0]}
    ${'no weights'}       | ${[]}
    ${'a negative one'}   | ${[2, -1]}
    ${'a fraction'}       | ${[0.5, 0.5]}
  `('faults on $fault', ({ weights }) => {
    expect(() => allocate(eur(1), weights)).toThrow(MoneyFault);
  });

  it('gives parts that add up, nothing to zero weights, and no part a unit off its share', () => {
    const weightLists = fc
      .array(fc.nat(), { minLength: 1, maxLength: 30 })
      .filter((weights) => weights.some((weight) => weight > 0));
    fc.assert(
      fc.property(anyMinor, weightLists, (total, weights) => {
        const parts = minors(allocate(eur(total), weights));
        const weightSum = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        parts.forEach((part, index) => {
          const weight = BigInt(weights[index] ?? 0);
          const off = BigInt(part) * weightSum - BigInt(total) * weight;
          expect(off < weightSum && off > -weightSum).toBe(true);
          if (weight === 0n) expect(part).toBe(0);
        });
        // `0 -` and not a minus sign: Jest tells -0 from 0.
        const mirrored = minors(allocate(eur(0 - total), weights));
        expect(mirrored).toEqual(parts.map((part) => 0 - part));
      }),
    );
  });
});

describe('scaleMoney', () => {
  it.each`
    minor   | ratio      | mode           | scaled
    ${250}  | ${'0.01'}  | ${'HALF_UP'}   | ${3}
    ${250}  | ${'0.01'}  | ${'HALF_EVEN'} | ${2}
    ${250}  | ${'0.01'}  | ${'HALF_DOWN'} | ${2}
    ${201}  | ${'0.01'}  | ${'UP'}        | ${3}
    ${299}  | ${'0.01'}  | ${'DOWN'}      | ${2}
    ${-250} | ${'0.01'}  | ${'HALF_UP'}   | ${-3}
    ${-1}   | ${'0.1'}   | ${'HALF_UP'}   | ${0}
    ${399}  | ${'0.195'} | ${'HALF_UP'}   | ${78}
  `('scales $minor by $ratio, $mode, to $scaled', ({ minor, ratio, mode, scaled }) => {
    expect(scaleMoney(eur(minor), decimal(ratio), mode)).toEqual(eur(scaled));
  });

  // pos-cases TAX-07 (Square: Order Calculation Guide for Japan): once per rate, not per line.
  it('taxes 33 + 33 + 33 yen at 10 % with 10 together and 9 apart', () => {
    const tax = (minor: number) =>
      scaleMoney(money(minor, 'JPY'), decimal('0.10'), 'HALF_UP').minor;
    expect(tax(99)).toBe(10);
    expect(tax(33) * 3).toBe(9);
  });

  // pos-cases DISC-07 (vendurehq/vendure #2385).
  it('leaves nothing of 10.00 after 100 % and then 15 % off', () => {
    const left = (percent: string) =>
      subtractDecimal(decimal(1), multiplyDecimal(decimal(percent), decimal('0.01')));
    const afterFirst = scaleMoney(eur(1000), left('100'), 'HALF_UP');
    expect(scaleMoney(afterFirst, left('15'), 'HALF_UP')).toEqual(eur(0));
  });

  it('rounds a refund like its sale', () => {
    const ratios = fc.integer({ min: -9999, max: 9999 });
    fc.assert(
      fc.property(fc.integer(), ratios, anyMode, (minor, thousandths, mode) => {
        const ratio = multiplyDecimal(decimal(thousandths), decimal('0.001'));
        const scaled = scaleMoney(eur(minor), ratio, mode);
        expect(scaleMoney(eur(0 - minor), ratio, mode)).toEqual(negateMoney(scaled));
      }),
    );
  });
});

describe('roundToIncrement', () => {
  it('takes an increment of one minor unit, which changes nothing', () => {
    expect(roundToIncrement(eur(1234), 1, 'HALF_UP')).toEqual(eur(1234));
  });

  // pos-cases CASH-03 (Swedish rounding) and CASH-06 (Budget 2012 Canada).
  it.each`
    currency | increment | minor    | due
    ${'SEK'} | ${50}     | ${22320} | ${22300}
    ${'SEK'} | ${50}     | ${6540}  | ${6550}
    ${'AUD'} | ${5}      | ${2042}  | ${2040}
    ${'AUD'} | ${5}      | ${2043}  | ${2045}
    ${'CAD'} | ${5}      | ${492}   | ${490}
    ${'CAD'} | ${5}      | ${-492}  | ${-490}
    ${'SEK'} | ${50}     | ${25}    | ${50}
    ${'SEK'} | ${50}     | ${-25}   | ${-50}
  `('rounds $minor $currency to $due', ({ currency, increment, minor, due }) => {
    expect(roundToIncrement(money(minor, currency), increment, 'HALF_UP').minor).toBe(due);
  });

  it.each([0, -5, 0.5])('refuses an increment of %d', (increment) => {
    expect(() => roundToIncrement(eur(1), increment, 'HALF_UP')).toThrow(MoneyFault);
  });

  it('answers a multiple less than one increment away', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), anyMode, (minor, step, mode) => {
        const rounded = roundToIncrement(eur(minor), step, mode).minor;
        expect(Math.abs(rounded % step)).toBe(0);
        expect(Math.abs(rounded - minor)).toBeLessThan(step);
      }),
    );
  });
});
