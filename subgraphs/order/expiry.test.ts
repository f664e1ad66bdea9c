import fc from 'fast-check';
import { createLogger } from '#platform/log.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { createOrderStore } from './adapters/dynamodb/order-store.ts';
import { ensureOrderTable } from './adapters/dynamodb/order-table.ts';
import { createMemoryPorts } from './adapters/memory/memory-ports.ts';
import { createMemoryStore } from './adapters/memory/memory-store.ts';
import { collectUntil } from './domain/collect-until.ts';
import type { CustomerOrder, PaymentStatus, PickUpTerms } from './domain/order.ts';
import { captureSagaId } from './domain/saga-id.ts';
import type { Caller, Fact, OrderStore, Ports } from './ports.ts';
import { cancelOrder } from './usecases/cancel-order.ts';
import { captureOrder } from './usecases/capture-order.ts';
import { expireOrders } from './usecases/expire-orders.ts';
import { handOverFulfilment } from './usecases/hand-over-fulfilment.ts';
import { knownOrder } from './usecases/read-one.ts';
import { readyFulfilment } from './usecases/ready-fulfilment.ts';
import { resumeSagas } from './usecases/resume-sagas.ts';

const log = createLogger('test', 'silent');
const hourMs = 3_600_000;
const cashier: Caller = {
  ...{ audience: 'staff', subject: 'O001-01', operatorId: 'O001-01', workstationId: 'S001-W1' },
  ...{ stores: ['S001'], correlationId: 'c1', requireStore: () => undefined },
};

let resources: TestResources;
beforeAll(async () => {
  resources = await createTestResources();
});
afterAll(() => resources.close());

const stores: Readonly<Record<string, () => Promise<OrderStore>>> = {
  'in memory': async () => createMemoryStore(),
  'on DynamoDB': async () => {
    const { dynamo, clock } = resources;
    const tableName = await ensureOrderTable(resources);
    return createOrderStore({ dynamo, tableName, clock, onCommitted: () => undefined });
  },
};

it.each`
  kind         | payment               | pickUp                             | hours
  ${'PICK_UP'} | ${'AUTHORISED'}       | ${{}}                              | ${120}
  ${'PICK_UP'} | ${'PENDING'}          | ${{}}                              | ${120}
  ${'PICK_UP'} | ${'AUTHORISED'}       | ${{ paidDays: 1, unpaidHours: 2 }} | ${24}
  ${'PICK_UP'} | ${'DUE_AT_HAND_OVER'} | ${{}}                              | ${48}
  ${'PICK_UP'} | ${'DUE_AT_HAND_OVER'} | ${{ paidDays: 1, unpaidHours: 2 }} | ${2}
  ${'SHIP'}    | ${'AUTHORISED'}       | ${{ paidDays: 1 }}                 | ${undefined}
`('a $kind order whose payment is $payment is kept for $hours hours', (row) => {
  const { kind, payment, pickUp, hours } = row as Row;
  const now = '2026-03-28T12:00:00.000Z';
  const order = {
    kind,
    pickUp,
    payment: { status: payment, amount: { minor: 1, currency: 'EUR' } },
  };
  const until = collectUntil(order, now);
  // Hours and not days of a calendar: the night in which clocks change is no shorter.
  expect(until && (Date.parse(until) - Date.parse(now)) / hourMs).toBe(hours);
});

type Row = {
  readonly kind: 'PICK_UP' | 'SHIP';
  readonly payment: PaymentStatus;
  readonly pickUp: PickUpTerms;
  readonly hours: number | undefined;
};

