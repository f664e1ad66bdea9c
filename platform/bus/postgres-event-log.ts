import type { Pool } from 'pg';
import type { DomainEvent, EventConsumer } from '../contracts/events.ts';
import { inTransaction } from '../postgres.ts';
import { noticeChannel } from './postgres-notices.ts';

/** Stores events with a delivery row for each consumer of their type; an event that is known already is left out. */
export async function storeEvents(pool: Pool, events: readonly DomainEvent[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    // Shared with other publishers; a consumer that registers takes it alone (see below).
    await client.query('select pg_advisory_xact_lock_shared(hashtext($1))', [registrationLock]);
    const { rows } = await client.query<{ position: number }>(storeSql, [JSON.stringify(events)]);
    for (const page of pages(rows.map((row) => row.position))) {
      await client.query('select pg_notify($1, $2)', [noticeChannel, page.join(',')]);
    }
  });
}

/**
 * Notes what a consumer wants. One that is new, or wants more types than before, gets what the log still
 * holds of them. Publishers wait meanwhile, so that no event falls between log and registration.
 */
export async function registerConsumer(
  pool: Pool,
  { name, pattern }: EventConsumer,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [registrationLock]);
    await client.query(registerSql, [name, pattern.types]);
    await client.query(
      'insert into bus.consumer (name, types) values ($1, $2) on conflict (name) do update set types = $2',
      [name, pattern.types],
    );
  });
}

/** Forgets events that are older than a week and applied by all. */
export async function sweepLog(pool: Pool): Promise<void> {
  await pool.query(
    `delete from bus.event_log l
     where published_at < now() - $1 * interval '1 day'
       and not exists (select 1 from bus.delivery d where d.position = l.position)`,
    [keptDays],
  );
}

const registrationLock = 'bus registration';
const keptDays = 7; // A new consumer starts from here; anything older comes by snapshots.
const positionsPerNotice = 300; // A notice holds at most 8,000 bytes.

// Order of insertion is order of publication, so that positions of one aggregate grow with its versions.
const storeSql = `
  with stored as (
    insert into bus.event_log (event_id, type, aggregate_id, event)
    select e.event ->> 'id', e.event ->> 'type', e.event ->> 'aggregateId', e.event
    from jsonb_array_elements($1::jsonb) with ordinality as e (event, place)
    order by e.place
    on conflict (event_id) do nothing
    returning position, type, aggregate_id
  ), delivered as (
    insert into bus.delivery (consumer_name, position, aggregate_id)
    select c.name, s.position, s.aggregate_id
    from stored s join bus.consumer c on s.type = any(c.types)
  )
  select position from stored order by position`;

const registerSql = `
  insert into bus.delivery (consumer_name, position, aggregate_id)
  select $1, l.position, l.aggregate_id
  from bus.event_log l
  where l.type = any($2::text[])
    and l.type <> all(coalesce((select types from bus.consumer where name = $1), '{}'))
  on conflict do nothing`;

function pages(positions: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(positions.length / positionsPerNotice) }, (_, page) =>
    positions.slice(page * positionsPerNotice, (page + 1) * positionsPerNotice),
  );
}
