import {
  defaultFieldResolver,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql';
import type { Identity } from './contracts/identity.ts';
import { ForbiddenError, UnauthenticatedError } from './errors.ts';
import { hasScopes, isAnonymous } from './identity.ts';

/**
 * Wraps every field that carries `@authenticated` or `@requiresScopes`, itself or through its type, so that the
 * check stands before the resolver. Subscriptions are checked when they start, and again for each event.
 */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) Object.values(type.getFields()).forEach((field) => guard(type, field));
  }
}

/** Each entry is one directive: an OR of ANDs. All entries must hold. None at all means public. */
type Requirement = readonly (readonly (readonly string[])[])[];
type Field = GraphQLField<unknown, unknown>;

const tokenWanted = 'This needs an access token: send it as "Authorization: Bearer <token>".';

function guard(type: GraphQLObjectType, field: Field): void {
  const directives = [...directivesOf(type), ...(field.astNode?.directives ?? [])];
  const named = (name: string): DirectiveNode[] =>
    directives.filter((directive) => directive.name.value === name);
  const scopes = named('requiresScopes').map(scopesOf);
  if (scopes.length === 0 && named('authenticated').length === 0) return;
  const place = `${type.name}.${field.name}`;
  field.resolve = guarded(place, scopes, field.resolve ?? defaultFieldResolver);
  if (field.subscribe !== undefined) {
    field.subscribe = guarded(place, scopes, field.subscribe);
  }
}

function directivesOf(type: GraphQLObjectType): readonly DirectiveNode[] {
  const nodes = [type.astNode, ...type.extensionASTNodes];
  return nodes.flatMap((node) => node?.directives ?? []);
}

function guarded(
  place: string,
  scopes: Requirement,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    requireScopes(place, scopes, context);
    return resolve(source, args, context, info);
  };
}

function requireScopes(place: string, scopes: Requirement, context: unknown): void {
  const identity = identityOf(context);
  if (identity === undefined || isAnonymous(identity)) throw new UnauthenticatedError(tokenWanted);
  const missing = scopes.find((required) => !hasScopes(identity, required));
  if (missing === undefined) return;
  const wanted = missing.map((all) => all.join(' and ')).join(', or ');
  throw new ForbiddenError(`${place} needs the scope ${wanted}.`);
}

function identityOf(context: unknown): Identity | undefined {
  if (typeof context !== 'object' || context === null || !('identity' in context)) return undefined;
  return context.identity as Identity | undefined;
}

/** The SDL was validated against the federation's definition, so the value is a list of lists of strings. */
function scopesOf(directive: DirectiveNode): readonly (readonly string[])[] {
  const value = directive.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((all) => {
    const entries = all.kind === Kind.LIST ? all.values : [all];
    return entries.flatMap((entry) => (entry.kind === Kind.STRING ? [entry.value] : []));
  });
}
