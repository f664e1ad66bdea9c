import { loyaltyEntryKey } from '../appsync-shared/keys.ts';
import { endOf, justAfter, queryItems, type Table } from './table.ts';

/** What one transaction did to a customer's points. */
export type LoyaltyEntry = { readonly transactionId: string; readonly change: number };

/** All of a customer, oldest first; for whoever adds them up again. */
export async function readLoyaltyEntries(
  table: Table,
  customerId: string,
): Promise<readonly LoyaltyEntry[]> {
  const { pk, sk: prefix } = loyaltyEntryKey(customerId, '', '');
  const entries: LoyaltyEntry[] = [];
  const start = prefix.slice(0, prefix.indexOf('#') + 1);
  for (let from = start; ;) {
    const items = await queryItems(table, { pk, from, to: endOf(start), limit: pageSize });
    entries.push(
      ...items.map(({ transactionId, change }) => {
        return { transactionId: String(transactionId), change: Number(change) };
      }),
    );
    const last = items.at(-1);
    if (last === undefined || items.length < pageSize) return entries;
    from = justAfter(String(last['sk']));
  }
}

const pageSize = 500; // Some 100 bytes each.
