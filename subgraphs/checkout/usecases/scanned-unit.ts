import type { PriceBookRecall } from '../domain/price-book.ts';
import type { Ports, ReadRequest } from '../ports.ts';

/** With every GTIN of the item, because a recall names one of them and means them all. */
export async function scannedUnit(
  ports: Pick<Ports, 'priceBook'>,
  { gtin, batchLot }: { readonly gtin: string; readonly batchLot?: string },
): Promise<NonNullable<ReadRequest['scanned']>> {
  const book = await ports.priceBook.itemByGtin(gtin, undefined);
  const itemGtins = book?.item.units.map((unit) => unit.gtin) ?? [];
  return { gtin, itemGtins, ...(batchLot === undefined ? {} : { batchLot }) };
}

/** The recalls that hold now for these goods, read from the store and not from a cache. */
export async function recallsOf(
  ports: Pick<Ports, 'store' | 'priceBook'>,
  gtins: readonly string[],
): Promise<readonly PriceBookRecall[]> {
  const units = await Promise.all([...new Set(gtins)].map((gtin) => scannedUnit(ports, { gtin })));
  const all = [...new Set(units.flatMap((unit) => [unit.gtin, ...unit.itemGtins]))];
  return all.length === 0 ? [] : (await ports.store.read({ recallsOf: all })).recalls;
}
