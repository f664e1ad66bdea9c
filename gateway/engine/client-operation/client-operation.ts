import {
  GraphQLError,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

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

/** Refuses aliases that begin as only the language's own names do: `__typename: name` would lie about a type. */
export function assertAliases({ definition, fragments }: ClientOperation): void {
  const check = ({ alias }: FieldNode): void => {
    if (alias?.value.startsWith('__') !== true) return;
    const message = `Expected an alias that does not begin with "__", got "${alias.value}".`;
    throw new GraphQLError(message, { nodes: alias, extensions: { code: 'RESERVED_ALIAS' } });
  };
  for (const node of [definition, ...fragments.values()]) visit(node, { Field: check });
}
