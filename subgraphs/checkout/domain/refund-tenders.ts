import { negateMoney } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { Basket, Tender } from './basket.ts';
import type { RefundShare } from './refund-plan.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { storeCreditAccountId } from './stored-value.ts';
import { addTender, answerCard, tenderSums, type TenderRequest } from './tender.ts';

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
  const account = accountOf(basket, share);
  if (!account.ok) return account;
  const added = addTender(basket, { tenderId, kind, amount, ...reference, ...account.value, now });
  if (!added.ok) return added;
  const noted = withOrigin(added.value, tenderId, share);
  return kind === 'CARD' && tender !== undefined
    ? cardAnswered(noted, tenderId, tender, now)
    : accept(noted);
}

/** Which card or credit the money goes back to; a credit begins with the first refund to it. */
function accountOf(
  basket: Basket,
  { kind, tender, account: onto }: RefundShare,
): CheckoutOutcome<Pick<TenderRequest, 'account'>> {
  if (basket.training || (kind !== 'GIFT_CARD' && kind !== 'STORE_CREDIT')) return accept({});
  if (onto !== undefined) {
    const lastFour = tender?.cardLastFour;
    return accept({ account: { ...onto, ...(lastFour !== undefined && { lastFour }) } });
  }
  if (kind === 'GIFT_CARD') {
    return refused('TENDER_KIND_INVALID', 'The sale was not paid by a gift card.', 'refundKind');
  }
  const { customerId, currency } = basket;
  if (customerId === undefined) {
    return refused('CUSTOMER_REQUIRED', 'A credit is somebody’s: attach the customer.');
  }
  return accept({ account: { accountId: storeCreditAccountId(customerId, currency), customerId } });
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
