import type { GraphQLSchema } from 'graphql';
import type { Subgraph } from '#platform/contracts/subgraph.ts';

/** A schema as the in-process transport takes it: no context, no events, nothing to start. */
export function benchmarkSubgraph(schema: GraphQLSchema): Subgraph {
  return {
    // Subgraphs of the product have these names; here it only names the log.
    name: 'product',
    schema,
    createContext: () => ({}),
    consumers: [],
    tasks: {},
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    notReadyReason: () => undefined,
  };
}
