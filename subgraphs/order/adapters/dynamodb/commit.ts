import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { accept } from '#kernel/outcome.ts';
import { marshall } from '#platform/dynamodb.ts';
import { idempotencyItem, idempotencyPut } from '#platform/idempotency-dynamodb.ts';
import { outboxPut } from '#platform/outbox/dynamodb-outbox.ts';
import { transact } from '#platform/transact.ts';
import type { Commit, CommitAnswer, LostTo } from '../../ports.ts';
import { customerKey, orderNumberKey, quoteKey } from '../appsync-shared/keys.ts';
import { toEvent } from '../to-event.ts';
import { customerItem, fulfilmentItem, orderItem, sagaItem } from './items.ts';
import { type Attributes, putVersion, type StoreSettings, type Table } from './table.ts';

/** One transaction; the first part that failed says what it was lost to. */
export async function commitTo(settings: StoreSettings, commit: Commit): Promise<CommitAnswer> {
  const { dynamo, tableName, clock, onCommitted } = settings;
  const now = clock();
  const { facts = [], correlationId } = commit;
  const parts = [...claimParts(settings, commit, now), ...recordParts(settings, commit)];
  const events = facts.map((fact) => outboxPut(tableName, toEvent(fact, now, correlationId)));
  const answer = await transact(dynamo, [...parts.map(({ write }) => write), ...events]);
  if (answer.ok) {
    if (facts.length > 0) onCommitted(facts);
    return { ok: true };
  }
  const failed = answer.reasons.findIndex(({ code }) => code === 'ConditionalCheckFailed');
  const lost = parts[failed]?.lost;
  if (lost === undefined) throw new Error('A transaction failed on a part without a condition.');
  return { ok: false, lost };
}

type Part = { readonly write: TransactWriteItem; readonly lost: LostTo };

function claimParts({ tableName }: Table, { claim }: Commit, now: Date): readonly Part[] {
  if (claim === undefined) return [];
  const { input, answer, ...scope } = claim;
  const item = idempotencyItem(scope, input, accept(answer), now);
  return [{ write: idempotencyPut(tableName, item, now), lost: 'KEY' }];
}

function recordParts(table: Table, commit: Commit): readonly Part[] {
  const { order, fulfilment, customer, saga } = commit;
  return [
    ...activeCustomerPart(table, commit),
    ...quotePart(table, commit),
    ...versioned(table, order, orderItem, 'ORDER'),
    ...orderNumberPart(table, commit),
    ...versioned(table, fulfilment, fulfilmentItem, 'FULFILMENT'),
    ...versioned(table, customer, customerItem, 'CUSTOMER'),
    ...versioned(table, saga, sagaItem, 'SAGA'),
  ];
}

function versioned<Stored>(
  table: Table,
  written: { readonly record: Stored; readonly previousVersion?: number } | undefined,
  toItem: (record: Stored) => Attributes,
  lost: LostTo,
): readonly Part[] {
  if (written === undefined) return [];
  const { record, previousVersion } = written;
  return [{ write: putVersion(table, toItem(record), previousVersion), lost }];
}

/** A new order takes its number. */
function orderNumberPart(table: Table, { order }: Commit): readonly Part[] {
  if (order === undefined || order.previousVersion !== undefined) return [];
  const { orderId, orderNumber } = order.record;
  const item = { ...orderNumberKey(orderNumber), entity: 'OrderNumber', orderId };
  return [{ write: putVersion(table, item, undefined), lost: 'NUMBER' }];
}

function quotePart(table: Table, { quote }: Commit): readonly Part[] {
  if (quote === undefined) return [];
  if ('free' in quote) {
    const Key = marshall(quoteKey(quote.free.basketId, quote.free.basketVersion));
    return [{ write: { Delete: { TableName: table.tableName, Key } }, lost: 'QUOTE' }];
  }
  const { basketId, basketVersion, token, orderId } = quote.take;
  const item = { ...quoteKey(basketId, basketVersion), entity: 'Quote', token, orderId };
  return [{ write: putVersion(table, item, undefined), lost: 'QUOTE' }];
}

function activeCustomerPart({ tableName }: Table, { activeCustomerId }: Commit): readonly Part[] {
  if (activeCustomerId === undefined) return [];
  const write: TransactWriteItem = {
    ConditionCheck: {
      TableName: tableName,
      Key: marshall(customerKey(activeCustomerId)),
      ConditionExpression: '#status = :active',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: marshall({ ':active': 'ACTIVE' }),
    },
  };
  return [{ write, lost: 'INACTIVE_CUSTOMER' }];
}
