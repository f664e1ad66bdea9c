import type { ReckonedLine } from './reckoning.ts';
import type { Article, SaleModel, ShopModel, StoreModel } from './shop-model.ts';

type Sold = { readonly sale: SaleModel; readonly line: ReckonedLine; readonly id: string };

/** Checkout remembers the lowest five of a day; the fifth counts even if its sale was voided. */
const pricesOfDay = 5;

/** The line of this store's sales with the lowest price of one unit. All of them are of the last days. */
export function cheapestSold(
  { sales }: ShopModel,
  place: StoreModel,
  { gtin }: Article,
): ReckonedLine | undefined {
  const sold = sales
    .filter(({ at, transaction }) => at.place === place && transaction.series !== 'TRAINING')
    .flatMap((sale) => linesOf(sale, gtin));
  const days = new Set(sold.map(({ sale }) => sale.transaction.businessDayDate));
  const known = [...days].flatMap((day) =>
    sold
      .filter(({ sale }) => sale.transaction.businessDayDate === day)
      .toSorted(byPrice)
      .slice(0, pricesOfDay)
      .filter(({ sale }, index) => !sale.isVoided || index === pricesOfDay - 1),
  );
  return known.toSorted(byPrice)[0]?.line;
}

function linesOf(sale: SaleModel, gtin: string): readonly Sold[] {
  return [...sale.reckoned]
    .filter(([, line]) => line.gtin === gtin && line.milli > 0)
    .map(([lineId, line]) => ({ sale, line, id: `${sale.transaction.id} ${lineId}` }));
}

function byPrice(left: Sold, right: Sold): number {
  const [a, b] = [left.line, right.line];
  const difference = a.grossMinor * b.milli - b.grossMinor * a.milli;
  return difference || (left.id < right.id ? -1 : 1);
}
