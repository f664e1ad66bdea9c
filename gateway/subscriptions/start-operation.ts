import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { toPublicError } from '../public-error.ts';
import { errorsIn } from '../refusal.ts';
import type { Metrics } from '../watch/metrics.ts';
import { nameForLog } from '../watch/request-log.ts';
import { traceIdOf } from '../watch/trace-context.ts';
import type { SubscriptionErrorCode } from './errors.ts';
import type { Hub } from './hub.ts';
import type { Client, PrepareOperation, SubscribeRequest, Subscriber } from './types.ts';

/** Answers a query or a mutation: one GraphQL response, or with `@defer` one for each part. */
export type AnswerOnce = (
  request: SubscribeRequest,
  client: Client,
  correlationId: string,
  abort: AbortController,
) => AsyncIterable<string>;

export type OperationParts = {
  readonly hub: Hub;
  readonly prepare: PrepareOperation;
  readonly answerOnce: AnswerOnce;
  readonly metrics: Pick<Metrics, 'refusalCode'>;
  readonly log: Logger;
};

export type Operation = {
  /** The client wants no more of it, or the gateway ends it and has told why. */
  readonly stop: (why?: SubscriptionErrorCode) => void;
};

/**
 * Starts whatever a client asked over a connection: a subscription, or a query or mutation, which is answered once. What is
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
  let operationName = nameForLog(request.operationName);
  const finish = (codes: readonly unknown[] = []): void => {
    isOver = true;
    leave?.();
    const durationMs = Math.round(performance.now() - startedMs);
    const { correlationId } = subscriber;
    for (const code of codes) parts.metrics.refusalCode(String(code));
    const { traceparent } = request;
    const traceId = traceparent === undefined ? undefined : traceIdOf(traceparent);
    const line = { operationName, correlationId, traceId, durationMs, eventCount, codes };
    parts.log.info(line, 'subscription');
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
  const named = (name: string | undefined): void => void (operationName = name);
  run(parts, request, counted, named).then(
    (leaving) => {
      leave = leaving;
      if (isOver) leaving();
    },
    (error: unknown) => end(publicErrors(parts, error, subscriber.correlationId)),
  );
  return {
    stop: (why) => {
      if (!isOver) finish(why === undefined ? [] : [why]);
    },
  };
}

async function run(
  parts: OperationParts,
  request: SubscribeRequest,
  subscriber: Subscriber,
  named: (operationName: string | undefined) => void,
): Promise<() => void> {
  const { hub, prepare, answerOnce } = parts;
  const { definition } = await prepare(request, subscriber.client.identity);
  named(definition.name?.value);
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) {
    return hub.subscribe(request, subscriber);
  }
  const abort = new AbortController();
  const { client, correlationId } = subscriber;
  deliver(answerOnce(request, client, correlationId, abort), subscriber).catch((error: unknown) =>
    subscriber.end(publicErrors(parts, error, correlationId)),
  );
  return () => abort.abort();
}

async function deliver(responses: AsyncIterable<string>, subscriber: Subscriber): Promise<void> {
  for await (const responseJson of responses) subscriber.next(responseJson, undefined);
  subscriber.end();
}

function publicErrors(
  { log }: OperationParts,
  error: unknown,
  correlationId: string,
): readonly GraphQLFormattedError[] {
  return errorsIn(error).map((each) => toPublicError(each, correlationId, log).toJSON());
}
