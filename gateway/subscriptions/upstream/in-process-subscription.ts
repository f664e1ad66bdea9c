import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createLogger } from '#platform/log.ts';
import { subscribeSubgraph } from '#platform/subscribe-subgraph.ts';
import type { ExecutionResult } from 'graphql';
import type { RequestScope, SubgraphAnswer, SubgraphCall } from '../../engine/types.ts';

/** `Transport.subscribe` of a subgraph in this process: its own subscription, without a wire. */
export function subscribeInProcess(
  subgraph: Subgraph,
): (call: SubgraphCall, scope: RequestScope) => AsyncIterable<SubgraphAnswer> {
  const log = createLogger(subgraph.name);
  return (call, scope) => ({
    [Symbol.asyncIterator]: () => answersOf(() => open(call, scope), scope.signal),
  });

  function open({ operation, variables }: SubgraphCall, scope: RequestScope) {
    const { identity, correlationId } = scope;
    const { query, operationName } = operation;
    const request = { identity, correlationId };
    return subscribeSubgraph(
      subgraph,
      { query, operationName, variables: variables(), request },
      log,
    ).then((results) => endWith(results, scope.signal));
  }
}

type Results = AsyncIterableIterator<ExecutionResult> | ExecutionResult;

/** The source is told at once when the scope's signal aborts, also while it waits for an event. */
function endWith(results: Results, signal: AbortSignal): Results {
  if (!(Symbol.asyncIterator in results)) return results;
  const end = (): void => void results.return?.();
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  return results;
}

/** Opened at the first `next`, so that a fault of opening is the iteration's. */
function answersOf(
  open: () => Promise<Results>,
  signal: AbortSignal,
): AsyncIterator<SubgraphAnswer> {
  let opened: Promise<Results> | undefined;
  let isOver = false;
  return {
    next: async () => {
      opened ??= open();
      const results = await opened;
      if (isOver || signal.aborted) return { done: true, value: undefined };
      if (!(Symbol.asyncIterator in results)) {
        isOver = true;
        return { done: false, value: toAnswer(results) };
      }
      const result = await results.next();
      if (result.done === true) return { done: true, value: undefined };
      return { done: false, value: toAnswer(result.value) };
    },
    return: async () => {
      isOver = true;
      const results = await opened;
      if (results !== undefined && Symbol.asyncIterator in results) await results.return?.();
      return { done: true, value: undefined };
    },
  };
}

function toAnswer({ data, errors }: ExecutionResult): SubgraphAnswer {
  return { data, errors: errors?.map((error) => error.toJSON()) };
}
