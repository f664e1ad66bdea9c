import { money } from '#kernel/money.ts';
import type { ProductSeed } from '../../subgraphs/product/adapters/postgres/seed.ts';
import type { DemoData } from '../demo-data/types.ts';

/** The demo data in product's own words. */
export function toProductSeed(data: DemoData): ProductSeed {
  const { categories, taxClasses, taxRates, priceLists, assignments, lots } = data;
  return {
    categories,
    taxClasses,
    taxRates,
    priceLists,
    assignments,
    lots,
    items: data.items.map(toItem),
    offers: data.offers.map(toOfferSet),
    promotions: data.promotions.map(toPromotion),
    coupons: data.coupons,
  };
}

function toItem(item: DemoData['items'][number]): ProductSeed['items'][number] {
  const { itemId, description, categoryId, taxClassId, baseUnit, units, variantOf } = item;
  return {
    itemId,
    description,
    categoryId,
    taxClassId,
    baseUnit,
    units,
    lotControlled: item.lotControlled,
    minimumAge: item.minimumAge,
    depositItemId: item.depositItemId,
    soldByWeight: item.soldByWeight,
    discontinued: item.discontinued,
    feeKind: item.feeKind,
    feeItemIds: item.feeItemIds,
    variantOf: variantOf?.itemId,
    variantAttributes:
      variantOf === undefined ? [] : [{ name: variantOf.name, value: variantOf.value }],
  };
}

function toOfferSet(offer: DemoData['offers'][number]): ProductSeed['offers'][number] {
  const { windows, ...key } = offer;
  return {
    ...key,
    windows: windows.map(({ priceMinor, ...window }) => ({
      ...window,
      price: money(priceMinor, offer.currency),
    })),
  };
}

function toPromotion(promotion: DemoData['promotions'][number]): ProductSeed['promotions'][number] {
  return promotion;
}
