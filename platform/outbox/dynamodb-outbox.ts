import { hash } from 'node:crypto';
import {
  type AttributeValue,
  type DynamoDBClient,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import type { DomainEvent } from '../contracts/events.ts';
import { marshall, type StoredItem } from '../dynamodb.ts';

export type OutboxKey = { readonly pk: string; readonly sk: string };

/**
 * The attributes of an event in its subgraph's own table; put them in the transaction of the change that
 * the event tells of. All events of one aggregate are in one shard, in the order of their ids.
 */
export function outboxItem(event: DomainEvent): OutboxKey & { readonly event: string } {
  return { ...outboxKey(event), event: JSON.stringify(event) };
}

/** The same as an entry of a transaction. */
export function outboxPut(tableName: string, event: DomainEvent): TransactWriteItem {
  return { Put: { TableName: tableName, Item: marshall(outboxItem(event)) } };
}

export function outboxKey(event: DomainEvent): OutboxKey {
  return { pk: shardKey(shardOf(event.aggregateId)), sk: event.id };
}

/**
 * The note that a consumer has applied an event, as an entry of the transaction that applies it: the
 * transaction fails on this item's condition when the event had been applied before.
 */
export function appliedEventItem({
  tableName,
  consumerName,
  event,
  now,
}: AppliedEvent): TransactWriteItem {
  const item = {
    pk: `APPLIED#${consumerName}#${event.id}`,
    sk: 'APPLIED',
    ttl: Math.floor(now.getTime() / 1000) + appliedEventSeconds,
  };
  return {
    Put: {
      TableName: tableName,
      Item: marshall(item),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

export type AppliedEvent = {
  readonly tableName: string;
  readonly consumerName: string;
  readonly event: DomainEvent;
  readonly now: Date;
};

export const outboxShardCount = 4; // One partition takes 1,000 writes a second; a table takes 4,000 events.

export function shardKey(shard: number): string {
  return `OUTBOX#${shard}`;
}

/** What the relay read from a shard. */
export function fromOutboxItem(item: StoredItem): DomainEvent {
  const text: AttributeValue | undefined = item['event'];
  if (text?.S === undefined) throw new TypeError('Expected the attribute event in an outbox item.');
  return JSON.parse(text.S) as DomainEvent;
}

export type DynamoTable = { readonly dynamo: DynamoDBClient; readonly tableName: string };

const appliedEventSeconds = 30 * 24 * 3600; // Far longer than any bus redelivers.

function shardOf(aggregateId: string): number {
  return Number.parseInt(hash('md5', aggregateId).slice(0, 2), 16) % outboxShardCount;
}
