import type { Money } from '#kernel/money.ts';

/** A grant of back-office that was verified and is consumed with the line's write (decision 13). */
export type LineApproval = {
  readonly approvalId: string;
  readonly operatorId: string;
  readonly permission:
    'SELL_EXPIRED' | 'PRICE_OVERRIDE' | 'RETURN' | 'VOID' | 'NO_SALE' | 'KEYED_WEIGHT' | 'REPRINT';
};

/** All that one line took. */
export function approvalsOn({
  approval,
  furtherApprovals = [],
}: {
  readonly approval?: LineApproval;
  readonly furtherApprovals?: readonly LineApproval[];
}): readonly LineApproval[] {
  return approval === undefined ? [] : [approval, ...furtherApprovals];
}

/** What a person takes off a line or the basket, and who answers for it (rule 14). */
export type ManualDiscount = (
  | { readonly kind: 'PERCENT'; readonly percent: string }
  | { readonly kind: 'AMOUNT'; readonly amount: Money }
) & {
  readonly reason: string;
  readonly operatorId: string;
  readonly approval?: LineApproval;
  /** Given by somebody whose discounts have a limit, who did not need an approval then. */
  readonly limited?: boolean;
};

/** A price that a person set; the line's unit price is the new one. */
export type PriceOverride = {
  /** What one unit cost before. */
  readonly regularUnitPrice: Money;
  readonly reason: string;
  readonly operatorId: string;
  readonly approval?: LineApproval;
};

/** Rule 7. No tax is charged, and prices that include it are lowered by it. */
export type TaxExemption = {
  readonly reason: string;
  readonly certificateNumber: string;
  readonly operatorId: string;
  /** It stands in the customer's account, and goes with the customer; absent: whoever sells said so. */
  readonly fromAccount?: true;
};

/** A coupon in a basket; with a claim if its uses are counted. */
export type BasketCoupon = {
  readonly code: string;
  readonly promotionId: string;
  /** Until when the use is kept for this basket; absent: uses are not counted. */
  readonly claimedUntil?: string;
  /** The customer whose uses are counted. */
  readonly customerId?: string;
};

export type LoyaltyPoints = { readonly earned: number; readonly burned: number };

/** Who worked the taxes out, and why not the one that was asked (rule 8). */
export type TaxSource = {
  readonly calculator: 'BUILT_IN' | 'OUTSIDE';
  /** Why the outside calculator's answer is missing. */
  readonly fallbackReason?: string;
};
