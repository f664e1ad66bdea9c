import type { Receipt } from './receipt.ts';
import { receiptLayout, type ReceiptRow } from './receipt-layout.ts';

/** Characters of one line of an 80 mm roll in the usual font A at 12 dots a character. */
export const receiptWidth = 42;

/** The receipt as a till prints it: lines of at most 42 characters, amounts at the right. */
export function receiptText(receipt: Receipt): string {
  return receiptLayout(receipt)
    .map(({ rows }) => rows.flatMap(textRows).join('\n'))
    .filter((block) => block !== '')
    .join(`\n${'-'.repeat(receiptWidth)}\n`);
}

function textRows(row: ReceiptRow): readonly string[] {
  switch (row.kind) {
    case 'CENTRED':
      return wrap(row.text, receiptWidth).map(centred);
    case 'TEXT':
      return wrap(indented(row), receiptWidth);
    case 'AMOUNT':
      return withAmount(indented(row), row.amount);
    case 'PAIR':
      return pair(row.left, row.right);
    case 'TAX':
      return taxRows(row);
    case 'CODE':
      // A printer draws it from the receipt's QR content.
      return [];
  }
}

function indented({ text, indent = false }: { readonly text: string; readonly indent?: boolean }) {
  return indent ? `  ${text.trimStart()}` : text;
}

/** Right-aligned columns of 12, 9, 10 and 11 characters: together the width of the roll. */
function taxRows({ name, cells }: Extract<ReceiptRow, { kind: 'TAX' }>): readonly string[] {
  const [first = '', ...rest] = wrap(name, nameWidth);
  const columns = cells.map((cell, index) => cell.padStart(taxColumnWidths[index] ?? 0)).join('');
  const fits = nameWidth + columns.length <= receiptWidth;
  // Amounts of ten digits: the name has a row of its own.
  if (fits) return [first + ' '.repeat(nameWidth - lengthOf(first)) + columns, ...rest];
  return [first, ...rest, columns.trim().padStart(receiptWidth)];
}

const nameWidth = 12;
const taxColumnWidths = [9, 10, 11];

function pair(left: string, right: string): readonly string[] {
  const fits = lengthOf(left) + 1 + lengthOf(right) <= receiptWidth;
  return fits ? [spread(left, right)] : [...wrap(left, receiptWidth), ...wrap(right, receiptWidth)];
}

/** A long description takes more rows; its amount stands on the last of them. */
function withAmount(text: string, shown: string): string[] {
  const rows = wrap(text, receiptWidth - shown.length - 1);
  const last = rows.at(-1) ?? '';
  return [...rows.slice(0, -1), spread(last, shown)];
}

function spread(left: string, right: string): string {
  return left + right.padStart(Math.max(receiptWidth - lengthOf(left), right.length + 1));
}

function centred(text: string): string {
  return ' '.repeat(Math.max(0, Math.floor((receiptWidth - lengthOf(text)) / 2))) + text;
}

/** At spaces where there are any; a word longer than the row is cut. Keeps the indent of the first row. */
function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const rows: string[] = [];
  let row = '';
  for (const word of text
    .trim()
    .split(/ +/)
    .flatMap((long) => cut(long, width - indent.length))) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (lengthOf(longer) <= width - indent.length) row = longer;
    else {
      rows.push(indent + row);
      row = word;
    }
  }
  return [...rows, indent + row];
}

function cut(word: string, width: number): string[] {
  const characters = charactersOf(word);
  const count = Math.max(1, Math.ceil(characters.length / width));
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * width, (index + 1) * width).join(''),
  );
}

function lengthOf(text: string): number {
  return charactersOf(text).length;
}

/** As a person counts them, not UTF-16 units: an accent or an emoji takes one column. */
function charactersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const segmenter = new Intl.Segmenter('en');
