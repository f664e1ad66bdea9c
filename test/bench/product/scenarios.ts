import { print, type DocumentNode } from 'graphql';
import {
  BasketDocument,
  BasketOpenDocument,
  BasketScanDocument,
  PriceCheckDocument,
  BackOfficeStoresDocument,
} from '#schema/generated/operations.ts';
import { createDemoData, smallSize } from '../../../local/demo-data/create-demo-data.ts';

/** Asks once and answers the data: how a scenario prepares what its requests need. */
export type Ask = (document: DocumentNode, variables: object) => Promise<Record<string, unknown>>;

export type Scenario = {
  readonly name: string;
  readonly role: 'cashier' | 'backoffice';
  readonly isMutation: boolean;
  /** Answers the body of the n-th request. */
  readonly prepare: (ask: Ask) => Promise<(index: number) => string>;
};

const storeId = 'S001';
const workstationId = 'S001-W1';
/** As many tills as scan at once; each scan of a till goes to its own basket. */
const basketCount = 50;
const gtin = createDemoData(smallSize).items[1]?.units[0]?.gtin ?? '';
const run = `bench-${Date.now()}`;

export const scenarios: readonly Scenario[] = [
  {
    name: 'scan (checkout)',
    role: 'cashier',
    isMutation: true,
    prepare: async (ask) => {
      const baskets = await openBaskets(ask);
      return (index) =>
        body(BasketScanDocument, {
          input: {
            basketId: baskets[index % basketCount],
            scan: gtin,
            idempotencyKey: `${run}-scan-${index}-${Math.random()}`,
          },
        });
    },
  },
  {
    name: 'basket read (checkout)',
    role: 'cashier',
    isMutation: false,
    prepare: async (ask) => {
      const baskets = await openBaskets(ask);
      return (index) => body(BasketDocument, { id: baskets[index % basketCount] });
    },
  },
  {
    name: 'price check (product)',
    role: 'cashier',
    isMutation: false,
    prepare: async () => () => body(PriceCheckDocument, { gtin, storeId }),
  },
  {
    name: 'stores (back-office)',
    role: 'backoffice',
    isMutation: false,
    prepare: async () => () => body(BackOfficeStoresDocument, { first: 12 }),
  },
];

async function openBaskets(ask: Ask): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: basketCount }, async (_, index) => {
      const idempotencyKey = `${run}-open-${index}-${Math.random()}`;
      const input = { storeId, workstationId, idempotencyKey };
      const data = (await ask(BasketOpenDocument, { input })) as {
        readonly basketOpen: { readonly basket: { readonly id: string } };
      };
      return data.basketOpen.basket.id;
    }),
  );
}

function body(document: DocumentNode, variables: object): string {
  return JSON.stringify({ query: print(document), variables });
}
