import type { GraphQLFormattedError } from 'graphql';
import type { FetchFailures } from './fetch-failures.ts';
import type { AnswerObject } from './merge.ts';
import type { SupergraphTypes } from './supergraph-types.ts';
import type { RequestScope, SubgraphAnswer, Transports, Variables } from './types.ts';

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
