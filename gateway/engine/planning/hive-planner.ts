import {
  QueryPlanner,
  type EntityBatchAlias,
  type FetchNode as HiveFetch,
  type FetchNodePathSegment,
  type FetchRewrite,
  type FlattenNodePathSegment,
  type PlanNode as HiveNode,
  type RequiresSelection as HiveRequires,
} from '@graphql-hive/router-query-planner';
import type {
  EntityBatch,
  FetchNode,
  PathSegment,
  Plan,
  Planner,
  PlanNode,
  RequiresSelection,
  Rewrite,
  RewriteSegment,
} from './plan.ts';

export type HivePlannerOptions = {
  /** Labels of `@override(label:)` that are switched on. */
  readonly overrideLabels?: ReadonlySet<string>;
  /** For `@override(label: "percent(n)")`: overridden when this is below n. 0 switches all of them on, 100 none. */
  readonly overridePercentage?: number;
};

// Between all and none: what is at 100 % is on, what is at 0 % is off, and one process stays with its choice.
const defaultOverridePercentage = 50;

/**
 * Plans by `@graphql-hive/router-query-planner` (MIT; Rust, in process). Throws when the supergraph is not valid.
 */
export function createHivePlanner(
  supergraphSdl: string,
  options: HivePlannerOptions = {},
): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  const labels = new Set(options.overrideLabels);
  const percentage = options.overridePercentage ?? defaultOverridePercentage;
  return {
    name: 'hive',
    plan: (query) => toPlan(planner.plan(query, null, labels, percentage).node),
  };
}

function toPlan(root: HiveNode | undefined): Plan {
  if (root?.kind === 'Subscription')
    return { node: undefined, subscription: toRoot(root.primary, []) };
  if (root?.kind === 'Sequence' && root.nodes[0]?.kind === 'Subscription') {
    const [{ primary }, ...rest] = root.nodes;
    const nodes = rest.flatMap((node) => toNode(node, []));
    return { node: { kind: 'Sequence', nodes }, subscription: toRoot(primary, []) };
  }
  return { node: root === undefined ? undefined : toNode(root, [])[0] };
}

type HivePath = readonly FlattenNodePathSegment[];

/** One node or none: a plan may hold empty sides. */
function toNode(node: HiveNode | null | undefined, path: HivePath): readonly PlanNode[] {
  if (!node) return [];
  switch (node.kind) {
    case 'Fetch':
      return [node.requires === undefined ? toRoot(node, path) : toEntities(node, path)];
    case 'BatchFetch': {
      const batches = node.entityBatch.aliases.map(toBatch).map(forAllTypes);
      return [{ ...toCall(node), target: { kind: 'entities', batches } }];
    }
    case 'Sequence':
    case 'Parallel':
      return [{ kind: node.kind, nodes: node.nodes.flatMap((each) => toNode(each, path)) }];
    case 'Flatten':
      return toNode(node.node, [...path, ...node.path]);
    case 'Condition': {
      const [ifTrue] = toNode(node.ifClause, path);
      const [ifFalse] = toNode(node.elseClause, path);
      return [{ kind: 'Condition', variable: node.condition, ifTrue, ifFalse }];
    }
    default:
      throw new Error(`Expected a plan of known nodes, got ${node.kind}.`);
  }
}

function toCall(node: Omit<HiveFetch, 'kind'>): Omit<FetchNode, 'target'> {
  return {
    kind: 'Fetch',
    subgraph: node.serviceName,
    query: node.operation,
    operationName: undefined,
    operationKind: node.operationKind ?? 'query',
    variableNames: node.variableUsages ?? [],
  };
}

function toRoot(node: Omit<HiveFetch, 'kind'>, path: HivePath): FetchNode {
  const outputRewrites = (node.outputRewrites ?? []).map(toRewrite);
  return { ...toCall(node), target: { kind: 'root', path: toPath(path), outputRewrites } };
}

function toEntities(node: HiveFetch, path: HivePath): FetchNode {
  const batch: EntityBatch = {
    responseKey: '_entities',
    variableName: 'representations',
    paths: [toPath(path)],
    requires: (node.requires ?? []).map(toRequires),
    inputRewrites: (node.inputRewrites ?? []).map(toRewrite),
    outputRewrites: (node.outputRewrites ?? []).map(toRewrite),
  };
  return { ...toCall(node), target: { kind: 'entities', batches: [forAllTypes(batch)] } };
}

function toBatch(alias: EntityBatchAlias): EntityBatch {
  return {
    responseKey: alias.alias,
    variableName: alias.representationsVariableName,
    paths: alias.paths.map(toPath),
    requires: alias.requires.map(toRequires),
    inputRewrites: (alias.inputRewrites ?? []).map(toRewrite),
    outputRewrites: (alias.outputRewrites ?? []).map(toRewrite),
  };
}

/**
 * The planner (0.0.38) makes one fetch of what several types want of an interface object, and keeps the requirements of only one
 * of them. They are the same for all, since the subgraph knows nothing but the interface: the condition becomes that.
 */
function forAllTypes(batch: EntityBatch): EntityBatch {
  const [setter] = batch.inputRewrites;
  const isOfOneType = batch.paths.some((path) => path.at(-1)?.kind === 'types');
  if (setter?.change.kind !== 'set' || isOfOneType) return batch;
  const typeCondition = setter.change.value;
  const requires = batch.requires.map((selection) =>
    selection.kind === 'fragment' ? { ...selection, typeCondition } : selection,
  );
  return { ...batch, requires };
}

function toPath(path: HivePath): readonly PathSegment[] {
  return path.flatMap((segment): readonly PathSegment[] => {
    if (segment === '@') return [];
    if ('Field' in segment) return [{ kind: 'field', name: segment.Field }];
    return [{ kind: 'types', names: segment.TypeCondition }];
  });
}

function toRequires(selection: HiveRequires): RequiresSelection {
  if (selection.kind === 'FragmentSpread') {
    throw new Error(`Expected requirements without named fragments, got ${selection.value}.`);
  }
  const selections = (selection.selections ?? []).map(toRequires);
  if (selection.kind === 'InlineFragment') {
    return { kind: 'fragment', typeCondition: selection.typeCondition, selections };
  }
  const { name, alias } = selection;
  return { kind: 'field', source: name, output: alias ?? name, selections };
}

function toRewrite(rewrite: FetchRewrite): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return { path: path.map(toRewriteSegment), change: { kind: 'rename', key: renameKeyTo } };
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return { path: path.map(toRewriteSegment), change: { kind: 'set', value: setValueTo } };
}

function toRewriteSegment(segment: FetchNodePathSegment): RewriteSegment {
  if ('Key' in segment) return { kind: 'key', name: segment.Key };
  return { kind: 'type', names: segment.TypenameEquals };
}
