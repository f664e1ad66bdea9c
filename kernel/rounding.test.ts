import fc from 'fast-check';
import { divideRounded } from './rounding.ts';
import type { RoundingMode } from './rounding.ts';

const modes: readonly RoundingMode[] = ['HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN'];

describe('divideRounded', () => {
  it.each`
    tenths | halfUp | halfEven | halfDown | up    | down
    ${25n} | ${3n}  | ${2n}    | ${2n}    | ${3n} | ${2n}
    ${35n} | ${4n}  | ${4n}    | ${3n}    | ${4n} | ${3n}
    ${24n} | ${2n}  | ${2n}    | ${2n}    | ${3n} | ${2n}
    ${26n} | ${3n}  | ${3n}    | ${3n}    | ${3n} | ${2n}
    ${20n} | ${2n}  | ${2n}    | ${2n}    | ${2n} | ${2n}
    ${1n}  | ${0n}  | ${0n}    | ${0n}    | ${1n} | ${0n}
    ${0n}  | ${0n}  | ${0n}    | ${0n}    | ${0n} | ${0n}
  `('rounds $tenths tenths in every mode', ({ tenths, halfUp, halfEven, halfDown, up, down }) => {
    const rounded = modes.map((mode) => divideRounded(tenths, 10n, mode));
    expect(rounded).toEqual([halfUp, halfEven, halfDown, up, down]);
  });

  it('refuses to divide by zero', () => {
    expect(() => divideRounded(1n, 0n, 'HALF_UP')).toThrow('divisor other than zero');
  });

  it('is symmetric about zero and never a whole unit away', () => {
    fc.assert(
      fc.property(
        fc.bigInt(),
        fc.bigInt().filter((divisor) => divisor !== 0n),
        fc.constantFrom(...modes),
        (dividend, divisor, mode) => {
          const quotient = divideRounded(dividend, divisor, mode);
          expect(divideRounded(-dividend, divisor, mode)).toBe(-quotient);
          expect(divideRounded(dividend, -divisor, mode)).toBe(-quotient);
          const error = quotient * divisor - dividend;
          expect(error * error < divisor * divisor).toBe(true);
        },
      ),
    );
  });
});
