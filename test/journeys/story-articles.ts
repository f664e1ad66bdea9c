import { createItems } from '../../local/demo-data/range.ts';

/** The first articles are the same in every size of the demo range. */
const itemCount = 30;
const items = createItems(itemCount);

/** What a scanner reads: the GTIN of the smallest unit. */
export function barcodeOf(itemId: string): string {
  const gtin = items.find((item) => item.itemId === itemId)?.units[0]?.gtin;
  if (gtin !== undefined) return gtin;
  throw new Error(`Expected ${itemId} among the first ${itemCount} articles.`);
}

/** Articles that anyone may buy, by the piece, without a lot and without a deposit. */
export const plainArticles = [
  ...['I00010', 'I00011', 'I00012', 'I00013', 'I00016'],
  ...['I00017', 'I00018', 'I00021', 'I00022', 'I00023'],
] as const;
