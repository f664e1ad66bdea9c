import fc from 'fast-check';
import { gtinWithCheckDigit } from '../gtin.ts';
import { parseDigitalLink } from './digital-link.ts';

const gtin = '09520123456788';

function read(uri: string): unknown {
  const elements = parseDigitalLink(uri);
  return elements.ok ? Object.fromEntries(elements.value) : elements.refusal.code;
}

describe('parseDigitalLink', () => {
  it.each`
    case                             | uri                                                           | elements
    ${'a GTIN'}                      | ${`https://id.gs1.org/01/${gtin}`}                            | ${{ '01': gtin }}
    ${'GTIN-13'}                     | ${'https://shop.example/01/9520123456788'}                    | ${{ '01': gtin }}
    ${'GTIN-12'}                     | ${'https://shop.example/01/036000291452'}                     | ${{ '01': '00036000291452' }}
    ${'GTIN-8'}                      | ${'https://shop.example/01/96385074'}                         | ${{ '01': '00000096385074' }}
    ${'qualifiers'}                  | ${`https://a.example/01/${gtin}/22/2A/10/AB/21/7`}            | ${{ '01': gtin, '22': '2A', '10': 'AB', '21': '7' }}
    ${'attributes'}                  | ${`https://a.example/01/${gtin}?17=201225&3103=000195`}       | ${{ '01': gtin, '17': '201225', '3103': '000195' }}
    ${'semicolons'}                  | ${`https://a.example/01/${gtin}?17=201225;3103=000195`}       | ${{ '01': gtin, '17': '201225', '3103': '000195' }}
    ${'a path before it'}            | ${`https://a.example/some/01/path/01/${gtin}/10/A`}           | ${{ '01': gtin, '10': 'A' }}
    ${'a serial like an identifier'} | ${`https://a.example/01/${gtin}/10/01/21/00`}                 | ${{ '01': gtin, '10': '01', '21': '00' }}
    ${'percent encoding'}            | ${`https://a.example/01/${gtin}/10/A%2FB%25?21=%3C1%3E`}      | ${{ '01': gtin, '10': 'A/B%', '21': '<1>' }}
    ${'other keys'}                  | ${`https://a.example/01/${gtin}?linkType=gs1:pip&utm=x&flag`} | ${{ '01': gtin }}
    ${'a fragment'}                  | ${`https://a.example/01/${gtin}/21/5?10=A#top`}               | ${{ '01': gtin, '21': '5', '10': 'A' }}
    ${'a slash at the end'}          | ${`https://a.example/01/${gtin}/`}                            | ${{ '01': gtin }}
    ${'capitals and a port'}         | ${`HTTPS://A.EXAMPLE:8443/01/${gtin}`}                        | ${{ '01': gtin }}
    ${'a logistic unit'}             | ${'https://a.example/00/095201234567891235'}                  | ${{ '00': '095201234567891235' }}
    ${'a place'}                     | ${'https://a.example/414/9521234543213/254/A1'}               | ${{ '414': '9521234543213', '254': 'A1' }}
    ${'a wrong check digit'}         | ${'https://a.example/01/09520123456789'}                      | ${'GTIN_CHECK_DIGIT_WRONG'}
    ${'a wrong length'}              | ${'https://a.example/01/952012345678'.slice(0, -1)}           | ${'SCAN_UNREADABLE'}
    ${'qualifiers out of order'}     | ${`https://a.example/01/${gtin}/21/5/10/A`}                   | ${'SCAN_UNREADABLE'}
    ${'a qualifier twice'}           | ${`https://a.example/01/${gtin}/10/A/10/B`}                   | ${'SCAN_UNREADABLE'}
    ${'an attribute in the path'}    | ${`https://a.example/01/${gtin}/17/201225`}                   | ${'SCAN_UNREADABLE'}
    ${'two lots'}                    | ${`https://a.example/01/${gtin}/10/A?10=B`}                   | ${'SCAN_UNREADABLE'}
    ${'a wrong date'}                | ${`https://a.example/01/${gtin}?17=201325`}                   | ${'SCAN_UNREADABLE'}
    ${'broken percent encoding'}     | ${`https://a.example/01/${gtin}/10/%E0%A4%A`}                 | ${'SCAN_UNREADABLE'}
    ${'FNC1 hidden in a value'}      | ${`https://a.example/01/${gtin}/10/A%1D21B`}                  | ${'SCAN_UNREADABLE'}
    ${'a shop page'}                 | ${'https://a.example/products/milk'}                          | ${'SCAN_UNREADABLE'}
    ${'no path'}                     | ${'https://a.example'}                                        | ${'SCAN_UNREADABLE'}
    ${'words before it'}             | ${`see https://a.example/01/${gtin}`}                         | ${'SCAN_UNREADABLE'}
    ${'words behind it'}             | ${`https://a.example/01/${gtin} now`}                         | ${'SCAN_UNREADABLE'}
    ${'a query without a path'}      | ${`https://a.example?01=${gtin}`}                             | ${'SCAN_UNREADABLE'}
    ${'capitals in the scheme'}      | ${`HTTPS://a.example/01/${gtin}`}                             | ${{ '01': gtin }}
    ${'another scheme'}              | ${`ftp://a.example/01/${gtin}`}                               | ${'SCAN_UNREADABLE'}
  `('$case', ({ uri, elements }) => {
    expect(read(uri)).toEqual(elements);
  });

  it('reads what it is given, whatever must be encoded', () => {
    const text = fc.stringMatching(/^[!"%&'()*+,./0-9:;<=>?A-Z_a-z-]{1,20}$/);
    const bodies = fc
      .constantFrom(7, 11, 12, 13)
      .chain((length) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)));
    fc.assert(
      fc.property(bodies, text, text, (body, batchLot, serial) => {
        const key = gtinWithCheckDigit(body);
        const [lot, unit] = [encodeURIComponent(batchLot), encodeURIComponent(serial)];
        const elements = { '01': key.padStart(14, '0'), '10': batchLot, '21': serial };
        expect(read(`https://a.example/x/01/${key}/10/${lot}/21/${unit}`)).toEqual(elements);
        expect(read(`https://a.example/01/${key}?10=${lot}&21=${unit}`)).toEqual(elements);
      }),
    );
  });
});
