import type { SubgraphName } from '#platform/contracts/subgraph.ts';
import {
  BackOfficeTransactionPostingDocument,
  BasketWithItemsDocument,
  TillInventoryPositionDocument,
  TillXReportDocument,
} from '#schema/generated/operations.ts';
import { backOffice } from '../kit/identities.ts';
import type { Product } from '../kit/product.ts';
import {
  barcode,
  complete,
  dataMatrix,
  journey,
  openBasket,
  openShift,
  payCash,
  present,
  refusals,
  scan,
  sell,
  type Till,
  tillAt,
  tryScan,
  until,
} from './till.ts';

/** What a back-office page asks of an item: something of each subgraph that can be asked for one. */
const itemPage = /* GraphQL */ `
  query ItemPage {
    item(itemId: "I00002") {
      description
      cost {
        amount
      }
      availability(storeId: "S001") {
        onHand {
          value
        }
      }
    }
    store(storeId: "S001") {
      name
    }
    customer(customerId: "C00001") {
      customerId
    }
    priceBookStatus(storeId: "S001") {
      ready
    }
  }
`;

const fieldsOf = {
  product: [['item']],
  'back-office': [['item', 'availability'], ['store']],
  'corporate-erp': [['item', 'cost']],
  order: [['customer']],
  checkout: [['priceBookStatus']],
} as const satisfies Record<SubgraphName, readonly (readonly string[])[]>;

journey('A subgraph stopped', (productOf) => {
  it.each(['product', 'back-office', 'corporate-erp', 'order', 'checkout'] as const)(
    'costs the fields of %s, null with path and code, and nothing else',
    async (name) => {
      const product = productOf();
      const whole = present((await askItemPage(product)).data);

      await product.cutOff(name);
      const answer = await askItemPage(product);
      await product.restore(name);

      const lost = fieldsOf[name];
      expect(answer.data).toEqual(lost.reduce<unknown>(withoutField, whole));
      expect(answer.errors).toHaveLength(lost.length);
      for (const path of lost) {
        expect(answer.errors).toContainEqual(
          expect.objectContaining({
            path,
            extensions: expect.objectContaining({ code: 'SUBGRAPH_UNREACHABLE' }) as unknown,
          }),
        );
      }
      await until(async () => (await askItemPage(product)).errors === undefined);
    },
  );

  it('costs no sale: the till scans, takes cash and completes with all others stopped', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    const shift = await openShift(till, '100.00');
    await sell(till, [barcode(product, 'I00006')]);
    await until(async () => (await drawerOf(till, shift.shiftId)) !== '100.00');
    const [drawerBefore, stockBefore] = [
      Number(await drawerOf(till, shift.shiftId)),
      await stockOf(till, 'I00002'),
    ];

    const others = ['product', 'back-office', 'corporate-erp', 'order'] as const;
    await Promise.all(others.map(product.cutOff));
    const basket = await openBasket(till);
    await scan(till, basket, barcode(product, 'I00002'), { quantity: '3' });
    await scan(till, basket, barcode(product, 'I00001', 'CS'));
    const porridge = dataMatrix(product, 'I00003', { batchLot: 'L2501', expiry: '2030-06-30' });
    const full = await scan(till, basket, porridge);
    expect(full.total.amount).toBe('36.82');
    // What must not be sold is still refused.
    const expired = dataMatrix(product, 'I00003', { batchLot: 'L2301', expiry: '2024-06-30' });
    expect(refusals(await tryScan(till, basket, expired))).toEqual(['UNIT_EXPIRED']);
    await seesKeysOnly(till, basket);
    await payCash(till, basket, '40.00');
    const sale = await complete(till, basket);
    expect(sale.transaction.change.amount).toBe('3.18');
    expect(sale.receipt.text).toContain('Oat Biscuits');

    // They come back and hear of the sale: once.
    await Promise.all(others.map(product.restore));
    await until(async () => (await stockOf(till, 'I00002')) === stockBefore - 3);
    const drawer = (drawerBefore + 36.82).toFixed(2);
    await until(async () => (await drawerOf(till, shift.shiftId)) === drawer);
    await until(async () => (await postingOf(product, sale.transaction.id)) === 'POSTED');
  });
});

function askItemPage(product: Product) {
  return product.tryAsk(itemPage, {}, { ...backOffice(), scopes: everyScope() });
}

/** One person who may see all of the page. */
function everyScope(): readonly string[] {
  return [...backOffice().scopes, 'till:sell'];
}

/** The value with null at the path. */
function withoutField(value: unknown, [field, ...deeper]: readonly string[]): unknown {
  if (field === undefined) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [field]: withoutField(fields[field], deeper) };
}

/** A line's item belongs to product: its key is known, what product would say is null with its path. */
async function seesKeysOnly({ product, identity }: Till, { id }: { readonly id: string }) {
  const answer = await product.tryAsk<{ basket: { lines: readonly object[] } }>(
    BasketWithItemsDocument,
    { id },
    identity,
  );
  const { lines } = present(answer.data).basket;
  expect(lines.length).toBeGreaterThanOrEqual(3);
  for (const line of lines) expect(line).toMatchObject({ item: null });
  const path = ['basket', 'lines', 0, 'item', 'description'];
  expect(answer.errors).toContainEqual(expect.objectContaining({ path }));
}

async function stockOf({ product, identity, storeId }: Till, itemId: string): Promise<number> {
  const position = { storeId, itemId };
  const answer = await product.ask(TillInventoryPositionDocument, position, identity);
  return Number(present(answer.inventoryPosition).onHand.value);
}

async function drawerOf({ product, identity }: Till, shiftId: string) {
  const { xReport } = await product.ask(TillXReportDocument, { shiftId }, identity);
  return present(xReport).figures.drawer.expected.amount;
}

async function postingOf(product: Product, id: string) {
  const answer = await product.ask(BackOfficeTransactionPostingDocument, { id }, backOffice());
  return answer.retailTransaction?.posting?.status;
}
