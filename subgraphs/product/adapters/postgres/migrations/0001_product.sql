-- Numbers and codes compare byte by byte, so that pages by key have one order in every database and in code.
create table category (
  category_id text collate "C" primary key,
  name text not null,
  parent_id text collate "C" references category,
  -- The root above it, stored because every item event names it.
  department_id text collate "C" not null
);
create index category_parent on category (parent_id);

create table tax_class (
  tax_class_id text collate "C" primary key,
  name text not null
);

create table item (
  item_id text collate "C" primary key,
  description text not null,
  category_id text collate "C" not null references category,
  tax_class_id text collate "C" not null references tax_class,
  base_unit text not null,
  lot_controlled boolean not null,
  minimum_age integer,
  deposit_item_id text collate "C",
  sold_by_weight boolean not null,
  discontinued boolean not null,
  image_url text,
  variant_of text collate "C",
  variant_attributes jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  corporate_change_number bigint,
  -- Descriptions come in several languages, so words are compared as they are, without stemming.
  search tsvector generated always as (to_tsvector('simple', item_id || ' ' || description)) stored
);
create index item_search on item using gin (search);
create index item_category on item (category_id);
create index item_variant_of on item (variant_of) where variant_of is not null;
create index item_description on item (lower(description) collate "C", item_id);
create index item_changed_at on item (changed_at, item_id);

create table trade_item_unit (
  gtin text collate "C" primary key,
  item_id text collate "C" not null references item,
  unit text not null,
  base_units_per_unit numeric not null check (base_units_per_unit > 0)
);
create index trade_item_unit_item on trade_item_unit (item_id);

create table price_list (
  price_list_id text collate "C" primary key,
  name text not null,
  currency text not null
);

create table price_list_assignment (
  store_id text collate "C" not null,
  channel text collate "C" not null,
  price_list_id text collate "C" not null references price_list,
  version integer not null,
  primary key (store_id, channel)
);
create index price_list_assignment_list on price_list_assignment (price_list_id);

-- All price windows of one unit in one list share a version: consumers replace them as a whole. The item isn't
-- referenced, because the corporate system's prices may arrive before their items.
create table offer_set (
  price_list_id text collate "C" not null references price_list,
  item_id text collate "C" not null,
  unit text collate "C" not null,
  version integer not null,
  primary key (price_list_id, item_id, unit)
);

create table offer (
  offer_id text primary key,
  price_list_id text collate "C" not null,
  item_id text collate "C" not null,
  unit text collate "C" not null,
  price_minor bigint not null check (price_minor >= 0),
  currency text not null,
  channels text[] not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  corporate_change_number bigint,
  foreign key (price_list_id, item_id, unit) references offer_set
);
create index offer_price on offer (item_id, unit, price_list_id, valid_from desc);

create table promotion (
  promotion_id text collate "C" primary key,
  description text not null,
  -- {kind, percent} or {kind, quantity, prices: [{minor, currency}]}; amounts are whole minor units.
  rule jsonb not null,
  priority integer not null,
  concurrency text not null,
  item_ids text[] not null,
  category_ids text[] not null,
  store_ids text[] not null,
  channels text[] not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  stopped boolean not null,
  version integer not null
);
create index promotion_start on promotion (valid_from desc, promotion_id);

create table tax_rate_table (
  jurisdiction_id text collate "C" not null,
  tax_class_id text collate "C" not null references tax_class,
  version integer not null,
  primary key (jurisdiction_id, tax_class_id)
);

create table tax_rate (
  jurisdiction_id text collate "C" not null,
  tax_class_id text collate "C" not null,
  tax_id text collate "C" not null,
  name text not null,
  rate numeric not null check (rate >= 0 and rate < 1),
  valid_from date not null,
  valid_to date,
  primary key (jurisdiction_id, tax_class_id, tax_id, valid_from),
  foreign key (jurisdiction_id, tax_class_id) references tax_rate_table
);

create table lot (
  gtin text collate "C" not null,
  batch_lot text collate "C" not null,
  item_id text collate "C" not null,
  expiry date,
  version integer not null,
  primary key (gtin, batch_lot)
);

create table recall (
  recall_id text collate "C" primary key,
  gtin text collate "C" not null,
  batch_lot text collate "C",
  item_id text collate "C" not null,
  reason text not null,
  store_ids text[] not null,
  issued_at timestamptz not null,
  lifted_at timestamptz,
  version bigint not null
);
create index recall_issued on recall (issued_at desc, recall_id desc);
create index recall_open on recall (gtin) where lifted_at is null;

-- The topic log of recalls. Its head is one row that every writer updates, so sequences are committed in order and
-- a reader that has seen n will never find a later n - 1.
create table recall_log_head (
  only_row boolean primary key default true check (only_row),
  last_sequence bigint not null,
  truncated_through bigint not null
);
insert into recall_log_head (last_sequence, truncated_through) values (0, 0);

create table recall_log (
  sequence bigint primary key,
  kind text not null,
  recall_id text collate "C" not null,
  gtin text collate "C" not null,
  batch_lot text collate "C",
  item_id text collate "C" not null,
  reason text not null,
  store_ids text[] not null,
  changed_at timestamptz not null
);
