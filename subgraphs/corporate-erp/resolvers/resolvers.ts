import type { Resolvers } from '../__generated__/resolvers.ts';
import { DeadLetter } from './DeadLetter.ts';
import { Item } from './Item.ts';
import { ItemMaster } from './ItemMaster.ts';
import { Mutation } from './Mutation.ts';
import { PostingReconciliation, PostingTotals } from './PostingReconciliation.ts';
import { PurchaseOrder, PurchaseOrderLine } from './PurchaseOrder.ts';
import { Query } from './Query.ts';
import { RetailTransaction } from './RetailTransaction.ts';
import { SalesPosting, SalesPostingTender } from './SalesPosting.ts';
import { SyncRun } from './SyncRun.ts';

export const resolvers: Resolvers = {
  DeadLetter,
  Item,
  ItemMaster,
  Mutation,
  PostingReconciliation,
  PostingTotals,
  PurchaseOrder,
  PurchaseOrderLine,
  Query,
  RetailTransaction,
  SalesPosting,
  SalesPostingTender,
  SyncRun,
};
