import type { LineFacts } from './basket.ts';
import type { StorePolicy } from './price-book.ts';
import type { FeePolicy } from './till-terms.ts';

/** A bag that was carried away is used; whoever withdraws from an order gets its delivery back (directive 2011/83/EU, 13). */
export const feePolicyDefault: FeePolicy = {
  deliveryGtins: [],
  returnable: ['DEPOSIT', 'ECO', 'DELIVERY'],
};

export function feePolicyOf({ fees }: Pick<StorePolicy, 'fees'>): FeePolicy {
  return fees ?? feePolicyDefault;
}

/** Money that is held or passed on is no price: what comes along with a line is never lowered, other fees unless they say so. */
export function isDiscountable({
  depositOf,
  discountable,
}: Pick<LineFacts, 'depositOf' | 'discountable'>): boolean {
  return depositOf === undefined && discountable !== false;
}
