import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  getOperationAST,
  Kind,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import type { Logger } from 'pino';
import type { Subgraph } from './contracts/subgraph.ts';
import { maskError } from './errors.ts';
import { documentOf, masked, requestError, type SubgraphOperation } from './execute-subgraph.ts';

/**
 * Opens a subscription that the subgraph resolves itself: one result for each event. What is wrong with the operation is
 * answered as one result. Each event has a context of its own, so that no loader remembers an older state.
 */
export async function subscribeSubgraph(
  subgraph: Subgraph,
  operation: SubgraphOperation,
  log: Logger,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const { correlationId } = operation.request;
  const document = documentOf(subgraph.schema, operation.query);
  if (!('kind' in document)) return { errors: document };
  const refusal = refusalOf(subgraph.schema, document, operation);
  if (refusal !== undefined) return { errors: [refusal] };
  const run = { subgraph, document, operation, log };
  try {
    const events = await createSourceEventStream(argumentsOf(run));
    if (!(Symbol.asyncIterator in events)) return notOpened(events, correlationId, log);
    return resultsOf(events, run);
  } catch (error) {
    return { errors: [maskError(error, correlationId, log)] };
  }
}

/** An error with a path is the field's own; without one it is about the request. */
function notOpened(result: ExecutionResult, correlationId: string, log: Logger): ExecutionResult {
  const isField = result.errors?.some(({ path }) => path !== undefined) === true;
  return masked(isField ? { ...result, data: null } : result, correlationId, log);
}

type Run = {
  readonly subgraph: Subgraph;
  readonly document: DocumentNode;
  readonly operation: SubgraphOperation;
  readonly log: Logger;
};

function argumentsOf({ subgraph, document, operation }: Run) {
  return {
    schema: subgraph.schema,
    document,
    contextValue: subgraph.createContext(operation.request),
    variableValues: operation.variables ?? {},
    operationName: operation.operationName ?? null,
  };
}

function refusalOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName }: SubgraphOperation,
): GraphQLError | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return requestError('Expected a subscription.', 'BAD_REQUEST');
  }
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.name.value;
    if (fields[name]?.subscribe !== undefined) continue;
    const message = `The subgraph does not resolve Subscription.${name}: its events are on the bus.`;
    return requestError(message, 'SUBSCRIPTION_NOT_AVAILABLE');
  }
  return undefined;
}

/**
 * By hand and no generator: a generator that waits for the next event takes `return` only after that event, and a source
 * without events would stay open for ever.
 */
function resultsOf(
  events: AsyncIterable<unknown>,
  run: Run,
): AsyncIterableIterator<ExecutionResult> {
  const iterator = events[Symbol.asyncIterator]();
  const results: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => results,
    next: async () => {
      const event = await iterator.next();
      if (event.done === true) return { done: true, value: undefined };
      return { done: false, value: await resultOf(event.value, run) };
    },
    return: async () => {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
  return results;
}

async function resultOf(event: unknown, run: Run): Promise<ExecutionResult> {
  const { correlationId } = run.operation.request;
  try {
    const result = await execute({ ...argumentsOf(run), rootValue: event });
    return masked(result, correlationId, run.log);
  } catch (error) {
    return { errors: [maskError(error, correlationId, run.log)] };
  }
}
