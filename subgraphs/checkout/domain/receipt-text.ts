import { decimal, formatDecimal, multiplyDecimal } from '#kernel/decimal.ts';
import { formatAmount, isZero, type Money } from '#kernel/money.ts';
import type { Receipt, ReceiptLine } from './receipt.ts';

/** Characters of one line of an 80 mm roll in the usual font A at 12 dots a character. */
export const receiptWidth = 42;

/** The receipt as a till prints it: lines of at most 42 characters, amounts at the right. */
export function receiptText(receipt: Receipt): string {
  const blocks = [
    receipt.header.flatMap((line) => wrap(line, receiptWidth)).map(centred),
    titleOf(receipt),
    receipt.lines.flatMap(lineRows),
    totalRows(receipt),
    tenderRows(receipt),
    taxRows(receipt),
    footRows(receipt),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join(`\n${'-'.repeat(receiptWidth)}\n`);
}

function titleOf({ kind, training, originalTransactionId }: Receipt): string[] {
  const title = titles[kind];
  return [
    ...(training ? ['*** TRAINING - NOT A RECEIPT ***'] : []),
    ...(title === undefined ? [] : [title]),
  ]
    .map(centred)
    .concat(
      originalTransactionId === undefined ? [] : wrap(`Of ${originalTransactionId}`, receiptWidth),
    );
}

/** A plain sale needs no title: that is what everybody expects. */
const titles: Readonly<Record<Receipt['kind'], string | undefined>> = {
  SALE: undefined,
  RETURN: 'RETURN',
  EXCHANGE: 'EXCHANGE',
  POST_VOID: 'CANCELLATION',
  VOIDED: 'VOIDED - NOT A RECEIPT',
  NO_SALE: 'DRAWER OPENED',
};

function lineRows(line: ReceiptLine): string[] {
  return [
    ...withAmount(line.description, line.amount),
    ...(line.quantityText === undefined ? [] : wrap(`  ${line.quantityText}`, receiptWidth)),
    ...(line.batchLot === undefined ? [] : wrap(`  Lot ${line.batchLot}`, receiptWidth)),
    ...line.discounts.flatMap(({ description, amount }) => withAmount(`  ${description}`, amount)),
  ];
}

function totalRows(receipt: Receipt): string[] {
  const { pricesIncludeTax, net, tax, total, cashRounding } = receipt;
  return [
    ...(pricesIncludeTax ? [] : [...withAmount('Net', net), ...withAmount('Tax', tax)]),
    ...withAmount(`TOTAL ${total.currency}`, total),
    ...(isZero(cashRounding) ? [] : withAmount('Cash rounding', cashRounding)),
  ];
}

function tenderRows({ tenders, change }: Receipt): string[] {
  return [
    ...tenders.flatMap(({ text, amount }) => withAmount(text, amount)),
    ...(isZero(change) ? [] : withAmount('Change', change)),
  ];
}

/** Right-aligned columns of 12, 9, 10 and 11 characters: together the width of the roll. */
function taxRows({ taxes }: Receipt): string[] {
  if (taxes.length === 0) return [];
  const rows = taxes.flatMap(({ name, rate, taxable, tax }) => {
    const [first = '', ...rest] = wrap(name, nameWidth);
    const columns = [`${percentOf(rate)}%`, formatAmount(taxable), formatAmount(tax)];
    return [taxRow(first, columns), ...rest];
  });
  return [taxRow('Tax', ['Rate', 'Net', 'Tax']), ...rows];
}

const nameWidth = 12;
const taxColumnWidths = [9, 10, 11];

function taxRow(name: string, columns: readonly string[]): string {
  const cells = columns.map((cell, index) => cell.padStart(taxColumnWidths[index] ?? 0));
  return name.padEnd(nameWidth) + cells.join('');
}

function percentOf(rate: string): string {
  return formatDecimal(multiplyDecimal(decimal(rate), decimal(100)));
}

function footRows(receipt: Receipt): string[] {
  const { receiptNumber, workstationId, verifyCode, operatorId, localDateTime } = receipt;
  return [
    ...(receiptNumber === undefined
      ? []
      : [spread(`Receipt ${workstationId}/${receiptNumber}`, `Code ${verifyCode}`)]),
    spread(localDateTime, operatorId),
    ...wrap(`Transaction ${receipt.transactionId}`, receiptWidth),
  ];
}

/** A long description takes more rows; its amount stands on the last of them. */
function withAmount(text: string, amount: Money): string[] {
  const shown = formatAmount(amount);
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
