import type { Identity } from '#platform/contracts/identity.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { signDocument } from '#platform/signatures.ts';
import { taskHandler } from '#platform/tasks.ts';
import { callSubgraph } from '../../test/kit/call-subgraph.ts';
import { backOffice, cashierOf, erp, shopper } from '../../test/kit/identities.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { createMemoryOutside } from './adapters/memory/memory-outside.ts';
import { seedOrder } from './adapters/seed-order.ts';
import { assembleOrder } from './assemble.ts';

const outside = createMemoryOutside();
const events: DomainEvent[] = [];
let resources: TestResources;
let order: Subgraph;
let counter = 0;
const fresh = (prefix: string) => `${prefix}${(counter += 1)}`;

beforeAll(async () => {
  const environment = { ORDER_SAGA_RETRY_MS: '1' };
  resources = await createTestResources({ environment });
  const { stock, till, payments } = outside;
  resources.taskRegistry.register({
    name: 'back-office',
    tasks: {
      stockReserve: taskHandler('stockReserve', (input, step) => stock.reserve(step, input)),
      stockRelease: taskHandler('stockRelease', async ({ reservationId }, step) => {
        const released = await stock.release(step, reservationId);
        return released.ok ? { ok: true, value: { released: true } } : released;
      }),
    },
  });
  resources.taskRegistry.register({
    name: 'checkout',
    tasks: {
      fulfilmentComplete: taskHandler('fulfilmentComplete', async (input, step) => {
        const rung = await till.complete(step, input);
        return rung.ok ? { ok: true, value: { ...rung.value, receiptNumber: 1 } } : rung;
      }),
    },
  });
  order = await assembleOrder(resources, { payments });
  order.consumers.forEach(resources.bus.consume);
  const types = ['OrderStatusChanged', 'FulfilmentRequested'];
  resources.bus.listen({ types }, (event) => events.push(event));
  await resources.bus.start();
  await order.start();
  const customers = Array.from({ length: 500 }, (_, index) => customerSeed(index + 1));
  await seedOrder(resources, { customers });
});
afterAll(async () => {
  await order.stop();
  await resources.close();
});

const userErrors = 'userErrors { code message field }';
const orderFields = `orderId orderNumber status nextStatuses version total { amount currency }
  customer { customerId } store { storeId } lines { lineId item { itemId } gross { amount } }
  payment { status cardLastFour reason } rejection { code } cancelReason
  fulfilments { fulfilmentId status nextStatuses kind transaction { id } }`;
const fulfilmentFields = `order { ${orderFields} } fulfilment { fulfilmentId status transaction { id } }`;
const payloads: Readonly<Record<string, string>> = {
  orderCapture: `order { ${orderFields} }`,
  orderCancel: `order { ${orderFields} }`,
  fulfilmentReady: fulfilmentFields,
  fulfilmentHandOver: fulfilmentFields,
};
const customerPayload = `customer { customerId status version givenName familyName email phone
  address { city } }`;

type FulfilmentNode = { readonly fulfilmentId: string; readonly status: string };
type OrderNode = {
  readonly orderId: string;
  readonly status: string;
  readonly customer: object | null;
  readonly fulfilments: readonly [FulfilmentNode];
};
/** What is asked for depends on the mutation; a test reads what it asked for. */
type Payload = {
  readonly order: OrderNode;
  readonly fulfilment: FulfilmentNode;
  readonly customer: { readonly customerId: string };
  readonly userErrors: readonly { readonly code: string }[];
};

/** A top-level error is thrown as its code. */
async function mutate(
  name: string,
  input: object,
  identity: Identity = cashierOf('S001'),
): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const fields = `${payloads[name] ?? customerPayload} ${userErrors}`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const variables = { input: { idempotencyKey: fresh('key'), ...input } };
  const { data, errors } = await callSubgraph(order, query, variables, identity);
  if (errors !== undefined) throw new Error(errors[0]?.extensions?.code ?? errors[0]?.message);
  return data?.[name] as Payload;
}

