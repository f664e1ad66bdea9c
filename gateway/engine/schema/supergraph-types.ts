import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** What the engine must know of the supergraph's types, those included that clients can't see. */
export type SupergraphTypes = {
  readonly isObjectType: (typeName: string) => boolean;
  /** Whether it names an object type or an interface: subgraphs may say anything. */
  readonly isComposite: (typeName: unknown) => boolean;
  /** Whether an object of `typeName` is one of `condition`: the same type, or one that implements or belongs to it. */
  readonly isOfType: (typeName: unknown, condition: string) => boolean;
  /** The subgraphs that answer a field, by the names that transports have. */
  readonly subgraphsOf: (typeName: string, fieldName: string) => readonly string[];
};

export function readSupergraphTypes(supergraph: DocumentNode): SupergraphTypes {
  const conditionsByType = new Map<string, Set<string>>();
  const objectTypes = new Set<string>();
  const compositeTypes = new Set<unknown>();
  const owners = new Map<string, readonly string[]>();
  const subgraphNames = readSubgraphNames(supergraph);
  const addCondition = (typeName: string, condition: string): void => {
    const conditions = conditionsByType.get(typeName) ?? new Set([typeName]);
    conditionsByType.set(typeName, conditions.add(condition));
  };
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const member of definition.types ?? []) {
        addCondition(member.name.value, definition.name.value);
      }
    }
    if (!isComposite(definition)) continue;
    const typeName = definition.name.value;
    compositeTypes.add(typeName);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) objectTypes.add(typeName);
    for (const each of definition.interfaces ?? []) addCondition(typeName, each.name.value);
    for (const field of definition.fields ?? []) {
      owners.set(`${typeName}.${field.name.value}`, ownersOf(definition, field, subgraphNames));
    }
  }
  return {
    isObjectType: (typeName) => objectTypes.has(typeName),
    isComposite: (typeName) => compositeTypes.has(typeName),
    isOfType: (typeName, condition) =>
      typeName === condition ||
      (typeof typeName === 'string' && (conditionsByType.get(typeName)?.has(condition) ?? false)),
    subgraphsOf: (typeName, fieldName) => owners.get(`${typeName}.${fieldName}`) ?? [],
  };
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function isComposite(definition: { readonly kind: Kind }): definition is Composite {
  const { kind } = definition;
  return kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** The supergraph names a subgraph by an enum value; the name that its team gave stands in a directive there. */
function readSubgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.find(
    (definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map((value) => {
      const name = value.directives?.map((each) => textArgument(each, 'name'))[0];
      return [value.name.value, name ?? value.name.value];
    }),
  );
}

/** A field without a directive of its own is answered wherever its type is known. */
function ownersOf(
  type: Composite,
  field: FieldDefinitionNode,
  subgraphNames: ReadonlyMap<string, string>,
): readonly string[] {
  const own = directivesNamed(field.directives, 'join__field').filter(
    (each) => textArgument(each, 'external') !== 'true',
  );
  const graphs = (own.length > 0 ? own : directivesNamed(type.directives, 'join__type')).flatMap(
    (each) => textArgument(each, 'graph') ?? [],
  );
  return graphs.map((graph) => subgraphNames.get(graph) ?? graph);
}

function directivesNamed(directives: readonly ConstDirectiveNode[] | undefined, name: string) {
  return directives?.filter((each) => each.name.value === name) ?? [];
}

function textArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  if (value === undefined) return undefined;
  return 'value' in value ? String(value.value) : undefined;
}
