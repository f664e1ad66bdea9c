import fc from 'fast-check';
import { checkDigit, displayGtin, gtinWithCheckDigit, isValidGtin, normaliseGtin } from './gtin.ts';

const bodies = fc
  .constantFrom(7, 11, 12, 13)
  .chain((length) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)));

describe('checkDigit', () => {
  // pos-cases GS1-01: IBM and GS1's manual calculation, GS1 Sweden, GS1 India.
  it.each`
    body              | digit
    ${'629104150021'} | ${3}
    ${'730001100001'} | ${7}
    ${'890400021003'} | ${7}
    ${'9638507'}      | ${4}
    ${'03600029145'}  | ${2}
  `('ends $body with $digit', ({ body, digit }) => {
    expect(checkDigit(body)).toBe(digit);
    expect(isValidGtin(gtinWithCheckDigit(body))).toBe(true);
  });

  it('finds any single wrong digit', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, at, change) => {
        const gtin = gtinWithCheckDigit(body);
        const place = at % gtin.length;
        const wrong = (Number(gtin[place]) + change) % 10;
        expect(isValidGtin(gtin)).toBe(true);
        expect(isValidGtin(gtin.slice(0, place) + String(wrong) + gtin.slice(place + 1))).toBe(
          false,
        );
      }),
    );
  });

  it('faults on a body that is no body', () => {
    expect(() => checkDigit('12a')).toThrow('Expected only digits');
    expect(() => gtinWithCheckDigit('123')).toThrow('got 3');
  });
});

describe('normaliseGtin', () => {
  it.each`
    text                 | answer
    ${'96385074'}        | ${'00000096385074'}
    ${'036000291452'}    | ${'00036000291452'}
    ${'6291041500213'}   | ${'06291041500213'}
    ${'7300011000017'}   | ${'07300011000017'}
    ${'8904000210037'}   | ${'08904000210037'}
    ${'10614141000415'}  | ${'10614141000415'}
    ${'6291041500214'}   | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'629104150021'}    | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'62910415002'}     | ${'GTIN_LENGTH_WRONG'}
    ${'629104150021345'} | ${'GTIN_LENGTH_WRONG'}
    ${''}                | ${'GTIN_NOT_NUMERIC'}
    ${'629104150021A'}   | ${'GTIN_NOT_NUMERIC'}
    ${' 6291041500213'}  | ${'GTIN_NOT_NUMERIC'}
    ${'٦٢٩١٠٤١٥'}        | ${'GTIN_NOT_NUMERIC'}
  `('answers $text with $answer', ({ text, answer }) => {
    const gtin = normaliseGtin(text);
    expect(gtin.ok ? gtin.value : gtin.refusal.code).toBe(answer);
  });

  it('says what was expected and what came', () => {
    expect(normaliseGtin('6291041500214')).toMatchObject({
      refusal: { message: 'Expected check digit 3, got 4 in 6291041500214.' },
    });
  });
});

describe('displayGtin', () => {
  it.each(['96385074', '036000291452', '6291041500213', '10614141000415'])('shows %s', (text) => {
    const gtin = normaliseGtin(text);
    expect(gtin.ok && displayGtin(gtin.value)).toBe(text);
  });

  it('keeps the number whatever form it shows', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const gtin = gtinWithCheckDigit(body).padStart(14, '0');
        expect(normaliseGtin(displayGtin(gtin))).toEqual({ ok: true, value: gtin });
      }),
    );
  });
});