async function ask(query: string, variables: object, identity: Identity = cashierOf('S001')) {
  const { data, errors } = await callSubgraph(order, query, { ...variables }, identity);
  if (errors !== undefined) throw new Error(errors[0]?.extensions?.code ?? errors[0]?.message);
  return data as { readonly customerOrder: OrderNode };
}

async function capture(parts: object = {}, identity?: Identity) {
  const quote = await sign();
  return mutate(
    'orderCapture',
    { quote, kind: 'PICK_UP', storeId: 'S001', paymentToken: 'tok', ...parts },
    identity,
  );
}

async function readyOrder(parts: object = {}) {
  const { order: captured } = await capture(parts);
  const { fulfilmentId } = captured.fulfilments[0];
  await mutate('fulfilmentReady', { fulfilmentId });
  return { orderId: captured.orderId, fulfilmentId };
}

const codesOf = ({ userErrors: errors }: Payload) => errors.map(({ code }) => code);

describe('capturing an order', () => {
  it('reserves, authorises and confirms at the prices of the quote', async () => {
    const { order: captured, userErrors: errors } = await capture({ customerId: 'C00001' });
    expect(errors).toEqual([]);
    expect(captured).toMatchObject({
      status: 'CONFIRMED',
      nextStatuses: ['READY', 'CANCELLING'],
      total: { amount: '23.80', currency: 'EUR' },
      customer: { customerId: 'C00001' },
      store: { storeId: 'S001' },
      lines: [{ item: { itemId: 'I00001' }, gross: { amount: '23.80' } }],
      payment: { status: 'AUTHORISED', cardLastFour: '4242' },
      fulfilments: [{ status: 'REQUESTED', nextStatuses: ['READY', 'CANCELLED'] }],
    });
    await eventually(() => {
      const own = events.filter(({ detail }) => idOf(detail) === captured.orderId);
      expect(own.map(({ type, version }) => `${type} ${version}`)).toEqual(
        expect.arrayContaining([
          'OrderStatusChanged 1',
          'OrderStatusChanged 2',
          'FulfilmentRequested 1',
        ]),
      );
    });
  });

  it.each`
    what                         | parts                                     | code
    ${'a stranger'}              | ${{ quote: 'no.quote.atall' }}            | ${'QUOTE_INVALID'}
    ${'an unknown customer'}     | ${{ customerId: 'C99999' }}               | ${'CUSTOMER_UNKNOWN'}
    ${'a shipment without card'} | ${{ kind: 'SHIP', paymentToken: null }}   | ${'PAYMENT_TOKEN_REQUIRED'}
    ${'a shipment to nobody'}    | ${{ kind: 'SHIP' }}                       | ${'DELIVERY_ADDRESS_REQUIRED'}
    ${'a shipment to nowhere'}   | ${{ kind: 'SHIP', customerId: 'C00002' }} | ${'DELIVERY_ADDRESS_REQUIRED'}
  `('of $what is refused with $code', async ({ parts, code }) => {
    expect(codesOf(await capture(parts))).toEqual([code]);
  });

  it.each`
    kind         | delivery     | code
    ${'PICK_UP'} | ${'MISSING'} | ${undefined}
    ${'PICK_UP'} | ${'CHARGED'} | ${'DELIVERY_FEE_WRONG'}
    ${'SHIP'}    | ${'MISSING'} | ${'DELIVERY_FEE_WRONG'}
    ${'SHIP'}    | ${'CHARGED'} | ${'DELIVERY_ADDRESS_REQUIRED'}
  `('answers $code to $kind of a quote whose delivery is $delivery', async (row) => {
    const { kind, delivery, code } = row as Record<string, string | undefined>;
    const quote = await sign({ delivery });
    const [refusal] = codesOf(await capture({ kind, quote, customerId: 'C00001' }));
    expect(refusal).toBe(code);
  });

  it('refuses a changed quote (QUOTE_INVALID) and an old one (QUOTE_EXPIRED)', async () => {
    const [head, body = '', tail] = (await sign()).split('.');
    const payload = JSON.parse(Buffer.from(body, 'base64url').toString());
    const cheap = Buffer.from(JSON.stringify({ ...payload, totalMinor: 1 })).toString('base64url');
    expect(codesOf(await capture({ quote: `${head}.${cheap}.${tail}` }))).toEqual([
      'QUOTE_INVALID',
    ]);
    const old = await sign({}, new Date(Date.now() - 3_600_000));
    expect(codesOf(await capture({ quote: old }))).toEqual(['QUOTE_EXPIRED']);
    const approval = await signDocument('approval', {}, resources.internalSecret, 60);
    expect(codesOf(await capture({ quote: approval }))).toEqual(['QUOTE_INVALID']);
  });

  it('takes a quote once (QUOTE_USED), also of ten requests at once', async () => {
    const quote = await sign();
    const answers = await Promise.all(Array.from({ length: 10 }, () => capture({ quote })));
    expect(answers.filter(({ userErrors: errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(9).fill('QUOTE_USED'));
  });

  it('answers the rejected order with its reason (STOCK_INSUFFICIENT), and again for the same key', async () => {
    outside.setOnHand(0);
    const again = { quote: await sign(), idempotencyKey: fresh('same') };
    const first = await capture(again);
    outside.setOnHand(1_000_000);
    expect(first.order).toMatchObject({ status: 'REJECTED', nextStatuses: [], fulfilments: [] });
    expect(codesOf(first)).toEqual(['STOCK_INSUFFICIENT']);
    expect(await capture(again)).toEqual(first);
  });

  it('for another customer than that of the quote is refused (CUSTOMER_MISMATCH)', async () => {
    const quote = await sign({ customerId: 'C00001' });
    const mine = shopper('C00002');
    expect(codesOf(await capture({ quote, customerId: 'C00002' }))).toEqual(['CUSTOMER_MISMATCH']);
    expect(codesOf(await capture({ quote }, mine))).toEqual(['CUSTOMER_MISMATCH']);
    const { order: own } = await capture({ quote }, shopper('C00001'));
    expect(own.customer).toEqual({ customerId: 'C00001' });
  });

  it('is for one’s own stores and oneself (FORBIDDEN)', async () => {
    await expect(capture({}, cashierOf('S002'))).rejects.toThrow('FORBIDDEN');
    await expect(capture({ storeId: 'S002' })).rejects.toThrow('FORBIDDEN');
    await expect(capture({ customerId: 'C00002' }, shopper('C00001'))).rejects.toThrow('FORBIDDEN');
    await expect(capture({}, erp())).rejects.toThrow('FORBIDDEN');
  });
});

describe('handing over', () => {
  it('ends in one transaction, whatever the number of requests', async () => {
    const { orderId, fulfilmentId } = await readyOrder();
    const before = outside.transactionCount();
    const input = { fulfilmentId, idempotencyKey: fresh('hand') };
    const answers = await Promise.all([1, 2, 3].map(() => mutate('fulfilmentHandOver', input)));
    for (const answer of answers) {
      expect(answer).toMatchObject({
        order: { orderId, status: 'COMPLETED', nextStatuses: [], payment: { status: 'SETTLED' } },
        fulfilment: { status: 'COMPLETED', transaction: { id: `T-${fulfilmentId}` } },
        userErrors: [],
      });
    }
    expect(outside.transactionCount()).toBe(before + 1);
    const late = await mutate('fulfilmentHandOver', { fulfilmentId });
    expect(codesOf(late)).toEqual(['FULFILMENT_STATUS_WRONG']);
    expect(codesOf(await mutate('orderCancel', { orderId }))).toEqual(['ORDER_STATUS_WRONG']);
  });

  it.each`
    checkoutSays             | code
    ${'SHIFT_NOT_OPEN'}      | ${'SHIFT_NOT_OPEN'}
    ${'TENDER_INSUFFICIENT'} | ${'TENDER_INSUFFICIENT'}
    ${'WORKSTATION_BUSY'}    | ${'HAND_OVER_REFUSED'}
    ${'AGE_CHECK_REQUIRED'}  | ${'AGE_CHECK_REQUIRED'}
    ${'AGE_TOO_YOUNG'}       | ${'AGE_TOO_YOUNG'}
  `('is READY again when checkout says $checkoutSays ($code)', async ({ checkoutSays, code }) => {
    const { fulfilmentId } = await readyOrder();
    const birthDate = '2001-02-03';
    const input = { fulfilmentId, birthDate, idempotencyKey: fresh('hand') };
    outside.refuseCompletion(checkoutSays);
    expect(codesOf(await mutate('fulfilmentHandOver', input))).toEqual([code]);
    outside.refuseCompletion(undefined);
    const { fulfilment } = await mutate('fulfilmentHandOver', input);
    expect(fulfilment.status).toBe('COMPLETED');
  });

  it('goes on after a lost answer, and meanwhile nobody cancels it (HAND_OVER_IN_PROGRESS)', async () => {
    const { orderId, fulfilmentId } = await readyOrder();
    const before = outside.transactionCount();
    const input = { fulfilmentId, idempotencyKey: fresh('hand') };
    outside.failNext('complete', { when: 'AFTER', times: 1 });
    await expect(mutate('fulfilmentHandOver', input)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    const progress = ['HAND_OVER_IN_PROGRESS'];
    expect(codesOf(await mutate('orderCancel', { orderId }))).toEqual(progress);
    expect(codesOf(await mutate('fulfilmentHandOver', { fulfilmentId }))).toEqual(progress);
    const { order: done } = await mutate('fulfilmentHandOver', input);
    expect(done.status).toBe('COMPLETED');
    expect(outside.transactionCount()).toBe(before + 1);
  });

  it('is completed by SaleCompleted when its own answer never came, once however often told', async () => {
    const { orderId, fulfilmentId } = await readyOrder({ customerId: 'C00003' });
    outside.failNext('complete', { when: 'AFTER', times: 1 });
    const input = { fulfilmentId, idempotencyKey: fresh('hand') };
    const lost = mutate('fulfilmentHandOver', input);
    await expect(lost).rejects.toThrow('INTERNAL_SERVER_ERROR');
    const sale = saleOf({ orderId, fulfilmentId, customerId: 'C00003' });
    for (const event of [sale, sale]) {
      for (const consumer of order.consumers) await consumer.apply(event);
    }
    const answer = await ask(
      `query ($orderId: ID!) { customerOrder(orderId: $orderId) { ${orderFields}
        customer { lastPurchase { transaction { id } store { storeId } } } } }`,
      { orderId },
    );
    expect(answer.customerOrder).toMatchObject({
      status: 'COMPLETED',
      version: 4,
      fulfilments: [{ status: 'COMPLETED', transaction: { id: 'T-sale' } }],
      customer: { lastPurchase: { transaction: { id: 'T-sale' }, store: { storeId: 'S001' } } },
    });
    const asked = await mutate('fulfilmentHandOver', input);
    expect(asked.fulfilment).toMatchObject({ transaction: { id: 'T-sale' } });
  });

  it('needs the goods picked, a workstation, an operator and, if due, the cash', async () => {
    const { order: captured } = await capture({ paymentToken: null });
    const { fulfilmentId } = captured.fulfilments[0];
    const handOver = (parts: object, identity?: Identity) =>
      mutate('fulfilmentHandOver', { fulfilmentId, ...parts }, identity);
    expect(codesOf(await handOver({}))).toEqual(['FULFILMENT_STATUS_WRONG']);
    await mutate('fulfilmentReady', { fulfilmentId });
    expect(codesOf(await handOver({}))).toEqual(['CASH_REQUIRED']);
    const francs = { amount: '30.00', currency: 'CHF' };
    expect(codesOf(await handOver({ cashTendered: francs }))).toEqual(['CURRENCY_WRONG']);
    const nothing = { amount: '0.00', currency: 'EUR' };
    expect(codesOf(await handOver({ cashTendered: nothing }))).toEqual(['TENDER_INSUFFICIENT']);
    const many = { amount: '30.001', currency: 'EUR' };
    await expect(handOver({ cashTendered: many })).rejects.toThrow('BAD_USER_INPUT');
    expect(codesOf(await handOver({}, backOffice()))).toEqual(['WORKSTATION_REQUIRED']);
    const there = { workstationId: 'S001-W1' };
    expect(codesOf(await handOver(there, backOffice()))).toEqual(['OPERATOR_REQUIRED']);
    await expect(handOver({}, cashierOf('S002'))).rejects.toThrow('FORBIDDEN');
    expect(codesOf(await handOver({ fulfilmentId: 'F0' }))).toEqual(['FULFILMENT_UNKNOWN']);
    const paid = await handOver({ cashTendered: { amount: '30.00', currency: 'EUR' } });
    expect(paid.order).toMatchObject({ status: 'COMPLETED', payment: { status: 'SETTLED' } });
  });
});

describe('cancelling', () => {
  it('gives stock and payment back, takes it off the pick list, and does it once', async () => {
    const held = [outside.heldReservations(), outside.heldPayments()];
    const { orderId } = await readyOrder();
    const input = { orderId, reason: 'Changed my mind', idempotencyKey: fresh('cancel') };
    const first = await mutate('orderCancel', input);
    expect(first.order).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'Changed my mind',
      payment: { status: 'VOIDED' },
      fulfilments: [{ status: 'CANCELLED' }],
    });
    expect(await mutate('orderCancel', input)).toEqual(first);
    expect([outside.heldReservations(), outside.heldPayments()]).toEqual(held);
    expect(codesOf(await mutate('orderCancel', { orderId }))).toEqual(['ORDER_STATUS_WRONG']);
  });

  it('is for staff of the store and for the customer (ORDER_UNKNOWN to everybody else)', async () => {
    const { order: captured } = await capture({}, shopper('C00004'));
    const { orderId } = captured;
    const cancel = (identity: Identity) => mutate('orderCancel', { orderId }, identity);
    expect(codesOf(await cancel(shopper('C00005')))).toEqual(['ORDER_UNKNOWN']);
    expect(codesOf(await mutate('orderCancel', { orderId: 'O0' }))).toEqual(['ORDER_UNKNOWN']);
    await expect(cancel(cashierOf('S002'))).rejects.toThrow('FORBIDDEN');
    expect((await cancel(shopper('C00004'))).order.status).toBe('CANCELLED');
  });
});

describe('an idempotency key', () => {
  it.each`
    mutation                | other
    ${'orderCapture'}       | ${{ storeId: 'S001', kind: 'SHIP' }}
    ${'orderCancel'}        | ${{ reason: 'other' }}
    ${'fulfilmentReady'}    | ${{ fulfilmentId: 'other' }}
    ${'fulfilmentHandOver'} | ${{ workstationId: 'S001-W2' }}
    ${'customerCreate'}     | ${{ givenName: 'Other' }}
    ${'customerUpdate'}     | ${{ givenName: 'Other' }}
    ${'customerErase'}      | ${{ customerId: 'C00001' }}
  `(
    'of $mutation answers the same once, and IDEMPOTENCY_KEY_REUSED for another input',
    async ({ mutation, other }) => {
      const input = { ...(await inputOf(mutation)), idempotencyKey: fresh('once') };
      const first = await mutate(mutation, input);
      expect(first.userErrors).toEqual([]);
      expect(await mutate(mutation, input)).toEqual(first);
      expect(await mutate(mutation, { ...input, ...other })).toMatchObject({
        userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }],
      });
    },
  );
});

