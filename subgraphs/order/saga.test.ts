import fc from 'fast-check';
import { createLogger } from '#platform/log.ts';
import type { OutsideCall } from './adapters/memory/memory-outside.ts';
import { createMemoryPorts } from './adapters/memory/memory-ports.ts';
import { createMemoryStore } from './adapters/memory/memory-store.ts';
import type { CustomerOrder } from './domain/order.ts';
import { captureSagaId } from './domain/saga-id.ts';
import type { Caller, Commit, OrderStore, Ports } from './ports.ts';
import { cancelOrder } from './usecases/cancel-order.ts';
import { captureOrder } from './usecases/capture-order.ts';
import { knownOrder } from './usecases/read-one.ts';
import { resumeSagas } from './usecases/resume-sagas.ts';
import { sagaSteps } from './usecases/saga-steps.ts';

const log = createLogger('test', 'silent');
const cashier: Caller = {
  audience: 'staff',
  subject: 'O001-01',
  stores: ['S001'],
  correlationId: 'c1',
  requireStore: () => undefined,
};

describe('a capture', () => {
  it('that goes well holds one reservation and one authorisation', async () => {
    const shop = open();
    expect(await shop.capture()).toMatchObject({
      status: 'CONFIRMED',
      payment: { status: 'AUTHORISED', cardBrand: 'SIMULATED', cardLastFour: '4242' },
    });
    expect(shop.held()).toEqual({ reservations: 1, payments: 1 });
  });

  it('that is paid at hand-over asks no provider', async () => {
    const shop = open();
    const order = await shop.capture({ paymentToken: undefined });
    expect(order).toMatchObject({ status: 'CONFIRMED', payment: { status: 'DUE_AT_HAND_OVER' } });
    expect(shop.held()).toEqual({ reservations: 1, payments: 0 });
    expect(shop.outside.callCount('authorise') + shop.outside.callCount('find')).toBe(0);
  });

  const always = { times: 100 };
  it.each`
    what                             | call           | fault                            | code
    ${'reserving never arrives'}     | ${'reserve'}   | ${{ ...always, when: 'BEFORE' }} | ${'STOCK_UNAVAILABLE'}
    ${'reserving loses its answers'} | ${'reserve'}   | ${{ times: 3, when: 'AFTER' }}   | ${'STOCK_UNAVAILABLE'}
    ${'authorising never arrives'}   | ${'authorise'} | ${{ ...always, when: 'BEFORE' }} | ${'PAYMENT_UNAVAILABLE'}
  `('is taken back when $what ($code)', async ({ call, fault, code }) => {
    const shop = open();
    shop.outside.failNext(call, fault);
    const order = await shop.capture();
    await shop.recover(order, call);
    const ended = await shop.order(order);
    expect(ended).toMatchObject({
      status: 'REJECTED',
      rejection: { code },
      payment: { status: 'VOIDED' },
    });
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
  });

  it('is taken back when stock is short, without asking the provider', async () => {
    const shop = open();
    shop.outside.setOnHand(1);
    expect(await shop.capture()).toMatchObject({ rejection: { code: 'STOCK_INSUFFICIENT' } });
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
    expect(shop.outside.callCount('find')).toBe(0);
  });

  it('is taken back when the card is declined, and the quote may be tried with another card', async () => {
    const shop = open();
    shop.outside.decline('Insufficient funds');
    expect(await shop.capture()).toMatchObject({
      rejection: { code: 'PAYMENT_DECLINED' },
      payment: { status: 'DECLINED', reason: expect.stringContaining('Insufficient funds') },
    });
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
    shop.outside.decline(undefined);
    expect(await shop.capture()).toMatchObject({ status: 'CONFIRMED' });
  });

  it('learns a lost authorisation by asking, and does not charge again', async () => {
    const shop = open();
    shop.outside.failNext('authorise', { when: 'AFTER', times: 100 });
    expect(await shop.capture()).toMatchObject({ status: 'CONFIRMED' });
    expect(shop.held()).toEqual({ reservations: 1, payments: 1 });
    expect(shop.outside.callCount('authorise')).toBe(1);
  });

  it('voids a payment whose answer was lost and could not be asked for', async () => {
    const shop = open();
    shop.outside.failNext('authorise', { when: 'AFTER', times: 100 });
    shop.outside.failNext('find', { when: 'BEFORE', times: 3 });
    expect(await shop.capture()).toMatchObject({ rejection: { code: 'PAYMENT_UNAVAILABLE' } });
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
  });

  it('is taken back when it cannot be confirmed (CAPTURE_FAILED)', async () => {
    const shop = open();
    shop.failCommits(({ order }) => order?.record.status === 'CONFIRMED', 100);
    expect(await shop.capture()).toMatchObject({ rejection: { code: 'CAPTURE_FAILED' } });
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
  });

  it('stays confirmed when only the answer of confirming was lost', async () => {
    const shop = open();
    const isConfirmation = ({ order }: Commit) => order?.record.status === 'CONFIRMED';
    shop.failCommits(isConfirmation, 1, 'AFTER');
    expect(await shop.capture()).toMatchObject({ status: 'CONFIRMED' });
    expect(shop.held()).toEqual({ reservations: 1, payments: 1 });
  });

  it.each(['cancel', 'release'] as const)(
    'is resumed until everything is given back when %s fails for long',
    async (call) => {
      const shop = open();
      shop.failCommits(({ order }) => order?.record.status === 'CONFIRMED', 100);
      shop.outside.failNext(call, { when: 'BEFORE', times: 6 });
      const order = await shop.capture();
      expect(order.status).toBe('PENDING');
      await shop.recover(order);
      expect(await shop.order(order)).toMatchObject({
        status: 'REJECTED',
        rejection: { code: 'CAPTURE_FAILED' },
      });
      expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
    },
  );

  it('voids a payment that arrives after another run of the saga has rejected the order', async () => {
    const shop = open();
    let letThrough = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letThrough = resolve));
    const { authorise } = shop.ports.payments;
    const slow: Ports = {
      ...shop.ports,
      captureWaitMs: 0,
      payments: { ...shop.ports.payments, authorise: (asked) => gate.then(() => authorise(asked)) },
    };
    const order = await shop.capture({}, slow);
    shop.outside.failNext('reserve', { when: 'BEFORE', times: 3 });
    await shop.rival(order);
    expect(await shop.order(order)).toMatchObject({ status: 'REJECTED' });
    letThrough();
    await shop.ports.background.running(captureSagaId(order.orderId));
    expect(shop.outside.callCount('authorise')).toBe(1);
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
  });

  it('says so when the provider refuses to void', async () => {
    const shop = open();
    shop.failCommits(({ order }) => order?.record.status === 'CONFIRMED', 100);
    shop.outside.refuseVoid('Already settled');
    expect(await shop.capture()).toMatchObject({
      status: 'REJECTED',
      payment: { status: 'VOID_REFUSED', reason: 'Already settled' },
    });
  });
});

