import fc from 'fast-check';
import { decimal, divideToInteger, multiplyDecimal } from '#kernel/decimal.ts';
import { allocate, money } from '#kernel/money.ts';
import { allocateMinor, percentRatio, ratioOf, timesRatio } from './whole-number.ts';

const most = Number.MAX_SAFE_INTEGER;

describe('an amount times a ratio, rounded once', () => {
  it.each`
    minor               | percent    | up                  | halfUp              | halfEven            | halfDown            | down
    ${20}               | ${'10'}    | ${2}                | ${2}                | ${2}                | ${2}                | ${2}
    ${21}               | ${'10'}    | ${3}                | ${2}                | ${2}                | ${2}                | ${2}
    ${25}               | ${'10'}    | ${3}                | ${3}                | ${2}                | ${2}                | ${2}
    ${35}               | ${'10'}    | ${4}                | ${4}                | ${4}                | ${3}                | ${3}
    ${29}               | ${'10'}    | ${3}                | ${3}                | ${3}                | ${3}                | ${2}
    ${-25}              | ${'10'}    | ${-3}               | ${-3}               | ${-2}               | ${-2}               | ${-2}
    ${-4}               | ${'10'}    | ${-1}               | ${0}                | ${0}                | ${0}                | ${0}
    ${0}                | ${'10'}    | ${0}                | ${0}                | ${0}                | ${0}                | ${0}
    ${999}              | ${'0'}     | ${0}                | ${0}                | ${0}                | ${0}                | ${0}
    ${3000}             | ${'33.33'} | ${1000}             | ${1000}             | ${1000}             | ${1000}             | ${999}
    ${most}             | ${'100'}   | ${most}             | ${most}             | ${most}             | ${most}             | ${most}
    ${4503599627370497} | ${'99'}    | ${4458563631096793} | ${4458563631096792} | ${4458563631096792} | ${4458563631096792} | ${4458563631096792}
  `('$minor at $percent %: $up up, $halfUp, $halfEven, $halfDown, $down down', (row) => {
    const ratio = percentRatio(row.percent);
    expect(timesRatio(row.minor, ratio, 'UP')).toBe(row.up);
    expect(timesRatio(row.minor, ratio, 'HALF_UP')).toBe(row.halfUp);
    expect(timesRatio(row.minor, ratio, 'HALF_EVEN')).toBe(row.halfEven);
    expect(timesRatio(row.minor, ratio, 'HALF_DOWN')).toBe(row.halfDown);
    expect(timesRatio(row.minor, ratio, 'DOWN')).toBe(row.down);
  });

  it('is exact where plain numbers no longer are', () => {
    expect(timesRatio(most, { numerator: 9999, denominator: 10_000 }, 'HALF_UP')).toBe(
      9006298534815517,
    );
    expect(timesRatio(-most, { numerator: 9999, denominator: 10_000 }, 'HALF_UP')).toBe(
      -9006298534815517,
    );
    expect(timesRatio(9007199254740988, { numerator: 125, denominator: 1000 }, 'HALF_UP')).toBe(
      1125899906842624,
    );
  });
});

describe('an amount shared out by weights', () => {
  it.each`
    case                                     | total   | weights            | parts
    ${'DISC-04: 13.77 over 30.00 and 10.00'} | ${1377} | ${[3000, 1000]}    | ${[1033, 344]}
    ${'a tie goes to the earlier'}           | ${100}  | ${[1, 1, 1]}       | ${[34, 33, 33]}
    ${'two cents over go to two'}            | ${200}  | ${[1, 1, 1]}       | ${[67, 67, 66]}
    ${'the larger remainder comes first'}    | ${10}   | ${[1, 2, 4]}       | ${[1, 3, 6]}
    ${'nothing for a weight of zero'}        | ${100}  | ${[0, 3, 0, 1]}    | ${[0, 75, 0, 25]}
    ${'less than a cent each'}               | ${1}    | ${[1, 1, 1]}       | ${[1, 0, 0]}
    ${'a negative amount, as it is'}         | ${-100} | ${[1, 1, 1]}       | ${[-34, -33, -33]}
    ${'no minus before nothing'}             | ${-1}   | ${[1, 0]}          | ${[-1, 0]}
    ${'nothing'}                             | ${0}    | ${[1, 2]}          | ${[0, 0]}
    ${'nothing over nothing'}                | ${0}    | ${[0, 0]}          | ${[0, 0]}
    ${'nothing over nobody'}                 | ${0}    | ${[]}              | ${[]}
    ${'beyond what plain numbers hold'}      | ${most} | ${[1, 3, 7]}       | ${[818836295885545, 2456508887656634, 5731854071198812]}
    ${'beyond it, over three'}               | ${most} | ${[333, 333, 334]} | ${[2999397351828750, 2999397351828750, 3008404551083491]}
  `('$case: $total by $weights is $parts', ({ total, weights, parts }) => {
    expect(allocateMinor(total, weights)).toEqual(parts);
  });

  it('is a fault where there is something to share and nobody to have it', () => {
    expect(() => allocateMinor(5, [0, 0])).toThrow('Expected at least one weight above 0');
  });
});

it('a weight is a ratio with as many decimals as it has', () => {
  expect(ratioOf(decimal('0.195'))).toEqual({ numerator: 195, denominator: 1000 });
  expect(ratioOf(decimal('2'))).toEqual({ numerator: 2, denominator: 1 });
});

describe('plain numbers say what the kernel says', () => {
  const mode = fc.constantFrom('HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN' as const);
  const minor = fc.oneof(fc.integer(), fc.maxSafeInteger());
  it('a ratio of an amount', () => {
    fc.assert(
      fc.property(minor, fc.integer({ min: 0, max: 1_000_000 }), mode, (amount, part, rounding) => {
        const exact = multiplyDecimal(decimal(amount), decimal(part));
        const expected = divideToInteger(exact, decimal(1_000_000), rounding);
        const ratio = { numerator: part, denominator: 1_000_000 };
        expect(timesRatio(amount, ratio, rounding as 'UP')).toBe(expected);
      }),
    );
  });
  it('an amount shared out by weights', () => {
    const weights = fc.array(fc.oneof(fc.nat(1000), fc.nat()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer(), weights, (total, given) => {
        fc.pre(given.some((weight) => weight > 0));
        const expected = allocate(money(total, 'EUR'), given).map((part) => part.minor);
        expect(allocateMinor(total, given)).toEqual(expected);
      }),
    );
  });
  it.each`
    percent     | ratio
    ${'12.5'}   | ${{ numerator: 125, denominator: 1000 }}
    ${'100'}    | ${{ numerator: 100, denominator: 100 }}
    ${'120'}    | ${{ numerator: 100, denominator: 100 }}
    ${'0.0001'} | ${{ numerator: 1, denominator: 1_000_000 }}
    ${'-5'}     | ${{ numerator: 0, denominator: 100 }}
  `('$percent %', ({ percent, ratio }) => {
    expect(percentRatio(percent)).toEqual(ratio);
  });
});
