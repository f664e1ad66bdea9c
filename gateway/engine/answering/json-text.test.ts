import fc from 'fast-check';
import { quote } from './json-text.ts';

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('a string as JSON text', () => {
  it('is what JSON.stringify makes of it, for any code units', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: codeUnit }),
    );
    fc.assert(fc.property(text, (each) => expect(quote(each)).toBe(JSON.stringify(each))));
  });

  it('is so for every code unit by itself', () => {
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const text = String.fromCharCode(unit);
      if (quote(text) !== JSON.stringify(text)) throw new Error(`Differs for ${unit}.`);
    }
  });

  it('is so around the length from which it isn’t looked at', () => {
    const length = fc.integer({ min: 4_990, max: 5_010 });
    fc.assert(
      fc.property(length, codeUnit, fc.double({ min: 0, max: 1, noNaN: true }), (n, unit, at) => {
        const place = Math.floor(at * (n - 1));
        const text = 'a'.repeat(place) + unit + 'b'.repeat(n - 1 - place);
        expect(quote(text)).toBe(JSON.stringify(text));
      }),
      { numRuns: 200 },
    );
  });
});
