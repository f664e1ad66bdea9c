import type { Identity } from '#platform/contracts/identity.ts';
import { requireStore } from '#platform/identity.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Caller, Ports } from './ports.ts';

/** What every resolver of one request is given. */
export type SubgraphContext = {
  readonly identity: Identity;
  readonly caller: Caller;
  readonly ports: Ports;
  readonly loaders: Loaders;
};

export function createContext(
  ports: Ports,
  request: { readonly identity: Identity; readonly correlationId: string },
): SubgraphContext {
  const { identity, correlationId } = request;
  const caller = callerOf(identity, correlationId);
  return { identity, caller, ports, loaders: createLoaders(ports.store) };
}

function callerOf(identity: Identity, correlationId: string): Caller {
  const { subject, scopes, stores, customerId, operatorId, workstationId } = identity;
  return {
    audience: scopes.includes('order:read') ? 'staff' : 'shopper',
    subject,
    stores,
    correlationId,
    requireStore: (storeId) => requireStore(identity, storeId),
    ...(customerId === undefined ? {} : { customerId }),
    ...(operatorId === undefined ? {} : { operatorId }),
    ...(workstationId === undefined ? {} : { workstationId }),
  };
}
