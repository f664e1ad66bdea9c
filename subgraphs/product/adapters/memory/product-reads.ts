import type { Category, Item } from '../../domain/item.ts';
import { type Offer, priceAt, toOffer } from '../../domain/offer.ts';
import { holdsAt } from '../../domain/validity.ts';
import type { ProductReads, PromotionSearch, RecallSearch } from '../../ports.ts';
import { searchItems } from './item-search.ts';
import {
  compare,
  keyText,
  lotText,
  offerSetText,
  type ProductState,
  sorted,
} from './product-state.ts';
import { snapshotOf } from './snapshot.ts';

/** `present` is asked at each call, because a commit replaces the state. */
export function memoryReads(present: () => ProductState): ProductReads {
  return {
    ...itemReads(present),
    ...priceReads(present),
    ...recallReads(present),
    coupons: async (codes) => codes.flatMap((code) => present().coupons.get(code) ?? []),
    promotions: async (ids) => ids.flatMap((id) => present().promotions.get(id) ?? []),
    searchPromotions: async (search) => searchPromotions(present(), search),
    snapshot: snapshotOf(present),
  };
}

type ReadsOf<Name extends keyof ProductReads> = Pick<ProductReads, Name>;

function itemReads(
  present: () => ProductState,
): ReadsOf<
  | 'items'
  | 'itemsCarrying'
  | 'variantsOf'
  | 'searchItems'
  | 'categories'
  | 'childCategories'
  | 'rootCategories'
  | 'taxClasses'
  | 'taxRateTables'
> {
  const itemsWhere = (test: (item: Item) => boolean) =>
    sorted(present().items.values(), ({ itemId }) => itemId).filter(test);
  const categoriesWhere = (test: (category: Category) => boolean) =>
    sorted(present().categories.values(), ({ name }) => name).filter(test);
  return {
    items: async (ids) => itemsWhere(({ itemId }) => ids.includes(itemId)),
    itemsCarrying: async (gtins) =>
      itemsWhere(({ units }) => units.some(({ gtin }) => gtins.includes(gtin))),
    variantsOf: async (ids) =>
      itemsWhere(({ variantOf }) => variantOf !== undefined && ids.includes(variantOf)),
    searchItems: async (search) => searchItems(present(), search),
    categories: async (ids) => categoriesWhere(({ categoryId }) => ids.includes(categoryId)),
    childCategories: async (ids) =>
      categoriesWhere(({ parentId }) => parentId !== undefined && ids.includes(parentId)),
    rootCategories: async () => categoriesWhere(({ parentId }) => parentId === undefined),
    taxClasses: async () => sorted(present().taxClasses.values(), ({ taxClassId }) => taxClassId),
    taxRateTables: async (id) =>
      sorted(present().taxRateTables.values(), ({ taxClassId }) => taxClassId).filter(
        ({ jurisdictionId }) => jurisdictionId === id,
      ),
  };
}

function priceReads(
  present: () => ProductState,
): ReadsOf<
  | 'priceLists'
  | 'assignmentsOfStores'
  | 'assignmentsOfPriceLists'
  | 'offerSets'
  | 'offers'
  | 'offersOfItem'
  | 'pricesFor'
