import type { Money } from '#kernel/money.ts';
import type { TaxTotal } from './basket.ts';
import type { RetailTransaction, Series, TransactionKind } from './transaction.ts';

export type Receipt = {
  readonly header: readonly string[];
  readonly kind: TransactionKind;
  readonly training: boolean;
  readonly lines: readonly ReceiptLine[];
  readonly taxes: readonly TaxTotal[];
  readonly pricesIncludeTax: boolean;
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
  readonly originalTransactionId?: string;
};

export type ReceiptLine = {
  readonly description: string;
  /** "2 x 1.49" or "0.195 KGM x 15.33"; absent for one piece. */
  readonly quantityText?: string;
  readonly amount: Money;
  readonly batchLot?: string;
  readonly discounts: readonly { readonly description: string; readonly amount: Money }[];
};

export type ReceiptTender = { readonly text: string; readonly amount: Money };

export declare function receiptOf(
  transaction: RetailTransaction,
  receiptHeader: readonly string[],
): Receipt;
