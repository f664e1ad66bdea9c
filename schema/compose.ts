import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, GraphQLError, Kind, parse, printSchema, Source } from 'graphql';
import { hintFor } from './composition-hints.ts';

/** In the order in which they stand in the supergraph; a new subgraph is added here and in codegen.yml. */
export const subgraphNames = [
  'product',
  'checkout',
  'order',
  'back-office',
  'corporate-erp',
] as const;

/** One thing that is wrong, where a person finds it. */
export type Problem = {
  readonly subgraph: string;
  readonly file: string;
  readonly line?: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
};

export type Composition =
  | { readonly ok: true; readonly supergraphSdl: string; readonly apiSdl: string }
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
  if (result.errors !== undefined) return { ok: false, problems: result.errors.map(toProblem) };
  return {
    ok: true,
    supergraphSdl: `${result.supergraphSdl.trim()}\n`,
    apiSdl: apiSdlOf(result.supergraphSdl),
  };
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
    const problems = [{ ...toProblem(error), subgraph: name, code: 'SYNTAX' }];
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

function toProblem(error: GraphQLError): Problem {
  const place = placeOf(error);
  const code = typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'INVALID';
  const hint = hintFor(code, error.message);
  return {
    subgraph: place.subgraph ?? /^\[([\w-]+)\]/.exec(error.message)?.[1] ?? '(all)',
    file: place.file,
    ...(place.line === undefined ? {} : { line: place.line }),
    code,
    message: error.message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Composition marks each node of an error with its subgraph; a syntax error carries a source and no nodes. */
function placeOf(error: GraphQLError): { subgraph?: string; file: string; line?: number } {
  const node = error.nodes?.find((candidate) => candidate.loc !== undefined);
  const source = node?.loc?.source ?? error.source;
  const line = node?.loc?.startToken.line ?? error.locations?.[0]?.line;
  const subgraph = node !== undefined && 'subgraph' in node ? String(node.subgraph) : undefined;
  return {
    ...(subgraph === undefined ? {} : { subgraph }),
    file: source?.name ?? 'schema/',
    ...(line === undefined ? {} : { line }),
  };
}

/** The problems as text for a terminal, grouped by subgraph and in file order. */
export function formatProblems(problems: readonly Problem[]): string {
  const names = [...new Set(problems.map((problem) => problem.subgraph))];
  const groups = names.map((name) =>
    formatGroup(
      name,
      problems.filter((problem) => problem.subgraph === name),
    ),
  );
  return groups.join('\n\n');
}

function formatGroup(name: string, problems: readonly Problem[]): string {
  const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return [`${name}: ${problems.length} wrong`, ...sorted.map(formatProblem)].join('\n');
}

function formatProblem({ file, line, code, message, hint }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const indented = message.replaceAll('\n', '\n      ');
  const advice = hint === undefined ? '' : `\n      hint: ${hint}`;
  return `  ${place} ${code}\n      ${indented}${advice}`;
}
