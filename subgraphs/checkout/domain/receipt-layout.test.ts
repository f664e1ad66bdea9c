import type { LineFacts, TaxTotal, Tender } from './basket.ts';
import type { FiscalMark } from './fiscal.ts';
import { receiptLayout, type ReceiptBlock, type ReceiptRow } from './receipt-layout.ts';
import { receiptOf, type Receipt, type ReceiptStore } from './receipt.ts';
import type { ReceiptPrint } from './reprint.ts';
import { basketOf, eur, line, policy, soldInCash } from './test-kit.ts';
import { quantity } from '#kernel/quantity.ts';
import type { RetailTransaction } from './transaction.ts';

const store: ReceiptStore = {
  receiptHeader: ['Nine Five Two', 'Main Street 1'],
  timeZone: 'Europe/Berlin',
};
const german: ReceiptStore = { ...store, countryCode: 'DE' };
const saleOf = (facts: Partial<LineFacts> = {}) =>
  soldInCash(basketOf([line({ unitPrice: eur(1190), ...facts })]));
const sale = saleOf();

type Shown = Parameters<typeof receiptOf>[2];
const blocksOf = (parts: Partial<RetailTransaction> = {}, from = store, shown: Shown = {}) =>
  receiptLayout(receiptOf({ ...sale, ...parts }, from, shown));

function said(row: ReceiptRow): string {
  switch (row.kind) {
    case 'PAIR':
      return `${row.left} | ${row.right}`;
    case 'TAX':
      return [row.name, ...row.cells].join(' | ');
    case 'CODE':
      return `${row.caption}: ${row.content}`;
    case 'AMOUNT':
      return `${row.indent === true ? '  ' : ''}${row.text} | ${row.amount}`;
    case 'TEXT':
      return `${row.indent === true ? '  ' : ''}${row.text}`;
    default:
      return row.text;
  }
}
const block = (blocks: readonly ReceiptBlock[], name: ReceiptBlock['name']) =>
  blocks.find((found) => found.name === name);
const rowsOf = (blocks: readonly ReceiptBlock[], name: ReceiptBlock['name']) =>
  (block(blocks, name)?.rows ?? []).map(said);
const strongOf = (blocks: readonly ReceiptBlock[], name: ReceiptBlock['name']) =>
  (block(blocks, name)?.rows ?? []).filter((row) => 'strong' in row && row.strong).map(said);

describe('the blocks of a receipt', () => {
  it('of a plain sale stand in their order, each with a label to be read out', () => {
    expect(blocksOf().map(({ name, label }) => `${name} ${label}`)).toEqual([
      'HEAD Receipt',
      'LINES Items',
      'TOTALS Totals',
      'TENDERS Payment',
      'TAXES Tax',
      'FOOT Receipt',
    ]);
  });

  it('of a sale with everything too', () => {
    const everything = {
      kind: 'EXCHANGE',
      points: { earned: 12, burned: 5 },
      fiscal: { status: 'OUTAGE', outageReason: 'Unplugged', finishedAt: sale.completedAt },
    } as const;
    const blocks = blocksOf(everything, german, { verifyLink: 'https://shop.example/r/1' });
    expect(blocks.map(({ name, label }) => `${name} ${label}`)).toEqual([
      'HEAD Beleg',
      'TITLE Beleg',
      'LINES Artikel',
      'TOTALS Summen',
      'TENDERS Zahlung',
      'TAXES Steuer',
      'POINTS Punkte gesammelt',
      'FISCAL Von der Sicherungseinrichtung signiert',
      'FOOT Beleg',
      'CODE Diesen Beleg prüfen',
    ]);
  });

  it('make the shop’s name, the title and the total strong, and nothing else', () => {
    const blocks = blocksOf({ kind: 'RETURN', originalTransactionId: 'TX0', tip: eur(100) });
    expect(blocks.flatMap(({ name }) => strongOf(blocks, name))).toEqual([
      'Nine Five Two',
      'RETURN',
      'TOTAL EUR | 11.90',
    ]);
  });
});

