import fc from 'fast-check';
import { checkForeignCounts, foreignCountFigures, foreignDetail } from './foreign-drawer.ts';

/** 20.00 USD at 0.94 with change of 2.90, and 10.00 USD at 0.90 without. */
const dollars = [
  { kind: 'CASH', amountMinor: 1590, foreign: { currency: 'USD', minor: 2000, changeMinor: 290 } },
  { kind: 'CASH', amountMinor: 900, foreign: { currency: 'USD', minor: 1000, changeMinor: 0 } },
];
const yen = [
  { kind: 'CASH', amountMinor: 6100, foreign: { currency: 'JPY', minor: 10_000, changeMinor: 0 } },
];
const cash = [{ kind: 'CASH', amountMinor: 500 }];

describe('the count of other currencies', () => {
  // 30.00 USD were worth 18.80 + 9.00 = 27.80, so 5.00 USD are 4.63 and 10.00 USD are 9.27 (9.2667); 1,000 yen are 6.10.
  it.each`
    what                        | counted            | tenders                  | expected
    ${'all there'}              | ${[['USD', 3000]]} | ${[...dollars, ...cash]} | ${[['USD', 3000, 3000, 0, 0]]}
    ${'five dollars short'}     | ${[['USD', 2500]]} | ${dollars}               | ${[['USD', 3000, 2500, -500, -463]]}
    ${'ten dollars over'}       | ${[['USD', 4000]]} | ${dollars}               | ${[['USD', 3000, 4000, 1000, 927]]}
    ${'a thousand yen short'}   | ${[['JPY', 9000]]} | ${yen}                   | ${[['JPY', 10_000, 9000, -1000, -610]]}
    ${'nobody found any'}       | ${[]}              | ${[...yen, ...dollars]}  | ${[['JPY', 10_000, 0, -10_000, -6100], ['USD', 3000, 0, -3000, -2780]]}
    ${'found, but never taken'} | ${[['CHF', 1000]]} | ${cash}                  | ${[['CHF', 0, 1000, 1000, undefined]]}
    ${'none at all'}            | ${[]}              | ${cash}                  | ${[]}
  `('$what', ({ counted, tenders, expected }) => {
    const counts = (counted as [string, number][]).map(countOf);
    expect(foreignCountFigures(counts, tenders as typeof dollars)).toEqual(
      (expected as [string, number, number, number, number?][]).map(
        ([currency, expectedMinor, countedMinor, overShortMinor, worth]) => ({
          ...{ currency, expectedMinor, countedMinor, overShortMinor },
          ...(worth === undefined ? {} : { overShortWorthMinor: worth }),
        }),
      ),
    );
  });

  it('is of known currencies, each once, and never the own', () => {
    expect(checkForeignCounts([{ currency: 'USD' }, { currency: 'JPY' }], 'EUR').ok).toBe(true);
    for (const wrong of [['EUR'], ['USD', 'USD'], ['XQZ'], new Array<string>(41).fill('USD')]) {
      const counts = wrong.map((currency) => ({ currency }));
      expect(checkForeignCounts(counts, 'EUR')).toMatchObject({
        refusal: { code: 'AMOUNT_INVALID' },
      });
    }
  });

  it('is over or short by what differs, is worth its part of what was taken, and the ledger says it', () => {
    const minor = fc.integer({ min: 1_000, max: 1_000_000_000 });
    const tender = fc
      .tuple(fc.constantFrom('USD', 'JPY', 'CHF'), minor, minor)
      .map(([currency, taken, worth]) => ({
        ...{ kind: 'CASH', amountMinor: worth },
        foreign: { currency, minor: taken, changeMinor: 0 },
      }));
    const counts = fc.uniqueArray(
      fc.tuple(fc.constantFrom('USD', 'JPY', 'GBP'), fc.nat(1_000_000)),
      {
        selector: ([currency]) => currency,
      },
    );
    fc.assert(
      fc.property(counts, fc.array(tender, { maxLength: 8 }), (counted, tenders) => {
        const figures = foreignCountFigures(counted.map(countOf), tenders);
        for (const { currency, expectedMinor, countedMinor, ...rest } of figures) {
          const { overShortMinor, overShortWorthMinor } = rest;
          const taken = tenders.filter(({ foreign }) => foreign.currency === currency);
          expect(expectedMinor).toBe(taken.reduce((sum, { foreign }) => sum + foreign.minor, 0));
          expect(countedMinor).toBe(new Map<string, number>(counted).get(currency) ?? 0);
          expect(overShortMinor).toBe(countedMinor - expectedMinor);
          expect(overShortWorthMinor === undefined).toBe(taken.length === 0);
          const worth = taken.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
          if (countedMinor === 0 && taken.length > 0) expect(overShortWorthMinor).toBe(-worth);
        }
        expect(foreignDetail(counted.map(countOf))).toEqual(Object.fromEntries(counted));
      }),
    );
  });
});

function countOf([currency, countedMinor]: readonly [string, number]) {
  return { currency, countedMinor, denominations: [] };
}
