import { receiptOf, type Receipt, type ReceiptTender } from './receipt.ts';
import { receiptText, receiptWidth } from './receipt-text.ts';
import { basketOf, eur, line, soldInCash } from './test-kit.ts';

const sale = soldInCash(basketOf([line({ minor: 1190 })]));
const plain = receiptOf(sale, { receiptHeader: ['Nine Five Two'], timeZone: 'Europe/Berlin' });
const rule = '-'.repeat(receiptWidth);
const rowsOf = (parts: Partial<Receipt>) => receiptText({ ...plain, ...parts }).split('\n');
const linesOf = (description: string, minor = 1190) => {
  const rows = rowsOf({ lines: [{ description, amount: eur(minor), discounts: [] }] });
  return rows.slice(rows.indexOf(rule) + 1, rows.indexOf(`TOTAL EUR${'11.90'.padStart(33)}`) - 1);
};

describe('the rows of a roll of 42 characters', () => {
  it('stand in blocks between rules, and a block of nothing is left out', () => {
    const rows = rowsOf({ header: [], tenders: [], taxes: [] });
    expect(rows).toEqual([
      'Oat drink 1 l                        11.90',
      rule,
      'TOTAL EUR                            11.90',
      rule,
      `Receipt S001-W1/1            Code ${plain.verifyCode}`,
      '2026-03-02 11:00:00                O001-01',
      'Transaction TX-B1',
    ]);
  });

  it.each`
    description                        | rows
    ${'Tea'}                           | ${['Tea                                  11.90']}
    ${'T'.repeat(36)}                  | ${[`${'T'.repeat(36)} 11.90`]}
    ${'T'.repeat(37)}                  | ${['T'.repeat(36), `T${' '.repeat(36)}11.90`]}
    ${`${'T'.repeat(33)} and a cup`}   | ${['T'.repeat(33), 'and a cup                            11.90']}
    ${`${'T'.repeat(30)} a cup`}       | ${[`${'T'.repeat(30)} a cup 11.90`]}
    ${'Tea   for   two'}               | ${['Tea for two                          11.90']}
    ${'Crème brûlée'.normalize('NFD')} | ${[`${'Crème brûlée'.normalize('NFD')}                         11.90`]}
    ${'👩‍👩‍👧 Tea'}                        | ${['👩‍👩‍👧 Tea                                11.90']}
    ${''}                              | ${['                                     11.90']}
  `('$description', ({ description, rows }) => {
    expect(linesOf(String(description))).toEqual(rows);
  });

  it('an indented row is indented in all its rows', () => {
    const batchLot = 'LOT-'.repeat(12);
    const lines = [{ description: 'Tea', amount: eur(1190), batchLot, discounts: [] }];
    const rows = rowsOf({ lines });
    const at = rows.indexOf('  Lot');
    expect(rows.slice(at, at + 3)).toEqual(['  Lot', `  ${'LOT-'.repeat(10)}`, '  LOT-LOT-']);
  });

  it('a note begins where its row is indented, however it was typed', () => {
    const note = (text: string): ReceiptTender => ({
      ...{ text: 'Voucher', amount: eur(1190), notes: [text] },
    });
    expect(rowsOf({ tenders: [note('   Face value 15.00')] })).toContain('  Face value 15.00');
  });

  it.each`
    header            | row
    ${'Nine'}         | ${`${' '.repeat(19)}Nine`}
    ${'Nine!'}        | ${`${' '.repeat(18)}Nine!`}
    ${'N'.repeat(42)} | ${'N'.repeat(42)}
    ${'Zürich'}       | ${`${' '.repeat(18)}Zürich`}
  `('"$header" stands in the middle', ({ header, row }) => {
    expect(rowsOf({ header: [String(header)] })[0]).toBe(row);
  });

  it('a head that is too long stands in two rows, each in the middle', () => {
    const [first, second] = rowsOf({ header: [`${'N'.repeat(40)} Berlin`] });
    expect([first, second]).toEqual([` ${'N'.repeat(40)}`, `${' '.repeat(18)}Berlin`]);
  });

  it.each`
    operatorId        | rows
    ${'O'.repeat(22)} | ${[`2026-03-02 11:00:00 ${'O'.repeat(22)}`]}
    ${'O'.repeat(23)} | ${['2026-03-02 11:00:00', 'O'.repeat(23)]}
    ${'O'.repeat(43)} | ${['2026-03-02 11:00:00', 'O'.repeat(42), 'O']}
  `('two texts share a row while a space fits between them: $operatorId', (row) => {
    const { operatorId, rows } = row as { operatorId: string; rows: readonly string[] };
    const shown = rowsOf({ operatorId });
    const at = shown.findIndex((text) => text.startsWith('2026-03-02'));
    expect(shown.slice(at, -1)).toEqual(rows);
  });

  const taxed = (name: string, minor: number) => {
    const row = { taxId: 'VAT', name, rate: '0.19', taxable: eur(minor), tax: eur(190) };
    const rows = rowsOf({ taxes: [row] });
    const at = rows.indexOf('Tax              Rate       Net        Tax');
    return rows.slice(at + 1, rows.indexOf(rule, at));
  };
  it.each`
    name                      | minor             | rows
    ${'VAT'}                  | ${1000}           | ${['VAT               19%     10.00       1.90']}
    ${'TWELVE-CHARS'}         | ${1000}           | ${['TWELVE-CHARS      19%     10.00       1.90']}
    ${'Sales tax of Chicago'} | ${1000}           | ${['Sales tax of      19%     10.00       1.90', 'Chicago']}
    ${'VAT'}                  | ${9_999_999_99}   | ${['VAT               19%9999999.99       1.90']}
    ${'VAT'}                  | ${99_999_999_999} | ${['VAT', '               19%999999999.99       1.90'.padStart(42)]}
  `('a tax $name of $minor', ({ name, minor, rows }) => {
    expect(taxed(String(name), Number(minor))).toEqual(rows);
  });

  it('a QR code is the printer’s to draw', () => {
    const withCode = rowsOf({ verifyLink: 'https://shop.example/r/1' });
    expect(withCode).toEqual(rowsOf({}));
  });

  it('an amount never runs into its text', () => {
    const tender = { text: 'C'.repeat(50), amount: eur(-99_999_999), notes: [] };
    const rows = rowsOf({ tenders: [tender] });
    const at = rows.indexOf('C'.repeat(31));
    expect(rows.slice(at, at + 2)).toEqual([
      'C'.repeat(31),
      `${'C'.repeat(19)}${'-999999.99'.padStart(23)}`,
    ]);
  });
});
