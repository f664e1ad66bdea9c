import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Caller, MirrorEntry } from '../mirror.ts';
import { buildAppSyncSchema } from '../runtime/appsync-schema.ts';
import { appsyncScalars } from './scalar-table.ts';

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** The directive that admits a kind of caller, and the kind that needs none. */
const callerDirectives: Readonly<Record<Caller, string>> = {
  OIDC: 'aws_oidc',
  IAM: 'aws_iam',
  API_KEY: 'aws_api_key',
};
const defaultCaller: Caller = 'OIDC';

/**
 * The schema that AppSync is given: the API schema with AppSync's scalars, the topics, and a directive wherever somebody
 * else than a bearer of a token may call.
 */
export function toAppSyncSdl(
  apiSdl: string,
  topicsSdl: string,
  mirror: Readonly<Record<string, MirrorEntry>>,
): string {
  const merged = merge(withAppSyncScalars(parse(apiSdl)), parse(topicsSdl));
  const callers = callersOfTypes(buildAppSyncSchema(print(merged)), mirror);
  const directed = visit(merged, {
    ObjectTypeDefinition: (type) => directedType(type, mirror, callers),
  });
  return `${print(directed)}\n`;
}

function withAppSyncScalars(document: DocumentNode): DocumentNode {
  const kept = document.definitions.filter(
    ({ kind }) => kind !== Kind.SCALAR_TYPE_DEFINITION && kind !== Kind.DIRECTIVE_DEFINITION,
  );
  return visit(
    { ...document, definitions: kept },
    {
      NamedType: (node) => {
        const scalar = appsyncScalars[node.name.value];
        return scalar === undefined
          ? undefined
          : { ...node, name: { ...node.name, value: scalar } };
      },
    },
  );
}

/** AppSync takes one definition a type, so the topics' extensions are written into it. */
function merge(api: DocumentNode, topics: DocumentNode): DocumentNode {
  const extensions = topics.definitions.filter(
    (definition): definition is ObjectTypeExtensionNode =>
      definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  const added = topics.definitions.filter(({ kind }) => kind !== Kind.OBJECT_TYPE_EXTENSION);
  const extended = api.definitions.map((definition) => withFields(definition, extensions));
  return { kind: Kind.DOCUMENT, definitions: [...extended, ...added] };
}

function withFields(
  definition: DefinitionNode,
  extensions: readonly ObjectTypeExtensionNode[],
): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  const own = extensions.filter(({ name }) => name.value === definition.name.value);
  return { ...definition, fields: [...(definition.fields ?? []), ...own.flatMap(fieldsOf)] };
}

function fieldsOf(extension: ObjectTypeExtensionNode): readonly FieldDefinitionNode[] {
  return extension.fields ?? [];
}

/** Everybody who may call a root field may read what it answers. */
function callersOfTypes(
  schema: GraphQLSchema,
  mirror: Readonly<Record<string, MirrorEntry>>,
): ReadonlyMap<string, ReadonlySet<Caller>> {
  const found = new Map<string, Set<Caller>>();
  for (const [coordinate, { callers }] of Object.entries(mirror)) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const root = schema.getType(typeName);
    const field = isObjectType(root) ? root.getFields()[fieldName] : undefined;
    if (field === undefined) continue;
    for (const name of reachable(schema, getNamedType(field.type).name, new Set())) {
      const known = found.get(name) ?? new Set<Caller>();
      callers.forEach((caller) => known.add(caller));
      found.set(name, known);
    }
  }
  return found;
}

function reachable(schema: GraphQLSchema, name: string, seen: Set<string>): ReadonlySet<string> {
  const type = schema.getType(name);
  if (seen.has(name)) return seen;
  seen.add(name);
  if (isUnionType(type)) type.getTypes().forEach((each) => reachable(schema, each.name, seen));
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      reachable(schema, getNamedType(field.type).name, seen);
    }
  }
  return seen;
}

function directedType(
  type: ObjectTypeDefinitionNode,
  mirror: Readonly<Record<string, MirrorEntry>>,
  callers: ReadonlyMap<string, ReadonlySet<Caller>>,
): ObjectTypeDefinitionNode {
  const name = type.name.value;
  if (!rootTypes.has(name)) {
    return { ...type, directives: directivesFor([...(callers.get(name) ?? [])]) };
  }
  const fields = type.fields?.map((field) => {
    const entry = mirror[`${name}.${field.name.value}`];
    const directives =
      entry === undefined ? [] : [...feedOf(entry), ...directivesFor(entry.callers)];
    return { ...field, directives: [...(field.directives ?? []), ...directives] };
  });
  return { ...type, ...(fields === undefined ? {} : { fields }) };
}

/** What AppSync needs to be told of a subscription: the mutation whose answer is pushed. */
function feedOf(entry: MirrorEntry): readonly ConstDirectiveNode[] {
  if (entry.mode !== 'subscribe') return [];
  return [
    {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: 'aws_subscribe' },
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'mutations' },
          value: { kind: Kind.LIST, values: [{ kind: Kind.STRING, value: entry.fedBy }] },
        },
      ],
    },
  ];
}

function directivesFor(callers: readonly Caller[]): readonly ConstDirectiveNode[] {
  if (callers.every((caller) => caller === defaultCaller)) return [];
  return callers.toSorted().map((caller) => ({
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: callerDirectives[caller] },
  }));
}
