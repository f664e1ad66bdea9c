import { zeroOf } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { totalsOf, type LineApproval } from './basket.ts';
import { hasReceipt } from './number-record.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import type { StoredTransaction } from './stored.ts';
import type { RetailTransaction, TransactionDraft } from './transaction.ts';

/** What a receipt says of itself, so that two papers of one sale never pass for two sales. */
export type ReceiptPrint =
  /** With the answer of the mutation that wrote the transaction: the one original. */
  | { readonly kind: 'ORIGINAL' }
  /** Read later, to look at: no paper that counts. */
  | { readonly kind: 'VIEW' }
  /** Printed again, by a journal record of its own. */
  | { readonly kind: 'COPY'; readonly number: number };

export type PrintedReceipt = { readonly stored: StoredTransaction; readonly print: ReceiptPrint };

export type Reprinting = {
  readonly stored: StoredTransaction;
  readonly id: string;
  readonly operatorId: string;
  readonly now: string;
  /** The business day at the workstation that prints. */
  readonly today: string;
  /** A manager asks, or a manager's approval was sent. */
  readonly mayReprint: boolean;
  readonly approval?: LineApproval | undefined;
};

/**
 * The journal record of a copy: it takes a sequence number and no receipt number, and moves nothing. A cashier prints
 * the first copy on the day of the sale (a paper jam); every other copy is a manager's word. Refuses RECEIPT_NONE,
 * APPROVAL_REQUIRED.
 */
export function reprintDraft(reprinting: Reprinting): CheckoutOutcome<TransactionDraft> {
  const { stored, id, operatorId, now, today, mayReprint } = reprinting;
  const { transaction, copyCount } = stored;
  if (!hasReceipt(transaction.kind)) {
    return refused('RECEIPT_NONE', `A ${transaction.kind} has no receipt.`, 'transactionId');
  }
  const isFirstToday = copyCount === 0 && transaction.businessDayDate === today;
  if (!isFirstToday && !mayReprint) {
    return refused(
      'APPROVAL_REQUIRED',
      'A receipt of an earlier day, or a second copy, is printed with an approval REPRINT.',
      'approval',
    );
  }
  return accept({
    ...{ id, kind: 'REPRINT', operatorId, openedAt: now, completedAt: now },
    ...emptyOf(transaction),
    originalTransactionId: transaction.id,
    copyNumber: copyCount + 1,
    ...(reprinting.approval !== undefined && { approval: reprinting.approval }),
  });
}

function emptyOf({ currency, channel, policy }: RetailTransaction) {
  const zero = zeroOf(currency);
  return {
    ...{ currency, channel, policy, lines: [], taxes: [], tenders: [] },
    ...{ totals: totalsOf(currency, []), cashRounding: zero, change: zero },
  };
}

/** As whose copy a transaction is shown: a REPRINT stands for the transaction that it printed. */
export function printOf(
  stored: StoredTransaction,
  original: StoredTransaction | undefined,
  print: ReceiptPrint,
): PrintedReceipt {
  const { kind, copyNumber: number } = stored.transaction;
  if (kind !== 'REPRINT' || original === undefined || number === undefined)
    return { stored, print };
  return { stored: original, print: { kind: 'COPY', number } };
}
