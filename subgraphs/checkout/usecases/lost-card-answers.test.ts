import fc from 'fast-check';
import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import { createLogger } from '#platform/log.ts';
import { newId } from '#kernel/ids.ts';
import { createPaymentClient, httpTransport } from '../../../edge/payment-client.ts';
import {
  createLossyProvider,
  type Loss,
  losses,
  type LossyProvider,
  serveLossyProvider,
} from '../../../test/kit/lossy-provider.ts';
import { basketWith, cashier, complete, openTill, pay } from '../adapters/memory-till.contract.ts';
import { waterCase } from '../adapters/world.contract.ts';
import { createConsumers } from '../events.ts';
import type { PaymentProvider, Ports, StoredTransaction } from '../ports.ts';
import { returnTransaction } from './return-transaction.ts';
import { sweepCards } from './sweep-cards.ts';
import { settleCard } from './settle-card.ts';
import { voidBasket } from './void-basket.ts';
import { voidTender } from './void-tender.ts';

type Till = Awaited<ReturnType<typeof openTill>>;

/** Every fault of work beside a request is what the sweeper is for. */
const openShop = async (payments: PaymentProvider, provider: LossyProvider) => {
  const till = await openTill(payments);
  const running: Promise<void>[] = [];
  // `dying`: the next write of work beside a request is never made.
  const state = { killed: false, dying: false };
  const dieOnce = () => {
    if (!state.dying) return;
    state.dying = false;
    throw new Error('The process died.');
  };
  const { store } = till.ports;
  const ports: Ports = {
    ...till.ports,
    store: {
      ...store,
      commit: async (commit) => {
        if (commit.claim === undefined) dieOnce();
        return store.commit(commit);
      },
      keepSettlement: async (note) => {
        dieOnce();
        return store.keepSettlement(note);
      },
    },
    inBackground: (run) => {
      if (!state.killed) running.push(run().catch(() => undefined));
    },
  };
  const settled = async () => {
    while (running.length > 0) await Promise.all(running.splice(0));
  };
  const sweep = async (afterMs = minuteMs) => {
    till.wait(afterMs);
    await sweepCards(ports, 0);
    await settled();
  };
  return { ...till, ports, provider, state, settled, sweep };
};
type Shop = Awaited<ReturnType<typeof openShop>>;

const minuteMs = 60_000;

type Requested = {
  readonly transactionId: string;
  readonly tenderId: string;
  readonly providerReference: string;
  readonly amount: { readonly minor: number; readonly currency: string };
};
const requestsOf = (memory: Till['memory']) =>
  memory.events
    .filter(({ type }) => type === 'CaptureRequested')
    .map(({ detail }) => detail as Requested);
const salesOf = (memory: Till['memory']) =>
  memory.events
    .filter(({ type }) => type === 'SaleCompleted')
    .map(({ detail }) => detail as { readonly kind: string } & Record<string, unknown>);
const tendersOf = async (ports: Ports, basketId: string) =>
  (await ports.reader.baskets([basketId]))[0]?.tenders ?? [];
const giveBack = (ports: Ports, sale: StoredTransaction, lineIndex = 0) =>
  returnTransaction(ports, cashier, {
    originalTransactionId: sale.transaction.id,
    workstationId: 'S001-W1',
    lines: [
      { lineId: sale.transaction.lines[lineIndex]?.lineId ?? '', quantity: '1', restock: true },
    ],
    refundKind: 'CARD',
    idempotencyKey: newId(),
  });

