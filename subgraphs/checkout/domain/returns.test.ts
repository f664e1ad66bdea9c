import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { Basket, BasketLine } from './basket.ts';
import { openReturn, refundableLines, returnedAfter, type ReturnedQuantity } from './returns.ts';
import { tenderSums } from './tender.ts';
import {
  answerOf,
  basketOf,
  eur,
  line,
  multiBuy,
  opening,
  percentOff,
  policy,
  soldInCash,
  valueOf,
} from './test-kit.ts';
import type { RetailTransaction } from './transaction.ts';

type Wanted = { readonly lineId: string; readonly quantity: string };

const giveBack = (
  original: RetailTransaction,
  wanted: readonly Wanted[],
  returned: readonly ReturnedQuantity[] = [],
  parts: Partial<Parameters<typeof openReturn>[1]> = {},
) =>
  openReturn(opening, {
    original,
    returned,
    lines: wanted.map((entry, index) => ({ ...entry, newLineId: `R${index}` })),
    entryMethod: 'SCANNED',
    today: '2026-03-10',
    ...parts,
  });

/** REF-01: three at 1.00, 4 cents off. */
const threeForLess = () =>
  soldInCash(
    basketOf([line({ lineId: 'L1', quantity: quantity(3, 'EA') })], {}, [multiBuy(3, 296)]),
  );

describe('rule 25: returns', () => {
  it('REF-01: unit by unit is 98, 99, 99, and the fourth is refused', () => {
    const sale = threeForLess();
    let returned: readonly ReturnedQuantity[] = [];
    const refunds = [1, 2, 3].map(() => {
      const basket = valueOf(giveBack(sale, [{ lineId: 'L1', quantity: '1' }], returned));
      returned = returnedAfter(returned, basket, sale.id);
      return -basket.totals.total.minor;
    });
    expect(refunds).toEqual([98, 99, 99]);
    const fourth = giveBack(sale, [{ lineId: 'L1', quantity: '1' }], returned);
    expect(answerOf(fourth)).toBe('RETURN_QUANTITY_EXCEEDED');
    expect(refundableLines(sale, returned)).toEqual([]);
  });

  it.each`
    wanted                                                                | returned                             | parts                      | answer
    ${[{ lineId: 'L1', quantity: '3' }]}                                  | ${[]}                                | ${{}}                      | ${'-296'}
    ${[{ lineId: 'L1', quantity: '2' }]}                                  | ${[]}                                | ${{}}                      | ${'-197'}
    ${[{ lineId: 'L1', quantity: '2' }]}                                  | ${[{ lineId: 'L1', quantity: '1' }]} | ${{}}                      | ${'-198'}
    ${[{ lineId: 'L1', quantity: '1' }, { lineId: 'L1', quantity: '2' }]} | ${[]}                                | ${{}}                      | ${'-296'}
    ${[{ lineId: 'L1', quantity: '2' }, { lineId: 'L1', quantity: '2' }]} | ${[]}                                | ${{}}                      | ${'RETURN_QUANTITY_EXCEEDED'}
    ${[{ lineId: 'L1', quantity: '4' }]}                                  | ${[]}                                | ${{}}                      | ${'RETURN_QUANTITY_EXCEEDED'}
    ${[{ lineId: 'L1', quantity: '3' }]}                                  | ${[{ lineId: 'L1', quantity: '1' }]} | ${{}}                      | ${'RETURN_QUANTITY_EXCEEDED'}
    ${[{ lineId: 'L9', quantity: '1' }]}                                  | ${[]}                                | ${{}}                      | ${'LINE_UNKNOWN'}
    ${[{ lineId: 'L1', quantity: '0.5' }]}                                | ${[]}                                | ${{}}                      | ${'QUANTITY_INVALID'}
    ${[{ lineId: 'L1', quantity: '0' }]}                                  | ${[]}                                | ${{}}                      | ${'QUANTITY_INVALID'}
    ${[]}                                                                 | ${[]}                                | ${{}}                      | ${'BASKET_EMPTY'}
    ${[{ lineId: 'L1', quantity: '3' }]}                                  | ${[]}                                | ${{ today: '2026-04-01' }} | ${'-296'}
    ${[{ lineId: 'L1', quantity: '3' }]}                                  | ${[]}                                | ${{ today: '2026-04-02' }} | ${'RETURN_WINDOW_CLOSED'}
  `('$wanted after $returned with $parts: $answer', ({ wanted, returned, parts, answer }) => {
    const outcome = giveBack(threeForLess(), wanted, returned, parts);
    expect(answerOf(outcome, ({ totals }) => String(totals.total.minor))).toBe(answer);
  });

  it('names the lines where a quantity of one is wrong', () => {
    const wanted = [{ lineId: 'L1', quantity: '0.5' }];
    expect(giveBack(threeForLess(), wanted)).toMatchObject({
      refusal: { code: 'QUANTITY_INVALID', field: ['lines'] },
    });
  });

  it('an approval lets a late return pass, and stays with the line', () => {
    const approval = { approvalId: 'A1', operatorId: 'O001-02', permission: 'RETURN' as const };
    const late = { today: '2027-01-01', approval };
    const basket = valueOf(giveBack(threeForLess(), [{ lineId: 'L1', quantity: '1' }], [], late));
    expect(basket.lines[0]).toMatchObject({ approval, restock: true });
  });

  it('refuses what was no sale, training, and another currency', () => {
    const sale = threeForLess();
    const all = [{ lineId: 'L1', quantity: '1' }];
    expect(answerOf(giveBack({ ...sale, kind: 'VOIDED' }, all))).toBe('TRANSACTION_NOT_RETURNABLE');
    expect(answerOf(giveBack({ ...sale, series: 'TRAINING' }, all))).toBe(
      'TRANSACTION_NOT_RETURNABLE',
    );
    expect(answerOf(giveBack({ ...sale, currency: 'CHF' }, all))).toBe('CURRENCY_WRONG');
  });

  it('gives back tax and lot of the sale, and becomes a RETURN that is refunded', () => {
    const sale = soldInCash(basketOf([line({ lineId: 'L1', minor: 1190, batchLot: 'A1' })]));
    const basket = valueOf(giveBack(sale, [{ lineId: 'L1', quantity: '1' }]));
    expect(basket).toMatchObject({ status: 'OPEN', returnOf: 'TX-B1', totals: { tax: eur(-190) } });
    expect(basket.lines[0]).toMatchObject({
      quantity: quantity(-1, 'EA'),
      baseQuantity: quantity(-1, 'EA'),
      batchLot: 'A1',
      net: eur(-1000),
      originalLine: { transactionId: 'TX-B1', lineId: 'L1' },
    });
    expect(basket.taxes).toMatchObject([{ taxable: eur(-1000), tax: eur(-190) }]);
    expect(tenderSums(basket).due).toEqual(eur(-1190));
    const refund = soldInCash(basket);
    expect(refund).toMatchObject({ kind: 'RETURN', originalTransactionId: 'TX-B1' });
    expect(answerOf(giveBack(refund, [{ lineId: 'R0', quantity: '1' }]))).toBe(
      'TRANSACTION_NOT_RETURNABLE',
    );
  });

  it('rounds cash on the way back as on the way in', () => {
    const cash = { ...policy, cashRounding: { incrementMinor: 5, mode: 'HALF_UP' as const } };
    const sale = threeForLess();
    const request = {
      original: sale,
      returned: [],
      entryMethod: 'SCANNED',
      today: '2026-03-10',
    } as const;
    const lines = [{ lineId: 'L1', quantity: '3', newLineId: 'R1' }];
    const basket = valueOf(openReturn({ ...opening, policy: cash }, { ...request, lines }));
    expect(tenderSums(basket)).toMatchObject({ due: eur(-296), cashDue: eur(-295) });
  });

  it('shows what is left of each line', () => {
    const left = refundableLines(threeForLess(), [{ lineId: 'L1', quantity: '1' }]);
    expect(left).toMatchObject([{ lineId: 'L1', quantity: quantity(2, 'EA'), gross: eur(198) }]);
  });

  it('a part of what was weighed is worth its part', () => {
    const weight = quantity('0.5', 'KGM');
    const sale = soldInCash(basketOf([line({ lineId: 'L1', minor: 999, quantity: weight })]));
    const basket = valueOf(giveBack(sale, [{ lineId: 'L1', quantity: '0.125' }]));
    expect(basket.totals.total.minor).toBe(-125);
  });
});

