import { OperationTypeNode, type GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Identity } from '#platform/contracts/identity.ts';
import { isAnonymous } from '#platform/identity.ts';
import { deniedTo, type OperationAccess, type PolicyCheck } from './access/operation-access.ts';
import type { Coalescer } from './coalesce.ts';
import type { DeferredPart, ExecutableOperation, Variables } from './engine/types.ts';
import type { Graph } from './graph.ts';
import { findExceededCost } from './limits/check-limits.ts';
import type { Limits } from './limits/limits.ts';
import { coerceVariables } from './limits/variables.ts';
import type { PreparedOperation } from './operations/operation-store.ts';
import { executeRequest } from './execute-request.ts';
import { toPublicError } from './public-error.ts';
import { errorsIn, refusal } from './refusal.ts';
import type { RequestDocuments } from './trusted-documents/request-document.ts';
import type { RunningSpan } from './watch/tracing.ts';
import type { SpanOfScope } from './watch/watched-transport.ts';

/** One GraphQL request after HTTP has been taken off it. */
export type GatewayRequest = {
  /** Absent when `documentId` or the hash in `extensions` says what is meant. */
  readonly query?: string | undefined;
  /** The id of a trusted document. */
  readonly documentId?: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** GET may carry queries only. */
  readonly method: 'GET' | 'POST';
  readonly identity: Identity;
  readonly correlationId: string;
  /** W3C trace context to pass on. */
  readonly traceparent?: string | undefined;
  /** Aborted when the client hangs up. */
  readonly signal?: AbortSignal | undefined;
};

/** `refused`: nothing was executed, and the errors are about the request itself. */
export type GatewayAnswer = RefusedAnswer | ExecutedAnswer;

export type RefusedAnswer = { readonly kind: 'refused'; readonly errors: readonly GraphQLError[] };

export type ExecutedAnswer = {
  readonly kind: 'executed';
  /** As the document names it; undefined for an unnamed one. */
  readonly operationName: string | undefined;
  /** The name if the operation is one of ours, else `other`. */
  readonly label: string;
  /** `data` as JSON text. */
  readonly dataJson: string;
  /** Fit for clients; empty when all went well. */
  readonly errors: readonly GraphQLError[];
};

/** An answer that comes in parts: the first now, the rest as they become ready. */
export type DeferredGatewayAnswer = Omit<ExecutedAnswer, 'kind'> & {
  readonly kind: 'deferred';
  readonly rest: AsyncIterable<readonly PublicPart[]>;
};

export type PublicPart = Omit<DeferredPart, 'errors'> & {
  readonly errors: readonly GraphQLError[];
};

/** A request that may be executed: everything about it has been checked. */
export type PreparedRequest = {
  readonly graph: Graph;
  readonly operation: PreparedOperation;
  readonly executable: ExecutableOperation;
  readonly variables: Variables;
  /** Whether some of its fields are denied to the caller. */
  readonly isPartlyDenied: boolean;
};

export type Pipeline = {
  readonly current: () => Graph;
  readonly documents: RequestDocuments;
  readonly policies: PolicyCheck | undefined;
  readonly coalesce: Coalescer | undefined;
  readonly spans: SpanOfScope;
  readonly limits: Limits;
  readonly log: Logger;
};

/** What belongs to one request while it is under way. */
export type UnderWay = {
  /** Aborted by the deadline, and by whoever knows that the client has gone. */
  readonly abort: AbortController;
  /** Whether the client takes an answer in parts. */
  readonly takesParts: boolean;
  readonly span?: RunningSpan | undefined;
};

/** The way of a request, step by step: prepare, check, execute, show. Every refusal is an answer. */
export async function answer(
  pipeline: Pipeline,
  request: GatewayRequest,
  underWay: UnderWay,
): Promise<GatewayAnswer | DeferredGatewayAnswer> {
  try {
    const prepared = await prepareTraced(pipeline, request, underWay);
    assertAllowedHere(prepared.operation);
    const release = prepared.graph.hold();
    try {
      return await executeRequest(pipeline, request, prepared, underWay);
    } finally {
      release();
    }
  } catch (error) {
    return {
      kind: 'refused',
      errors: errorsIn(error).map((each) =>
        toPublicError(each, request.correlationId, pipeline.log),
      ),
    };
  }
}

async function prepareTraced(
  pipeline: Pipeline,
  request: GatewayRequest,
  { span }: UnderWay,
): Promise<PreparedRequest> {
  if (span === undefined) return prepareRequest(pipeline, request);
  const preparing = span.child('graphql.prepare');
  try {
    const prepared = await prepareRequest(pipeline, request);
    preparing.end(false);
    return prepared;
  } catch (error) {
    preparing.end(true);
    throw error;
  }
}

/** Finds, checks and plans what is asked, and coerces the variables; throws GraphQLErrors with public codes. */
export async function prepareRequest(
  pipeline: Pipeline,
  request: GatewayRequest,
): Promise<PreparedRequest> {
  const found = pipeline.documents.textOf(request);
  const query = typeof found === 'string' ? found : await found;
  const graph = pipeline.current();
  const operation = graph.operations.prepare(query, request.operationName);
  if (request.extensions !== undefined) pipeline.documents.onSound(request, query);
  const { definition, access } = operation;
  const isMutation = definition.operation === OperationTypeNode.MUTATION;
  if (isMutation && request.method === 'GET') {
    throw refusal('Mutations need POST.', 'METHOD_NOT_ALLOWED');
  }
  const variables = coerceVariables({
    schema: graph.engine.apiSchema,
    definitions: definition.variableDefinitions ?? [],
    given: request.variables,
    depthMax: pipeline.limits.variableDepthMax,
  });
  assertAffordable(operation, variables, pipeline.limits);
  const asked = grantedPolicies(pipeline, request.identity, access);
  const granted = asked instanceof Promise ? await asked : asked;
  const denied = deniedTo(request.identity, access, granted);
  const executable = operation.executableFor(denied, isAnonymous(request.identity));
  return { graph, operation, executable, variables, isPartlyDenied: denied.length > 0 };
}

function assertAffordable({ cost }: PreparedOperation, variables: Variables, limits: Limits): void {
  // A constant cost was checked when the operation was prepared.
  if (typeof cost === 'number') return;
  const exceeded = findExceededCost(cost, variables, limits);
  if (exceeded !== undefined) throw refusal(exceeded.message, exceeded.code);
}

const noPolicies: ReadonlySet<string> = new Set();

/** Without a hook nobody has any policy. */
function grantedPolicies(
  { policies }: Pipeline,
  identity: Identity,
  access: OperationAccess,
): Promise<ReadonlySet<string>> | ReadonlySet<string> {
  if (access.policies.length === 0 || policies === undefined) return noPolicies;
  return policies(identity, access.policies);
}

function assertAllowedHere({ definition }: PreparedOperation): void {
  if (definition.operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw refusal('Subscriptions need a WebSocket or an event stream.', 'BAD_REQUEST');
}
