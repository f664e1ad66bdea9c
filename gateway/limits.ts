import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Bounds on one request, checked before anything is validated or planned. */
export type Limits = {
  /** The till's largest operation, a basket with 500 inputs, is below 60 kB; four times that is no till. */
  readonly bodyBytesMax: number;
  /** The corpus' largest operation has about 600 tokens. */
  readonly tokenCountMax: number;
  /** The longest walk through the graph (store to posting) is 11 deep. */
  readonly depthMax: number;
  /** The same field many times over is how a small query becomes a large one. */
  readonly aliasCountMax: number;
  /** Each root field may become a subgraph call of its own. */
  readonly rootFieldCountMax: number;
  /** Directives cost validation time and do nothing in numbers. */
  readonly directiveCountMax: number;
  /** Everything a selection expands to with its fragments: bounds fragment bombs. */
  readonly fieldCountMax: number;
};

export const defaultLimits: Limits = {
  bodyBytesMax: 256 * 1024,
  tokenCountMax: 5_000,
  depthMax: 15,
  aliasCountMax: 30,
  rootFieldCountMax: 20,
  directiveCountMax: 50,
  fieldCountMax: 2_000,
};

/** Introspection is deeper than any operation on data (type references nest), so it is measured on its own. */
const introspectionDepthMax = 20;

export type LimitExceeded = {
  readonly code:
    | 'DEPTH_LIMIT_EXCEEDED'
    | 'ALIAS_LIMIT_EXCEEDED'
    | 'ROOT_FIELD_LIMIT_EXCEEDED'
    | 'DIRECTIVE_LIMIT_EXCEEDED'
    | 'FIELD_LIMIT_EXCEEDED'
    | 'FRAGMENT_CYCLE';
  readonly message: string;
};

type Measure = {
  readonly depth: number;
  readonly fieldCount: number;
  readonly aliasCount: number;
  readonly directiveCount: number;
  readonly rootFieldCount: number;
  readonly hasCycle: boolean;
};

const nothing: Measure = {
  depth: 0,
  fieldCount: 0,
  aliasCount: 0,
  directiveCount: 0,
  rootFieldCount: 0,
  hasCycle: false,
};

/** The first limit that the document's operations break, each fragment counted wherever it is spread. */
export function findExceededLimit(
  document: DocumentNode,
  limits: Limits,
): LimitExceeded | undefined {
  const measureFragment = fragmentMeasures(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const measure = measureOperation(definition, measureFragment);
    const exceeded = firstExceeded(measure, depthMaxOf(definition, limits), limits);
    if (exceeded !== undefined) return exceeded;
  }
  return undefined;
}

function depthMaxOf(operation: OperationDefinitionNode, limits: Limits): number {
  const isIntrospection = operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
  return isIntrospection ? Math.max(introspectionDepthMax, limits.depthMax) : limits.depthMax;
}

function firstExceeded(
  measure: Measure,
  depthMax: number,
  limits: Limits,
): LimitExceeded | undefined {
  if (measure.hasCycle) {
    return { code: 'FRAGMENT_CYCLE', message: 'A fragment spreads itself, directly or by others.' };
  }
  const checks = [
    ['FIELD_LIMIT_EXCEEDED', 'fields', measure.fieldCount, limits.fieldCountMax],
    ['DEPTH_LIMIT_EXCEEDED', 'levels of depth', measure.depth, depthMax],
    ['ALIAS_LIMIT_EXCEEDED', 'aliases', measure.aliasCount, limits.aliasCountMax],
    ['ROOT_FIELD_LIMIT_EXCEEDED', 'root fields', measure.rootFieldCount, limits.rootFieldCountMax],
    ['DIRECTIVE_LIMIT_EXCEEDED', 'directives', measure.directiveCount, limits.directiveCountMax],
  ] as const;
  const broken = checks.find(([, , count, max]) => count > max);
  if (broken === undefined) return undefined;
  const [code, what, count, max] = broken;
  return { code, message: `An operation may have at most ${max} ${what}; this one has ${count}.` };
}

function measureOperation(
  operation: OperationDefinitionNode,
  measureFragment: (name: string) => Measure,
): Measure {
  const measure = measureSelection(operation.selectionSet, measureFragment);
  const own = operation.directives?.length ?? 0;
  return { ...measure, directiveCount: measure.directiveCount + own };
}

/** Measures each fragment once, so that a document of n nodes costs n steps however its fragments nest. */
function fragmentMeasures(document: DocumentNode): (name: string) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure>();
  const measureFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing; // Validation says which fragment is missing.
    measured.set(name, { ...nothing, hasCycle: true });
    const measure = measureSelection(fragment.selectionSet, measureFragment);
    measured.set(name, measure);
    return measure;
  };
  return measureFragment;
}

function measureSelection(
  selectionSet: SelectionSetNode,
  measureFragment: (name: string) => Measure,
): Measure {
  return selectionSet.selections.reduce<Measure>((sum, selection) => {
    const directiveCount = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return add(sum, measureFragment(selection.name.value), directiveCount);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return add(sum, measureSelection(selection.selectionSet, measureFragment), directiveCount);
    }
    const below =
      selection.selectionSet === undefined
        ? nothing
        : measureSelection(selection.selectionSet, measureFragment);
    const field: Measure = {
      ...below,
      depth: below.depth + 1,
      fieldCount: below.fieldCount + 1,
      aliasCount: below.aliasCount + (selection.alias === undefined ? 0 : 1),
      rootFieldCount: 1,
    };
    return add(sum, field, directiveCount);
  }, nothing);
}

function add(left: Measure, right: Measure, directiveCount: number): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    fieldCount: left.fieldCount + right.fieldCount,
    aliasCount: left.aliasCount + right.aliasCount,
    directiveCount: left.directiveCount + right.directiveCount + directiveCount,
    rootFieldCount: left.rootFieldCount + right.rootFieldCount,
    hasCycle: left.hasCycle || right.hasCycle,
  };
}
