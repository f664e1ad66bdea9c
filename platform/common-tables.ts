import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';

/** The tables that every PostgreSQL subgraph has in its schema beside its own. */
export type CommonTables = {
  readonly outbox: {
    readonly position: Generated<number>;
    readonly event_id: string;
    readonly aggregate_id: string;
    readonly version: number;
    /** jsonb: written as text, read as the event. */
    readonly event: ColumnType<unknown, string, never>;
    readonly claimed_by: string | null;
    readonly claimed_until: Date | null;
  };
  readonly applied_event: {
    readonly consumer_name: string;
    readonly event_id: string;
    readonly applied_at: Generated<Date>;
  };
  readonly idempotency_record: {
    readonly audience: string;
    readonly owner: string;
    readonly mutation: string;
    readonly key: string;
    readonly input_hash: string;
    readonly outcome: ColumnType<unknown, string, string>;
    readonly expires_at: Date;
  };
};

/** The same connection or transaction, seen as one that has the common tables. */
export function withCommonTables<DB>(db: Kysely<DB> | Transaction<DB>): Kysely<CommonTables> {
  return db as unknown as Kysely<CommonTables>;
}

/** Never change this text: its checksum stands in every schema. Add another file instead. */
export const commonTablesSql = `
create table outbox (
  position bigint generated always as identity primary key,
  event_id text not null unique,
  aggregate_id text not null,
  version bigint not null,
  event jsonb not null,
  claimed_by text,
  claimed_until timestamptz
);
create index outbox_aggregate on outbox (aggregate_id, position);

create table applied_event (
  consumer_name text not null,
  event_id text not null,
  applied_at timestamptz not null default now(),
  primary key (consumer_name, event_id)
);
create index applied_event_age on applied_event (applied_at);

create table idempotency_record (
  audience text not null,
  owner text not null,
  mutation text not null,
  key text not null,
  input_hash text not null,
  outcome jsonb not null,
  expires_at timestamptz not null,
  primary key (audience, owner, mutation, key)
);
create index idempotency_record_expiry on idempotency_record (expires_at);
`;
