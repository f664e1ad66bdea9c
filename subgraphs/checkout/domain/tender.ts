import type { Money } from '#kernel/money.ts';
import type { Basket, Tender, TenderKind } from './basket.ts';
import type { CheckoutOutcome } from './refusal.ts';

/** `amount` positive for a payment, negative for a refund. Cash: what was handed over. */
export type TenderRequest = {
  readonly tenderId: string;
  readonly kind: TenderKind;
  readonly amount: Money;
  readonly refundOf?: string;
  readonly now: string;
};

export type CardAnswer =
  | {
      readonly status: 'AUTHORISED';
      readonly providerReference: string;
      readonly cardBrand: string;
      readonly cardLastFour: string;
    }
  | { readonly status: 'DECLINED' | 'FAILED'; readonly declineReason: string };

export type TenderSums = {
  /** What is still to pay by card, exact; negative while a refund is owed. PENDING counts as paid. */
  readonly due: Money;
  /** What is still to pay if the rest is paid in cash. */
  readonly cashDue: Money;
  readonly paid: Money;
  readonly change: Money;
  readonly cashRounding: Money;
};

/** A basket after its authorisations were given up; the caller asks the provider to void them. */
export type GivenUp = { readonly basket: Basket; readonly authorisationsToVoid: readonly Tender[] };

export declare function tenderSums(basket: Basket): TenderSums;
/** OPEN or TENDERING -> TENDERING. Price the basket first when it is OPEN. */
export declare function addTender(basket: Basket, request: TenderRequest): CheckoutOutcome<Basket>;
/** The provider's answer for a PENDING card; answering twice changes nothing. */
export declare function answerCard(
  basket: Basket,
  answered: { readonly tenderId: string; readonly answer: CardAnswer; readonly now: string },
): CheckoutOutcome<Basket>;
export declare function removeTender(
  basket: Basket,
  removal: { readonly tenderId: string; readonly now: string },
): CheckoutOutcome<GivenUp>;
/** TENDERING -> OPEN by voiding everything. */
export declare function reopenBasket(basket: Basket, now: string): CheckoutOutcome<GivenUp>;
/** Refuses unless every tender is answered and their sum is exactly the total plus cash rounding. */
export declare function canComplete(basket: Basket): CheckoutOutcome<Basket>;
