import { Pool, type Dispatcher } from 'undici';
import {
  BreakerOpenError,
  createCircuitBreaker,
  type BreakerLimits,
  type CircuitBreaker,
} from '#platform/circuit-breaker.ts';
import { identityHeader, signIdentity } from '#platform/identity.ts';
import { correlationHeader, deadlineHeader } from '#platform/subgraph-requests.ts';
import { TransportFault } from '../engine/transport-fault.ts';
import type { RequestScope, SubgraphAnswer, SubgraphCall, Transport } from '../engine/types.ts';
import { parseSubgraphAnswer } from './subgraph-answer.ts';

export type HttpTransportOptions = {
  readonly subgraph: string;
  /** The subgraph's base address; operations go to `/graphql` below it. */
  readonly url: string;
  readonly internalSecret: string;
  readonly breakerLimits?: Partial<BreakerLimits>;
};

/** One fetch may take this long; a request as a whole has its own, longer deadline. */
const fetchTimeoutMs = 3_000;
/** The largest page of the corpus answers 400 kB; ten megabytes is a subgraph gone wrong. */
const answerBytesMax = 10 * 1024 * 1024;
/** Below the subgraph servers' 30 s, so that we never write to a socket that the other side just closed. */
const idleSocketMs = 20_000;
/** Sockets to one subgraph: above this, waiting costs less than another connection. */
const connectionCountMax = 64;
const readinessTimeoutMs = 1_000;

/** Calls a subgraph over HTTP/1.1 with kept-alive connections. Redirects are refused, answers are bounded. */
export function overHttp(options: HttpTransportOptions): Transport {
  const base = new URL(options.url);
  const breaker = createBreaker(options);
  const pool = new Pool(base.origin, {
    connections: connectionCountMax,
    keepAliveTimeout: idleSocketMs,
    keepAliveMaxTimeout: idleSocketMs,
    maxResponseSize: answerBytesMax,
    pipelining: 1,
  });
  const path = `${base.pathname.replace(/\/$/, '')}/graphql`;
  return {
    call: async (call, scope) => {
      const headers = await headersFor(scope, options.internalSecret);
      const attempt = () => send({ pool, path, headers, call, scope, subgraph: options.subgraph });
      return guarded(breaker, options.subgraph, () => withOneRetry(call, attempt));
    },
    notReadyReason: () => askReadiness(pool, options.subgraph),
    close: () => pool.close(),
  };
}

async function headersFor(
  scope: RequestScope,
  internalSecret: string,
): Promise<Record<string, string>> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    [identityHeader]: await identityToken(scope, internalSecret),
    [correlationHeader]: scope.correlationId,
    [deadlineHeader]: String(scope.deadlineMs),
  };
}

// One request makes many fetches; its identity is signed once.
const identityTokens = new WeakMap<RequestScope, Promise<string>>();

function identityToken(scope: RequestScope, internalSecret: string): Promise<string> {
  const token = identityTokens.get(scope) ?? signIdentity(scope.identity, internalSecret);
  identityTokens.set(scope, token);
  return token;
}

type Attempt = { readonly answer: SubgraphAnswer } | { readonly fault: unknown };

function createBreaker({ subgraph, breakerLimits }: HttpTransportOptions): CircuitBreaker {
  return createCircuitBreaker({
    name: subgraph,
    ...(breakerLimits === undefined ? {} : { limits: breakerLimits }),
    isFailure: (value) => failsSubgraph(value as Attempt),
  });
}

/** A client that hangs up says nothing about the subgraph. */
function failsSubgraph(attempt: Attempt): boolean {
  if ('answer' in attempt) return false;
  return !(attempt.fault instanceof TransportFault && attempt.fault.code === 'REQUEST_ABORTED');
}

async function guarded(
  breaker: CircuitBreaker,
  subgraph: string,
  attempt: () => Promise<SubgraphAnswer>,
): Promise<SubgraphAnswer> {
  const outcome = await breaker
    .run(() => settled(attempt))
    .catch((error: unknown) => {
      if (!(error instanceof BreakerOpenError)) throw error;
      throw new TransportFault(subgraph, 'SUBGRAPH_CIRCUIT_OPEN', error);
    });
  if ('answer' in outcome) return outcome.answer;
  throw outcome.fault;
}

async function settled(attempt: () => Promise<SubgraphAnswer>): Promise<Attempt> {
  try {
    return { answer: await attempt() };
  } catch (fault) {
    return { fault };
  }
}

/** Only queries, and only when no connection came about or it broke: a mutation is never sent twice. */
async function withOneRetry(
  call: SubgraphCall,
  attempt: () => Promise<SubgraphAnswer>,
): Promise<SubgraphAnswer> {
  try {
    return await attempt();
  } catch (fault) {
    const mayRetry = fault instanceof TransportFault && fault.code === 'SUBGRAPH_UNREACHABLE';
    if (call.operation.isMutation || !mayRetry) throw fault;
    return attempt();
  }
}

type Sending = {
  readonly pool: Pool;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly call: SubgraphCall;
  readonly scope: RequestScope;
  readonly subgraph: string;
};

async function send(sending: Sending): Promise<SubgraphAnswer> {
  const { pool, path, headers, call, scope, subgraph } = sending;
  const timeout = AbortSignal.timeout(
    Math.max(0, Math.min(fetchTimeoutMs, scope.deadlineMs - Date.now())),
  );
  const signal = AbortSignal.any([timeout, scope.signal]);
  try {
    const response = await pool.request({
      path,
      method: 'POST',
      headers,
      body: call.bodyJson(),
      signal,
    });
    return parseSubgraphAnswer(subgraph, response.statusCode, await response.body.text());
  } catch (cause) {
    throw toTransportFault(subgraph, cause, timeout, scope);
  }
}

function toTransportFault(
  subgraph: string,
  cause: unknown,
  timeout: AbortSignal,
  scope: RequestScope,
): TransportFault {
  if (cause instanceof TransportFault) return cause;
  if (timeout.aborted) return new TransportFault(subgraph, 'SUBGRAPH_TIMEOUT', cause);
  if (scope.signal.aborted) {
    const isOver = Date.now() >= scope.deadlineMs;
    return new TransportFault(subgraph, isOver ? 'SUBGRAPH_TIMEOUT' : 'REQUEST_ABORTED', cause);
  }
  const isTooLarge = hasCode(cause, 'UND_ERR_RES_EXCEEDED_MAX_SIZE');
  const code = isTooLarge ? 'SUBGRAPH_ANSWER_TOO_LARGE' : 'SUBGRAPH_UNREACHABLE';
  return new TransportFault(subgraph, code, cause);
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}

async function askReadiness(pool: Dispatcher, subgraph: string): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(readinessTimeoutMs);
    const response = await pool.request({ path: '/ready', method: 'GET', signal });
    const text = await response.body.text();
    return response.statusCode === 200 ? undefined : `${subgraph}: ${text}`;
  } catch {
    return `${subgraph} does not answer`;
  }
}
