import { verifyCodeOf } from '../../domain/transaction.ts';
import type {
  CheckoutReader,
  Page,
  PageRequest,
  StoredTransaction,
  TransactionList,
} from '../../ports.ts';
import type { Shelves } from './shelves.ts';

export function createMemoryReader(shelves: Shelves): CheckoutReader {
  const { baskets, transactions, settlements, uses, storedValue } = shelves;
  const all = (): readonly StoredTransaction[] => [...transactions.values()];
  return {
    baskets: async (ids) => ids.map((id) => baskets.get(id)),
    loyaltyAccounts: async (ids) => ids.map((id) => uses.accounts.get(id)),
    storedValueAccounts: async (ids) => ids.map((id) => storedValue.accounts.get(id)),
    giftCards: async (storeId, page) => {
      const found = [...storedValue.accounts.values()].filter(
        (account) => account.kind === 'GIFT_CARD' && account.storeId === storeId,
      );
      return toPage(found, ({ issuedAt, accountId }) => `${issuedAt}#${accountId}`, page);
    },
    storedValueEntries: async (accountId, page) => {
      const found = storedValue.entries.filter((entry) => entry.accountId === accountId);
      return toPage(found, ({ documentId }) => `ENTRY#${documentId}`, page);
    },
    transactions: async (ids) => ids.map((id) => transactions.get(id)),
    transactionsByCode: async (code) =>
      all().filter(({ transaction }) => verifyCodeOf(transaction) === code),
    transactionsByNumber: async (numbers) =>
      numbers.map((number) =>
        all().find(
          ({ transaction }) =>
            transaction.workstationId === number.workstationId &&
            transaction.series === number.series &&
            transaction.sequenceNumber === number.sequenceNumber,
        ),
      ),
    storeBaskets: async (storeId, status, page) => {
      const found = [...baskets.values()].filter(
        (basket) => basket.storeId === storeId && basket.status === status,
      );
      return toPage(found, ({ openedAt, id }) => `${status}#${openedAt}#${id}`, page);
    },
    transactionPage: async (list, page) => {
      const found = all().filter((row) => belongsTo(row, list));
      const position = ({ transaction }: StoredTransaction): string =>
        `${transaction.completedAt}#${transaction.id}`;
      return toPage(found, position, page, list.by === 'CUSTOMER');
    },
    failedSettlements: async (storeId, page) => {
      const found = [...settlements.values()].flatMap((note) =>
        note.status === 'FAILED' && note.storeId === storeId ? [note] : [],
      );
      return toPage(found, ({ failedAt, tenderId }) => `${failedAt}#${tenderId}`, page);
    },
    settlement: async (tenderId) => settlements.get(tenderId),
    chainPage: async ({ workstationId, series }, page) => {
      const found = all().filter(
        ({ transaction }) =>
          transaction.workstationId === workstationId && transaction.series === series,
      );
      const position = ({ transaction }: StoredTransaction): string =>
        String(transaction.sequenceNumber).padStart(12, '0');
      return toPage(found, position, page);
    },
  };
}

function belongsTo({ transaction }: StoredTransaction, list: TransactionList): boolean {
  switch (list.by) {
    case 'STORE_DAY':
      return (
        transaction.storeId === list.storeId && transaction.businessDayDate === list.businessDayDate
      );
    case 'SHIFT':
      return transaction.shiftId === list.shiftId;
    case 'CUSTOMER':
      return transaction.series !== 'TRAINING' && transaction.customerId === list.customerId;
    case 'ORDER':
      return transaction.orderId === list.orderId;
  }
}

export function toPage<Row>(
  rows: readonly Row[],
  positionOf: (row: Row) => string,
  { limit, after }: PageRequest,
  newestFirst = false,
): Page<Row> {
  const placed = rows
    .map((row) => ({ row, position: positionOf(row) }))
    .toSorted((a, b) => (a.position < b.position ? -1 : 1));
  const ordered = newestFirst ? placed.toReversed() : placed;
  const isBeyond = ({ position }: { readonly position: string }): boolean =>
    after === undefined || (newestFirst ? position < after : position > after);
  return { rows: ordered.filter(isBeyond).slice(0, limit + 1) };
}
