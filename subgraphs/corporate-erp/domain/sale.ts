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
  readonly lines: readonly {
    readonly itemId: string;
    readonly quantity: Quantity;
    readonly netMinor: number;
    readonly taxMinor: number;
    readonly grossMinor: number;
  }[];
  readonly tenders: readonly {
    readonly kind: string;
    readonly amount: { readonly minor: number };
  }[];
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
