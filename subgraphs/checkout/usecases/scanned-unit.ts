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
