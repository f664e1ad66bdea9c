import {
  type ASTNode,
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What of a schema one operation touches, by schema coordinates such as `Item.name`. */
export type OperationUsage = {
  /** Fields that it selects. */
  readonly selected: ReadonlySet<string>;
  /** Arguments (`Query.item.itemId`) and input fields whose value always arrives, so that no default is taken. */
  readonly given: ReadonlySet<string>;
  /** Input types and enums that its variables carry, with all that these hold. */
  readonly sentTypes: ReadonlySet<string>;
  /** Input types that it writes out itself. */
  readonly writtenTypes: ReadonlySet<string>;
  /** The types of the fields that it selects. */
  readonly receivedTypes: ReadonlySet<string>;
  /** Where a node of the document stands in the schema: the nearest coordinate first, then those around it. */
  readonly placesOf: (node: ASTNode) => readonly string[];
};

/** `document` is valid against `schema`. */
export function usageOf(document: DocumentNode, schema: GraphQLSchema): OperationUsage {
  const selected = new Set<string>();
  const given = new Set<string>();
  const writtenTypes = new Set<string>();
  const receivedTypes = new Set<string>();
  const places = new Map<ASTNode, readonly string[]>();
  const typeInfo = new TypeInfo(schema);
  const alwaysArrive = variablesThatAlwaysArrive(document);
  let around: readonly string[] = [];

  const note = (node: ASTNode): void => {
    const coordinate = coordinateOf(node, typeInfo, around);
    if (coordinate !== undefined) around = [coordinate, ...around];
    places.set(node, [...ownTypeOf(node, typeInfo), ...around]);
    if (node.kind === Kind.FIELD && coordinate !== undefined) {
      selected.add(coordinate);
      receivedTypes.add(bareName(typeInfo.getType()));
    } else if (node.kind === Kind.OBJECT) {
      writtenTypes.add(bareName(typeInfo.getInputType()));
    } else if (coordinate !== undefined && 'value' in node && typeof node.value === 'object') {
      const isSure = node.value.kind !== Kind.VARIABLE || alwaysArrive.has(node.value.name.value);
      if (isSure) given.add(coordinate);
    }
  };
  const enter = (node: ASTNode): void => note(node);
  const leave = (node: ASTNode): void => {
    if (opensPlace(node)) around = around.slice(1);
  };
  visit(document, visitWithTypeInfo(typeInfo, { enter, leave }));
  return {
    selected,
    given,
    sentTypes: sentTypesOf(document, schema),
    writtenTypes,
    receivedTypes,
    placesOf: (node) => places.get(node) ?? [],
  };
}

function opensPlace({ kind }: ASTNode): boolean {
  const kinds: readonly string[] = [
    Kind.FIELD,
    Kind.ARGUMENT,
    Kind.OBJECT_FIELD,
    Kind.DIRECTIVE,
    Kind.NAMED_TYPE,
    Kind.ENUM,
  ];
  return kinds.includes(kind);
}

function coordinateOf(
  node: ASTNode,
  typeInfo: TypeInfo,
  [innermost = '']: readonly string[],
): string | undefined {
  switch (node.kind) {
    case Kind.FIELD:
      return `${bareName(typeInfo.getParentType())}.${node.name.value}`;
    case Kind.ARGUMENT:
      return `${innermost}.${node.name.value}`;
    case Kind.OBJECT_FIELD:
      return `${bareName(typeInfo.getParentInputType())}.${node.name.value}`;
    case Kind.DIRECTIVE:
      return `@${node.name.value}`;
    case Kind.NAMED_TYPE:
      return node.name.value;
    case Kind.ENUM:
      return `${bareName(typeInfo.getInputType())}.${node.value}`;
    default:
      return undefined;
  }
}

/** What a fragment may lie in and an object has to be is a type's business; what stands inside has its own place. */
function ownTypeOf(node: ASTNode, typeInfo: TypeInfo): readonly string[] {
  if (node.kind === Kind.OBJECT) return [bareName(typeInfo.getInputType())];
  const isFragment = node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD;
  return isFragment ? [bareName(typeInfo.getParentType())] : [];
}

/** `Item` of `[Item!]!`; graphql-js prints a type as the SDL writes it. */
function bareName(type: unknown): string {
  return String(type).replaceAll(/[[\]!]/g, '');
}

/** Non-null ones and those with a default; any other may be left out by the caller. */
function variablesThatAlwaysArrive(document: DocumentNode): ReadonlySet<string> {
  const sure = variableDefinitionsOf(document).filter(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE || defaultValue !== undefined,
  );
  return new Set(sure.map(({ variable }) => variable.name.value));
}

function variableDefinitionsOf({ definitions }: DocumentNode) {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
}

function sentTypesOf(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const sent = new Set<string>();
  const add = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (sent.has(named.name)) return;
    sent.add(named.name);
    if (isInputObjectType(named))
      Object.values(named.getFields()).forEach((each) => add(each.type));
  };
  for (const { type } of variableDefinitionsOf(document)) {
    const declared = typeFromAST(schema, type);
    if (isInputType(declared)) add(declared);
  }
  return sent;
}
