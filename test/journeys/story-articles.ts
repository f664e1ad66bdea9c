import { createItems } from '../../local/demo-data/range.ts';

/** The first articles are the same in every size of the demo range. */
const itemCount = 20;
const items = createItems(itemCount);

/** What a scanner reads: the GTIN of the smallest unit. */
export function barcodeOf(itemId: string): string {
  const gtin = items.find((item) => item.itemId === itemId)?.units[0]?.gtin;
  if (gtin !== undefined) return gtin;
  throw new Error(`Expected ${itemId} among the first ${itemCount} articles.`);
}
