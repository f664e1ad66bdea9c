import { maySeeStore } from '#platform/identity.ts';
import type { SubgraphContext } from '../context.ts';

type Caller = Pick<SubgraphContext, 'identity'>;

/** What is of a store that the caller may not see is as if it were not there. */
export function ifVisible<Value extends { readonly storeId: string }>(
  value: Value | undefined,
  { identity }: Caller,
): Value | undefined {
  return value !== undefined && maySeeStore(identity, value.storeId) ? value : undefined;
}

/** A filter for lists; empty for who sees every store. */
export function visibleStores({ identity }: Caller): { readonly storeId?: readonly string[] } {
  return identity.stores === 'ALL' ? {} : { storeId: identity.stores };
}
