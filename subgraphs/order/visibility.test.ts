import type { Identity } from '#platform/contracts/identity.ts';
import { signDocument } from '#platform/signatures.ts';
import { taskHandler } from '#platform/tasks.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import { backOffice, cashierOf, erp, shopper } from '../../test/kit/identities.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { createMemoryOutside } from './adapters/memory/memory-outside.ts';
import { seedOrder } from './adapters/seed-order.ts';
import { assembleOrder } from './assemble.ts';

let resources: TestResources;
let order: Subgraph;
let placed: readonly { readonly orderId: string; readonly orderNumber: string }[];
const customerIds = ['C00001', 'C00002'];

beforeAll(async () => {
  resources = await createTestResources();
  const { stock, payments } = createMemoryOutside();
  const stockReserve = taskHandler('stockReserve', (input, step) => stock.reserve(step, input));
  resources.taskRegistry.register({ name: 'back-office', tasks: { stockReserve } });
  order = await assembleOrder(resources, { payments });
  const customers = customerIds.map((customerId) => ({
    ...{ customerId, name: 'Ada King Lovelace', email: `${customerId}@shop.example` },
  }));
  await seedOrder(resources, { customers });
  const orders: OrderNode[] = [];
  for (const [index, storeId] of ['S001', 'S002', 'S001'].entries()) {
    orders.push(await capture(storeId, index));
  }
  placed = orders;
});
afterAll(async () => {
  await order.stop();
  await resources.close();
});

describe('an order, its fulfilment and its number', () => {
  it.each`
    who                   | identity             | sees
    ${'its store'}        | ${cashierOf('S001')} | ${true}
    ${'another store'}    | ${cashierOf('S002')} | ${false}
    ${'the back office'}  | ${backOffice()}      | ${true}
    ${'its customer'}     | ${shopper('C00001')} | ${true}
    ${'another customer'} | ${shopper('C00002')} | ${false}
  `('is seen by $who: $sees', async ({ identity, sees }) => {
    const [{ orderId, orderNumber } = { orderId: '', orderNumber: '' }] = placed;
    const query = `query ($orderId: ID!, $orderNumber: String!) {
      customerOrder(orderId: $orderId) { orderId }
      customerOrderByNumber(orderNumber: $orderNumber) { orderId }
    }`;
    const typed = orderNumber.toLowerCase().replaceAll('-', ' ');
    const found = await ask(query, { orderId, orderNumber: typed }, identity);
    const expected = sees ? { orderId } : null;
    expect(found).toEqual({ customerOrder: expected, customerOrderByNumber: expected });
    expect(await entity({ __typename: 'CustomerOrder', orderId }, 'orderId', identity)).toEqual(
      expected,
    );
  });

  it('is unknown by a number that nobody gave', async () => {
    const query = `query ($n: String!) { customerOrderByNumber(orderNumber: $n) { orderId } }`;
    expect(await ask(query, { n: 'W-0000-0000' })).toEqual({ customerOrderByNumber: null });
    expect(await ask(query, { n: 'nonsense' })).toEqual({ customerOrderByNumber: null });
  });
});