describe.each(Object.keys(stores))('an order that nobody comes for, %s', (name) => {
  it('expires at the end of its term and not before: goods and card are free again, once', async () => {
    const shop = await open(name);
    const order = await shop.capture();
    expect(order.collectUntil).toBe(shop.inHours(120));
    shop.wait(119);
    await shop.tick();
    expect(await shop.status(order)).toBe('CONFIRMED');
    shop.wait(1);
    await Promise.all([shop.tick(), shop.tick(), shop.tick()]);
    expect(await shop.order(order)).toMatchObject({
      status: 'EXPIRED',
      payment: { status: 'VOIDED' },
    });
    await shop.tick();
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
    expect(shop.outside.callCount('release')).toBe(1);
    expect(shop.told(order)).toEqual(['PENDING', 'CONFIRMED', 'CANCELLING', 'EXPIRED']);
    expect(await shop.handOver(order)).toBe('FULFILMENT_STATUS_WRONG');
  });

  it('is kept for its whole term from when it is ready', async () => {
    const shop = await open(name, { unpaidHours: 3 });
    const order = await shop.capture({ unpaid: true });
    shop.wait(2);
    await shop.ready(order);
    shop.wait(2);
    await shop.tick();
    expect(await shop.order(order)).toMatchObject({
      status: 'READY',
      collectUntil: shop.inHours(1),
    });
    shop.wait(1);
    await shop.tick();
    expect(await shop.status(order)).toBe('EXPIRED');
  });

  it('is handed over or expires when both happen at once, and never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const shop = await open(name);
      const order = await shop.capture();
      await shop.ready(order);
      shop.wait(120);
      const [, handedOver] = await Promise.all([shop.tick(), shop.handOver(order)]);
      await shop.tick();
      const status = await shop.status(order);
      expect([status, handedOver]).toEqual(
        status === 'EXPIRED' ? ['EXPIRED', 'FULFILMENT_STATUS_WRONG'] : ['COMPLETED', 'ok'],
      );
      expect(shop.outside.transactionCount()).toBe(status === 'EXPIRED' ? 0 : 1);
      expect(shop.held().payments).toBe(status === 'EXPIRED' ? 0 : 1);
    }
  });

  it('is given up while its release fails, and expires when that is well again', async () => {
    const shop = await open(name);
    const order = await shop.capture();
    shop.outside.failNext('release', { when: 'AFTER', times: 6 });
    shop.wait(120);
    await shop.tick();
    expect(await shop.status(order)).toBe('CANCELLING');
    for (let tries = 0; tries < 5; tries += 1) await shop.resume();
    expect(await shop.status(order)).toBe('EXPIRED');
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
  });

  it('says CANCELLED where somebody cancelled it, however old it is', async () => {
    const shop = await open(name);
    const order = await shop.capture();
    shop.wait(120);
    const input = { orderId: order.orderId, idempotencyKey: 'cancel' };
    await cancelOrder(shop.ports, cashier, input);
    await shop.tick();
    expect(await shop.status(order)).toBe('CANCELLED');
  });
});

describe('a capture that a dead process left behind', () => {
  it.each`
    minutes | status
    ${29}   | ${'CONFIRMED'}
    ${31}   | ${'REJECTED'}
  `('is $status when it is taken up after $minutes minutes', async ({ minutes, status }) => {
    const shop = await open('in memory');
    const order = await shop.abandoned();
    shop.wait((minutes as number) / 60);
    await shop.resume();
    expect(await shop.order(order)).toMatchObject({ status: status as string });
    const held = status === 'CONFIRMED' ? 1 : 0;
    expect(shop.held()).toEqual({ reservations: held, payments: held });
    expect(shop.outside.callCount('authorise')).toBe(held);
  });
});

it('whatever happens in whatever order, stock and money are held by live orders alone', async () => {
  const steps = fc.array(fc.constantFrom('wait', 'tick', 'ready', 'handOver', 'cancel'), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), async (taken, unpaid) => {
      const shop = await open('in memory', { paidDays: 1, unpaidHours: 24 });
      const order = await shop.capture({ unpaid });
      const input = { orderId: order.orderId, idempotencyKey: 'cancel' };
      for (const step of taken) {
        if (step === 'wait') shop.wait(12);
        if (step === 'tick') await shop.tick();
        if (step === 'ready') await shop.ready(order);
        if (step === 'handOver') await shop.handOver(order, unpaid);
        if (step === 'cancel') await cancelOrder(shop.ports, cashier, input);
      }
      const { status } = await shop.order(order);
      const isLive = ['CONFIRMED', 'READY', 'COMPLETED'].includes(status);
      expect(shop.held()).toEqual({
        reservations: isLive ? 1 : 0,
        payments: isLive && !unpaid ? 1 : 0,
      });
      expect(shop.outside.transactionCount()).toBe(status === 'COMPLETED' ? 1 : 0);
    }),
  );
});

let counter = 0;

