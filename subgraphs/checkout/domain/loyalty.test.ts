import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import { pointsReturned } from './loyalty.ts';
import type { LoyaltyPoints } from './price-change.ts';
import type { ReturnedQuantity } from './returns.ts';
import { basketOf, line, soldInCash } from './test-kit.ts';
import type { RetailTransaction } from './transaction.ts';

/** Units at 1.00 that are sold with these points. */
const sale = (units: number, parts: Partial<RetailTransaction>): RetailTransaction => ({
  ...soldInCash(basketOf([line({ lineId: 'L1', quantity: quantity(units, 'EA') })])),
  ...parts,
});

const returned = (units: number): readonly ReturnedQuantity[] =>
  units === 0 ? [] : [{ lineId: 'L1', quantity: String(units) }];

const back = (original: RetailTransaction, before: number, after: number) =>
  pointsReturned(original, returned(before), returned(after));

/** "10/4": ten earned, four burned. */
const pointsOf = (text: string): LoyaltyPoints => {
  const [earned = 0, burned = 0] = text.split('/').map(Number);
  return { earned, burned };
};

describe('rule 25: points of goods that come back', () => {
  it.each`
    id                                               | points      | soldPoints   | before | after | answer
    ${'the first unit, rounded down'}                | ${'10/4'}   | ${undefined} | ${0}   | ${1}  | ${'-3/-1'}
    ${'the second'}                                  | ${'10/4'}   | ${undefined} | ${1}   | ${2}  | ${'-3/-1'}
    ${'the last brings the last point'}              | ${'10/4'}   | ${undefined} | ${2}   | ${3}  | ${'-4/-2'}
    ${'all at once'}                                 | ${'10/4'}   | ${undefined} | ${0}   | ${3}  | ${'-10/-4'}
    ${'an even exchange: what its own goods earned'} | ${'0/0'}    | ${'60/0'}    | ${0}   | ${3}  | ${'-60/0'}
    ${'an exchange at double points'}                | ${'140/0'}  | ${'200/0'}   | ${0}   | ${3}  | ${'-200/0'}
    ${'an exchange whose goods earned nothing'}      | ${'-60/-5'} | ${'0/0'}     | ${0}   | ${3}  | ${'0/0'}
  `('$id: $answer', ({ points, soldPoints, before, after, answer }) => {
    const original = sale(3, {
      points: pointsOf(points),
      ...(soldPoints === undefined ? {} : { soldPoints: pointsOf(soldPoints) }),
    });
    expect(back(original, before, after)).toEqual(pointsOf(answer));
  });

  it('are none of a sale without a customer', () => {
    expect(back(sale(1, {}), 0, 1)).toBeUndefined();
  });

  it('are the same in one return or in many, for a sale as for an exchange', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(5000),
        fc.nat(5000),
        fc.boolean(),
        (units, earned, burned, isExchange) => {
          const own = { earned, burned };
          const merged = { points: { earned: earned - 7, burned: burned - 3 }, soldPoints: own };
          const original = sale(units, isExchange ? merged : { points: own });
          const parts = Array.from({ length: units }, (_, unit) => back(original, unit, unit + 1));
          const sum = (name: keyof LoyaltyPoints) =>
            parts.reduce((total, part) => total + (part?.[name] ?? 0), 0);
          expect({ earned: sum('earned') + 0, burned: sum('burned') + 0 }).toEqual({
            earned: 0 - earned,
            burned: 0 - burned,
          });
        },
      ),
    );
  });
});
