-- An item that is a fee (bag, eco fee, delivery), and the fees charged along with each base unit: ["I99997"], null for none.
alter table item
  add column fee_kind text collate "C",
  add column discountable boolean,
  add column fee_item_ids jsonb;
