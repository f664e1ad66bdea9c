import type { SubgraphContext } from '../context.ts';
import type { StoredTransaction, TransactionNumber } from '../ports.ts';

/** A transaction by its place in a chain; store and day have to be right as well. */
export async function transactionByNumber(
  number: TransactionNumber & { readonly storeId: string; readonly businessDayDate: string },
  { loaders, visibleTransaction }: SubgraphContext,
): Promise<StoredTransaction | undefined> {
  const found = visibleTransaction(await loaders.transactionByNumber.load(number));
  const isAsked =
    found?.transaction.storeId === number.storeId &&
    found.transaction.businessDayDate === number.businessDayDate;
  return isAsked ? found : undefined;
}
