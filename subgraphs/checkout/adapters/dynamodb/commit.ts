import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '#platform/dynamodb.ts';
import { idempotencyPut } from '#platform/idempotency-dynamodb.ts';
import { outboxPut } from '#platform/outbox/dynamodb-outbox.ts';
import { transact } from '#platform/transact.ts';
import type { ChainHead } from '../../domain/chain.ts';
import { verifyCodeOf } from '../../domain/transaction.ts';
import type { Commit, CommitAnswer, StoredTransaction } from '../../ports.ts';
import {
  approvalKey,
  cardWorkKey,
  completedSk,
  customerPk,
  headKey,
  orderPk,
  receiptCodePk,
  transactionKey,
} from '../appsync-shared/keys.ts';
import { toEvent } from '../to-event.ts';
import { claimItem } from './claim-item.ts';
import { basketItem, findingItem, transactionItem } from './items.ts';
import { notYet, put, type StoreSettings, type Table } from './table.ts';
import { settlementPart } from './settlement-parts.ts';
import { storedValueParts } from './stored-value-parts.ts';
import { couponParts, loyaltyParts, type Part } from './use-parts.ts';

/** One atomic write; which condition failed is told in the order in which a caller wants to know it. */
export async function commitTo(settings: StoreSettings, commit: Commit): Promise<CommitAnswer> {
  const now = settings.clock();
  const events = commit.facts.map((fact) => toEvent(fact, now, commit.correlationId));
  const parts: readonly Part[] = [
    ...claimPart(settings, commit, now),
    ...basketPart(settings, commit),
    ...returnsPart(settings, commit),
    ...copyPart(settings, commit),
    ...appendParts(settings, commit),
    ...approvalParts(settings, commit, now),
    ...cardParts(settings, commit),
    ...couponParts(settings, commit),
    ...loyaltyParts(settings, commit),
    ...storedValueParts(settings, commit),
    ...(commit.findings ?? []).map((finding) => ({ write: put(settings, findingItem(finding)) })),
    ...settlementPart(settings, commit),
    ...events.map((event) => ({ write: outboxPut(settings.tableName, event) })),
  ];
  const answer = await transact(
    settings.dynamo,
    parts.map(({ write }) => write),
  );
  if (answer.ok) {
    settings.onCommitted(events);
    return { ok: true };
  }
  const failed = parts.filter((_, index) => answer.reasons[index]?.code !== 'None');
  const lost = failed.find((part) => part.lost !== undefined)?.lost;
  if (lost !== undefined) return { ok: false, lost };
  throw new Error('A write without a condition was refused by DynamoDB.');
}

function claimPart(settings: StoreSettings, { claim }: Commit, now: Date): readonly Part[] {
  if (claim === undefined) return [];
  const { answer, ...rest } = claim;
  const item = claimItem(rest, answer, now);
  return [{ write: idempotencyPut(settings.tableName, item, now), lost: 'KEY' }];
}

function basketPart(table: Table, { basket }: Commit): readonly Part[] {
  if (basket === undefined) return [];
  const { record, previousVersion } = basket;
  const condition =
    previousVersion === undefined
      ? notYet
      : {
          expression: '#version = :previous',
          values: { ':previous': previousVersion },
          names: { '#version': 'version' },
        };
  return [{ write: put(table, basketItem(record), condition), lost: 'BASKET' }];
}

function returnsPart({ tableName }: Table, { returns }: Commit): readonly Part[] {
  return (returns ?? []).map(({ transactionId, returned, refunded, voidedBy, previousCount }) => ({
    lost: 'RETURNS',
    write: {
      Update: {
        TableName: tableName,
        Key: marshall(transactionKey(transactionId)),
        UpdateExpression:
          'SET returned = :returned, refunded = :refunded, returnCount = :count' +
          (voidedBy === undefined ? '' : ', voidedBy = :voidedBy'),
        ConditionExpression: 'returnCount = :previous',
        ExpressionAttributeValues: marshall({
          ':returned': returned,
          ':refunded': refunded,
          ':count': previousCount + 1,
          ':previous': previousCount,
          ...(voidedBy === undefined ? {} : { ':voidedBy': voidedBy }),
        }),
      },
    },
  }));
}

