import type { DeadLetter } from '../domain/dead-letter.ts';
import type { ItemMaster } from '../domain/item-master.ts';
import type { SalesPosting } from '../domain/posting.ts';
import type { PostedTender } from '../domain/posting-document.ts';
import type { PurchaseOrder, PurchaseOrderLine } from '../domain/purchase-order.ts';
import type { PostingTotals } from '../domain/reconciliation.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import type { Reconciled } from '../usecases/reconcile.ts';

/** What each type's resolvers get as their parent; read by `npm run generate`. */
export type DeadLetterSource = { readonly letter: DeadLetter; readonly posting: SalesPosting };
export type ItemSource = { readonly itemId: string };
export type ItemMasterSource = ItemMaster;
export type PostingReconciliationSource = Reconciled;
export type PostingTotalsSource = PostingTotals;
export type PurchaseOrderSource = PurchaseOrder;
export type PurchaseOrderLineSource = PurchaseOrderLine;
export type RetailTransactionSource = { readonly id: string };
export type SalesPostingSource = SalesPosting;
export type SalesPostingTenderSource = PostedTender & { readonly currency: string };
export type StoreSource = { readonly storeId: string };
export type SyncRunSource = SyncRun;
