import DataLoader from 'dataloader';
import type { Coupon } from './domain/coupon.ts';
import type { Category, Item, TaxClass } from './domain/item.ts';
import type { Offer } from './domain/offer.ts';
import type { PriceList, PriceListAssignment } from './domain/price-list.ts';
import type { Promotion } from './domain/promotion.ts';
import type { Lot, LotKey, Recall } from './domain/recall.ts';
import type { TradeItemUnit } from './domain/units.ts';
import type { PriceQuestion, ProductReads } from './ports.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** A GTIN with the unit that it marks and the item that it is on. */
export type CarriedUnit = TradeItemUnit & { readonly itemId: string };

/** One statement per batch of keys, for one request. What isn't there is `undefined` (or an empty list). */
export function createLoaders(reads: ProductReads) {
  return {
    item: one<Item>(reads.items, (item) => item.itemId),
    unit: one<CarriedUnit>(
      async (gtins) => (await reads.itemsCarrying(gtins)).flatMap(carriedUnits),
      (unit) => unit.gtin,
    ),
    variants: many<Item>(reads.variantsOf, (item) => item.variantOf),
    category: one<Category>(reads.categories, (category) => category.categoryId),
    childCategories: many<Category>(reads.childCategories, (category) => category.parentId),
    // Few dozen rows: all of them once are cheaper than some of them twice.
    taxClass: one<TaxClass>(reads.taxClasses, (taxClass) => taxClass.taxClassId),
    priceList: one<PriceList>(reads.priceLists, (list) => list.priceListId),
    assignmentsOfStore: many<PriceListAssignment>(reads.assignmentsOfStores, (a) => a.storeId),
    assignmentsOfPriceList: many<PriceListAssignment>(
      reads.assignmentsOfPriceLists,
      (a) => a.priceListId,
    ),
    offer: one<Offer>(reads.offers, (offer) => offer.offerId),
    price: new DataLoader<PriceQuestion, Offer | undefined, string>(reads.pricesFor, {
      cacheKeyFn: ({ itemId, unit, storeId, channel, at }) =>
        [itemId, unit, storeId, channel, at].join(' '),
    }),
    promotion: one<Promotion>(reads.promotions, (promotion) => promotion.promotionId),
    coupon: one<Coupon>(reads.coupons, (coupon) => coupon.code),
    lot: new DataLoader<LotKey, Lot | undefined, string>(
      async (keys) => inOrder(keys.map(lotText), await reads.lots(keys), lotText),
      { cacheKeyFn: lotText },
    ),
    recall: one<Recall>(reads.recalls, (recall) => recall.recallId),
    openRecalls: many<Recall>(reads.openRecalls, (recall) => recall.gtin),
  };
}

export function carriedUnits(item: Item): readonly CarriedUnit[] {
  return item.units.map((unit) => ({ ...unit, itemId: item.itemId }));
}

type Read<Row> = (keys: readonly string[]) => Promise<readonly Row[]>;

function one<Row>(
  read: Read<Row>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | undefined> {
  return new DataLoader(async (keys) => inOrder(keys, await read(keys), keyOf));
}

function many<Row>(
  read: Read<Row>,
  keyOf: (row: Row) => string | undefined,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string | undefined, Row[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

function inOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (Row | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row] as const));
  return keys.map((key) => byKey.get(key));
}

function lotText({ gtin, batchLot }: LotKey): string {
  return `${gtin} ${batchLot}`;
}