describe('lists', () => {
  it("show a store's orders and pick list to that store only, page by page", async () => {
    const query = `query ($storeId: ID!, $status: CustomerOrderStatus, $after: Cursor) {
      storeOrders(storeId: $storeId, status: $status, first: 1, after: $after) {
        nodes { orderId fulfilments { fulfilmentId } } pageInfo { hasNextPage endCursor } }
      pickList(storeId: $storeId) { nodes { fulfilmentId orderNumber order { orderId } lines { lineId } } }
    }`;
    const variables = { storeId: 'S001', status: 'CONFIRMED' };
    const first = await ask(query, variables);
    expect(first.storeOrders).toMatchObject({
      nodes: [{ orderId: placed[2]?.orderId }],
      pageInfo: { hasNextPage: true },
    });
    expect(first.pickList.nodes).toMatchObject([
      { order: { orderId: placed[0]?.orderId }, lines: [{ lineId: 'L1' }] },
      { order: { orderId: placed[2]?.orderId } },
    ]);
    const after = first.storeOrders.pageInfo.endCursor;
    const second = await ask(query, { ...variables, after });
    expect(second.storeOrders.nodes).toMatchObject([{ orderId: placed[0]?.orderId }]);
    const fulfilmentId = first.pickList.nodes[0]?.fulfilmentId ?? '';
    const representation = { __typename: 'Fulfilment', fulfilmentId };
    const fields = 'fulfilmentId order { orderId }';
    expect(await entity(representation, fields, shopper('C00001'))).toMatchObject({ fulfilmentId });
    expect(await entity(representation, fields, shopper('C00002'))).toBeNull();
    const elsewhere = await ask(query, variables, cashierOf('S002'));
    expect([elsewhere.storeOrders.nodes, elsewhere.pickList.nodes]).toEqual([[], []]);
  });

  it('refuse pages that are too large, and cursors of nobody', async () => {
    const query = `query ($first: Int, $after: Cursor) {
      pickList(storeId: "S001", first: $first, after: $after) { nodes { fulfilmentId } } }`;
    const variables = [{ first: 101 }, { after: 'bm9uc2Vuc2U' }];
    for (const each of variables) {
      await expect(ask(query, each)).rejects.toThrow('BAD_USER_INPUT');
    }
  });

  it("show a customer's orders to that customer, and to staff those of their stores", async () => {
    const count = async (identity: Identity) => {
      const query = `{ customer(customerId: "C00001") { orders(first: 2) { nodes { orderId } } } }`;
      const { customer } = await ask(query, {}, identity);
      return customer?.orders.nodes.map(({ orderId }) => orderId);
    };
    const ids = placed.map(({ orderId }) => orderId);
    expect(await count(shopper('C00001'))).toEqual([ids[2], ids[1]]);
    expect(await count(cashierOf('S001'))).toEqual([ids[2], ids[0]]);
    expect(await count(cashierOf('S002'))).toEqual([ids[1]]);
    expect(await count(shopper('C00002'))).toBeUndefined();
  });
});

