import { accept, refuse } from '#kernel/outcome.ts';
import { withUnits } from '../domain/item.ts';
import { refuseTakenGtins } from '../domain/item-batch.ts';
import type { ProductRefusal } from '../domain/product-refusal.ts';
import type { TradeItemUnit } from '../domain/units.ts';
import type { Caller, ProductPorts } from '../ports.ts';
import { gtinOwners } from './add-variant.ts';
import { changedItem, forgetScans, saveChangedItem } from './save-items.ts';
import { unknownItem } from './update-item.ts';

export type AddTradeItemUnitInput = {
  readonly idempotencyKey: string;
  readonly itemId: string;
  readonly unit: TradeItemUnit;
};

export async function addTradeItemUnit(
  ports: ProductPorts,
  caller: Caller,
  input: AddTradeItemUnitInput,
) {
  const { itemId, unit } = input;
  const call = { mutation: 'tradeItemUnitAdd', caller, lock: 'ITEMS', input } as const;
  const outcome = await ports.store.write(call, async (transaction) => {
    const [item] = await transaction.items([itemId]);
    if (item === undefined) return unknownItem(itemId);
    const free = refuseTakenGtins(await gtinOwners(transaction, [unit]), itemId, [unit]);
    if (!free.ok) return ofTheOne(free);
    const grown = withUnits(item, [unit], ports.clock());
    if (!grown.ok) return ofTheOne(grown);
    const unchanged = grown.value === item;
    const changed = unchanged ? changedItem(item) : await saveChangedItem(transaction, grown.value);
    return accept({ ...changed, gtin: unit.gtin });
  });
  return forgetScans(ports, outcome);
}

/** The rules know lists of units; this input has one. */
function ofTheOne({ refusal }: { readonly refusal: ProductRefusal }) {
  const { field = [] } = refusal;
  const [list, position, ...rest] = field;
  const isFirst = list === 'units' && position === '0';
  return refuse({ ...refusal, field: isFirst ? ['unit', ...rest] : field });
}
