import {
  BreakerOpenError,
  createCircuitBreaker,
  type BreakerLimits,
} from '#platform/circuit-breaker.ts';
import { TransportFault } from '../engine/transport-fault.ts';
import { createRetryBudget, type RetryBudget } from './retry-budget.ts';
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
  const budget = createRetryBudget();
  return async (call, attempt) => {
    const outcome = await breaker
      .run(() => settled(() => withOneRetry(budget, call, attempt)))
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

/**
 * Only queries, only when no connection came about or it broke, and only within the budget: a mutation is never sent
 * twice.
 */
async function withOneRetry(
  budget: RetryBudget,
  call: SubgraphCall,
  attempt: () => Promise<SubgraphAnswer>,
): Promise<SubgraphAnswer> {
  budget.earn();
  try {
    return await attempt();
  } catch (fault) {
    const mayRetry = fault instanceof TransportFault && fault.code === 'SUBGRAPH_UNREACHABLE';
    if (call.operation.isMutation || !mayRetry || !budget.spend()) throw fault;
    return attempt();
  }
}
