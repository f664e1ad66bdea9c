import { createHash } from 'node:crypto';
import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { createLruCache } from '#platform/lru-cache.ts';
import type { Engine, ExecutableOperation } from './engine/types.ts';
import { findExceededLimit, type Limits } from './limits.ts';

/** An operation that may be executed: within limits, valid, planned. */
export type PreparedOperation = {
  readonly definition: OperationDefinitionNode;
  readonly executable: ExecutableOperation;
};

export type OperationStore = {
  /** Throws a GraphQLError, or an AggregateError of several, with a public code. */
  readonly prepare: (query: string, operationName: string | undefined) => PreparedOperation;
};

/** Characters of query text that may be kept prepared; a plan takes some 60 bytes for each of them. */
const cachedCharactersMax = 1_000_000;
/** After this many the client has understood; validation stops. */
const validationErrorCountMax = 20;

export type OperationStoreOptions = {
  readonly engine: Engine;
  readonly limits: Limits;
  readonly introspection: boolean;
};

/**
 * Parses, limits, validates and plans each operation once and remembers it. All of it is synchronous, so that
 * no plan is ever built twice at once.
 */
export function createOperationStore(options: OperationStoreOptions): OperationStore {
  const prepared = createLruCache<PreparedOperation>(cachedCharactersMax);
  return {
    prepare: (query, operationName) => {
      const key = createHash('sha256')
        .update(`${operationName ?? ''}\n${query}`)
        .digest('base64');
      const known = prepared.get(key);
      if (known !== undefined) return known;
      const fresh = prepare(options, query, operationName);
      prepared.set(key, fresh, query.length);
      return fresh;
    },
  };
}

function prepare(
  { engine, limits, introspection }: OperationStoreOptions,
  query: string,
  operationName: string | undefined,
): PreparedOperation {
  const document = parseWithin(query, limits);
  const exceeded = findExceededLimit(document, limits);
  if (exceeded !== undefined) throw publicError(exceeded.message, exceeded.code);
  assertValid(engine, document, introspection);
  const definition = selectOperation(document, operationName);
  return { definition, executable: engine.prepare({ document, operationName }) };
}

function parseWithin(query: string, limits: Limits): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokenCountMax });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const isTooLong = error.message.includes('Parsing aborted');
    throw coded(error, isTooLong ? 'TOKEN_LIMIT_EXCEEDED' : 'GRAPHQL_PARSE_FAILED');
  }
}

function assertValid(engine: Engine, document: DocumentNode, introspection: boolean): void {
  const rules = introspection
    ? specifiedRules
    : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(engine.apiSchema, document, rules, {
    maxErrors: validationErrorCountMax,
    hideSuggestions: !introspection,
  });
  if (errors.length === 0) return;
  throw new AggregateError(errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
}

/** The operation that is meant: the only one, or the one that is named. */
function selectOperation(
  document: DocumentNode,
  operationName: string | undefined,
): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const named = operations.filter((operation) => operation.name?.value === operationName);
  const [found, second] = operationName === undefined ? operations : named;
  if (found !== undefined && second === undefined) return found;
  const names = operations.map((operation) => operation.name?.value ?? '(unnamed)').join(', ');
  throw publicError(
    `Expected operationName to name one operation of the document: ${names}.`,
    'OPERATION_RESOLUTION_FAILURE',
  );
}

function publicError(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions } = error;
  return new GraphQLError(error.message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}
