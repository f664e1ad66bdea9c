-- Whom a promotion is for and when it runs by the store's clock:
-- {customerGroups, couponRequired, schedule, categoryIdsBelow}; absent members restrict nothing.
alter table promotion add column conditions jsonb not null default '{}';

create table coupon (
  code text collate "C" primary key,
  promotion_id text collate "C" not null references promotion,
  uses_max integer,
  uses_per_customer_max integer,
  valid_from timestamptz not null,
  valid_to timestamptz,
  stopped boolean not null,
  version integer not null
);
