import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { newId } from '#kernel/ids.ts';
import type { RequestScope } from '../engine/types.ts';
import { toPublicError } from '../public-error.ts';
import { errorsIn, refusal } from '../refusal.ts';
import { answerEvent, isAnsweredByPayload } from './answer-event.ts';
import { subscriptionError, subscriptionErrors } from './errors.ts';
import { createGroup, type Group, type Membership } from './group.ts';
import type { SubscriptionLimits } from './limits.ts';
import { toReadySubscription } from './ready-subscription.ts';
import { shareKey } from './share-key.ts';
import type {
  Opening,
  PrepareOperation,
  ReadySubscription,
  SourceEvent,
  SubscribeRequest,
  Subscriber,
  SubscriptionSource,
} from './types.ts';

export type Hub = {
  /**
   * Subscribes a client; answers how to leave. Throws GraphQLErrors when there is nothing to subscribe to or the caller
   * may not.
   */
  readonly subscribe: (request: SubscribeRequest, subscriber: Subscriber) => Promise<() => void>;
  readonly counts: () => HubCounts;
  /** Ends what the present supergraph no longer allows; to be called after a reload. */
  readonly recheck: () => Promise<void>;
  /** Ends every upstream; the clients' connections have been told before. */
  readonly stop: () => void;
};

export type HubCounts = {
  readonly upstreams: number;
  readonly subscribers: number;
  readonly eventsWaiting: number;
};

export type HubOptions = {
  readonly prepare: PrepareOperation;
  /** Undefined when nothing feeds the field. */
  readonly sourceOf: (opening: Opening) => SubscriptionSource | undefined;
  readonly limits: SubscriptionLimits;
  readonly log: Logger;
};

/** All subscriptions of one gateway process: who shares what, what is answered, who is let in. */
export function createHub(options: HubOptions): Hub {
  const groups = new Map<string, Group>();
  return {
    subscribe: async (given, subscriber) => {
      const { identity } = subscriber.client;
      const ready = toReadySubscription(await options.prepare(given, identity));
      const request = settled(given, ready);
      const { correlationId } = subscriber;
      const opening = { ready, identity, correlationId, traceparent: given.traceparent };
      const source = options.sourceOf(opening);
      if (source === undefined) throw notAvailable();
      const group = groupFor(groups, options, { request, opening, source });
      const membership = group.join(subscriber);
      await letIn({ options, request, opening, source, subscriber, membership });
      return membership.leave;
    },
    counts: () => {
      const counts = { upstreams: groups.size, subscribers: 0, eventsWaiting: 0 };
      for (const group of groups.values()) {
        counts.subscribers += group.memberCount();
        counts.eventsWaiting += group.eventsWaiting();
      }
      return counts;
    },
    recheck: async () => {
      await Promise.all([...groups.values()].map((group) => group.recheck()));
    },
    stop: () => [...groups.values()].forEach((group) => group.end()),
  };
}

/** From now on by its text: a hash or an id is looked up once and not again for each event. */
function settled(given: SubscribeRequest, { query }: ReadySubscription): SettledRequest {
  const { operationName, variables, extensions = {} } = given;
  const after = resumeAfter(extensions);
  return { query, operationName, variables, method: 'POST', resumeAfter: after };
}

type SettledRequest = Pick<SubscribeRequest, 'operationName' | 'variables' | 'method'> & {
  readonly query: string;
  readonly resumeAfter: number | undefined;
};

/** `extensions.resumeAfter`: the sequence that the client saw last. */
function resumeAfter(extensions: Readonly<Record<string, unknown>>): number | undefined {
  const after = extensions['resumeAfter'];
  if (after === undefined || after === null) return undefined;
  if (Number.isSafeInteger(after)) return after as number;
  throw refusal('Expected extensions.resumeAfter to be a whole number.', 'BAD_USER_INPUT');
}

type Sharing = {
  readonly request: SettledRequest;
  readonly opening: Opening;
  readonly source: SubscriptionSource;
};