describe('what paper says of itself', () => {
  const [view, copy]: readonly ReceiptPrint[] = [{ kind: 'VIEW' }, { kind: 'COPY', number: 2 }];
  it.each`
    parts                                                  | print        | from      | rows
    ${{}}                                                  | ${undefined} | ${store}  | ${[]}
    ${{}}                                                  | ${view}      | ${store}  | ${['*** COPY ***']}
    ${{}}                                                  | ${copy}      | ${store}  | ${['*** COPY 2 ***']}
    ${{}}                                                  | ${copy}      | ${german} | ${['*** KOPIE 2 ***']}
    ${{ series: 'TRAINING' }}                              | ${copy}      | ${store}  | ${['*** TRAINING - NOT A RECEIPT ***', '*** COPY 2 ***']}
    ${{ kind: 'POST_VOID', originalTransactionId: 'TX0' }} | ${undefined} | ${store}  | ${['CANCELLATION', 'Of TX0']}
    ${{ kind: 'POST_VOID', originalTransactionId: 'TX0' }} | ${undefined} | ${german} | ${['STORNO', 'Zu TX0']}
    ${{ originalTransactionId: 'TX0', originals: [] }}     | ${undefined} | ${store}  | ${[]}
  `('$parts printed as $print: $rows', ({ parts, print, from, rows }) => {
    const shown = print === undefined ? {} : { print: print as ReceiptPrint };
    const blocks = blocksOf(parts as Partial<RetailTransaction>, from as ReceiptStore, shown);
    expect(rowsOf(blocks, 'TITLE')).toEqual(rows);
  });

  it('carries the link by which anybody can check it, and none where there is none', () => {
    const verifyLink = 'https://shop.example/r/1';
    expect(rowsOf(blocksOf({}, store, { verifyLink }), 'CODE')).toEqual([
      `Check this receipt: ${verifyLink}`,
    ]);
    expect(block(blocksOf(), 'CODE')).toBeUndefined();
  });

  it('has a number and a code only where its series counts', () => {
    const { receiptNumber: _number, ...unnumbered } = sale;
    const foot = ['2026-03-02 11:00:00 | O001-01', 'Transaction TX-B1'];
    expect(rowsOf(receiptLayout(receiptOf(unnumbered, store)), 'FOOT')).toEqual(foot);
    expect(rowsOf(blocksOf(), 'FOOT')).toEqual([
      `Receipt S001-W1/1 | Code ${sale.hash.slice(0, 8).toUpperCase()}`,
      ...foot,
    ]);
  });
});

describe('the rows of a line', () => {
  it.each`
    facts                                   | rows
    ${{}}                                   | ${['Oat drink 1 l | 11.90']}
    ${{ quantity: quantity(2, 'EA') }}      | ${['Oat drink 1 l | 23.80', '  2 x 11.90']}
    ${{ quantity: quantity(2, 'CS') }}      | ${['Oat drink 1 l | 23.80', '  2 CS x 11.90']}
    ${{ quantity: quantity('1', 'KGM') }}   | ${['Oat drink 1 l | 11.90', '  1 kg x 11.90']}
    ${{ quantity: quantity('0.5', 'KGM') }} | ${['Oat drink 1 l | 5.95', '  0.5 kg x 11.90']}
    ${{ labelPrice: eur(450) }}             | ${['Oat drink 1 l | 4.50', '  1 x 11.90']}
    ${{ batchLot: 'A1' }}                   | ${['Oat drink 1 l | 11.90', '  Lot A1']}
  `('$facts', ({ facts, rows }) => {
    const sold = saleOf(facts as Partial<LineFacts>);
    expect(rowsOf(receiptLayout(receiptOf(sold, store)), 'LINES')).toEqual(rows);
  });

  it('calls a gift card by the words of the country', () => {
    const giftCard = { lastFour: '0008' } as unknown as NonNullable<LineFacts['giftCard']>;
    const lines = sale.lines.map((each) => ({ ...each, description: 'As stored', giftCard }));
    expect(rowsOf(blocksOf({ lines }, german), 'LINES')).toEqual([
      'Geschenkkarte **** 0008 | 11,90',
    ]);
    expect(rowsOf(blocksOf({ lines }), 'LINES')).toEqual(['Gift card **** 0008 | 11.90']);
  });

  it('shows each discount that took something off, and none that did not', () => {
    const [first] = sale.lines;
    if (first === undefined) throw new Error('Expected a line, got none.');
    const step = {
      ...({ kind: 'PERCENT_OFF', step: 'ITEM_PERCENT', rounding: 'HALF_UP' } as const),
      ...{ sequence: 1, base: eur(1190) },
    };
    const modifications = [
      { ...step, description: 'Happy hour', amount: eur(119) },
      { ...step, description: 'Lapsed', amount: eur(0) },
    ];
    const lines = [{ ...first, modifications, discount: eur(119) }];
    expect(rowsOf(blocksOf({ lines }), 'LINES')).toEqual([
      'Oat drink 1 l | 11.90',
      '  Happy hour | -1.19',
    ]);
  });
});

