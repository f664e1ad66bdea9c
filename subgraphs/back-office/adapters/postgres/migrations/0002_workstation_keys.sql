-- What an earlier key signed while it was good stays good: offline sales may come after a key was changed.
alter table workstation add column earlier_keys jsonb not null default '[]';
