import { newId } from '#kernel/ids.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { EventDetail } from '#schema/events.ts';
import { offerChanged } from '../domain/facts.ts';
import { emptyOfferSet, type OfferSet, type OfferSetKey, receiveOffer } from '../domain/offer.ts';
import type { ProductRefusal } from '../domain/product-refusal.ts';
import type { ProductPorts, ProductTransaction } from '../ports.ts';
import { unique } from './known-items.ts';

export type RefusedPrice = OfferSetKey & { readonly refusal: ProductRefusal };

/**
 * Takes over a page of prices from the corporate system, of each only what is newer. A price may come before its item,
 * because order is promised per aggregate only, so the item isn't asked for. A price list that is named first is added.
 */
export async function receivePrices(
  { store, clock }: ProductPorts,
  consumerName: string,
  event: DomainEvent<'PricesReceived', EventDetail<'PricesReceived'>>,
): Promise<readonly RefusedPrice[]> {
  const refusals: RefusedPrice[] = [];
  await store.applyOnce(consumerName, event, ['PRICE_LISTS', 'OFFERS'], async (transaction) => {
    const { prices } = event.detail;
    await addMissingPriceLists(transaction, prices);
    const before = await findSets(transaction, prices);
    const after = new Map(before);
    for (const price of prices) {
      const outcome = receiveOffer(setOf(after, price), toWindow(price), clock());
      if (outcome.ok) after.set(keyText(price), outcome.value);
      else refusals.push({ ...keyOf(price), refusal: outcome.refusal });
    }
    const changed = [...after]
      .filter(([key, set]) => set.version > (before.get(key)?.version ?? 0))
      .map(([key, set]) => ({ ...set, version: (before.get(key)?.version ?? 0) + 1 }));
    await transaction.saveOfferSets(changed);
    await transaction.tell(changed.map(offerChanged));
  });
  return refusals;
}

type Price = EventDetail<'PricesReceived'>['prices'][number];

async function addMissingPriceLists(
  transaction: ProductTransaction,
  prices: readonly Price[],
): Promise<void> {
  const known = new Set((await transaction.priceLists()).map(({ priceListId }) => priceListId));
  // The first price of a list says its currency; others are refused.
  const named = new Map(
    prices.toReversed().map(({ priceListId, price }) => [priceListId, price.currency] as const),
  );
  const missing = [...named].filter(([priceListId]) => !known.has(priceListId));
  await transaction.addPriceLists(
    missing.map(([priceListId, currency]) => ({ priceListId, name: priceListId, currency })),
  );
}

/** Every set that a price belongs to, an empty one where there is none yet. */
async function findSets(
  transaction: ProductTransaction,
  prices: readonly Price[],
): Promise<ReadonlyMap<string, OfferSet>> {
  const currencies = new Map(
    (await transaction.priceLists()).map((list) => [list.priceListId, list.currency] as const),
  );
  const keys = unique(prices.map(keyText)).flatMap((text) => {
    const price = prices.find((candidate) => keyText(candidate) === text);
    return price === undefined ? [] : [keyOf(price)];
  });
  const found = await transaction.offerSets(keys);
  const empty = keys.map((key) => emptyOfferSet(key, currencies.get(key.priceListId) ?? ''));
  return new Map([...empty, ...found].map((set) => [keyText(set), set] as const));
}

function setOf(sets: ReadonlyMap<string, OfferSet>, price: Price): OfferSet {
  return sets.get(keyText(price)) ?? emptyOfferSet(keyOf(price), price.price.currency);
}

function toWindow(price: Price) {
  const { channels, validFrom, validTo, changeNumber } = price;
  return {
    ...{ offerId: newId(), price: price.price, channels, corporateChangeNumber: changeNumber },
    ...{
      validFrom: canonical(validFrom),
      validTo: validTo === undefined ? undefined : canonical(validTo),
    },
  };
}

/** One form with milliseconds, so that instants compare as texts. */
function canonical(instant: string): string {
  return new Date(instant).toISOString();
}

function keyOf({ priceListId, itemId, unit }: OfferSetKey): OfferSetKey {
  return { priceListId, itemId, unit };
}

function keyText({ priceListId, itemId, unit }: OfferSetKey): string {
  return `${priceListId} ${itemId} ${unit}`;
}