describe('totals and tenders', () => {
  it.each`
    parts                        | rows
    ${{}}                        | ${['TOTAL EUR | 11.90']}
    ${{ tip: eur(150) }}         | ${['TOTAL EUR | 11.90', 'Tip | 1.50']}
    ${{ tip: eur(0) }}           | ${['TOTAL EUR | 11.90']}
    ${{ cashRounding: eur(-2) }} | ${['TOTAL EUR | 11.90', 'Cash rounding | -0.02']}
  `('$parts: $rows', ({ parts, rows }) => {
    expect(rowsOf(blocksOf(parts as Partial<RetailTransaction>), 'TOTALS')).toEqual(rows);
  });

  it('name net and tax where the shelf has no tax in it', () => {
    const tax = { ...policy.tax, pricesIncludeTax: false };
    const sold = soldInCash(basketOf([line({ minor: 1000 })], { policy: { ...policy, tax } }));
    expect(rowsOf(receiptLayout(receiptOf(sold, german)), 'TOTALS')).toEqual([
      'Netto | 10,00',
      'Steuer | 1,90',
      'SUMME EUR | 11,90',
    ]);
  });

  const tender = { tenderId: 'T1', status: 'AUTHORISED', amount: eur(1190), addedAt: '' } as const;
  const voucher = { voucherKind: 'MEAL', name: 'Lunch cheque', faceValue: eur(1500) };
  const francs = { amount: { minor: 1300, currency: 'CHF' }, rate: '0.94' };
  it.each`
    parts                                                                | change | rows
    ${{ kind: 'CASH' }}                                                  | ${0}   | ${['Cash | 11.90']}
    ${{ kind: 'CASH', tendered: eur(2000) }}                             | ${810} | ${['Cash | 20.00', 'Change | 8.10']}
    ${{ kind: 'CASH', tendered: eur(1222), foreign: francs }}            | ${32}  | ${['Cash | 12.22', '  CHF 13.00 x 0.94', 'Change | 0.32']}
    ${{ kind: 'CARD', cardBrand: 'VISA', cardLastFour: '4242' }}         | ${0}   | ${['VISA **** 4242 | 11.90']}
    ${{ kind: 'CARD' }}                                                  | ${0}   | ${['Card **** **** | 11.90']}
    ${{ kind: 'GIFT_CARD', cardLastFour: '0008' }}                       | ${0}   | ${['Gift card **** 0008 | 11.90']}
    ${{ kind: 'STORE_CREDIT' }}                                          | ${0}   | ${['Store credit | 11.90']}
    ${{ kind: 'VOUCHER' }}                                               | ${0}   | ${['Voucher | 11.90']}
    ${{ kind: 'VOUCHER', voucher: { ...voucher, forfeited: eur(310) } }} | ${0}   | ${['Lunch cheque | 11.90', '  Face value 15.00', '  Forfeited 3.10']}
    ${{ kind: 'VOUCHER', voucher: { ...voucher, forfeited: eur(0) } }}   | ${0}   | ${['Lunch cheque | 11.90', '  Face value 15.00']}
    ${{ kind: 'MOBILE_WALLET' }}                                         | ${0}   | ${['Mobile wallet | 11.90']}
  `('$parts with $change back: $rows', ({ parts, change, rows }) => {
    const tenders = [{ ...tender, ...(parts as Partial<Tender>) } as Tender];
    const blocks = blocksOf({ tenders, change: eur(Number(change)) });
    expect(rowsOf(blocks, 'TENDERS')).toEqual(rows);
  });

  it('speak German in German', () => {
    const kinds = ['CASH', 'CARD', 'GIFT_CARD', 'STORE_CREDIT', 'VOUCHER'] as const;
    const tenders = kinds.map((kind): Tender => ({ ...tender, kind }));
    expect(rowsOf(blocksOf({ tenders, change: eur(5) }, german), 'TENDERS')).toEqual([
      'Bar | 11,90',
      'Karte **** **** | 11,90',
      'Geschenkkarte **** **** | 11,90',
      'Guthaben | 11,90',
      'Gutschein | 11,90',
      'Rückgeld | 0,05',
    ]);
  });
});