describe('for any sale and any way of bringing it back', () => {
  const part = (entry: BasketLine) =>
    [entry.net, entry.tax, entry.gross, entry.discount, ...entry.taxes.map(({ tax }) => tax)].map(
      ({ minor }) => minor,
    );
  const sumOf = (baskets: readonly Basket[]) =>
    baskets
      .flatMap(({ lines }) => lines.map(part))
      .reduce<number[]>((sum, entry) => entry.map((minor, at) => minor + (sum[at] ?? 0)), []);

  it('the parts add up to the whole, to the last cent, in money and in tax', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (minor, parts, percent, pricesIncludeTax) => {
          const units = parts.reduce((sum, count) => sum + count, 0);
          const tax = { ...policy.tax, pricesIncludeTax };
          const lines = [line({ lineId: 'L1', minor, quantity: quantity(units, 'EA') })];
          const promotions = [percentOff(String(percent))];
          const sale = soldInCash(basketOf(lines, { policy: { ...policy, tax } }, promotions));
          let returned: readonly ReturnedQuantity[] = [];
          const baskets = parts.map((count) => {
            const wanted = [{ lineId: 'L1', quantity: String(count) }];
            const basket = valueOf(giveBack(sale, wanted, returned));
            returned = returnedAfter(returned, basket, sale.id);
            return basket;
          });
          for (const { lines: given, totals } of baskets) {
            expect(totals.net.minor + totals.tax.minor).toBe(totals.total.minor);
            expect(given.every((entry) => entry.gross.minor <= 0)).toBe(true);
          }
          const sold = sale.lines.map(part).flat();
          expect(sumOf(baskets)).toEqual(sold.map((amount) => (amount === 0 ? 0 : -amount)));
          expect(refundableLines(sale, returned)).toEqual([]);
        },
      ),
    );
  });
});
