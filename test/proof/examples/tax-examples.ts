import { money } from '#kernel/money.ts';
import type { TaxPolicy } from '../../../subgraphs/checkout/domain/price-book.ts';
import { taxLines } from '../../../subgraphs/checkout/domain/tax.ts';
import type { Worked } from './worked.ts';

type Row = {
  readonly rule: 4 | 5 | 6;
  readonly source: string;
  readonly currency: string;
  readonly minors: readonly number[];
  readonly rates: readonly (readonly string[])[];
  readonly policy: TaxPolicy;
  readonly tax: number;
};

const policy = (
  pricesIncludeTax: boolean,
  roundingLevel: TaxPolicy['roundingLevel'],
  roundingMode: TaxPolicy['roundingMode'] = 'HALF_UP',
): TaxPolicy => ({ pricesIncludeTax, roundingLevel, roundingMode });
const [net, gross] = [policy(false, 'LINE'), policy(true, 'LINE')];

const canada = 'https://www.budget.canada.ca/2012/themes/rounding-arrondissement-eng.html';
const gst = 'A New Tax System (Goods and Services Tax) Act 1999 s 9-90 (0.104 and 0.105: TAX-06)';
const hmrc = 'HMRC VATREC12020, rounding at retailers: never down (1.00 at 20 % is ours: TAX-05)';
const wafeq = 'https://developer.wafeq.com/reference/calculations-and-rounding';
const square =
  'https://developer.squareup.com/docs/international-development/japan-order-calculation (numbers ours: TAX-07)';

const newJersey =
  'https://www.nj.gov/treasury/taxation/ratechange/su-calculatingthetax.shtml (20.00 at 6.625 %)';
const chart = 'https://spectrum-research.com/Sales-Tax-Chart/Sales-Tax-Chart.asp?RATE=9';
const fractions = 'https://www.bookkeepers.org.uk/Forum/?tid=85461 (VAT fractions 7/47, 1/6, 1/21)';
const mobitech =
  'https://mobitech3000.freshdesk.com/support/solutions/articles/5000793289 (two taxes)';
const scottCounty =
  'https://scottcountymn.gov/634/Collection (6.875 % and 0.5 % together are 7.375 %; price ours)';

const saskatchewan =
  'http://www.calculconversion.com/sales-tax-calculator-saskatchewan-gst-pst.html (30.00: 1.50 and 1.80)';
const regina =
  'http://mathcentral.uregina.ca/QQ/database/QQ.09.09/h/z1.html (9.73 of each in 214.00)';

/** "Price up to" of the chart, in cents, and its tax: at the end of each bracket, and a cent further. Halves go down. */
const brackets: readonly (readonly [upTo: number, tax: number])[] = [
  ...([
    [5, 0],
    [16, 1],
    [27, 2],
    [38, 3],
    [50, 4],
    [61, 5],
    [72, 6],
    [83, 7],
    [94, 8],
    [105, 9],
  ] as const),
  ...([
    [150, 13],
    [450, 40],
    [550, 49],
    [950, 85],
    [1450, 130],
    [1950, 175],
    [2250, 202],
    [2650, 238],
  ] as const),
];

const ofChart = brackets.flatMap(([upTo, tax]): readonly Row[] =>
  [
    { minors: [upTo], tax },
    { minors: [upTo + 1], tax: tax + 1 },
  ].map((row) => ({
    ...{ rule: 4, source: chart, currency: 'USD', rates: [['0.09']] },
    ...{ policy: policy(false, 'DOCUMENT', 'HALF_DOWN'), ...row },
  })),
);

