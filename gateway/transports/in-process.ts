import type { Subgraph } from '#platform/contracts/subgraph.ts';
import type { ExecutionOptions } from '#platform/execute-subgraph.ts';
import { executeInProcess } from '#platform/in-process.ts';
import { subscribeInProcess } from '../subscriptions/upstream/in-process-subscription.ts';
import type { RequestScope, Transport } from '../engine/types.ts';

/** Calls a subgraph that lives in this process: no HTTP, no signature, the same answers. */
export function inProcess(subgraph: Subgraph, options?: ExecutionOptions): Transport {
  return {
    call: async (call, scope) => {
      const { query, operationName } = call.operation;
      const request = toSubgraphRequest(scope);
      const operation = { query, variables: call.variables(), operationName, request };
      const result = await executeInProcess(subgraph, operation, undefined, options);
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
