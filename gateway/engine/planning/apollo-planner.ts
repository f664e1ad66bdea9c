import {
  QueryPlanner,
  type FetchDataRewrite,
  type FetchNode as ApolloFetch,
  type PlanNode as ApolloNode,
  type QueryPlan,
  type QueryPlanSelectionNode,
} from '@apollo/query-planner';
import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
} from '@apollo/federation-internals';
import { parse } from 'graphql';
import type {
  FetchNode,
  PathSegment,
  Plan,
  Planner,
  PlanNode,
  RequiresSelection,
  Rewrite,
  RewriteSegment,
} from './plan.ts';

/**
 * Plans by Apollo's query planner (Elastic License 2.0, which is why it stands behind `Planner`).
 * Throws when the supergraph is not valid.
 */
export function createApolloPlanner(supergraphSdl: string): Planner {
  // Scopes are enforced by the gateway and the subgraphs, so a supergraph that asks for it is in good hands.
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  const apiSchema = supergraph.apiSchema();
  const queryPlanner = new QueryPlanner(supergraph);
  return {
    name: 'apollo',
    plan: (query) =>
      toPlan(queryPlanner.buildQueryPlan(operationFromDocument(apiSchema, parse(query)))),
  };
}

function toPlan({ node }: QueryPlan): Plan {
  if (node?.kind !== 'Subscription') return { node: node && toNode(node, [])[0] };
  return {
    node: node.rest && toNode(node.rest, [])[0],
    subscription: toFetch(node.primary, []),
  };
}

type ApolloPath = readonly (string | number)[];

/** One node or none: a plan may hold empty sides. */
function toNode(node: ApolloNode, path: ApolloPath): readonly PlanNode[] {
  switch (node.kind) {
    case 'Fetch':
      return [toFetch(node, path)];
    case 'Sequence':
    case 'Parallel':
      return [{ kind: node.kind, nodes: node.nodes.flatMap((each) => toNode(each, path)) }];
    case 'Flatten':
      return toNode(node.node, [...path, ...node.path]);
    case 'Condition': {
      const ifTrue = node.ifClause && toNode(node.ifClause, path)[0];
      const ifFalse = node.elseClause && toNode(node.elseClause, path)[0];
      return [{ kind: 'Condition', variable: node.condition, ifTrue, ifFalse }];
    }
    case 'Defer':
      throw new Error(
        'Expected a plan without deferred parts, since the planner was not asked for any.',
      );
  }
}

function toFetch(node: ApolloFetch, path: ApolloPath): FetchNode {
  if (node.contextRewrites !== undefined) {
    throw new Error(
      'Expected a supergraph without @fromContext, which this gateway does not execute.',
    );
  }
  const call = {
    kind: 'Fetch',
    subgraph: node.serviceName,
    query: node.operation,
    operationName: node.operationName,
    operationKind: node.operationKind,
    variableNames: node.variableUsages ?? [],
  } as const;
  const outputRewrites = (node.outputRewrites ?? []).map(toRewrite);
  if (node.requires === undefined) {
    return { ...call, target: { kind: 'root', path: toPath(path), outputRewrites } };
  }
  const batch = {
    responseKey: '_entities',
    variableName: 'representations',
    paths: [toPath(path)],
    requires: node.requires.flatMap(toRequires),
    inputRewrites: (node.inputRewrites ?? []).map(toRewrite),
    outputRewrites,
  };
  return { ...call, target: { kind: 'entities', batches: [batch] } };
}

function toPath(path: ApolloPath): readonly PathSegment[] {
  return path.flatMap((segment) =>
    segment === '@' ? [] : [{ kind: 'field', name: String(segment) } as const],
  );
}

function toRequires(selection: QueryPlanSelectionNode): readonly RequiresSelection[] {
  const selections = (selection.selections ?? []).flatMap(toRequires);
  if (selection.kind === 'Field') {
    const source = selection.alias ?? selection.name;
    return [{ kind: 'field', source, output: source, selections }];
  }
  const { typeCondition } = selection;
  return typeCondition === undefined
    ? selections
    : [{ kind: 'fragment', typeCondition, selections }];
}

function toRewrite(rewrite: FetchDataRewrite): Rewrite {
  const path = rewrite.path.map(toRewriteSegment);
  return rewrite.kind === 'KeyRenamer'
    ? { path, change: { kind: 'rename', key: rewrite.renameKeyTo } }
    : { path, change: { kind: 'set', value: String(rewrite.setValueTo) } };
}

const fragmentPrefix = '... on ';

function toRewriteSegment(segment: string): RewriteSegment {
  if (!segment.startsWith(fragmentPrefix)) return { kind: 'key', name: segment };
  return { kind: 'type', names: [segment.slice(fragmentPrefix.length)] };
}
