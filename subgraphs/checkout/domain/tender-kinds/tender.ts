import type { Money } from '#kernel/money.ts';
import type { OriginalTender } from '../return-line.ts';

export type TenderKind = 'CASH' | 'CARD' | 'GIFT_CARD' | 'STORE_CREDIT' | 'VOUCHER';
/** CAPTURED and REFUNDED follow completion: the journal keeps AUTHORISED, what is learned later stands beside it. */
export type TenderStatus =
  'PENDING' | 'AUTHORISED' | 'DECLINED' | 'CAPTURED' | 'VOIDED' | 'FAILED' | 'REFUNDED';

/**
 * Everything but a card is AUTHORISED at once. `amount` is what counts towards the total (tendered - change);
 * negative on a refund. Only the provider's token, brand and last four digits of a card ever enter (rule 18).
 */
export type Tender = {
  readonly tenderId: string;
  readonly kind: TenderKind;
  readonly status: TenderStatus;
  readonly amount: Money;
  /** Cash only: what was handed over, what went back, and how far rounding moved the amount. */
  readonly tendered?: Money;
  readonly change?: Money;
  readonly rounding?: Money;
  /** Notes of another currency; `tendered` is what they are worth here. */
  readonly foreign?: ForeignCash;
  readonly providerReference?: string;
  /** On a card refund: the reference of the payment that is refunded. */
  readonly refundOf?: string;
  /** On a refund: the tender that it gives back, wherever it was taken. */
  readonly refundOfTender?: OriginalTender;
  readonly cardBrand?: string;
  /** Of a gift card too. */
  readonly cardLastFour?: string;
  /** Gift card and store credit: whose balance this takes from or, negative, gives to. Absent in training. */
  readonly account?: TenderAccount;
  readonly voucher?: TenderVoucher;
  readonly declineReason?: string;
  /** Taken offline: the provider's token of the card, with which it is charged when the sale has come. */
  readonly offlineCardToken?: string;
  readonly addedAt: string;
};

export type ForeignCash = {
  readonly amount: Money;
  /** So much of the store's currency for one of the other: "0.94". */
  readonly rate: string;
};

export type TenderAccount = {
  readonly accountId: string;
  /** On a store credit. */
  readonly customerId?: string;
  /** While it is held for this tender; absent on a refund. */
  readonly heldUntil?: string;
};

export type TenderVoucher = {
  readonly voucherKind: string;
  readonly name: string;
  readonly faceValue: Money;
  /** What of the face value nobody gets back. */
  readonly forfeited: Money;
  /** As printed, where the cashier typed it. */
  readonly number?: string;
  /** Of single use: until then its number is this basket's alone; with the sale it is used up. */
  readonly claimedUntil?: string;
};