describe('taxes, points and the fiscal device', () => {
  it('heads the table of taxes, and leaves it out where there was none', () => {
    const blocks = blocksOf({}, german);
    expect(rowsOf(blocks, 'TAXES')).toEqual([
      'Steuer | Satz | Netto | Steuer',
      'VAT | 19% | 10,00 | 1,90',
    ]);
    const headings = block(blocks, 'TAXES')?.rows.map((row) => row.kind === 'TAX' && row.isHeading);
    expect(headings).toEqual([true, false]);
    expect(block(blocksOf({ taxes: [] }), 'TAXES')).toBeUndefined();
  });

  it.each`
    from      | row
    ${store}  | ${'Tax exempt: Embassy, C-1'}
    ${german} | ${'Steuerfrei: Embassy, C-1'}
  `('says why nobody was charged: $row', ({ from, row }) => {
    const taxExemption = { reason: 'Embassy', certificateNumber: 'C-1', operatorId: 'O1' };
    const blocks = blocksOf({ taxes: [], taxExemption }, from as ReceiptStore);
    expect(rowsOf(blocks, 'TAXES')).toEqual([row]);
    expect(rowsOf(blocksOf({ taxExemption }, from as ReceiptStore), 'TAXES').at(-1)).toBe(row);
  });

  const vat = { taxId: 'VAT', name: 'VAT', rate: '0.19', taxable: eur(1000), tax: eur(190) };
  const uncharged = [{ ...vat, tax: eur(0), taxable: eur(1000), exempted: eur(190) }];
  it.each`
    taxes                                       | pricesIncludeTax | row
    ${uncharged}                                | ${true}          | ${'Steuerfrei | -1,90'}
    ${[{ ...uncharged[0], exempted: eur(-5) }]} | ${true}          | ${'Steuerfrei | 0,05'}
    ${uncharged}                                | ${false}         | ${undefined}
    ${[vat]}                                    | ${true}          | ${undefined}
  `('takes the tax out of prices that hold it: $row', ({ taxes, pricesIncludeTax, row }) => {
    const tax = { ...policy.tax, pricesIncludeTax: pricesIncludeTax as boolean };
    const parts = { taxes: taxes as TaxTotal[], policy: { ...policy, tax } };
    const [found] = rowsOf(blocksOf(parts, german), 'TOTALS').filter((each) =>
      each.startsWith('Steuerfrei'),
    );
    expect(found).toBe(row);
  });

  it.each`
    points                         | rows
    ${undefined}                   | ${[]}
    ${{ earned: 0, burned: 0 }}    | ${[]}
    ${{ earned: 1200, burned: 0 }} | ${['Punkte gesammelt | 1.200']}
    ${{ earned: 0, burned: 500 }}  | ${['Punkte eingelöst | 500']}
    ${{ earned: 12, burned: 500 }} | ${['Punkte eingelöst | 500', 'Punkte gesammelt | 12']}
    ${{ earned: -12, burned: -5 }} | ${['Punkte eingelöst | -5', 'Punkte gesammelt | -12']}
  `('points $points: $rows', ({ points, rows }) => {
    const parts =
      points === undefined ? {} : { points: points as { earned: number; burned: number } };
    expect(rowsOf(blocksOf(parts, german), 'POINTS')).toEqual(rows);
  });

  const signed: FiscalMark = {
    ...{ status: 'SIGNED', deviceSerial: 'D-1', transactionNumber: 41, signatureCounter: 97 },
    ...{ startedAt: '2026-03-02T09:59:58.000Z', finishedAt: '2026-03-02T10:00:00.000Z' },
    ...{ algorithm: 'ecdsa', processType: 'Kassenbeleg-V1', processData: 'Beleg', publicKey: 'K' },
    signature: 'c2ln',
  };
  it('prints what German law wants of the device (KassenSichV § 6)', () => {
    expect(rowsOf(blocksOf({ fiscal: signed }, german), 'FISCAL')).toEqual([
      'Von der Sicherungseinrichtung signiert',
      'Transaktion 41',
      'Signaturzähler 97',
      'Beginn 02.03.2026, 10:59:58',
      'Ende 02.03.2026, 11:00:00',
      'Seriennummer D-1',
      'Signatur c2ln',
    ]);
    expect(rowsOf(blocksOf({ fiscal: signed }), 'FISCAL')).toContain('Device transaction 41');
  });

  it('says loudly that the device was out of order', () => {
    const fiscal = { status: 'OUTAGE', outageReason: 'Unplugged', finishedAt: '' } as const;
    expect(strongOf(blocksOf({ fiscal }), 'FISCAL')).toEqual(['FISCAL DEVICE OUT OF ORDER']);
    expect(rowsOf(blocksOf({ fiscal }), 'FISCAL')).toEqual(['FISCAL DEVICE OUT OF ORDER']);
  });
});

