import type { EngineAnswer, ExecutableOperation, Variables } from './engine/types.ts';
import type { Identity } from '#platform/contracts/identity.ts';

/** One execution that several requests wait for. It is aborted when the last of them has gone. */
type Shared = {
  readonly answer: Promise<EngineAnswer>;
  readonly abort: AbortController;
  waiting: number;
};

export type CoalescedRequest = {
  readonly executable: ExecutableOperation;
  readonly variables: Variables;
  readonly identity: Identity;
  /** This caller's own; aborted when it hangs up. */
  readonly signal: AbortSignal;
};

export type Coalescer = (
  request: CoalescedRequest,
  execute: (abort: AbortController) => Promise<EngineAnswer>,
) => Promise<EngineAnswer>;

/**
 * Lets equal reads of the same principal that are under way at the same time share one execution. Equal means the same
 * prepared operation, the same variables and an equal identity, to the last of its stores. Never for mutations.
 */
export function createCoalescer(): Coalescer {
  const running = new WeakMap<ExecutableOperation, Map<string, Shared>>();
  return async (request, execute) => {
    const { executable, identity, variables, signal } = request;
    const ofOperation = running.get(executable) ?? new Map<string, Shared>();
    running.set(executable, ofOperation);
    const key = JSON.stringify([identity, variables]);
    const shared = join(ofOperation, key, execute);
    shared.waiting += 1;
    const leave = (): void => {
      shared.waiting -= 1;
      if (shared.waiting === 0) shared.abort.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await shared.answer;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  };
}

function join(
  ofOperation: Map<string, Shared>,
  key: string,
  execute: (abort: AbortController) => Promise<EngineAnswer>,
): Shared {
  const known = ofOperation.get(key);
  if (known !== undefined && !known.abort.signal.aborted) return known;
  const abort = new AbortController();
  const shared: Shared = {
    abort,
    waiting: 0,
    answer: execute(abort).finally(() => {
      if (ofOperation.get(key) === shared) ofOperation.delete(key);
    }),
  };
  ofOperation.set(key, shared);
  return shared;
}
