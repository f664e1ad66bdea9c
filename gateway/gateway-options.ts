import type { Logger } from 'pino';
import type { PolicyCheck } from './access/operation-access.ts';
import type { TokenVerifier } from './authenticate.ts';
import type { Transports } from './engine/types.ts';
import type { EngineFactory } from './graph.ts';
import type { Limits } from './limits/limits.ts';
import type { PlaygroundOptions } from './playground/playground.ts';
import type { TransportFactory } from './reload.ts';
import type { EventFeed } from './subscriptions/add-subscriptions.ts';
import type { SubscriptionLimits } from './subscriptions/limits.ts';
import type { PersistedQueryStore } from './trusted-documents/persisted-queries.ts';
import type { TrustedDocumentsOptions } from './trusted-documents/trusted-documents.ts';
import type { Tracer } from './watch/tracing.ts';

export const coalescings = ['off', 'identical-reads', 'identical-fetches'] as const;
export type Coalescing = (typeof coalescings)[number];

export type GatewayOptions = {
  readonly supergraphSdl: string;
  /** One for each subgraph of the supergraph, by its name. */
  readonly transports: Transports;
  /** Makes the transports of subgraphs that a reloaded supergraph brings; without it such a supergraph is refused. */
  readonly transportFor?: TransportFactory;
  readonly verifyToken: TokenVerifier;
  readonly log: Logger;
  readonly createEngine?: EngineFactory;
  readonly limits?: Partial<Limits>;
  /** The event bus and what is pushed from it; without it only subgraphs' own subscriptions are served. */
  readonly events?: EventFeed;
  readonly subscriptionLimits?: Partial<SubscriptionLimits>;
  /** Whether clients may ask for the schema; off in production. */
  readonly introspection?: boolean;
  readonly corsOrigins?: readonly string[];
  /** GraphiQL at `/graphiql`; never in production. */
  readonly playground?: PlaygroundOptions;
  /** Operations to plan before the first request comes, usually the corpus. Metrics call them by name. */
  readonly prewarm?: readonly string[];
  /** Which documents may be asked, and by which ids; anything when absent. */
  readonly trustedDocuments?: TrustedDocumentsOptions;
  /** Where automatic persisted queries are kept: in this process when absent, nowhere when `off`. */
  readonly persistedQueries?: 'off' | PersistedQueryStore;
  /** Which of the policies of `@policy` the caller has; nobody has any without it. */
  readonly policies?: PolicyCheck;
  /**
   * What of one principal shares one execution while it is under way: equal queries, or equal fetches of whatever queries.
   * Nothing by default.
   */
  readonly coalesce?: Coalescing;
  /** Spans for requests and fetches: `createTracer(api)` with `@opentelemetry/api`. */
  readonly trace?: Tracer;
};
