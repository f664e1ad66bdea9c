import { minorUnitExponent } from '#kernel/money.ts';
import type { Basket } from '../domain/basket.ts';
import { tenderSums } from '../domain/tender.ts';
import type { BasketRecord } from '../ports.ts';

/** What is stored of a basket after a change; whose web cart it is never changes. */
export function basketRecord(
  basket: Basket,
  kept: { readonly shopper?: string; readonly transactionId?: string },
): BasketRecord {
  const { shopper, transactionId } = kept;
  return {
    ...basket,
    sums: tenderSums(basket),
    minorUnitExponent: minorUnitExponent(basket.currency),
    ...(shopper === undefined ? {} : { shopper }),
    ...(transactionId === undefined ? {} : { transactionId }),
  };
}
