import DataLoader from 'dataloader';
import type { Customer, Purchase } from './domain/customer.ts';
import type { Fulfilment } from './domain/fulfilment.ts';
import type { CustomerOrder } from './domain/order.ts';
import type { OrderStore } from './ports.ts';

export type Loaders = {
  readonly order: DataLoader<string, CustomerOrder | undefined>;
  readonly fulfilment: DataLoader<string, Fulfilment | undefined>;
  readonly customer: DataLoader<string, Customer | undefined>;
  readonly purchase: DataLoader<string, Purchase | undefined>;
};

/** For one request: what it asks of one kind at once is one read. */
export function createLoaders(store: OrderStore): Loaders {
  return {
    order: loader(store.orders),
    fulfilment: loader(store.fulfilments),
    customer: loader(store.customers),
    purchase: loader(store.purchases),
  };
}

function loader<Row>(
  read: (ids: readonly string[]) => Promise<readonly (Row | undefined)[]>,
): DataLoader<string, Row | undefined> {
  return new DataLoader((ids) => read(ids), { maxBatchSize: batchGetKeysMax });
}

const batchGetKeysMax = 100; // One BatchGetItem call.
