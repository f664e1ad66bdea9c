import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, GraphQLError, Kind, parse, printSchema, Source } from 'graphql';
import { noteOf, type Problem, problemOf, problemsOf } from './problems.ts';

/** In the order in which they stand in the supergraph; a new subgraph is added here and in codegen.yml. */
export const subgraphNames = [
  'product',
  'checkout',
  'order',
  'back-office',
  'corporate-erp',
] as const;

export type Composition =
  | {
      readonly ok: true;
      readonly supergraphSdl: string;
      readonly apiSdl: string;
      /** What composition accepted, with a remark. */
      readonly notes: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Composes the SDL files of `schemaFolder` that exist. `common.graphql` stands before each of them, parsed as its own
 * source, so that a problem names the file and line in which its author can repair it.
 */
export function composeFolder(schemaFolder: string): Composition {
  const names = subgraphNames.filter((name) => existsSync(join(schemaFolder, `${name}.graphql`)));
  const parsed = names.map((name) => parseSubgraph(schemaFolder, name));
  const unparsed = parsed.flatMap((subgraph) => subgraph.problems);
  if (unparsed.length > 0) return { ok: false, problems: unparsed };
  if (names.length === 0) return { ok: false, problems: [nothingToCompose(schemaFolder)] };
  const result = composeServices(
    parsed.map(({ name, typeDefs }) => ({ name, typeDefs, url: subgraphUrl(name) })),
  );
  if (result.errors !== undefined) {
    const definitions = new Map(parsed.map(({ name, typeDefs }) => [name, typeDefs] as const));
    return { ok: false, problems: problemsOf(result.errors, definitions) };
  }
  return {
    ok: true,
    supergraphSdl: `${result.supergraphSdl.trim()}\n`,
    apiSdl: apiSdlOf(result.supergraphSdl),
    notes: result.hints.filter(({ definition }) => isForAuthors(definition)).map(noteOf),
  };
}

/** DEBUG is what every federation has, such as a value that only one subgraph's enum lists. */
function isForAuthors({ level }: { readonly level: { readonly name: string } }): boolean {
  return level.name !== 'DEBUG';
}

/** The scopes are links "for SECURITY", which a reader must say it supports: ours are enforced at the root resolvers. */
function apiSdlOf(supergraphSdl: string): string {
  const options = { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES };
  const apiSchema = Supergraph.build(supergraphSdl, options).apiSchema().toGraphQLJSSchema();
  return `${printSchema(apiSchema).trim()}\n`;
}

/** A supergraph must hold addresses; ours names the subgraph only, the gateway's transports know where it is. */
function subgraphUrl(name: string): string {
  return `http://${name}.subgraph/graphql`;
}

type ParsedSubgraph = {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly problems: readonly Problem[];
};

function parseSubgraph(schemaFolder: string, name: string): ParsedSubgraph {
  try {
    const documents = ['common', name].map((file) => parseFile(schemaFolder, file));
    const definitions = documents.flatMap((document) => document.definitions);
    return { name, typeDefs: { kind: Kind.DOCUMENT, definitions }, problems: [] };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const problems = [{ ...problemOf(error), subgraph: name, code: 'SYNTAX' }];
    return { name, typeDefs: { kind: Kind.DOCUMENT, definitions: [] }, problems };
  }
}

function parseFile(schemaFolder: string, name: string): DocumentNode {
  const path = join(schemaFolder, `${name}.graphql`);
  return parse(new Source(readFileSync(path, 'utf8'), `schema/${name}.graphql`));
}

function nothingToCompose(schemaFolder: string): Problem {
  const message = `expected ${subgraphNames.join('.graphql, ')}.graphql in ${schemaFolder}, found none`;
  return { subgraph: '(all)', file: schemaFolder, code: 'NO_SUBGRAPH', message };
}
