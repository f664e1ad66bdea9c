import { isZero, negateMoney, type Money } from '#kernel/money.ts';
import type { Quantity } from '#kernel/quantity.ts';
import type { BasketLine, LoyaltyPoints, TaxExemption, TaxTotal, Tender } from './basket.ts';
import type { FiscalMark } from './fiscal.ts';
import { isMeasured } from './line-quantity.ts';
import { receiptFormat, type ReceiptFormat } from './receipt-format.ts';
import { type ReceiptWords, receiptWords } from './receipt-words.ts';
import type { ReceiptPrint } from './reprint.ts';
import {
  verifyCodeOf,
  type RetailTransaction,
  type Series,
  type TransactionKind,
} from './transaction.ts';

/** A receipt as data: everything that paper, page and PDF say, and how its store writes it. */
export type Receipt = {
  readonly header: readonly string[];
  readonly kind: TransactionKind;
  readonly training: boolean;
  readonly print: ReceiptPrint;
  readonly lines: readonly ReceiptLine[];
  readonly taxes: readonly TaxTotal[];
  readonly taxExemption?: TaxExemption;
  readonly pricesIncludeTax: boolean;
  readonly subtotal: Money;
  readonly net: Money;
  readonly tax: Money;
  readonly discount: Money;
  readonly total: Money;
  readonly cashRounding: Money;
  /** Absent for none. */
  readonly tip?: Money;
  readonly tenders: readonly ReceiptTender[];
  readonly change: Money;
  readonly points?: LoyaltyPoints;
  readonly receiptNumber?: number;
  readonly verifyCode: string;
  /** Where whoever holds the receipt can check it; also the content of its QR code. */
  readonly verifyLink?: string;
  readonly transactionId: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
  readonly sequenceNumber: number;
  readonly operatorId: string;
  readonly businessDayDate: string;
  readonly completedAt: string;
  /** On the store's clock, as the store writes it. */
  readonly localDateTime: string;
  /** What came back was sold by these, as they are found in the journal. */
  readonly originals: readonly string[];
  readonly fiscal?: FiscalMark;
  readonly format: ReceiptFormat;
  readonly words: ReceiptWords;
};

export type ReceiptLine = {
  readonly description: string;
  /** "2 x 1.49" or "0.195 kg x 15.33"; absent for one piece. */
  readonly quantityText?: string;
  readonly amount: Money;
  readonly batchLot?: string;
  readonly discounts: readonly { readonly description: string; readonly amount: Money }[];
};

export type ReceiptTender = {
  readonly text: string;
  readonly amount: Money;
  /** What else has to be said of it, a row each. */
  readonly notes: readonly string[];
};

export type ReceiptStore = {
  readonly receiptHeader: readonly string[];
  readonly timeZone: string;
  /** Absent on what was sold before it was kept. */
  readonly countryCode?: string;
  readonly jurisdictionId?: string;
};

/** Recomputed from the transaction alone, but for the store's head, country and clock as they were then. */
export function receiptOf(
  transaction: RetailTransaction,
  store: ReceiptStore,
  shown: { readonly print?: ReceiptPrint; readonly verifyLink?: string | undefined } = {},
): Receipt {
  const { totals, receiptNumber, points, taxExemption } = transaction;
  const { print = { kind: 'ORIGINAL' }, verifyLink } = shown;
  const format = receiptFormat(store);
  const words = receiptWords(format.locale);
  return {
    header: store.receiptHeader,
    kind: transaction.kind,
    training: transaction.series === 'TRAINING',
    print,
    lines: transaction.lines.map((line) => toReceiptLine(line, format, words)),
    taxes: transaction.taxes,
    ...(taxExemption !== undefined && { taxExemption }),
    pricesIncludeTax: transaction.policy.tax.pricesIncludeTax,
    subtotal: totals.subtotal,
    net: totals.net,
    tax: totals.tax,
    discount: totals.discount,
    total: totals.total,
    cashRounding: transaction.cashRounding,
    ...(transaction.tip !== undefined && { tip: transaction.tip }),
    tenders: transaction.tenders.map((tender) => toReceiptTender(tender, words, format)),
    change: transaction.change,
    ...(points !== undefined && { points }),
    ...(transaction.fiscal !== undefined && { fiscal: transaction.fiscal }),
    ...(receiptNumber !== undefined && { receiptNumber }),
    verifyCode: verifyCodeOf(transaction),
    ...(verifyLink !== undefined && { verifyLink }),
    transactionId: transaction.id,
    storeId: transaction.storeId,
    workstationId: transaction.workstationId,
    series: transaction.series,
    sequenceNumber: transaction.sequenceNumber,
    operatorId: transaction.operatorId,
    businessDayDate: transaction.businessDayDate,
    completedAt: transaction.completedAt,
    localDateTime: format.dateTime(transaction.completedAt),
    originals: originalsOf(transaction),
    ...{ format, words },
  };
}

