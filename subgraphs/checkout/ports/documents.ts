import type { Outcome } from '#kernel/outcome.ts';
import type { LineApproval } from '../domain/basket.ts';
import type { CheckoutFailure } from '../domain/failure.ts';
import type { QuotePayload } from '../domain/quote.ts';

/** `limitMinor`: the largest amount that it approves, absent for any. */
export type GrantedApproval = { readonly approval: LineApproval; readonly limitMinor?: number };

/** Signs and verifies what crosses from one subgraph to another in a client's hands. */
export type Documents = {
  readonly signQuote: (payload: QuotePayload, now: Date) => Promise<string>;
  /** Undefined: not signed by us. The expiry is not checked: an order holds a quote for weeks. */
  readonly verifyQuote: (token: string) => Promise<QuotePayload | undefined>;
  /** Refuses APPROVAL_INVALID. */
  readonly verifyApproval: (
    token: string,
    expected: {
      readonly permission: LineApproval['permission'];
      readonly storeId: string;
      readonly subject: string;
    },
  ) => Promise<Outcome<GrantedApproval, CheckoutFailure>>;
};
