import type { Subgraph, SubgraphName } from '#platform/contracts/subgraph.ts';
import { TransportFault } from '../../gateway/engine/failures/transport-fault.ts';
import type { Transport } from '../../gateway/engine/types.ts';

export type Outages = {
  readonly begin: (name: SubgraphName) => void;
  readonly end: (name: SubgraphName) => void;
  /** The subgraph as its neighbours meet it: while it is down it takes no event and serves no task. */
  readonly around: (subgraph: Subgraph) => Subgraph;
  /** The way to the subgraph, which fails while it is down. */
  readonly onTheWay: (name: SubgraphName, transport: Transport) => Transport;
};

/** Subgraphs that share a process can't be killed one by one, so this takes away what others have of them. */
export function createOutages(): Outages {
  const down = new Set<SubgraphName>();
  const expectUp = (name: SubgraphName) => {
    if (down.has(name)) throw new TransportFault(name, 'SUBGRAPH_UNREACHABLE');
  };
  return {
    begin: (name) => void down.add(name),
    end: (name) => void down.delete(name),
    around: (subgraph) => ({
      ...subgraph,
      consumers: subgraph.consumers.map((consumer) => ({
        ...consumer,
        apply: async (event) => {
          expectUp(subgraph.name);
          await consumer.apply(event);
        },
      })),
      tasks: Object.fromEntries(
        Object.entries(subgraph.tasks).map(([task, serve]) => [
          task,
          async (call) => {
            expectUp(subgraph.name);
            return serve(call);
          },
        ]),
      ),
    }),
    onTheWay: (name, transport) => ({
      ...transport,
      call: async (call, scope) => {
        expectUp(name);
        return transport.call(call, scope);
      },
    }),
  };
}
