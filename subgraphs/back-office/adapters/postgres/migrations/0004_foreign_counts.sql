-- Notes of other currencies, counted when the shift closed; null where nobody counted them.
alter table shift add column foreign_counted jsonb;
