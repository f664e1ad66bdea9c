import type { DocumentNode, FieldNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { BreakerState } from '#platform/circuit-breaker.ts';
import type { Identity } from '#platform/contracts/identity.ts';

/** Who asks and until when: travels with every subgraph call of one request. */
export type RequestScope = {
  readonly identity: Identity;
  readonly correlationId: string;
  /** W3C trace context to pass on, as it came or as the gateway began it. */
  readonly traceparent?: string | undefined;
  /** Epoch milliseconds by which the whole request is to be answered. */
  readonly deadlineMs: number;
  /** Aborted when the client hangs up or the deadline has passed. */
  readonly signal: AbortSignal;
};

export type Variables = Readonly<Record<string, unknown>>;

/** An operation for one subgraph as it stands in a plan: the same for every request that uses the plan. */
export type SubgraphOperation = {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  /** A mutation is sent once; only queries may be tried again. */
  readonly isMutation: boolean;
};

/** One call of an operation. The variables are made in the form that the transport needs, and only once. */
export type SubgraphCall = {
  readonly operation: SubgraphOperation;
  readonly variables: () => Variables;
  /** The body of a GraphQL-over-HTTP POST with the query and these variables. */
  readonly bodyJson: () => string;
};

export type SubgraphAnswer = {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  /** Whether no string in it needs escaping in JSON, which a transport may know of the text that it read. */
  readonly isPlain?: boolean;
};

/** Carries a call to one subgraph. Throws `TransportFault` when no usable answer came. */
export type Transport = {
  readonly call: (call: SubgraphCall, scope: RequestScope) => Promise<SubgraphAnswer>;
  /**
   * Opens a subgraph's own subscription: one answer for each event, until the source ends or the scope's signal aborts.
   * Absent where the transport can't.
   */
  readonly subscribe?: (call: SubgraphCall, scope: RequestScope) => AsyncIterable<SubgraphAnswer>;
  /** For metrics; absent where there is no breaker. */
  readonly breakerState?: () => BreakerState;
  /** Undefined when the subgraph is ready; otherwise what it lacks. */
  readonly notReadyReason: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
};

export type Transports = Readonly<Record<string, Transport>>;

/** Why a field is not shown to the caller. */
export type DeniedField = { readonly code: string; readonly message: string };

/** An operation of the client after parsing and validation, as one of its document's operations. */
export type PlannableOperation = {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /**
   * Fields of the document (and of its fragments) that are not fetched: each answers null and one error, wherever it
   * stands in the answer.
   */
  readonly deniedFields?: ReadonlyMap<FieldNode, DeniedField>;
};

/** `data` as JSON text, an object or `null`, so that an engine may write it without building it. */
export type EngineAnswer = {
  readonly dataJson: string;
  /** Empty when all went well. Messages and extensions are those of subgraphs: not yet fit for clients. */
  readonly errors: readonly GraphQLFormattedError[];
};

/** What one `@defer` fragment adds, at `path` of the first answer. */
export type DeferredPart = EngineAnswer & {
  readonly path: readonly (string | number)[];
  readonly label: string | undefined;
};

export type DeferredAnswer = {
  readonly first: EngineAnswer;
  /** In the order in which they become ready; those that are ready together come together. */
  readonly rest: AsyncIterable<readonly DeferredPart[]>;
};

/** How a subscription is opened at its subgraph, and how one event of it becomes an answer. */
export type SubscriptionOperation = {
  readonly subgraph: string;
  readonly call: (variables: Variables) => SubgraphCall;
  /** Fetches from other subgraphs what the event lacks. */
  readonly answerEvent: (
    event: SubgraphAnswer,
    variables: Variables,
    scope: RequestScope,
  ) => Promise<EngineAnswer>;
};

/** A planned and compiled operation; `variables` are coerced by the client schema, with their defaults. */
export type ExecutableOperation = {
  readonly execute: (variables: Variables, scope: RequestScope) => Promise<EngineAnswer>;
  /** Present when the operation has `@defer` and the engine can. */
  readonly executeDeferred?: (variables: Variables, scope: RequestScope) => Promise<DeferredAnswer>;
  /** Present for subscriptions alone. */
  readonly subscription?: SubscriptionOperation;
};

/** Plans and executes operations over the subgraphs of one supergraph. */
export type Engine = {
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  /** Throws a GraphQLError when the operation can't be planned. Costs milliseconds: keep what it answers. */
  readonly prepare: (operation: PlannableOperation) => ExecutableOperation;
};
