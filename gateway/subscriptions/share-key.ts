import { sha256Hex } from '#kernel/sha256.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { ReadySubscription } from './types.ts';

/**
 * Clients with the same key share one upstream and one answer for each event. Two callers are the same only if nothing
 * that an answer could depend on differs: the operation's text, the operation that is meant, the coerced variables, and
 * of the identity
 * - always scopes, stores and roles: they are the rights, by which fields are denied and stores are hidden;
 * - the person too (subject, operator, workstation, customer) as soon as a subgraph is asked with that identity, since a
 *   subgraph may answer each person otherwise. Only an answer that is made of the event alone leaves the person out.
 */
export function shareKey(
  { query, definition, variables }: ReadySubscription,
  identity: Identity,
  isPersonal: boolean,
): string {
  const parts = [query, definition.name?.value ?? null, variables, rightsOf(identity)];
  return sha256Hex(JSON.stringify(isPersonal ? [...parts, personOf(identity)] : parts));
}

function rightsOf({ scopes, stores, roles }: Identity) {
  const ownStores = stores === 'ALL' ? stores : stores.toSorted();
  return { scopes: scopes.toSorted(), stores: ownStores, roles: roles.toSorted() };
}

function personOf({ subject, operatorId, workstationId, customerId }: Identity) {
  return [subject, operatorId ?? null, workstationId ?? null, customerId ?? null];
}
