import type { SnapshotReads } from '../../ports.ts';
import { compare, keyText, type ProductState } from './product-state.ts';

export function snapshotOf(present: () => ProductState): SnapshotReads {
  return {
    assignments: pages(() => present().assignments),
    taxRateTables: pages(() => present().taxRateTables),
    promotions: pages(() => present().promotions),
    coupons: pages(() => present().coupons),
    lots: pages(() => present().lots),
    openRecalls: pages(
      () => present().recalls,
      ({ liftedAt }) => liftedAt === undefined,
    ),
    items: pages(() => present().items),
    offerSets: pages(() => present().offerSets),
  };
}

function pages<Row>(
  rows: () => ReadonlyMap<string, Row>,
  test: (row: Row) => boolean = () => true,
) {
  return async (after: readonly string[] | undefined, limit: number): Promise<readonly Row[]> =>
    [...rows()]
      .filter(([, row]) => test(row))
      .filter(([key]) => after === undefined || key > keyText(...after))
      .toSorted(([left], [right]) => compare(left, right))
      .slice(0, limit)
      .map(([, row]) => row);
}