describe('a customer', () => {
  const fields = 'customerId givenName familyName';
  const representation = { __typename: 'Customer', customerId: 'C00001' };

  it('is seen by staff and themselves', async () => {
    const ada = { customerId: 'C00001', givenName: 'Ada', familyName: 'King Lovelace' };
    expect(await entity(representation, fields, cashierOf('S002'))).toEqual(ada);
    expect(await entity(representation, fields, shopper('C00001'))).toEqual(ada);
    expect(await entity(representation, fields, shopper('C00002'))).toBeNull();
    expect(await entity(representation, fields, erp())).toBeNull();
  });

  const change = (name: string, input: object, identity: Identity) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const selection = `{ customer { ${fields} version status } userErrors { code field } }`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`;
    return ask(query, { input: { idempotencyKey: JSON.stringify(input), ...input } }, identity);
  };

  it('is changed and erased by nobody else', async () => {
    const customerId = 'C00001';
    for (const name of ['customerUpdate', 'customerErase']) {
      await expect(change(name, { customerId }, shopper('C00002'))).rejects.toThrow('FORBIDDEN');
    }
    const changed = await change(
      'customerUpdate',
      { customerId, phone: null },
      shopper(customerId),
    );
    expect(changed.customerUpdate).toMatchObject({ customer: { version: 2 }, userErrors: [] });
  });

  it.each`
    name                | input                                               | code
    ${'customerUpdate'} | ${{ customerId: 'C0' }}                             | ${'CUSTOMER_UNKNOWN'}
    ${'customerUpdate'} | ${{ customerId: 'C00002', version: 9 }}             | ${'CUSTOMER_VERSION_STALE'}
    ${'customerCreate'} | ${{ givenName: 'A', familyName: 'B', email: 'no' }} | ${'CUSTOMER_DETAILS_INVALID'}
    ${'customerErase'}  | ${{ customerId: 'C00001' }}                         | ${'CUSTOMER_ORDERS_OPEN'}
  `('is not changed by $name of $input ($code)', async ({ name, input, code }) => {
    const answer = await change(name, input, backOffice());
    expect(answer[name as 'customerUpdate'].userErrors).toMatchObject([{ code }]);
  });

  it('is erased for good, and nothing is ordered for them any more (CUSTOMER_ERASED)', async () => {
    const customerId = 'C00002';
    const erased = await change('customerErase', { customerId }, shopper(customerId));
    expect(erased.customerErase.customer).toEqual({
      ...{ customerId, givenName: null, familyName: null, status: 'ERASED', version: 2 },
    });
    const later = await change('customerUpdate', { customerId, givenName: 'A' }, backOffice());
    expect(later.customerUpdate.userErrors).toMatchObject([{ code: 'CUSTOMER_ERASED' }]);
    await expect(capture('S001', 99, customerId)).rejects.toThrow('CUSTOMER_ERASED');
  });
});

async function ask(query: string, variables: object, identity: Identity = cashierOf('S001')) {
  const { data, errors } = await callSubgraph(order, query, { ...variables }, identity);
  if (errors !== undefined) throw new Error(errors[0]?.extensions?.code ?? errors[0]?.message);
  return data as Answer;
}

type OrderNode = {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly status: string;
};
type List<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string };
};
/** What is asked for depends on the query; a test reads what it asked for. */
type Answer = {
  readonly storeOrders: List<OrderNode>;
  readonly pickList: List<{ readonly fulfilmentId: string }>;
  readonly customer: { readonly orders: List<OrderNode> } | null;
  readonly _entities: readonly unknown[];
  readonly orderCapture: Change & { readonly order: OrderNode | null };
  readonly customerUpdate: Change;
  readonly customerErase: Change;
  readonly customerCreate: Change;
};
type Change = {
  readonly customer?: object | null;
  readonly userErrors: readonly { readonly code: string }[];
};

type Representation = { readonly __typename: string; readonly [key: string]: string };

async function entity(representation: Representation, fields: string, identity: Identity) {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ${representation.__typename} { ${fields} } } }`;
  const { _entities } = await ask(query, { representations: [representation] }, identity);
  return _entities[0];
}

async function capture(storeId: string, number: number, customerId = 'C00001'): Promise<OrderNode> {
  const one = { value: '1', unit: 'EA' };
  const sums = { netMinor: 1000, taxMinor: 190, discountMinor: 0 };
  const line = { lineId: 'L1', itemId: 'I00001', gtin: '09521234567893', description: 'Tea' };
  const priced = { ...line, ...sums, quantity: one, baseQuantity: one };
  const quote = {
    ...{ basketId: `B${number}`, basketVersion: 1, storeId, channel: 'WEB', currency: 'EUR' },
    ...sums,
    lines: [{ ...priced, unitPriceMinor: 1190, grossMinor: 1190 }],
    totalMinor: 1190,
  };
  const token = await signDocument('quote', quote, resources.internalSecret, 900);
  const query = `mutation ($input: OrderCaptureInput!) { orderCapture(input: $input) {
    order { orderId orderNumber status } userErrors { code } } }`;
  const paid = { kind: 'PICK_UP', storeId, customerId, paymentToken: 'tok' };
  const input = { quote: token, ...paid, idempotencyKey: `k${number}` };
  const { orderCapture } = await ask(query, { input }, backOffice());
  if (orderCapture.order === null) throw new Error(orderCapture.userErrors[0]?.code);
  expect(orderCapture.order.status).toBe('CONFIRMED');
  return orderCapture.order;
}
