import { decimal } from '#kernel/decimal.ts';
import { money } from '#kernel/money.ts';
import { quantity } from '#kernel/quantity.ts';
import { toShiftTransaction } from '../../../subgraphs/back-office/domain/sale.ts';
import {
  type ShiftBooks,
  shiftFigures,
} from '../../../subgraphs/back-office/domain/shift-figures.ts';
import { refundOf } from '../../../subgraphs/checkout/domain/line-refund.ts';
import { saleCompletedDetail } from '../../../subgraphs/checkout/domain/sale-completed.ts';
import {
  basketOf,
  inclusive,
  line,
  multiBuy,
  soldInCash,
} from '../../../subgraphs/checkout/domain/test-kit.ts';
import type { Worked } from './worked.ts';

const source = 'own example';

/** Sales of these sums, each paid in cash to the coin, in a drawer that began and was counted with these. */
function figuresOf(
  sums: readonly number[],
  { floatMinor = 0, countedMinor, movements = [] }: Partial<ShiftBooks> = {},
) {
  const sold = sums.map((minor, at) => soldInCash(basketOf([line({ minor })], { id: `B${at}` })));
  const transactions = sold.map((sale) => toShiftTransaction(saleCompletedDetail(sale)));
  return shiftFigures({ currency: 'EUR', floatMinor, countedMinor, movements, transactions });
}

const moved = (kind: 'PAID_IN' | 'PAID_OUT' | 'DROP', minor: number) => ({
  ...{ kind, amount: money(minor, 'EUR') },
});

const drawers: readonly (readonly [
  what: string,
  sums: readonly number[],
  books: Partial<ShiftBooks>,
  expected: number,
  overShort: number,
])[] = [
  ['nothing happened', [], { floatMinor: 10_000, countedMinor: 10_000 }, 10_000, 0],
  ['a float and two sales', [149, 79], { floatMinor: 10_000, countedMinor: 10_228 }, 10_228, 0],
  ['five short', [29_945], { floatMinor: 15_000, countedMinor: 44_440 }, 44_945, -505],
  ['four over', [29_500], { floatMinor: 15_000, countedMinor: 44_945 }, 44_500, 445],
  [
    'change fetched, a window cleaner paid, the rest to the safe',
    [30_000],
    {
      ...{ floatMinor: 10_000, countedMinor: 9_000 },
      movements: [moved('PAID_IN', 2_000), moved('PAID_OUT', 3_000), moved('DROP', 30_000)],
    },
    9_000,
    0,
  ],
  ['a drop of all there is', [500], { countedMinor: 0, movements: [moved('DROP', 500)] }, 0, 0],
];

const drawerExamples = drawers.map(([what, sums, books, expected, overShort]): Worked => ({
  ...{ rule: 36, source, what: `the drawer: ${what}` },
  actual: () => {
    const { drawer } = figuresOf(sums, books);
    return [drawer.expectedMinor, drawer.overShortMinor];
  },
  expected: [expected, overShort],
}));

/** 19 % within: 0.24 of 1.49, 0.13 of 0.79, 1.60 of 10.00. */
const reports: readonly (readonly [sums: readonly number[], total: number, tax: number])[] = [
  [[], 0, 0],
  [[149], 149, 24],
  [[149, 79], 228, 37],
  [[149, 149, 149], 447, 72],
  [[1_000, 149], 1_149, 184],
];

const reportExamples = reports.map(([sums, total, tax]): Worked => ({
  ...{ rule: 37, source, what: `a Z report of sales of ${sums.join(' and ') || 'nothing'}` },
  actual: () => {
    const { totalMinor, taxMinor, saleCount, byTender, byTaxRate } = figuresOf(sums);
    return {
      ...{ totalMinor, taxMinor, saleCount },
      paid: byTender.map(({ amountMinor }) => amountMinor),
      taxes: byTaxRate.map(({ taxMinor: own }) => own),
    };
  },
  expected: {
    ...{ totalMinor: total, taxMinor: tax, saleCount: sums.length },
    ...{ paid: sums.length === 0 ? [] : [total], taxes: sums.length === 0 ? [] : [tax] },
  },
}));

const returns: readonly (readonly [
  what: string,
  count: number,
  minor: number,
  setFor: number | undefined,
  back: readonly number[],
])[] = [
  ['two at one price', 2, 149, undefined, [149, 149]],
  ['three for 4.00', 3, 149, 400, [133, 133, 134]],
  ['three for 10.00', 3, 400, 1_000, [333, 333, 334]],
  ['three for 0.01', 3, 100, 1, [0, 0, 1]],
  ['seven for 1.00', 7, 20, 100, [14, 14, 14, 15, 14, 14, 15]],
];

const returnExamples = returns.map(([what, count, minor, setFor, back]): Worked => ({
  ...{ rule: 25, source, what: `${what}, given back one by one` },
  actual: () => {
    const goods = line({ quantity: quantity(count, 'EA'), minor });
    const promotions = setFor === undefined ? [] : [multiBuy(count, setFor)];
    const [sold] = basketOf([goods], {}, promotions).lines;
    if (sold === undefined) throw new RangeError('Expected the line that was sold, got none.');
    return Array.from({ length: count }, (_, unit) => {
      const part = { before: decimal(unit), quantity: decimal(1) };
      return 0 - refundOf(sold, part, inclusive).gross.minor;
    });
  },
  expected: back,
}));

const given: readonly (readonly [total: number, handedOver: number, change: number])[] = [
  [1_840, 2_000, 160],
  [1_840, 1_840, 0],
  [1, 50_000, 49_999],
  [9_999, 10_000, 1],
];

const sumExamples = given.map(([total, handedOver, change]): Worked => ({
  ...{ rule: 16, source, what: `${handedOver} handed over for ${total}` },
  actual: () => {
    const sale = soldInCash(basketOf([line({ minor: total })]), handedOver);
    const paid = sale.tenders.reduce((sum, { amount }) => sum + amount.minor, 0);
    return [paid, sale.change.minor, sale.cashRounding.minor];
  },
  expected: [total, change, 0],
}));

export const shiftExamples: readonly Worked[] = [
  ...sumExamples,
  ...returnExamples,
  ...drawerExamples,
  ...reportExamples,
];
