import { money, type Money } from '#kernel/money.ts';
import type { Channel, OfferWindow, PriceBookOffer } from './price-book.ts';

export type OfferQuery = {
  readonly itemId: string;
  readonly unit: string;
  readonly channel: Channel;
  readonly currency: string;
  readonly now: string;
};

export type SelectedOffer = {
  readonly priceListId: string;
  readonly offerId: string;
  readonly price: Money;
};

/**
 * Rule 9. Of the windows open now, the one that opened last wins: a week's special lies over the standing
 * price and leaves it as it was. Undefined when there is none, which is never a price of zero.
 */
export function selectOffer(
  offers: readonly PriceBookOffer[],
  query: OfferQuery,
): SelectedOffer | undefined {
  const open = offers.filter((offer) => concerns(offer, query)).flatMap(toCandidates);
  const [latest] = open
    .filter(({ window }) => window.channels.includes(query.channel) && isOpen(window, query.now))
    .sort(byLatestStart);
  return latest === undefined
    ? undefined
    : {
        priceListId: latest.priceListId,
        offerId: latest.window.offerId,
        price: money(latest.window.priceMinor, query.currency),
      };
}

/** From its first instant up to, not including, its end. */
export function isOpen(
  window: { readonly validFrom: string; readonly validTo?: string | undefined },
  now: string,
): boolean {
  const instant = Date.parse(now);
  if (Date.parse(window.validFrom) > instant) return false;
  return window.validTo === undefined || instant < Date.parse(window.validTo);
}

type Candidate = { readonly priceListId: string; readonly window: OfferWindow };

function concerns(offer: PriceBookOffer, query: OfferQuery): boolean {
  return (
    offer.itemId === query.itemId && offer.unit === query.unit && offer.currency === query.currency
  );
}

function toCandidates(offer: PriceBookOffer): Candidate[] {
  return offer.windows.map((window) => ({ priceListId: offer.priceListId, window }));
}

/** Two windows of one start are told apart by their id, so that every till finds the same one. */
function byLatestStart(left: Candidate, right: Candidate): number {
  const difference = Date.parse(right.window.validFrom) - Date.parse(left.window.validFrom);
  if (difference !== 0) return difference;
  return left.window.offerId < right.window.offerId ? 1 : -1;
}
