import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';

/** What only the supergraph knows: which subgraph answers a field, what identifies an entity, which scopes a field needs. */
export type GraphModel = {
  /** Graphs (`CHECKOUT`) that can answer the field from the entity's key alone. */
  readonly ownersOf: (typeName: string, fieldName: string) => readonly string[];
  /** The top-level fields of all keys; empty for what is no entity. */
  readonly keysOf: (typeName: string) => ReadonlySet<string>;
  /** The graph that answers most of the type's fields: the others add to it. */
  readonly homeOf: (typeName: string) => string | undefined;
  /** An OR of ANDs, as in `@requiresScopes`. Empty when any authenticated caller may. */
  readonly scopesOf: (typeName: string, fieldName: string) => readonly (readonly string[])[];
};

export function readGraphModel(supergraphSdl: string): GraphModel {
  const objects = new Map(
    parse(supergraphSdl)
      .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const fieldOf = (typeName: string, fieldName: string) =>
    objects.get(typeName)?.fields?.find(({ name }) => name.value === fieldName);
  const ownersOf = (typeName: string, fieldName: string) => {
    const type = objects.get(typeName);
    const field = fieldOf(typeName, fieldName);
    return type === undefined || field === undefined ? [] : owners(type, field);
  };
  return {
    ownersOf,
    keysOf: (typeName) => keysOf(objects.get(typeName)),
    homeOf: (typeName) => homeOf(objects.get(typeName)),
    scopesOf: (typeName, fieldName) =>
      directives(fieldOf(typeName, fieldName), 'requiresScopes').flatMap((directive) =>
        scopeLists(argument(directive, 'scopes')),
      ),
  };
}

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

function owners(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): readonly string[] {
  const joined = directives(field, 'join__field');
  const named = joined.filter(
    (directive) =>
      argument(directive, 'graph') !== undefined && argument(directive, 'external') === undefined,
  );
  if (joined.length > 0) return named.flatMap((directive) => text(argument(directive, 'graph')));
  const types = directives(type, 'join__type');
  return [...new Set(types.flatMap((directive) => text(argument(directive, 'graph'))))];
}

function keysOf(type: ObjectTypeDefinitionNode | undefined): ReadonlySet<string> {
  const keys = directives(type, 'join__type').flatMap((directive) =>
    text(argument(directive, 'key')),
  );
  return new Set(keys.flatMap((key) => key.split(/\s+/)));
}

function homeOf(type: ObjectTypeDefinitionNode | undefined): string | undefined {
  if (type === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const field of type.fields ?? []) {
    for (const graph of owners(type, field)) counts.set(graph, (counts.get(graph) ?? 0) + 1);
  }
  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0];
}

function directives(node: Directed | undefined, name: string): readonly ConstDirectiveNode[] {
  return (node?.directives ?? []).filter((directive) => directive.name.value === name);
}

function argument(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((each) => each.name.value === name)?.value;
}

function text(value: ConstValueNode | undefined): readonly string[] {
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? [value.value] : [];
}

function scopeLists(value: ConstValueNode | undefined): readonly (readonly string[])[] {
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((all) => (all.kind === Kind.LIST ? all.values.flatMap(text) : text(all)));
}