describe('any capture', () => {
  it('ends confirmed with everything held or rejected with nothing, whatever fails and however often it runs', async () => {
    const calls: readonly OutsideCall[] = ['reserve', 'release', 'authorise', 'find', 'cancel'];
    const fault = fc.record({
      call: fc.constantFrom(...calls),
      when: fc.constantFrom('BEFORE' as const, 'AFTER' as const),
      times: fc.integer({ min: 1, max: 9 }),
    });
    const store = fc.record({
      times: fc.integer({ min: 0, max: 5 }),
      when: fc.constantFrom('BEFORE' as const, 'AFTER' as const),
    });
    const trouble = fc.record({
      faults: fc.array(fault, { maxLength: 4 }),
      store,
      declined: fc.boolean(),
      rivals: fc.integer({ min: 0, max: 2 }),
    });
    // Both runs got as far as the card, one after the other had rejected the order.
    const foundOnce = {
      faults: [
        { call: 'reserve' as const, when: 'BEFORE' as const, times: 8 },
        { call: 'authorise' as const, when: 'BEFORE' as const, times: 1 },
      ],
      ...{ store: { times: 4, when: 'BEFORE' as const }, declined: false, rivals: 1 },
    };
    await fc.assert(
      fc.asyncProperty(trouble, async ({ faults, store, declined, rivals }) => {
        const shop = open();
        faults.forEach(({ call, ...rest }) => shop.outside.failNext(call, rest));
        if (declined) shop.outside.decline('No');
        // The order itself is written before the saga begins, so only the saga's writes fail.
        const isOfSaga = ({ saga }: Commit) => saga?.previousVersion !== undefined;
        shop.failCommits(isOfSaga, store.times, store.when);
        const order = await shop.capture({}, { ...shop.ports, captureWaitMs: 0 });
        const others = Array.from({ length: rivals }, () => shop.rival(order));
        await Promise.all([shop.recover(order), ...others]);
        const ended = await shop.order(order);
        const kept = ended.status === 'CONFIRMED' ? 1 : 0;
        expect(['CONFIRMED', 'REJECTED']).toContain(ended.status);
        expect(shop.held()).toEqual({ reservations: kept, payments: kept });
      }),
      { numRuns: 150, examples: [[foundOnce]] },
    );
  });
});

describe('a cancellation', () => {
  it('gives everything back', async () => {
    const shop = open();
    const order = await shop.capture();
    expect(await shop.cancel(order)).toMatchObject({
      status: 'CANCELLED',
      payment: { status: 'VOIDED' },
    });
    expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
  });

  it.each(['cancel', 'release'] as const)(
    'is CANCELLING while %s fails, and is resumed',
    async (call) => {
      const shop = open();
      const order = await shop.capture();
      shop.outside.failNext(call, { when: 'BEFORE', times: 6 });
      expect(await shop.cancel(order)).toMatchObject({ status: 'CANCELLING' });
      await shop.recover(order);
      expect(await shop.order(order)).toMatchObject({ status: 'CANCELLED' });
      expect(shop.held()).toEqual({ reservations: 0, payments: 0 });
    },
  );
});

