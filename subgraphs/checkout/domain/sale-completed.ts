import type { RetailTransaction } from './transaction.ts';

/** `SaleCompleted` of schema/events.ts; what it must hold is checked when the event is built. */
export declare function saleCompletedDetail(transaction: RetailTransaction): SaleCompletedDetail;

export type SaleCompletedDetail = { readonly transactionId: string };
