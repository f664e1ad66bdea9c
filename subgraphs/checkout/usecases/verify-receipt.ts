import {
  compareWithJournal,
  type ReceiptClaims,
  type ReceiptStatus,
} from '../domain/digital-receipt.ts';
import type { Ports } from '../ports.ts';

export type ReceiptVerification = {
  readonly status: ReceiptStatus;
  /** What was signed; absent when nothing was. */
  readonly claims?: ReceiptClaims;
};

/** A token of ours has some 600 characters; whatever is longer is nobody's receipt and not looked at. */
export const tokenCharactersMax = 2_000;

/**
 * Anybody may ask, so the signature comes first: a token that was made up costs a tenth of a millisecond and never
 * reaches the store.
 */
export async function verifyReceipt(
  { receipts, reader }: Pick<Ports, 'receipts' | 'reader'>,
  token: string,
): Promise<ReceiptVerification> {
  const claims = token.length > tokenCharactersMax ? undefined : await receipts.verify(token);
  if (claims === undefined) return { status: 'NOT_OURS' };
  const [stored] = await reader.transactions([claims.transactionId]);
  const isPostVoided = stored?.voidedBy !== undefined;
  return { status: compareWithJournal(claims, stored?.transaction, isPostVoided), claims };
}
