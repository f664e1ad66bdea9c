import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Identity } from '#platform/contracts/identity.ts';
import { anonymous } from '#platform/identity.ts';
import { correlationHeader, correlationIdOf } from '#platform/subgraph-requests.ts';
import { identityOf, TokenRefused, type TokenVerifier } from '../authenticate.ts';
import type { Limits } from '../limits/limits.ts';
import type {
  DeferredGatewayAnswer,
  GatewayAnswer,
  GatewayRequest,
  UnderWay,
} from '../pipeline.ts';
import { refusal } from '../refusal.ts';
import { toResponseJson } from '../response-json.ts';
import type { Metrics } from '../watch/metrics.ts';
import { logRequest, nameForLog, withoutRedaction } from '../watch/request-log.ts';
import { continueTrace } from '../watch/trace-context.ts';
import type { RunningSpan, Tracer } from '../watch/tracing.ts';
import { acceptanceOf, type Acceptance } from './accept.ts';
import type { Cors, Headers } from './cors.ts';
import type { Drain } from './drain.ts';
import { errorsJson, HttpRefusal } from './http-refusal.ts';
import { ClientGone } from './read-body.ts';
import { readParameters } from './request-parameters.ts';
import { statusOfRefusal } from './status.ts';
import { onlyPart, writeAnswer, writeParts } from './write-answer.ts';

type GraphqlEndpointOptions = EndpointParts & { readonly requestLog: Logger };

export type EndpointParts = {
  readonly answer: (
    request: GatewayRequest,
    underWay: UnderWay,
  ) => Promise<GatewayAnswer | DeferredGatewayAnswer>;
  readonly verifyToken: TokenVerifier;
  readonly cors: Cors;
  readonly drain: Drain;
  readonly metrics: Metrics;
  readonly trace: Tracer | undefined;
  readonly limits: Limits;
  readonly log: Logger;
};

/** One request and its response on their way. */
type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly correlationId: string;
  readonly traceparent: string;
  readonly startedMs: number;
  readonly abort: AbortController;
  /** The client has gone. Asking the controller would make its signal, which costs more than all of this. */
  isAborted: boolean;
  /** As the client calls it, until the document says so itself. */
  operationName: string | undefined;
  readonly span: RunningSpan | undefined;
  readonly headers: Headers;
};

/** GraphQL over HTTP, straight on Node's server: what stands here is paid by every request. */
export function createGraphqlEndpoint(given: EndpointParts): RequestListener {
  const options = { ...given, requestLog: withoutRedaction(given.log) };
  return (request, response) => {
    const exchange = begin(options, request, response);
    const leave = options.drain.enter(exchange.abort);
    response.once('close', () => {
      leave();
      // The client hung up before it had its answer.
      if (!response.writableFinished) hangUp(exchange);
    });
    answerExchange(options, exchange).catch((fault: unknown) => fail(options, exchange, fault));
  };
}

function hangUp(exchange: Exchange): void {
  exchange.isAborted = true;
  exchange.abort.abort();
}

function begin(
  { trace, cors }: GraphqlEndpointOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Exchange {
  const { traceparent: header } = request.headers;
  const correlationId = correlationIdOf(request.headers);
  const span = trace?.(typeof header === 'string' ? header : undefined);
  return {
    request,
    response,
    correlationId,
    traceparent: span?.traceparent ?? continueTrace(header),
    startedMs: performance.now(),
    abort: new AbortController(),
    isAborted: false,
    operationName: undefined,
    span,
    headers: { [correlationHeader]: correlationId, ...cors.headersFor(request) },
  };
}

async function answerExchange(options: GraphqlEndpointOptions, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  if (request.method === 'OPTIONS') {
    response.writeHead(204, options.cors.preflightHeaders(request)).end();
    return;
  }
  if (options.drain.isStopping()) throw stopping();
  if (request.method !== 'POST' && request.method !== 'GET') throw methodNotAllowed();
  const acceptance = acceptanceOf(request.headers.accept);
  if (acceptance.mediaType === undefined && acceptance.multipart === undefined)
    throw notAcceptable();
  const parameters = await readParameters(request, options.limits.bodyBytesMax);
  exchange.operationName = nameForLog(parameters.operationName);
  const { authorization } = request.headers;
  const identity =
    authorization === undefined ? anonymous : await identify(authorization, options.verifyToken);
  if (identity instanceof TokenRefused) {
    const errors = [refusal(identity.message, 'UNAUTHENTICATED')];
    await send(options, exchange, { kind: 'refused', errors }, acceptance);
    return;
  }
  // Member by member: spreading an object costs a microsecond.
  const graphqlRequest = {
    query: parameters.query,
    documentId: parameters.documentId,
    operationName: parameters.operationName,
    variables: parameters.variables,
    extensions: parameters.extensions,
    method: request.method,
    identity,
    correlationId: exchange.correlationId,
    traceparent: exchange.traceparent,
  } as const;
  const { abort, span } = exchange;
  const takesParts = acceptance.multipart !== undefined;
  const answer = await options.answer(graphqlRequest, { abort, takesParts, span });
  await send(options, exchange, answer, acceptance);
}

async function identify(
  authorization: string,
  verify: TokenVerifier,
): Promise<Identity | TokenRefused> {
  try {
    return await identityOf(authorization, verify);
  } catch (error) {
    if (error instanceof TokenRefused) return error;
    throw error;
  }
}

async function send(
  options: GraphqlEndpointOptions,
  exchange: Exchange,
  answer: GatewayAnswer | DeferredGatewayAnswer,
  { mediaType, multipart }: Acceptance,
): Promise<void> {
  const { response, request } = exchange;
  // A kept-alive socket would outlast the stop.
  const headers = options.drain.isStopping()
    ? { ...exchange.headers, connection: 'close' }
    : exchange.headers;
  const codes = codesOf(answer);
  if (answer.kind === 'deferred' && multipart !== undefined) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    await writeParts(response, answer, multipart);
    finish(options, exchange, { answer, status: 200, codes });
    return;
  }
  const json = toResponseJson(
    answer.kind === 'deferred' ? { ...answer, kind: 'executed' } : answer,
  );
  const status =
    answer.kind === 'refused'
      ? statusOfRefusal(answer.errors, mediaType ?? 'application/json')
      : 200;
  const isPart = mediaType === undefined && multipart !== undefined;
  const body = isPart ? onlyPart(json) : json;
  const contentType = isPart ? multipart : `${mediaType ?? 'application/json'}; charset=utf-8`;
  const extra = headersByStatus[status];
  finish(options, exchange, { answer, status, codes });
  await writeAnswer(
    response,
    {
      status,
      contentType,
      body,
      headers: extra === undefined ? headers : { ...headers, ...extra },
    },
    request.headers['accept-encoding'],
  );
}

