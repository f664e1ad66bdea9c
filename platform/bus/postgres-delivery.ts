import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import type { DomainEvent, EventConsumer } from '../contracts/events.ts';
import { inTransaction } from '../postgres.ts';
import { redeliveryWaitMs } from './redelivery.ts';

export type DeliveryRound = {
  readonly pool: Pool;
  readonly log: Logger;
  readonly consumer: EventConsumer;
};

/**
 * Applies what is due for one consumer until nothing is left; answers in how many milliseconds the next
 * failed one is due. The rows stay locked while their events are applied, so that a process that dies
 * gives them up at once, and another process of the same consumer passes them over.
 */
export async function deliverDue(round: DeliveryRound): Promise<number | undefined> {
  for (;;) {
    const handled = await inTransaction(round.pool, (client) => deliverBatch(client, round));
    if (handled === 0) return nextDueMs(round);
  }
}

const batchMax = 20; // Applied beside each other: as many aggregates, on as many connections at most.
const nextLookMsMin = 50; // What is due already is in another process's hands; do not spin on it.
const concurrencyMax = 4; // Each application needs a connection of the pool beside ours.

type Due = {
  readonly position: number;
  readonly failure_count: number;
  readonly event: DomainEvent;
};

/** Only the oldest delivery of each aggregate is ever due: the next waits until its row is gone. */
const dueSql = `
  select d.position, d.failure_count, l.event
  from bus.delivery d join bus.event_log l using (position)
  where d.consumer_name = $1 and d.due_at <= now()
    and not exists (
      select 1 from bus.delivery earlier
      where earlier.consumer_name = d.consumer_name
        and earlier.aggregate_id = d.aggregate_id and earlier.position < d.position
    )
  order by d.position
  limit ${batchMax}
  for update of d skip locked`;

async function deliverBatch(client: PoolClient, round: DeliveryRound): Promise<number> {
  // The consumer works on other connections meanwhile; this one only holds the rows.
  await client.query('set local idle_in_transaction_session_timeout = 0');
  const { rows } = await client.query<Due>(dueSql, [round.consumer.name]);
  const queue = [...rows];
  const workers = Array.from({ length: concurrencyMax }, async () => {
    const done: number[] = [];
    const failed: Due[] = [];
    for (let due = queue.shift(); due !== undefined; due = queue.shift()) {
      if (await applied(due, round)) done.push(due.position);
      else failed.push(due);
    }
    return { done, failed };
  });
  const results = await Promise.all(workers);
  await acknowledge(
    client,
    round,
    results.flatMap((result) => result.done),
  );
  for (const due of results.flatMap((result) => result.failed)) await postpone(client, round, due);
  return rows.length;
}

async function applied({ event, failure_count }: Due, round: DeliveryRound): Promise<boolean> {
  try {
    await round.consumer.apply(event);
    return true;
  } catch (error) {
    round.log.warn(
      {
        err: error,
        consumer: round.consumer.name,
        eventId: event.id,
        type: event.type,
        failureCount: failure_count + 1,
      },
      'a consumer failed and will try the event again',
    );
    return false;
  }
}

async function acknowledge(
  client: PoolClient,
  { consumer }: DeliveryRound,
  positions: readonly number[],
): Promise<void> {
  if (positions.length === 0) return;
  await client.query('delete from bus.delivery where consumer_name = $1 and position = any($2)', [
    consumer.name,
    positions,
  ]);
}

async function postpone(client: PoolClient, { consumer }: DeliveryRound, due: Due): Promise<void> {
  const failureCount = due.failure_count + 1;
  await client.query(
    `update bus.delivery set failure_count = $3,
       due_at = clock_timestamp() + $4 * interval '1 millisecond'
     where consumer_name = $1 and position = $2`,
    [consumer.name, due.position, failureCount, redeliveryWaitMs(failureCount)],
  );
}

async function nextDueMs({ pool, consumer }: DeliveryRound): Promise<number | undefined> {
  const { rows } = await pool.query<{ wait_ms: number | null }>(
    `select (extract(epoch from min(due_at) - now()) * 1000)::float8 as wait_ms
     from bus.delivery where consumer_name = $1 and failure_count > 0`,
    [consumer.name],
  );
  const waitMs = rows[0]?.wait_ms;
  return waitMs === null || waitMs === undefined
    ? undefined
    : Math.max(nextLookMsMin, Math.ceil(waitMs));
}
