import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema as buildFederatedSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/schema-helper/index.js';
import { type GraphQLSchema, isObjectType, parse, Source } from 'graphql';
import type { SubgraphName } from './contracts/subgraph.ts';
import { guardFields } from './guard-fields.ts';
import { guardInputs } from './guard-inputs.ts';
import { placeRefusals } from './place-refusals.ts';
import { rootDir } from './root-dir.ts';
import { scalarResolvers } from './scalars.ts';

/** `resolvers` is keyed by type, then by field, as generated `Resolvers` types say. */
type ResolverMap = object;
type LibraryResolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

/**
 * The executable schema of a subgraph: `schema/common.graphql` and `schema/<name>.graphql`, with our scalars,
 * and with `@authenticated` and `@requiresScopes` enforced against `context.identity`.
 */
export function buildSubgraphSchema(subgraph: {
  readonly name: SubgraphName;
  readonly resolvers: ResolverMap;
}): GraphQLSchema {
  return buildSchemaFromSdl([readSdl('common'), readSdl(subgraph.name)], subgraph.resolvers);
}

/** The same from SDL texts, for tests of schemas that are no subgraph of ours. */
export function buildSchemaFromSdl(
  sdl: readonly (string | Source)[],
  resolvers: ResolverMap,
): GraphQLSchema {
  const typeDefs = sdl.map((source) => parse(source));
  // The library's own type can't hold what code generation writes; `refuseStrayResolvers` checks instead.
  const resolverMap = { ...resolvers, ...scalarResolvers } as LibraryResolvers;
  const schema = buildFederatedSchema({ typeDefs, resolvers: resolverMap });
  refuseStrayResolvers(schema, resolvers);
  refuseSilentRoots(schema);
  placeRefusals(schema);
  guardInputs(schema);
  // Outermost, so that it tells strangers nothing about their input.
  guardFields(schema);
  isolateReferences(schema);
  return schema;
}

/** Reads `schema/<name>.graphql` below `TILLGRAPH_ROOT`, else below the working directory (the repository). */
export function readSdl(name: string): Source {
  const root = rootDir();
  const path = join(root, 'schema', `${name}.graphql`);
  return new Source(readFileSync(path, 'utf8'), `schema/${name}.graphql`);
}

/** The library skips a resolver whose field does not exist, and a misspelt one would answer null forever. */
function refuseStrayResolvers(schema: GraphQLSchema, resolvers: ResolverMap): void {
  const stray = Object.entries(resolvers).flatMap(([typeName, fields]) => {
    const type = schema.getType(typeName);
    if (type === undefined) return [typeName];
    if (!isObjectType(type) || typeof fields !== 'object') return [];
    const known = type.getFields();
    return Object.keys(fields as object)
      .filter((field) => !field.startsWith('__') && known[field] === undefined)
      .map((field) => `${typeName}.${field}`);
  });
  if (stray.length === 0) return;
  throw new TypeError(`The schema does not have what these resolvers answer: ${stray.join(', ')}.`);
}

/** A nullable root field without a resolver would answer null in all innocence; it is a fault of ours. */
function refuseSilentRoots(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.resolve ??= () => {
        throw new TypeError(`${root?.name ?? ''}.${field.name} has no resolver.`);
      };
    }
  }
}

type ResolveReference = (...args: readonly unknown[]) => unknown;

/**
 * The library calls `__resolveReference` in one plain map and writes `__typename` onto what comes: one that throws
 * would fail its neighbours, and a frozen object would fail itself.
 */
function isolateReferences(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const apollo = type.extensions['apollo'] as { subgraph?: object } | undefined;
    const subgraph = apollo?.subgraph as { resolveReference?: ResolveReference } | undefined;
    const resolve = subgraph?.resolveReference;
    if (resolve === undefined) continue;
    const resolveReference: ResolveReference = async (...args) => thawed(await resolve(...args));
    type.extensions = { ...type.extensions, apollo: { ...apollo, subgraph: { resolveReference } } };
  }
}

function thawed(entity: unknown): unknown {
  if (typeof entity !== 'object' || entity === null || Object.isExtensible(entity)) return entity;
  return { ...entity };
}
