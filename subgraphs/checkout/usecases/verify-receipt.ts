import {
  compareWithJournal,
  type ReceiptClaims,
  type ReceiptStatus,
} from '../domain/digital-receipt.ts';
import { BadRequestError } from '#platform/errors.ts';
import type { Caller, Ports } from '../ports.ts';

export type ReceiptVerification = {
  readonly status: ReceiptStatus;
  /** What was signed; absent when nothing was. */
  readonly claims?: ReceiptClaims;
};

/** A token of ours has some 600 characters; whatever is longer is nobody's receipt and not looked at. */
export const tokenCharactersMax = 2_000;

/** Whoever checks one receipt more often in an hour is a program that has gone wrong, or wants us to work. */
export const verificationsMax = 60;

/**
 * Anybody may ask, so the signature comes first: a token that was made up costs a tenth of a millisecond and never
 * reaches the store. What is ours is counted by caller and receipt. All who don't sign in are one caller, so a count by
 * caller alone would let one of them shut out all others.
 */
export async function verifyReceipt(
  { receipts, reader, guesses }: Pick<Ports, 'receipts' | 'reader' | 'guesses'>,
  { subject }: Pick<Caller, 'subject'>,
  token: string,
): Promise<ReceiptVerification> {
  const claims = token.length > tokenCharactersMax ? undefined : await receipts.verify(token);
  if (claims === undefined) return { status: 'NOT_OURS' };
  if (!(await guesses.take(`RECEIPT#${subject}#${claims.transactionId}`, verificationsMax))) {
    const message = `A receipt is verified at most ${verificationsMax} times in an hour.`;
    throw new BadRequestError(message, 'LOOKUP_LIMIT_REACHED');
  }
  const [stored] = await reader.transactions([claims.transactionId]);
  const isPostVoided = stored?.voidedBy !== undefined;
  return { status: compareWithJournal(claims, stored?.transaction, isPostVoided), claims };
}
