import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Logger } from 'pino';
import { newId } from '#kernel/ids.ts';
import type { DomainEvent, EventBus } from '../contracts/events.ts';
import { marshall } from '../dynamodb.ts';
import { batchWrite } from '../dynamodb-batch.ts';
import {
  type DynamoTable,
  fromOutboxItem,
  outboxKey,
  outboxShardCount,
  shardKey,
} from './dynamodb-outbox.ts';
import { createDirectHandOver, type DirectHandOver } from './direct-hand-over.ts';
import { createHandOver, type HandOver } from './hand-over.ts';
import { createRelayLoop, type OutboxRelay } from './relay-loop.ts';

export type DynamoRelaySettings = {
  readonly dynamo: DynamoDBClient;
  readonly tableName: string;
  readonly bus: EventBus;
  readonly log: Logger;
};

export type DynamoRelay = OutboxRelay & {
  /**
   * Call it with the events of a commit, in the order of the commits. They go to the bus from memory where that can't
   * break their order; the outbox keeps them until they are acknowledged, and is looked at for the others.
   */
  readonly committed: (events: readonly DomainEvent[]) => void;
};

/**
 * Any number of processes may run the relay of one table: the one that holds the lease works, the others
 * look whether it is still there. On AWS, DynamoDB Streams can take its place.
 */
export function createDynamoRelay({
  dynamo,
  tableName,
  bus,
  log,
}: DynamoRelaySettings): DynamoRelay {
  const table = { dynamo, tableName };
  const lease = createLease(table);
  const handOver = createHandOver({
    bus,
    log,
    name: tableName,
    retire: (events) => retire(table, events),
    giveBack: async () => undefined,
    onRoom: () => loop.nudge(),
    retireWaitMs,
  });
  const direct = createDirectHandOver(handOver);
  const loop = createRelayLoop({
    log,
    name: tableName,
    pass: async () => (await lease.hold()) && (await passOnce(table, handOver, direct)),
  });
  let active = false;
  return {
    ...loop,
    start: () => {
      active = true;
      return loop.start();
    },
    committed: (events) => {
      const left = active && lease.isHeld() ? direct.give(events) : events;
      if (left.length > 0) loop.nudge();
    },
    stop: async () => {
      active = false;
      await loop.stop();
      await handOver.settle();
      await lease.release();
    },
  };
}

const leaseMs = 3_000; // After a crash, the next relay starts within this; renewed at half time.
const leaseMarginMs = 500; // Clocks differ, and a hand-over takes its time.
const pageMax = 100; // Some tens of kilobytes a page.
const retireWaitMs = 50; // At 500 scans a second, one call deletes 25 events; a crash meanwhile delivers them again.

type Lease = {
  readonly hold: () => Promise<boolean>;
  /** Whether it is ours for now, without asking anybody. */
  readonly isHeld: () => boolean;
  readonly release: () => Promise<void>;
};

function createLease(table: DynamoTable): Lease {
  const owner = newId();
  let renewAtMs = 0;
  return {
    isHeld: () => Date.now() < renewAtMs + leaseMs / 2 - leaseMarginMs,
    hold: async () => {
      const nowMs = Date.now();
      if (nowMs < renewAtMs) return true;
      const held = await takeLease(table, owner, nowMs);
      renewAtMs = held ? nowMs + leaseMs / 2 : 0;
      return held;
    },
    release: async () => {
      if (renewAtMs === 0) return;
      renewAtMs = 0;
      await takeLease(table, owner, Date.now() - leaseMs);
    },
  };
}

const leaseKey = marshall({ pk: 'OUTBOX-LEASE', sk: 'OUTBOX-LEASE' });

/** Until `fromMs` + the lease's length; a start in the past gives it up. */
async function takeLease(
  { dynamo, tableName }: DynamoTable,
  owner: string,
  fromMs: number,
): Promise<boolean> {
  try {
    await dynamo.send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: leaseKey,
        UpdateExpression: 'SET leaseOwner = :owner, leaseUntilMs = :until',
        ConditionExpression:
          'attribute_not_exists(pk) OR leaseOwner = :owner OR leaseUntilMs < :now',
        ExpressionAttributeValues: marshall({
          ':owner': owner,
          ':until': fromMs + leaseMs,
          ':now': Date.now(),
        }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Answers whether there may be more. */
async function passOnce(
  table: DynamoTable,
  handOver: HandOver,
  direct: DirectHandOver,
): Promise<boolean> {
  const shards = Array.from({ length: outboxShardCount }, (_, shard) =>
    passShard(table, shard, { handOver, direct }),
  );
  return (await Promise.all(shards)).includes(true);
}

type Ways = { readonly handOver: HandOver; readonly direct: DirectHandOver };

async function passShard(
  table: DynamoTable,
  shard: number,
  { handOver, direct }: Ways,
): Promise<boolean> {
  let after: string | undefined;
  do {
    if (handOver.isFull()) return false;
    await handOver.refusedAreBack();
    const failuresBefore = handOver.failureCount();
    const inFlightBefore = new Set(handOver.inFlightIds());
    const lastKey = await direct.during(
      () => readPage(table, shard, after),
      (page, givenIds) => {
        // An older event came back while we were reading, so these would overtake it.
        if (handOver.failureCount() !== failuresBefore) return 'AGAIN';
        // What was in flight when the read began may be retired by now, yet stand on the page.
        const fresh = page.events.filter(({ id }) => !inFlightBefore.has(id) && !givenIds.has(id));
        direct.giveRead(inVersionOrder(fresh));
        return { key: page.lastKey };
      },
    );
    if (lastKey === 'AGAIN') return true;
    after = lastKey.key;
  } while (after !== undefined);
  return false;
}

type Page = { readonly events: readonly DomainEvent[]; readonly lastKey: string | undefined };

async function readPage(
  { dynamo, tableName }: DynamoTable,
  shard: number,
  after: string | undefined,
): Promise<Page> {
  const pk = shardKey(shard);
  const answer = await dynamo.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': pk }),
      ConsistentRead: true,
      Limit: pageMax,
      ...(after === undefined ? {} : { ExclusiveStartKey: marshall({ pk, sk: after }) }),
    }),
  );
  const events = (answer.Items ?? []).map(fromOutboxItem);
  return { events, lastKey: answer.LastEvaluatedKey?.['sk']?.S };
}

/** Ids of two processes may differ by their clocks; within an aggregate, the version decides. */
function inVersionOrder(events: readonly DomainEvent[]): readonly DomainEvent[] {
  const groups = new Map<string, DomainEvent[]>();
  for (const event of events) {
    const group = groups.get(event.aggregateId);
    if (group === undefined) groups.set(event.aggregateId, [event]);
    else group.push(event);
  }
  return [...groups.values()].flatMap((group) => group.sort((a, b) => a.version - b.version));
}

async function retire(
  { dynamo, tableName }: DynamoTable,
  events: readonly DomainEvent[],
): Promise<void> {
  const keys = events.map((event) => marshall(outboxKey(event)));
  const [first] = keys;
  if (first !== undefined && keys.length === 1) {
    await dynamo.send(new DeleteItemCommand({ TableName: tableName, Key: first }));
    return;
  }
  await batchWrite(
    dynamo,
    tableName,
    keys.map((key) => ({ DeleteRequest: { Key: key } })),
  );
}