/** Nothing is captured or refunded twice, no sale is without its money, and nothing else stays authorised. */
const expectTruth = ({ memory, provider }: Pick<Shop, 'memory' | 'provider'>) => {
  const requests = requestsOf(memory);
  const sumOf = (tenderIds: ReadonlySet<string>, sign: 1 | -1) =>
    requests
      .filter(({ tenderId, amount }) => tenderIds.has(tenderId) && amount.minor * sign > 0)
      .reduce((sum, { amount }) => sum + amount.minor * sign, 0);
  for (const payment of provider.statement()) {
    const sale = requests.find(({ tenderId }) => tenderId === payment.idempotencyKey);
    const ofPayment = requests.filter(
      ({ providerReference }) => providerReference === sale?.providerReference,
    );
    const tenderIds = new Set(ofPayment.map(({ tenderId }) => tenderId));
    expect(payment).toMatchObject({
      capturedMinor: sumOf(tenderIds, 1),
      refundedMinor: sumOf(tenderIds, -1),
      cancelled: sale === undefined,
    });
  }
  const known = new Set(provider.statement().map(({ idempotencyKey }) => idempotencyKey));
  for (const { tenderId, amount } of requests) {
    expect(memory.settlements.get(tenderId)).toMatchObject({ status: 'CAPTURED' });
    if (amount.minor > 0) expect(known.has(tenderId)).toBe(true);
  }
  for (const { kind, tenders, totalMinor } of salesOf(memory)) {
    const paid = (tenders as { readonly amount: { readonly minor: number } }[]).reduce(
      (sum, { amount }) => sum + amount.minor,
      0,
    );
    if (kind !== 'VOIDED') expect(paid).toBe(totalMinor);
  }
};

/** As the relay does it: again until it is done, one request of a payment after the other. */
const deliver = async ({ ports, priceBook, memory }: Shop, from = 0) => {
  const bus = createMemoryBus({ log: createLogger('test', 'silent') });
  const feed = { apply: priceBook.apply, caughtUp: Promise.resolve() };
  for (const consumer of createConsumers(ports, feed)) bus.consume(consumer);
  await bus.publish(memory.events.slice(from).filter(({ type }) => type === 'CaptureRequested'));
};

describe('over HTTP, a lost answer', () => {
  let provider: LossyProvider;
  let served: Awaited<ReturnType<typeof serveLossyProvider>>;
  let shop: Shop;
  beforeEach(async () => {
    provider = createLossyProvider();
    served = await serveLossyProvider(provider);
    const payments = createPaymentClient(
      httpTransport(served.url, { cardMs: waitMs, othersMs: waitMs }),
    );
    shop = await openShop(payments, provider);
  });
  afterEach(() => served.close());
  const waitMs = 250;

  const sellByCard = async () => {
    const basketId = await basketWith(shop.ports, [waterCase, waterCase]);
    await pay(shop.ports, basketId, 'CARD');
    await shop.settled();
    const { transaction } = await complete(shop.ports, basketId);
    if (transaction === undefined) throw new Error('Expected a sale.');
    return transaction;
  };

  it.each(losses)('%s to an authorisation is asked for, and charged once', async (loss) => {
    provider.lose('authorise', loss);
    const sale = await sellByCard();
    expect(sale.transaction.tenders).toMatchObject([{ kind: 'CARD', status: 'AUTHORISED' }]);
    await provider.arrive();
    await deliver(shop);
    expect(provider.statement()).toMatchObject([{ capturedMinor: 1798, refundedMinor: 0 }]);
    expectTruth(shop);
  });

  it.each(losses)(
    '%s to everything: the customer pays in cash, no card stays charged',
    async (loss) => {
      provider.lose('authorise', loss, loss, loss);
      provider.lose('find', loss, loss, loss, 'CUT_BEFORE');
      const basketId = await basketWith(shop.ports, [waterCase]);
      await pay(shop.ports, basketId, 'CARD');
      await shop.settled();
      expect(await tendersOf(shop.ports, basketId)).toMatchObject([{ status: 'FAILED' }]);
      await pay(shop.ports, basketId, 'CASH');
      expect((await complete(shop.ports, basketId)).refusal).toBeUndefined();
      await shop.sweep();
      await provider.arrive();
      await shop.sweep();
      expectTruth(shop);
      await shop.sweep(minuteMs * 15);
      const later = new Date(shop.ports.clock().getTime() + 1).toISOString();
      expect(await shop.ports.store.cardsToAsk(later)).toEqual([]);
    },
  );

  it.each(losses)('%s to a capture: captured once', async (loss) => {
    await sellByCard();
    provider.lose('capture', loss, loss);
    await deliver(shop);
    await provider.arrive();
    expect(provider.statement()).toMatchObject([{ capturedMinor: 1798 }]);
    expectTruth(shop);
  });

  it.each(losses)('%s to a cancellation: cancelled all the same', async (loss) => {
    provider.lose('cancel', loss, loss);
    const basketId = await basketWith(shop.ports, [waterCase]);
    const { tenderId = '' } = await pay(shop.ports, basketId, 'CARD');
    await shop.settled();
    await voidTender(shop.ports, cashier, { basketId, tenderId, idempotencyKey: newId() });
    await shop.settled();
    await shop.sweep();
    await shop.sweep();
    await provider.arrive();
    expect(provider.statement()).toMatchObject([{ cancelled: true }]);
    expectTruth(shop);
  });

  it.each(losses)('%s to a refund: refunded once', async (loss) => {
    const sale = await sellByCard();
    provider.lose('refund', loss, loss);
    expect((await giveBack(shop.ports, sale)).refusal).toBeUndefined();
    await deliver(shop);
    await provider.arrive();
    expect(provider.statement()).toMatchObject([{ capturedMinor: 1798, refundedMinor: 899 }]);
    expectTruth(shop);
  });
});

