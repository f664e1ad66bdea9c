import { isZero, negateMoney, sumMoney, type Money } from '#kernel/money.ts';
import type { Receipt, ReceiptLine } from './receipt.ts';

/** One row of a receipt. Text is plain: no control characters, and nothing that turns the writing around. */
export type ReceiptRow =
  | { readonly kind: 'CENTRED'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'TEXT'; readonly text: string; readonly indent?: boolean }
  | {
      readonly kind: 'AMOUNT';
      readonly text: string;
      readonly amount: string;
      readonly indent?: boolean;
      readonly strong?: boolean;
    }
  | { readonly kind: 'PAIR'; readonly left: string; readonly right: string }
  | {
      readonly kind: 'TAX';
      readonly name: string;
      /** Rate, net and tax. */
      readonly cells: readonly string[];
      readonly isHeading: boolean;
    }
  /** A QR code: for paper and screens; text leaves it to the printer. */
  | { readonly kind: 'CODE'; readonly content: string; readonly caption: string };

export type ReceiptBlock = {
  readonly name:
    | 'HEAD'
    | 'TITLE'
    | 'LINES'
    | 'TOTALS'
    | 'TENDERS'
    | 'TAXES'
    | 'POINTS'
    | 'FISCAL'
    | 'FOOT'
    | 'CODE';
  /** For whoever hears the receipt instead of seeing it. */
  readonly label: string;
  readonly rows: readonly ReceiptRow[];
};

/** The one order and wording of a receipt; text, HTML and PDF only draw it. */
export function receiptLayout(receipt: Receipt): readonly ReceiptBlock[] {
  const { words, header } = receipt;
  const blocks: readonly ReceiptBlock[] = [
    {
      name: 'HEAD',
      label: words.receipt,
      rows: header.map((text, index) => ({ kind: 'CENTRED', text, strong: index === 0 })),
    },
    { name: 'TITLE', label: words.receipt, rows: titleRows(receipt) },
    {
      name: 'LINES',
      label: words.items,
      rows: receipt.lines.flatMap((line) => lineRows(receipt, line)),
    },
    { name: 'TOTALS', label: words.totals, rows: totalRows(receipt) },
    { name: 'TENDERS', label: words.payment, rows: tenderRows(receipt) },
    { name: 'TAXES', label: words.tax, rows: taxRows(receipt) },
    { name: 'POINTS', label: words.pointsEarned, rows: pointRows(receipt) },
    { name: 'FISCAL', label: words.device, rows: fiscalRows(receipt) },
    { name: 'FOOT', label: words.receipt, rows: footRows(receipt) },
    { name: 'CODE', label: words.verify, rows: codeRows(receipt) },
  ];
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .map((block) => ({ ...block, rows: block.rows.map(plainRow) }));
}

/** A plain sale needs no title: that is what everybody expects. */
function titleRows({ kind, training, print, originals, words }: Receipt): ReceiptRow[] {
  const copy = print.kind === 'COPY' ? `${words.copy} ${print.number}` : words.copy;
  const titles = [
    ...(training ? [words.training] : []),
    ...(print.kind === 'ORIGINAL' ? [] : [`*** ${copy} ***`]),
    ...(words.titles[kind] === undefined ? [] : [words.titles[kind]]),
  ];
  return [
    ...titles.map((text): ReceiptRow => ({ kind: 'CENTRED', text, strong: true })),
    ...originals.map((of): ReceiptRow => ({ kind: 'TEXT', text: `${words.originalIs} ${of}` })),
  ];
}

function lineRows(receipt: Receipt, line: ReceiptLine): ReceiptRow[] {
  const { words } = receipt;
  const notes = [
    ...(line.quantityText === undefined ? [] : [line.quantityText]),
    ...(line.batchLot === undefined ? [] : [`${words.lot} ${line.batchLot}`]),
  ];
  return [
    amountRow(receipt, line.description, line.amount),
    ...notes.map((text): ReceiptRow => ({ kind: 'TEXT', text, indent: true })),
    ...line.discounts.map(({ description, amount }): ReceiptRow => {
      return { ...amountRow(receipt, description, amount), indent: true };
    }),
  ];
}

function totalRows(receipt: Receipt): ReceiptRow[] {
  const { pricesIncludeTax, net, tax, total, tip, cashRounding, words } = receipt;
  return [
    ...(pricesIncludeTax
      ? exemptRows(receipt)
      : [amountRow(receipt, words.net, net), amountRow(receipt, words.tax, tax)]),
    { ...amountRow(receipt, `${words.total} ${total.currency}`, total), strong: true },
    ...(tip === undefined || isZero(tip) ? [] : [amountRow(receipt, words.tip, tip)]),
    ...(isZero(cashRounding) ? [] : [amountRow(receipt, words.cashRounding, cashRounding)]),
  ];
}

