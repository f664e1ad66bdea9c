import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export type CallCounter = {
  /** What was asked since the start, in order. */
  readonly calls: () => readonly string[];
  readonly stop: () => void;
};

/** Notes every command sent by this client (retries within the SDK count once), but not the relay's. */
export function countDynamoCalls(dynamo: DynamoDBClient): CallCounter {
  const calls: string[] = [];
  const name = `countCalls${(counterCount += 1)}`;
  dynamo.middlewareStack.add(
    (next, context) => (request) => {
      if (!isRelay(request.input)) calls.push(context.commandName ?? 'unknown command');
      return next(request);
    },
    { name, step: 'initialize' },
  );
  return { calls: () => calls, stop: () => void dynamo.middlewareStack.remove(name) };
}

let counterCount = 0;

/** The relay looks at the outbox whenever it likes and would make counts differ from run to run. */
function isRelay(input: unknown): boolean {
  return JSON.stringify(input).includes('OUTBOX');
}
