import fc from 'fast-check';
import { discountable, discountContext as context } from '../test-kit.ts';
import type { DiscountableLine } from './discountable.ts';
import { setEffects, type Benefit, type Role } from './set-effects.ts';
import { percentRatio } from './whole-number.ts';

const units = (itemId: string, minor: number, unitCount: number, lineId = itemId) =>
  discountable(itemId, minor * unitCount, { lineId, unitCount });
const price = (priceMinor: number): Benefit => ({ priceMinor });
const off = (percent: string, count: number): Benefit => ({ ratio: percentRatio(percent), count });
/** "A 2: 50": two units of A went into sets, 0.50 is taken off them. */
const said = (roles: readonly Role[], benefit: Benefit) => {
  const lines = [...new Set(roles.flatMap((role) => role.lines))];
  return setEffects({ lines, roles }, benefit, context).map(
    ({ lineId, unitsInGroups, minor }) => `${lineId} ${unitsInGroups}: ${minor}`,
  );
};

describe('sets of one kind of goods', () => {
  it.each`
    case                                               | lines                                                            | quantity | benefit          | taken
    ${'three for 2.00'}                                | ${[units('A', 100, 3)]}                                          | ${3}     | ${price(200)}    | ${['A 3: 100']}
    ${'one unit too few'}                              | ${[units('A', 100, 2)]}                                          | ${3}     | ${price(200)}    | ${[]}
    ${'two sets and a unit over'}                      | ${[units('A', 100, 7)]}                                          | ${3}     | ${price(200)}    | ${['A 6: 200']}
    ${'over two lines'}                                | ${[units('A', 100, 2), units('B', 50, 1)]}                       | ${3}     | ${price(200)}    | ${['A 2: 40', 'B 1: 10']}
    ${'the dearest units first'}                       | ${[units('A', 50, 2), units('B', 100, 2)]}                       | ${2}     | ${price(80)}     | ${['A 2: 47', 'B 2: 93']}
    ${'as dear as the units are: no set'}              | ${[units('A', 100, 2)]}                                          | ${2}     | ${price(200)}    | ${[]}
    ${'dearer than the units are: no set'}             | ${[units('A', 100, 2)]}                                          | ${2}     | ${price(201)}    | ${[]}
    ${'only the sets that are worth it'}               | ${[units('A', 100, 2), units('B', 40, 2)]}                       | ${2}     | ${price(90)}     | ${['A 2: 110']}
    ${'what is weighed has no units to count'}         | ${[units('A', 100, 2), { ...units('B', 500, 1), unitCount: 0 }]} | ${3}     | ${price(100)}    | ${[]}
    ${'what is weighed lends nothing'}                 | ${[units('A', 100, 3), { ...units('B', 500, 1), unitCount: 0 }]} | ${3}     | ${price(200)}    | ${['A 3: 100']}
    ${'a line that costs a cent more than its units'}  | ${[discountable('A', 100, { unitCount: 3 })]}                    | ${3}     | ${price(90)}     | ${['A 3: 10']}
    ${'two of three units that cost 0.34, 0.33, 0.33'} | ${[discountable('A', 100, { unitCount: 3 })]}                    | ${2}     | ${price(50)}     | ${['A 2: 17']}
    ${'the third free'}                                | ${[units('A', 100, 2), units('B', 70, 1)]}                       | ${3}     | ${off('100', 1)} | ${['A 2: 52', 'B 1: 18']}
    ${'the third at half, rounded once'}               | ${[units('A', 99, 3)]}                                           | ${3}     | ${off('50', 1)}  | ${['A 3: 50']}
    ${'the two cheapest of four free'}                 | ${[units('A', 100, 3), units('B', 60, 1)]}                       | ${4}     | ${off('100', 2)} | ${['A 3: 133', 'B 1: 27']}
    ${'at no per cent'}                                | ${[units('A', 100, 3)]}                                          | ${3}     | ${off('0', 1)}   | ${[]}
  `('$case: $taken', ({ lines, quantity, benefit, taken }) => {
    expect(said([{ lines, quantity }], benefit)).toEqual(taken);
  });

  it('take equal units first by the line that was named first, and say that they shared it out', () => {
    const lines = [units('A', 100, 1, 'L2'), units('A', 100, 1, 'L1'), units('A', 100, 1, 'L3')];
    expect(setEffects({ lines, roles: [{ lines, quantity: 2 }] }, price(151), context)).toEqual([
      { lineId: 'L2', minor: 25, rounding: 'LARGEST_REMAINDER', unitsInGroups: 1 },
      { lineId: 'L1', minor: 24, rounding: 'LARGEST_REMAINDER', unitsInGroups: 1 },
    ]);
  });
});

