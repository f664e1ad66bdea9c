import fc from 'fast-check';
import { gtinWithCheckDigit } from '../gtin.ts';
import { encodeElementString, fnc1, formatElementString } from './element-string.ts';
import { parseScan, scanLengthMax } from './scan.ts';

const gtin = '09520123456788';
const today = new Date('2026-07-01T12:00:00Z');

function read(text: string): unknown {
  const scanned = parseScan(text, { today });
  if (!scanned.ok) return scanned.refusal.code;
  const { elements, ...code } = scanned.value;
  expect(elements.get('01')).toBe(code.gtin);
  return code;
}

describe('parseScan', () => {
  it.each`
    case                            | text                                      | code
    ${'GTIN-13'}                    | ${'9520123456788'}                        | ${{ gtin }}
    ${'GTIN-14'}                    | ${gtin}                                   | ${{ gtin }}
    ${'GTIN-12'}                    | ${'036000291452'}                         | ${{ gtin: '00036000291452' }}
    ${'GTIN-8'}                     | ${'96385074'}                             | ${{ gtin: '00000096385074' }}
    ${'a key after it'}             | ${'9520123456788\r\n'}                    | ${{ gtin }}
    ${'EAN-13 with prefix'}         | ${']E09520123456788'}                     | ${{ gtin }}
    ${'EAN-8 with prefix'}          | ${']E496385074'}                          | ${{ gtin: '00000096385074' }}
    ${'link in a QR code'}          | ${`]Q1https://a.example/01/${gtin}/10/A`} | ${{ gtin, batchLot: 'A' }}
    ${'DataMatrix'}                 | ${`]d201${gtin}1726020010AB\u001d21S1`}   | ${{ gtin, batchLot: 'AB', serial: 'S1', expiry: '2026-02-28' }}
    ${'human readable'}             | ${`(01)${gtin}(17)991231`}                | ${{ gtin, expiry: '1999-12-31' }}
    ${'price with currency'}        | ${`01${gtin}39329780299`}                 | ${{ gtin, price: { amount: '2.99', currencyNumeric: '978' } }}
    ${'price of whole units'}       | ${`01${gtin}3920001500`}                  | ${{ gtin, price: { amount: '1500' } }}
    ${'price with a nought inside'} | ${`01${gtin}39221005`}                    | ${{ gtin, price: { amount: '10.05' } }}
    ${'price below one'}            | ${`01${gtin}39225`}                       | ${{ gtin, price: { amount: '0.05' } }}
    ${'weight of whole kilos'}      | ${`01${gtin}3100000012`}                  | ${{ gtin, netWeightKg: '12' }}
    ${'weight of grams'}            | ${`01${gtin}3103001500`}                  | ${{ gtin, netWeightKg: '1.500' }}
    ${'wrong check digit'}          | ${'9520123456789'}                        | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'wrong in DataMatrix'}        | ${']d20109520123456789'}                  | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'wrong in a link'}            | ${'https://a.example/01/09520123456789'}  | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'five digits'}                | ${'12345'}                                | ${'SCAN_UNREADABLE'}
    ${'nothing'}                    | ${' '}                                    | ${'SCAN_UNREADABLE'}
    ${'far too much'}               | ${'1'.repeat(scanLengthMax + 1)}          | ${'SCAN_UNREADABLE'}
    ${'no trade item'}              | ${'00095201234567891235'}                 | ${'SCAN_UNREADABLE'}
    ${'two weights'}                | ${`01${gtin}31030001953102000020`}        | ${'SCAN_UNREADABLE'}
    ${'two prices'}                 | ${`01${gtin}39220299\u001d39329780299`}   | ${'SCAN_UNREADABLE'}
    ${'a web page'}                 | ${'https://a.example/milk'}               | ${'SCAN_UNREADABLE'}
    ${'a plain QR text'}            | ${']Q1hello'}                             | ${'SCAN_UNREADABLE'}
    ${'a prefix at the end'}        | ${'9520123456788]E0'}                     | ${'SCAN_UNREADABLE'}
    ${'a plain Code 128'}           | ${`]C001${gtin}`}                         | ${'SCAN_UNREADABLE'}
  `('$case', ({ text, code }) => {
    expect(read(text)).toStrictEqual(code);
  });

  // pos-cases GS1-05: the URI is from gs1-syntax-engine, dl.c line 1695.
  it('reads weight, price and expiry of a variable measure item', () => {
    expect(read('https://id.gs1.org/01/09520123456788?3103=000195&3922=0299&17=201225')).toEqual({
      gtin,
      netWeightKg: '0.195',
      price: { amount: '2.99' },
      expiry: '2020-12-25',
    });
  });

  it('reads a link of 2,048 characters, and none that is longer', () => {
    const link = `https://a.example/01/${gtin}?x=`;
    const ofLength = (length: number) => parseScan(link.padEnd(length, 'a'), { today });
    expect(ofLength(scanLengthMax)).toMatchObject({ ok: true, value: { gtin } });
    expect(ofLength(scanLengthMax + 1)).toMatchObject({ ok: false });
  });

  it.each`
    text                                    | message
    ${' '}                                  | ${'Expected 1 to 2048 characters, got 1.'}
    ${''}                                   | ${'Expected 1 to 2048 characters, got 0.'}
    ${'1'.repeat(2049)}                     | ${'Expected 1 to 2048 characters, got 2049.'}
    ${']Q1hello'}                           | ${'Expected a GTIN or a link after ]Q1, got "hello".'}
    ${`01${gtin}31030001953102000020`}      | ${'Expected one net weight, got (3103) and (3102).'}
    ${`01${gtin}39220299\u001d39329780299`} | ${'Expected one price, got (3922) and (3932).'}
    ${'00095201234567891235'}               | ${'Expected a GTIN, AI (01), got only (00).'}
    ${'(00)095201234567891235(10)A1'}       | ${'Expected a GTIN, AI (01), got only (00), (10).'}
  `('says of $text: $message', ({ text, message }) => {
    expect(parseScan(text as string, { today })).toMatchObject({ refusal: { message } });
  });

  it('leads to the same code from every carrier', () => {
    const text = fc.stringMatching(/^[A-Za-z0-9()/%+-]{1,20}$/);
    const bodies = fc.stringMatching(/^[0-9]{13}$/);
    fc.assert(
      fc.property(bodies, text, text, (body, batchLot, serial) => {
        const elements: readonly [string, string][] = [
          ['01', gtinWithCheckDigit(body)],
          ['10', batchLot],
          ['21', serial],
        ];
        const path = elements.map(([ai, value]) => `/${ai}/${encodeURIComponent(value)}`).join('');
        const scanned = parseScan(`https://a.example${path}`);
        expect(scanned).toMatchObject({ ok: true, value: { batchLot, serial } });
        expect(parseScan(`]d2${encodeElementString(elements)}`)).toEqual(scanned);
        expect(parseScan(formatElementString(elements))).toEqual(scanned);
      }),
    );
  });

  it('answers any text at all without a fault', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((tail) => `]d2${tail}`),
      fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '7', '(', ')', fnc1), maxLength: 60 }),
      fc.webUrl({ withQueryParameters: true }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const scanned = parseScan(text);
        if (scanned.ok) expect(scanned.value.gtin).toMatch(/^\d{14}$/);
        else expect(scanned.refusal.message).toMatch(/^(In \(01\) GTIN: )?Expected /);
      }),
    );
  });
});
