import {
  buildASTSchema,
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type NameNode,
  type SchemaDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { readLinkedNames, type LinkedNames } from './linked-names.ts';

/** Accepted from clients whatever the supergraph says; it isn't part of what introspection or a check compares. */
const deferDirective =
  'directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT';

/**
 * The schema that clients see: the supergraph without what composition added to it and without what is
 * `@inaccessible`.
 */
export function buildApiSchema(supergraph: DocumentNode): GraphQLSchema {
  const definitions = [...apiDefinitions(supergraph), ...parse(deferDirective).definitions];
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
}

function apiDefinitions(supergraph: DocumentNode): readonly DefinitionNode[] {
  const names = readLinkedNames(supergraph);
  const hider = names.directiveOf('inaccessible') ?? 'inaccessible';
  const isHidden = (part: Part): boolean =>
    part.directives?.some(({ name }) => name.value === hider) ?? false;
  const hidden = new Set(
    supergraph.definitions
      .filter(isTypeDefinition)
      .filter((type) => names.isLinkedType(type.name.value) || isHidden(type))
      .map((type) => type.name.value),
  );
  return supergraph.definitions.flatMap((definition): readonly DefinitionNode[] => {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      return isForOperations(definition, names) ? [definition] : [];
    }
    if (definition.kind === Kind.SCHEMA_DEFINITION) return [withoutHiddenRoots(definition, hidden)];
    if (!isTypeDefinition(definition) || hidden.has(definition.name.value)) return [];
    return [withoutHidden(definition, hidden, isHidden)];
  });
}

type Part = { readonly directives?: readonly ConstDirectiveNode[] };

function isTypeDefinition(definition: DefinitionNode): definition is TypeDefinitionNode {
  return definition.kind.endsWith('TypeDefinition');
}

const operationLocations = new Set<string>([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

function isForOperations(
  { name, locations }: DirectiveDefinitionNode,
  { isLinkedDirective }: LinkedNames,
): boolean {
  if (isLinkedDirective(name.value) || name.value === 'defer') return false;
  return locations.some((location) => operationLocations.has(location.value));
}

function withoutHiddenRoots(
  schema: SchemaDefinitionNode,
  hidden: ReadonlySet<string>,
): SchemaDefinitionNode {
  const operationTypes = schema.operationTypes.filter(({ type }) => !hidden.has(type.name.value));
  return { ...schema, operationTypes, directives: [] };
}

const directivesOfClients = new Set(['deprecated', 'specifiedBy', 'oneOf']);

function withoutHidden(
  type: TypeDefinitionNode,
  hidden: ReadonlySet<string>,
  isHidden: (part: Part) => boolean,
): TypeDefinitionNode {
  const visibleParts = <Node extends Part>(parts: readonly Node[] | undefined): readonly Node[] =>
    parts?.filter((part) => !isHidden(part)).map(withClientDirectives) ?? [];
  const visible = (names: readonly NamedPart[] | undefined) =>
    names?.filter(({ name }) => !hidden.has(name.value)) ?? [];
  const shown = withClientDirectives(type);
  switch (shown.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const fields = visibleParts(shown.fields).map((field) => ({
        ...field,
        arguments: visibleParts(field.arguments),
      }));
      return { ...shown, fields, interfaces: visible(shown.interfaces) };
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { ...shown, fields: visibleParts(shown.fields) };
    case Kind.ENUM_TYPE_DEFINITION:
      return { ...shown, values: visibleParts(shown.values) };
    case Kind.UNION_TYPE_DEFINITION:
      return { ...shown, types: visible(shown.types) };
    case Kind.SCALAR_TYPE_DEFINITION:
      return shown;
  }
}

type NamedPart = { readonly kind: Kind.NAMED_TYPE; readonly name: NameNode };

function withClientDirectives<Node extends Part>(part: Node): Node {
  const directives = part.directives?.filter(({ name }) => directivesOfClients.has(name.value));
  return { ...part, directives: directives ?? [] };
}
