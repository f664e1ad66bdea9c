import type { GraphQLFormattedError } from 'graphql';
import { TransportFault } from '../../engine/failures/transport-fault.ts';
import type { RequestScope, SubgraphAnswer, Transports } from '../../engine/types.ts';
import type { SubscriptionLimits } from '../limits.ts';
import type { OpenSource, Opening, SourceEvent, SourceListener } from '../types.ts';
import type { SubscriptionSource } from '../types.ts';

/**
 * A subgraph's own subscription, or undefined where its transport has none. Its events have no number of their own, so
 * they are numbered here, from a start that no other opening has: a client that comes back to another gateway, or too
 * late, is told so.
 */
export function subgraphSource(
  opening: Opening,
  transports: Transports,
  limits: SubscriptionLimits,
): SubscriptionSource | undefined {
  const { executable, variables } = opening.ready;
  const subgraph = executable.subscription?.subgraph;
  const subscribe = subgraph === undefined ? undefined : transports[subgraph]?.subscribe;
  if (executable.subscription === undefined || subscribe === undefined) return undefined;
  const { call } = executable.subscription;
  return {
    name: 'subgraph',
    lingerMs: limits.lingerMs,
    isPersonal: true,
    open: (opened, listener) =>
      openAt((scope) => subscribe(call(variables), scope), opened, listener, limits),
    admits: () => Promise.resolve(true),
    mayReceive: () => true,
  };
}

type Subscribe = (scope: RequestScope) => AsyncIterable<SubgraphAnswer>;

/** Room for a million events a second from each opening on, within the integers that JSON carries exactly. */
const numbersPerMillisecond = 1_000;

function openAt(
  subscribe: Subscribe,
  opening: Opening,
  listener: SourceListener,
  { replayAnswersMax }: SubscriptionLimits,
): OpenSource {
  const stopping = new AbortController();
  const release = opening.ready.hold();
  const first = Date.now() * numbersPerMillisecond;
  const kept: SourceEvent[] = [];
  let position = 0;
  const take = (answer: SubgraphAnswer): void => {
    position += 1;
    const event: SourceEvent = {
      position,
      sequence: first + position,
      content: { kind: 'answer', answer },
    };
    kept.push(event);
    if (kept.length > replayAnswersMax) kept.shift();
    listener.onEvent(event);
  };
  void readAll(subscribe(scopeOf(opening, stopping.signal)), take, stopping.signal).then(
    (error) => {
      if (!stopping.signal.aborted) listener.onEnd(error);
    },
  );
  return {
    position: () => position,
    since: (sequence) => {
      const oldest = first + position - kept.length;
      const isKnown = sequence >= oldest && sequence <= first + position;
      return isKnown ? kept.filter((event) => event.sequence > sequence) : undefined;
    },
    stop: () => {
      stopping.abort();
      release();
    },
  };
}

async function readAll(
  answers: AsyncIterable<SubgraphAnswer>,
  take: (answer: SubgraphAnswer) => void,
  signal: AbortSignal,
): Promise<GraphQLFormattedError | undefined> {
  try {
    for await (const answer of answers) {
      if (signal.aborted) return undefined;
      // Without data it is no event: the subgraph has refused the operation.
      if (answer.data === undefined) return answer.errors?.[0];
      take(answer);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof TransportFault)) return { message: String(error) };
    const { code, subgraph } = error;
    return { message: error.message, extensions: { code, serviceName: subgraph } };
  }
}

/** It has no deadline: it lives as long as it has clients. */
function scopeOf(
  { identity, correlationId, traceparent }: Opening,
  signal: AbortSignal,
): RequestScope {
  return { identity, correlationId, traceparent, deadlineMs: Number.MAX_SAFE_INTEGER, signal };
}
