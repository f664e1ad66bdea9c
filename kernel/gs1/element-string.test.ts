import fc from 'fast-check';
import { gtinWithCheckDigit } from '../gtin.ts';
import { encodeElementString, formatElementString, parseElementString } from './element-string.ts';

const gtin = '09520123456788';

function read(text: string): unknown {
  const elements = parseElementString(text);
  return elements.ok ? Object.fromEntries(elements.value) : elements.refusal.code;
}

describe('parseElementString', () => {
  it.each`
    case                                  | text                                  | elements
    ${'GS1-128'}                          | ${`]C101${gtin}`}                     | ${{ '01': gtin }}
    ${'DataBar'}                          | ${`]e001${gtin}3103000195`}           | ${{ '01': gtin, '3103': '000195' }}
    ${'DataMatrix'}                       | ${`]d201${gtin}10ABC\u001d21X1`}      | ${{ '01': gtin, '10': 'ABC', '21': 'X1' }}
    ${'QR Code'}                          | ${`]Q301${gtin}17260200`}             | ${{ '01': gtin, '17': '260200' }}
    ${'DotCode'}                          | ${`]J110ABC\u001d01${gtin}`}          | ${{ '01': gtin, '10': 'ABC' }}
    ${'no prefix'}                        | ${`01${gtin}10ABC`}                   | ${{ '01': gtin, '10': 'ABC' }}
    ${'leading FNC1'}                     | ${`\u001d01${gtin}`}                  | ${{ '01': gtin }}
    ${'FNC1 after a predefined length'}   | ${`01${gtin}\u001d17260200\u001d10A`} | ${{ '01': gtin, '17': '260200', '10': 'A' }}
    ${'FNC1 at the end'}                  | ${`01${gtin}10A\u001d`}               | ${{ '01': gtin, '10': 'A' }}
    ${'the same element twice'}           | ${`01${gtin}01${gtin}`}               | ${{ '01': gtin }}
    ${'identifier-like digits in a lot'}  | ${`10010203\u001d01${gtin}`}          | ${{ '10': '010203', '01': gtin }}
    ${'human readable'}                   | ${`(01)${gtin}(10)ABC(17)260200`}     | ${{ '01': gtin, '10': 'ABC', '17': '260200' }}
    ${'an escaped bracket'}               | ${`(01)${gtin}(10)A\\(21)B`}          | ${{ '01': gtin, '10': 'A(21)B' }}
    ${'a logistic unit'}                  | ${'00095201234567891235'}             | ${{ '00': '095201234567891235' }}
    ${'wrong GTIN check digit'}           | ${'0109520123456789'}                 | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'wrong check digit of the content'} | ${'(02)09520123456789(37)1'}          | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'wrong SSCC check digit'}           | ${'00095201234567891234'}             | ${'SCAN_UNREADABLE'}
    ${'FNC1 missing'}                     | ${`10${'A'.repeat(20)}01${gtin}`}     | ${'SCAN_UNREADABLE'}
    ${'GTIN too short'}                   | ${'010952012345678'}                  | ${'SCAN_UNREADABLE'}
    ${'GTIN cut by FNC1'}                 | ${'0109520123\u001d10A'}              | ${'SCAN_UNREADABLE'}
    ${'month 13'}                         | ${`01${gtin}17261301`}                | ${'SCAN_UNREADABLE'}
    ${'30 February'}                      | ${`01${gtin}17260230`}                | ${'SCAN_UNREADABLE'}
    ${'day 00 where a day is needed'}     | ${`01${gtin}70032602001200`}          | ${'SCAN_UNREADABLE'}
    ${'an empty lot'}                     | ${`01${gtin}10`}                      | ${'SCAN_UNREADABLE'}
    ${'an unknown identifier'}            | ${`01${gtin}1812`}                    | ${'SCAN_UNREADABLE'}
    ${'an unknown one in brackets'}       | ${`(01)${gtin}(18)12`}                | ${'SCAN_UNREADABLE'}
    ${'two lots'}                         | ${`01${gtin}10A\u001d10B`}            | ${'SCAN_UNREADABLE'}
    ${'an open bracket'}                  | ${`(01)${gtin}(10A`}                  | ${'SCAN_UNREADABLE'}
    ${'text'}                             | ${'hello'}                            | ${'SCAN_UNREADABLE'}
    ${'only a prefix'}                    | ${']C1'}                              | ${'SCAN_UNREADABLE'}
  `('$case', ({ text, elements }) => {
    expect(read(text)).toEqual(elements);
  });

  it.each`
    text                   | message
    ${`01${gtin}17261301`} | ${'Expected (17) USE BY OR EXPIRY to start with a date YYMMDD, got "261301".'}
    ${`01${gtin}1812`}     | ${'Expected a GS1 Application Identifier at character 17, got "1812".'}
    ${`(01)${gtin}(10`}    | ${'Expected "(identifier)value" at character 19, got "(10".'}
    ${'0109520123456789'}  | ${'Expected check digit 8, got 9 in (01) GTIN 09520123456789.'}
    ${`(01)${gtin}(10)É`}  | ${'Expected (10) BATCH/LOT as X..20, got "É".'}
  `('says: $message', ({ text, message }) => {
    expect(parseElementString(text)).toMatchObject({ ok: false, refusal: { message } });
  });
});

describe('formatElementString and encodeElementString', () => {
  it('write what labels show and what scanners send', () => {
    const elements: readonly [string, string][] = [
      ['01', gtin],
      ['10', 'A(1)'],
      ['3103', '000195'],
      ['21', '7'],
    ];
    expect(formatElementString(elements)).toBe(`(01)${gtin}(10)A\\(1)(3103)000195(21)7`);
    expect(encodeElementString(elements)).toBe(`01${gtin}10A(1)\u001d3103000195217`);
  });

  it.each`
    fault                      | elements
    ${'an unknown identifier'} | ${[['18', '1']]}
    ${'a wrong check digit'}   | ${[['01', '09520123456789']]}
    ${'FNC1 in a value'}       | ${[['10', 'A\u001dB']]}
  `('fault on $fault', ({ elements }) => {
    expect(() => formatElementString(elements)).toThrow(RangeError);
    expect(() => encodeElementString(elements)).toThrow(RangeError);
  });

  it('are read back to the same elements, in whatever order', () => {
    const text = (lengthMax: number) =>
      fc.stringMatching(new RegExp(`^[!"%&'()*+,./0-9:;<=>?A-Z_a-z-]{1,${lengthMax}}$`));
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    const element = fc.oneof(
      digits(13).map((body) => ['01', gtinWithCheckDigit(body)] as const),
      text(20).map((value) => ['10', value] as const),
      text(20).map((value) => ['21', value] as const),
      text(30).map((value) => ['240', value] as const),
      digits(6).map((value) => ['3103', value] as const),
      digits(5).map((value) => ['3922', value] as const),
      fc.constantFrom('260200', '991231').map((value) => ['17', value] as const),
    );
    const lists = fc.uniqueArray(element, { minLength: 1, selector: ([ai]) => ai });
    fc.assert(
      fc.property(lists, (elements) => {
        const expected = { ok: true, value: new Map(elements) };
        expect(parseElementString(formatElementString(elements))).toEqual(expected);
        expect(parseElementString(encodeElementString(elements))).toEqual(expected);
        expect(parseElementString(`]d2${encodeElementString(elements)}`)).toEqual(expected);
      }),
    );
  });
});
