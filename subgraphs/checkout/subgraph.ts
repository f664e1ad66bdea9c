import { buildSubgraphSchema } from '#platform/build-schema.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import type { TaskHandlers } from '#platform/contracts/tasks.ts';
import { serviceIdentity } from '#platform/identity.ts';
import { taskHandler } from '#platform/tasks.ts';
import { callerOf, createContext } from './context.ts';
import { createConsumers } from './events.ts';
import type { Ports, PriceBookFeed } from './ports.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { completeFulfilment } from './usecases/complete-fulfilment.ts';

export type CheckoutParts = {
  readonly ports: Ports;
  readonly feed: PriceBookFeed;
} & Pick<Subgraph, 'start' | 'stop' | 'notReadyReason'>;

export function createCheckout(parts: CheckoutParts): Subgraph {
  const { ports, feed, start, stop, notReadyReason } = parts;
  return {
    name: 'checkout',
    schema: buildSubgraphSchema({ name: 'checkout', resolvers }),
    createContext: (request) => createContext(ports, request),
    consumers: createConsumers(ports, feed),
    tasks: createTasks(ports),
    start,
    stop,
    notReadyReason,
  };
}

function createTasks(ports: Ports): TaskHandlers {
  return {
    fulfilmentComplete: taskHandler('fulfilmentComplete', async (input, { sagaId }) => {
      const caller = callerOf(serviceIdentity('fulfilment'), sagaId);
      const completed = await completeFulfilment(ports, caller, input);
      if (!completed.ok) return completed;
      const { id: transactionId, receiptNumber = 0 } = completed.value.transaction;
      return { ok: true, value: { transactionId, receiptNumber } };
    }),
  };
}
