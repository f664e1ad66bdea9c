import { money } from '#kernel/money.ts';
import { receiptFormat } from './receipt-format.ts';

const instant = '2026-03-02T21:05:09.000Z';

describe('how a store writes', () => {
  /** Unicode CLDR 46: groups, decimal mark and date of each country's likeliest language. */
  it.each`
    countryCode  | timeZone              | amount            | negative           | percent  | dateTime
    ${'DE'}      | ${'Europe/Berlin'}    | ${'1.234.567,89'} | ${'-1.234.567,89'} | ${'7,5'} | ${'02.03.2026, 22:05:09'}
    ${'AT'}      | ${'Europe/Vienna'}    | ${'1 234 567,89'} | ${'-1 234 567,89'} | ${'7,5'} | ${'02.03.2026, 22:05:09'}
    ${'FR'}      | ${'Europe/Paris'}     | ${'1 234 567,89'} | ${'-1 234 567,89'} | ${'7,5'} | ${'02/03/2026 22:05:09'}
    ${'GB'}      | ${'Europe/London'}    | ${'1,234,567.89'} | ${'-1,234,567.89'} | ${'7.5'} | ${'02/03/2026, 21:05:09'}
    ${'US'}      | ${'America/New_York'} | ${'1,234,567.89'} | ${'-1,234,567.89'} | ${'7.5'} | ${'03/02/2026, 04:05:09 PM'}
    ${'SE'}      | ${'Europe/Stockholm'} | ${'1 234 567,89'} | ${'-1 234 567,89'} | ${'7,5'} | ${'2026-03-02 22:05:09'}
    ${undefined} | ${'Europe/Berlin'}    | ${'1234567.89'}   | ${'-1234567.89'}   | ${'7.5'} | ${'2026-03-02 22:05:09'}
  `(
    '$countryCode: $amount, $percent %, $dateTime',
    ({ countryCode, timeZone, amount, negative, percent, dateTime }) => {
      const format = receiptFormat({
        timeZone: timeZone as string,
        ...(countryCode !== undefined && { countryCode: countryCode as string }),
      });
      expect(format.amount(money(123_456_789, 'EUR'))).toBe(amount);
      expect(format.amount(money(-123_456_789, 'EUR'))).toBe(negative);
      expect(format.percent('0.075')).toBe(percent);
      expect(format.dateTime(instant)).toBe(dateTime);
    },
  );

  it.each`
    countryCode | money                    | text
    ${'JP'}     | ${money(1234, 'JPY')}    | ${'1,234'}
    ${'DE'}     | ${money(5, 'EUR')}       | ${'0,05'}
    ${'DE'}     | ${money(12_345, 'KWD')}  | ${'12,345'}
    ${'DE'}     | ${money(-100, 'EUR')}    | ${'-1,00'}
    ${'EG'}     | ${money(123_456, 'EGP')} | ${'1,234.56'}
    ${'IL'}     | ${money(-100, 'ILS')}    | ${'-1.00'}
  `('$countryCode writes $money as $text, in digits that printers know', (row) => {
    const {
      countryCode,
      money: amount,
      text,
    } = row as Record<'countryCode' | 'text', string> & {
      readonly money: ReturnType<typeof money>;
    };
    expect(receiptFormat({ countryCode, timeZone: 'UTC' }).amount(amount)).toBe(text);
  });

  it.each`
    countryCode  | text       | shown
    ${'DE'}      | ${'0.195'} | ${'0,195'}
    ${'DE'}      | ${'2'}     | ${'2'}
    ${'DE'}      | ${'1.50'}  | ${'1,50'}
    ${'DE'}      | ${'1200'}  | ${'1.200'}
    ${undefined} | ${'1200'}  | ${'1200'}
    ${undefined} | ${'0.195'} | ${'0.195'}
  `('$countryCode: a number has as many digits as its text $text', (row) => {
    const { countryCode, text, shown } = row as Record<'countryCode' | 'text' | 'shown', string>;
    const country = (countryCode as string | undefined) === undefined ? {} : { countryCode };
    expect(receiptFormat({ ...country, timeZone: 'UTC' }).number(text)).toBe(shown);
  });

  it('keeps each till of a country on its own clock', () => {
    const at = (timeZone: string) => receiptFormat({ countryCode: 'US', timeZone });
    expect(at('America/New_York').dateTime(instant)).toContain('04:05:09 PM');
    expect(at('America/Los_Angeles').dateTime(instant)).toContain('01:05:09 PM');
    expect(at('America/New_York').dateTime(instant)).toContain('04:05:09 PM');
  });

  it('says the language that the receipt’s words are chosen by', () => {
    const localeOf = (countryCode: string) =>
      receiptFormat({ countryCode, timeZone: 'UTC' }).locale?.slice(0, 5);
    expect(['DE', 'AT', 'CH', 'GB'].map(localeOf)).toEqual(['de-DE', 'de-AT', 'de-CH', 'en-GB']);
    expect(receiptFormat({ timeZone: 'UTC' }).locale).toBeUndefined();
  });

  it('is the same for the thousandth kind of number as for the first', () => {
    const countries = [
      'AT',
      'BE',
      'CH',
      'DE',
      'DK',
      'ES',
      'FI',
      'FR',
      'GB',
      'GR',
      'HU',
      'IE',
      'IT',
    ];
    const more = ['JP', 'LU', 'MX', 'NL', 'NO', 'NZ', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'US'];
    const texts = Array.from({ length: 20 }, (_, digits) => `1.${'5'.repeat(digits + 1)}`);
    for (const countryCode of [...countries, ...more, 'DE', 'GB']) {
      const { number } = receiptFormat({ countryCode, timeZone: 'UTC' });
      for (const text of texts) expect(number(text).replace(',', '.')).toBe(text);
    }
  });
});
