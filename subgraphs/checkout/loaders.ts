import DataLoader from 'dataloader';
import type {
  BasketRecord,
  CheckoutReader,
  LoyaltyAccount,
  StoredTransaction,
  TransactionNumber,
} from './ports.ts';

export type Loaders = {
  readonly basket: DataLoader<string, BasketRecord | undefined>;
  readonly transaction: DataLoader<string, StoredTransaction | undefined>;
  readonly loyalty: DataLoader<string, LoyaltyAccount | undefined>;
  readonly transactionByNumber: DataLoader<
    TransactionNumber,
    StoredTransaction | undefined,
    string
  >;
};

/** They live for one request: what is asked for in one turn of the event loop is one read. */
export function createLoaders(reader: CheckoutReader): Loaders {
  return {
    basket: new DataLoader((ids) => reader.baskets(ids).then(asList)),
    transaction: new DataLoader((ids) => reader.transactions(ids).then(asList)),
    loyalty: new DataLoader((ids) => reader.loyaltyAccounts(ids).then(asList)),
    transactionByNumber: new DataLoader(
      (numbers) => reader.transactionsByNumber(numbers).then(asList),
      {
        cacheKeyFn: ({ workstationId, series, sequenceNumber }) =>
          `${workstationId} ${series} ${sequenceNumber}`,
      },
    ),
  };
}

/** DataLoader's type asks for a list that it could write to. */
function asList<Value>(values: readonly Value[]): Value[] {
  return [...values];
}
