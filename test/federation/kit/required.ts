import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Arguments } from './federation-case.ts';
import { isNode, type Node } from './node.ts';

/** A fault below a requirement is told here, with the fields that lead to it; the requirement itself reads null. */
export type OnFault = (error: unknown, path: readonly (string | number)[]) => void;

export type Read = (node: Node, field: string, args: Arguments, onFault: OnFault) => unknown;

type Evaluation = {
  readonly node: Node;
  readonly selection: SelectionSetNode;
  /** The subgraph whose `@key` or `@requires` holds the selection. */
  readonly schema: GraphQLSchema;
  readonly typeName: string;
  readonly read: Read;
  readonly onFault: OnFault;
};

/** The data that a selection of a key or a requirement has in the world, as plain JSON. */
export function evaluate(evaluation: Evaluation): Readonly<Record<string, unknown>> {
  const { node, selection, schema, typeName } = evaluation;
  const fields = flatFields(schema, typeName, selection, node.type);
  return Object.fromEntries(
    fields.map(({ field, on }) => [field.name.value, readField(evaluation, field, on)]),
  );
}

function readField(evaluation: Evaluation, field: FieldNode, on: string): unknown {
  const { node, schema, read, onFault } = evaluation;
  if (field.name.value === '__typename') return node.type;
  const definition = fieldOf(schema, on, field.name.value);
  const args = getArgumentValues(definition, field);
  try {
    const value = read(node, field.name.value, args, onFault);
    const typeName = getNamedType(definition.type).name;
    return plain({ ...evaluation, typeName }, field.selectionSet, value);
  } catch (error) {
    onFault(error, [field.name.value]);
    return null;
  }
}

function plain(
  evaluation: Evaluation,
  selection: SelectionSetNode | undefined,
  value: unknown,
): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown) => plain(evaluation, selection, each));
  }
  if (value instanceof Error) throw value;
  if (!isNode(value) || selection === undefined) return value;
  return evaluate({ ...evaluation, node: value, selection });
}

/** What stands for a field that a representation does not have: it shows in the answer. */
const missing = '(missing from the representation)';

/**
 * The same data as it came in a representation; whatever else came with it is left out. Planners send the type of a nested
 * thing only when the requirement names `__typename`; otherwise what came is taken for what there is.
 */
export function project(
  schema: GraphQLSchema,
  typeName: string,
  selection: SelectionSetNode,
  representation: unknown,
): unknown {
  if (Array.isArray(representation)) {
    return representation.map((each: unknown) => project(schema, typeName, selection, each));
  }
  if (representation === null || representation === undefined) return representation;
  const given = representation as Readonly<Record<string, unknown>>;
  const runtimeType = typeof given['__typename'] === 'string' ? given['__typename'] : undefined;
  const isGuess = runtimeType === undefined && !isObjectType(schema.getType(typeName));
  const fields = flatFields(schema, typeName, selection, runtimeType ?? typeName, isGuess).filter(
    ({ field }) => !isGuess || Object.hasOwn(given, field.name.value),
  );
  return Object.fromEntries(
    fields.map(({ field, on }) => {
      const name = field.name.value;
      if (!Object.hasOwn(given, name)) return [name, missing];
      if (field.selectionSet === undefined) return [name, given[name]];
      const next = getNamedType(fieldOf(schema, on, name).type).name;
      return [name, project(schema, next, field.selectionSet, given[name])];
    }),
  );
}

/** Whether a representation has every field of a key. */
export function isComplete(projected: unknown): boolean {
  return projected != null && !JSON.stringify(projected).includes(missing);
}

type FlatField = { readonly field: FieldNode; readonly on: string };

/** The fields that hold for a runtime type, with the type that the selection has where they stand. */
function flatFields(
  schema: GraphQLSchema,
  typeName: string,
  { selections }: SelectionSetNode,
  runtimeType: string,
  isGuess = false,
): readonly FlatField[] {
  return selections.flatMap((selection): readonly FlatField[] => {
    if (selection.kind === Kind.FIELD) return [{ field: selection, on: typeName }];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value ?? typeName;
    if (!isGuess && !isOf(schema, runtimeType, condition)) return [];
    return flatFields(schema, condition, selection.selectionSet, runtimeType, isGuess);
  });
}

export function isOf(schema: GraphQLSchema, runtimeType: string, condition: string): boolean {
  if (runtimeType === condition) return true;
  const concrete = schema.getType(runtimeType);
  const abstract = schema.getType(condition);
  if (!isObjectType(concrete) || !isCompositeType(abstract) || isObjectType(abstract)) return false;
  return schema.isSubType(abstract, concrete);
}

export function fieldOf(schema: GraphQLSchema, typeName: string, field: string) {
  const type = schema.getType(typeName);
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  if (found === undefined) throw new Error(`Expected the schema to have ${typeName}.${field}.`);
  return found;
}
