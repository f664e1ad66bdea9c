import fc from 'fast-check';
import { minorUnitExponent, money, type RoundingMode } from '#kernel/money.ts';
import { quantity } from '#kernel/quantity.ts';
import { openBasket, type Basket, type BasketLine, type LineFacts } from './basket.ts';
import { repriceBasket } from './price-basket.ts';
import type { PriceBookPromotion, TaxPolicy } from './price-book.ts';
import { postVoidDraft } from './post-void.ts';
import { refundedAfter, refundPlan, type TenderRefund } from './refund-plan.ts';
import { payBack } from './refund-tenders.ts';
import { addReturnLines, openReturn, returnedAfter, type ReturnedQuantity } from './returns.ts';
import { tenderSums } from './tender.ts';
import {
  line,
  multiBuy,
  now,
  opening,
  percentOff,
  policy,
  promotion,
  soldInCash,
  taxClasses,
  today,
  valueOf,
} from './test-kit.ts';
import type { RetailTransaction } from './transaction.ts';

/** Rule 25 over every tax policy, promotions of several kinds, and currencies of 0, 2 and 3 decimals. */
const currencies = ['JPY', 'EUR', 'BHD'] as const;
const levels: readonly TaxPolicy['roundingLevel'][] = ['UNIT', 'LINE', 'RATE', 'DOCUMENT'];
const modes: readonly RoundingMode[] = ['HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN'];

const taxPolicies = fc.record({
  pricesIncludeTax: fc.boolean(),
  roundingLevel: fc.constantFrom(...levels),
  roundingMode: fc.constantFrom(...modes),
});
const soldLines = fc.array(
  fc.record({
    minor: fc.integer({ min: 0, max: 3000 }),
    count: fc.integer({ min: 1, max: 5 }),
    taxClassId: fc.constantFrom('STANDARD', 'REDUCED', 'NONE'),
  }),
  { minLength: 1, maxLength: 4 },
);
const shapes = fc.record({
  tax: taxPolicies,
  lines: soldLines,
  currency: fc.constantFrom(...currencies),
  percent: fc.integer({ min: 0, max: 100 }),
  threeFor: fc.integer({ min: 1, max: 5000 }),
  off: fc.integer({ min: 1, max: 2000 }),
  isExempt: fc.boolean(),
  order: fc.infiniteStream(fc.nat()),
});
type Shape = typeof shapes extends fc.Arbitrary<infer Value> ? Value : never;

function promotionsOf({ percent, threeFor, off, currency }: Shape): readonly PriceBookPromotion[] {
  const amount = (minor: number) => [{ minor, currency }];
  const multi = multiBuy(3, threeFor, { promotionId: 'P2', priority: 2 });
  const rule = { kind: 'MULTI_BUY', quantity: 3, prices: amount(threeFor) } as const;
  const steps = [{ minimums: amount(1), amounts: amount(off) }];
  return [
    percentOff(String(percent), { concurrency: 'COMPOUND' }),
    { ...multi, rule },
    promotion({ kind: 'THRESHOLD', steps }, { promotionId: 'P3', concurrency: 'COMPOUND' }),
  ];
}

const book = (promotions: readonly PriceBookPromotion[]) => ({
  ...{ promotions, taxClasses, now, today, timeZone: 'Europe/Berlin' },
});

function basketIn(shape: Shape): Basket {
  const at = { ...opening, currency: shape.currency, policy: { ...policy, tax: shape.tax } };
  const taxExemption = { reason: 'Embassy', certificateNumber: 'D-1', operatorId: 'O1' };
  return { ...openBasket(at), ...(shape.isExempt ? { taxExemption } : {}) };
}

function linesOf({ lines, currency }: Shape): readonly LineFacts[] {
  return lines.map(({ minor, count, taxClassId }, index) => ({
    ...line({ lineId: `L${index}`, quantity: quantity(count, 'EA'), taxClassId }),
    unitPrice: money(minor, currency),
  }));
}

function sell(shape: Shape): RetailTransaction {
  const empty = basketIn(shape);
  const priced = repriceBasket(empty, linesOf(shape), book(promotionsOf(shape)));
  return soldInCash({ ...empty, ...priced });
}

/** Every unit by itself, in an order that the stream shuffles. */
function unitsOf(sale: RetailTransaction, order: Iterator<number>): readonly string[] {
  return sale.lines
    .flatMap(({ lineId, quantity: { value } }) =>
      Array.from({ length: Number(value) }, () => ({ lineId, at: Number(order.next().value) })),
    )
    .toSorted((one, other) => one.at - other.at)
    .map(({ lineId }) => lineId);
}

function giveBack(
  sale: RetailTransaction,
  returned: readonly ReturnedQuantity[],
  wanted: readonly { readonly lineId: string; readonly quantity: string }[],
): Basket {
  const { currency, policy: own } = sale;
  const lines = wanted.map((each, index) => ({ ...each, newLineId: `R${index}` }));
  const request = { original: sale, returned, lines, entryMethod: 'KEYED', today } as const;
  return valueOf(openReturn({ ...opening, currency, policy: own }, request));
}