describe('a process that is killed', () => {
  const open = async () => {
    const provider = createLossyProvider();
    return openShop(createPaymentClient(provider.transport), provider);
  };
  const orphan = async (shop: Shop) => {
    shop.state.killed = true;
    const basketId = await basketWith(shop.ports, [waterCase]);
    await pay(shop.ports, basketId, 'CARD');
    shop.state.killed = false;
    return basketId;
  };

  it('before it asks: the card is asked for at the next start, once', async () => {
    const shop = await open();
    const basketId = await orphan(shop);
    expect(shop.provider.statement()).toEqual([]);
    await shop.sweep();
    expect((await complete(shop.ports, basketId)).refusal).toBeUndefined();
    await shop.sweep();
    await deliver(shop);
    expect(shop.provider.statement()).toHaveLength(1);
    expectTruth(shop);
  });

  it('between the approval and its note: the same approval is found', async () => {
    const shop = await open();
    const basketId = await orphan(shop);
    const [work] = await shop.ports.store.cardsToAsk('2027-01-01T00:00:00.000Z');
    if (work === undefined) throw new Error('Expected a card to ask about.');
    const { tenderId: idempotencyKey, amount } = work;
    const earlier = await shop.ports.payments.authorise({ idempotencyKey, amount });
    await shop.sweep();
    expect(earlier.status).toBe('AUTHORISED');
    expect(await tendersOf(shop.ports, basketId)).toMatchObject([{ status: 'AUTHORISED' }]);
    expect((await complete(shop.ports, basketId)).refusal).toBeUndefined();
    await deliver(shop);
    expectTruth(shop);
  });

  it.each(['tender', 'basket'])('once a %s is void: its card is given back', async (what) => {
    const shop = await open();
    const basketId = await basketWith(shop.ports, [waterCase]);
    const { tenderId = '' } = await pay(shop.ports, basketId, 'CARD');
    await shop.settled();
    shop.state.killed = true;
    const keyed = { basketId, idempotencyKey: newId() };
    const ended =
      what === 'tender'
        ? await voidTender(shop.ports, cashier, { ...keyed, tenderId })
        : await voidBasket(shop.ports, cashier, keyed);
    expect(ended.refusal).toBeUndefined();
    shop.state.killed = false;
    expect(shop.provider.statement()).toMatchObject([{ cancelled: false }]);
    await shop.sweep();
    expect(shop.provider.statement()).toMatchObject([{ cancelled: true }]);
  });

  it('between a refund and its note: refunded once', async () => {
    const shop = await open();
    const basketId = await basketWith(shop.ports, [waterCase]);
    await pay(shop.ports, basketId, 'CARD');
    await shop.settled();
    const { transaction } = await complete(shop.ports, basketId);
    if (transaction === undefined) throw new Error('Expected a sale.');
    await giveBack(shop.ports, transaction);
    const keepSettlement = async () => {
      throw new Error('The process died.');
    };
    const dying = { ...shop.ports, store: { ...shop.ports.store, keepSettlement } };
    for (const request of requestsOf(shop.memory)) {
      await expect(settleCard(dying, request)).rejects.toThrow('died');
    }
    await deliver(shop);
    expect(shop.provider.statement()).toMatchObject([{ capturedMinor: 899, refundedMinor: 899 }]);
    expectTruth(shop);
  });
});

