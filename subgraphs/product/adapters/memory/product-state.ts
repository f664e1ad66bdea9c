import type { Coupon } from '../../domain/coupon.ts';
import type { Category, Item, TaxClass } from '../../domain/item.ts';
import type { OfferSet, OfferSetKey } from '../../domain/offer.ts';
import type { PriceList, PriceListAssignment } from '../../domain/price-list.ts';
import type { Promotion } from '../../domain/promotion.ts';
import type { Lot, LotKey, Recall, RecallChange } from '../../domain/recall.ts';
import type { TaxRateTable } from '../../domain/tax-rates.ts';
import type { ProductFact } from '../../domain/facts.ts';

/** Everything that the memory twin holds; maps are keyed by the texts of `keyText`. */
export type ProductState = {
  readonly categories: Map<string, Category>;
  readonly taxClasses: Map<string, TaxClass>;
  readonly items: Map<string, Item>;
  readonly priceLists: Map<string, PriceList>;
  readonly assignments: Map<string, PriceListAssignment>;
  readonly offerSets: Map<string, OfferSet>;
  readonly promotions: Map<string, Promotion>;
  readonly coupons: Map<string, Coupon>;
  readonly taxRateTables: Map<string, TaxRateTable>;
  readonly lots: Map<string, Lot>;
  readonly recalls: Map<string, Recall>;
  readonly recallLog: RecallChange[];
  readonly recallHead: { sequence: number; truncatedThrough: number };
  /** What was told, in order: the outbox. */
  readonly facts: ProductFact[];
};

export function emptyState(): ProductState {
  return {
    ...{ categories: new Map(), taxClasses: new Map(), items: new Map(), priceLists: new Map() },
    ...{ assignments: new Map(), offerSets: new Map(), promotions: new Map() },
    coupons: new Map(),
    ...{ taxRateTables: new Map(), lots: new Map(), recalls: new Map() },
    ...{ recallLog: [], recallHead: { sequence: 0, truncatedThrough: 0 }, facts: [] },
  };
}

/** Values are never changed in place, so a copy of the maps is a transaction's own world. */
export function copyOf(state: ProductState): ProductState {
  return {
    categories: new Map(state.categories),
    taxClasses: new Map(state.taxClasses),
    items: new Map(state.items),
    priceLists: new Map(state.priceLists),
    assignments: new Map(state.assignments),
    offerSets: new Map(state.offerSets),
    promotions: new Map(state.promotions),
    coupons: new Map(state.coupons),
    taxRateTables: new Map(state.taxRateTables),
    lots: new Map(state.lots),
    recalls: new Map(state.recalls),
    recallLog: [...state.recallLog],
    recallHead: { ...state.recallHead },
    facts: [...state.facts],
  };
}

/** Orders like the parts one after the other. */
export function keyText(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

export function offerSetText({ priceListId, itemId, unit }: OfferSetKey): string {
  return keyText(priceListId, itemId, unit);
}

export function lotText({ gtin, batchLot }: LotKey): string {
  return keyText(gtin, batchLot);
}

/** By the texts that `keys` answers, byte by byte as the database's "C" collation does. */
export function sorted<Row>(rows: Iterable<Row>, keys: (row: Row) => string): readonly Row[] {
  return [...rows].sort((left, right) => compare(keys(left), keys(right)));
}

export function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