describe('sets of several kinds of goods', () => {
  const [main, drink, snack] = [
    units('MAIN', 450, 2),
    units('DRINK', 200, 2),
    units('SNACK', 150, 1),
  ];
  it.each`
    case                                          | roles                                                                                                 | benefit          | taken
    ${'a meal deal'}                              | ${[{ lines: [main], quantity: 1 }, { lines: [drink], quantity: 1 }]}                                  | ${price(500)}    | ${['MAIN 2: 208', 'DRINK 2: 92']}
    ${'as many as there are of the scarcest'}     | ${[{ lines: [main], quantity: 1 }, { lines: [drink], quantity: 1 }, { lines: [snack], quantity: 1 }]} | ${price(600)}    | ${['MAIN 1: 113', 'DRINK 1: 50', 'SNACK 1: 37']}
    ${'not without one of them'}                  | ${[{ lines: [main], quantity: 1 }, { lines: [], quantity: 1 }]}                                       | ${price(1)}      | ${[]}
    ${'two and one free'}                         | ${[{ lines: [main], quantity: 2 }, { lines: [snack], quantity: 1 }]}                                  | ${off('100', 1)} | ${['MAIN 2: 129', 'SNACK 1: 21']}
    ${'a unit counts in one role only'}           | ${[{ lines: [snack], quantity: 1 }, { lines: [snack], quantity: 1 }]}                                 | ${price(1)}      | ${[]}
    ${'what only one role can use is used first'} | ${[{ lines: [main, drink], quantity: 1 }, { lines: [main], quantity: 2 }]}                            | ${price(800)}    | ${['MAIN 2: 245', 'DRINK 1: 55']}
    ${'in whatever order the roles stand'}        | ${[{ lines: [main], quantity: 2 }, { lines: [main, drink], quantity: 1 }]}                            | ${price(800)}    | ${['MAIN 2: 245', 'DRINK 1: 55']}
  `('$case: $taken', ({ roles, benefit, taken }) => {
    expect(said(roles, benefit)).toEqual(taken);
  });
});

describe('sets are formed so that the customer saves the most', () => {
  const units = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 7 });

  it('n for a price takes off what the best choice of groups takes off', () => {
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 0, max: 120 }),
        (minors, n, price) => {
          const lines = minors.map((minor, index) => discountable(`I${index}`, minor));
          const effects = setEffects(
            { lines, roles: [{ lines, quantity: n }] },
            { priceMinor: price },
            context,
          );
          const taken = effects.reduce((sum, { minor }) => sum + minor, 0);
          expect(taken).toBe(bestGroups(minors, n, price));
        },
      ),
    );
  });

  it('the units of one line and of as many lines give the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 300 }),
        (count, minor) => {
          const apart = Array.from({ length: count }, (_, index) =>
            discountable(`I${index}`, minor),
          );
          const together = [discountable('I0', minor * count, { unitCount: count })];
          const sum = (lines: readonly DiscountableLine[]) =>
            setEffects(
              { lines, roles: [{ lines, quantity: 3 }] },
              { priceMinor: minor },
              context,
            ).reduce((all, effect) => all + effect.minor, 0);
          expect(sum(apart)).toBe(sum(together));
        },
      ),
    );
  });
});

/** All ways to take any number of groups of n out of the units. */
function bestGroups(minors: readonly number[], n: number, price: number): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** minors.length; mask += 1) {
    const chosen = minors.filter((_, index) => (mask & (1 << index)) !== 0);
    if (chosen.length % n !== 0) continue;
    const worth = chosen.reduce((sum, minor) => sum + minor, 0);
    best = Math.max(best, worth - (chosen.length / n) * price);
  }
  return best;
}
