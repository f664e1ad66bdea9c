import { accept } from '#kernel/outcome.ts';
import { lotChanged } from '../domain/facts.ts';
import { refused } from '../domain/product-refusal.ts';
import { type LotKey, registerLot as register } from '../domain/recall.ts';
import type { Caller, ProductPorts } from '../ports.ts';

export type RegisterLotInput = LotKey & {
  readonly idempotencyKey: string;
  readonly expiry?: string | undefined;
};

export async function registerLot(
  { store }: ProductPorts,
  caller: Caller,
  input: RegisterLotInput,
) {
  const { gtin, batchLot, expiry } = input;
  const call = { mutation: 'lotRegister', caller, lock: 'LOTS', input } as const;
  return store.write(call, async (transaction) => {
    const [item] = await transaction.itemsCarrying([gtin]);
    if (item === undefined) return unknownGtin(gtin);
    const [before] = await transaction.lots([{ gtin, batchLot }]);
    const after = register(before, { gtin, batchLot, itemId: item.itemId, expiry });
    if (!after.ok) return after;
    if (after.value !== before) {
      await transaction.saveLot(after.value);
      await transaction.tell([lotChanged(after.value)]);
    }
    return accept({ gtin, batchLot });
  });
}

export function unknownGtin(gtin: string) {
  return refused('GTIN_UNKNOWN', `No item carries ${gtin}.`, 'gtin');
}
