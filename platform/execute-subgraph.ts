import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { Logger } from 'pino';
import { compileAfterUsesDefault, compiledDocument } from './compiled-document.ts';
import type { Subgraph, SubgraphRequest } from './contracts/subgraph.ts';
import { maskError } from './errors.ts';
import { createLruCache, type LruCache } from './lru-cache.ts';

/** One operation as it came from the gateway, a test or a Lambda event. */
export type SubgraphOperation = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly request: SubgraphRequest;
};

export type ExecutionOptions = {
  /** Uses of a document before it is compiled to code; tests compile at once. */
  readonly compileAfterUses?: number;
};

/**
 * The one way to run an operation, behind HTTP, Lambda and calls in one process: document cache, context,
 * execution, masking. Never throws; what goes wrong stands in `errors`.
 */
export async function executeSubgraph(
  subgraph: Subgraph,
  operation: SubgraphOperation,
  log: Logger,
  { compileAfterUses = compileAfterUsesDefault }: ExecutionOptions = {},
): Promise<ExecutionResult> {
  const { request } = operation;
  const document = documentOf(subgraph.schema, operation.query);
  if (!('kind' in document)) return { errors: document };
  const refusal = refusalOf(document, operation);
  if (refusal !== undefined) return { errors: [refusal] };
  try {
    const result = await run(subgraph, document, operation, compileAfterUses);
    return masked(result, request.correlationId, log);
  } catch (error) {
    return { errors: [maskError(error, request.correlationId, log)] };
  }
}

/**
 * Characters of query text of one subgraph. The corpus makes 13,323 of its largest, checkout: this leaves room for what the
 * operations of other clients make.
 */
const cachedCharactersMax = 300_000;
/** A document with more tokens comes from nobody of ours; the gateway's own limit is lower. */
const tokensMax = 20_000;
/** After this many the client has understood; validation stops. */
const validationErrorsMax = 20;

type ParsedDocument = DocumentNode | readonly GraphQLError[];

// Keyed by schema, so that the server and calls in the same process share one cache, and tests share none.
const documentCaches = new WeakMap<GraphQLSchema, LruCache<DocumentNode>>();

export function documentOf(schema: GraphQLSchema, query: string): ParsedDocument {
  const cache = documentCaches.get(schema) ?? createLruCache<DocumentNode>(cachedCharactersMax);
  documentCaches.set(schema, cache);
  const cached = cache.get(query);
  if (cached !== undefined) return cached;
  const document = parseAndValidate(schema, query);
  // Wrong documents are not kept: whoever sends many different ones would push the good ones out.
  if ('kind' in document) cache.set(query, document, query.length);
  return document;
}

function parseAndValidate(schema: GraphQLSchema, query: string): ParsedDocument {
  try {
    const document = parse(query, { maxTokens: tokensMax });
    const errors = validate(schema, document, undefined, { maxErrors: validationErrorsMax });
    if (errors.length === 0) return document;
    return errors.map((error) => asRequestError(error, 'GRAPHQL_VALIDATION_FAILED'));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [asRequestError(error, 'GRAPHQL_PARSE_FAILED')];
  }
}

function refusalOf(
  document: DocumentNode,
  { operationName, request }: SubgraphOperation,
): GraphQLError | undefined {
  if (request.deadlineMs !== undefined && request.deadlineMs <= Date.now()) {
    return requestError('The caller stopped waiting before the work began.', 'DEADLINE_EXCEEDED');
  }
  // `subscribeSubgraph` opens those.
  if (operationTypeOf(document, operationName) !== OperationTypeNode.SUBSCRIPTION) return undefined;
  return requestError('Expected a query or a mutation, got a subscription.', 'BAD_REQUEST');
}

function operationTypeOf(
  document: DocumentNode,
  operationName: string | undefined,
): OperationTypeNode | undefined {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operationName === undefined || definition.name?.value === operationName) {
      return definition.operation;
    }
  }
  return undefined;
}

async function run(
  subgraph: Subgraph,
  document: DocumentNode,
  { variables = {}, operationName, request }: SubgraphOperation,
  compileAfterUses: number,
): Promise<ExecutionResult> {
  const compiled = compiledDocument(subgraph.schema, document, compileAfterUses);
  if (compiled !== undefined) return compiled(subgraph.createContext(request), variables);
  return execute({
    schema: subgraph.schema,
    document,
    contextValue: subgraph.createContext(request),
    variableValues: variables,
    operationName: operationName ?? null,
  });
}

/** Without `data` nothing ran: the errors are about the request (variables, operation name) and all public. */
export function masked(
  result: ExecutionResult,
  correlationId: string,
  log: Logger,
): ExecutionResult {
  if (result.errors === undefined) return result;
  const mask = (error: GraphQLError): GraphQLError =>
    'data' in result
      ? maskError(error, correlationId, log)
      : asRequestError(error, 'BAD_USER_INPUT');
  return { ...result, errors: result.errors.map(mask) };
}

function asRequestError(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions } = error;
  return new GraphQLError(error.message, {
    ...(nodes === undefined ? {} : { nodes }),
    ...(source === undefined ? {} : { source }),
    ...(positions === undefined ? {} : { positions }),
    extensions: { code },
  });
}

export function requestError(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
