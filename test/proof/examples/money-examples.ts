import { decimal, formatDecimal, roundDecimal } from '#kernel/decimal.ts';
import { allocate, formatAmount, minorUnitExponent, money, parseAmount } from '#kernel/money.ts';
import type { RoundingMode } from '#kernel/rounding.ts';
import type { Worked } from './worked.ts';

const iso = 'ISO 4217 list one, as kept in github.com/datasets/currency-codes (codes-all.csv)';
const minorUnits: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF VND VUV XAF XOF XPF',
  2: 'AUD CAD CHF CZK DKK EUR GBP HUF NOK NZD PLN SEK USD',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

/** Rule 1: the exponent comes from the currency, and one unit is written with its digits. */
const currencies = Object.entries(minorUnits).flatMap(([digits, codes]) =>
  codes.split(' ').map((currency): Worked => {
    const one = Number(digits) === 0 ? '1' : `1.${'0'.repeat(Number(digits))}`;
    return {
      ...{ rule: 1, source: iso, what: `${currency} has ${digits} decimals` },
      actual: () => {
        const amount = parseAmount(one, currency);
        return [minorUnitExponent(currency), amount.minor, formatAmount(amount)];
      },
      expected: [Number(digits), 10 ** Number(digits), one],
    };
  }),
);

const java =
  'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/math/RoundingMode.html (summary table)';
const modes = ['UP', 'DOWN', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN'] as const;
const rounded: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  '5.5': [6, 5, 6, 5, 6],
  '2.5': [3, 2, 3, 2, 2],
  '1.6': [2, 1, 2, 2, 2],
  '1.1': [2, 1, 1, 1, 1],
  '1.0': [1, 1, 1, 1, 1],
  '-1.0': [-1, -1, -1, -1, -1],
  '-1.1': [-2, -1, -1, -1, -1],
  '-1.6': [-2, -1, -2, -2, -2],
  '-2.5': [-3, -2, -3, -2, -2],
  '-5.5': [-6, -5, -6, -5, -6],
};

/** Rule 4 names five modes; each must mean what the books say. */
const rounding = Object.entries(rounded).flatMap(([input, results]) =>
  modes.map((mode: RoundingMode, at): Worked => ({
    ...{ rule: 4, source: java, what: `${input} rounds ${mode}` },
    actual: () => formatDecimal(roundDecimal(decimal(input), 0, mode)),
    expected: String(results[at]),
  })),
);

const hamilton = 'https://en.wikipedia.org/wiki/Largest_remainder_method (Hare quota)';
const splits: readonly (readonly [string, string, number, readonly number[], readonly number[]])[] =
  [
    [
      hamilton,
      '10 seats for 47,000 16,000 15,800 12,000 6,100 and 3,100 votes',
      10,
      [47_000, 16_000, 15_800, 12_000, 6_100, 3_100],
      [5, 2, 1, 1, 1, 0],
    ],
    [
      'https://infinitelexicon.com/largestremainder (quotas 3.5, 2.1, 1.4)',
      '7 seats for 50, 30 and 20',
      ...([7, [50, 30, 20], [4, 2, 1]] as const),
    ],
    [
      'https://solvely.ai/homework/459845938 (Hamilton, 42 seats)',
      'five counties',
      ...([42, [247_000, 185_000, 459_000, 400_000, 413_000], [6, 5, 11, 10, 10]] as const),
    ],
    [
      'https://answerspace.ai/solutions/460615317 (Hamilton, 53 seats)',
      'six counties',
      ...([
        53,
        [93_000, 154_000, 486_000, 249_000, 223_000, 156_000],
        [3, 6, 19, 10, 9, 6],
      ] as const),
    ],
    [
      'https://www.coursehero.com/file/6716897/Chapter4Handout1Solutions-1/ (Hamilton, 25 seats)',
      'New England by millions of people',
      ...([25, [63, 34, 14, 12, 10, 6], [11, 6, 3, 2, 2, 1]] as const),
    ],
    [
      'https://archipel-des-libertes.fr, largest remainders method (Hare quota of 232.5)',
      '4 seats for 500, 300, 110 and 20 votes',
      ...([4, [500, 300, 110, 20], [2, 1, 1, 0]] as const),
    ],
    [
      'saleor test_split_manual_discount (DISC-04 of pos-cases.json)',
      '13.77 over 30.00 and 10.00',
      ...([1377, [3000, 1000], [1033, 344]] as const),
    ],
    [
      'saleor test_split_manual_discount (DISC-04), second case',
      '33.33 % of 40.00 over 30.00 and 10.00',
      ...([1333, [3000, 1000], [1000, 333]] as const),
    ],
    [
      'saleor test_split_manual_discount (DISC-04), third case',
      'a part that weighs nothing gets nothing',
      ...([3000, [3000, 0], [3000, 0]] as const),
    ],
    [
      'https://github.com/arraypress/discount-calculator (README)',
      '20.00 over 70.00 and 30.00',
      ...([2000, [7000, 3000], [1400, 600]] as const),
    ],
    [
      'own example',
      'a cent over two equals goes to the earlier',
      ...([1, [1, 1], [1, 0]] as const),
    ],
  ];

/** Rule 3. */
const sharing = splits.map(([source, what, total, weights, parts]): Worked => ({
  ...{ rule: 3, source, what },
  actual: () => allocate(money(total, 'EUR'), weights).map(({ minor }) => minor),
  expected: parts,
}));

export const moneyExamples: readonly Worked[] = [...currencies, ...rounding, ...sharing];
