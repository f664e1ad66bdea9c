import type { Identity } from '#platform/contracts/identity.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Caller, ProductPorts } from './ports.ts';

/** What one GraphQL request works with. */
export type SubgraphContext = {
  readonly identity: Identity;
  readonly caller: Caller;
  readonly ports: ProductPorts;
  readonly loaders: Loaders;
  /** One instant for the whole request, so that all its prices are of one moment. ISO 8601. */
  readonly now: string;
};

export function createContext(
  ports: ProductPorts,
  request: { readonly identity: Identity; readonly correlationId: string },
): SubgraphContext {
  const { identity, correlationId } = request;
  const { subject, roles } = identity;
  return {
    identity,
    caller: { audience: roles.join(' '), subject, correlationId },
    ports,
    loaders: createLoaders(ports.store),
    now: ports.clock().toISOString(),
  };
}