> {
  const assignments = () =>
    sorted(present().assignments.values(), ({ storeId, channel }) => keyText(storeId, channel));
  const allOffers = (): readonly Offer[] =>
    sorted(present().offerSets.values(), offerSetText).flatMap((set) =>
      set.windows.map((window) => toOffer(set, window)),
    );
  return {
    priceLists: async () => sorted(present().priceLists.values(), ({ priceListId }) => priceListId),
    assignmentsOfStores: async (ids) =>
      assignments().filter(({ storeId }) => ids.includes(storeId)),
    assignmentsOfPriceLists: async (ids) =>
      assignments().filter(({ priceListId }) => ids.includes(priceListId)),
    offerSets: async (keys) =>
      keys.flatMap((key) => present().offerSets.get(offerSetText(key)) ?? []),
    offers: async (ids) => allOffers().filter(({ offerId }) => ids.includes(offerId)),
    offersOfItem: async ({ itemId, storeId, channel, at }) => {
      const lists = assignments()
        .filter((a) => a.storeId === storeId && (channel === undefined || a.channel === channel))
        .map(({ priceListId }) => priceListId);
      return allOffers().filter(
        (offer) =>
          offer.itemId === itemId &&
          (offer.validTo === undefined || offer.validTo > at) &&
          (channel === undefined || offer.channels.includes(channel)) &&
          (storeId === undefined || lists.includes(offer.priceListId)),
      );
    },
    pricesFor: async (questions) =>
      questions.map(({ itemId, unit, storeId, channel, at }) => {
        const { assignments: assigned, offerSets } = present();
        const priceListId = assigned.get(keyText(storeId, channel))?.priceListId ?? '';
        const set = offerSets.get(offerSetText({ priceListId, itemId, unit }));
        const window = set === undefined ? undefined : priceAt(set, channel, at);
        return set === undefined || window === undefined ? undefined : toOffer(set, window);
      }),
  };
}

function recallReads(
  present: () => ProductState,
): ReadsOf<'lots' | 'recalls' | 'openRecalls' | 'searchRecalls' | 'recallLog'> {
  return {
    lots: async (keys) => keys.flatMap((key) => present().lots.get(lotText(key)) ?? []),
    recalls: async (ids) => ids.flatMap((id) => present().recalls.get(id) ?? []),
    openRecalls: async (gtins) =>
      sorted(present().recalls.values(), ({ issuedAt, recallId }) => keyText(issuedAt, recallId))
        .filter(({ liftedAt }) => liftedAt === undefined)
        .filter(({ gtin }) => gtins.includes(gtin)),
    searchRecalls: async (search) => searchRecalls(present(), search),
    recallLog: async ({ storeId, after, limit }) => {
      const { recallLog, recallHead } = present();
      const changes = recallLog
        .filter(({ sequence }) => sequence > after)
        .filter(({ storeIds }) => concerns(storeIds, [storeId]))
        .slice(0, limit);
      const { sequence: lastSequence, truncatedThrough } = recallHead;
      return { changes, lastSequence, truncatedThrough };
    },
  };
}

function concerns(storeIds: readonly string[], asked: readonly string[] | 'ALL'): boolean {
  if (asked === 'ALL' || storeIds.length === 0) return true;
  return asked.some((storeId) => storeIds.includes(storeId));
}

function searchPromotions(state: ProductState, search: PromotionSearch) {
  const { storeIds, channel, activeAt, after, limit } = search;
  return sorted(state.promotions.values(), ({ promotionId }) => promotionId)
    .toSorted((left, right) => compare(right.validFrom, left.validFrom))
    .filter((promotion) => concerns(promotion.storeIds, storeIds))
    .filter(
      ({ channels }) =>
        channel === undefined || channels.length === 0 || channels.includes(channel),
    )
    .filter(
      (promotion) => activeAt === undefined || (!promotion.stopped && holdsAt(promotion, activeAt)),
    )
    .filter(
      ({ validFrom, promotionId }) =>
        after === undefined ||
        validFrom < after.validFrom ||
        (validFrom === after.validFrom && promotionId > after.promotionId),
    )
    .slice(0, limit);
}

function searchRecalls(state: ProductState, { storeIds, open, after, limit }: RecallSearch) {
  const position = after === undefined ? undefined : keyText(after.issuedAt, after.recallId);
  return sorted(state.recalls.values(), ({ issuedAt, recallId }) => keyText(issuedAt, recallId))
    .toReversed()
    .filter((recall) => concerns(recall.storeIds, storeIds))
    .filter(({ liftedAt }) => open === undefined || (liftedAt === undefined) === open)
    .filter(
      ({ issuedAt, recallId }) => position === undefined || keyText(issuedAt, recallId) < position,
    )
    .slice(0, limit);
}
