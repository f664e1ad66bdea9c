import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { toPublicError } from '../public-error.ts';
import { errorsIn } from '../refusal.ts';
import type { Hub } from './hub.ts';
import type { Client, PrepareOperation, SubscribeRequest, Subscriber } from './types.ts';

/** Answers a query or a mutation: a whole GraphQL response, and whether anything was executed. */
export type AnswerOnce = (
  request: SubscribeRequest,
  client: Client,
  correlationId: string,
  abort: AbortController,
) => Promise<string>;

export type OperationParts = {
  readonly hub: Hub;
  readonly prepare: PrepareOperation;
  readonly answerOnce: AnswerOnce;
  readonly log: Logger;
};

export type Operation = {
  /** The client wants no more of it. */
  readonly stop: () => void;
};

/**
 * Starts whatever a client asked over a connection: a subscription, or a query or mutation that has one answer. What is
 * wrong with it ends it with errors. The log has one line for each, when it is over.
 */
export function startOperation(
  parts: OperationParts,
  request: SubscribeRequest,
  subscriber: Subscriber,
): Operation {
  const startedMs = performance.now();
  let eventCount = 0;
  let isOver = false;
  let leave: (() => void) | undefined;
  const finish = (codes: readonly unknown[] = []): void => {
    isOver = true;
    leave?.();
    const durationMs = Math.round(performance.now() - startedMs);
    const { operationName } = request;
    const { correlationId } = subscriber;
    parts.log.info({ operationName, correlationId, durationMs, eventCount, codes }, 'subscription');
  };
  const end = (errors?: readonly GraphQLFormattedError[]): void => {
    if (isOver) return;
    finish(errors?.map(({ extensions }) => extensions?.['code']));
    subscriber.end(errors);
  };
  const counted: Subscriber = {
    ...subscriber,
    next: (payloadJson, sequence) => {
      if (isOver) return;
      eventCount += 1;
      subscriber.next(payloadJson, sequence);
    },
    end,
  };
  run(parts, request, counted).then(
    (leaving) => {
      leave = leaving;
      if (isOver) leaving();
    },
    (error: unknown) => end(publicErrors(parts, error, subscriber.correlationId)),
  );
  return {
    stop: () => {
      if (!isOver) finish();
    },
  };
}

async function run(
  { hub, prepare, answerOnce }: OperationParts,
  request: SubscribeRequest,
  subscriber: Subscriber,
): Promise<() => void> {
  const { definition } = await prepare(request, subscriber.client.identity);
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) {
    return hub.subscribe(request, subscriber);
  }
  const abort = new AbortController();
  void answerOnce(request, subscriber.client, subscriber.correlationId, abort).then(
    (responseJson) => {
      subscriber.next(responseJson, undefined);
      subscriber.end();
    },
    () => abort.abort(),
  );
  return () => abort.abort();
}

function publicErrors(
  { log }: OperationParts,
  error: unknown,
  correlationId: string,
): readonly GraphQLFormattedError[] {
  return errorsIn(error).map((each) => toPublicError(each, correlationId, log).toJSON());
}
