import { Pool, type Dispatcher } from 'undici';
import type { BreakerLimits } from '#platform/circuit-breaker.ts';
import {
  abortFault,
  TransportFault,
  type TransportFaultCode,
} from '../engine/failures/transport-fault.ts';
import { subgraphFetchMsMax } from '#platform/time-limits.ts';
import type { RequestScope, SubgraphAnswer, Transport } from '../engine/types.ts';
import { httpSubscriptions } from '../subscriptions/upstream/http-subscription.ts';
import { createCallGuard } from './call-guard.ts';
import { createIdentitySigner } from './identity-token.ts';
import { post, PostFault, type PostFaultCode } from './post.ts';
import { oncePerRequest, subgraphHeaders } from './subgraph-headers.ts';
import { assertJsonType, parseSubgraphAnswer } from './subgraph-answer.ts';

export type HttpTransportOptions = {
  readonly subgraph: string;
  /** The subgraph's base address; operations go to `/graphql` below it. */
  readonly url: string;
  readonly internalSecret: string;
  readonly breakerLimits?: Partial<BreakerLimits>;
};

/** The largest page of the corpus answers 400 kB; ten megabytes is a subgraph gone wrong. */
const answerBytesMax = 10 * 1024 * 1024;
/** Below the subgraph servers' 30 s, so that we never write to a socket that the other side just closed. */
const idleSocketMs = 20_000;
/** Sockets to one subgraph: above this, waiting costs less than another connection. */
const connectionCountMax = 64;
const readinessTimeoutMs = 1_000;

/** Calls a subgraph over HTTP/1.1 with kept-alive connections. Redirects are refused, answers are bounded. */
export function overHttp(options: HttpTransportOptions): Transport {
  const { subgraph, internalSecret } = options;
  const base = new URL(options.url);
  const guard = createCallGuard(subgraph, options.breakerLimits);
  const sign = createIdentitySigner(internalSecret);
  const pool = new Pool(base.origin, {
    connections: connectionCountMax,
    keepAliveTimeout: idleSocketMs,
    keepAliveMaxTimeout: idleSocketMs,
    pipelining: 1,
    // post.ts has one timer for all of it.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const headersFor = oncePerRequest(subgraphHeaders);
  const path = `${base.pathname.replace(/\/$/, '')}/graphql`;
  const subscriptions = httpSubscriptions(options);
  return {
    call: (call, scope) => {
      const sendSigned = (token: string) => {
        const headers = headersFor(scope, token);
        const body = call.bodyJson();
        return guard.run(call, () => send({ pool, path, headers, body, scope, subgraph }));
      };
      const token = sign(scope.identity);
      return typeof token === 'string' ? sendSigned(token) : token.then(sendSigned);
    },
    breakerState: guard.breakerState,
    subscribe: subscriptions.subscribe,
    notReadyReason: () => askReadiness(pool, subgraph),
    close: async () => {
      await Promise.all([pool.close(), subscriptions.close()]);
    },
  };
}

type Sending = {
  readonly pool: Pool;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly scope: RequestScope;
  readonly subgraph: string;
};

function send(sending: Sending): Promise<SubgraphAnswer> {
  const { pool, path, headers, body, scope, subgraph } = sending;
  const { signal } = scope;
  const timeoutMs = Math.max(0, Math.min(subgraphFetchMsMax, scope.deadlineMs - Date.now()));
  return post(pool, { path, headers, body, timeoutMs, signal, answerBytesMax }).then(
    ({ status, contentType, text, isPlain }) => {
      assertJsonType(subgraph, status, contentType);
      return { ...parseSubgraphAnswer(subgraph, status, text), isPlain };
    },
    (fault: unknown) => {
      throw fault instanceof PostFault ? toTransportFault(subgraph, fault, scope) : fault;
    },
  );
}

const faultCodes: Readonly<Record<Exclude<PostFaultCode, 'ABORTED'>, TransportFaultCode>> = {
  TIMEOUT: 'SUBGRAPH_TIMEOUT',
  TOO_LARGE: 'SUBGRAPH_ANSWER_TOO_LARGE',
  NOT_TEXT: 'SUBGRAPH_MALFORMED',
  UNREACHABLE: 'SUBGRAPH_UNREACHABLE',
};

function toTransportFault(
  subgraph: string,
  fault: PostFault,
  { deadlineMs }: RequestScope,
): TransportFault {
  if (fault.code === 'ABORTED') return abortFault(subgraph, deadlineMs, fault);
  return new TransportFault(subgraph, faultCodes[fault.code], fault);
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
