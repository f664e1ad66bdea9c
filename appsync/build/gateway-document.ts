import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { GraphModel } from './graph-model.ts';

/**
 * The fixed document with which AppSync asks the gateway for one root field: everything that the owning subgraph answers
 * of it. Entities of other subgraphs are their keys; fields with arguments, and types that stand in themselves, are cut.
 */
export function gatewayDocument(schema: GraphQLSchema, model: GraphModel, coordinate: string) {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const root = schema.getType(typeName);
  const field = isObjectType(root) ? root.getFields()[fieldName] : undefined;
  const graph = model.ownersOf(typeName, fieldName)[0];
  if (field === undefined || graph === undefined) {
    throw new Error(`The graph has no field ${coordinate}; correct appsync/mirror.ts.`);
  }
  const walk: Walk = { schema, model, graph };
  const selection = selectionOf(walk, getNamedType(field.type), []);
  const operation = typeName === 'Mutation' ? 'mutation' : 'query';
  return `${operation} ${capitalised(fieldName)}${variablesOf(field)} { ${fieldName}${argumentsOf(field)}${selection} }`;
}

type Walk = {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly graph: string;
};

function selectionOf(walk: Walk, type: GraphQLNamedType, path: readonly string[]): string {
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) {
    const members = walk.schema.getPossibleTypes(type);
    const spreads = members.map((each) => `... on ${each.name}${selectionOf(walk, each, path)}`);
    return ` { __typename ${spreads.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  return ` { ${fieldsOf(walk, type, path).join(' ')} }`;
}

function fieldsOf(walk: Walk, type: GraphQLObjectType, path: readonly string[]): readonly string[] {
  const here = [...path, type.name];
  return Object.values(type.getFields()).flatMap((field) => {
    const isOwn = walk.model.ownersOf(type.name, field.name).includes(walk.graph);
    if (!isOwn || field.args.length > 0) return [];
    return fieldOf(walk, field, here);
  });
}

function fieldOf(
  { model, ...walk }: Walk,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
): readonly string[] {
  const type = getNamedType(field.type);
  if (!path.includes(type.name)) {
    const selection = selectionOf({ model, ...walk }, type, path);
    return selection === ' {  }' ? [] : [`${field.name}${selection}`];
  }
  const keys = [...model.keysOf(type.name)].filter((key) =>
    model.ownersOf(type.name, key).includes(walk.graph),
  );
  return keys.length === 0 ? [] : [`${field.name} { ${keys.join(' ')} }`];
}

function variablesOf({ args }: GraphQLField<unknown, unknown>): string {
  if (args.length === 0) return '';
  return `(${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})`;
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  if (args.length === 0) return '';
  return `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`;
}

function capitalised(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
