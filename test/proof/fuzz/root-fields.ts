import {
  buildSchema,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
} from 'graphql';
import { readFileSync } from 'node:fs';

export type RootField = {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: Field;
  /** Any of these lists, whole, lets a caller in. */
  readonly scopes: readonly (readonly string[])[];
  /** Asks for everything near the root, so that what was written must also be readable. */
  readonly document: string;
};

type Field = GraphQLField<unknown, unknown>;
/** The fields of its SDL, by type and name. */
type Owned = ReadonlyMap<string, FieldDefinitionNode>;

/** Queries and mutations of these subgraphs, as the gateway offers them. */
export function rootFieldsOf(subgraphs: readonly string[]): readonly RootField[] {
  const schema = buildSchema(readFileSync('schema/generated/api.graphql', 'utf8'));
  return subgraphs.flatMap((subgraph) => {
    const owned = ownedBy(subgraph);
    return [...rootsOf(schema, 'query', owned), ...rootsOf(schema, 'mutation', owned)];
  });
}

/** The type of the mutation's one argument. */
export function inputTypeOf({ args }: Field): GraphQLInputObjectType | undefined {
  const input = args.find(({ name }) => name === 'input')?.type;
  const type = isNonNullType(input) ? input.ofType : input;
  return isInputObjectType(type) ? type : undefined;
}

function ownedBy(subgraph: string): Owned {
  const { definitions } = parse(readFileSync(`schema/${subgraph}.graphql`, 'utf8'));
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (definition.fields ?? []).map(
            (field) => [`${definition.name.value}.${field.name.value}`, field] as const,
          )
        : [],
    ),
  );
}

function rootsOf(schema: GraphQLSchema, kind: RootField['kind'], owned: Owned) {
  const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).flatMap((field): readonly RootField[] => {
    const node = owned.get(`${type?.name}.${field.name}`);
    if (node === undefined) return [];
    const document = documentOf(kind, field, owned);
    return [{ name: field.name, kind, field, scopes: scopesOf(node), document }];
  });
}

function scopesOf({ directives = [] }: FieldDefinitionNode): RootField['scopes'] {
  const guard = directives.find(({ name }) => name.value === 'requiresScopes');
  const value = guard?.arguments?.[0]?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((all) =>
    all.kind === Kind.LIST
      ? all.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : []))
      : [],
  );
}

/** Deeper, an item with its variants and theirs has more fields than the gateway takes. */
const depth = 3;

function documentOf(kind: RootField['kind'], field: Field, owned: Owned): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [head, call] =
    field.args.length === 0 ? ['', field.name] : [`(${declared})`, `${field.name}(${passed})`];
  return `${kind} Fuzz${head} { ${call}${selectionOf(field.type, depth, owned)} }`;
}

/** Fields of this subgraph without arguments that must be given, down to so many levels. */
function selectionOf(type: GraphQLOutputType, levels: number, owned: Owned): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return ' { __typename }';
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap(({ name, args, type: inner }) => {
    const isShared = ['Money', 'Quantity', 'PageInfo'].includes(named.name);
    if (!isShared && !owned.has(`${named.name}.${name}`)) return [];
    if (args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (isLeafType(getNamedType(inner))) return [name];
    return levels === 0 ? [] : [`${name}${selectionOf(inner, levels - 1, owned)}`];
  });
  return ` { __typename ${fields.join(' ')} }`;
}