describe('a process that starts', () => {
  it('finishes what a dead one left', async () => {
    const slow = await assembleOrder(
      { ...resources, environment: { ORDER_CAPTURE_WAIT_MS: '0', ORDER_SAGA_RETRY_MS: '1' } },
      { payments: outside.payments },
    );
    outside.failNext('reserve', { when: 'BEFORE', times: 3 });
    outside.failNext('release', { when: 'AFTER', times: 4 });
    const query = `mutation ($input: OrderCaptureInput!) { orderCapture(input: $input) { order { orderId status } } }`;
    const input = { quote: await sign(), kind: 'PICK_UP', storeId: 'S001', paymentToken: 'tok' };
    const asked = { input: { ...input, idempotencyKey: fresh('dead') } };
    const { data } = await callSubgraph(slow, query, asked, cashierOf('S001'));
    const { orderCapture } = data as { readonly orderCapture: Payload };
    expect(orderCapture.order.status).toBe('PENDING');
    // Never started, so this only waits until the saga has stopped on its way.
    await slow.stop();
    const next = await assembleOrder(resources, { payments: outside.payments });
    await next.start();
    const { orderId } = orderCapture.order;
    await eventually(async () => {
      const { customerOrder } = await ask(
        `query ($orderId: ID!) { customerOrder(orderId: $orderId) { status rejection { code } } }`,
        { orderId },
      );
      expect(customerOrder).toEqual({
        status: 'REJECTED',
        rejection: { code: 'STOCK_UNAVAILABLE' },
      });
    });
    await next.stop();
  });
});

