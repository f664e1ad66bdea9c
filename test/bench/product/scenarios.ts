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
  /** Also measured at this many requests a second, as many tills would send them. */
  readonly perSecond?: number;
  /** Answers the body of the n-th request; called before each measurement. */
  readonly prepare: (ask: Ask) => Promise<(index: number) => string>;
};

const storeId = 'S001';
const workstationId = 'S001-W1';
/** As many tills as scan at once; each scan of a till goes to its own basket. */
const basketCount = 50;
/** A customer's basket has some lines already when the next unit is scanned: this many different items, over and over. */
const linesMax = 5;
const gtins = createDemoData(smallSize)
  .items.filter(
    (item) => !item.lotControlled && !item.soldByWeight && item.minimumAge === undefined,
  )
  .slice(0, linesMax)
  .map(({ units }) => units[0]?.gtin);
const run = `bench-${Date.now()}`;

export const scenarios: readonly Scenario[] = [
  {
    name: 'scan (checkout)',
    role: 'cashier',
    isMutation: true,
    perSecond: 50,
    prepare: async (ask) => {
      const baskets = await openBaskets(ask);
      return (index) =>
        body(BasketScanDocument, {
          input: {
            basketId: baskets[index % basketCount],
            scan: gtins[Math.floor(index / basketCount) % linesMax],
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
    prepare: async () => () => body(PriceCheckDocument, { gtin: gtins[0], storeId }),
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
