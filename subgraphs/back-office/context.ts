import type { Identity } from '#platform/contracts/identity.ts';
import type { Loaders } from './loaders.ts';
import type { Actor, Ports, Reads } from './ports.ts';

/** What every resolver of one request is given. */
export type SubgraphContext = {
  readonly identity: Identity;
  readonly correlationId: string;
  readonly actor: Actor;
  readonly ports: Ports;
  readonly reads: Reads;
  readonly loaders: Loaders;
};
