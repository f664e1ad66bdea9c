import type {
  CheckoutReader,
  Page,
  PageRequest,
  StoredTransaction,
  TransactionList,
} from '../../ports.ts';
import {
  basketKey,
  chainPk,
  customerPk,
  failedSettlementsPk,
  giftCardsPk,
  loyaltyKey,
  orderPk,
  receiptCodePk,
  sequenceSk,
  settlementKey,
  shiftPk,
  storeBasketsPk,
  storeDayPk,
  storedValueEntryKey,
  storedValueKey,
  storedValuePk,
  transactionKey,
} from '../appsync-shared/keys.ts';
import {
  type Attributes,
  keyText,
  toBasket,
  toFailedSettlement,
  toSettlement,
  toLoyalty,
  toTransaction,
} from './items.ts';
import { toStoredValueAccount, toStoredValueEntry } from './stored-value-parts.ts';
import { endOf, type IndexQuery, justAfter, queryItems, readItems, type Table } from './table.ts';

export function createCheckoutReader(table: Table): CheckoutReader {
  const transactions: CheckoutReader['transactions'] = async (ids) => {
    const items = await readItems(table, ids.map(transactionKey));
    return ids.map((id) => mapped(items.get(keyText(transactionKey(id))), toTransaction));
  };
  return {
    transactions,
    baskets: async (ids) => {
      const items = await readItems(table, ids.map(basketKey));
      return ids.map((id) => mapped(items.get(keyText(basketKey(id))), toBasket));
    },
    loyaltyAccounts: async (ids) => {
      const items = await readItems(table, ids.map(loyaltyKey));
      return ids.map((id) => mapped(items.get(keyText(loyaltyKey(id))), (i) => toLoyalty(id, i)));
    },
    ...storedValueLists(table),
    transactionsByNumber: (numbers) =>
      Promise.all(
        numbers.map(async ({ workstationId, series, sequenceNumber }) => {
          const sk = sequenceSk(sequenceNumber);
          const pk = chainPk(workstationId, series);
          const [item] = await queryItems(table, { index: 'gsi1', pk, from: sk, to: sk, limit: 1 });
          return mapped(item, toTransaction);
        }),
      ),
    transactionsByCode: async (code) => {
      const place = { pk: receiptCodePk(code), from: ' ', to: endOf(''), limit: sameCodeMax };
      const links = await queryItems(table, place);
      const found = await transactions(links.map((link) => String(link['transactionId'])));
      return found.flatMap((stored) => stored ?? []);
    },
    storeBaskets: (storeId, status, page) =>
      pageOf(table, { index: 'gsi1', pk: storeBasketsPk(storeId) }, page, {
        prefix: `${status}#`,
        toRow: toBasket,
      }),
    ...settlementLists(table),
    chainPage: ({ workstationId, series }, page) =>
      pageOf(table, { index: 'gsi1', pk: chainPk(workstationId, series) }, page, {
        prefix: '',
        toRow: toTransaction,
      }),
    transactionPage: async (list, page) => {
      const query = queryOf(list);
      if (query.index !== undefined) {
        return pageOf(table, query, page, { prefix: '', toRow: toTransaction });
      }
      const toRow = (item: Attributes): string => String(item['transactionId']);
      const links = await pageOf(table, query, page, { prefix: '', toRow });
      const found = await transactions(links.rows.map(({ row }) => row));
      return { rows: links.rows.flatMap(({ position }, index) => rowAt(found[index], position)) };
    },
  };
}

function settlementLists(table: Table): Pick<CheckoutReader, 'failedSettlements' | 'settlement'> {
  return {
    failedSettlements: (storeId, page) =>
      pageOf(table, { index: 'gsi1', pk: failedSettlementsPk(storeId) }, page, {
        prefix: '',
        toRow: toFailedSettlement,
      }),
    settlement: async (tenderId) => {
      const items = await readItems(table, [settlementKey(tenderId)]);
      return mapped([...items.values()][0], toSettlement);
    },
  };
}

function storedValueLists(
  table: Table,
): Pick<CheckoutReader, 'storedValueAccounts' | 'giftCards' | 'storedValueEntries'> {
  return {
    storedValueAccounts: async (ids) => {
      const items = await readItems(table, ids.map(storedValueKey));
      return ids.map((id) => mapped(items.get(keyText(storedValueKey(id))), toStoredValueAccount));
    },
    giftCards: (storeId, page) =>
      pageOf(table, { index: 'gsi1', pk: giftCardsPk(storeId) }, page, {
        prefix: '',
        toRow: toStoredValueAccount,
      }),
    storedValueEntries: (accountId, page) =>
      pageOf(table, { pk: storedValuePk(accountId) }, page, {
        prefix: storedValueEntryKey(accountId, '').sk,
        toRow: toStoredValueEntry,
      }),
  };
}
const sameCodeMax = 20; // Two of a million receipts meet at one code by chance; twenty never do.

type PlaceOfList = Pick<IndexQuery, 'index' | 'pk' | 'newestFirst'>;

function queryOf(list: TransactionList): PlaceOfList {
  switch (list.by) {
    case 'STORE_DAY':
      return { index: 'gsi2', pk: storeDayPk(list.storeId, list.businessDayDate) };
    case 'SHIFT':
      return { index: 'gsi3', pk: shiftPk(list.shiftId) };
    case 'CUSTOMER':
      return { pk: customerPk(list.customerId), newestFirst: true };
    case 'ORDER':
      return { pk: orderPk(list.orderId) };
  }
}

export async function pageOf<Row>(
  table: Table,
  place: PlaceOfList,
  { limit, after }: PageRequest,
  { prefix, toRow }: { readonly prefix: string; readonly toRow: (item: Attributes) => Row },
): Promise<Page<Row>> {
  const { index, newestFirst = false } = place;
  const begin = prefix === '' ? ' ' : prefix;
  const items = await queryItems(table, {
    ...place,
    from: after === undefined || newestFirst ? begin : justAfter(after),
    to: after !== undefined && newestFirst ? justBefore(after) : endOf(prefix),
    limit: limit + 1,
  });
  return {
    rows: items.map((item) => ({ row: toRow(item), position: String(item[`${index ?? ''}sk`]) })),
  };
}

/** A text that sorts before this one and after every other key of ours that does. */
function justBefore(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return `${text.slice(0, -1)}${String.fromCharCode(last - 1)}\uffff`;
}

function mapped<Value>(
  item: Attributes | undefined,
  toValue: (item: Attributes) => Value,
): Value | undefined {
  return item === undefined ? undefined : toValue(item);
}

function rowAt(
  row: StoredTransaction | undefined,
  position: string,
): readonly { readonly row: StoredTransaction; readonly position: string }[] {
  return row === undefined ? [] : [{ row, position }];
}
