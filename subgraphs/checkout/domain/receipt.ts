import { localTime } from '#kernel/business-day.ts';
import { formatAmount, isZero, negateMoney, type Money } from '#kernel/money.ts';
import type { Quantity } from '#kernel/quantity.ts';
import type { BasketLine, TaxTotal, Tender } from './basket.ts';
import {
  verifyCodeOf,
  type RetailTransaction,
  type Series,
  type TransactionKind,
} from './transaction.ts';

export type Receipt = {
  readonly header: readonly string[];
  readonly kind: TransactionKind;
  readonly training: boolean;
  readonly lines: readonly ReceiptLine[];
  readonly taxes: readonly TaxTotal[];
  readonly pricesIncludeTax: boolean;
  readonly subtotal: Money;
  readonly net: Money;
  readonly tax: Money;
  readonly discount: Money;
  readonly total: Money;
  readonly cashRounding: Money;
  readonly tenders: readonly ReceiptTender[];
  readonly change: Money;
  readonly receiptNumber?: number;
  readonly verifyCode: string;
  readonly transactionId: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
  readonly sequenceNumber: number;
  readonly operatorId: string;
  readonly businessDayDate: string;
  readonly completedAt: string;
  /** On the store's clock, "2026-03-01 10:30:00". */
  readonly localDateTime: string;
  readonly originalTransactionId?: string;
};

export type ReceiptLine = {
  readonly description: string;
  /** "2 x 1.49" or "0.195 kg x 15.33"; absent for one piece. */
  readonly quantityText?: string;
  readonly amount: Money;
  readonly batchLot?: string;
  readonly discounts: readonly { readonly description: string; readonly amount: Money }[];
};

export type ReceiptTender = { readonly text: string; readonly amount: Money };

export type ReceiptStore = {
  readonly receiptHeader: readonly string[];
  readonly timeZone: string;
};

/** Recomputed from the transaction alone, but for the store's head and clock. */
export function receiptOf(transaction: RetailTransaction, store: ReceiptStore): Receipt {
  const { totals, receiptNumber, originalTransactionId } = transaction;
  const { date, time } = localTime(new Date(transaction.completedAt), store.timeZone);
  return {
    header: store.receiptHeader,
    kind: transaction.kind,
    training: transaction.series === 'TRAINING',
    lines: transaction.lines.map(toReceiptLine),
    taxes: transaction.taxes,
    pricesIncludeTax: transaction.policy.tax.pricesIncludeTax,
    subtotal: totals.subtotal,
    net: totals.net,
    tax: totals.tax,
    discount: totals.discount,
    total: totals.total,
    cashRounding: transaction.cashRounding,
    tenders: transaction.tenders.map(toReceiptTender),
    change: transaction.change,
    ...(receiptNumber !== undefined && { receiptNumber }),
    verifyCode: verifyCodeOf(transaction),
    transactionId: transaction.id,
    storeId: transaction.storeId,
    workstationId: transaction.workstationId,
    series: transaction.series,
    sequenceNumber: transaction.sequenceNumber,
    operatorId: transaction.operatorId,
    businessDayDate: transaction.businessDayDate,
    completedAt: transaction.completedAt,
    localDateTime: `${date} ${time}`,
    ...(originalTransactionId !== undefined && { originalTransactionId }),
  };
}

function toReceiptLine(line: BasketLine): ReceiptLine {
  const { description, quantity, unitPrice, labelPrice, extended, batchLot } = line;
  const one = quantity.value === '1' && labelPrice === undefined;
  return {
    description,
    ...(!one && { quantityText: `${shown(quantity)} x ${formatAmount(unitPrice)}` }),
    amount: extended,
    ...(batchLot !== undefined && { batchLot }),
    discounts: discountsOf(line),
  };
}

/** "2" for pieces, "0.195 kg" for what was weighed, "2 CS" for what has another unit. */
function shown({ value, unit }: Quantity): string {
  return unit === 'EA' ? value : `${value} ${unit === 'KGM' ? 'kg' : unit}`;
}

/** A return line has no modifications of its own; what had been taken off is one row. */
function discountsOf({ modifications, discount }: BasketLine): ReceiptLine['discounts'] {
  if (modifications.length === 0) {
    return isZero(discount) ? [] : [{ description: 'Discount', amount: negateMoney(discount) }];
  }
  return modifications
    .filter((modification) => !isZero(modification.amount))
    .map(({ description, amount }) => ({ description, amount: negateMoney(amount) }));
}

function toReceiptTender({ kind, tendered, amount, cardBrand, cardLastFour }: Tender) {
  if (kind === 'CASH') return { text: 'Cash', amount: tendered ?? amount };
  return { text: `${cardBrand ?? 'Card'} **** ${cardLastFour ?? '****'}`, amount };
}
