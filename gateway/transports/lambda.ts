import { z } from 'zod';
import type { BreakerLimits } from '#platform/circuit-breaker.ts';
import type { LambdaEvent } from '#platform/lambda.ts';
import { subgraphFetchMsMax } from '#platform/time-limits.ts';
import { abortFault, TransportFault } from '../engine/failures/transport-fault.ts';
import type { RequestScope, SubgraphAnswer, SubgraphCall, Transport } from '../engine/types.ts';
import { createCallGuard } from './call-guard.ts';
import { createIdentitySigner } from './identity-token.ts';
import {
  createInvoker,
  type Invoked,
  type Invoker,
  type InvokerOptions,
} from './lambda-invoker.ts';
import { subgraphHeaders } from './subgraph-headers.ts';
import { parseSubgraphAnswer } from './subgraph-answer.ts';

export type LambdaTransportOptions = InvokerOptions & {
  readonly subgraph: string;
  readonly internalSecret: string;
  readonly breakerLimits?: Partial<BreakerLimits>;
};

const readinessTimeoutMs = 1_000;

/** Calls a subgraph whose Lambda handler is the one of `platform/lambda.ts`, by its name and with no address in between. */
export function overLambda(options: LambdaTransportOptions): Transport {
  const { subgraph, internalSecret } = options;
  const invoker = createInvoker(options);
  const sign = createIdentitySigner(internalSecret);
  const guard = createCallGuard(subgraph, options.breakerLimits);
  return {
    call: async (call, scope) => {
      const payload = JSON.stringify(eventFor(call, scope, await sign(scope.identity)));
      return guard.run(call, () => invoke(invoker, subgraph, payload, scope));
    },
    breakerState: guard.breakerState,
    notReadyReason: () => askReadiness(invoker, subgraph),
    close: invoker.close,
  };
}

/** What a function URL would make of the POST that goes to a subgraph over HTTP. */
function eventFor(call: SubgraphCall, scope: RequestScope, identityToken: string): LambdaEvent {
  return {
    rawPath: '/graphql',
    requestContext: { http: { method: 'POST' } },
    headers: subgraphHeaders(scope, identityToken),
    body: call.bodyJson(),
    isBase64Encoded: false,
  };
}

async function invoke(
  invoker: Invoker,
  subgraph: string,
  payload: string,
  scope: RequestScope,
): Promise<SubgraphAnswer> {
  const leftMs = Math.max(0, Math.min(subgraphFetchMsMax, scope.deadlineMs - Date.now()));
  const timeout = AbortSignal.timeout(leftMs);
  const invoked = await invoker.invoke(payload, AbortSignal.any([timeout, scope.signal]));
  if (invoked.kind === 'answered') return readAnswer(subgraph, invoked.payload);
  throw faultOf(subgraph, invoked, timeout, scope);
}

function faultOf(
  subgraph: string,
  { code, cause }: Exclude<Invoked, { kind: 'answered' }>,
  timeout: AbortSignal,
  { signal, deadlineMs }: RequestScope,
): TransportFault {
  if (timeout.aborted) return new TransportFault(subgraph, 'SUBGRAPH_TIMEOUT', cause);
  if (signal.aborted) return abortFault(subgraph, deadlineMs, cause);
  return new TransportFault(subgraph, code, cause);
}

const lambdaAnswer = z.object({
  statusCode: z.int(),
  body: z.string(),
  isBase64Encoded: z.boolean().optional(),
});

function readAnswer(subgraph: string, payload: string): SubgraphAnswer {
  const parsed = lambdaAnswer.safeParse(parseJson(payload));
  if (!parsed.success) throw new TransportFault(subgraph, 'SUBGRAPH_MALFORMED', parsed.error);
  const { statusCode, body, isBase64Encoded } = parsed.data;
  const text = isBase64Encoded === true ? Buffer.from(body, 'base64').toString('utf8') : body;
  return parseSubgraphAnswer(subgraph, statusCode, text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the function is there and may be invoked; asking it for its health would start one for nothing. */
async function askReadiness(invoker: Invoker, subgraph: string): Promise<string | undefined> {
  const mayInvoke = await invoker.mayInvoke(AbortSignal.timeout(readinessTimeoutMs));
  return mayInvoke ? undefined : `${subgraph} can not be invoked`;
}
