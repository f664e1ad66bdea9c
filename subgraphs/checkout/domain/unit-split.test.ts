import fc from 'fast-check';
import { splitOverUnits } from './unit-split.ts';

describe('an amount over equal units', () => {
  it.each`
    minor   | units | low          | high
    ${100}  | ${3}  | ${[33, 2]}   | ${[34, 1]}
    ${-100} | ${3}  | ${[-33, 2]}  | ${[-34, 1]}
    ${99}   | ${3}  | ${[33, 3]}   | ${[34, 0]}
    ${2}    | ${3}  | ${[0, 1]}    | ${[1, 2]}
    ${-2}   | ${3}  | ${[0, 1]}    | ${[-1, 2]}
    ${0}    | ${3}  | ${[0, 3]}    | ${[0, 0]}
    ${1777} | ${1}  | ${[1777, 1]} | ${[1778, 0]}
  `('$minor over $units: $low and $high (amount, units)', ({ minor, units, low, high }) => {
    const split = splitOverUnits(minor as number, units as number);
    expect([split.lowMinor, split.lowCount]).toEqual(low);
    expect([split.highMinor, split.highCount]).toEqual(high);
  });

  it('adds up to the amount again, with shares that differ by one at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (minor, units) => {
          const { lowMinor, lowCount, highMinor, highCount } = splitOverUnits(minor, units);
          expect(lowMinor * lowCount + highMinor * highCount + 0).toBe(minor + 0);
          expect(lowCount + highCount).toBe(units);
          expect(lowCount).toBeGreaterThan(0);
          expect(Math.abs(highMinor) - Math.abs(lowMinor)).toBe(minor === 0 ? 0 : 1);
        },
      ),
    );
  });
});
