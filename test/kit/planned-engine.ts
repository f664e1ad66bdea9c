import { parse } from 'graphql';
import { createEngine } from '../../gateway/engine/engine.ts';
import type {
  EntityBatch,
  FetchNode,
  PathSegment,
  Plan,
  PlanNode,
  RequiresSelection,
} from '../../gateway/engine/planning/plan.ts';
import type {
  Engine,
  RequestScope,
  SubgraphAnswer,
  SubgraphCall,
  Transport,
} from '../../gateway/engine/types.ts';

/** What one subgraph answers in a test: calls by their variables and queries. */
export type Answering = (
  call: SubgraphCall,
  scope: RequestScope,
) => SubgraphAnswer | Promise<SubgraphAnswer>;

function transportOf(answering: Answering): Transport {
  return {
    call: async (call, scope) => answering(call, scope),
    notReadyReason: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}

type PlannedEngine = {
  readonly supergraphSdl: string;
  readonly plan: (query: string) => Plan;
  readonly answers: Readonly<Record<string, Answering>>;
};

/** The engine with plans and answers as a test wants them. */
export function plannedEngine({ supergraphSdl, plan, answers }: PlannedEngine): Engine {
  const transports = Object.fromEntries(
    Object.entries(answers).map(([name, answering]) => [name, transportOf(answering)]),
  );
  return createEngine({ supergraphSdl, planner: { name: 'hive', plan }, transports });
}

export function testScope(signal = new AbortController().signal): RequestScope {
  return {
    identity: { subject: 'test', roles: [], scopes: [], stores: 'ALL' },
    correlationId: 'test',
    deadlineMs: Date.now() + 60_000,
    signal,
  };
}

export async function answerOf(
  engine: Engine,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
) {
  const operation = engine.prepare({ document: parse(query), operationName: undefined });
  const { dataJson, errors } = await operation.execute(variables, testScope());
  return { data: JSON.parse(dataJson) as unknown, errors };
}

export function sequence(...nodes: readonly PlanNode[]): PlanNode {
  return { kind: 'Sequence', nodes };
}

export function rootFetch(
  subgraph: string,
  query: string,
  changes: Partial<FetchNode> = {},
): FetchNode {
  return {
    kind: 'Fetch',
    subgraph,
    query,
    operationName: undefined,
    operationKind: query.startsWith('mutation') ? 'mutation' : 'query',
    variableNames: [],
    target: { kind: 'root', path: [], outputRewrites: [] },
    ...changes,
  };
}

export function entitiesFetch(
  subgraph: string,
  selection: string,
  batch: Partial<EntityBatch>,
): FetchNode {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
  return rootFetch(subgraph, query, {
    target: { kind: 'entities', batches: [entityBatch(batch)] },
  });
}

export function entityBatch(batch: Partial<EntityBatch>): EntityBatch {
  return {
    responseKey: '_entities',
    variableName: 'representations',
    paths: [],
    requires: [],
    inputRewrites: [],
    outputRewrites: [],
    ...batch,
  };
}

/** `a.b`; a segment in brackets goes on only with these types: `nodes.[A|B].product`. */
export function path(text: string): readonly PathSegment[] {
  const segments = text === '' ? [] : text.split('.');
  return segments.map((segment) =>
    segment.startsWith('[')
      ? { kind: 'types', names: segment.slice(1, -1).split('|') }
      : { kind: 'field', name: segment },
  );
}

/** What a type is represented by: `requires('Item', 'id')`. */
export function requires(
  typeCondition: string,
  ...fields: readonly (string | RequiresSelection)[]
): RequiresSelection {
  return { kind: 'fragment', typeCondition, selections: ['__typename', ...fields].map(toField) };
}

export function required(
  name: string,
  ...selections: readonly (string | RequiresSelection)[]
): Extract<RequiresSelection, { readonly kind: 'field' }> {
  return { kind: 'field', source: name, output: name, selections: selections.map(toField) };
}

function toField(field: string | RequiresSelection): RequiresSelection {
  return typeof field === 'string' ? required(field) : field;
}
