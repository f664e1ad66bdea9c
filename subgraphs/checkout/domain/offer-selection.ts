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
  return latest === undefined ? undefined : toSelected(latest, query.currency);
}

/**
 * The lowest price that was in force at any time since an instant: what somebody who brings goods back can have paid at
 * least, promotions aside. Of two that are equal the one that began last.
 */
export function lowestListPrice(
  offers: readonly PriceBookOffer[],
  query: OfferQuery & { readonly since: string },
): SelectedOffer | undefined {
  const { now, since, channel } = query;
  const [lowest] = offers
    .filter((offer) => concerns(offer, query))
    .flatMap(toCandidates)
    .filter(({ window }) => window.channels.includes(channel) && wasOpen(window, { since, now }))
    .sort(byLatestStart)
    .sort((left, right) => left.window.priceMinor - right.window.priceMinor);
  return lowest === undefined ? undefined : toSelected(lowest, query.currency);
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

function wasOpen(
  { validFrom, validTo }: OfferWindow,
  { since, now }: { readonly since: string; readonly now: string },
): boolean {
  if (Date.parse(validFrom) > Date.parse(now)) return false;
  return validTo === undefined || Date.parse(since) < Date.parse(validTo);
}

function toSelected({ priceListId, window }: Candidate, currency: string): SelectedOffer {
  const { offerId, priceMinor } = window;
  return { priceListId, offerId, price: money(priceMinor, currency) };
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
