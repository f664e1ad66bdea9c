import { formatAmount } from '#kernel/money.ts';
import { type CompletedSale, dedupeKeyOf } from './sale.ts';

/** A sale in the corporate system's words: amounts and quantities are decimals as texts. */
export type PostingDocument = {
  readonly dedupeKey: string;
  readonly transactionId: string;
  readonly kind: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly shiftId: string;
  readonly businessDayDate: string;
  readonly series: string;
  readonly sequenceNumber: number;
  readonly completedAt: string;
  readonly currency: string;
  readonly netAmount: string;
  readonly taxAmount: string;
  readonly totalAmount: string;
  readonly lines: readonly {
    readonly lineNumber: number;
    readonly itemId: string;
    readonly quantity: string;
    readonly unit: string;
    readonly netAmount: string;
    readonly taxAmount: string;
    readonly grossAmount: string;
  }[];
  readonly tenders: readonly {
    readonly tenderNumber: number;
    readonly kind: string;
    readonly amount: string;
  }[];
};

export function toPostingDocument(sale: CompletedSale): PostingDocument {
  const { transactionId, kind, storeId, workstationId, shiftId, businessDayDate } = sale;
  const { series, sequenceNumber, completedAt, currency } = sale;
  const amountOf = (minor: number): string => formatAmount({ minor, currency });
  return {
    ...{ transactionId, kind, storeId, workstationId, shiftId, businessDayDate },
    ...{ series, sequenceNumber, completedAt, currency },
    dedupeKey: dedupeKeyOf(sale),
    netAmount: amountOf(sale.netMinor),
    taxAmount: amountOf(sale.taxMinor),
    totalAmount: amountOf(sale.totalMinor),
    lines: sale.lines.map((line, index) => ({
      lineNumber: index + 1,
      itemId: line.itemId,
      quantity: line.quantity.value,
      unit: line.quantity.unit,
      netAmount: amountOf(line.netMinor),
      taxAmount: amountOf(line.taxMinor),
      grossAmount: amountOf(line.grossMinor),
    })),
    tenders: sale.tenders.map(({ kind: tenderKind, amount }, index) => ({
      tenderNumber: index + 1,
      kind: tenderKind,
      amount: amountOf(amount.minor),
    })),
  };
}
