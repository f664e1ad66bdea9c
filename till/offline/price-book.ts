import { feeItemIdsOf } from '../../subgraphs/checkout/domain/scan-fees.ts';
import type { ScanFacts } from '../../subgraphs/checkout/domain/scan-request.ts';
import type { ScannedCode } from '#kernel/gs1/scan.ts';
import type {
  PriceBookItem,
  PriceBookLot,
  PriceBookOffer,
  PriceBookPromotion,
  PriceBookRecall,
  TaxClassRates,
} from '../../subgraphs/checkout/domain/price-book.ts';
import type { Snapshot, SnapshotEntry, SnapshotStore } from './snapshot.ts';

/** A snapshot as scans look things up in it. */
export type TillPriceBook = {
  readonly takenAt: string;
  readonly store: SnapshotStore;
  readonly promotions: readonly PriceBookPromotion[];
  readonly taxClasses: readonly TaxClassRates[];
  readonly factsOf: (code: ScannedCode) => ScanFacts;
};

export function createTillPriceBook({ takenAt, store, entries }: Snapshot): TillPriceBook {
  const items = detailsOf(entries, 'ItemChanged') as readonly PriceBookItem[];
  const itemsById = new Map(items.map((item) => [item.itemId, item]));
  const itemsByGtin = new Map(
    items.flatMap((item) => item.units.map(({ gtin }) => [gtin, item] as const)),
  );
  const offers = groupedBy(
    detailsOf(entries, 'OfferChanged') as readonly PriceBookOffer[],
    'itemId',
  );
  const recalls = groupedBy(
    detailsOf(entries, 'RecallIssued') as readonly PriceBookRecall[],
    'itemId',
  );
  const lots = detailsOf(entries, 'LotChanged') as readonly PriceBookLot[];
  const lotsByKey = new Map(lots.map((lot) => [`${lot.gtin} ${lot.batchLot}`, lot]));
  const promotions = detailsOf(entries, 'PromotionChanged') as readonly PriceBookPromotion[];
  const taxClasses = detailsOf(entries, 'TaxRateChanged') as readonly TaxClassRates[];
  const factsOf = ({ gtin, batchLot }: ScannedCode): ScanFacts => {
    const item = itemsByGtin.get(gtin);
    const feeItems = (item === undefined ? [] : feeItemIdsOf(item)).flatMap(
      (itemId) => itemsById.get(itemId) ?? [],
    );
    const lot = lotsByKey.get(`${gtin} ${batchLot ?? ''}`);
    return {
      item,
      offers: [
        ...(offers.get(item?.itemId ?? '') ?? []),
        ...feeItems.flatMap(({ itemId }) => offers.get(itemId) ?? []),
      ],
      recalls: recalls.get(item?.itemId ?? '') ?? [],
      taxClasses,
      ...(feeItems.length > 0 && { feeItems }),
      ...(lot !== undefined && { lot }),
    };
  };
  return {
    ...{ takenAt, store, taxClasses, factsOf },
    // Whatever a coupon or points would give is claimed online, so nobody brings one here.
    promotions: promotions.filter(({ stopped }) => !stopped),
  };
}

function detailsOf(entries: readonly SnapshotEntry[], type: string): readonly unknown[] {
  return entries
    .filter((entry) => entry.type === type)
    .map(({ detail }) => JSON.parse(detail) as unknown);
}

function groupedBy<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group === undefined) groups.set(row[key], [row]);
    else group.push(row);
  }
  return groups;
}
