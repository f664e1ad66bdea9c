import type { EventDetail } from '#schema/events.ts';
import type {
  PriceBookItem,
  PriceBookOffer,
  PriceBookPromotion,
  TaxClassRates,
} from '../../domain/price-book.ts';
import { feeItemIdsOf } from '../../domain/scan-fees.ts';
import type {
  ItemBook,
  PriceBook,
  PriceBookFeed,
  PriceBookProgress,
  Published,
  StoreBook,
} from '../../ports.ts';
import { gtinKey, itemKey, promotionKey, storeKey, taxClassKey } from '../appsync-shared/keys.ts';
import { applyPublished } from './projection.ts';
import type { PriceBookRecord, RecordStore } from './record-store.ts';
import { toStoreBook } from './store-book.ts';
import { createTimedCache, type TimedCache } from './timed-cache.ts';

export type LivePriceBook = PriceBook & {
  /** Applies an event and forgets what this process had remembered of it. */
  readonly apply: PriceBookFeed['apply'];
};

/** Reads through a short-lived memory, which this process's own consumers keep from ever being stale. */
export function createPriceBook(
  records: RecordStore,
  { clock, isReady }: { readonly clock: () => Date; readonly isReady: () => boolean },
): LivePriceBook {
  const cache = createTimedCache({ validityMs, entriesMax });
  let progress: Omit<PriceBookProgress, 'ready'> = { appliedEventCount: 0 };
  return {
    store: (storeId) => readStore(records, cache, storeId),
    pricing: async (jurisdictionId) => {
      const [promotions, taxClasses] = await Promise.all([
        cache.get('promotions', () => readPromotions(records)),
        cache.get(`tax ${jurisdictionId}`, () => readTaxes(records, jurisdictionId)),
      ]);
      return { promotions, taxClasses };
    },
    itemByGtin: (gtin, priceListId) => readItemBook(records, cache, { gtin, priceListId }),
    progress: () => ({ ...progress, ready: isReady() }),
    apply: async (event, occurredAt) => {
      await applyPublished(records, event);
      for (const key of forgottenKeys(event)) cache.drop(key);
      const newest = [progress.newestChangeAt, occurredAt].filter((at) => at !== undefined);
      progress = {
        appliedEventCount: progress.appliedEventCount + 1,
        lastAppliedAt: clock().toISOString(),
        ...(newest.length === 0 ? {} : { newestChangeAt: newest.toSorted().at(-1) ?? '' }),
      };
    },
  };
}

// Another process's consumer may have applied a change that this one has not heard of.
const validityMs = 5_000;
const entriesMax = 20_000; // About a kilobyte each: the items of a large store and their GTINs.

type Reads = { readonly records: RecordStore; readonly cache: TimedCache };

function readStore(
  records: RecordStore,
  cache: TimedCache,
  storeId: string,
): Promise<StoreBook | undefined> {
  return cache.get(`store ${storeId}`, async () =>
    toStoreBook(await records.list(storeKey(storeId).pk)),
  );
}

async function readPromotions(records: RecordStore): Promise<readonly PriceBookPromotion[]> {
  const found = await records.list(promotionKey('').pk);
  return found
    .map(({ detail }) => detail as PriceBookPromotion)
    .filter((promotion) => !promotion.stopped);
}

async function readTaxes(
  records: RecordStore,
  jurisdictionId: string,
): Promise<readonly TaxClassRates[]> {
  const found = await records.list(taxClassKey(jurisdictionId, '').pk);
  return found.map(({ detail }) => detail as TaxClassRates);
}

async function readItemBook(
  records: RecordStore,
  cache: TimedCache,
  asked: { readonly gtin: string; readonly priceListId: string | undefined },
): Promise<ItemBook | undefined> {
  const { gtin, priceListId } = asked;
  const reads = { records, cache };
  const carrier = await readCarrier(reads, gtin);
  if (carrier?.item === undefined) return undefined;
  const { item, offers } = carrier;
  const fees = await Promise.all(feeItemIdsOf(item).map((itemId) => readItem(reads, itemId)));
  const feeItems = fees.flatMap((fee) => fee.item ?? []);
  return {
    item,
    offers: [...offers, ...fees.flatMap((fee) => fee.offers)].filter(
      (offer) => offer.priceListId === priceListId,
    ),
    ...(feeItems.length === 0 ? {} : { feeItems }),
  };
}

/** A GTIN that went from one item to another leads to both; the item itself says whether it has it now. */
async function readCarrier(reads: Reads, gtin: string): Promise<KnownItem | undefined> {
  const pointers = await reads.cache.get(`gtin ${gtin}`, () =>
    reads.records.list(gtinKey(gtin, '').pk),
  );
  const itemIds = pointers.map(({ detail }) => (detail as { readonly itemId: string }).itemId);
  const known = await Promise.all(itemIds.map((itemId) => readItem(reads, itemId)));
  return known.find(({ item }) => item?.units.some((unit) => unit.gtin === gtin));
}

type KnownItem = {
  readonly item: PriceBookItem | undefined;
  readonly offers: readonly PriceBookOffer[];
};

/** The item and its prices in every list: one partition, so one read. */
function readItem({ records, cache }: Reads, itemId: string): Promise<KnownItem> {
  return cache.get(`item ${itemId}`, async () => {
    const found = await records.list(itemKey(itemId).pk);
    const isItem = ({ key }: PriceBookRecord): boolean => key.sk === itemKey(itemId).sk;
    return {
      item: found.find(isItem)?.detail as PriceBookItem | undefined,
      offers: found.filter((record) => !isItem(record)).map((r) => r.detail as PriceBookOffer),
    };
  });
}

/** Recalls and lots are never remembered, so they are not in this list. */
function forgottenKeys({ type, detail }: Published): readonly string[] {
  const { storeId, itemId, jurisdictionId } = detail as Readonly<Record<string, string>>;
  switch (type) {
    case 'ItemChanged':
      return [
        `item ${itemId ?? ''}`,
        ...(detail as EventDetail<'ItemChanged'>).units.map(({ gtin }) => `gtin ${gtin}`),
      ];
    case 'OfferChanged':
      return [`item ${itemId ?? ''}`];
    case 'PromotionChanged':
      return ['promotions'];
    case 'CouponChanged':
      // Read from the store each time: a coupon is added once in a while.
      return [];
    case 'TaxRateChanged':
      return [`tax ${jurisdictionId ?? ''}`];
    default:
      return [`store ${storeId ?? ''}`];
  }
}
