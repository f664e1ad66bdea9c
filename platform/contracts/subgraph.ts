import type { GraphQLSchema } from 'graphql';
import type { EventConsumer } from './events.ts';
import type { Identity } from './identity.ts';
import type { TaskHandlers } from './tasks.ts';

export type SubgraphName = 'product' | 'checkout' | 'order' | 'back-office' | 'corporate-erp';

/** What one GraphQL request to a subgraph brings along. */
export type SubgraphRequest = {
  readonly identity: Identity;
  readonly correlationId: string;
  /** Epoch milliseconds by which the gateway stops waiting; adapters give up by then. */
  readonly deadlineMs?: number;
};

/** A subgraph as built from its ports (`subgraph.ts`): runs in one process, behind HTTP or in Lambda. */
export type Subgraph = {
  readonly name: SubgraphName;
  readonly schema: GraphQLSchema;
  /** Called once per request: the context holds this request's DataLoaders. */
  readonly createContext: (request: SubgraphRequest) => object;
  readonly consumers: readonly EventConsumer[];
  readonly tasks: TaskHandlers;
  /** Starts what runs beside requests: outbox relay, pollers, catching up. Resolves when ready to serve. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** `undefined` when ready; otherwise a sentence that says what is missing. */
  readonly notReadyReason: () => string | undefined;
};