/** "S001/S001-W1/2026-03-02/17": the number alone is of one series, so another one than the common is said. */
function originalsOf({ originals, originalTransactionId }: RetailTransaction): readonly string[] {
  if (originals === undefined)
    return originalTransactionId === undefined ? [] : [originalTransactionId];
  return originals.map(({ storeId, workstationId, businessDayDate, series, sequenceNumber }) => {
    const chain = series === 'ONLINE' ? workstationId : `${workstationId} ${series}`;
    return `${storeId}/${chain}/${businessDayDate}/${sequenceNumber}`;
  });
}

function toReceiptLine(line: BasketLine, format: ReceiptFormat, words: ReceiptWords): ReceiptLine {
  const { quantity, unitPrice, labelPrice, extended, batchLot } = line;
  // What is weighed says so, even where it is just a kilogram.
  const one = quantity.value === '1' && labelPrice === undefined && !isMeasured(quantity.unit);
  return {
    description: nameOf(line, words),
    ...(!one && { quantityText: `${shown(quantity, format)} x ${format.amount(unitPrice)}` }),
    amount: extended,
    ...(batchLot !== undefined && { batchLot }),
    discounts: discountsOf(line, words),
  };
}

/** A gift card is no item with a name of its own, so it is called as where it pays. */
function nameOf({ description, giftCard }: BasketLine, words: ReceiptWords): string {
  if (giftCard === undefined) return description;
  return `${words.tenders['GIFT_CARD'] ?? ''} **** ${giftCard.lastFour}`;
}

/** "2" for pieces, "0.195 kg" for what was weighed, "2 CS" for what has another unit. */
function shown({ value, unit }: Quantity, { number }: ReceiptFormat): string {
  return unit === 'EA' ? number(value) : `${number(value)} ${unit === 'KGM' ? 'kg' : unit}`;
}

/** A return line has no modifications of its own; what had been taken off is one row. */
function discountsOf(
  { modifications, discount }: BasketLine,
  words: ReceiptWords,
): ReceiptLine['discounts'] {
  if (modifications.length === 0) {
    const amount = negateMoney(discount);
    return isZero(discount) ? [] : [{ description: words.discount, amount }];
  }
  return modifications
    .filter((modification) => !isZero(modification.amount))
    .map(({ description, amount }) => ({ description, amount: negateMoney(amount) }));
}

function toReceiptTender(
  tender: Tender,
  words: ReceiptWords,
  format: ReceiptFormat,
): ReceiptTender {
  const { kind, tendered, amount, cardBrand, cardLastFour, voucher } = tender;
  const word = words.tenders[kind] ?? writtenOut(kind);
  if (kind === 'CARD' || kind === 'GIFT_CARD') {
    return { text: `${cardBrand ?? word} **** ${cardLastFour ?? '****'}`, amount, notes: [] };
  }
  const notes = tenderNotes(tender, words, format);
  return { text: voucher?.name ?? word, amount: tendered ?? amount, notes };
}

/** Foreign notes at their rate; of a voucher what was on it and what nobody gets back, so that nobody asks later. */
function tenderNotes(
  { foreign, voucher }: Tender,
  words: ReceiptWords,
  format: ReceiptFormat,
): readonly string[] {
  if (foreign !== undefined) {
    const { amount, rate } = foreign;
    return [`${amount.currency} ${format.amount(amount)} x ${format.number(rate)}`];
  }
  if (voucher === undefined) return [];
  const { faceValue, forfeited } = voucher;
  return [
    `${words.faceValue} ${format.amount(faceValue)}`,
    ...(isZero(forfeited) ? [] : [`${words.forfeited} ${format.amount(forfeited)}`]),
  ];
}

/** "GIFT_CARD" as "Gift card", so that a kind without a word of its own still reads well. */
function writtenOut(kind: string): string {
  const text = kind.replaceAll('_', ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
