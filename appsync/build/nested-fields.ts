import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { GraphModel } from './graph-model.ts';

/** Below the root, but no part of what their parent's reader stores or asks for. */
const answeredApart: ReadonlySet<string> = new Set(['RetailTransaction.receipt']);

/**
 * Fields below the root whose parent may not hold them: entities, fields with arguments, and what another subgraph adds
 * to an entity. Each gets the resolver `held-or-not-mirrored`.
 */
export function nestedFields(schema: GraphQLSchema, model: GraphModel): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
  );
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => mayBeMissing(model, type, field))
      .map((field) => `${type.name}.${field.name}`),
  );
}

function mayBeMissing(
  model: GraphModel,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): boolean {
  if (answeredApart.has(`${type.name}.${field.name}`)) return true;
  if (field.args.length > 0) return true;
  const isEntity = model.keysOf(getNamedType(field.type).name).size > 0;
  // A payload's or a page's own entity is what its root field is about.
  if (isEntity) return model.keysOf(type.name).size > 0 || !isWrapper(type.name);
  const home = model.homeOf(type.name);
  return home !== undefined && !model.ownersOf(type.name, field.name).includes(home);
}

function isWrapper(typeName: string): boolean {
  return /(Payload|Connection|Edge)$/.test(typeName);
}
