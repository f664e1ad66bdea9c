import type { Money } from '#kernel/money.ts';
import type { Quantity } from '#kernel/quantity.ts';

/** What posting needs of a completed transaction. Amounts are minor units of `currency`. */
export type CompletedSale = {
  readonly transactionId: string;
  readonly kind: 'SALE' | 'RETURN' | 'EXCHANGE' | 'POST_VOID' | 'VOIDED' | 'NO_SALE' | 'REPRINT';
  readonly storeId: string;
  readonly workstationId: string;
  readonly shiftId: string;
  readonly businessDayDate: string;
  readonly series: 'ONLINE' | 'OFFLINE' | 'TRAINING';
  readonly sequenceNumber: number;
  readonly completedAt: string;
  readonly currency: string;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  /** What cash settled more than was due; of a tender's amount, and of no line. */
  readonly cashRoundingMinor?: number;
  readonly tipMinor?: number | undefined;
  readonly lines: readonly {
    readonly itemId: string;
    readonly quantity: Quantity;
    readonly netMinor: number;
    readonly taxMinor: number;
    readonly grossMinor: number;
  }[];
  readonly tenders: readonly SaleTender[];
};

/** `amount` is what it settled: what was handed over less the change. */
export type SaleTender = {
  readonly kind: string;
  readonly amount: { readonly minor: number };
  readonly tendered?: { readonly minor: number } | undefined;
  readonly change?: { readonly minor: number } | undefined;
  /** Notes of another currency. */
  readonly foreign?: { readonly amount: Money; readonly rate: string } | undefined;
  readonly voucher?:
    | {
        readonly voucherKind: string;
        readonly faceValue: { readonly minor: number };
        readonly forfeited: { readonly minor: number };
      }
    | undefined;
};

/**
 * What took no money and moved no goods is not posted, nor is anything rung up for training: the corporate system would
 * otherwise hold sales that never were.
 */
export function isPosted({ kind, series }: CompletedSale): boolean {
  return series !== 'TRAINING' && !['VOIDED', 'NO_SALE', 'REPRINT'].includes(kind);
}

/** By what the corporate system knows a sale again, whichever way and however often it comes. */
export function dedupeKeyOf(sale: CompletedSale): string {
  const { storeId, workstationId, businessDayDate, series, sequenceNumber } = sale;
  return [storeId, workstationId, businessDayDate, series, sequenceNumber].join('/');
}
