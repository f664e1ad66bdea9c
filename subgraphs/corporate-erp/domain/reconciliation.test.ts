import fc from 'fast-check';
import { agrees, type PostingTotals, totalsOf } from './reconciliation.ts';

const none: PostingTotals = { count: 0, totals: [] };
const eur = (minor: number, count = 1): PostingTotals => ({
  count,
  totals: [{ minor, currency: 'EUR' }],
});

describe('whether the corporate system holds what was posted', () => {
  it.each`
    what                             | posted       | pending   | dead      | corporate                   | answer
    ${'the same'}                    | ${eur(5)}    | ${none}   | ${none}   | ${eur(5)}                   | ${true}
    ${'nothing at all'}              | ${none}      | ${none}   | ${none}   | ${none}                     | ${true}
    ${'another sum'}                 | ${eur(5)}    | ${none}   | ${none}   | ${eur(6)}                   | ${false}
    ${'another count'}               | ${eur(5, 2)} | ${none}   | ${none}   | ${eur(5, 1)}                | ${false}
    ${'something waits'}             | ${eur(5)}    | ${eur(1)} | ${none}   | ${eur(5)}                   | ${false}
    ${'something is dead'}           | ${eur(5)}    | ${none}   | ${eur(1)} | ${eur(5)}                   | ${false}
    ${'nothing in a currency, once'} | ${eur(0, 2)} | ${none}   | ${none}   | ${{ count: 2, totals: [] }} | ${true}
  `('$what: $answer', ({ posted, pending, dead, corporate, answer }) => {
    expect(agrees({ posted, pending, dead }, corporate)).toBe(answer);
  });
});

describe('sums per currency', () => {
  it('are the same in whatever order they are added', () => {
    const sum = fc.record({
      count: fc.nat(100),
      sum: fc.record({
        minor: fc.integer({ min: -1_000_000, max: 1_000_000 }),
        currency: fc.constantFrom('EUR', 'GBP', 'JPY'),
      }),
    });
    fc.assert(
      fc.property(fc.array(sum), (sums) => {
        expect(totalsOf(sums.toReversed())).toEqual(totalsOf(sums));
      }),
    );
  });
});
