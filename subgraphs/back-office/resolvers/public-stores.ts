import { hasScopes } from '#platform/identity.ts';
import type { SubgraphContext } from '../context.ts';

/** The stores whose public face the caller may see: for a shopper all of them, to find one nearby. */
export function publicStores({ identity }: SubgraphContext): readonly string[] | 'ALL' {
  return hasScopes(identity, [['dtc:shop']]) ? 'ALL' : identity.stores;
}
