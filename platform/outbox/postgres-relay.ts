import { type Kysely, sql, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { newId } from '#kernel/ids.ts';
import type { CommonTables } from '../common-tables.ts';
import type { DomainEvent, EventBus } from '../contracts/events.ts';
import { createKysely } from '../postgres.ts';
import { createHandOver, type HandOver } from './hand-over.ts';
import { createRelayLoop, type OutboxRelay } from './relay-loop.ts';

export type PostgresRelaySettings = {
  readonly pool: Pool;
  readonly schemaName: string;
  readonly bus: EventBus;
  readonly log: Logger;
};

/** Any number of processes may run the relay of one schema: each event is claimed by one of them. */
export function createPostgresRelay(settings: PostgresRelaySettings): OutboxRelay {
  const { schemaName, bus, log } = settings;
  const outbox = openOutbox(settings.pool, schemaName);
  const sweepIfDue = createSweep(outbox.db);
  const handOver = createHandOver({
    bus,
    log,
    name: schemaName,
    retire: (events) => retire(outbox, events),
    giveBack: (events) => giveBack(outbox, events),
    onRoom: () => loop.nudge(),
  });
  const loop = createRelayLoop({
    log,
    name: schemaName,
    pass: async () => {
      await sweepIfDue();
      return passOnce(outbox, handOver);
    },
  });
  return {
    ...loop,
    stop: async () => {
      await loop.stop();
      await handOver.settle();
      await releaseClaims(outbox);
    },
  };
}

const batchMax = 200;
// A relay that died gives up its claims after this. One that lives excludes by itself what the bus still has,
// and the busses between processes answer within milliseconds.
const claimMs = 5_000;
const sweepEveryMs = 3_600_000;
const appliedEventDaysMax = 30; // Far longer than any bus redelivers.

type Outbox = {
  readonly db: Kysely<CommonTables>;
  readonly schemaName: string;
  readonly table: ReturnType<typeof sql.id>;
  /** Names this relay in its claims. */
  readonly owner: string;
};

function openOutbox(pool: Pool, schemaName: string): Outbox {
  const db = createKysely<CommonTables>(pool, schemaName);
  return { db, schemaName, table: sql.id(schemaName, 'outbox'), owner: newId() };
}

/** Answers whether there may be more. */
async function passOnce(outbox: Outbox, handOver: HandOver): Promise<boolean> {
  if (handOver.isFull()) return false;
  await handOver.refusedAreBack();
  const failuresBefore = handOver.failureCount();
  const events = await claimIfAny(outbox, handOver.inFlightIds());
  if (handOver.failureCount() !== failuresBefore) {
    // An older event came back while we were reading, so these would overtake it.
    await giveBack(outbox, events);
    return true;
  }
  handOver.give(events);
  return events.length === batchMax;
}

async function claimIfAny(
  outbox: Outbox,
  inFlightIds: readonly string[],
): Promise<readonly DomainEvent[]> {
  const inFlight = [...inFlightIds];
  // The cheap look first: most looks find nothing, and a transaction costs four round trips.
  const { rows } = await sql`
    select 1 from ${outbox.table} where event_id <> all(${inFlight}::text[]) limit 1
  `.execute(outbox.db);
  if (rows.length === 0) return [];
  return inClaimOrder(outbox, (trx) => claim(trx, outbox, inFlight));
}

/** Never claims of an aggregate of which another relay still holds an earlier event. */
async function claim(
  trx: Transaction<CommonTables>,
  { table, owner }: Outbox,
  inFlight: string[],
): Promise<readonly DomainEvent[]> {
  const { rows } = await sql<{ readonly position: number; readonly event: DomainEvent }>`
    with due as (
      select o.position from ${table} o
      where (o.claimed_until is null or o.claimed_until < now() or o.claimed_by = ${owner})
        and o.event_id <> all(${inFlight}::text[])
        and not exists (
          select 1 from ${table} earlier
          where earlier.aggregate_id = o.aggregate_id and earlier.position < o.position
            and earlier.claimed_until >= now() and earlier.claimed_by <> ${owner}
        )
      order by o.position
      limit ${batchMax}
      for update of o skip locked
    )
    update ${table} o
    set claimed_by = ${owner}, claimed_until = now() + ${claimMs} * interval '1 millisecond'
    from due where o.position = due.position
    returning o.position, o.event
  `.execute(trx);
  return [...rows].sort((a, b) => a.position - b.position).map((row) => row.event);
}

/**
 * Claiming and giving back happen one relay at a time, in transactions of a few milliseconds: otherwise one
 * relay could pass over an event that another is just giving back, and claim its successor.
 */
async function inClaimOrder<Value>(
  { db, schemaName }: Outbox,
  work: (trx: Transaction<CommonTables>) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`outbox:${schemaName}`}, 0))`.execute(
      trx,
    );
    return work(trx);
  });
}

async function retire({ db }: Outbox, events: readonly DomainEvent[]): Promise<void> {
  await db.deleteFrom('outbox').where('event_id', 'in', idsOf(events)).execute();
}

async function giveBack(outbox: Outbox, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  await inClaimOrder(outbox, (trx) =>
    trx
      .updateTable('outbox')
      .set({ claimed_by: null, claimed_until: null })
      .where('event_id', 'in', idsOf(events))
      .execute(),
  );
}

async function releaseClaims(outbox: Outbox): Promise<void> {
  await inClaimOrder(outbox, (trx) =>
    trx
      .updateTable('outbox')
      .set({ claimed_by: null, claimed_until: null })
      .where('claimed_by', '=', outbox.owner)
      .execute(),
  );
}

/** Removes notes and records that nobody can ask for any more, once an hour. */
function createSweep(db: Kysely<CommonTables>): () => Promise<void> {
  let nextSweepMs = 0;
  return async () => {
    if (Date.now() < nextSweepMs) return;
    nextSweepMs = Date.now() + sweepEveryMs;
    await db
      .deleteFrom('applied_event')
      .where('applied_at', '<', sql<Date>`now() - ${appliedEventDaysMax} * interval '1 day'`)
      .execute();
    await db
      .deleteFrom('idempotency_record')
      .where('expires_at', '<', sql<Date>`now()`)
      .execute();
  };
}

function idsOf(events: readonly DomainEvent[]): string[] {
  return events.map((event) => event.id);
}
