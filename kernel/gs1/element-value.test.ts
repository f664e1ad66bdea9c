import fc from 'fast-check';
import { gs1Date } from './element-value.ts';

describe('gs1Date', () => {
  // GS1 General Specifications 7.12: 51 years ahead is the last century, 50 behind the next one.
  it.each`
    yymmdd      | today           | date
    ${'201225'} | ${'2026-01-01'} | ${'2020-12-25'}
    ${'260200'} | ${'2026-01-01'} | ${'2026-02-28'}
    ${'280200'} | ${'2026-01-01'} | ${'2028-02-29'}
    ${'261200'} | ${'2026-01-01'} | ${'2026-12-31'}
    ${'760101'} | ${'2026-01-01'} | ${'2076-01-01'}
    ${'770101'} | ${'2026-01-01'} | ${'1977-01-01'}
    ${'000101'} | ${'2049-12-31'} | ${'2000-01-01'}
    ${'000101'} | ${'2050-01-01'} | ${'2100-01-01'}
    ${'490101'} | ${'2098-01-01'} | ${'2049-01-01'}
    ${'480101'} | ${'2098-01-01'} | ${'2148-01-01'}
  `('reads $yymmdd on $today as $date', ({ yymmdd, today, date }) => {
    expect(gs1Date(yymmdd, new Date(today))).toBe(date);
  });

  it('keeps month, day and two-digit year, at most 49 years back and 50 ahead', () => {
    const days = { min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(days), fc.date(days), (written, today) => {
        // The last of February differs between centuries, so the property leaves it out.
        fc.pre(!written.toISOString().includes('-02-29'));
        const text = written.toISOString().slice(2, 10);
        const date = gs1Date(text.replaceAll('-', ''), today);
        expect(date.slice(2)).toBe(text);
        const ahead = Number(date.slice(0, 4)) - today.getUTCFullYear();
        expect(ahead >= -49 && ahead <= 50).toBe(true);
      }),
    );
  });
});
