import {
  type DynamoDBClient,
  GetItemCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { setTimeout as delay } from 'node:timers/promises';
import type { Outcome, Refusal } from '#kernel/outcome.ts';
import { marshall, unmarshall } from './dynamodb.ts';
import {
  duplicateWaitMs,
  expiryOf,
  type IdempotencyRefusal,
  type IdempotencyScope,
  inputHash,
  keyReused,
  outcomeText,
  stillInProgress,
} from './idempotency.ts';

export type IdempotencyItem = {
  readonly pk: string;
  readonly sk: string;
  readonly inputHash: string;
  readonly outcome: string;
  readonly expiresAtMs: number;
  readonly ttl: number;
};

/** The note of an outcome, to be put in the effect's own transaction; see `idempotencyPut`. */
export function idempotencyItem(
  scope: IdempotencyScope,
  input: unknown,
  outcome: Outcome<unknown>,
  now: Date,
): IdempotencyItem {
  return idempotencyItemOf(scope, inputHash(input), outcomeText(scope, outcome), now);
}

/** The same of a hash and a text that the caller has made already, by `inputHash` and as `outcomeText` does. */
export function idempotencyItemOf(
  scope: IdempotencyScope,
  hash: string,
  outcome: string,
  now: Date,
): IdempotencyItem {
  const expiresAtMs = expiryOf(now).getTime();
  return {
    ...itemKey(scope),
    inputHash: hash,
    outcome,
    expiresAtMs,
    ttl: Math.floor(expiresAtMs / 1000),
  };
}

/** As an entry of a transaction; its condition fails when the key has been used meanwhile. */
export function idempotencyPut(
  tableName: string,
  item: IdempotencyItem,
  now: Date,
): TransactWriteItem {
  return {
    Put: {
      TableName: tableName,
      Item: marshall(item),
      ConditionExpression: 'attribute_not_exists(pk) OR expiresAtMs <= :now',
      ExpressionAttributeValues: marshall({ ':now': now.getTime() }),
    },
  };
}

/** What is stored under the key: nothing, the outcome of the same input, or that it was another input. */
export async function readIdempotency<Value, Refused extends Refusal = Refusal>(
  dynamo: DynamoDBClient,
  tableName: string,
  scope: IdempotencyScope,
  input: unknown,
  now = new Date(),
): Promise<undefined | { readonly replay: Outcome<Value, Refused> } | 'REUSED'> {
  const answer = await dynamo.send(
    new GetItemCommand({
      TableName: tableName,
      Key: marshall(itemKey(scope)),
      ConsistentRead: true,
    }),
  );
  if (answer.Item === undefined) return undefined;
  const item = unmarshall(answer.Item) as IdempotencyItem;
  // DynamoDB deletes expired items late, so the read decides.
  if (item.expiresAtMs <= now.getTime()) return undefined;
  if (item.inputHash !== inputHash(input)) return 'REUSED';
  return { replay: JSON.parse(item.outcome) as Outcome<Value, Refused> };
}

export type IdempotentRunner = <Value, Refused extends Refusal = Refusal>(
  scope: IdempotencyScope,
  input: unknown,
  /** Answers 'KEY_TAKEN' when its transaction failed on the condition of `idempotencyPut`. */
  work: () => Promise<Outcome<Value, Refused> | 'KEY_TAKEN'>,
) => Promise<Outcome<Value, Refused | IdempotencyRefusal>>;

/**
 * Runs a mutation once per key: replays what is stored, lets concurrent duplicates of this process wait for
 * the first, and answers what another process has stored meanwhile.
 */
export function createIdempotentRunner(
  dynamo: DynamoDBClient,
  tableName: string,
  clock: () => Date = () => new Date(),
): IdempotentRunner {
  const running = new Map<string, Promise<unknown>>();
  return async (scope, input, work) => {
    const { pk } = itemKey(scope);
    // Nothing is awaited between the last look and the note that we run, so that of two at once one starts.
    while (running.has(pk)) {
      if (!(await turnCame(running, pk))) return stillInProgress(scope);
    }
    const run = runOnce({ dynamo, tableName, now: clock() }, scope, input, work);
    running.set(pk, run);
    try {
      return await run;
    } finally {
      running.delete(pk);
    }
  };
}

/** Waits until nobody runs under this key; false when that took too long. */
async function turnCame(
  running: ReadonlyMap<string, Promise<unknown>>,
  pk: string,
): Promise<boolean> {
  const deadlineMs = Date.now() + duplicateWaitMs;
  for (let before = running.get(pk); before !== undefined; before = running.get(pk)) {
    const leftMs = deadlineMs - Date.now();
    if (leftMs <= 0) return false;
    const timeout = new AbortController();
    const elapsed = delay(leftMs, undefined, { signal: timeout.signal }).catch(() => undefined);
    await Promise.race([before.catch(() => undefined), elapsed]);
    timeout.abort();
  }
  return true;
}

type Place = { readonly dynamo: DynamoDBClient; readonly tableName: string; readonly now: Date };

async function runOnce<Value, Refused extends Refusal>(
  { dynamo, tableName, now }: Place,
  scope: IdempotencyScope,
  input: unknown,
  work: () => Promise<Outcome<Value, Refused> | 'KEY_TAKEN'>,
): Promise<Outcome<Value, Refused | IdempotencyRefusal>> {
  const read = () => readIdempotency<Value, Refused>(dynamo, tableName, scope, input, now);
  const stored = await read();
  if (stored === 'REUSED') return keyReused(scope);
  if (stored !== undefined) return stored.replay;
  const outcome = await work();
  if (outcome !== 'KEY_TAKEN' && outcome.ok) return outcome;
  // Refused perhaps by what its twin in another process has just done under this very key.
  const storedMeanwhile = await read();
  if (storedMeanwhile === 'REUSED') return keyReused(scope);
  if (storedMeanwhile !== undefined) return storedMeanwhile.replay;
  return outcome === 'KEY_TAKEN' ? stillInProgress(scope) : outcome;
}

function itemKey(scope: IdempotencyScope): { readonly pk: string; readonly sk: string } {
  const parts = [scope.audience, scope.owner, scope.mutation, scope.key].map(encodeURIComponent);
  return { pk: `IDEMPOTENCY#${parts.join('#')}`, sk: 'IDEMPOTENCY' };
}