async function inputOf(mutation: string): Promise<object> {
  const customer = { givenName: 'Ada', familyName: 'Lovelace' };
  if (mutation === 'customerCreate') return customer;
  if (mutation.startsWith('customer')) {
    const created = await mutate('customerCreate', customer);
    return { customerId: created.customer.customerId };
  }
  const paid = { kind: 'PICK_UP', storeId: 'S001', paymentToken: 'tok' };
  if (mutation === 'orderCapture') return { quote: await sign(), ...paid };
  if (mutation === 'fulfilmentHandOver') return { fulfilmentId: (await readyOrder()).fulfilmentId };
  const { order: captured } = await capture();
  if (mutation === 'orderCancel') return { orderId: captured.orderId };
  return { fulfilmentId: captured.fulfilments[0].fulfilmentId };
}

function customerSeed(number: number) {
  const customerId = `C${String(number).padStart(5, '0')}`;
  return { customerId, name: 'Grace Hopper', email: `${customerId.toLowerCase()}@shop.example` };
}

function sign(parts: object = {}, now?: Date): Promise<string> {
  const two = { value: '2', unit: 'EA' };
  const sums = { netMinor: 2000, taxMinor: 380, discountMinor: 0 };
  const line = { lineId: 'L1', itemId: 'I00001', gtin: '09521234567893', description: 'Tea' };
  const priced = { ...line, ...sums, quantity: two, baseQuantity: two };
  const quote = {
    ...{ basketId: fresh('B'), basketVersion: 1, storeId: 'S001', channel: 'WEB' },
    ...sums,
    currency: 'EUR',
    lines: [{ ...priced, unitPriceMinor: 1190, grossMinor: 2380 }],
    totalMinor: 2380,
    ...parts,
  };
  return signDocument('quote', quote, resources.internalSecret, 900, now);
}

