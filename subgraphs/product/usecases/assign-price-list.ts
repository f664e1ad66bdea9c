import { accept } from '#kernel/outcome.ts';
import { priceListAssigned } from '../domain/facts.ts';
import { assign } from '../domain/price-list.ts';
import type { Channel } from '../domain/validity.ts';
import type { Caller, ProductPorts } from '../ports.ts';
import { unknownPriceList } from './set-offer.ts';

export type AssignPriceListInput = {
  readonly idempotencyKey: string;
  readonly priceListId: string;
  readonly storeId: string;
  readonly channel: Channel;
};

export async function assignPriceList(
  { store }: ProductPorts,
  caller: Caller,
  input: AssignPriceListInput,
) {
  const { priceListId, storeId, channel } = input;
  const call = { mutation: 'priceListAssign', caller, lock: 'PRICE_LISTS', input } as const;
  return store.write(call, async (transaction) => {
    const known = await transaction.priceLists();
    if (!known.some((list) => list.priceListId === priceListId))
      return unknownPriceList(priceListId);
    const assignments = await transaction.assignmentsOfStores([storeId]);
    const before = assignments.find((assignment) => assignment.channel === channel);
    const after = assign(before, { storeId, channel, priceListId });
    if (after !== before) {
      await transaction.saveAssignment(after);
      await transaction.tell([priceListAssigned(after)]);
    }
    return accept({ storeId, channel });
  });
}
