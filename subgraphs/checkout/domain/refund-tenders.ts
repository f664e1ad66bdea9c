import { isZero, negateMoney } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { Basket, Tender } from './basket.ts';
import type { RefundShare } from './refund-plan.ts';
import type { CheckoutOutcome } from './refusal.ts';
import { addTender, answerCard, tenderSums } from './tender.ts';

export type PayBack = { readonly newId: () => string; readonly now: string };

/** Adds a negative tender for each share of a refund; cash comes last, because it rounds what the others leave. */
export function payBack(
  basket: Basket,
  shares: readonly RefundShare[],
  means: PayBack,
): CheckoutOutcome<Basket> {
  const ordered = [
    ...shares.filter(({ kind }) => kind !== 'CASH'),
    ...shares.filter(({ kind }) => kind === 'CASH'),
  ];
  let paid = basket;
  for (const share of ordered) {
    const added = payShare(paid, share, means);
    if (!added.ok) return added;
    paid = added.value;
  }
  return accept(paid);
}

function payShare(
  basket: Basket,
  share: RefundShare,
  { newId, now }: PayBack,
): CheckoutOutcome<Basket> {
  const tenderId = newId();
  const { kind, tender } = share;
  // In cash it may be nothing after rounding: then the tender says so.
  const amount = kind === 'CASH' ? tenderSums(basket).cashDue : negateMoney(share.amount);
  const refundOf = kind === 'CARD' ? tender?.providerReference : undefined;
  const reference = refundOf === undefined ? {} : { refundOf };
  const added = addTender(basket, { tenderId, kind, amount, ...reference, now });
  if (!added.ok) return added;
  const noted = withOrigin(added.value, tenderId, share);
  return kind === 'CARD' && tender !== undefined
    ? cardAnswered(noted, tenderId, tender, now)
    : accept(noted);
}

/** The provider is asked after the transaction is written, through the outbox. */
function cardAnswered(
  basket: Basket,
  tenderId: string,
  { providerReference = '', cardBrand = '', cardLastFour = '' }: Tender,
  now: string,
): CheckoutOutcome<Basket> {
  const answer = { status: 'AUTHORISED', providerReference, cardBrand, cardLastFour } as const;
  return answerCard(basket, { tenderId, now, answer });
}

function withOrigin(basket: Basket, tenderId: string, share: RefundShare): Basket {
  const { transactionId, tender } = share;
  if (transactionId === undefined || tender === undefined) return basket;
  const refundOfTender = { transactionId, tenderId: tender.tenderId };
  return {
    ...basket,
    tenders: basket.tenders.map((added) =>
      added.tenderId === tenderId ? { ...added, refundOfTender } : added,
    ),
  };
}

/** Nothing is owed: what was sold for nothing comes back for nothing. */
export function isEven(basket: Basket): boolean {
  return isZero(tenderSums(basket).due);
}
