import {
  GraphQLError,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { dataKeyOf, planVariableName } from '../planning/plan-names.ts';
import type { DeniedField } from '../types.ts';

/** One field of an answer, at one place of the operation and for one type of object. */
export type AnswerField = {
  /** The key in the answer: the alias or the name. */
  readonly key: string;
  /** The key in the data that subgraphs gave. */
  readonly dataKey: string;
  readonly name: string;
  /** As in the operation, with the variables' names in plans; empty without arguments. */
  readonly argumentsText: string;
  /** Variables that the arguments use, by their names in the operation. */
  readonly variableNames: readonly string[];
  readonly parentTypeName: string;
  readonly type: GraphQLOutputType;
  /** For objects, interfaces and unions: what is selected of them. */
  readonly shape: AnswerShape | undefined;
  readonly denied: DeniedField | undefined;
};

/** What the client selected of objects at one place: which fields, for which type, in which order. */
export type AnswerShape = {
  readonly type: GraphQLCompositeType;
  /** Names of the object types that may stand here. */
  readonly possibleTypeNames: ReadonlySet<string>;
  /** Whether the fields depend on which type the object is. */
  readonly dependsOnType: boolean;
  /** `typeName` is an object type, or the shape's own interface where nothing depends on the type. */
  readonly fieldsOf: (typeName: string) => readonly AnswerField[];
};

export type ShapeSource = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether a selection with these directives is part of the answer. */
  readonly isIncluded: (selection: SelectionNode) => boolean;
  readonly deniedFields: ReadonlyMap<FieldNode, DeniedField>;
};

/**
 * The shape of `selectionSets` merged, on objects of `type` (CollectFields of the GraphQL specification, done once for
 * each type instead of for each object).
 */
export function createAnswerShape(
  source: ShapeSource,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): AnswerShape {
  return shapeOf({ ...source, shapes: new Map(), nodeIds: new Map() }, type, selectionSets);
}

type Builder = ShapeSource & {
  /** The same nodes on the same type give the same shape, which keeps the number of shapes below that of nodes. */
  readonly shapes: Map<string, AnswerShape>;
  readonly nodeIds: Map<SelectionSetNode, number>;
};

function shapeOf(
  builder: Builder,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): AnswerShape {
  const ids = selectionSets.map((node) => idOf(builder.nodeIds, node));
  const id = `${type.name} ${ids.join(' ')}`;
  const known = builder.shapes.get(id);
  if (known !== undefined) return known;
  const fields = new Map<string, readonly AnswerField[]>();
  const shape: AnswerShape = {
    type,
    possibleTypeNames: possibleTypeNames(builder.schema, type),
    dependsOnType: isAbstractType(type) && hasOtherConditions(builder, type, selectionSets),
    fieldsOf: (typeName) => {
      const found = fields.get(typeName) ?? collectFields(builder, typeName, selectionSets);
      fields.set(typeName, found);
      return found;
    },
  };
  builder.shapes.set(id, shape);
  return shape;
}

function possibleTypeNames(schema: GraphQLSchema, type: GraphQLCompositeType): Set<string> {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return new Set(types.map(({ name }) => name));
}

function idOf(ids: Map<SelectionSetNode, number>, node: SelectionSetNode): number {
  const id = ids.get(node) ?? ids.size;
  ids.set(node, id);
  return id;
}

function collectFields(
  builder: Builder,
  typeName: string,
  selectionSets: readonly SelectionSetNode[],
): readonly AnswerField[] {
  const type = builder.schema.getType(typeName);
  if (!isCompositeType(type)) throw new Error(`Expected an object type, got ${typeName}.`);
  const nodesByKey = new Map<string, FieldNode[]>();
  for (const selectionSet of selectionSets) collectNodes(builder, type, selectionSet, nodesByKey);
  return [...nodesByKey].map(([key, nodes]) => toField(builder, type, key, nodes));
}

function collectNodes(
  builder: Builder,
  type: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  nodesByKey: Map<string, FieldNode[]>,
): void {
  for (const selection of selectionSet.selections) {
    if (!builder.isIncluded(selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = nodesByKey.get(key);
      if (nodes === undefined) nodesByKey.set(key, [selection]);
      else nodes.push(selection);
      continue;
    }
    const fragment = fragmentOf(builder, selection);
    const condition = fragment?.typeCondition?.name.value;
    if (fragment === undefined || !applies(builder.schema, type, condition)) continue;
    collectNodes(builder, type, fragment.selectionSet, nodesByKey);
  }
}

type Fragment = Exclude<SelectionNode, FieldNode>;

export function fragmentOf({ fragments }: Pick<ShapeSource, 'fragments'>, selection: Fragment) {
  return selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
}

/** Whether a fragment with this condition takes all objects of `type`. */
export function applies(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  condition: string | undefined,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  if (!isAbstractType(conditionType) || !(isObjectType(type) || isInterfaceType(type)))
    return false;
  return schema.isSubType(conditionType, type);
}

/** Whether any fragment takes only some of the objects of `type`. */
function hasOtherConditions(
  builder: Builder,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): boolean {
  return selectionSets.some((selectionSet) =>
    selectionSet.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return false;
      const fragment = fragmentOf(builder, selection);
      if (fragment === undefined) return false;
      return (
        !applies(builder.schema, type, fragment.typeCondition?.name.value) ||
        hasOtherConditions(builder, type, [fragment.selectionSet])
      );
    }),
  );
}

function toField(
  builder: Builder,
  parent: GraphQLCompositeType,
  key: string,
  nodes: readonly FieldNode[],
): AnswerField {
  const [first] = nodes;
  if (first === undefined) throw new Error(`Expected a field for ${key}.`);
  const name = first.name.value;
  const { type } = fieldDefinition(builder.schema, parent, name);
  const named = getNamedType(type);
  const selectionSets = nodes.flatMap((node) => node.selectionSet ?? []);
  const { text: argumentsText, variableNames } = argumentsOf(first);
  return {
    key,
    dataKey: dataKeyOf(key, name, argumentsText),
    name,
    argumentsText,
    variableNames,
    parentTypeName: parent.name,
    type,
    shape: isCompositeType(named) ? shapeOf(builder, named, selectionSets) : undefined,
    denied: nodes.map((node) => builder.deniedFields.get(node)).find((each) => each !== undefined),
  };
}

/** Nodes of one key have the same arguments, by the rules of validation. */
export function argumentsOf({ arguments: nodes = [] }: FieldNode) {
  const variableNames: string[] = [];
  const planned = nodes.map((node) =>
    visit(node, {
      Variable: (variable) => {
        variableNames.push(variable.name.value);
        const value = planVariableName(variable.name.value);
        return { ...variable, name: { ...variable.name, value } };
      },
    }),
  );
  const text = planned.length === 0 ? '' : `(${planned.map((node) => print(node)).join(', ')})`;
  return { text, variableNames };
}

export function fieldDefinition(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
  if (field !== undefined) return field;
  throw new GraphQLError(`Expected a field of ${parent.name}, got ${name}.`);
}