const amountsOf = (lines: readonly BasketLine[]) => ({
  discount: sum(lines.map(({ discount }) => discount.minor)),
  exempted: sum(lines.flatMap(({ taxes }) => taxes.map(({ exempted }) => exempted?.minor ?? 0))),
  net: sum(lines.map(({ net }) => net.minor)),
  tax: sum(lines.map(({ tax }) => tax.minor)),
  gross: sum(lines.map(({ gross }) => gross.minor)),
});
const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
const turned = (sale: RetailTransaction) =>
  Object.fromEntries(Object.entries(amountsOf(sale.lines)).map(([name, all]) => [name, 0 - all]));
const wholeOf = (sale: RetailTransaction) =>
  sale.lines.map(({ lineId, quantity: { value } }) => ({ lineId, quantity: value }));

describe('for any sale', () => {
  it('unit by unit in any order is worth what all at once is, and never more than was paid', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const sale = sell(shape);
        const atOnce = giveBack(sale, [], wholeOf(sale));
        let returned: readonly ReturnedQuantity[] = [];
        let back = 0;
        const lines: BasketLine[] = [];
        for (const lineId of unitsOf(sale, shape.order)) {
          const basket = giveBack(sale, returned, [{ lineId, quantity: '1' }]);
          returned = returnedAfter(returned, basket, sale.id);
          back -= basket.totals.total.minor;
          expect(basket.totals.total.minor).toBeLessThanOrEqual(0);
          expect(back).toBeLessThanOrEqual(sale.totals.total.minor);
          lines.push(...basket.lines);
        }
        expect(amountsOf(lines)).toEqual(turned(sale));
        expect(amountsOf(atOnce.lines)).toEqual(amountsOf(lines));
      }),
    );
  });

  it('an exchange for the very same goods at the same prices is nothing, in money and in tax', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const sale = sell(shape);
        const basket = basketIn(shape);
        const lines = wholeOf(sale).map((each, index) => ({ ...each, newLineId: `R${index}` }));
        const request = {
          original: sale,
          returned: [],
          lines,
          entryMethod: 'KEYED',
          today,
        } as const;
        const back = valueOf(addReturnLines(basket, request));
        const both = [...linesOf(shape), ...back];
        const { totals, taxes } = repriceBasket(basket, both, book(promotionsOf(shape)));
        expect([totals.total.minor, totals.net.minor, totals.tax.minor]).toEqual([0, 0, 0]);
        expect(taxes.every(({ tax, taxable }) => tax.minor === 0 && taxable.minor === 0)).toBe(
          true,
        );
      }),
    );
  });

  it('a post-void turns every sum', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const sale = sell(shape);
        const { totals, tenders, lines } = postVoidDraft(sale, {
          ...{ transactionId: 'PV', operatorId: 'O1', now, reason: 'Wrong', newId: () => 'N' },
          approval: { approvalId: 'A', operatorId: 'O2', permission: 'VOID' },
        });
        expect(totals.total.minor + sale.totals.total.minor).toBe(0);
        expect(amountsOf(lines)).toEqual(turned(sale));
        expect(sum([...tenders, ...sale.tenders].map(({ amount }) => amount.minor))).toBe(0);
      }),
    );
  });

  it('the tenders of its refunds are what is owed, and cash goes back as it came', () => {
    fc.assert(
      fc.property(shapes, fc.constantFrom(0, 1, 5), (shape, incrementMinor) => {
        const rounding = { incrementMinor, mode: 'HALF_UP' as const };
        const own = {
          ...policy,
          tax: shape.tax,
          ...(incrementMinor > 0 && { cashRounding: rounding }),
        };
        const empty = { ...basketIn(shape), policy: own };
        const priced = repriceBasket(empty, linesOf(shape), book(promotionsOf(shape)));
        const sale = soldInCash({ ...empty, ...priced });
        const basket = giveBack(sale, [], wholeOf(sale));
        const owed = money(0 - tenderSums(basket).due.minor, sale.currency);
        const refunded: readonly TenderRefund[] = [];
        const shares = refundPlan(owed, [{ transaction: sale, refunded }]);
        const paid = valueOf(payBack(basket, shares, { newId: () => 'N1', now }));
        expect(tenderSums(paid).due.minor).toBe(0);
        const cash = (list: RetailTransaction['tenders']) =>
          sum(list.map(({ amount }) => amount.minor));
        expect(cash(paid.tenders) + cash(sale.tenders)).toBe(0);
        const after = refundedAfter(refunded, paid.tenders, sale.id);
        expect(sum(after.map(({ amount }) => amount.minor))).toBe(sale.totals.total.minor);
        expect(minorUnitExponent(sale.currency)).toBeLessThanOrEqual(3);
      }),
    );
  });
});