/** Prices hold the tax that an exempt sale does not charge: without this row they would not add up to the total. */
function exemptRows(receipt: Receipt): ReceiptRow[] {
  const { taxes, total, words } = receipt;
  const notCharged = sumMoney(
    total.currency,
    taxes.flatMap(({ exempted }) => exempted ?? []),
  );
  return isZero(notCharged) ? [] : [amountRow(receipt, words.exempt, negateMoney(notCharged))];
}

function tenderRows(receipt: Receipt): ReceiptRow[] {
  const { tenders, change, words } = receipt;
  return [
    ...tenders.flatMap(({ text, amount, notes }): ReceiptRow[] => [
      amountRow(receipt, text, amount),
      ...notes.map((note): ReceiptRow => ({ kind: 'TEXT', text: note, indent: true })),
    ]),
    ...(isZero(change) ? [] : [amountRow(receipt, words.change, change)]),
  ];
}

function taxRows({ taxes, taxExemption, format, words }: Receipt): ReceiptRow[] {
  const rows = taxes.map(({ name, rate, taxable, tax }): ReceiptRow => {
    const cells = [`${format.percent(rate)}%`, format.amount(taxable), format.amount(tax)];
    return { kind: 'TAX', name, cells, isHeading: false };
  });
  const cells = [words.rate, words.net, words.tax];
  const { reason, certificateNumber } = taxExemption ?? {};
  return [
    ...(rows.length === 0
      ? []
      : [{ kind: 'TAX' as const, name: words.tax, cells, isHeading: true }, ...rows]),
    ...(reason === undefined
      ? []
      : [
          { kind: 'TEXT' as const, text: `${words.exempt}: ${reason}, ${certificateNumber ?? ''}` },
        ]),
  ];
}

function pointRows({ points, words, format }: Receipt): ReceiptRow[] {
  const { earned = 0, burned = 0 } = points ?? {};
  return [
    ...(burned === 0 ? [] : [[words.pointsBurned, burned] as const]),
    ...(earned === 0 ? [] : [[words.pointsEarned, earned] as const]),
  ].map(([text, count]) => ({ kind: 'AMOUNT', text, amount: format.number(String(count)) }));
}

/** What the law wants on paper (KassenSichV § 6), or that the device did not sign. */
function fiscalRows({ fiscal, format, words }: Receipt): ReceiptRow[] {
  if (fiscal === undefined) return [];
  if (fiscal.status === 'OUTAGE') {
    return [{ kind: 'CENTRED', text: words.deviceOutage, strong: true }];
  }
  return [
    words.device,
    `${words.deviceTransaction} ${fiscal.transactionNumber}`,
    `${words.deviceCounter} ${fiscal.signatureCounter}`,
    `${words.deviceStart} ${format.dateTime(fiscal.startedAt)}`,
    `${words.deviceFinish} ${format.dateTime(fiscal.finishedAt)}`,
    `${words.deviceSerial} ${fiscal.deviceSerial}`,
    `${words.deviceSignature} ${fiscal.signature}`,
  ].map((text) => ({ kind: 'TEXT', text }));
}

function footRows(receipt: Receipt): ReceiptRow[] {
  const { receiptNumber, workstationId, verifyCode, operatorId, localDateTime, words } = receipt;
  const number = `${words.receipt} ${workstationId}/${receiptNumber ?? ''}`;
  const pairs: ReceiptRow[] =
    receiptNumber === undefined
      ? []
      : [{ kind: 'PAIR', left: number, right: `${words.code} ${verifyCode}` }];
  return [
    ...pairs,
    { kind: 'PAIR', left: localDateTime, right: operatorId },
    { kind: 'TEXT', text: `${words.transaction} ${receipt.transactionId}` },
  ];
}

function codeRows({ verifyLink: content, words }: Receipt): ReceiptRow[] {
  return content === undefined ? [] : [{ kind: 'CODE', content, caption: words.verify }];
}

function amountRow({ format }: Receipt, text: string, amount: Money) {
  return { kind: 'AMOUNT', text, amount: format.amount(amount) } as const;
}

function plainRow(row: ReceiptRow): ReceiptRow {
  switch (row.kind) {
    case 'PAIR':
      return { ...row, left: plain(row.left), right: plain(row.right) };
    case 'TAX':
      return { ...row, name: plain(row.name), cells: row.cells.map(plain) };
    case 'CODE':
      return row;
    default:
      return { ...row, text: plain(row.text) };
  }
}

/**
 * Names come from people and other systems: a control character could open a drawer (ESC p on most printers), and a
 * mark that turns the writing around could show another amount.
 */
function plain(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
