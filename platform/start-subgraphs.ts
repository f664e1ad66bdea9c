import type { EventBus } from './contracts/events.ts';
import type { Subgraph } from './contracts/subgraph.ts';
import type { Shutdown } from './shutdown.ts';

/**
 * Starts the subgraphs of this process on one bus. Every consumer is known before the bus hands anything out, and
 * the bus runs before the subgraphs catch up, so that nothing falls between snapshot and events.
 */
export async function startSubgraphs(
  subgraphs: readonly Subgraph[],
  { bus }: { readonly bus: EventBus },
  shutdown: Shutdown,
): Promise<void> {
  for (const { consumers } of subgraphs) consumers.forEach((consumer) => bus.consume(consumer));
  await bus.start();
  await Promise.all(
    subgraphs.map((subgraph) => {
      shutdown.add(`subgraph ${subgraph.name}`, () => subgraph.stop());
      return subgraph.start();
    }),
  );
}