describe('waiting for a saga', () => {
  it('ends after the given time: the order is PENDING and confirmed later', async () => {
    const shop = open();
    const gate = new Promise((resolve) => setTimeout(resolve, 80));
    const { reserve } = shop.ports.stock;
    const slow: Ports = {
      ...shop.ports,
      captureWaitMs: 5,
      stock: { ...shop.ports.stock, reserve: (...asked) => gate.then(() => reserve(...asked)) },
    };
    const order = await shop.capture({}, slow);
    expect(order.status).toBe('PENDING');
    await shop.ports.background.running(captureSagaId(order.orderId));
    expect(await shop.order(order)).toMatchObject({ status: 'CONFIRMED' });
  });
});

let counter = 0;

function open() {
  const commits = { times: 0, when: 'BEFORE' as 'BEFORE' | 'AFTER', isMeant: (_: Commit) => false };
  const memory = createMemoryStore();
  const store: OrderStore = { ...memory, commit: (commit) => faulty(memory, commits, commit) };
  const { ports, outside } = createMemoryPorts({ log, store });
  const quote = aQuote();
  return {
    ports,
    outside,
    failCommits: (isMeant: (commit: Commit) => boolean, times: number, when = commits.when) =>
      void Object.assign(commits, { isMeant, times, when }),
    held: () => ({
      reservations: outside.heldReservations(),
      payments: outside.heldPayments(),
    }),
    capture: async (given: { paymentToken?: undefined } = {}, with_: Ports = ports) => {
      const kind = 'PICK_UP' as const;
      const paid = 'paymentToken' in given ? {} : { paymentToken: 'tok' };
      const key = { idempotencyKey: `k${(counter += 1)}` };
      const input = { quote, kind, storeId: 'S001', ...paid, ...key };
      const captured = await captureOrder(with_, cashier, input);
      if (!captured.ok) throw new Error(captured.refusal.code);
      return captured.value;
    },
    cancel: async ({ orderId }: CustomerOrder) => {
      const cancelled = await cancelOrder(ports, cashier, { orderId, idempotencyKey: 'cancel' });
      return cancelled.ok ? cancelled.value : cancelled.refusal;
    },
    order: ({ orderId }: CustomerOrder) => knownOrder(ports, orderId),
    /** As processes do at their start and every half minute, until nothing is left. The named system is well again. */
    recover: async (_order: CustomerOrder, well?: OutsideCall) => {
      if (well !== undefined) outside.failNext(well, { when: 'BEFORE', times: 0 });
      const soon = new Date(Date.now() + 1000);
      for (let tries = 0; tries < 30; tries += 1) {
        if ((await store.runningSagas(soon.toISOString())).length === 0) return;
        await resumeSagas(ports, soon);
      }
      throw new Error('Expected every saga to end.');
    },
    /** Another process that takes up the same saga at the same time. */
    rival: async ({ orderId, payment }: CustomerOrder) => {
      const saga = await store.saga(captureSagaId(orderId));
      if (saga === undefined || saga.status === 'ENDED') return;
      const { sagaId, failure } = saga;
      const payAtHandOver = payment.status === 'DUE_AT_HAND_OVER';
      const input = { sagaId, resumed: true, failed: failure !== undefined, payAtHandOver };
      const run = ports.sagas.run('CAPTURE', input, sagaSteps(ports, saga));
      await run.catch(() => undefined);
    },
  };
}

type Faults = {
  readonly isMeant: (commit: Commit) => boolean;
  times: number;
  readonly when: 'BEFORE' | 'AFTER';
};

async function faulty(store: OrderStore, faults: Faults, commit: Commit) {
  if (faults.times <= 0 || !faults.isMeant(commit)) return store.commit(commit);
  faults.times -= 1;
  if (faults.when === 'AFTER') await store.commit(commit);
  throw new Error('The store was made to fail');
}

function aQuote(): string {
  const two = { value: '2', unit: 'EA' };
  const sums = { netMinor: 2000, taxMinor: 380, discountMinor: 0 };
  const line = { lineId: 'L1', itemId: 'I00001', gtin: '09521234567893', description: 'Tea' };
  const priced = { ...line, ...sums, quantity: two, baseQuantity: two };
  return JSON.stringify({
    ...{ basketId: `B${(counter += 1)}`, basketVersion: 1, storeId: 'S001', channel: 'WEB' },
    ...sums,
    currency: 'EUR',
    lines: [{ ...priced, unitPriceMinor: 1190, grossMinor: 2380 }],
    totalMinor: 2380,
  });
}
