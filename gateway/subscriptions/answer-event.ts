import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  parse,
} from 'graphql';
import type { TopicPayload } from '#platform/topics.ts';
import type {
  EngineAnswer,
  RequestScope,
  SubgraphAnswer,
  SubscriptionOperation,
  Variables,
} from '../engine/types.ts';
import { refusal } from '../refusal.ts';
import { subscriptionErrors } from './errors.ts';
import { isFlat } from './ready-subscription.ts';
import type { ReadySubscription, SourceEvent } from './types.ts';

/**
 * The answer to one event. A flat payload is answered from itself; for everything else the engine takes the event as the
 * subgraph's answer and fetches from the others what it lacks.
 */
export async function answerEvent(
  ready: ReadySubscription,
  { content }: SourceEvent,
  scope: RequestScope,
): Promise<EngineAnswer> {
  const { variables, executable } = ready;
  if (content.kind === 'payload' && isAnsweredByPayload(ready)) {
    return answerFlat(ready, content.payload);
  }
  const { subscription } = executable;
  if (subscription === undefined) {
    const code = 'SUBSCRIPTION_NOT_AVAILABLE';
    throw refusal(subscriptionErrors[code], code);
  }
  const answer =
    content.kind === 'answer' ? content.answer : project(ready, subscription, content.payload);
  return subscription.answerEvent(answer, variables, scope);
}

/** Denied fields are left out by the engine, never here. */
export function isAnsweredByPayload(ready: ReadySubscription): boolean {
  return !ready.isPartlyDenied && isFlat(ready);
}

function answerFlat(ready: ReadySubscription, payload: TopicPayload): EngineAnswer {
  const { schema, document, definition, variables, rootField } = ready;
  const { data, errors } = run(schema, document, {
    operationName: definition.name?.value,
    rootValue: { [rootField.name.value]: payload },
    variables,
  });
  return {
    dataJson: JSON.stringify(data ?? null),
    errors: errors?.map((error) => error.toJSON()) ?? [],
  };
}

// By the planned operation: its text is parsed once, not for each event.
const documents = new WeakMap<SubscriptionOperation, DocumentNode>();

/** What the subgraph would have answered to the plan's own operation, had it been asked about this event. */
function project(
  { schema, variables, rootField }: ReadySubscription,
  subscription: SubscriptionOperation,
  payload: TopicPayload,
): SubgraphAnswer {
  const call = subscription.call(variables);
  const document = documents.get(subscription) ?? parse(call.operation.query);
  documents.set(subscription, document);
  const { data, errors } = run(schema, document, {
    operationName: call.operation.operationName,
    rootValue: { [rootField.name.value]: payload },
    variables: call.variables(),
  });
  return { data, errors: errors?.map((error) => error.toJSON()) };
}

type Running = {
  readonly operationName: string | undefined;
  readonly rootValue: TopicPayload;
  readonly variables: Variables;
};

/** graphql-js itself, so that aliases, fragments, conditions and nulls come out as the specification says. */
function run(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, rootValue, variables }: Running,
): ExecutionResult {
  const result = execute({
    schema,
    document,
    rootValue,
    variableValues: variables,
    operationName: operationName ?? null,
  });
  // A payload is plain data: nothing in it has to be waited for.
  if (result instanceof Promise) throw new TypeError('A payload held a promise.');
  return result;
}
