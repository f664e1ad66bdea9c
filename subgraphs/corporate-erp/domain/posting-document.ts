import { formatAmount } from '#kernel/money.ts';
import { type CompletedSale, dedupeKeyOf, type SaleTender } from './sale.ts';

/**
 * A sale in the corporate system's words: amounts and quantities are decimals as texts. It balances:
 * what its tenders settled and what was forfeited of them = total + tip + cash rounding + forfeited.
 */
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
  /** Owed to the staff: a liability, neither revenue nor taxed. Postings of before it was told apart lack these three. */
  readonly tipAmount?: string;
  readonly cashRoundingAmount?: string;
  /** Income: what nobody gets back of vouchers that were worth more than was due. */
  readonly forfeitedAmount?: string;
  readonly lines: readonly {
    readonly lineNumber: number;
    readonly itemId: string;
    readonly quantity: string;
    readonly unit: string;
    readonly netAmount: string;
    readonly taxAmount: string;
    readonly grossAmount: string;
  }[];
  readonly tenders: readonly PostedTender[];
};

export type PostedTender = {
  readonly tenderNumber: number;
  readonly kind: string;
  readonly amount: string;
  /** Cash: what was handed over, and what went back of it in the store's own coins. */
  readonly tenderedAmount?: string;
  readonly changeAmount?: string;
  /** Notes of another currency: so much of it, each worth `exchangeRate` of the sale's. */
  readonly foreignAmount?: string;
  readonly foreignCurrency?: string;
  readonly exchangeRate?: string;
  /** What its issuer owes us for it is the face value: `amount` and what was forfeited, or less where the rest stays on it. */
  readonly voucherKind?: string;
  readonly faceValue?: string;
  readonly forfeitedAmount?: string;
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
    tipAmount: amountOf(sale.tipMinor ?? 0),
    cashRoundingAmount: amountOf(sale.cashRoundingMinor ?? 0),
    forfeitedAmount: amountOf(forfeitedMinor(sale)),
    lines: sale.lines.map((line, index) => ({
      lineNumber: index + 1,
      itemId: line.itemId,
      quantity: line.quantity.value,
      unit: line.quantity.unit,
      netAmount: amountOf(line.netMinor),
      taxAmount: amountOf(line.taxMinor),
      grossAmount: amountOf(line.grossMinor),
    })),
    tenders: sale.tenders.map((tender, index) => ({
      tenderNumber: index + 1,
      ...toPostedTender(tender, amountOf),
    })),
  };
}

function forfeitedMinor({ tenders }: CompletedSale): number {
  return tenders.reduce((sum, { voucher }) => sum + (voucher?.forfeited.minor ?? 0), 0);
}

function toPostedTender(
  { kind, amount, tendered, change, foreign, voucher }: SaleTender,
  amountOf: (minor: number) => string,
): Omit<PostedTender, 'tenderNumber'> {
  return {
    kind,
    amount: amountOf(amount.minor),
    ...(tendered && { tenderedAmount: amountOf(tendered.minor) }),
    ...(change && { changeAmount: amountOf(change.minor) }),
    ...(foreign && {
      foreignAmount: formatAmount(foreign.amount),
      foreignCurrency: foreign.amount.currency,
      exchangeRate: foreign.rate,
    }),
    ...(voucher && {
      voucherKind: voucher.voucherKind,
      faceValue: amountOf(voucher.faceValue.minor),
      forfeitedAmount: amountOf(voucher.forfeited.minor),
    }),
  };
}
