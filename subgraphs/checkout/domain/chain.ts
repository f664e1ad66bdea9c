import type { Money } from '#kernel/money.ts';
import type { CheckoutOutcome } from './refusal.ts';
import type { RetailTransaction, Series, TransactionDraft } from './transaction.ts';

/** The one HEAD of a chain (workstation and series); every append conditions on it (decision 1). */
export type ChainHead = {
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
  readonly currency: string;
  readonly shiftId?: string;
  readonly shiftState: 'NONE' | 'OPEN' | 'CLOSING' | 'SEALED';
  readonly businessDayDate?: string;
  /** Of the last transaction of the chain; 0 when there was none. */
  readonly sequenceNumber: number;
  readonly receiptNumber: number;
  readonly hash: string;
  /** Of the present shift alone, all kinds. */
  readonly shiftTransactionCount: number;
  readonly shiftTotal: Money;
};

export type ChainSeal = {
  readonly series: Series;
  readonly lastSequenceNumber: number;
  readonly hash: string;
  readonly transactionCount: number;
  readonly totalMinor: number;
};

export declare function newChainHead(
  chain: Pick<ChainHead, 'storeId' | 'workstationId' | 'series' | 'currency'>,
): ChainHead;
export declare function openShiftOnChain(
  head: ChainHead,
  shift: { readonly shiftId: string; readonly businessDayDate: string },
): ChainHead;
export declare function startClosing(head: ChainHead, shiftId: string): ChainHead;
/** Sealing twice is once. */
export declare function sealChain(
  head: ChainHead,
  shiftId: string,
): { readonly head: ChainHead; readonly seal: ChainSeal };
/** Numbers, hashes and adds one transaction. Refuses SHIFT_NOT_OPEN, SHIFT_CLOSING. */
export declare function appendToChain(
  head: ChainHead,
  draft: TransactionDraft,
): CheckoutOutcome<{ readonly head: ChainHead; readonly transaction: RetailTransaction }>;
