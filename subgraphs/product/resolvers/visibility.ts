import { ForbiddenError } from '#platform/errors.ts';
import { maySeeStore, requireStore } from '#platform/identity.ts';
import type { SubgraphContext } from '../context.ts';
import type { Recall } from '../domain/recall.ts';
import type { Channel } from '../domain/validity.ts';

type Caller = Pick<SubgraphContext, 'identity'>;

/** Prices of the web shop are public; those of a store are for who may see it. */
export function seesPrices({ identity }: Caller, storeId: string, channel: Channel): boolean {
  return channel === 'WEB' || maySeeStore(identity, storeId);
}

export function seesRecall({ identity }: Caller, recall: Recall): boolean {
  const { storeIds } = recall;
  return storeIds.length === 0 || storeIds.some((storeId) => maySeeStore(identity, storeId));
}

export function visibleStores({ identity }: Caller, storeIds: readonly string[]) {
  return storeIds
    .filter((storeId) => maySeeStore(identity, storeId))
    .map((storeId) => ({ storeId }));
}

/** Throws unless the caller may work for all of them; no store named means every store. */
export function requireStores({ identity }: Caller, storeIds: readonly string[]): void {
  if (storeIds.length === 0 && identity.stores !== 'ALL') {
    throw new ForbiddenError('Only who may work for every store may do this for every store.');
  }
  for (const storeId of storeIds) requireStore(identity, storeId);
}