function copyPart({ tableName }: Table, { copy }: Commit): readonly Part[] {
  if (copy === undefined) return [];
  const { transactionId, previousCount } = copy;
  const update = {
    TableName: tableName,
    Key: marshall(transactionKey(transactionId)),
    UpdateExpression: 'SET copyCount = :count',
    // A transaction that was written before copies were counted has none.
    ConditionExpression:
      previousCount === 0
        ? 'attribute_exists(pk) AND (attribute_not_exists(copyCount) OR copyCount = :previous)'
        : 'copyCount = :previous',
    ExpressionAttributeValues: marshall({
      ':count': previousCount + 1,
      ':previous': previousCount,
    }),
  };
  return [{ write: { Update: update }, lost: 'COPY' }];
}

function appendParts(table: Table, { append }: Commit): readonly Part[] {
  if (append === undefined) return [];
  const { stored, head, previousHead } = append;
  return [
    { write: headPut(table, previousHead, head), lost: 'HEAD' },
    { write: put(table, transactionItem(stored), notYet), lost: 'HEAD' },
    ...links(stored).map((link) => ({ write: put(table, link) })),
  ];
}

/** A head is replaced only if it is still exactly as it was read. */
export function headPut(
  table: Table,
  before: ChainHead | undefined,
  after: ChainHead,
): TransactWriteItem {
  const item = { ...headKey(after.workstationId, after.series), kind: 'ChainHead', ...after };
  if (before === undefined) return put(table, item, notYet);
  const { hash, shiftState, shiftId } = before;
  const sameShift = shiftId === undefined ? 'attribute_not_exists(shiftId)' : 'shiftId = :shift';
  return put(table, item, {
    expression: `#hash = :hash AND shiftState = :state AND ${sameShift}`,
    values: {
      ':hash': hash,
      ':state': shiftState,
      ...(shiftId === undefined ? {} : { ':shift': shiftId }),
    },
    names: { '#hash': 'hash' },
  });
}

/** Pointers for the lists that no index serves. */
function links({ transaction }: StoredTransaction): readonly Record<string, string>[] {
  const { id, completedAt, orderId, series } = transaction;
  // Whoever practises sells to nobody: no customer's history shows it.
  const customerId = series === 'TRAINING' ? undefined : transaction.customerId;
  const sk = completedSk(completedAt, id);
  const pks = [
    receiptCodePk(verifyCodeOf(transaction)),
    ...(customerId === undefined ? [] : [customerPk(customerId)]),
    ...(orderId === undefined ? [] : [orderPk(orderId)]),
  ];
  return pks.map((pk) => ({ pk, sk, kind: 'TransactionLink', transactionId: id }));
}

function approvalParts(table: Table, { approvalIds = [] }: Commit, now: Date): readonly Part[] {
  const ttl = Math.floor(now.getTime() / 1000) + approvalKeptSeconds;
  return approvalIds.map((approvalId) => {
    const item = { ...approvalKey(approvalId), kind: 'ConsumedApproval', ttl };
    return { write: put(table, item, notYet), lost: 'APPROVAL' };
  });
}

const approvalKeptSeconds = 24 * 3600; // An approval itself lives two minutes.

function cardParts(table: Table, { cardsToAsk = [], answeredTenderId }: Commit): readonly Part[] {
  const added = cardsToAsk.map((work) => ({
    ...{ ...cardWorkKey(work.tenderId), kind: 'CardWork', work },
  }));
  const removed = answeredTenderId === undefined ? [] : [cardWorkKey(answeredTenderId)];
  return [
    ...added.map((item) => ({ write: put(table, item) })),
    ...removed.map((key) => ({
      write: { Delete: { TableName: table.tableName, Key: marshall(key) } },
    })),
  ];
}
