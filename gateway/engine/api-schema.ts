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
  type TypeDefinitionNode,
} from 'graphql';

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
  const hidden = new Set(
    supergraph.definitions
      .filter(isTypeDefinition)
      .filter((type) => isOfComposition(type.name.value) || isInaccessible(type))
      .map((type) => type.name.value),
  );
  return supergraph.definitions.flatMap((definition): readonly DefinitionNode[] => {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      return isForOperations(definition) ? [definition] : [];
    }
    if (definition.kind === Kind.SCHEMA_DEFINITION) return [{ ...definition, directives: [] }];
    if (!isTypeDefinition(definition) || hidden.has(definition.name.value)) return [];
    return [withoutHidden(definition, hidden)];
  });
}

type Part = { readonly directives?: readonly ConstDirectiveNode[] };

function isTypeDefinition(definition: DefinitionNode): definition is TypeDefinitionNode {
  return definition.kind.endsWith('TypeDefinition');
}

/** Types of specifications that the supergraph links (join__FieldSet, link__Import) have a prefix. */
function isOfComposition(name: string): boolean {
  return name.includes('__');
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

function isForOperations({ name, locations }: DirectiveDefinitionNode): boolean {
  if (isOfComposition(name.value) || name.value === 'defer') return false;
  return locations.some((location) => operationLocations.has(location.value));
}

function isInaccessible(part: Part): boolean {
  return part.directives?.some(({ name }) => name.value === 'inaccessible') ?? false;
}

const directivesOfClients = new Set(['deprecated', 'specifiedBy', 'oneOf']);

function withoutHidden(type: TypeDefinitionNode, hidden: ReadonlySet<string>): TypeDefinitionNode {
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

function visibleParts<Node extends Part>(parts: readonly Node[] | undefined): readonly Node[] {
  return parts?.filter((part) => !isInaccessible(part)).map(withClientDirectives) ?? [];
}

function withClientDirectives<Node extends Part>(part: Node): Node {
  const directives = part.directives?.filter(({ name }) => directivesOfClients.has(name.value));
  return { ...part, directives: directives ?? [] };
}
