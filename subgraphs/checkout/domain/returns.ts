import type { Basket, BasketOpening, LineApproval } from './basket.ts';
import type { RetailTransaction } from './transaction.ts';
import type { Money } from '#kernel/money.ts';
import type { Quantity } from '#kernel/quantity.ts';
import type { CheckoutOutcome } from './refusal.ts';

/** The sum of all earlier returns of a line; money follows from it, so only the quantity is kept. */
export type ReturnedQuantity = { readonly lineId: string; readonly quantity: string };

export type RefundableLine = {
  readonly lineId: string;
  readonly description: string;
  readonly quantity: Quantity;
  readonly gross: Money;
};

export type ReturnRequest = {
  readonly original: RetailTransaction;
  readonly returned: readonly ReturnedQuantity[];
  readonly lines: readonly {
    readonly lineId: string;
    readonly quantity: string;
    /** Absent: true. */
    readonly restock?: boolean;
    readonly newLineId: string;
  }[];
  readonly entryMethod: 'SCANNED' | 'KEYED';
  /** Lets a return pass after its window has closed. */
  readonly approval?: LineApproval;
  readonly today: string;
};

export declare function refundableLines(
  original: RetailTransaction,
  returned: readonly ReturnedQuantity[],
): readonly RefundableLine[];
/** An OPEN basket of negative lines at what was really paid; its due is negative. */
export declare function openReturn(
  opening: BasketOpening,
  request: ReturnRequest,
): CheckoutOutcome<Basket>;
/** `returned` after this return, to be stored with a condition in the same write. */
export declare function returnedAfter(
  returned: readonly ReturnedQuantity[],
  basket: Basket,
): readonly ReturnedQuantity[];
