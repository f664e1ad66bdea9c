import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NamedTypeNode,
  type TypeNode,
} from 'graphql';
import { readLinkedNames } from '../engine/schema/linked-names.ts';

/** An OR of ANDs, as in `@requiresScopes(scopes: [["a", "b"], ["c"]])`. */
export type Alternatives = readonly (readonly string[])[];

/** One directive's demand on the caller. */
export type Demand =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: Alternatives };

/** What a supergraph demands of whoever selects a field: all of it must hold. */
export type AccessRules = {
  readonly ofField: (typeName: string, fieldName: string) => readonly Demand[];
};

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` from the supergraph. A field demands what it says itself, what
 * the type that it belongs to says, and what the type of its value says. On an interface it also demands what any
 * possible type's own field demands: which of them comes is known only after the data is there, which is too late.
 */
export function readAccessRules(supergraph: DocumentNode): AccessRules | undefined {
  const names = directiveNames(supergraph);
  const types = readTypes(supergraph, names);
  const hasDemands = [...types.values()].some(
    ({ demands, fields }) =>
      demands.length > 0 || [...fields.values()].some((field) => field.demands.length > 0),
  );
  if (!hasDemands) return undefined;
  const known = new Map<string, readonly Demand[]>();
  return {
    ofField: (typeName, fieldName) => {
      const key = `${typeName}.${fieldName}`;
      const demands = known.get(key) ?? distinct(demandsOf(types, typeName, fieldName));
      known.set(key, demands);
      return demands;
    },
  };
}

type GuardedField = { readonly demands: readonly Demand[]; readonly typeName: string };
type GuardedType = {
  readonly demands: readonly Demand[];
  readonly fields: ReadonlyMap<string, GuardedField>;
  /** For an interface: the object types that implement it. */
  readonly possibleTypes: readonly string[];
};
type Types = ReadonlyMap<string, GuardedType>;

function demandsOf(types: Types, typeName: string, fieldName: string): readonly Demand[] {
  const own = ownDemands(types, typeName, fieldName);
  const possible = types.get(typeName)?.possibleTypes ?? [];
  return [...own, ...possible.flatMap((name) => ownDemands(types, name, fieldName))];
}

function ownDemands(types: Types, typeName: string, fieldName: string): readonly Demand[] {
  const type = types.get(typeName);
  const field = type?.fields.get(fieldName);
  if (type === undefined || field === undefined) return [];
  return [...type.demands, ...field.demands, ...(types.get(field.typeName)?.demands ?? [])];
}

function distinct(demands: readonly Demand[]): readonly Demand[] {
  return [...new Map(demands.map((demand) => [JSON.stringify(demand), demand])).values()];
}

type DirectiveNames = ReadonlyMap<string, Demand['kind']>;

const kindBySpec: Readonly<Record<string, Demand['kind']>> = {
  authenticated: 'authenticated',
  requiresScopes: 'scopes',
  policy: 'policies',
};

/** A supergraph names them by their specification unless its `@link` renames them. */
function directiveNames(supergraph: DocumentNode): DirectiveNames {
  const { directiveOf } = readLinkedNames(supergraph);
  return new Map(
    Object.entries(kindBySpec).flatMap(([specification, kind]) => [
      [specification, kind] as const,
      [directiveOf(specification) ?? specification, kind] as const,
    ]),
  );
}

function readTypes(supergraph: DocumentNode, names: DirectiveNames): Types {
  const possibleTypes = new Map<string, string[]>();
  const types = new Map<string, GuardedType>();
  for (const definition of supergraph.definitions) {
    const { kind } = definition;
    if (kind === Kind.SCALAR_TYPE_DEFINITION || kind === Kind.ENUM_TYPE_DEFINITION) {
      const demands = demandsIn(definition.directives, names);
      types.set(definition.name.value, { demands, fields: new Map(), possibleTypes: [] });
    }
    if (kind !== Kind.OBJECT_TYPE_DEFINITION && kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const name = definition.name.value;
    if (kind === Kind.OBJECT_TYPE_DEFINITION) remember(possibleTypes, name, definition.interfaces);
    const own = possibleTypes.get(name) ?? [];
    possibleTypes.set(name, own);
    const fields = fieldsIn(definition.fields, names);
    const demands = demandsIn(definition.directives, names);
    // Filled while later definitions are read: an interface may stand before what implements it.
    types.set(name, { demands, fields, possibleTypes: own });
  }
  return types;
}

function remember(
  possibleTypes: Map<string, string[]>,
  name: string,
  interfaces: readonly NamedTypeNode[] = [],
): void {
  for (const { name: each } of interfaces) {
    const known = possibleTypes.get(each.value) ?? [];
    known.push(name);
    possibleTypes.set(each.value, known);
  }
}

function fieldsIn(
  fields: readonly FieldDefinitionNode[] = [],
  names: DirectiveNames,
): ReadonlyMap<string, GuardedField> {
  return new Map(
    fields.map((field) => [
      field.name.value,
      { demands: demandsIn(field.directives, names), typeName: namedType(field.type) },
    ]),
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function demandsIn(
  directives: readonly ConstDirectiveNode[] = [],
  names: DirectiveNames,
): readonly Demand[] {
  return directives.flatMap((directive): Demand[] => {
    const kind = names.get(directive.name.value);
    if (kind === undefined) return [];
    if (kind === 'authenticated') return [{ kind }];
    return [{ kind, anyOf: alternativesOf(directive) }];
  });
}

/** A list in GraphQL may be written as its only element. */
function alternativesOf(directive: ConstDirectiveNode): Alternatives {
  const value = directive.arguments?.[0]?.value;
  const all = value?.kind === Kind.LIST ? value.values : [];
  return all.map((some) => {
    const entries = some.kind === Kind.LIST ? some.values : [some];
    return entries.flatMap((entry) => (entry.kind === Kind.STRING ? [entry.value] : []));
  });
}
