import type { Item } from '../domain/item.ts';
import type { ProductPorts } from '../ports.ts';

/** From the scan cache, else from the store. An unknown GTIN isn't remembered: it may be created any moment. */
export async function findItemByGtin(
  { store, scanCache }: Pick<ProductPorts, 'store' | 'scanCache'>,
  gtin: string,
): Promise<Item | undefined> {
  const cached = await scanCache.get(gtin);
  if (cached !== undefined) return cached;
  const [item] = await store.itemsCarrying([gtin]);
  if (item !== undefined) await scanCache.put(gtin, item);
  return item;
}