const rows: readonly Row[] = [
  ...ofChart,
  {
    ...{ rule: 4, source: newJersey, currency: 'USD', minors: [2000] },
    ...{ rates: [['0.06625']], policy: net, tax: 133 },
  },
  ...(
    [
      [23_500, '0.175', 3500],
      [24_000, '0.20', 4000],
      [21_000, '0.05', 1000],
    ] as const
  ).map(([minor, rate, tax]): Row => ({
    ...{ rule: 6, source: fractions, currency: 'GBP', minors: [minor] },
    ...{ rates: [[rate]], policy: gross, tax },
  })),
  {
    ...{ rule: 5, source: mobitech, currency: 'USD', minors: [10_000] },
    ...{ rates: [['0.08', '0.10']], policy: net, tax: 1800 },
  },
  {
    ...{ rule: 5, source: scottCounty, currency: 'USD', minors: [20_000] },
    ...{ rates: [['0.06875', '0.005']], policy: net, tax: 1475 },
  },
  {
    rule: 4,
    source: wafeq,
    currency: 'SAR',
    minors: [4530],
    rates: [['0.05']],
    policy: net,
    tax: 227,
  },
  {
    rule: 4,
    source: wafeq,
    currency: 'SAR',
    minors: [3345],
    rates: [['0.10']],
    policy: net,
    tax: 335,
  },
  {
    ...{ rule: 4, source: `${wafeq} (both lines)`, currency: 'SAR', minors: [4530, 3345] },
    ...{ rates: [['0.05'], ['0.10']], policy: net, tax: 562 },
  },
  {
    ...{ rule: 4, source: `${canada} (1.83 and 2.86 at 5 % are 4.92)`, currency: 'CAD' },
    ...{ minors: [183, 286], rates: [['0.05'], ['0.05']], policy: policy(false, 'RATE'), tax: 23 },
  },
  {
    ...{
      rule: 4,
      source: 'https://bc.ctvnews.ca/phasing-out-penny-causes-consumer-confusion-1.1196226',
    },
    ...{ currency: 'CAD', minors: [68_993], rates: [['0.12']], policy: net, tax: 8279 },
  },
  { rule: 4, source: gst, currency: 'AUD', minors: [104], rates: [['0.10']], policy: net, tax: 10 },
  { rule: 4, source: gst, currency: 'AUD', minors: [105], rates: [['0.10']], policy: net, tax: 11 },
  {
    rule: 6,
    source: hmrc,
    currency: 'GBP',
    minors: [100],
    rates: [['0.20']],
    policy: gross,
    tax: 17,
  },
  {
    ...{ rule: 6, source: 'vendurehq/vendure #2662 (ten at 38.23: TAX-04)', currency: 'GBP' },
    ...{ minors: [38_230], rates: [['0.20']], policy: gross, tax: 6372 },
  },
  {
    ...{ rule: 4, source: square, currency: 'JPY', minors: [33, 33, 33] },
    ...{ rates: [['0.10'], ['0.10'], ['0.10']], policy: policy(false, 'RATE'), tax: 10 },
  },
  {
    ...{ rule: 5, source: saskatchewan, currency: 'CAD', minors: [3000] },
    ...{ rates: [['0.05', '0.06']], policy: net, tax: 330 },
  },
  {
    ...{ rule: 5, source: regina, currency: 'CAD', minors: [21_400] },
    ...{ rates: [['0.05', '0.05']], policy: gross, tax: 1946 },
  },
  {
    ...{ rule: 5, source: 'own example', currency: 'USD', minors: [1000] },
    ...{ rates: [['0.0625', '0.0100']], policy: net, tax: 73 },
  },
];

export const taxExamples: readonly Worked[] = rows.map((row): Worked => {
  const { rule, source, currency, minors, rates, tax } = row;
  const { pricesIncludeTax, roundingLevel, roundingMode } = row.policy;
  const total = minors.reduce((sum, minor) => sum + minor, 0);
  return {
    ...{
      rule,
      source,
      what: `${minors.join(' and ')} ${currency}, ${roundingLevel} ${roundingMode}`,
    },
    actual: () => {
      const lines = minors.map((minor, at) => ({
        ...{ amount: money(minor, currency), unitCount: 1 },
        rates: (rates[at] ?? []).map((rate, number) => ({
          ...{ taxId: `TAX-${number}`, name: 'Tax', rate, validFrom: '2020-01-01' },
        })),
      }));
      const taxed = taxLines(lines, row.policy);
      const sum = (part: 'net' | 'tax' | 'gross') =>
        taxed.reduce((amount, line) => amount + line[part].minor, 0);
      return { tax: sum('tax'), net: sum('net'), gross: sum('gross') };
    },
    expected: pricesIncludeTax
      ? { tax, net: total - tax, gross: total }
      : { tax, net: total, gross: total + tax },
  };
});
