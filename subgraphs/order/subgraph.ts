import { buildSubgraphSchema } from '#platform/build-schema.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createContext } from './context.ts';
import { orderConsumers } from './events.ts';
import type { Ports } from './ports.ts';
import { resolvers } from './resolvers/resolvers.ts';

export function createOrder(ports: Ports, lifecycle: Pick<Subgraph, 'start' | 'stop'>): Subgraph {
  return {
    name: 'order',
    schema: buildSubgraphSchema({ name: 'order', resolvers }),
    createContext: (request) => createContext(ports, request),
    consumers: orderConsumers(ports),
    tasks: {},
    // The table stands since `assemble`, and sagas of a dead process go on beside the requests.
    notReadyReason: () => undefined,
    ...lifecycle,
  };
}
