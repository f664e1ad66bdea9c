import { accept } from '#kernel/outcome.ts';
import type { Basket, BasketChangeKind } from './basket.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';

/**
 * Rule 27. A write on the present version passes; an older one passes only as an addition to a basket to
 * which others only added since. Accepts the basket to apply the write to. Without a version: always passes.
 */
export function admitWrite(
  stored: Basket,
  write: { readonly version?: number; readonly kind: BasketChangeKind },
): CheckoutOutcome<Basket> {
  const { version = stored.version, kind } = write;
  if (version === stored.version) return accept(stored);
  const onlyAddedSince = version >= stored.lastEditVersion && version < stored.version;
  if (kind === 'ADD_LINES' && onlyAddedSince) return accept(stored);
  return refused(
    'BASKET_VERSION_STALE',
    `The basket is at version ${stored.version}, the write was made on version ${version}.`,
    'version',
  );
}
