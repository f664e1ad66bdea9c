import { Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Variables } from '../engine/types.ts';
import { costOf, type Cost } from './cost.ts';
import type { Limits } from './limits.ts';
import type { Measure } from './measure.ts';

/** Introspection is deeper than any operation on data (type references nest), so it is measured on its own. */
const introspectionDepthMax = 20;

export type LimitExceeded = {
  readonly code:
    | 'DEPTH_LIMIT_EXCEEDED'
    | 'ALIAS_LIMIT_EXCEEDED'
    | 'ROOT_FIELD_LIMIT_EXCEEDED'
    | 'DIRECTIVE_LIMIT_EXCEEDED'
    | 'FIELD_LIMIT_EXCEEDED'
    | 'REPETITION_LIMIT_EXCEEDED'
    | 'TYPE_CONDITION_LIMIT_EXCEEDED'
    | 'COST_LIMIT_EXCEEDED'
    | 'FRAGMENT_LIMIT_EXCEEDED'
    | 'FRAGMENT_CYCLE';
  readonly message: string;
};

/** The first limit that an operation of the document breaks. Costs that depend on variables are checked later. */
export function findExceededLimit(
  measures: ReadonlyMap<OperationDefinitionNode, Measure>,
  limits: Limits,
): LimitExceeded | undefined {
  for (const [operation, measure] of measures) {
    const exceeded = firstExceeded(operation, measure, limits);
    if (exceeded !== undefined) return exceeded;
  }
  return undefined;
}

/** Counts definitions, whether or not anybody spreads them: validation looks at them all. */
export function findTooManyFragments(
  { definitions }: DocumentNode,
  { fragmentCountMax }: Limits,
): LimitExceeded | undefined {
  const count = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  if (count <= fragmentCountMax) return undefined;
  const message = `A document may have at most ${fragmentCountMax} fragments; this one has ${count}.`;
  return { code: 'FRAGMENT_LIMIT_EXCEEDED', message };
}

/** A cost with the request's variables in it. */
export function findExceededCost(
  cost: Cost,
  variables: Variables,
  { costMax }: Limits,
): LimitExceeded | undefined {
  const amount = costOf(cost, variables);
  if (amount <= costMax) return undefined;
  // A page of 1e308 elements would be shown as such; nobody needs the exact sum.
  const shown = amount > Number.MAX_SAFE_INTEGER ? 'far more' : String(Math.ceil(amount));
  return {
    code: 'COST_LIMIT_EXCEEDED',
    message: `An operation may cost at most ${costMax}; this one costs ${shown}. Ask for shorter pages.`,
  };
}

function firstExceeded(
  operation: OperationDefinitionNode,
  measure: Measure,
  limits: Limits,
): LimitExceeded | undefined {
  if (measure.hasCycle) {
    return { code: 'FRAGMENT_CYCLE', message: 'A fragment spreads itself, directly or by others.' };
  }
  const { fieldCount, depth, aliasCount, rootFieldCount, directiveCount } = measure;
  const { repetitionCount, typeConditionCount, nesting } = measure;
  const depthMax = depthMaxOf(operation, limits);
  const checks = [
    ['FIELD_LIMIT_EXCEEDED', 'fields', fieldCount, limits.fieldCountMax],
    ['DEPTH_LIMIT_EXCEEDED', 'levels of depth', depth, depthMax],
    ['DEPTH_LIMIT_EXCEEDED', 'levels of fragments and fields', nesting, limits.nestingMax],
    ['ALIAS_LIMIT_EXCEEDED', 'aliases', aliasCount, limits.aliasCountMax],
    ['ROOT_FIELD_LIMIT_EXCEEDED', 'root fields', rootFieldCount, limits.rootFieldCountMax],
    ['DIRECTIVE_LIMIT_EXCEEDED', 'directives', directiveCount, limits.directiveCountMax],
    ['REPETITION_LIMIT_EXCEEDED', 'repetitions', repetitionCount, limits.repetitionCountMax],
    [
      'TYPE_CONDITION_LIMIT_EXCEEDED',
      'type conditions',
      typeConditionCount,
      limits.typeConditionCountMax,
    ],
  ] as const;
  const broken = checks.find(([, , count, max]) => count > max);
  if (broken === undefined) return constantCost(measure.cost, limits);
  const [code, what, count, max] = broken;
  return { code, message: `An operation may have at most ${max} ${what}; this one has ${count}.` };
}

function constantCost(cost: Cost, limits: Limits): LimitExceeded | undefined {
  return typeof cost === 'number' ? findExceededCost(cost, {}, limits) : undefined;
}

function depthMaxOf(operation: OperationDefinitionNode, limits: Limits): number {
  const isIntrospection = operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
  return isIntrospection ? Math.max(introspectionDepthMax, limits.depthMax) : limits.depthMax;
}
