import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export type CallCounter = {
  /** What was asked since the start, in order. */
  readonly calls: () => readonly string[];
  readonly stop: () => void;
};

/** Notes every command sent by this client (retries count once), but the relay's only if asked to. */
export function countDynamoCalls(
  dynamo: DynamoDBClient,
  { withRelay = false }: { readonly withRelay?: boolean } = {},
): CallCounter {
  const calls: string[] = [];
  let counts = true;
  const send = dynamo.send as (command: Command, ...rest: readonly unknown[]) => unknown;
  const counting = (command: Command, ...rest: readonly unknown[]): unknown => {
    const isCounted = counts && (withRelay || !isRelay(command.input));
    if (isCounted) calls.push(command.constructor.name);
    return send.call(dynamo, command, ...rest);
  };
  Object.assign(dynamo, { send: counting });
  return {
    calls: () => calls,
    stop: () => {
      counts = false;
      // Another counter may have begun since; then this one stays in the line and counts nothing.
      if ((dynamo.send as unknown) === counting) Object.assign(dynamo, { send });
    },
  };
}

type Command = { readonly input: object };

/** The relay looks at the outbox whenever it likes and would make counts differ from run to run. */
function isRelay(input: unknown): boolean {
  return JSON.stringify(input).includes('OUTBOX');
}
