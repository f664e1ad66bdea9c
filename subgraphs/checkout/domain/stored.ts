import type { Basket } from './basket.ts';
import type { SettledTender } from './payment.ts';
import type { ReceiptStore } from './receipt.ts';
import type { TenderRefund } from './refund-plan.ts';
import type { ReturnedQuantity } from './returns.ts';
import type { Tender } from './tender-kinds/tender.ts';
import type { TenderSums } from './tender.ts';
import type { RetailTransaction } from './transaction.ts';

/** A basket as it is stored: with the sums that reads return, so that nothing is computed again. */
export type BasketRecord = Basket & {
  readonly sums: TenderSums;
  /** Digits after the point of the currency, for readers that have no currency table. */
  readonly minorUnitExponent: number;
  /** The subject of the shopper whose web cart it is. */
  readonly shopper?: string;
  readonly transactionId?: string;
};

/** A transaction with what may still be learned about it; the journal record itself never changes. */
export type StoredTransaction = {
  readonly transaction: RetailTransaction;
  readonly returned: readonly ReturnedQuantity[];
  readonly refunded: readonly TenderRefund[];
  /** How many returns there were: the condition of the next one. */
  readonly returnCount: number;
  /** The POST_VOID that took back all of it; absent while it stands. */
  readonly voidedBy?: string;
  /** How often its receipt was printed again: the condition of the next copy. */
  readonly copyCount: number;
  /** Cards whose money has moved; the latest of a tender counts. Absent before the first. */
  readonly settled?: readonly SettledTender[];
  readonly receiptStore: ReceiptStore;
  readonly minorUnitExponent: number;
  /** Of what a till sold by itself: when it came here, and the till's signature over its hash. */
  readonly offline?: { readonly receivedAt: string; readonly signature: string };
};

/** The tenders of a transaction with what became of them since. */
export function tendersNow({
  transaction,
  settled = [],
}: Pick<StoredTransaction, 'transaction' | 'settled'>): readonly Tender[] {
  return transaction.tenders.map((tender) => {
    const known = settled.findLast(({ tenderId }) => tenderId === tender.tenderId);
    return known === undefined ? tender : { ...tender, status: known.status };
  });
}
