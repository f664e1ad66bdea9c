import type { GraphQLFormattedError } from 'graphql';
import type { AnswerPath } from '../answering/answer-path.ts';
import type { FetchFailures } from '../failures/fetch-failures.ts';
import type { AnswerObject } from '../merging/merge.ts';
import type { SupergraphTypes } from '../schema/supergraph-types.ts';
import type { RequestScope, SubgraphAnswer, Transports, Variables } from '../types.ts';

/** What does not change from one request to the next. */
export type EngineParts = {
  readonly types: SupergraphTypes;
  readonly transports: Transports;
};

/** One execution of one operation. */
export type Run = {
  /** The answer's root, filled by fetches. */
  readonly data: AnswerObject;
  readonly variables: Variables;
  readonly scope: RequestScope;
  /** What subgraphs said went wrong, with paths in `data`. */
  readonly errors: GraphQLFormattedError[];
  /** Whether no string of the data needs escaping in JSON, as far as answers came. */
  isPlain: boolean;
  readonly failures: FetchFailures;
  /** Variables that are JSON text already, since several fetches use them. */
  readonly variableTexts: Map<string, string>;
  /** Fetches that a plan makes more than once, by what they ask. */
  readonly equalFetches: Map<string, Promise<SubgraphAnswer>>;
};

/** A part of a plan, ready to run. Undefined when there was nothing to wait for. Never rejects because of a subgraph. */
export type RunnableNode = (run: Run) => Promise<void> | undefined;

/**
 * What one answer tells of errors. A page of entities has at most 100 rows of a handful of fields; a subgraph that answers 10 MB of
 * errors, or one error for an entity that stands at 10,000 places, must not fill the memory or the client's screen.
 */
const errorCountMax = 1_000;

export function isFullOfErrors({ errors }: Run): boolean {
  return errors.length >= errorCountMax;
}

/** Places an error at each of the paths, as far as there is room. */
export function addErrorAt(
  run: Run,
  paths: readonly AnswerPath[],
  rest: AnswerPath,
  reason: Pick<GraphQLFormattedError, 'message' | 'extensions'>,
): void {
  for (const path of paths) {
    if (isFullOfErrors(run)) return;
    run.errors.push({ ...reason, path: [...path, ...rest] });
  }
}
