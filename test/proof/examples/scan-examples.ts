import { parseScan } from '#kernel/gs1/scan.ts';
import { checkDigit, normaliseGtin } from '#kernel/gtin.ts';
import type { Worked } from './worked.ts';

type Digit = readonly [source: string, body: string, digit: number];
const wikipedia = 'https://en.wikipedia.org/wiki/Check_digit (UPC, a box of tissues)';

const digits: readonly Digit[] = [
  ['https://www.ibm.com/support/pages/how-calculate-check-digit-manually', '629104150021', 3],
  ['GS1 Sweden: Så beräknas kontrollsiffran', '730001100001', 7],
  ['http://www.gs1india.org/SERV/checkdgt.htm', '890400021003', 7],
  [wikipedia, '03600024145', 7],
  ['https://en.wikipedia.org/wiki/Check_digit (01010101010x)', '01010101010', 5],
  ['https://biip.readthedocs.io (GTIN of GS1 Norway)', '703206980498', 8],
  ['https://en.wikipedia.org/wiki/International_Article_Number (EAN-8)', '7351353', 7],
  ['https://en.wikipedia.org/wiki/International_Article_Number (EAN-13)', '400638133393', 1],
];

const bwipp = 'https://github.com/bwipp/postscriptbarcode/wiki/GS1-Digital-Link-URIs';
const lot = { gtin: '09521234543213', batchLot: 'ABC123' };
type Scan = readonly [source: string, text: string, read: object];

const scans: readonly Scan[] = [
  [bwipp, 'https://id.gs1.org/01/09521234543213', { gtin: '09521234543213' }],
  [bwipp, 'https://id.gs1.org/01/09521234543213/10/ABC123/21/12345', { ...lot, serial: '12345' }],
  [
    bwipp,
    'https://id.gs1.org/01/09521234543213/10/ABC123?17=261231',
    { ...lot, expiry: '2026-12-31' },
  ],
  [bwipp, 'https://example.com/products/01/09521234543213', { gtin: '09521234543213' }],
  [
    'https://biip.readthedocs.io/stable/getting-started/gs1-digital-links/',
    'https://www.example.com/products/01/07032069804988?10=0329&15=210526',
    { gtin: '07032069804988', batchLot: '0329' },
  ],
  [
    'gs1/gs1-syntax-engine, dl.c (GS1-05 of pos-cases.json)',
    'https://id.gs1.org/01/09520123456788?3103=000195&3922=0299&17=201225',
    {
      ...{ gtin: '09520123456788', netWeightKg: '0.195', expiry: '2020-12-25' },
      price: { amount: '2.99' },
    },
  ],
];

/** Rule 33. */
export const scanExamples: readonly Worked[] = [
  ...digits.map(([source, body, digit]): Worked => ({
    ...{ rule: 33, source, what: `${body} ends with ${digit}` },
    actual: () => [checkDigit(body), normaliseGtin(`${body}${(digit + 1) % 10}`).ok],
    expected: [digit, false],
  })),
  ...scans.map(([source, text, read]): Worked => ({
    ...{ rule: 33, source, what: text },
    actual: () => {
      const scanned = parseScan(text, { today: new Date('2026-03-02T00:00:00Z') });
      return scanned.ok ? { ...scanned.value, elements: undefined } : scanned.refusal.code;
    },
    expected: { ...read, elements: undefined },
  })),
];
