import { orderFromQuote, type CustomerOrder, moveOrder } from '../domain/order.ts';
import { fulfilmentOf, moveFulfilment } from '../domain/fulfilment.ts';
import type { Customer } from '../domain/customer.ts';
import type { Fact, OrderStore, Saga } from '../ports.ts';

/** What every store of orders promises; run over the memory twin and over DynamoDB. */
export function orderStoreContract(
  name: string,
  open: (onCommitted: (facts: readonly Fact[]) => void) => Promise<OrderStore>,
): void {
  describe(`an order store ${name}`, () => {
    let store: OrderStore;
    const committed: Fact[] = [];
    let counter = 0;
    const fresh = (prefix: string) => `${prefix}-${(counter += 1)}`;

    beforeAll(async () => {
      store = await open((facts) => committed.push(...facts));
    });

    it('answers batches in the order of the ids, with nothing for what is missing', async () => {
      const [first, second] = [newOrder(fresh('O')), newOrder(fresh('O'))];
      await store.commit({ order: { record: first } });
      await store.commit({ order: { record: second } });
      const ids = [second.orderId, 'nobody', first.orderId, second.orderId];
      expect(await store.orders(ids)).toEqual([second, undefined, first, second]);
      expect(await store.orders([])).toEqual([]);
      expect(await store.fulfilments(['nobody'])).toEqual([undefined]);
      expect(await store.purchases(['nobody'])).toEqual([undefined]);
      expect(await store.saga('nobody')).toBeUndefined();
    });

    it('finds an order by its number, and gives a number once', async () => {
      const order = newOrder(fresh('O'));
      await store.commit({ order: { record: order } });
      expect(await store.orderIdByNumber(order.orderNumber)).toBe(order.orderId);
      expect(await store.orderIdByNumber('W-none')).toBeUndefined();
      const twin = { ...newOrder(fresh('O')), orderNumber: order.orderNumber };
      expect(await store.commit({ order: { record: twin } })).toEqual({
        ok: false,
        lost: 'NUMBER',
      });
      expect(await store.orders([twin.orderId])).toEqual([undefined]);
    });

    it('writes a version once, and nothing of a commit that lost', async () => {
      const order = newOrder(fresh('O'));
      await store.commit({ order: { record: order } });
      const confirmed = moveOrder(order, 'CONFIRMED', later);
      const fulfilment = fulfilmentOf(confirmed, fresh('F'), later);
      const commit = {
        order: { record: confirmed, previousVersion: 1 },
        fulfilment: { record: fulfilment },
      };
      expect(await store.commit(commit)).toEqual({ ok: true });
      const again = { ...fulfilment, fulfilmentId: fresh('F') };
      const lost = { ...commit, fulfilment: { record: again } };
      expect(await store.commit(lost)).toEqual({ ok: false, lost: 'ORDER' });
      expect(await store.fulfilments([fulfilment.fulfilmentId, again.fulfilmentId])).toEqual([
        fulfilment,
        undefined,
      ]);
      expect(await store.commit({ order: { record: order } })).toEqual({
        ok: false,
        lost: 'ORDER',
      });
      const stale = { record: fulfilment, previousVersion: 9 };
      expect(await store.commit({ fulfilment: stale })).toEqual({ ok: false, lost: 'FULFILMENT' });
    });

    it('tells of facts only once they are written', async () => {
      const order = newOrder(fresh('O'));
      const { orderId, orderNumber, storeId, status, version } = order;
      const detail = { orderId, orderNumber, storeId, status, version };
      const fact: Fact = {
        type: 'OrderStatusChanged',
        aggregateId: `order:${orderId}`,
        version,
        detail,
      };
      await store.commit({ order: { record: order }, facts: [fact] });
      await store.commit({ order: { record: order }, facts: [fact] });
      expect(committed.filter(({ aggregateId }) => aggregateId === fact.aggregateId)).toHaveLength(
        1,
      );
    });

    it('takes a quote once until it is free again', async () => {
      const quote = { basketId: fresh('B'), basketVersion: 2 };
      const take = { take: { ...quote, token: 'jws', orderId: 'O' } };
      expect(await store.quoteToken(quote)).toBeUndefined();
      expect(await store.commit({ quote: take })).toEqual({ ok: true });
      expect(await store.quoteToken(quote)).toBe('jws');
      expect(await store.commit({ quote: take })).toEqual({ ok: false, lost: 'QUOTE' });
      expect(await store.commit({ quote: { free: quote } })).toEqual({ ok: true });
      expect(await store.commit({ quote: take })).toEqual({ ok: true });
    });

    it('holds a commit back while its customer is unknown or erased', async () => {
      const customer = newCustomer(fresh('C'));
      const commit = {
        order: { record: newOrder(fresh('O')) },
        activeCustomerId: customer.customerId,
      };
      const lost = { ok: false, lost: 'INACTIVE_CUSTOMER' };
      expect(await store.commit(commit)).toEqual(lost);
      await store.commit({ customer: { record: { ...customer, status: 'ERASED' } } });
      expect(await store.commit(commit)).toEqual(lost);
      await store.commit({ customer: { record: { ...customer, version: 2 }, previousVersion: 1 } });
      expect(await store.commit(commit)).toEqual({ ok: true });
      expect(await store.customers([customer.customerId])).toEqual([{ ...customer, version: 2 }]);
      const stale = { record: customer, previousVersion: 1 };
      expect(await store.commit({ customer: stale })).toEqual({ ok: false, lost: 'CUSTOMER' });
    });

    it('pages the orders of a customer and of a store, the newest first, and by status', async () => {
      const [customerId, storeId] = [fresh('C'), fresh('S')];
      const orders = [1, 2, 3, 4, 5].map((day) => ({
        ...newOrder(fresh('O')),
        ...{ customerId, storeId, placedAt: `2026-03-0${day}T10:00:00.000Z` },
      }));
      for (const record of orders) await store.commit({ order: { record } });
      const newest = orders.toReversed();
      const first = await store.ordersOfCustomer(customerId, { limit: 2 });
      expect(first.map(({ row }) => row)).toEqual(newest.slice(0, 3));
      const after = first[1]?.position;
      const second = await store.ordersOfCustomer(customerId, { limit: 2, after });
      expect(second.map(({ row }) => row)).toEqual(newest.slice(2, 5));
      const [moved] = orders;
      if (moved === undefined) throw new Error('Expected five orders.');
      const record = moveOrder(moved, 'CONFIRMED', later);
      await store.commit({ order: { record, previousVersion: 1 } });
      const page = { limit: 10 };
      const all = await store.ordersOfStore({ storeId }, page);
      expect(all.map(({ row }) => row.orderId)).toEqual(newest.map(({ orderId }) => orderId));
      const confirmed = await store.ordersOfStore({ storeId, status: 'CONFIRMED' }, page);
      expect(confirmed.map(({ row }) => row)).toEqual([record]);
      const pending = await store.ordersOfStore({ storeId, status: 'PENDING' }, page);
      expect(pending).toHaveLength(4);
    });

    it('keeps the pick list until a fulfilment is finished, the oldest first', async () => {
      const storeId = fresh('S');
      const requested = [2, 1].map((day) => ({
        ...fulfilmentOf(newOrder(fresh('O')), fresh('F'), `2026-03-0${day}T10:00:00.000Z`),
        storeId,
      }));
      for (const record of requested) await store.commit({ fulfilment: { record } });
      const [late, early] = requested;
      const page = { limit: 10 };
      const listed = await store.pickList(storeId, page);
      expect(listed.map(({ row }) => row)).toEqual([early, late]);
      const after = listed[0]?.position;
      const rest = await store.pickList(storeId, { ...page, after });
      expect(rest.map(({ row }) => row)).toEqual([late]);
      for (const fulfilment of requested) {
        const record = moveFulfilment(fulfilment, 'CANCELLED');
        await store.commit({ fulfilment: { record, previousVersion: 1 } });
      }
      expect(await store.pickList(storeId, page)).toEqual([]);
    });

    it('lists what nobody came for, until it is finished', async () => {
      const collectUntil = '2026-03-01T10:00:00.000Z';
      const late = { ...fulfilmentOf(newOrder(fresh('O')), fresh('F'), placed), collectUntil };
      const kept = fulfilmentOf(newOrder(fresh('O')), fresh('F'), placed);
      for (const record of [late, kept]) await store.commit({ fulfilment: { record } });
      const lapsed = async (now: string) =>
        (await store.lapsedFulfilments(now)).filter(({ fulfilmentId }) =>
          [late.fulfilmentId, kept.fulfilmentId].includes(fulfilmentId),
        );
      expect(await lapsed('2026-03-01T09:59:59.999Z')).toEqual([]);
      expect(await lapsed(collectUntil)).toEqual([late]);
      const record = moveFulfilment(late, 'CANCELLED');
      await store.commit({ fulfilment: { record, previousVersion: 1 } });
      expect(await lapsed(collectUntil)).toEqual([]);
    });

    it('lists the sagas that run since before an instant', async () => {
      const saga = newSaga(fresh('saga'));
      await store.commit({ saga: { record: saga } });
      expect(await store.runningSagas(later)).toContainEqual(saga);
      expect(await store.runningSagas('2020-01-01T00:00:00.000Z')).not.toContainEqual(saga);
      const ended: Saga = { ...saga, status: 'ENDED', version: 2 };
      const lost = { record: ended, previousVersion: 5 };
      expect(await store.commit({ saga: lost })).toEqual({ ok: false, lost: 'SAGA' });
      await store.commit({ saga: { record: ended, previousVersion: 1 } });
      expect(await store.saga(saga.sagaId)).toEqual(ended);
      expect((await store.runningSagas(later)).map(({ sagaId }) => sagaId)).not.toContain(
        saga.sagaId,
      );
    });

    it('keeps the newest purchase, in whatever order they come', async () => {
      const customerId = fresh('C');
      const purchase = (transactionId: string, day: number) => ({
        ...{ transactionId, storeId: 'S001', completedAt: `2026-03-0${day}T10:00:00.000Z` },
      });
      for (const [id, day] of [
        ['T1', 2],
        ['T3', 4],
        ['T2', 3],
        ['T3', 4],
      ] as const) {
        await store.notePurchase(customerId, purchase(id, day));
      }
      expect(await store.purchases([customerId])).toEqual([purchase('T3', 4)]);
    });

    it('lets a mutation take effect once per key, and answers all who asked the same', async () => {
      const claim = {
        audience: 'staff',
        owner: 'me',
        mutation: 'do',
        key: fresh('k'),
        input: { a: 1 },
      };
      let [runs, effects] = [0, 0];
      const work = () =>
        store.once(claim, async () => {
          const orderId = `O${(runs += 1)}`;
          const written = await store.commit({ claim: { ...claim, answer: { orderId } } });
          if (!written.ok) return 'KEY_TAKEN';
          effects += 1;
          return { ok: true, value: { orderId } };
        });
      const answers = await Promise.all([work(), work(), work()]);
      expect(answers).toEqual([answers[0], answers[0], answers[0]]);
      expect(answers[0]).toMatchObject({ ok: true });
      expect(effects).toBe(1);
      const other = await store.once({ ...claim, input: { a: 2 } }, async () => 'KEY_TAKEN');
      expect(other).toMatchObject({ ok: false, refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } });
      const taken = await store.commit({ claim: { ...claim, answer: {} } });
      expect(taken).toEqual({ ok: false, lost: 'KEY' });
    });
  });
}

const placed = '2026-03-01T10:00:00.000Z';
const later = '2026-03-09T10:00:00.000Z';

function newOrder(orderId: string): CustomerOrder {
  const basket = { basketId: 'B1', basketVersion: 3, storeId: 'S001', channel: 'WEB' as const };
  const sums = { netMinor: 1000, taxMinor: 190, discountMinor: 0, totalMinor: 1190 };
  const ids = { orderId, orderNumber: `W-${orderId}`, storeId: 'S001', kind: 'PICK_UP' as const };
  return orderFromQuote(
    { ...basket, ...sums, currency: 'EUR', lines: [] },
    { ...ids, payAtHandOver: false, now: placed },
  );
}

function newCustomer(customerId: string): Customer {
  const details = { givenName: 'Ada', familyName: 'Lovelace' };
  const stamps = { createdAt: placed, updatedAt: placed };
  return { customerId, status: 'ACTIVE', version: 1, ...details, ...stamps };
}

function newSaga(sagaId: string): Saga {
  const of = { kind: 'CAPTURE' as const, orderId: 'O1', correlationId: 'c1' };
  return { sagaId, ...of, version: 1, status: 'RUNNING', startedAt: placed };
}
