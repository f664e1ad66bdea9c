import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  TransactionInProgressException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { setTimeout as delay } from 'node:timers/promises';
import { unmarshall } from './dynamodb.ts';

/** One entry for each item of the transaction, in its order. */
export type TransactReason =
  | { readonly code: 'None' }
  | {
      readonly code: 'ConditionalCheckFailed';
      /** What is stored, when the item asked for it by `ReturnValuesOnConditionCheckFailure: 'ALL_OLD'`. */
      readonly stored?: Readonly<Record<string, unknown>>;
    };

export type TransactAnswer =
  { readonly ok: true } | { readonly ok: false; readonly reasons: readonly TransactReason[] };

/**
 * Writes all items or none. A failed condition is an answer; a conflict with another transaction is tried
 * again with jitter; anything else (validation, size, throttling that lasts) is thrown.
 */
export async function transact(
  dynamo: DynamoDBClient,
  items: readonly TransactWriteItem[],
  { clientRequestToken }: { readonly clientRequestToken?: string } = {},
): Promise<TransactAnswer> {
  if (items.length > transactItemsMax) {
    throw new RangeError(
      `Expected at most ${transactItemsMax} transaction items, got ${items.length}.`,
    );
  }
  const command = new TransactWriteItemsCommand({
    TransactItems: [...items],
    ...(clientRequestToken === undefined ? {} : { ClientRequestToken: clientRequestToken }),
  });
  return sendUntilSettled(dynamo, command);
}

const transactItemsMax = 100; // DynamoDB's limit.
const attemptCountMax = 12; // Full jitter from 8 ms, capped at 400 ms: below three seconds in all.
const firstWaitMs = 8;
const waitMsMax = 400;
/** Reasons that say "again", not "no". */
const passingCodes: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
]);

async function sendUntilSettled(
  dynamo: DynamoDBClient,
  command: TransactWriteItemsCommand,
): Promise<TransactAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await dynamo.send(command);
      return { ok: true };
    } catch (error) {
      const settled = settle(error, attempt);
      if (settled !== undefined) return settled;
    }
    await delay(Math.random() * Math.min(waitMsMax, firstWaitMs * 2 ** attempt));
  }
}

/** The answer, or undefined for "try again"; throws what is neither. */
function settle(error: unknown, attempt: number): TransactAnswer | undefined {
  const mayRetry = attempt < attemptCountMax;
  if (error instanceof TransactionInProgressException && mayRetry) return undefined;
  if (!(error instanceof TransactionCanceledException)) throw error;
  const reasons = error.CancellationReasons ?? [];
  // A condition that failed stays failed, whatever else stood in the way.
  if (reasons.some((reason) => reason.Code === 'ConditionalCheckFailed')) {
    return { ok: false, reasons: reasons.map(toReason) };
  }
  if (mayRetry && reasons.some((reason) => passingCodes.has(reason.Code ?? ''))) return undefined;
  throw error;
}

function toReason(reason: CancellationReason): TransactReason {
  if (reason.Code !== 'ConditionalCheckFailed') return { code: 'None' };
  if (reason.Item === undefined) return { code: 'ConditionalCheckFailed' };
  return { code: 'ConditionalCheckFailed', stored: unmarshall(reason.Item) };
}