it('training never asks the provider, not even to give back', async () => {
  const asked: string[] = [];
  const provider = createLossyProvider();
  const payments = createPaymentClient(async (operation, body) => {
    asked.push(operation);
    return provider.transport(operation, body);
  });
  const { ports, settled, sweep } = await openShop(payments, provider);
  const basketId = await basketWith(ports, [waterCase], { training: true });
  const { tenderId = '' } = await pay(ports, basketId, 'CARD');
  const voided = await voidTender(ports, cashier, { basketId, tenderId, idempotencyKey: newId() });
  expect(voided.basket?.tenders).toMatchObject([{ status: 'VOIDED' }]);
  await settled();
  await sweep();
  expect(asked).toEqual([]);
});

/** Any life of a few baskets on a line that loses anything, in a process that may end at every write. */
describe('whatever is lost', () => {
  const step = fc.constantFrom(
    ...(['CARD', 'CARD', 'CASH', 'VOID_TENDER', 'VOID_BASKET', 'COMPLETE', 'COMPLETE'] as const),
    ...(['RETURN', 'SWEEP', 'DELIVER', 'DELIVER_TWICE', 'ARRIVE', 'KILL', 'START', 'DIE'] as const),
  );
  const loss = fc.option(fc.constantFrom(...losses), { nil: undefined, freq: 3 });
  const operations = ['authorise', 'find', 'capture', 'cancel', 'refund'] as const;
  const lossesOf = fc.record(
    Object.fromEntries(operations.map((name) => [name, fc.array(loss, { maxLength: 12 })])),
  );
  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

  const live = async (
    steps: readonly Step[],
    lost: Record<string, readonly (Loss | undefined)[]>,
  ) => {
    const provider = createLossyProvider();
    const shop = await openShop(createPaymentClient(provider.transport), provider);
    for (const name of operations) provider.lose(name, ...(lost[name] ?? []));
    const { ports } = shop;
    const sales: StoredTransaction[] = [];
    const delivered = new Set<number>();
    let basketId = await basketWith(ports, [waterCase, waterCase]);
    const pass = async (twice: boolean) => {
      const stuck = new Set<string>();
      for (const [index, request] of requestsOf(shop.memory).entries()) {
        if (stuck.has(request.providerReference) || (delivered.has(index) && !twice)) continue;
        await settleCard(ports, request).then(
          () => delivered.add(index),
          () => stuck.add(request.providerReference),
        );
      }
      return stuck.size === 0;
    };
    const take = async (taken: Step) => {
      const [sale] = sales;
      const active = (await tendersOf(ports, basketId)).find(
        ({ status }) => status === 'AUTHORISED',
      );
      const keyed = { basketId, idempotencyKey: newId() };
      if (taken === 'KILL' || taken === 'START') shop.state.killed = taken === 'KILL';
      if (taken === 'DIE') shop.state.dying = true;
      if (taken === 'CARD' || taken === 'CASH') await pay(ports, basketId, taken);
      if (taken === 'VOID_TENDER' && active !== undefined) {
        await voidTender(ports, cashier, { ...keyed, tenderId: active.tenderId });
      }
      if (taken === 'VOID_BASKET') await voidBasket(ports, cashier, keyed);
      if (taken === 'COMPLETE') {
        const { transaction } = await complete(ports, basketId);
        if (transaction !== undefined) sales.push(transaction);
      }
      if (taken === 'RETURN' && sale !== undefined) await giveBack(ports, sale);
      if (taken === 'SWEEP') await shop.sweep();
      if (taken.startsWith('DELIVER')) await pass(taken === 'DELIVER_TWICE');
      if (taken === 'ARRIVE') await provider.arrive();
      await shop.settled();
      const [basket] = await ports.reader.baskets([basketId]);
      if (['COMPLETED', 'VOIDED'].includes(basket?.status ?? '')) {
        basketId = await basketWith(ports, [waterCase]);
      }
    };
    for (const taken of steps) await take(taken);
    provider.heal();
    Object.assign(shop.state, { killed: false, dying: false });
    await provider.arrive();
    // Twice: what is authorised only now is given back with its basket.
    await shop.sweep();
    await voidBasket(ports, cashier, { basketId, idempotencyKey: newId() });
    await shop.sweep();
    while (!(await pass(true)));
    return shop;
  };

  it('no card is charged, captured or refunded twice, and no sale lacks its money', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), lossesOf, async (steps, lost) => {
        expectTruth(await live(steps, lost));
      }),
      { numRuns: 60 },
    );
  });
});
