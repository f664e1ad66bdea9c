import type { Identity } from '#platform/contracts/identity.ts';
import { abortFault } from '../engine/failures/transport-fault.ts';
import type {
  RequestScope,
  SubgraphAnswer,
  SubgraphCall,
  Transport,
  Transports,
} from '../engine/types.ts';

/**
 * Lets equal fetches of different requests that are under way at the same time share one call. Equal means the same subgraph,
 * operation, variables and identity, to the last of its stores. Never mutations.
 */
export function coalesceFetches(transports: Transports): Transports {
  return Object.fromEntries(
    Object.entries(transports).map(([name, transport]) => [name, coalesced(transport)]),
  );
}

/** One call that several requests wait for. It is aborted when the last of them has gone. */
type SharedCall = {
  /** Answers what makes each an answer of its own: whoever gets one merges into it. */
  readonly answer: Promise<() => SubgraphAnswer>;
  readonly deadlineMs: number;
  readonly abort: AbortController;
  waiting: number;
};

function coalesced(transport: Transport): Transport {
  const running = new Map<string, SharedCall>();
  return {
    ...transport,
    call: async (call, scope) => {
      if (call.operation.isMutation) return transport.call(call, scope);
      const key = `${textOf(scope.identity)}\n${call.bodyJson()}`;
      const known = running.get(key);
      const shared = known ?? begin({ transport, call, scope, running, key });
      try {
        return await waitFor(shared, call, scope);
      } catch (fault) {
        if (known === undefined || !isTheirsAlone(known, scope)) throw fault;
        return transport.call(call, scope);
      }
    },
  };
}

/** The first one's time was up, and ours is not. */
function isTheirsAlone({ deadlineMs }: SharedCall, scope: RequestScope): boolean {
  const nowMs = Date.now();
  return nowMs >= deadlineMs && nowMs < scope.deadlineMs && !scope.signal.aborted;
}

type Beginning = {
  readonly transport: Transport;
  readonly call: SubgraphCall;
  readonly scope: RequestScope;
  readonly running: Map<string, SharedCall>;
  readonly key: string;
};

function begin({ transport, call, scope, running, key }: Beginning): SharedCall {
  const abort = new AbortController();
  const { identity, correlationId, traceparent, deadlineMs } = scope;
  const sharedScope = { identity, correlationId, traceparent, deadlineMs, signal: abort.signal };
  const forget = (): void => {
    if (running.get(key) === shared) running.delete(key);
  };
  // In a later turn, so that `shared` is there when it answers.
  const answer = Promise.resolve()
    .then(() => transport.call(call, sharedScope))
    .finally(forget)
    .then((one) => (shared.waiting > 1 ? copiesOf(one) : () => one));
  const shared: SharedCall = { answer, deadlineMs, abort, waiting: 0 };
  abort.signal.addEventListener('abort', forget, { once: true });
  running.set(key, shared);
  return shared;
}

function copiesOf(answer: SubgraphAnswer): () => SubgraphAnswer {
  const text = JSON.stringify(answer);
  return () => JSON.parse(text) as SubgraphAnswer;
}

async function waitFor(
  shared: SharedCall,
  { operation: { subgraph } }: SubgraphCall,
  { signal, deadlineMs }: RequestScope,
): Promise<SubgraphAnswer> {
  let leave = (): void => undefined;
  const gone = new Promise<never>((_resolve, reject) => {
    leave = () => {
      shared.waiting -= 1;
      if (shared.waiting === 0) shared.abort.abort();
      reject(abortFault(subgraph, deadlineMs));
    };
  });
  shared.waiting += 1;
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });
  try {
    const copy = await Promise.race([shared.answer, gone]);
    return copy();
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** An identity lives as long as its token is remembered. */
const identityTexts = new WeakMap<Identity, string>();

function textOf(identity: Identity): string {
  const known = identityTexts.get(identity);
  if (known !== undefined) return known;
  const text = JSON.stringify(identity);
  identityTexts.set(identity, text);
  return text;
}
