-- Money is bigint minor units, quantities are numeric in the item's base unit, instants are timestamptz.

create table store (
  store_id text primary key,
  gln text not null unique,
  name text not null,
  kind text not null,
  country_code text not null,
  currency text not null,
  time_zone text not null,
  day_start text not null,
  jurisdiction_id text not null,
  receipt_header jsonb not null,
  source_version bigint not null,
  -- The version that the last StoreChanged told; a policy of tomorrow is published tomorrow.
  published_policy_version integer not null
);

create table store_policy (
  store_id text not null references store,
  policy_version integer not null,
  valid_from timestamptz not null,
  policy jsonb not null,
  primary key (store_id, policy_version)
);

create table workstation (
  workstation_id text primary key,
  store_id text not null references store,
  name text not null,
  kind text not null,
  public_key text,
  enrolled_at timestamptz,
  revoked_at timestamptz,
  last_z_number integer not null default 0,
  source_version bigint not null,
  -- The one code that is good at present; only its hash is kept.
  code_hash text,
  code_expires_at timestamptz,
  code_attempt_count integer not null default 0
);
create index workstation_store on workstation (store_id, workstation_id);

create table operator (
  operator_id text primary key,
  number text not null unique,
  name text not null,
  roles text[] not null,
  stores text[] not null,
  pin_verifier text,
  pin_attempt_count integer not null default 0,
  pin_window_started_at timestamptz
);

create table shift (
  shift_id text primary key,
  store_id text not null references store,
  workstation_id text not null references workstation,
  operator_id text not null,
  business_day_date date not null,
  state text not null,
  version integer not null,
  currency text not null,
  float_minor bigint not null,
  blind boolean not null,
  opened_at timestamptz not null,
  closing_requested_at timestamptz,
  closed_at timestamptz,
  counted_minor bigint,
  denominations jsonb,
  seal jsonb,
  waiting_for text,
  z_number integer
);
-- One drawer, one shift: the database itself refuses a second one that isn't closed.
create unique index shift_unclosed on shift (workstation_id) where state <> 'CLOSED';
create index shift_store on shift (store_id, shift_id desc);
create index shift_day on shift (store_id, business_day_date, shift_id desc);

create table cash_movement (
  movement_id text primary key,
  shift_id text not null references shift,
  kind text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  reason text,
  denominations jsonb not null,
  operator_id text not null,
  recorded_at timestamptz not null
);
create index cash_movement_shift on cash_movement (shift_id, movement_id);

-- What X and Z reports need of each completed transaction. No foreign keys: a sale is kept whatever it names.
create table shift_transaction (
  transaction_id text primary key,
  shift_id text not null,
  store_id text not null,
  workstation_id text not null,
  series text not null,
  sequence_number bigint not null,
  kind text not null,
  operator_id text not null,
  completed_at timestamptz not null,
  currency text not null,
  net_minor bigint not null,
  tax_minor bigint not null,
  total_minor bigint not null,
  discount_minor bigint not null,
  cash_rounding_minor bigint not null,
  tenders jsonb not null,
  taxes jsonb not null,
  departments jsonb not null
);
create index shift_transaction_shift on shift_transaction (shift_id, series, sequence_number);
create index shift_transaction_chain on shift_transaction (workstation_id, series, sequence_number desc);

create table z_report (
  shift_id text primary key references shift,
  workstation_id text not null,
  z_number integer not null,
  store_id text not null,
  business_day_date date not null,
  closed_at timestamptz not null,
  currency text not null,
  total_minor bigint not null,
  expected_minor bigint not null,
  counted_minor bigint not null,
  report jsonb not null,
  unique (workstation_id, z_number)
);

create table inventory_position (
  store_id text not null,
  item_id text not null,
  unit text not null,
  on_hand numeric not null,
  -- Never below zero, which the writer checks: a check here would also see the delta that an upsert proposes.
  reserved numeric not null,
  version bigint not null,
  updated_at timestamptz not null,
  primary key (store_id, item_id)
);

create table stock_movement (
  movement_id text primary key,
  store_id text not null,
  item_id text not null,
  kind text not null,
  quantity numeric not null,
  unit text not null,
  document_key text not null,
  line_key text not null,
  batch_lot text,
  adjust_reason text,
  note text,
  operator_id text,
  recorded_at timestamptz not null,
  -- A document moves stock once, whoever delivers it again.
  unique (store_id, document_key, line_key)
);
create index stock_movement_store on stock_movement (store_id, movement_id desc);
create index stock_movement_item on stock_movement (store_id, item_id, movement_id desc);

create table stock_reservation (
  reservation_id text primary key,
  order_id text not null,
  store_id text not null,
  channel text not null,
  state text not null,
  lines jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz
);
create index stock_reservation_expiry on stock_reservation (expires_at) where state = 'HELD';

create table ledger_head (
  store_id text primary key,
  sequence bigint not null,
  hash text not null
);

create table ledger_entry (
  store_id text not null,
  sequence bigint not null,
  record jsonb not null,
  hash text not null,
  primary key (store_id, sequence)
);

create table approval (
  approval_id text primary key,
  store_id text not null,
  operator_id text not null,
  permission text not null,
  subject text not null,
  limit_minor bigint,
  expires_at timestamptz not null,
  consumed_at timestamptz
);

create table audit_entry (
  audit_id text primary key,
  store_id text not null,
  kind text not null,
  recorded_at timestamptz not null,
  actor text not null,
  operator_id text,
  subject text not null,
  detail jsonb not null
);
create index audit_entry_store on audit_entry (store_id, audit_id desc);

-- Append-only by the database too: no code of ours, and no slip at a console, changes what was written.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only; book a correction instead', tg_table_name;
end $$;
create trigger ledger_entry_append_only before update or delete on ledger_entry
  for each row execute function refuse_change();
create trigger stock_movement_append_only before update or delete on stock_movement
  for each row execute function refuse_change();
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger z_report_append_only before update or delete on z_report
  for each row execute function refuse_change();
