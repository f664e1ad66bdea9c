import type { Money } from '#kernel/money.ts';
import { formatAmount, isNegative, money } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';
import { type Channel, checkValidity, hasEndedBy, holdsAt } from './validity.ts';

/** The price of one unit within a window of time: valid from the first instant up to, not including, the last. */
export type OfferWindow = {
  readonly offerId: string;
  readonly price: Money;
  readonly channels: readonly Channel[];
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  /** Of the corporate system's last word on it; absent for a price that was set by hand. */
  readonly corporateChangeNumber?: number | undefined;
};

export type OfferSetKey = {
  readonly priceListId: string;
  readonly itemId: string;
  readonly unit: string;
};

/** All prices of one item's unit in one price list: what a price book replaces as a whole. */
export type OfferSet = OfferSetKey & {
  readonly currency: string;
  readonly version: number;
  /** By start, then by id. */
  readonly windows: readonly OfferWindow[];
};

/** One window with what it is a price of. */
export type Offer = OfferWindow & OfferSetKey;

/** Years of weekly prices; one event carries them all, and this many stay far below its limit of size. */
const windowsMax = 200;
/** 100 million in minor units of two decimals: beyond it somebody typed a GTIN into the price. */
export const priceMinorMax = 10_000_000_000;

/** The rule of rules.md 9: of the windows that hold in the channel, the one that starts last wins. */
export function priceAt(set: OfferSet, channel: Channel, at: string): OfferWindow | undefined {
  return set.windows
    .filter((window) => window.channels.includes(channel) && holdsAt(window, at))
    .reduce<OfferWindow | undefined>(
      (latest, window) =>
        latest === undefined || window.validFrom > latest.validFrom ? window : latest,
      undefined,
    );
}

/** Adds a window; one that starts with another in the same channel would leave the price to chance. */
export function setOffer(
  set: OfferSet,
  window: OfferWindow,
  now: Date,
): Outcome<OfferSet, ProductRefusal> {
  const sound = checkWindow(set, window);
  if (!sound.ok) return sound;
  const rival = set.windows.find((known) => startTogether(known, window));
  if (rival !== undefined) {
    const message = `Another price starts at ${window.validFrom}: ${rival.offerId}.`;
    return refused('OFFER_WINDOW_CONFLICT', message, 'validFrom');
  }
  return withWindow(set, set.windows, sound.value, now);
}

/**
 * The corporate system is the master of its prices: its window takes the place of those that start with it in the
 * same channels, unless one of them came from a newer change of its own. Then the set is answered as it is.
 */
export function receiveOffer(
  set: OfferSet,
  window: OfferWindow & { readonly corporateChangeNumber: number },
  now: Date,
): Outcome<OfferSet, ProductRefusal> {
  const sound = checkWindow(set, window);
  if (!sound.ok) return sound;
  const rivals = set.windows.filter((known) => startTogether(known, window));
  const changeNumbers = rivals.map((rival) => rival.corporateChangeNumber ?? -1);
  if (changeNumbers.some((number) => number >= window.corporateChangeNumber)) return accept(set);
  const others = set.windows.filter((known) => !startTogether(known, window));
  const leftovers = rivals.flatMap((rival) => withoutChannels(rival, window.channels));
  return withWindow(set, [...others, ...leftovers], sound.value, now);
}

export function emptyOfferSet(key: OfferSetKey, currency: string): OfferSet {
  const { priceListId, itemId, unit } = key;
  return { priceListId, itemId, unit, currency, version: 0, windows: [] };
}

export function toOffer(set: OfferSet, window: OfferWindow): Offer {
  const { priceListId, itemId, unit } = set;
  return { ...window, priceListId, itemId, unit };
}

function checkWindow(set: OfferSet, window: OfferWindow): Outcome<OfferWindow, ProductRefusal> {
  const { price, channels } = window;
  if (price.currency !== set.currency) {
    const message = `Price list ${set.priceListId} is in ${set.currency}, not ${price.currency}.`;
    return refused('CURRENCY_MISMATCH', message, 'price', 'currency');
  }
  if (isNegative(price) || price.minor > priceMinorMax) {
    const message = `Expected a price from 0 to ${formatAmount(money(priceMinorMax, price.currency))}.`;
    return refused('AMOUNT_INVALID', message, 'price', 'amount');
  }
  if (channels.length === 0) {
    return refused('CHANNELS_EMPTY', 'Expected at least one channel.', 'channels');
  }
  const validity = checkValidity(window);
  return validity.ok ? accept(window) : validity;
}

function withWindow(
  set: OfferSet,
  others: readonly OfferWindow[],
  window: OfferWindow,
  now: Date,
): Outcome<OfferSet, ProductRefusal> {
  const kept = others.length < windowsMax ? others : withoutHistory(others, now);
  if (kept.length >= windowsMax) {
    const message = `${set.itemId} ${set.unit} has ${kept.length} price windows already.`;
    return refused('OFFER_LIMIT_REACHED', message, 'itemId');
  }
  const windows = [...kept, window].toSorted(byStart);
  return accept({ ...set, version: set.version + 1, windows });
}

/** What ended is in the sales themselves; it makes room for new prices only when the limit is reached. */
function withoutHistory(windows: readonly OfferWindow[], now: Date): readonly OfferWindow[] {
  return windows.filter((window) => !hasEndedBy(window, now.toISOString()));
}

function startTogether(left: OfferWindow, right: OfferWindow): boolean {
  const shared = left.channels.some((channel) => right.channels.includes(channel));
  return shared && left.validFrom === right.validFrom;
}

function withoutChannels(
  window: OfferWindow,
  channels: readonly Channel[],
): readonly OfferWindow[] {
  const left = window.channels.filter((channel) => !channels.includes(channel));
  return left.length === 0 ? [] : [{ ...window, channels: left }];
}

function byStart(left: OfferWindow, right: OfferWindow): number {
  if (left.validFrom !== right.validFrom) return left.validFrom < right.validFrom ? -1 : 1;
  return left.offerId < right.offerId ? -1 : 1;
}
