import fc from 'fast-check';
import { checkDigit, isValidGtin } from '#kernel/gtin.ts';
import { parseAmount } from '#kernel/money.ts';
import {
  mayBeMeasureCode,
  measureCodeDigits,
  priceCheckDigit,
  readItemNumber,
  readMeasureCode,
} from './measure-code.ts';
import { answerOf } from './test-kit.ts';

const ean = (body: string) => `${body}${checkDigit(body)}`;
const priced = { pattern: '22IIIIIVPPPPC', decimals: 2 };
const fivePriced = { pattern: '23IIIIVPPPPPC', decimals: 2 };
const unverified = { pattern: '02IIIIIPPPPPC', decimals: 2 };
const weighed = { pattern: '29IIIIIWWWWWC', decimals: 3 };
const yen = { pattern: '24IIIIIPPPPPC', decimals: 0 };
const layouts = [priced, fivePriced, unverified, weighed, yen];

/**
 * The weightings are those of the GS1 General Specifications ("Check digit calculations: price or weight field"). Each
 * row is worked by hand: 28.75 is 2 > 4 (2-), 8 > 5 (2-), 7 > 1 (3), 5 > 3 (5-); 13 x 3 = 39, so 9. 146.85 is
 * 1 > 5 (5+), 4 > 8 (2-), 6 > 7 (5-), 8 > 4 (5+), 5 > 9 (2-); 33 lacks 7 to 40, and 5- makes 7 of 6.
 */
it.each`
  price      | digit
  ${'2875'}  | ${9}
  ${'0599'}  | ${1}
  ${'0412'}  | ${0}
  ${'0000'}  | ${0}
  ${'9999'}  | ${6}
  ${'14685'} | ${6}
  ${'00000'} | ${0}
  ${'00599'} | ${9}
`('the price check digit of $price is $digit', ({ price, digit }) => {
  expect(priceCheckDigit(price)).toBe(digit);
});

describe('an in-store code', () => {
  it.each`
    what                              | digits                 | answer
    ${'a verified price of 4 digits'} | ${ean('221234592875')} | ${`0${ean('221234500000')} 28.75`}
    ${'a price that was misread'}     | ${ean('221234592876')} | ${'PRICE_CHECK_DIGIT_WRONG'}
    ${'a verifier that was misread'}  | ${ean('221234582875')} | ${'PRICE_CHECK_DIGIT_WRONG'}
    ${'a verified price of 5 digits'} | ${ean('231234614685')} | ${`0${ean('231234000000')} 146.85`}
    ${'a price without a verifier'}   | ${ean('021234500199')} | ${`0${ean('021234500000')} 1.99`}
    ${'a weight in grams'}            | ${ean('291234501234')} | ${`0${ean('291234500000')} 1.234 kg`}
    ${'a price without decimals'}     | ${ean('241234500199')} | ${`0${ean('241234500000')} 199`}
    ${'a prefix of no layout'}        | ${ean('271234500199')} | ${'a GTIN'}
  `('with $what is $answer', ({ digits, answer }) => {
    const read = answerOf(readMeasureCode(digits, layouts), (code) => {
      if (code === undefined) return 'a GTIN';
      const { gtin, price, netWeightKg } = code;
      return `${gtin} ${price?.amount ?? `${netWeightKg ?? ''} kg`}`;
    });
    expect(read).toBe(answer);
  });

  it.each`
    text                             | may      | digits
    ${ean('221234592875')}           | ${true}  | ${ean('221234592875')}
    ${`]E0${ean('221234592875')}`}   | ${true}  | ${ean('221234592875')}
    ${'4011'}                        | ${true}  | ${undefined}
    ${'9520123456788'}               | ${false} | ${'9520123456788'}
    ${`(01)0${ean('221234592875')}`} | ${false} | ${ean('221234592875')}
    ${'123456'}                      | ${false} | ${'123456'}
    ${`1${ean('221234592875')}`}     | ${false} | ${ean('221234592875')}
    ${'x4011'}                       | ${false} | ${'x4011'}
    ${'4011x'}                       | ${false} | ${'4011x'}
    ${`${ean('221234592875')}0`}     | ${false} | ${`${ean('221234592875').slice(1)}0`}
  `('$text may be one: $may', ({ text, may, digits }) => {
    expect(mayBeMeasureCode(text)).toBe(may);
    expect(measureCodeDigits(text)).toBe(digits);
  });

  it('is known by its item number alone, as a cashier types it', () => {
    expect(readItemNumber('4011', layouts)?.gtin).toBe(`0${ean('220401100000')}`);
    expect(readItemNumber('12345', [fivePriced])).toBeUndefined();
    expect(readItemNumber('4011', [])).toBeUndefined();
  });

  it('says the price and the item that were printed, whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.nat(9999), (number, minor) => {
        const [item, price] = [String(number).padStart(5, '0'), String(minor).padStart(4, '0')];
        const read = readMeasureCode(ean(`22${item}${priceCheckDigit(price)}${price}`), layouts);
        const code = read.ok ? read.value : undefined;
        expect(parseAmount(code?.price?.amount ?? '', 'EUR').minor).toBe(minor);
        expect(code?.gtin).toBe(readItemNumber(item, layouts)?.gtin);
        expect(isValidGtin(code?.gtin ?? '')).toBe(true);
      }),
    );
  });

  /** That is what the second check digit is for: the first one alone lets one in ten pairs of misread digits through. */
  it('a single misread digit of the price is always noticed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(4, 5),
        fc.nat(99_999),
        fc.nat(4),
        fc.integer({ min: 1, max: 9 }),
        (length, minor, place, step) => {
          const price = String(minor % 10 ** length).padStart(length, '0');
          const at = place % length;
          const misread = Array.from(price, (digit, index) =>
            index === at ? String((Number(digit) + step) % 10) : digit,
          ).join('');
          expect(priceCheckDigit(misread)).not.toBe(priceCheckDigit(price));
        },
      ),
    );
  });
});
