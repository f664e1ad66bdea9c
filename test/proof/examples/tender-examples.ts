import { money, parseAmount, roundToIncrement, subtractMoney } from '#kernel/money.ts';
import type { RoundingMode } from '#kernel/rounding.ts';
import type { Worked } from './worked.ts';

/** So much is due, and so much is paid in cash, in minor units. */
type Row = readonly [due: number, paid: number];
type Table = {
  readonly source: string;
  readonly currency: string;
  readonly increment: number;
  readonly mode?: RoundingMode;
  readonly rows: readonly Row[];
};

const canada = 'https://www.budget.canada.ca/2012/themes/rounding-arrondissement-eng.html';
const casio = 'Casio V-R series manual, cash rounding (easymanua.ls/casio/v-regi-series, page 87)';
const fiveCents: readonly Row[] = [
  ...([
    [1000, 1000],
    [1002, 1000],
    [1003, 1005],
    [1007, 1005],
    [1008, 1010],
  ] as const),
  [1009, 1010],
];

const bestMaths =
  'http://bestmaths.net/online/index.php/year-levels/year-8/year-8-topics/money/ (Swiss rounding)';
const penny = 'https://pennyfreebiz.com/home-iRoundTable.php (stored tables of 7 random purchases)';

const tables: readonly Table[] = [
  {
    ...{ source: bestMaths, currency: 'NZD', increment: 5 },
    rows: [
      ...([
        [51, 50],
        [52, 50],
        [53, 55],
        [54, 55],
      ] as const),
      ...([
        [56, 55],
        [57, 55],
        [58, 60],
        [59, 60],
      ] as const),
    ],
  },
  {
    ...{ source: `${penny}, to the nickel`, currency: 'USD', increment: 5 },
    rows: [
      ...([
        [21_824, 21_825],
        [13_083, 13_085],
        [16_789, 16_790],
        [22_132, 22_130],
      ] as const),
      ...([
        [22_120, 22_120],
        [2835, 2835],
        [8353, 8355],
      ] as const),
    ],
  },
  {
    ...{ source: `${penny}, to the dime`, currency: 'USD', increment: 10 },
    rows: [
      ...([
        [21_824, 21_820],
        [13_083, 13_080],
        [16_789, 16_790],
        [22_132, 22_130],
      ] as const),
      ...([
        [22_120, 22_120],
        [2835, 2840],
        [8353, 8350],
      ] as const),
    ],
  },
  {
    ...{ source: canada, currency: 'CAD', increment: 5 },
    rows: [
      ...([
        [100, 100],
        [101, 100],
        [102, 100],
        [103, 105],
        [104, 105],
        [105, 105],
      ] as const),
      ...([
        [106, 105],
        [107, 105],
        [108, 110],
        [109, 110],
        [492, 490],
      ] as const),
    ],
  },
  {
    source: 'https://bc.ctvnews.ca/phasing-out-penny-causes-consumer-confusion-1.1196226',
    ...{ currency: 'CAD', increment: 5, rows: [[77_272, 77_270]] },
  },
  {
    source: 'Office de la protection du consommateur, Québec: phasing out the penny',
    ...{ currency: 'CAD', increment: 5 },
    rows: [
      [598, 600],
      [597, 595],
    ],
  },
  {
    source: 'https://en.wikipedia.org/wiki/Cash_rounding (CASH-03 of pos-cases.json)',
    ...{ currency: 'AUD', increment: 5 },
    rows: [
      [2042, 2040],
      [2043, 2045],
    ],
  },
  {
    source: 'https://en.wikipedia.org/wiki/Cash_rounding, Sweden 1992 to 2010 (CASH-03)',
    ...{ currency: 'SEK', increment: 50 },
    rows: [
      [22_320, 22_300],
      [6540, 6550],
    ],
  },
  { source: `${casio}, Australian`, currency: 'AUD', increment: 5, rows: fiveCents },
  { source: `${casio}, Finnish`, currency: 'EUR', increment: 5, rows: fiveCents },
  { source: `${casio}, Malaysian`, currency: 'MYR', increment: 5, rows: fiveCents },
  {
    ...{ source: `${casio}, New Zealand (A)`, currency: 'NZD', increment: 10 },
    rows: [
      [1004, 1000],
      [1005, 1010],
      [1009, 1010],
    ],
  },
  {
    ...{ source: `${casio}, New Zealand (B)`, currency: 'NZD', increment: 10, mode: 'HALF_DOWN' },
    rows: [
      [1005, 1000],
      [1006, 1010],
    ],
  },
  {
    ...{ source: `${casio}, Danish`, currency: 'DKK', increment: 50 },
    rows: [
      ...([
        [1024, 1000],
        [1025, 1050],
        [1074, 1050],
        [1075, 1100],
      ] as const),
    ],
  },
  {
    ...{ source: `${casio}, Norwegian`, currency: 'NOK', increment: 100 },
    rows: [
      [1049, 1000],
      [1050, 1100],
    ],
  },
  {
    ...{ source: `${casio}, new Swedish`, currency: 'SEK', increment: 100 },
    rows: [
      [1049, 1000],
      [1050, 1100],
    ],
  },
  {
    ...{ source: `${casio}, Japanese, to 5 yen`, currency: 'JPY', increment: 5, mode: 'DOWN' },
    rows: [
      [104, 100],
      [109, 105],
    ],
  },
  {
    ...{ source: `${casio}, Japanese, to 10 yen`, currency: 'JPY', increment: 10, mode: 'DOWN' },
    rows: [[109, 100]],
  },
];

/** Rule 17, and that a refund rounds as its sale did. */
export const tenderExamples: readonly Worked[] = tables.flatMap(
  ({ source, currency, increment, mode = 'HALF_UP', rows }) =>
    rows.map(([due, paid]): Worked => ({
      ...{ rule: 17, source, what: `${due} ${currency} minor units by ${increment}, ${mode}` },
      actual: () =>
        [due, -due].map((minor) => {
          const amount = money(minor, currency);
          const cash = roundToIncrement(amount, increment, mode);
          return [cash.minor, subtractMoney(cash, amount).minor];
        }),
      expected: [
        [paid, paid - due],
        [-paid, due - paid],
      ],
    })),
);

/** Rule 16: due = total + rounding, tendered = due + change. */
export const changeExamples: readonly Worked[] = [
  {
    ...{ rule: 16, source: bestMaths },
    what: '14.55 NZD, paid with 15.00: 0.45 change',
    actual: () => {
      const due = roundToIncrement(parseAmount('14.55', 'NZD'), 5, 'HALF_UP');
      return subtractMoney(parseAmount('15.00', 'NZD'), due).minor;
    },
    expected: 45,
  },
  {
    ...{ rule: 16, source: `${canada} (4.90 for 4.92; the 5.00 handed over is ours)` },
    what: '4.92 CAD, paid with 5.00: 0.10 change',
    actual: () => {
      const due = roundToIncrement(parseAmount('4.92', 'CAD'), 5, 'HALF_UP');
      return subtractMoney(parseAmount('5.00', 'CAD'), due).minor;
    },
    expected: 10,
  },
];
