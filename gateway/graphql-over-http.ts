import type { ExecutionResult, GraphQLError } from 'graphql';
import { createHandler, type Handler, type RequestParams, type Response } from 'graphql-http';
import type { Identity } from '#platform/contracts/identity.ts';
import { TokenRefused } from './authenticate.ts';
import {
  refusal,
  type ExecutedAnswer,
  type GatewayAnswer,
  type GatewayRequest,
} from './pipeline.ts';

/** What graphql-http hands through to us: the parts of the HTTP request that are not GraphQL. */
export type RequestContext = {
  readonly identify: () => Promise<Identity>;
  readonly correlationId: string;
  readonly signal: AbortSignal;
  /** Told what was answered, for the log. */
  readonly onAnswer: (params: RequestParams, answer: GatewayAnswer) => void;
};

/** Codes that mean "do not send this again": a status of their own, whatever the client accepts. */
const statusByCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  METHOD_NOT_ALLOWED: 405,
  TOKEN_LIMIT_EXCEEDED: 400,
  DEPTH_LIMIT_EXCEEDED: 400,
  ALIAS_LIMIT_EXCEEDED: 400,
  ROOT_FIELD_LIMIT_EXCEEDED: 400,
  DIRECTIVE_LIMIT_EXCEEDED: 400,
  FIELD_LIMIT_EXCEEDED: 400,
  FRAGMENT_CYCLE: 400,
  BATCHING_NOT_SUPPORTED: 400,
  INTERNAL_SERVER_ERROR: 500,
};

/**
 * GraphQL over HTTP by graphql-http, which keeps to the specification's every "must" and "should"; the
 * operation itself is ours to answer.
 */
export function graphqlOverHttp(
  answer: (request: GatewayRequest) => Promise<GatewayAnswer>,
): Handler<unknown, RequestContext> {
  const handle = createHandler<unknown, RequestContext>({
    onSubscribe: async (request, params) => {
      const { context } = request;
      const answered = await toAnswer(request.method, params, context, answer);
      context.onAnswer(params, answered);
      if (answered.kind === 'executed') return toExecutionResult(answered);
      return statusResponse(answered.errors) ?? answered.errors;
    },
  });
  return async (request) => withReason(await handle(request));
}

function toExecutionResult({ dataJson, errors }: ExecutedAnswer): ExecutionResult {
  const data = JSON.parse(dataJson) as ExecutionResult['data'];
  return errors.length === 0 ? { data: data ?? null } : { data: data ?? null, errors };
}

/** graphql-http refuses these with a status and an empty body; an empty answer helps nobody. */
const reasonByStatus: Readonly<Record<number, string>> = {
  406: 'Expected an "accept" header that takes application/json or application/graphql-response+json.',
  415: 'Expected the header "content-type: application/json".',
};

function withReason([body, init]: Response): Response {
  const reason = body === null ? reasonByStatus[init.status] : undefined;
  if (reason === undefined) return [body, init];
  const [text, { headers }] = errorResponse(init.status, [refusal(reason, 'BAD_REQUEST')]);
  return [text, { ...init, headers: { ...headers, ...init.headers } }];
}

async function toAnswer(
  method: string,
  params: RequestParams,
  context: RequestContext,
  answer: (request: GatewayRequest) => Promise<GatewayAnswer>,
): Promise<GatewayAnswer> {
  try {
    return await answer({
      query: params.query,
      operationName: params.operationName ?? undefined,
      variables: params.variables ?? {},
      method: method === 'GET' ? 'GET' : 'POST',
      identity: await context.identify(),
      correlationId: context.correlationId,
      signal: context.signal,
    });
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    return { kind: 'refused', errors: [refusal(error.message, 'UNAUTHENTICATED')] };
  }
}

function statusResponse(errors: readonly GraphQLError[]): Response | undefined {
  const statuses = errors.map((error) => statusByCode[String(error.extensions['code'])]);
  const status = statuses.find((each) => each !== undefined);
  return status === undefined ? undefined : errorResponse(status, errors);
}

/** A JSON answer of GraphQL errors with a status of its own. */
export function errorResponse(status: number, errors: readonly GraphQLError[]): Response {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...(status === 405 ? { allow: 'POST' } : {}),
  };
  return [JSON.stringify({ errors }), { status, statusText: '', headers }];
}
