import type { Basket, BasketChangeKind } from './basket.ts';
import type { CheckoutOutcome } from './refusal.ts';

/**
 * Rule 27. A write on the present version passes; an older one passes only as an addition to a basket to
 * which others only added since. Accepts the basket to apply the write to. Without a version: always passes.
 */
export declare function admitWrite(
  stored: Basket,
  write: { readonly version?: number; readonly kind: BasketChangeKind },
): CheckoutOutcome<Basket>;
