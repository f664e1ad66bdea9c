import type { GraphQLFormattedError } from 'graphql';
import { subscriptionError } from './errors.ts';
import { createEventLane } from './event-lane.ts';
import type { SubscriptionLimits } from './limits.ts';
import { createMembers } from './members.ts';
import type { OpenSource, Opening, SourceEvent, Subscriber, SubscriptionSource } from './types.ts';

/** The clients that share one upstream and one answer for each of its events. */
export type Group = {
  /** A member gets what arrives from now on, as soon as it is let in. */
  readonly join: (subscriber: Subscriber) => Membership;
  readonly memberCount: () => number;
  /** Events that wait until those before are answered. */
  readonly eventsWaiting: () => number;
  /** Ends when the operation is no longer what clients may have. */
  readonly recheck: () => Promise<void>;
  readonly end: (errors?: readonly GraphQLFormattedError[]) => void;
};

export type Membership = {
  readonly since: OpenSource['since'];
  readonly letIn: () => void;
  readonly leave: () => void;
};

export type GroupOptions = {
  readonly source: SubscriptionSource;
  readonly opening: Opening;
  readonly limits: SubscriptionLimits;
  /** The event as a whole GraphQL response. Throws what ends the subscription: the operation may no longer be valid. */
  readonly answer: (event: SourceEvent) => Promise<string>;
  /** Throws what `answer` would throw before any event. */
  readonly recheck: () => Promise<void>;
  /** What a thrown error is to clients. */
  readonly toErrors: (error: unknown) => readonly GraphQLFormattedError[];
  readonly onClosed: () => void;
};

export function createGroup(options: GroupOptions): Group {
  const { source, opening, limits } = options;
  let lingering: NodeJS.Timeout | undefined;
  let isClosed = false;

  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    clearTimeout(lingering);
    lane.clear();
    upstream.stop();
    options.onClosed();
  };
  const end = (errors?: readonly GraphQLFormattedError[]): void => {
    const left = members.removeAll();
    close();
    left.forEach(({ subscriber }) => subscriber.end(errors));
  };
  const members = createMembers({
    mayReceive: source.mayReceive,
    heldMax: limits.queueLengthMax,
    onEmpty: () => {
      if (source.lingerMs === 0) close();
      else lingering = setTimeout(close, source.lingerMs).unref();
    },
  });
  const lane = createEventLane<SourceEvent>({
    lengthMax: limits.eventsWaitingMax,
    run: async (event) => {
      const receivers = members.receiversOf(event);
      if (receivers.length === 0) return;
      const payloadJson = await options.answer(event);
      members.deliver(receivers, { payloadJson, sequence: event.sequence });
    },
    onOverflow: () => end([subscriptionError('SUBSCRIPTION_OVERLOADED')]),
    onFailure: (error) => end(options.toErrors(error)),
  });
  const upstream = source.open(opening, {
    onEvent: (event) => {
      if (members.count() > 0) lane.push(event);
    },
    onEnd: (error) => lane.finish(() => end(error === undefined ? undefined : [error])),
  });
  return {
    join: (subscriber) => {
      clearTimeout(lingering);
      const member = members.add(subscriber, upstream.position());
      return {
        since: upstream.since,
        letIn: () => members.letIn(member),
        leave: () => members.remove(member),
      };
    },
    memberCount: members.count,
    eventsWaiting: lane.length,
    recheck: () => options.recheck().catch((error: unknown) => end(options.toErrors(error))),
    end,
  };
}
