import {
  createCircuitBreaker,
  type BreakerLimits,
  type BreakerState,
} from '#platform/circuit-breaker.ts';
import { TransportFault } from '../engine/failures/transport-fault.ts';
import type { SubgraphAnswer, SubgraphCall } from '../engine/types.ts';
import { createRetryBudget } from './retry-budget.ts';

export type CallGuard = {
  readonly run: (
    call: SubgraphCall,
    attempt: () => Promise<SubgraphAnswer>,
  ) => Promise<SubgraphAnswer>;
  readonly breakerState: () => BreakerState;
};

/**
 * The rules for any way to a subgraph: a breaker around it, and a second try for what did not get there: for queries alone, since
 * a mutation is never sent twice, and within a budget.
 */
export function createCallGuard(
  subgraph: string,
  breakerLimits: Partial<BreakerLimits> = {},
): CallGuard {
  const breaker = createCircuitBreaker({ name: subgraph, limits: breakerLimits });
  const budget = createRetryBudget();
  const mayRetry = (call: SubgraphCall, fault: unknown): boolean =>
    !call.operation.isMutation && codeOf(fault) === 'SUBGRAPH_UNREACHABLE' && budget.spend();
  return {
    breakerState: breaker.state,
    run: async (call, attempt) => {
      const pass = breaker.begin();
      if (pass === undefined) throw new TransportFault(subgraph, 'SUBGRAPH_CIRCUIT_OPEN');
      budget.earn();
      try {
        const answer = await attempt().catch((fault: unknown) => {
          if (mayRetry(call, fault)) return attempt();
          throw fault;
        });
        breaker.end(pass, true);
        return answer;
      } catch (fault) {
        // A client that hangs up says nothing about the subgraph.
        breaker.end(pass, codeOf(fault) === 'REQUEST_ABORTED');
        throw fault;
      }
    },
  };
}

function codeOf(fault: unknown): TransportFault['code'] | undefined {
  return fault instanceof TransportFault ? fault.code : undefined;
}
