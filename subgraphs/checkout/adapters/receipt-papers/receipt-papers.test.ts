import fc from 'fast-check';
import { inflateSync } from 'node:zlib';
import { quantity } from '#kernel/quantity.ts';
import { type Receipt, receiptOf } from '../../domain/receipt.ts';
import { basketOf, line, multiBuy, soldInCash } from '../../domain/test-kit.ts';
import { createReceiptPapers } from './create-papers.ts';

const papers = createReceiptPapers();
const store = {
  receiptHeader: ['Späti & Söhne €', 'Ελλάδα 1', 'Привет, señor'],
  timeZone: 'Europe/Berlin',
  countryCode: 'DE',
};
const receiptWith = (description: string, count = 1): Receipt =>
  receiptOf(
    soldInCash(
      basketOf(
        Array.from({ length: count }, (_, index) =>
          line({ lineId: `L${index}`, description, minor: 149, quantity: quantity(3, 'EA') }),
        ),
        {},
        [multiBuy(3, 300, { description: '3 für 3,00', itemIds: ['I00001'] })],
      ),
      count * 500,
    ),
    store,
    { verifyLink: 'https://shop.example/r#abc.def' },
  );

describe('a receipt as a page', () => {
  it('says everything, in the writing of its country', () => {
    const html = papers.html(receiptWith('Haferdrink'));
    for (const part of ['lang="de-DE"', '<h1>Späti &#38; Söhne €</h1>', 'SUMME EUR', '3,00']) {
      expect(html).toContain(part);
    }
    expect(html).toContain('<a href="https://shop.example/r#abc.def">');
  });

  it.each`
    name
    ${'<script>alert(1)</script>'}
    ${'"><img src=x onerror=alert(1)>'}
    ${"' onmouseover='alert(1)"}
    ${'</style><script>'}
    ${'&lt;b&gt;'}
  `('shows $name as it is written, and runs nothing', ({ name }) => {
    const html = papers.html(receiptWith(name));
    expect(html).not.toMatch(/<script|<img|<b>|<bdi [^>]*on/);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain("default-src 'none'");
  });

  it('is sound and has the tags that we wrote alone, whatever the names are', () => {
    const tagsOf = (html: string) => html.match(/<\/?[a-z0-9]+/g)?.join(' ');
    const plain = tagsOf(papers.html(receiptWith('x')));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (name) => {
        expect(tagsOf(papers.html(receiptWith(name)))).toBe(plain);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a receipt as a PDF', () => {
  it('is the same bytes each time', async () => {
    const [first, second] = [
      await papers.pdf(receiptWith('Haferdrink')),
      await papers.pdf(receiptWith('Haferdrink')),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.length).toBeLessThan(60_000);
  });

  it('holds its font, with €, accents, Greek and Cyrillic in it', async () => {
    const pdf = Buffer.from(await papers.pdf(receiptWith('Haferdrink')));
    const text = pdf.toString('latin1');
    expect(text).toMatch(/\/FontFile2 /);
    const unicode = charactersOf(pdf);
    for (const character of ['€', 'ä', 'ñ', 'Ε', 'П']) expect(unicode).toContain(character);
  });

  it('of a thousand lines has more pages, none longer than a PDF may be', async () => {
    const pdf = Buffer.from(await papers.pdf(receiptWith('Haferdrink', 1000))).toString('latin1');
    const heights = [...pdf.matchAll(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.max(...heights)).toBeLessThanOrEqual(14_000);
  });
});

/** What the fonts' own tables map their glyphs to. */
function charactersOf(pdf: Buffer): string {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 7)) {
    const end = pdf.indexOf('\nendstream', at);
    try {
      const text = inflateSync(pdf.subarray(at + 7, end)).toString('latin1');
      if (!text.includes('beginbfrange')) continue;
      for (const [, hex = ''] of text.matchAll(/<([0-9a-f]{4})>/gi)) {
        found.push(String.fromCharCode(Number.parseInt(hex, 16)));
      }
    } catch {
      // Not a compressed stream.
    }
  }
  return found.join('');
}
