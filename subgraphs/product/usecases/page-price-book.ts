import type { ProductFact } from '../domain/facts.ts';
import {
  couponChanged,
  itemChanged,
  lotChanged,
  offerChanged,
  priceListAssigned,
  promotionChanged,
  recallIssued,
  taxRateChanged,
} from '../domain/facts.ts';
import type { SnapshotReads } from '../ports.ts';

/** Where a page goes on: a section of the snapshot and the last key of it that was answered. */
export type PriceBookPosition = {
  readonly section: number;
  readonly after?: readonly string[] | undefined;
};

export type PriceBookPage = {
  readonly facts: readonly ProductFact[];
  readonly next?: PriceBookPosition;
};

/**
 * A page of the events that lead to the present state. Pages are read at different times: a consumer that listens
 * to events before it asks for the first page, and applies what is newer only, ends with the present all the same.
 */
export async function pagePriceBook(
  snapshot: SnapshotReads,
  position: PriceBookPosition,
  limit: number,
): Promise<PriceBookPage> {
  const section = sections(snapshot)[position.section];
  if (section === undefined) return { facts: [] };
  const { facts, lastKey } = await section(position.after, limit);
  if (facts.length === limit) return { facts, next: { section: position.section, after: lastKey } };
  const isLast = position.section === sections(snapshot).length - 1;
  return isLast ? { facts } : { facts, next: { section: position.section + 1 } };
}

type SectionPage = {
  readonly facts: readonly ProductFact[];
  readonly lastKey: readonly string[] | undefined;
};
type Section = (after: readonly string[] | undefined, limit: number) => Promise<SectionPage>;

/** Items before offers, so that a price book never holds a price of nothing. */
function sections(snapshot: SnapshotReads): readonly Section[] {
  return [
    section(snapshot.assignments, priceListAssigned, (a) => [a.storeId, a.channel]),
    section(snapshot.taxRateTables, taxRateChanged, (t) => [t.jurisdictionId, t.taxClassId]),
    section(snapshot.promotions, promotionChanged, (p) => [p.promotionId]),
    section(snapshot.coupons, couponChanged, (coupon) => [coupon.code]),
    section(snapshot.lots, lotChanged, (lot) => [lot.gtin, lot.batchLot]),
    section(snapshot.openRecalls, recallIssued, (recall) => [recall.recallId]),
    section(snapshot.items, itemChanged, (item) => [item.itemId]),
    section(snapshot.offerSets, offerChanged, (set) => [set.priceListId, set.itemId, set.unit]),
  ];
}

function section<Aggregate>(
  read: (after: readonly string[] | undefined, limit: number) => Promise<readonly Aggregate[]>,
  toFact: (aggregate: Aggregate) => ProductFact,
  keyOf: (aggregate: Aggregate) => readonly string[],
): Section {
  return async (after, limit) => {
    const aggregates = await read(after, limit);
    const last = aggregates.at(-1);
    return { facts: aggregates.map(toFact), lastKey: last === undefined ? undefined : keyOf(last) };
  };
}
