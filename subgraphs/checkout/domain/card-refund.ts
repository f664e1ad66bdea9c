import { addMoney, compareMoney, negateMoney, zeroOf, type Money } from '#kernel/money.ts';
import type { Tender } from './basket.ts';

/** What all returns of a sale have put back on one of its card payments so far; above zero. */
export type CardRefund = { readonly providerReference: string; readonly amount: Money };

/** The first card of the sale on which the whole refund (above zero) still has room, if there is one. */
export function cardWithRoom(
  sold: readonly Tender[],
  refunded: readonly CardRefund[],
  refund: Money,
): Tender | undefined {
  return sold.find(({ kind, providerReference, amount }) => {
    if (kind !== 'CARD' || providerReference === undefined) return false;
    const sum = addMoney(refundedOn(refunded, providerReference, amount.currency), refund);
    return compareMoney(sum, amount) <= 0;
  });
}

/** `refunded` after a return with these tenders, to be stored with a condition in the same write. */
export function refundedAfter(
  refunded: readonly CardRefund[],
  tenders: readonly Tender[],
): readonly CardRefund[] {
  return tenders.reduce(addRefund, refunded);
}

function addRefund(
  refunded: readonly CardRefund[],
  { refundOf: providerReference, amount: paid }: Tender,
): readonly CardRefund[] {
  if (providerReference === undefined) return refunded;
  const before = refundedOn(refunded, providerReference, paid.currency);
  const others = refunded.filter((entry) => entry.providerReference !== providerReference);
  return [...others, { providerReference, amount: addMoney(before, negateMoney(paid)) }];
}

function refundedOn(
  refunded: readonly CardRefund[],
  providerReference: string,
  currency: string,
): Money {
  const known = refunded.find((entry) => entry.providerReference === providerReference);
  return known?.amount ?? zeroOf(currency);
}
