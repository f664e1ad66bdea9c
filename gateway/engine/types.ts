import type { DocumentNode, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Identity } from '#platform/contracts/identity.ts';

/** Who asks and until when: travels with every subgraph call of one request. */
export type RequestScope = {
  readonly identity: Identity;
  readonly correlationId: string;
  /** Epoch milliseconds by which the whole request is to be answered. */
  readonly deadlineMs: number;
  /** Aborted when the client hangs up or the deadline has passed. */
  readonly signal: AbortSignal;
};

/** One operation for one subgraph. */
export type SubgraphCall = {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A mutation is sent once; only queries may be tried again. */
  readonly isMutation: boolean;
};

export type SubgraphAnswer = {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
};

/** Carries a call to one subgraph. Throws `TransportFault` when no usable answer came. */
export type Transport = {
  readonly call: (call: SubgraphCall, scope: RequestScope) => Promise<SubgraphAnswer>;
  /** Undefined when the subgraph is ready; otherwise what it lacks. */
  readonly notReadyReason: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
};

export type Transports = Readonly<Record<string, Transport>>;

/** An operation of the client after parsing and validation, as one of its document's operations. */
export type PlannableOperation = {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
};

/**
 * Plans operations against a supergraph. `Plan` is the planner's own kind of plan; only the engine that goes
 * with it looks inside.
 */
export type Planner<Plan> = {
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  readonly subgraphNames: readonly string[];
  /** Throws a GraphQLError when the operation can't be planned. */
  readonly plan: (operation: PlannableOperation) => Plan;
};

export type PlannedOperation<Plan> = PlannableOperation & {
  readonly plan: Plan;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Executes plans: the part of the gateway that a faster engine replaces. */
export type Engine<Plan> = {
  readonly planner: Planner<Plan>;
  readonly execute: (
    operation: PlannedOperation<Plan>,
    scope: RequestScope,
  ) => Promise<ExecutionResult>;
};
