/**
 * A query plan in the engine's own terms. Both planners' plans are translated into it, so that there is one
 * executor and one set of rules for where data goes.
 */
export type PlanNode = FetchNode | SequenceNode | ParallelNode | ConditionNode;

export type SequenceNode = { readonly kind: 'Sequence'; readonly nodes: readonly PlanNode[] };
export type ParallelNode = { readonly kind: 'Parallel'; readonly nodes: readonly PlanNode[] };

/** Runs one side or the other, as a Boolean variable of the operation says. */
export type ConditionNode = {
  readonly kind: 'Condition';
  readonly variable: string;
  readonly ifTrue: PlanNode | undefined;
  readonly ifFalse: PlanNode | undefined;
};

/** One call to one subgraph. */
export type FetchNode = {
  readonly kind: 'Fetch';
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly operationKind: 'query' | 'mutation' | 'subscription';
  /** The client's variables that the query uses. */
  readonly variableNames: readonly string[];
  readonly target: RootTarget | EntitiesTarget;
};

/** The answer's fields belong to the objects of type Query (or Mutation) at `path`: the root itself when it is empty. */
export type RootTarget = {
  readonly kind: 'root';
  readonly path: readonly PathSegment[];
  readonly outputRewrites: readonly Rewrite[];
};

/** The answer holds lists of entities, each to be merged into the objects that it was asked for. */
export type EntitiesTarget = {
  readonly kind: 'entities';
  readonly batches: readonly EntityBatch[];
};

export type EntityBatch = {
  /** The answer's key: `_entities` or an alias of it. */
  readonly responseKey: string;
  /** The variable that takes the representations. */
  readonly variableName: string;
  /** Where in the answer the objects stand; several when one list serves several places. */
  readonly paths: readonly (readonly PathSegment[])[];
  /** What a representation is made of. */
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
};

/** Lists on the way are walked without a segment of their own. */
export type PathSegment =
  | { readonly kind: 'field'; readonly name: string }
  /** Goes on only with objects of these types. */
  | { readonly kind: 'types'; readonly names: readonly string[] };

export type RequiresSelection =
  | {
      readonly kind: 'field';
      /** The key in the data that is there already. */
      readonly source: string;
      /** The key in the representation. */
      readonly output: string;
      /** Empty for a leaf. */
      readonly selections: readonly RequiresSelection[];
    }
  | {
      readonly kind: 'fragment';
      readonly typeCondition: string;
      readonly selections: readonly RequiresSelection[];
    };

/** Changes a representation before it goes out, or an answer before it is merged. */
export type Rewrite = {
  readonly path: readonly RewriteSegment[];
  readonly change:
    | { readonly kind: 'set'; readonly value: string }
    | { readonly kind: 'rename'; readonly key: string };
};

export type RewriteSegment =
  | { readonly kind: 'key'; readonly name: string }
  /** The object is of this type, or of one that implements it. */
  | { readonly kind: 'type'; readonly names: readonly string[] };

export type Plan = {
  /** Undefined when nothing is to be fetched. */
  readonly node: PlanNode | undefined;
  /** For subscriptions: the call that opens the source; `node` then completes each event. */
  readonly subscription?: FetchNode;
};

/** Plans operations against one supergraph. */
export type Planner = {
  readonly name: 'hive' | 'apollo';
  /** `query` is one document with one operation that is valid for the client schema. Throws when it can't be planned. */
  readonly plan: (query: string) => Plan;
};

/** Every fetch of a plan, in the order of the plan. */
export function fetchesOf(node: PlanNode | undefined): readonly FetchNode[] {
  if (node === undefined) return [];
  switch (node.kind) {
    case 'Fetch':
      return [node];
    case 'Condition':
      return [...fetchesOf(node.ifTrue), ...fetchesOf(node.ifFalse)];
    default:
      return node.nodes.flatMap(fetchesOf);
  }
}
