import type { Identity } from '#platform/contracts/identity.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Ports } from './ports.ts';

/** What one GraphQL request works with. */
export type SubgraphContext = {
  readonly identity: Identity;
  readonly ports: Ports;
  readonly loaders: Loaders;
};

export function createContext(
  ports: Ports,
  { identity }: { readonly identity: Identity },
): SubgraphContext {
  return { identity, ports, loaders: createLoaders(ports) };
}
