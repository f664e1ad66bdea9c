import fc from 'fast-check';
import { money } from '#kernel/money.ts';
import { cashSale } from './sample-sale.contract.ts';
import { type SaleKind, toShiftTransaction } from './sale.ts';
import type { CashMovementKind } from './shift.ts';
import { shiftFigures } from './shift-figures.ts';

const sale = (
  totalMinor: number,
  kind: SaleKind = 'SALE',
  series: 'ONLINE' | 'TRAINING' = 'ONLINE',
) => toShiftTransaction(cashSale({ transactionId: 'T', shiftId: 'S', totalMinor, kind, series }));
const moved = (kind: CashMovementKind, minor: number) => ({ kind, amount: money(minor, 'EUR') });

describe('the drawer (rule 36)', () => {
  it.each`
    float    | sales           | movements                                 | counted  | expected | overShort
    ${10000} | ${[]}           | ${[]}                                     | ${10000} | ${10000} | ${0}
    ${10000} | ${[1190]}       | ${[]}                                     | ${11000} | ${11190} | ${-190}
    ${10000} | ${[1190, -595]} | ${[]}                                     | ${11000} | ${10595} | ${405}
    ${0}     | ${[500]}        | ${[moved('PAID_IN', 300)]}                | ${800}   | ${800}   | ${0}
    ${5000}  | ${[]}           | ${[moved('PAID_OUT', 700)]}               | ${4300}  | ${4300}  | ${0}
    ${5000}  | ${[9000]}       | ${[moved('DROP', 8000)]}                  | ${5999}  | ${6000}  | ${-1}
    ${5000}  | ${[]}           | ${[moved('COUNT', 1), moved('FLOAT', 2)]} | ${5000}  | ${5000}  | ${0}
  `(
    'float $float, cash $sales: expected $expected, counted $counted is $overShort',
    ({ float, sales, movements, counted, expected, overShort }) => {
      const figures = shiftFigures({
        ...{ currency: 'EUR', floatMinor: float, countedMinor: counted, movements },
        transactions: (sales as number[]).map((minor) => sale(minor)),
      });
      expect(figures.drawer).toMatchObject({ expectedMinor: expected, overShortMinor: overShort });
    },
  );

  it('takes what stayed of cash that was handed over, and leaves cards out', () => {
    const tenders = [
      {
        kind: 'CASH' as const,
        amount: money(1190, 'EUR'),
        tendered: money(2000, 'EUR'),
        change: money(810, 'EUR'),
      },
      { kind: 'CARD' as const, amount: money(500, 'EUR') },
    ];
    const transaction = toShiftTransaction(cashSale({ transactionId: 'T', shiftId: 'S', tenders }));
    const figures = shiftFigures({
      currency: 'EUR',
      floatMinor: 0,
      movements: [],
      transactions: [transaction],
    });
    expect(figures.drawer.cashSalesMinor).toBe(1190);
    expect(figures.byTender).toEqual([
      { kind: 'CARD', count: 1, amountMinor: 500 },
      { kind: 'CASH', count: 1, amountMinor: 1190 },
    ]);
  });
});

it('tells taxes of two jurisdictions apart, whatever they are called', () => {
  const tax = { taxId: 'VAT', name: 'VAT', rate: '0.19', taxableMinor: 100, taxMinor: 19 };
  const back = { ...tax, taxableMinor: -100, taxMinor: -19, jurisdictionId: 'AT' };
  const of = (taxes: readonly (typeof tax)[]) =>
    toShiftTransaction(cashSale({ transactionId: 'T', shiftId: 'S', taxes }));
  const { byTaxRate } = shiftFigures({
    ...{ currency: 'EUR', floatMinor: 0, movements: [] },
    transactions: [of([tax]), of([back, tax]), of([back])],
  });
  expect(byTaxRate).toHaveLength(2);
  expect(byTaxRate).toEqual(
    expect.arrayContaining([
      { ...tax, taxableMinor: 200, taxMinor: 38 },
      { ...back, taxableMinor: -200, taxMinor: -38 },
    ]),
  );
});

describe('a report', () => {
  const kinds: readonly SaleKind[] = [
    'SALE',
    'RETURN',
    'EXCHANGE',
    'POST_VOID',
    'VOIDED',
    'NO_SALE',
  ];
  const anySale = fc
    .record({
      minor: fc.integer({ min: -100_000, max: 100_000 }),
      kind: fc.constantFrom(...kinds),
      series: fc.constantFrom('ONLINE' as const, 'TRAINING' as const),
    })
    .map(({ minor, kind, series }) => sale(minor, kind, series));
  const anyMovement = fc
    .tuple(fc.constantFrom('PAID_IN', 'PAID_OUT', 'DROP', 'COUNT'), fc.nat(100_000))
    .map(([kind, minor]) => moved(kind, minor));

  it('adds up over every way to cut it, whatever the order of its transactions', () => {
    fc.assert(
      fc.property(fc.array(anySale), fc.array(anyMovement), (transactions, movements) => {
        const books = { currency: 'EUR', floatMinor: 5000, movements };
        const figures = shiftFigures({ ...books, transactions });
        const sum = (values: readonly number[]) =>
          values.reduce((total, value) => total + value, 0);
        const { byTender, byOperator, byDepartment, byTaxRate, totalMinor, drawer } = figures;
        expect(sum(byTender.map(({ amountMinor }) => amountMinor))).toBe(totalMinor);
        expect(sum(byOperator.map((part) => part.totalMinor))).toBe(totalMinor);
        expect(sum(byDepartment.map(({ grossMinor }) => grossMinor))).toBe(totalMinor);
        expect(sum(byTaxRate.map(({ taxMinor }) => taxMinor))).toBe(figures.taxMinor);
        expect(figures.netMinor + figures.taxMinor).toBe(totalMinor);
        const cash = drawer.cashSalesMinor - drawer.cashRefundsMinor;
        expect(drawer.expectedMinor).toBe(
          drawer.floatMinor + cash + drawer.paidInMinor - drawer.paidOutMinor - drawer.dropsMinor,
        );
        expect(shiftFigures({ ...books, transactions: transactions.toReversed() })).toEqual(
          figures,
        );
      }),
    );
  });

  it('is the same as X and as Z, but for the count', () => {
    fc.assert(
      fc.property(fc.array(anySale), fc.nat(1_000_000), (transactions, countedMinor) => {
        const books = { currency: 'EUR', floatMinor: 5000, movements: [], transactions };
        const x = shiftFigures(books);
        const z = shiftFigures({ ...books, countedMinor });
        const { countedMinor: _counted, overShortMinor, ...uncounted } = z.drawer;
        expect({ ...z, drawer: uncounted }).toEqual(x);
        expect(overShortMinor).toBe(countedMinor - x.drawer.expectedMinor);
      }),
    );
  });
});
