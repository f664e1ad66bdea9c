import type { SubgraphContext } from '../context.ts';
import { type PrintedReceipt, printOf } from '../domain/reprint.ts';
import type { StoredTransaction } from '../ports.ts';

/** The receipt as it is shown after the mutation that wrote it; of a reprint, the copy that was printed then. */
export async function receiptOf(
  stored: StoredTransaction,
  { loaders }: SubgraphContext,
): Promise<PrintedReceipt> {
  const { kind, originalTransactionId } = stored.transaction;
  const isCopy = kind === 'REPRINT' && originalTransactionId !== undefined;
  const original = isCopy ? await loaders.transaction.load(originalTransactionId) : undefined;
  return printOf(stored, original, { kind: 'VIEW' });
}
