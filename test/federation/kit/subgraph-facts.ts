import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

export type FieldFacts = {
  readonly isExternal: boolean;
  readonly isKey: boolean;
  readonly requires: SelectionSetNode | undefined;
  readonly provides: SelectionSetNode | undefined;
  /** By `@override` of another subgraph, without a label: nobody may ask for it here any more. */
  readonly isOverridden: boolean;
};

export type TypeFacts = {
  /** The keys by which this subgraph finds it. */
  readonly keys: readonly SelectionSetNode[];
  readonly isInterfaceObject: boolean;
  readonly fields: ReadonlyMap<string, FieldFacts>;
};

/** What a subgraph's SDL says beyond GraphQL, by type. */
export type SubgraphFacts = {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly types: ReadonlyMap<string, TypeFacts>;
};

/** Reads the directives of all subgraphs; `@override` in one of them is a fact about another. */
export function readFacts(
  schemas: ReadonlyMap<string, GraphQLSchema>,
): ReadonlyMap<string, SubgraphFacts> {
  const overridden = new Set([...schemas.values()].flatMap(overriddenFields));
  return new Map(
    [...schemas].map(([name, schema]) => [
      name,
      { name, schema, types: typesOf(name, schema, overridden) },
    ]),
  );
}

type Definition = {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
  readonly fields?: readonly FieldDefinitionNode[] | undefined;
  readonly interfaces?: readonly NamedTypeNode[] | undefined;
};

function definitionsOf(schema: GraphQLSchema, typeName: string): readonly Definition[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [type.astNode, ...type.extensionASTNodes].filter(
    (node): node is NonNullable<typeof node> => node != null,
  );
}

function typesOf(
  subgraph: string,
  schema: GraphQLSchema,
  overridden: ReadonlySet<string>,
): ReadonlyMap<string, TypeFacts> {
  const names = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('_'));
  return new Map(
    names
      .map((name) => [name, definitionsOf(schema, name)] as const)
      .filter(([, definitions]) => definitions.length > 0)
      .map(([name, definitions]) => [
        name,
        factsOf(definitions, (field) => overridden.has(`${subgraph}/${name}.${field}`)),
      ]),
  );
}

function factsOf(
  definitions: readonly Definition[],
  isOverridden: (field: string) => boolean,
): TypeFacts {
  const directives = definitions.flatMap((definition) => definition.directives ?? []);
  const keys = directives.filter(({ name }) => name.value === 'key');
  const keySelections = keys.map((key) => selectionOf(argumentOf(key, 'fields') ?? ''));
  const keyFields = new Set(keySelections.flatMap(fieldNames));
  const isExternal = has(directives, 'external');
  const fields = definitions.flatMap((definition) => definition.fields ?? []);
  return {
    keys: keys
      .filter((key) => argumentOf(key, 'resolvable') !== 'false')
      .map((key) => selectionOf(argumentOf(key, 'fields') ?? '')),
    isInterfaceObject: has(directives, 'interfaceObject'),
    fields: new Map(
      fields.map((field) => [
        field.name.value,
        {
          isExternal: isExternal || has(field.directives, 'external'),
          isKey: keyFields.has(field.name.value),
          requires: selectionArgument(field, 'requires'),
          provides: selectionArgument(field, 'provides'),
          isOverridden: isOverridden(field.name.value),
        },
      ]),
    ),
  };
}

function overriddenFields(schema: GraphQLSchema): readonly string[] {
  return Object.keys(schema.getTypeMap()).flatMap((typeName) =>
    definitionsOf(schema, typeName)
      .flatMap((definition) => definition.fields ?? [])
      .flatMap((field) => {
        const override = field.directives?.find(({ name }) => name.value === 'override');
        if (override === undefined || argumentOf(override, 'label') !== undefined) return [];
        return [`${argumentOf(override, 'from') ?? ''}/${typeName}.${field.name.value}`];
      }),
  );
}

function has(directives: readonly ConstDirectiveNode[] | undefined, directive: string): boolean {
  return directives?.some(({ name }) => name.value === directive) ?? false;
}

function selectionArgument(
  field: FieldDefinitionNode,
  directive: string,
): SelectionSetNode | undefined {
  const found = field.directives?.find(({ name }) => name.value === directive);
  const fields = found === undefined ? undefined : argumentOf(found, 'fields');
  return fields === undefined ? undefined : selectionOf(fields);
}

function argumentOf(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  if (value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
}

export function selectionOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) {
    throw new Error(`Expected a selection of fields, got: ${fields}`);
  }
  return definition.selectionSet;
}

function fieldNames({ selections }: SelectionSetNode): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldNames(selection.selectionSet) : [];
  });
}

/**
 * `Type.field` of everything that a key or a requirement reads in any subgraph. A fault there would keep the gateway
 * from fields that a monolith still answers, so storms spare these.
 */
export function sparedFields(
  facts: Iterable<SubgraphFacts>,
  fullSchema: GraphQLSchema,
): ReadonlySet<string> {
  const spared = new Set<string>();
  for (const { types } of facts) {
    for (const [typeName, type] of types) {
      const requirements = [...type.fields.values()].flatMap(({ requires }) => requires ?? []);
      for (const selection of [...type.keys, ...requirements]) {
        spare(fullSchema, typeName, selection, spared);
      }
    }
  }
  return spared;
}

function spare(
  schema: GraphQLSchema,
  typeName: string,
  { selections }: SelectionSetNode,
  spared: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typeName;
      spare(schema, condition, selection.selectionSet, spared);
    } else if (selection.kind === Kind.FIELD) {
      spareField(schema, typeName, selection.name.value, selection.selectionSet, spared);
    }
  }
}

function spareField(
  schema: GraphQLSchema,
  typeName: string,
  fieldName: string,
  selectionSet: SelectionSetNode | undefined,
  spared: Set<string>,
): void {
  for (const concrete of concreteTypes(schema, typeName)) spared.add(`${concrete}.${fieldName}`);
  const type = schema.getType(typeName);
  if (selectionSet === undefined || !(isObjectType(type) || isInterfaceType(type))) return;
  const field = type.getFields()[fieldName];
  if (field !== undefined) spare(schema, getNamedType(field.type).name, selectionSet, spared);
}

/** The object types that a name may stand for. */
export function concreteTypes(schema: GraphQLSchema, typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  if (isObjectType(type)) return [typeName];
  if (!isInterfaceType(type) && !isUnionType(type)) return [];
  return schema.getPossibleTypes(type).map(({ name }) => name);
}
