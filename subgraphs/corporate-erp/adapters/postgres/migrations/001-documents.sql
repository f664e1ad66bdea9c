-- Documents by collection and id. A JSONB column and a few indexes on its fields, so that the same port fits MongoDB.
create table document (
  collection text not null,
  id text collate "C" not null,
  version integer not null,
  body jsonb not null,
  primary key (collection, id)
);

-- Texts compare byte by byte ("C"), as in MongoDB: ids and instants must not be sorted by a country's rules.
create index sales_posting_due on document (((body ->> 'nextAttemptAt') collate "C"), id)
  where collection = 'salesPosting' and body ->> 'status' = 'PENDING';
create index sales_posting_created on document (((body ->> 'createdAt') collate "C"), id)
  where collection = 'salesPosting';
create index sales_posting_status on document ((body ->> 'status'), ((body ->> 'createdAt') collate "C"), id)
  where collection = 'salesPosting';
create index sales_posting_dead on document (((body ->> 'deadSince') collate "C"), id)
  where collection = 'salesPosting' and body ->> 'status' = 'DEAD';
create index sales_posting_shift on document ((body ->> 'shiftId')) where collection = 'salesPosting';
create index sales_posting_day on document ((body ->> 'storeId'), (body ->> 'businessDayDate'))
  where collection = 'salesPosting';
create index purchase_order_store on document ((body ->> 'storeId'), ((body ->> 'purchaseOrderNumber') collate "C"), id)
  where collection = 'purchaseOrder';
create index sync_run_started on document (((body ->> 'startedAt') collate "C"), id)
  where collection = 'syncRun';
create index item_master_item on document (((body ->> 'itemId') collate "C"), id)
  where collection = 'itemMaster';
