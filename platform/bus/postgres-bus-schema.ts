import type { Pool } from 'pg';
import { inTransaction } from '../postgres.ts';

/**
 * Schema `bus`, shared by all processes: the log of events, who consumes what, and one delivery row for each
 * consumer that has not yet applied an event.
 */
export async function ensureBusSchema(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    // Processes that start together would otherwise fail on each other's `create schema`.
    await client.query(`select pg_advisory_xact_lock(hashtext('create schema bus'))`);
    await client.query(busSchemaSql);
  });
}

const busSchemaSql = `
create schema if not exists bus;

create table if not exists bus.event_log (
  position bigint generated always as identity primary key,
  event_id text not null unique,
  type text not null,
  aggregate_id text not null,
  event jsonb not null,
  published_at timestamptz not null default now()
);
create index if not exists event_log_age on bus.event_log (published_at);

create table if not exists bus.consumer (
  name text primary key,
  types text[] not null
);

create table if not exists bus.delivery (
  consumer_name text not null,
  position bigint not null,
  aggregate_id text not null,
  failure_count integer not null default 0,
  due_at timestamptz not null default now(),
  primary key (consumer_name, position)
);
create index if not exists delivery_aggregate on bus.delivery (consumer_name, aggregate_id, position);
`;
