import {
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { addCosts, multiplyCosts, type Cost } from './cost.ts';
import { listSizeDefault, type CostRules } from './cost-rules.ts';

/** What one operation amounts to, with each fragment counted wherever it is spread. */
export type Measure = {
  readonly depth: number;
  /** The same with fragments counted as levels. */
  readonly nesting: number;
  readonly fieldCount: number;
  readonly aliasCount: number;
  readonly directiveCount: number;
  readonly rootFieldCount: number;
  /** Fragments on another type than the one they stand in. */
  readonly typeConditionCount: number;
  /** Of the response name that is repeated most in one selection set. */
  readonly repetitionCount: number;
  /** How often each response name stands at the top, fragments included. */
  readonly names: ReadonlyMap<string, number>;
  readonly hasCycle: boolean;
  readonly cost: Cost;
  /** Of one element of each list at the top whose length the field above decides: it multiplies this. */
  readonly elementCost: Cost;
};

export type MeasuringRules = { readonly schema: GraphQLSchema; readonly costs: CostRules };

/** A mutation writes: dearer than reading a row by this much, as other routers weigh it too. */
const mutationWeight = 10;

const nothing: Measure = {
  depth: 0,
  nesting: 0,
  fieldCount: 0,
  aliasCount: 0,
  directiveCount: 0,
  rootFieldCount: 0,
  typeConditionCount: 0,
  repetitionCount: 0,
  names: new Map(),
  hasCycle: false,
  cost: 0,
  elementCost: 0,
};

/** Measures every operation of a document in one pass: n nodes cost n steps however its fragments nest. */
export function measureDocument(
  document: DocumentNode,
  rules: MeasuringRules,
): ReadonlyMap<OperationDefinitionNode, Measure> {
  const walk: Walk = { rules, ...readFragments(document), measured: new Map() };
  const measures = new Map<OperationDefinitionNode, Measure>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    measures.set(definition, measureOperation(walk, definition));
  }
  return measures;
}

type Walk = {
  readonly rules: MeasuringRules;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly measured: Map<string, Measure>;
};

function readFragments(document: DocumentNode): Pick<Walk, 'fragments'> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  return { fragments };
}

function measureOperation(walk: Walk, operation: OperationDefinitionNode): Measure {
  const type = walk.rules.schema.getRootType(operation.operation) ?? undefined;
  const measure = measureSelectionSet(walk, operation.selectionSet, type);
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const writing = isMutation ? measure.rootFieldCount * mutationWeight : 0;
  return {
    ...measure,
    directiveCount: measure.directiveCount + (operation.directives?.length ?? 0),
    cost: addCosts(writing, costWithLists(measure, listSizeDefault)),
    elementCost: 0,
  };
}

function costWithLists({ cost, elementCost }: Measure, size: Cost): Cost {
  return addCosts(cost, multiplyCosts(size, elementCost));
}

type Place = GraphQLNamedType | undefined;

function measureSelectionSet(walk: Walk, selectionSet: SelectionSetNode, place: Place): Measure {
  const names = new Map<string, number>();
  let sum: Measure = nothing;
  for (const selection of selectionSet.selections) {
    const measure = measureSelection(walk, selection, place);
    for (const [name, count] of measure.names) names.set(name, (names.get(name) ?? 0) + count);
    sum = add(sum, measure, selection.directives?.length ?? 0);
  }
  let { repetitionCount } = sum;
  for (const count of names.values()) repetitionCount = Math.max(repetitionCount, count);
  return { ...sum, repetitionCount, names };
}

function measureSelection(walk: Walk, selection: SelectionNode, place: Place): Measure {
  if (selection.kind === Kind.FIELD) return measureField(walk, selection, place);
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const { name } = selection;
    const on = walk.fragments.get(name.value)?.typeCondition.name.value;
    return asFragment(measureFragment(walk, name.value), on, place);
  }
  const condition = selection.typeCondition?.name.value;
  const type = condition === undefined ? place : walk.rules.schema.getType(condition);
  return asFragment(measureSelectionSet(walk, selection.selectionSet, type), condition, place);
}

function asFragment(measure: Measure, condition: string | undefined, place: Place): Measure {
  const isOther = condition !== undefined && condition !== place?.name;
  return {
    ...measure,
    nesting: measure.nesting + 1,
    typeConditionCount: measure.typeConditionCount + (isOther ? 1 : 0),
  };
}

function measureFragment(walk: Walk, name: string): Measure {
  const known = walk.measured.get(name);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  if (fragment === undefined) return nothing; // Validation says which fragment is missing.
  walk.measured.set(name, { ...nothing, hasCycle: true });
  const type = walk.rules.schema.getType(fragment.typeCondition.name.value);
  const measure = measureSelectionSet(walk, fragment.selectionSet, type);
  walk.measured.set(name, measure);
  return measure;
}

function measureField(walk: Walk, node: FieldNode, place: Place): Measure {
  const parent = isObjectType(place) || isInterfaceType(place) ? place : undefined;
  const definition = parent?.getFields()[node.name.value];
  const type = definition === undefined ? undefined : getNamedType(definition.type);
  const below = measureSelectionOf(walk, node, type);
  const counted = {
    ...below,
    depth: below.depth + 1,
    nesting: below.nesting + 1,
    fieldCount: below.fieldCount + 1,
    aliasCount: below.aliasCount + (node.alias === undefined ? 0 : 1),
    rootFieldCount: 1,
    names: new Map([[node.alias?.value ?? node.name.value, 1]]),
  };
  // A field that the schema does not have costs nothing: validation refuses it next.
  if (parent === undefined || definition === undefined) return { ...counted, ...free };
  const { weight, size, sizeBelow } = walk.rules.costs.ofField(parent.name, definition, node);
  const once = addCosts(weight, costWithLists(below, sizeBelow));
  if (size === undefined) return { ...counted, cost: 0, elementCost: once };
  return { ...counted, cost: multiplyCosts(size, once), elementCost: 0 };
}

const free = { cost: 0, elementCost: 0 };

function measureSelectionOf(walk: Walk, node: FieldNode, place: Place): Measure {
  if (node.selectionSet === undefined) return nothing;
  return measureSelectionSet(walk, node.selectionSet, place);
}

function add(left: Measure, right: Measure, directiveCount: number): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    nesting: Math.max(left.nesting, right.nesting),
    fieldCount: left.fieldCount + right.fieldCount,
    aliasCount: left.aliasCount + right.aliasCount,
    directiveCount: left.directiveCount + right.directiveCount + directiveCount,
    rootFieldCount: left.rootFieldCount + right.rootFieldCount,
    typeConditionCount: left.typeConditionCount + right.typeConditionCount,
    repetitionCount: Math.max(left.repetitionCount, right.repetitionCount),
    names: left.names,
    hasCycle: left.hasCycle || right.hasCycle,
    cost: addCosts(left.cost, right.cost),
    elementCost: addCosts(left.elementCost, right.elementCost),
  };
}