function saleOf(parts: object): DomainEvent {
  const place = { storeId: 'S001', workstationId: 'S001-W1', businessDayDate: '2026-03-01' };
  const number = { series: 'ONLINE', sequenceNumber: 9, receiptNumber: 9 };
  const by = { shiftId: 'SH1', operatorId: 'O001-01', channel: 'WEB' };
  const sums = { netMinor: 0, taxMinor: 0, totalMinor: 0, discountMinor: 0, cashRoundingMinor: 0 };
  const lists = { lines: [], taxes: [], tenders: [] };
  const at = { completedAt: '2026-03-01T10:00:00.000Z', currency: 'EUR' };
  const about = { transactionId: 'T-sale', kind: 'SALE', journalHash: '0'.repeat(64) };
  return {
    ...{ id: fresh('event'), type: 'SaleCompleted', source: 'checkout', version: 1 },
    ...{ aggregateId: 'transaction:T-sale', occurredAt: '2026-03-01T10:00:00.000Z' },
    detail: { ...about, ...place, ...number, ...by, ...at, ...sums, ...lists, ...parts },
  };
}

function idOf(detail: unknown): unknown {
  return (detail as { readonly orderId?: unknown }).orderId;
}

async function eventually(check: () => void | Promise<void>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await check();
      return;
    } catch (error) {
      if (tries >= 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}
