import { getVariableValues, GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Engine, EngineAnswer, Variables } from './engine/types.ts';
import type { OperationStore, PreparedOperation } from './operation-store.ts';
import { toPublicError } from './public-error.ts';

/** One GraphQL request after HTTP has been taken off it. */
export type GatewayRequest = {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** GET may carry queries only. */
  readonly method: 'GET' | 'POST';
  readonly identity: Identity;
  readonly correlationId: string;
  /** Aborted when the client hangs up. */
  readonly signal: AbortSignal;
};

/** `refused`: nothing was executed, and the errors are about the request itself. */
export type GatewayAnswer =
  { readonly kind: 'refused'; readonly errors: readonly GraphQLError[] } | ExecutedAnswer;

export type ExecutedAnswer = {
  readonly kind: 'executed';
  /** As the document names it; undefined for an unnamed one. */
  readonly operationName: string | undefined;
  /** `data` as JSON text. */
  readonly dataJson: string;
  /** Fit for clients; empty when all went well. */
  readonly errors: readonly GraphQLError[];
};

export type PipelineParts = {
  readonly engine: Engine;
  readonly operations: OperationStore;
  readonly log: Logger;
};

/** A request that takes longer than this is given up: its client has asked again by then. */
const requestTimeoutMs = 5_000;

/** The way of a request, step by step: prepare, check, execute, show. */
export async function answer(
  parts: PipelineParts,
  request: GatewayRequest,
): Promise<GatewayAnswer> {
  try {
    const operation = parts.operations.prepare(request.query, request.operationName);
    assertAllowed(operation, request);
    const variables = coerceVariables(parts.engine, operation, request);
    const { dataJson, errors } = await execute(operation, variables, request);
    const operationName = operation.definition.name?.value;
    return {
      kind: 'executed',
      operationName,
      dataJson,
      errors: errors.map((error) => toPublicError(error, request.correlationId, parts.log)),
    };
  } catch (error) {
    const errors = errorsIn(error).map((each) =>
      toPublicError(each, request.correlationId, parts.log),
    );
    return { kind: 'refused', errors };
  }
}

function assertAllowed(operation: PreparedOperation, request: GatewayRequest): void {
  const type = operation.definition.operation;
  if (type === OperationTypeNode.SUBSCRIPTION) {
    throw refusal('Subscriptions are served by AppSync, not over HTTP.', 'BAD_REQUEST');
  }
  if (type === OperationTypeNode.MUTATION && request.method === 'GET') {
    throw refusal('Mutations need POST.', 'METHOD_NOT_ALLOWED', 405);
  }
}

/** More messages than this about one set of variables help nobody. */
const variableErrorCountMax = 10;

/** With the defaults of the operation and of input types; a wrong one costs no subgraph call. */
function coerceVariables(
  engine: Engine,
  operation: PreparedOperation,
  request: GatewayRequest,
): Variables {
  const { errors, coerced } = getVariableValues(
    engine.apiSchema,
    operation.definition.variableDefinitions ?? [],
    request.variables,
    { maxErrors: variableErrorCountMax },
  );
  if (errors === undefined) return coerced;
  throw new AggregateError(errors.map((error) => refusal(error.message, 'BAD_USER_INPUT')));
}

async function execute(
  operation: PreparedOperation,
  variables: Variables,
  request: GatewayRequest,
): Promise<EngineAnswer> {
  const { identity, correlationId } = request;
  const deadlineMs = Date.now() + requestTimeoutMs;
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(requestTimeoutMs)]);
  const scope = { identity, correlationId, deadlineMs, signal };
  return operation.executable.execute(variables, scope);
}

function errorsIn(error: unknown): readonly GraphQLError[] {
  if (error instanceof GraphQLError) return [error];
  if (error instanceof AggregateError) return error.errors.flatMap(errorsIn);
  return [new GraphQLError('Internal error', { originalError: asError(error) })];
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

export function refusal(message: string, code: string, status?: number): GraphQLError {
  const http = status === undefined ? {} : { http: { status } };
  return new GraphQLError(message, { extensions: { code, ...http } });
}
