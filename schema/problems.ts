import type { CompositionResult } from '@apollo/composition';
import { type ASTNode, type DocumentNode, GraphQLError, Kind } from 'graphql';
import { hintFor } from './composition-hints.ts';
import {
  describeUnreachable,
  groupSatisfiability,
  type UnreachableFields,
} from './satisfiability.ts';

/** One thing that is wrong, where a person finds it. */
export type Problem = {
  readonly subgraph: string;
  readonly file: string;
  readonly line?: number;
  /** The GraphQL type that it is about. */
  readonly type?: string;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
};

/** The subgraph's definitions with their places, by its name. */
export type Definitions = ReadonlyMap<string, DocumentNode>;

/** Satisfiability errors become one problem per cause; every other error is one problem. */
export function problemsOf(
  errors: readonly GraphQLError[],
  definitions: Definitions,
): readonly Problem[] {
  const isUnsatisfiable = (error: GraphQLError) => codeOf(error) === 'SATISFIABILITY_ERROR';
  const { causes, unread } = groupSatisfiability(
    errors.filter(isUnsatisfiable).map(({ message }) => message),
  );
  return [
    ...errors.filter((error) => !isUnsatisfiable(error)).map(problemOf),
    ...causes.map((cause) => problemOfCause(cause, definitions)),
    ...unread.map((message) => problemOf(satisfiabilityError(message))),
  ];
}

export function problemOf(error: GraphQLError): Problem {
  const place = placeOf(error);
  const named = /^\[([\w-]+)\]/.exec(error.message)?.[1];
  return toProblem({
    ...place,
    subgraph: place.subgraph ?? named ?? '(all)',
    code: codeOf(error),
    message: error.message,
  });
}

type CompositionHint = NonNullable<CompositionResult['hints']>[number];

/** What composition accepted, with a remark. The message ends after its first sentence: texts of descriptions follow. */
export function noteOf(hint: CompositionHint): Problem {
  const [node] = hint.nodes ?? [];
  return toProblem({
    subgraph: node?.subgraph ?? '(all)',
    ...placeOfNode(node),
    code: hint.definition.code,
    message: hint.message.split('\n')[0]?.replace(/ The supergraph will use .*$/, '') ?? '',
  });
}

function toProblem(found: Omit<Problem, 'type' | 'hint'>): Problem {
  const hint = hintFor(found.code, found.message);
  const type = /"@?([A-Z]\w*)[".(]/.exec(found.message)?.[1];
  return {
    ...found,
    ...(type === undefined ? {} : { type }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** At the definition of the first field that is out of reach: that subgraph is where a key is missing. */
function problemOfCause(cause: UnreachableFields, definitions: Definitions): Problem {
  const code = 'SATISFIABILITY_ERROR';
  const hint = hintFor(code, '');
  const place = definitionOf(cause, definitions) ?? { subgraph: '(all)', file: 'schema/' };
  const message = describeUnreachable(cause);
  return { ...place, type: cause.type, code, message, ...(hint === undefined ? {} : { hint }) };
}

function definitionOf({ type, fields }: UnreachableFields, definitions: Definitions) {
  for (const [subgraph, { definitions: nodes }] of definitions) {
    for (const node of nodes) {
      const isObject =
        node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
      if (!isObject || node.name.value !== type) continue;
      const field = node.fields?.find(({ name }) => name.value === fields[0]);
      if (field !== undefined) return { subgraph, ...placeOfNode(field) };
    }
  }
  return undefined;
}

function satisfiabilityError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'SATISFIABILITY_ERROR' } });
}

function codeOf(error: GraphQLError): string {
  return typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'INVALID';
}

/** Composition marks each node of an error with its subgraph; a syntax error carries a source and no nodes. */
function placeOf(error: GraphQLError): { subgraph?: string; file: string; line?: number } {
  const node = error.nodes?.find((candidate) => candidate.loc !== undefined);
  if (node !== undefined) {
    const subgraph = 'subgraph' in node ? String(node.subgraph) : undefined;
    return { ...(subgraph === undefined ? {} : { subgraph }), ...placeOfNode(node) };
  }
  const line = error.locations?.[0]?.line;
  return { file: error.source?.name ?? 'schema/', ...(line === undefined ? {} : { line }) };
}

function placeOfNode(node: ASTNode | undefined): { file: string; line?: number } {
  const loc = node?.loc;
  if (loc === undefined) return { file: 'schema/' };
  return { file: loc.source.name, line: loc.startToken.line };
}

/** The problems as text for a terminal: grouped by subgraph, within it by type, in file order. */
export function formatProblems(problems: readonly Problem[], verdict = 'wrong'): string {
  const groups = groupBy(problems, ({ subgraph }) => subgraph);
  const texts = groups.map(([subgraph, inSubgraph]) =>
    [`${subgraph}: ${inSubgraph.length} ${verdict}`, ...formatTypes(inSubgraph)].join('\n'),
  );
  return texts.join('\n\n');
}

/** What composition accepted with a remark. Each subgraph describes its part of a shared type: that is one line for all. */
export function formatNotes(notes: readonly Problem[]): string {
  const described = notes.filter(({ code }) => code === 'INCONSISTENT_DESCRIPTION');
  const names = described.map(({ message }) => /"([^"]+)"/.exec(message)?.[1] ?? message);
  const others = notes.filter(({ code }) => code !== 'INCONSISTENT_DESCRIPTION');
  const line = `described by several subgraphs, callers read the first: ${names.join(', ')}`;
  return [formatProblems(others, 'to look at'), ...(names.length === 0 ? [] : [line])]
    .filter(Boolean)
    .join('\n\n');
}

function formatTypes(problems: readonly Problem[]): string[] {
  const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return groupBy(sorted, ({ type }) => type ?? '').flatMap(([type, ofType]) => [
    ...(type === '' ? [] : [`  ${type}`]),
    ...ofType.map(formatProblem),
  ]);
}

function formatProblem({ file, line, code, message, hint }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const indented = message.replaceAll('\n', '\n      ');
  const advice = hint === undefined ? '' : `\n      hint: ${hint}`;
  return `    ${place} ${code}\n      ${indented}${advice}`;
}

/** In the order in which the keys first come. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly (readonly [string, readonly Value[]])[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return [...groups];
}