function groupFor(
  groups: Map<string, Group>,
  options: HubOptions,
  { request, opening, source }: Sharing,
): Group {
  const { ready, identity } = opening;
  const isPersonal = source.isPersonal || ready.isPersonal || !isAnsweredByPayload(ready);
  const key = shareKey(ready, identity, isPersonal);
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group = createGroup({
    source,
    opening,
    limits: options.limits,
    answer: (event) => answerAgain(options, request, opening, event),
    recheck: async () => {
      toReadySubscription(await options.prepare(request, identity));
    },
    toErrors: (error) => publicErrors(options, error, opening.correlationId),
    onClosed: () => {
      if (groups.get(key) === group) groups.delete(key);
    },
  });
  groups.set(key, group);
  return group;
}

type Joining = Sharing & {
  readonly options: HubOptions;
  readonly subscriber: Subscriber;
  readonly membership: Membership;
};

/** What was missed comes first; what arrives meanwhile waits in the membership. */
async function letIn({ options, subscriber, membership, ...joining }: Joining): Promise<void> {
  const { request, opening, source } = joining;
  const { resumeAfter: after } = request;
  // Taken in the same turn as the joining, so that nothing falls between the two.
  const kept = after === undefined ? [] : membership.since(after);
  // More than a client's queue holds is no catching up.
  const missed = (kept?.length ?? 0) > options.limits.queueLengthMax ? undefined : kept;
  try {
    if (!(await source.admits(opening))) {
      membership.leave();
      return;
    }
    if (missed === undefined) subscriber.next(resyncJson, undefined);
    for (const event of missed ?? []) {
      if (!source.mayReceive(opening.identity, event)) continue;
      const payloadJson = await answerAgain(options, request, opening, event);
      subscriber.next(payloadJson, event.sequence);
    }
    membership.letIn();
  } catch (error) {
    membership.leave();
    throw error;
  }
}

const resyncJson = JSON.stringify({ data: null, errors: [subscriptionError('RESYNC_REQUIRED')] });

/**
 * The event as a GraphQL response, by the operation as it is prepared now: after a reload by the new supergraph, and only
 * if the caller still may.
 */
async function answerAgain(
  { prepare, limits, log }: HubOptions,
  request: SettledRequest,
  opening: Opening,
  event: SourceEvent,
): Promise<string> {
  const { ready: opened, identity, correlationId } = opening;
  const current = toReadySubscription(await prepare(request, identity));
  const ready = fitting(opened, current, event);
  const scope = scopeOf(opening, limits);
  const release = ready.hold();
  try {
    const { dataJson, errors } = await answerEvent(ready, event, scope);
    const shown = errors.map((error) => toPublicError(error, correlationId, log).toJSON());
    return responseJson(dataJson, shown, event.sequence);
  } catch (error) {
    return responseJson('null', publicErrors({ log }, error, correlationId), event.sequence);
  } finally {
    release();
  }
}

/** A subgraph answers the operation that it was opened with, so a plan that asks for something else can't read it. */
function fitting(
  opened: ReadySubscription,
  current: ReadySubscription,
  { content }: SourceEvent,
): ReadySubscription {
  if (content.kind === 'payload') return current;
  return upstreamOf(opened) === upstreamOf(current) ? current : opened;
}

function upstreamOf({ executable: { subscription }, variables }: ReadySubscription): string {
  if (subscription === undefined) return '';
  return `${subscription.subgraph} ${subscription.call(variables).operation.query}`;
}

function scopeOf(
  { identity, correlationId, traceparent }: Opening,
  { eventTimeoutMs }: SubscriptionLimits,
): RequestScope {
  return {
    identity,
    correlationId: `${correlationId}.${newId()}`,
    traceparent,
    deadlineMs: Date.now() + eventTimeoutMs,
    signal: AbortSignal.timeout(eventTimeoutMs),
  };
}

function responseJson(
  dataJson: string,
  errors: readonly GraphQLFormattedError[],
  sequence: number,
): string {
  const shown = errors.length === 0 ? '' : `"errors":${JSON.stringify(errors)},`;
  return `{${shown}"data":${dataJson},"extensions":{"sequence":${sequence}}}`;
}

function publicErrors(
  { log }: Pick<HubOptions, 'log'>,
  error: unknown,
  correlationId: string,
): readonly GraphQLFormattedError[] {
  return errorsIn(error).map((each) => toPublicError(each, correlationId, log).toJSON());
}

function notAvailable() {
  const code = 'SUBSCRIPTION_NOT_AVAILABLE';
  return refusal(subscriptionErrors[code], code);
}
