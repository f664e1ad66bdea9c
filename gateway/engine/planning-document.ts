import {
  GraphQLError,
  Kind,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { dataKeyOf, planVariableName, reservedKey } from './plan-names.ts';
import type { DeniedField } from './types.ts';

/** One operation of a document with the fragments that it uses, directly or by others. */
export type ClientOperation = {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
};

export function selectOperation(
  { definitions }: DocumentNode,
  operationName: string | undefined,
): ClientOperation {
  const definition = definitions.find(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      (operationName === undefined || each.name?.value === operationName),
  );
  if (definition?.kind !== Kind.OPERATION_DEFINITION) {
    throw new GraphQLError(`Expected an operation named ${operationName ?? 'anything'}.`);
  }
  const all = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const fragments = new Map<string, FragmentDefinitionNode>();
  collectFragments(definition, all, fragments);
  return { definition, fragments };
}

function collectFragments(
  node: ASTNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  used: Map<string, FragmentDefinitionNode>,
): void {
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = all.get(name.value);
      if (fragment === undefined || used.has(name.value)) return;
      used.set(name.value, fragment);
      collectFragments(fragment, all, used);
    },
  });
}

/** Refuses aliases that planners and subgraphs use for themselves: they would turn one field's data into another's. */
export function assertKeys({ definition, fragments }: ClientOperation): void {
  const check = ({ alias }: FieldNode): void => {
    if (alias === undefined || !reservedKey.test(alias.value)) return;
    const message = `Expected an alias that does not begin with "__", "_client_" or "_internal_qp_alias_", got "${alias.value}".`;
    throw new GraphQLError(message, { nodes: alias, extensions: { code: 'RESERVED_ALIAS' } });
  };
  for (const node of [definition, ...fragments.values()]) visit(node, { Field: check });
}

/**
 * The text that a planner gets: the operation without its name, without denied fields, without what the gateway answers by itself
 * (introspection, the root's `__typename`), without `@defer`. Undefined when nothing is to be fetched.
 */
export function toPlanningText(
  operation: ClientOperation,
  deniedFields: ReadonlyMap<FieldNode, DeniedField>,
  isFieldName: (name: string) => boolean,
): string | undefined {
  const { name: _name, ...definition } = operation.definition;
  const selections = definition.selectionSet.selections.filter(
    (selection) => selection.kind !== Kind.FIELD || !selection.name.value.startsWith('__'),
  );
  if (selections.length === 0) return undefined;
  const root = { ...definition, selectionSet: { ...definition.selectionSet, selections } };
  const [planned, ...fragments] = [root, ...operation.fragments.values()].map((node) =>
    toPlannable(node, deniedFields, isFieldName),
  );
  const used = new Map<string, FragmentDefinitionNode>();
  const all = fragments.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
  );
  if (planned?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  collectFragments(planned, new Map(all), used);
  const complete = withoutUnusedVariables(planned, [...used.values()]);
  return hasFields(complete.selectionSet, used)
    ? [complete, ...used.values()].map((node) => print(node)).join('\n')
    : undefined;
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

function toPlannable(
  node: Definition,
  deniedFields: ReadonlyMap<FieldNode, DeniedField>,
  isFieldName: (name: string) => boolean,
): Definition {
  return visit(node, {
    Field: {
      enter: (field) => (deniedFields.has(field) ? null : undefined),
      leave: (field) => withDataKey(field, isFieldName),
    },
    Variable: (variable) => renamed(variable),
    Directive: ({ name }) => (name.value === 'defer' ? null : undefined),
    SelectionSet: {
      leave: (selectionSet) =>
        selectionSet.selections.length > 0
          ? undefined
          : { ...selectionSet, selections: [typeNameField] },
    },
  });
}

function withDataKey(field: FieldNode, isFieldName: (name: string) => boolean) {
  const value = dataKeyOf(field, isFieldName);
  if (field.alias === undefined || value === field.alias.value) return undefined;
  return { ...field, alias: { ...field.alias, value } };
}

const typeNameField: SelectionNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

function renamed<Node extends { readonly name: { readonly value: string } }>(
  variable: Node,
): Node | undefined {
  const value = planVariableName(variable.name.value);
  return value === variable.name.value
    ? undefined
    : { ...variable, name: { ...variable.name, value } };
}

/** What only denied fields used must not be asked of the client's variables. */
function withoutUnusedVariables(
  definition: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): OperationDefinitionNode {
  const used = new Set<string>();
  const note = {
    Variable: ({ name }: { readonly name: { readonly value: string } }) =>
      void used.add(name.value),
  };
  const { variableDefinitions = [], ...rest } = definition;
  for (const node of [rest as OperationDefinitionNode, ...fragments]) visit(node, note);
  const kept = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { ...rest, variableDefinitions: kept };
}

/** Whether anything but names of types is selected at the root. */
function hasFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment !== undefined && hasFields(fragment.selectionSet, fragments);
  });
}
