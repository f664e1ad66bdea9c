import { clearFaults, orderFault, requestCount } from '../../local/corporate-system/calls.ts';
import { type ErpForTests, startErpForTests } from '../../local/corporate-system/erp-for-tests.ts';
import { sampleItem, samplePurchaseOrder } from '../../local/corporate-system/sample-seed.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import { ownClockMs } from '../../test/kit/own-clock.ts';
import { backOffice, managerOf } from '../../test/kit/identities.ts';

const numbers = Array.from({ length: 120 }, (_, index) => index + 1);

describe('what is asked from the corporate system while somebody waits', () => {
  let erp: ErpForTests;
  beforeAll(async () => {
    erp = await startErpForTests({
      items: numbers.map(sampleItem),
      prices: [],
      purchaseOrders: numbers.map((n) => samplePurchaseOrder(n, n <= 110 ? 'S001' : 'S002')),
    });
  });
  beforeEach(() => clearFaults(erp.system));
  afterAll(() => erp.stop());

  const costsOf = (itemIds: readonly string[]) =>
    callSubgraph<{ _entities: { cost: { amount: string } | null; supplier: string | null }[] }>(
      erp.erp,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Item { itemId cost { amount currency } supplier itemMaster { description } }
      } }`,
      { representations: itemIds.map((itemId) => ({ __typename: 'Item', itemId })) },
      backOffice(),
    );

  it('asks once for all items of a request, and not again for a while', async () => {
    const itemIds = [...numbers.slice(0, 50).map((n) => sampleItem(n).itemId), 'unknown'];
    const before = await requestCount(erp.system);
    const { data, errors } = await costsOf(itemIds);
    expect(errors).toBeUndefined();
    expect((await requestCount(erp.system)) - before).toBe(1);
    expect(data?._entities[0]).toEqual({
      itemId: 'I00001',
      cost: { amount: '0.76', currency: 'EUR' },
      supplier: 'Orchard Limited',
      itemMaster: { description: 'Sample 1' },
    });
    expect(data?._entities[50]).toEqual({
      itemId: 'unknown',
      cost: null,
      supplier: null,
      itemMaster: null,
    });
    await costsOf(itemIds);
    expect((await requestCount(erp.system)) - before).toBe(1);
  });

  it('answers null with an error for its own fields alone while it is down', async () => {
    await orderFault(erp.system, { kind: 'unavailable' });
    const { data, errors } = await callSubgraph<{ _entities: unknown[]; itemMasters: unknown }>(
      erp.erp,
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Item { itemId cost { amount } } }
        itemMasters { nodes { itemId } }
      }`,
      { representations: [{ __typename: 'Item', itemId: 'I00099' }] },
      backOffice(),
    );
    expect(data).toEqual({
      _entities: [{ itemId: 'I00099', cost: null }],
      itemMasters: { nodes: [] },
    });
    expect(errors).toMatchObject([
      {
        path: ['_entities', 0, 'cost'],
        extensions: { code: 'CORPORATE_SYSTEM_UNAVAILABLE' },
      },
    ]);
  });

  it('gives up on a slow one at its deadline, and stops asking after some of them', async () => {
    await orderFault(erp.system, { kind: 'slow', delayMs: 4000, count: 100 });
    const startedMs = ownClockMs();
    await Promise.all(numbers.slice(100, 110).map((n) => costsOf([sampleItem(n).itemId])));
    expect(ownClockMs() - startedMs).toBeLessThan(3500);
    const openMs = ownClockMs();
    const { errors } = await costsOf(['I00111']);
    expect(errors).toMatchObject([
      { extensions: { code: 'CORPORATE_SYSTEM_UNAVAILABLE' } },
      { extensions: { code: 'CORPORATE_SYSTEM_UNAVAILABLE' } },
      { extensions: { code: 'CORPORATE_SYSTEM_UNAVAILABLE' } },
    ]);
    expect(ownClockMs() - openMs).toBeLessThan(300);
    await clearFaults(erp.system);
    await erp.eventually(
      () => costsOf(['I00111']),
      (answer) => answer.errors === undefined,
    );
  });

  const orderOf = (identity = backOffice(), number = 'PO000001') =>
    callSubgraph<{ purchaseOrder: { readAt: string } | null }>(
      erp.erp,
      `query ($number: ID!) { purchaseOrder(purchaseOrderNumber: $number) {
        purchaseOrderNumber store { storeId } supplier status expectedDate readAt
        lines { lineNumber item { itemId } quantity { value unit } unitCost { amount currency } }
      } }`,
      { number },
      identity,
    );

  it('reads a purchase order, and keeps it for when the corporate system is down', async () => {
    const fresh = await orderOf();
    expect(fresh.data?.purchaseOrder).toEqual({
      purchaseOrderNumber: 'PO000001',
      store: { storeId: 'S001' },
      supplier: 'Orchard Limited',
      status: 'OPEN',
      expectedDate: '2026-03-02',
      readAt: expect.any(String),
      lines: [
        {
          lineNumber: 1,
          item: { itemId: 'I00001' },
          quantity: { value: '12', unit: 'CS' },
          unitCost: { amount: '9.06', currency: 'EUR' },
        },
      ],
    });
    await orderFault(erp.system, { kind: 'unavailable' });
    expect((await orderOf()).data).toEqual(fresh.data);
  });

  it('shows purchase orders to those who may see their store', async () => {
    expect((await orderOf(managerOf('S001'))).data?.purchaseOrder).not.toBeNull();
    expect((await orderOf(managerOf('S002'))).data?.purchaseOrder).toBeNull();
    expect((await orderOf(backOffice(), 'nothing')).data?.purchaseOrder).toBeNull();
  });

  it('pages the purchase orders of a store, with and without the corporate system', async () => {
    const page = async (after: string | undefined, identity = backOffice()) => {
      const { data, errors } = await callSubgraph<{
        purchaseOrders: {
          nodes: { purchaseOrderNumber: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        erp.erp,
        `query ($after: Cursor) { purchaseOrders(storeId: "S001", first: 60, after: $after) {
          nodes { purchaseOrderNumber } pageInfo { hasNextPage endCursor }
        } }`,
        { after },
        identity,
      );
      expect(errors).toBeUndefined();
      return data?.purchaseOrders;
    };
    const first = await page(undefined);
    expect(first?.nodes).toHaveLength(60);
    const second = await page(first?.pageInfo.endCursor);
    expect(second?.nodes.map(({ purchaseOrderNumber: number }) => number)).toEqual(
      numbers.slice(60, 110).map((n) => samplePurchaseOrder(n, 'S001').purchaseOrderNumber),
    );
    expect(second?.pageInfo.hasNextPage).toBe(false);
    await orderFault(erp.system, { kind: 'unavailable' });
    expect(await page(first?.pageInfo.endCursor)).toEqual(second);
    expect((await page(undefined, managerOf('S002')))?.nodes).toEqual([]);
  });

  it('takes no page of more than a hundred', async () => {
    const { errors } = await callSubgraph(
      erp.erp,
      '{ syncRuns(first: 101) { nodes { syncRunId } } }',
    );
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', reason: 'PAGE_SIZE_TOO_LARGE' } },
    ]);
  });

  it('asks for either a shift or a business day to reconcile', async () => {
    const { errors } = await callSubgraph(
      erp.erp,
      '{ postingReconciliation(storeId: "S001") { agrees } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const day = await callSubgraph(
      erp.erp,
      '{ postingReconciliation(storeId: "S001", businessDayDate: "2026-03-01") { agrees corporate { count } } }',
    );
    expect(day.data).toEqual({ postingReconciliation: { agrees: true, corporate: { count: 0 } } });
  });

  it('cannot reconcile while the corporate system is down, and says what it knows', async () => {
    await orderFault(erp.system, { kind: 'unavailable' });
    const { data, errors } = await callSubgraph(
      erp.erp,
      '{ postingReconciliation(shiftId: "x") { posted { count } agrees corporate { count } } }',
    );
    expect(data).toEqual({
      postingReconciliation: { posted: { count: 0 }, agrees: null, corporate: null },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'CORPORATE_SYSTEM_UNAVAILABLE' } }]);
  });
});
