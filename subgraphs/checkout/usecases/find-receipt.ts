import { BadRequestError } from '#platform/errors.ts';
import type { Caller, Ports, StoredTransaction } from '../ports.ts';
import { isProof, lookupsMax, mayLookUp } from './find-original.ts';

/**
 * The sale whose receipt somebody brings, of any store (decision 20). Practice has no receipt number, so it is never
 * found here.
 */
export async function findReceipt(
  ports: Ports,
  caller: Caller,
  receipt: {
    readonly receiptNumber: number;
    readonly storeId?: string | undefined;
    readonly verifyCode: string;
  },
): Promise<StoredTransaction | undefined> {
  if (!(await mayLookUp(ports, caller))) {
    const message = `At most ${lookupsMax} receipts are looked up in a quarter of an hour.`;
    throw new BadRequestError(message, 'LOOKUP_LIMIT_REACHED');
  }
  const verifyCode = receipt.verifyCode.trim().toUpperCase();
  if (!/^[0-9A-F]{8}$/.test(verifyCode)) return undefined;
  const found = await ports.reader.transactionsByCode(verifyCode);
  return found.find(
    (stored) =>
      isProof(stored, verifyCode) &&
      stored.transaction.receiptNumber === receipt.receiptNumber &&
      (receipt.storeId === undefined || stored.transaction.storeId === receipt.storeId),
  );
}