async function open(name: string, pickUp?: PickUpTerms) {
  const stored = await (stores[name] ?? stores['in memory'] ?? unknownStore)();
  const facts: Fact[] = [];
  const store: OrderStore = {
    ...stored,
    commit: async (commit) => {
      const written = await stored.commit(commit);
      if (written.ok) facts.push(...(commit.facts ?? []));
      return written;
    },
  };
  const { ports: memory, outside } = createMemoryPorts({ log, store });
  const time = { now: Date.parse('2026-03-02T10:00:00.000Z') };
  const ports: Ports = { ...memory, clock: () => new Date(time.now) };
  const key = () => `k${(counter += 1)}`;
  const kind = 'PICK_UP' as const;
  const input = (unpaid: boolean) => ({
    ...{ quote: aQuote(pickUp), kind, storeId: 'S001', idempotencyKey: key() },
    ...(unpaid ? {} : { paymentToken: 'tok' }),
  });
  const settled = async (work: () => Promise<void>): Promise<void> => {
    await work();
    for (const saga of await store.runningSagas('2030-01-01T00:00:00.000Z')) {
      await ports.background.running(saga.sagaId);
    }
  };
  const order = ({ orderId }: CustomerOrder) => knownOrder(ports, orderId);
  const fulfilmentOf = async (captured: CustomerOrder) => (await order(captured)).fulfilmentIds[0];
  return {
    ports,
    outside,
    order,
    wait: (hours: number) => void (time.now += hours * hourMs),
    inHours: (hours: number) => new Date(time.now + hours * hourMs).toISOString(),
    tick: () => settled(() => expireOrders(ports)),
    resume: () => settled(() => resumeSagas(ports, new Date(time.now + 1))),
    status: async (captured: CustomerOrder) => (await order(captured)).status,
    held: () => ({ reservations: outside.heldReservations(), payments: outside.heldPayments() }),
    told: ({ orderId }: CustomerOrder) =>
      facts
        .map(({ detail }) => detail as { readonly orderId: string; readonly status: string })
        .filter((detail) => detail.orderId === orderId && 'status' in detail)
        .map(({ status }) => status),
    capture: async ({ unpaid = false } = {}) => {
      const captured = await captureOrder(ports, cashier, input(unpaid));
      if (!captured.ok) throw new Error(captured.refusal.code);
      return captured.value;
    },
    /** The process dies right after the order was written down. */
    abandoned: async () => {
      const sagas = { run: async () => undefined };
      const captured = await captureOrder({ ...ports, sagas }, cashier, input(false));
      if (!captured.ok) throw new Error(captured.refusal.code);
      await ports.background.running(captureSagaId(captured.value.orderId));
      return captured.value;
    },
    ready: async (captured: CustomerOrder) => {
      const fulfilmentId = (await fulfilmentOf(captured)) ?? '';
      await readyFulfilment(ports, cashier, { fulfilmentId, idempotencyKey: key() });
    },
    handOver: async (captured: CustomerOrder, unpaid = false) => {
      const fulfilmentId = (await fulfilmentOf(captured)) ?? '';
      const cash = unpaid ? { cashTendered: captured.total } : {};
      const asked = { fulfilmentId, idempotencyKey: key(), ...cash };
      const answer = await handOverFulfilment(ports, cashier, asked);
      return answer.ok ? 'ok' : answer.refusal.code;
    },
  };
}

function unknownStore(): never {
  throw new Error('Expected a known store.');
}

function aQuote(pickUp: PickUpTerms | undefined): string {
  const quantity = { value: '1', unit: 'EA' };
  const line = {
    ...{ lineId: 'L1', itemId: 'I00001', gtin: '09520000000011', description: 'Water' },
    ...{ quantity, baseQuantity: quantity, unitPriceMinor: 100, discountMinor: 0 },
    ...{ netMinor: 84, taxMinor: 16, grossMinor: 100 },
  };
  return JSON.stringify({
    ...{ basketId: `B${(counter += 1)}`, basketVersion: 1, storeId: 'S001', channel: 'WEB' },
    ...{ currency: 'EUR', lines: [line], netMinor: 84, taxMinor: 16, discountMinor: 0 },
    ...{ totalMinor: 100, pickUp },
  });
}
