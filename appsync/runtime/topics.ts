import type { GraphQLSchema } from 'graphql';
import { getArgumentValues, type GraphQLDirective } from 'graphql';
import type { Logger } from 'pino';
import { ResolverError } from './resolver-error.ts';
import {
  filterProblem,
  matchesArguments,
  matchesFilter,
  type Payload,
  type SubscriptionFilter,
} from './subscription-filter.ts';

export type TopicSubscription = {
  readonly fieldName: string;
  readonly args: Payload;
  /** Replaces the filter by arguments. */
  readonly filter: SubscriptionFilter | undefined;
  readonly invalidationFilter: SubscriptionFilter | undefined;
  readonly deliver: (payload: Payload) => void;
  readonly onEnd: () => void;
};

export type Topics = {
  readonly add: (subscription: TopicSubscription) => { readonly stop: () => void };
  readonly publish: (mutationField: string, payload: Payload) => void;
  /** Whether anybody would get this payload of the mutation, or, without one, any payload. */
  readonly isAwaited: (mutationField: string, payload?: Payload) => boolean;
  readonly invalidate: (invalidation: {
    readonly subscriptionField: string;
    readonly payload: Payload;
  }) => void;
  readonly subscriptionCount: () => number;
};

/** AppSync drops larger payloads without a word; this runtime logs it. */
export const payloadBytesMax = 240 * 1024;

/** Who is subscribed to what, by the `@aws_subscribe` directives of the schema. */
export function createTopics(schema: GraphQLSchema, log: Logger): Topics {
  const fieldsFedBy = subscriptionsByMutation(schema);
  const byField = new Map<string, Set<TopicSubscription>>();
  const of = (field: string) => byField.get(field) ?? new Set<TopicSubscription>();
  const remove = (subscription: TopicSubscription) => {
    const all = of(subscription.fieldName);
    all.delete(subscription);
    if (all.size === 0) byField.delete(subscription.fieldName);
  };
  const fedBy = (mutationField: string) =>
    (fieldsFedBy.get(mutationField) ?? []).flatMap((field) => [...of(field)]);
  return {
    isAwaited: (mutationField, payload) =>
      fedBy(mutationField).some((each) => payload === undefined || wants(each, payload)),
    add: (subscription) => {
      refuseWrongFilter(subscription);
      byField.set(subscription.fieldName, of(subscription.fieldName).add(subscription));
      return { stop: () => remove(subscription) };
    },
    publish: (mutationField, payload) => {
      const fields = fieldsFedBy.get(mutationField) ?? [];
      if (fields.length === 0) return;
      const bytes = Buffer.byteLength(JSON.stringify(payload));
      if (bytes > payloadBytesMax) {
        log.warn({ mutationField, bytes }, 'A payload was too large and was dropped');
        return;
      }
      for (const subscription of fedBy(mutationField)) {
        if (wants(subscription, payload)) subscription.deliver(payload);
      }
    },
    invalidate: ({ subscriptionField, payload }) => {
      for (const subscription of [...of(subscriptionField)]) {
        const { invalidationFilter } = subscription;
        if (invalidationFilter === undefined || !matchesFilter(invalidationFilter, payload))
          continue;
        remove(subscription);
        subscription.onEnd();
      }
    },
    subscriptionCount: () => [...byField.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

function wants({ filter, args }: TopicSubscription, payload: Payload): boolean {
  return filter === undefined ? matchesArguments(args, payload) : matchesFilter(filter, payload);
}

function refuseWrongFilter({ filter, invalidationFilter }: TopicSubscription): void {
  for (const given of [filter, invalidationFilter]) {
    const problem = given === undefined ? undefined : filterProblem(given);
    if (problem === undefined) continue;
    const message = `Expected ${problem} in a subscription filter.`;
    throw new ResolverError({ message, errorType: 'InvalidFilter' });
  }
}

function subscriptionsByMutation(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const directive = schema.getDirective('aws_subscribe');
  const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
  for (const { name, astNode } of fields) {
    for (const mutation of mutationsOf(directive, astNode?.directives ?? [])) {
      found.set(mutation, [...(found.get(mutation) ?? []), name]);
    }
  }
  return found;
}

type DirectiveNodes = Parameters<typeof getArgumentValues>[1];

function mutationsOf(
  directive: GraphQLDirective | null | undefined,
  nodes: readonly DirectiveNodes[],
): readonly string[] {
  const node = nodes.find(({ name }) => name.value === 'aws_subscribe');
  if (directive === null || directive === undefined || node === undefined) return [];
  return getArgumentValues(directive, node)['mutations'] as readonly string[];
}