describe('a name from elsewhere', () => {
  /** ESC p opens the drawer on most printers; U+202E writes what follows from right to left. */
  it.each`
    name                        | shown
    ${'Tea\u001bp0'}            | ${'Tea p0'}
    ${'Tea\r\n\tfor two'}       | ${'Tea for two'}
    ${'Tea\u2028for\u2029two'}  | ${'Tea for two'}
    ${'Tea \u202e09.1\u202c x'} | ${'Tea 09.1 x'}
    ${'\u2066Tea\u2069\u200f'}  | ${'Tea'}
  `('$shown can neither drive the printer nor turn the writing around', ({ name, shown }) => {
    const text = String(name);
    const [head, ...others] = receiptLayout(evil(text)).flatMap(({ rows }) => rows.map(said));
    expect(head).toBe(shown);
    expect(others).toEqual(
      expect.arrayContaining([
        `${String(shown)} | 11.90`,
        `${String(shown)} | 19% | 10.00 | 1.90`,
        `2026-03-02 11:00:00 | ${String(shown)}`,
      ]),
    );
    expect([head, ...others].join(' ')).not.toMatch(/[\p{Cc}\u2028\u202e\u2066]/u);
  });

  it('leaves the content of the QR code as it is', () => {
    const verifyLink = 'https://shop.example/r/1?c=A%20B';
    const blocks = receiptLayout({ ...evil('Tea'), verifyLink });
    expect(rowsOf(blocks, 'CODE')).toEqual([`Check this receipt: ${verifyLink}`]);
  });
});

function evil(text: string): Receipt {
  const plain = receiptOf(sale, { ...store, receiptHeader: [text] });
  const taxes = plain.taxes.map((row) => ({ ...row, name: text }));
  const lines = plain.lines.map((row) => ({ ...row, description: text }));
  return { ...plain, taxes, lines, operatorId: text };
}
