import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { executeInProcess } from '#platform/in-process.ts';
import { subscribeInProcess } from '../subscriptions/upstream/in-process-subscription.ts';
import type { RequestScope, Transport } from '../engine/types.ts';

/** Calls a subgraph that lives in this process: no HTTP, no signature, the same answers. */
export function inProcess(subgraph: Subgraph): Transport {
  return {
    call: async (call, scope) => {
      const result = await executeInProcess(subgraph, {
        query: call.operation.query,
        variables: call.variables(),
        operationName: call.operation.operationName,
        request: toSubgraphRequest(scope),
      });
      return { data: result.data, errors: result.errors?.map((error) => error.toJSON()) };
    },
    subscribe: subscribeInProcess(subgraph),
    notReadyReason: () => Promise.resolve(subgraph.notReadyReason()),
    close: () => Promise.resolve(),
  };
}

function toSubgraphRequest({ identity, correlationId, deadlineMs }: RequestScope) {
  return { identity, correlationId, deadlineMs };
}
