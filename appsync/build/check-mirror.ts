import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import type { MirrorEntry } from '../mirror.ts';

/** What is wrong between the declaration and the schema, each as one sentence that says what to do. */
export function checkMirror(
  schema: GraphQLSchema,
  mirror: Readonly<Record<string, MirrorEntry>>,
): readonly string[] {
  const fields = rootFields(schema);
  const missing = fields
    .filter((field) => mirror[field] === undefined)
    .map((field) => `${field} has no entry in appsync/mirror.ts; say how AppSync answers it.`);
  const stale = Object.keys(mirror)
    .filter((field) => !fields.includes(field))
    .map((field) => `appsync/mirror.ts declares ${field}, which the schema does not have.`);
  return [...missing, ...stale, ...unguarded(schema, mirror)];
}

function rootFields(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name ?? ''}.${field}`),
  );
}

/** Whatever says to which store it belongs must be compared with the caller's stores. */
function unguarded(
  schema: GraphQLSchema,
  mirror: Readonly<Record<string, MirrorEntry>>,
): readonly string[] {
  return Object.entries(mirror).flatMap(([coordinate, entry]) => {
    if (entry.mode !== 'direct' || entry.guard === 'OWNER') return [];
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const root = schema.getType(typeName);
    const field = isObjectType(root) ? root.getFields()[fieldName] : undefined;
    const type = field === undefined ? undefined : getNamedType(field.type);
    const belongsToStore = isObjectType(type) && type.getFields()['storeId'] !== undefined;
    if (!belongsToStore) return [];
    return [`${coordinate} answers what belongs to a store: it needs the guard OWNER.`];
  });
}
