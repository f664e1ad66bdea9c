-- Paid on top of a sale's total: part of the drawer or the card's money, and no part of the turnover.
alter table shift_transaction add column tip_minor bigint not null default 0;