/** What HTTP wants beside these statuses. */
const headersByStatus: Readonly<Record<number, Headers>> = {
  401: { 'www-authenticate': 'Bearer' },
  405: { allow: 'POST' },
};

type Finished = {
  readonly answer: GatewayAnswer | DeferredGatewayAnswer | undefined;
  readonly status: number;
  readonly codes: readonly string[];
};

/** The log line, the figures and the span of a request, once it is answered. */
function finish(
  { requestLog, metrics }: GraphqlEndpointOptions,
  exchange: Exchange,
  { answer, status, codes }: Finished,
): void {
  const { isAborted, correlationId, traceparent, startedMs, span } = exchange;
  const durationMs = performance.now() - startedMs;
  const isExecuted = answer !== undefined && answer.kind !== 'refused';
  const operationName = isExecuted ? answer.operationName : exchange.operationName;
  const answered = isExecuted ? 'executed' : 'refused';
  const outcome = isAborted ? 'aborted' : answered;
  metrics.request(isExecuted ? answer.label : 'other', outcome, durationMs / 1000);
  for (const code of codes) metrics.refusalCode(code);
  if (operationName !== undefined) span?.annotate({ 'graphql.operation.name': operationName });
  span?.end(codes.length > 0);
  logRequest(requestLog, {
    operationName,
    correlationId,
    traceparent,
    durationMs,
    outcome,
    status,
    codes,
  });
}

function codesOf({ errors }: GatewayAnswer | DeferredGatewayAnswer): readonly string[] {
  if (errors.length === 0) return [];
  return [...new Set(errors.map((error) => String(error.extensions['code'])))];
}

function fail(options: GraphqlEndpointOptions, exchange: Exchange, fault: unknown): void {
  const { response, correlationId } = exchange;
  if (fault instanceof ClientGone) hangUp(exchange);
  const isGone = response.headersSent || response.destroyed;
  if (!(fault instanceof HttpRefusal) && !exchange.isAborted) {
    options.log.error({ correlationId, err: fault }, 'A request failed because of a fault');
  }
  const shown = fault instanceof HttpRefusal ? fault : internal(correlationId);
  const { status, code, message, headers } = shown;
  finish(options, exchange, { answer: undefined, status, codes: [code] });
  if (isGone) {
    // Half an answer is better seen as broken than taken for a whole one.
    response.destroy();
    return;
  }
  const body = errorsJson(message, code);
  const contentType = 'application/json; charset=utf-8';
  const allHeaders = { ...exchange.headers, ...headers };
  void writeAnswer(response, { status, contentType, body, headers: allHeaders }, undefined);
}

function internal(correlationId: string): HttpRefusal {
  return new HttpRefusal(500, 'INTERNAL_SERVER_ERROR', `Internal error ${correlationId}`);
}

function stopping(): HttpRefusal {
  const headers = { connection: 'close', 'retry-after': '1' };
  return new HttpRefusal(503, 'GATEWAY_STOPPING', 'This gateway is about to stop.', headers);
}

function methodNotAllowed(): HttpRefusal {
  return new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'Expected POST or GET.', {
    allow: 'GET, POST',
  });
}

function notAcceptable(): HttpRefusal {
  const message =
    'Expected an "accept" header that takes application/json or application/graphql-response+json.';
  return new HttpRefusal(406, 'NOT_ACCEPTABLE', message);
}
