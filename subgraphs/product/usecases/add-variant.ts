import { accept } from '#kernel/outcome.ts';
import { createVariant, gtinsOf, type VariantAttribute } from '../domain/item.ts';
import { refuseTakenGtins } from '../domain/item-batch.ts';
import { refused } from '../domain/product-refusal.ts';
import type { TradeItemUnit } from '../domain/units.ts';
import type { Caller, ProductPorts, ProductReads } from '../ports.ts';
import { forgetScans, saveChangedItem } from './save-items.ts';
import { unknownItem } from './update-item.ts';

export type AddVariantInput = {
  readonly idempotencyKey: string;
  readonly itemId: string;
  readonly variantItemId: string;
  readonly description: string;
  readonly attributes: readonly VariantAttribute[];
  readonly units: readonly TradeItemUnit[];
  readonly imageUrl?: string | undefined;
};

export async function addVariant(ports: ProductPorts, caller: Caller, input: AddVariantInput) {
  const { itemId, variantItemId, units } = input;
  const call = { mutation: 'variantAdd', caller, lock: 'ITEMS', input } as const;
  const outcome = await ports.store.write(call, async (transaction) => {
    const found = await transaction.items([itemId, variantItemId]);
    const item = found.find((known) => known.itemId === itemId);
    if (item === undefined) return unknownItem(itemId);
    if (found.some((known) => known.itemId === variantItemId)) {
      return refused('ITEM_EXISTS', `There is an item ${variantItemId} already.`, 'variantItemId');
    }
    const free = refuseTakenGtins(await gtinOwners(transaction, units), variantItemId, units);
    if (!free.ok) return free;
    const siblings = await transaction.variantsOf([itemId]);
    const { description, attributes, imageUrl } = input;
    const described = { itemId: variantItemId, description, attributes, units, imageUrl };
    const variant = createVariant(item, siblings, described, ports.clock());
    if (!variant.ok) return variant;
    return accept(await saveChangedItem(transaction, variant.value));
  });
  return forgetScans(ports, outcome);
}

export async function gtinOwners(
  reads: ProductReads,
  units: readonly TradeItemUnit[],
): Promise<ReadonlyMap<string, string>> {
  const carriers = await reads.itemsCarrying(units.map((unit) => unit.gtin));
  return new Map(
    carriers.flatMap((item) => gtinsOf(item).map((gtin) => [gtin, item.itemId] as const)),
  );
}
