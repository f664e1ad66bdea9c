import {
  BreakerOpenError,
  createCircuitBreaker,
  type BreakerLimits,
} from '#platform/circuit-breaker.ts';
import { TransportFault } from '../engine/transport-fault.ts';
import type { SubgraphAnswer, SubgraphCall } from '../engine/types.ts';

export type CallGuard = (
  call: SubgraphCall,
  attempt: () => Promise<SubgraphAnswer>,
) => Promise<SubgraphAnswer>;

/** The rules for any way to a subgraph: a breaker around it, and a second try for queries that did not get there. */
export function createCallGuard(
  subgraph: string,
  breakerLimits: Partial<BreakerLimits> = {},
): CallGuard {
  const breaker = createCircuitBreaker({
    name: subgraph,
    limits: breakerLimits,
    isFailure: (value) => failsSubgraph(value as Attempt),
  });
  return async (call, attempt) => {
    const outcome = await breaker
      .run(() => settled(() => withOneRetry(call, attempt)))
      .catch((error: unknown) => {
        if (!(error instanceof BreakerOpenError)) throw error;
        throw new TransportFault(subgraph, 'SUBGRAPH_CIRCUIT_OPEN', error);
      });
    if ('answer' in outcome) return outcome.answer;
    throw outcome.fault;
  };
}

type Attempt = { readonly answer: SubgraphAnswer } | { readonly fault: unknown };

/** A client that hangs up says nothing about the subgraph. */
function failsSubgraph(attempt: Attempt): boolean {
  if ('answer' in attempt) return false;
  return !(attempt.fault instanceof TransportFault && attempt.fault.code === 'REQUEST_ABORTED');
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
