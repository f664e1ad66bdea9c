import type { WebSocket } from 'ws';
import { cashierOf } from '../../test/kit/identities.ts';
import { openProtocolSocket, type ProtocolSocket } from '../../test/kit/protocol-socket.ts';
import {
  composeSubscriptions,
  productSdl,
  startSubscriptionGateway,
  type SubscriptionGateway,
  tokenOf,
  until,
} from '../../test/kit/subscription-gateway.ts';
import type { SubscriptionLimits } from './limits.ts';

/** What becomes of events and clients when something is late, slow, over, or starts anew. */
const prices = 'subscription { priceChanged(itemId: "I1") { sequence price } }';
const ticks = 'subscription { ticked(name: "t") { count } }';
const cashier = cashierOf('S001');

let shop: SubscriptionGateway;
const start = async (limits: Partial<SubscriptionLimits> = {}, options = {}) => {
  shop = await startSubscriptionGateway({ subscriptionLimits: limits, ...options });
};
afterEach(() => shop.stop());

async function connect(expiresAtMs?: number): Promise<ProtocolSocket> {
  const client = await openProtocolSocket(shop.wsUrl);
  await client.init(`Bearer ${tokenOf(cashier, expiresAtMs)}`);
  return client;
}

async function subscribed(query = prices, resumeAfter?: number): Promise<ProtocolSocket> {
  const client = await connect();
  client.subscribe('1', query, resumeAfter === undefined ? {} : { extensions: { resumeAfter } });
  return client;
}

const publish = async (from: number, to: number) => {
  for (let sequence = from; sequence <= to; sequence += 1) {
    await shop.changePrice({ itemId: 'I1', sequence });
  }
};

const sequenceOf = ({ payload }: { readonly payload?: unknown }) =>
  (payload as { extensions?: { sequence?: number } }).extensions?.sequence;

async function takeSequences(client: ProtocolSocket, count: number) {
  const sequences = [];
  for (let each = 0; each < count; each += 1) sequences.push(sequenceOf(await client.next()));
  return sequences;
}

describe('resuming', () => {
  it('replays what happened since the sequence, then goes on without a gap or a repetition', async () => {
    await start();
    await publish(1, 5);
    const client = await subscribed(prices, 2);
    await shop.untilOpen(1);
    await publish(6, 7);
    expect(await takeSequences(client, 5)).toEqual([3, 4, 5, 6, 7]);
    expect(client.pending).toEqual([]);
  });

  it('loses nothing that happens while it catches up', async () => {
    await start();
    await publish(1, 50);
    const client = await subscribed(prices, 10);
    await publish(51, 90);
    expect(await takeSequences(client, 80)).toEqual(Array.from({ length: 80 }, (_, at) => at + 11));
  });

  it('has nothing to replay for a client that has seen all', async () => {
    await start();
    await publish(1, 3);
    const client = await subscribed(prices, 3);
    await shop.untilOpen(1);
    await publish(4, 4);
    expect(await takeSequences(client, 1)).toEqual([4]);
  });

  it.each`
    what                                    | published | resumeAfter
    ${'nothing is known of the thing'}      | ${[]}     | ${3}
    ${'the log begins later'}               | ${[7, 8]} | ${3}
    ${'the sequence has not happened here'} | ${[1, 2]} | ${9}
    ${'an event of the middle is missing'}  | ${[4, 6]} | ${3}
  `('says RESYNC_REQUIRED when $what, and goes on', async ({ published, resumeAfter }) => {
    await start();
    for (const sequence of published as number[]) await publish(sequence, sequence);
    const client = await subscribed(prices, resumeAfter as number);
    expect(await client.next()).toMatchObject({
      type: 'next',
      payload: { data: null, errors: [{ extensions: { code: 'RESYNC_REQUIRED' } }] },
    });
    await publish(20, 20);
    expect(await takeSequences(client, 1)).toEqual([20]);
  });

  it('says so too when more was missed than a client’s queue holds', async () => {
    await start({ queueLengthMax: 10 });
    await publish(1, 12);
    const client = await subscribed(prices, 1);
    expect(JSON.stringify(await client.next())).toContain('RESYNC_REQUIRED');
  });

  it('refuses a sequence that is none', async () => {
    await start();
    const client = await connect();
    client.subscribe('1', prices, { extensions: { resumeAfter: '2' } });
    expect(await client.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('works for a subgraph’s own events while the gateway keeps its upstream', async () => {
    await start();
    const first = await subscribed(ticks);
    await until(() => shop.tickers.openCount('t') === 1);
    shop.tickers.tick('t');
    const seen = sequenceOf(await first.next());
    first.socket.terminate();
    await shop.untilOpen(0);
    shop.tickers.tick('t');
    shop.tickers.tick('t');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await subscribed(ticks, seen);
    const counts = [await second.next(), await second.next()].map(
      ({ payload }) => (payload as { data: { ticked: { count: number } } }).data.ticked.count,
    );
    expect(counts).toEqual([2, 3]);
    const other = await subscribed(ticks, 5);
    expect(JSON.stringify(await other.next())).toContain('RESYNC_REQUIRED');
  });
});

describe('a token that expires', () => {
  const tolerance = 10_000;

  it('ends each subscription with TOKEN_EXPIRED and the socket with 4403', async () => {
    await start();
    const client = await connect(Date.now() - tolerance + 400);
    client.subscribe('a', prices);
    client.subscribe('b', ticks);
    const errors = [await client.next(), await client.next()];
    expect(errors.map(({ id, type }) => [id, type])).toEqual([
      ['a', 'error'],
      ['b', 'error'],
    ]);
    expect(errors[0]?.payload).toMatchObject([{ extensions: { code: 'TOKEN_EXPIRED' } }]);
    expect((await client.closed).code).toBe(4403);
  });
});

describe('a slow client', () => {
  it('is told and dropped; the others get everything', async () => {
    await start({ queueLengthMax: 50, closeGraceMs: 500 });
    const slow = await subscribed();
    const quick = await subscribed();
    await shop.untilOpen(2, 1);
    slow.socket.pause();
    const price = 'x'.repeat(100_000);
    for (let sequence = 1; sequence <= 200; sequence += 1) {
      await shop.changePrice({ itemId: 'I1', sequence, price });
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await takeSequences(quick, 200)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    await shop.untilOpen(1);
    slow.socket.resume();
    const { code } = await slow.closed;
    expect([4291, 1006]).toContain(code);
    if (code === 4291) {
      expect(slow.pending.at(-1)).toMatchObject({
        id: '1',
        type: 'error',
        payload: [{ extensions: { code: 'SUBSCRIPTION_TOO_SLOW' } }],
      });
    }
  });

  it('is told by close code 4291 when it reads again in time', async () => {
    await start({ queueLengthMax: 5, closeGraceMs: 5_000 });
    const slow = await subscribed();
    await shop.untilOpen(1);
    slow.socket.pause();
    for (let sequence = 1; sequence <= 200; sequence += 1) {
      await shop.changePrice({ itemId: 'I1', sequence, price: 'x'.repeat(100_000) });
    }
    await shop.untilOpen(0);
    slow.socket.resume();
    expect((await slow.closed).code).toBe(4291);
    expect(slow.pending.at(-1)).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'SUBSCRIPTION_TOO_SLOW' } }],
    });
  });
});

describe('a dead client', () => {
  it('is cut off when it answers no ping', async () => {
    await start({ heartbeatMs: 50 });
    const dead = await subscribed();
    const alive = await subscribed();
    await shop.untilOpen(2);
    // As if its machine had lost power: it takes nothing and answers nothing.
    dead.socket.pause();
    await shop.untilOpen(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await publish(1, 1);
    expect(await takeSequences(alive, 1)).toEqual([1]);
  });
});

describe('too much', () => {
  it('closes with 4290 after a flood of messages', async () => {
    await start({ messagesPerSecondMax: 20 });
    const client = await connect();
    for (let each = 0; each < 1_000; each += 1) client.subscribe(String(each), prices);
    expect((await client.closed).code).toBe(4290);
    await shop.untilOpen(0, 0);
  });

  it('closes with 4292 the connection of a caller that has too many', async () => {
    await start({ connectionsPerIdentityMax: 2 });
    const [first] = await Promise.all([connect(), connect()]);
    const third = await openProtocolSocket(shop.wsUrl);
    third.send({
      type: 'connection_init',
      payload: { authorization: `Bearer ${tokenOf(cashier)}` },
    });
    expect((await third.closed).code).toBe(4292);
    first.socket.close();
    await first.closed;
    await until(async () => {
      const again = await openProtocolSocket(shop.wsUrl);
      return again.init(`Bearer ${tokenOf(cashier)}`).then(
        () => true,
        () => false,
      );
    });
  });

  it('refuses a handshake with 503 when there are too many connections', async () => {
    await start({ connectionsMax: 1 });
    await connect();
    await expect(openProtocolSocket(shop.wsUrl)).rejects.toThrow('503');
  });

  it('ends a subscription whose events come faster than they can be answered', async () => {
    await start({ eventsWaitingMax: 10 });
    const nested = 'subscription { priceChanged(itemId: "I1") { sequence item { onHand } } }';
    const client = await subscribed(nested);
    await shop.untilOpen(1);
    await Promise.all(
      Array.from({ length: 50 }, (_, at) => shop.changePrice({ itemId: 'I1', sequence: at + 1 })),
    );
    await until(() => client.pending.some(({ type }) => type === 'error'));
    expect(client.pending.at(-1)).toMatchObject({
      payload: [{ extensions: { code: 'SUBSCRIPTION_OVERLOADED' } }],
    });
  });

  it('holds a thousand idle subscriptions in little memory', async () => {
    await start({ connectionsPerIdentityMax: 1_000 });
    const before = process.memoryUsage().rss;
    const clients: WebSocket[] = [];
    for (let batch = 0; batch < 10; batch += 1) {
      const opened = await Promise.all(Array.from({ length: 100 }, () => subscribed()));
      clients.push(...opened.map(({ socket }) => socket));
    }
    await shop.untilOpen(1_000, 1);
    const grownBytes = process.memoryUsage().rss - before;
    // Both ends of each socket are in this process.
    expect(grownBytes).toBeLessThan(150 * 1024 * 1024);
    await publish(1, 1);
    clients.forEach((socket) => socket.terminate());
    await shop.untilOpen(0, 0);
  });
});

describe('a stop', () => {
  it('sends every client away with 1012, and takes no new one', async () => {
    await start();
    const clients = [await subscribed(), await subscribed(ticks)];
    await shop.untilOpen(2);
    const stopping = shop.gateway.stop();
    const codes = await Promise.all(clients.map(async ({ closed }) => (await closed).code));
    expect(codes).toEqual([1012, 1012]);
    await expect(openProtocolSocket(shop.wsUrl)).rejects.toThrow();
    await stopping;
    await start();
  });
});

describe('a reload of the supergraph', () => {
  const wider = productSdl.replace('price: String!', 'price: String! margin: String');

  it('loses no event and no client, whatever is under way', async () => {
    await start();
    const clients = await Promise.all([subscribed(), subscribed()]);
    const ticker = await subscribed(ticks);
    await shop.untilOpen(3);
    let sequence = 0;
    for (const sdl of [wider, productSdl, wider]) {
      const reloading = shop.gateway.reload(composeSubscriptions(sdl));
      for (let each = 0; each < 30; each += 1) {
        await publish((sequence += 1), sequence);
        shop.tickers.tick('t');
        await new Promise((resolve) => setImmediate(resolve));
      }
      await reloading;
    }
    const all = Array.from({ length: 90 }, (_, at) => at + 1);
    for (const client of clients) {
      expect(await takeSequences(client, 90)).toEqual(all);
    }
    const ticked = [];
    for (const _each of all) ticked.push((await ticker.next()).payload);
    expect(ticked).toMatchObject(all.map((count) => ({ data: { ticked: { count } } })));
  });

  it('ends a subscription that the new supergraph no longer has, before any event', async () => {
    await start();
    const [price, tick] = [await subscribed(), await subscribed(ticks)];
    await shop.untilOpen(2);
    await shop.gateway.reload(composeSubscriptions(productSdl.replace(/ticked.*/, '')));
    expect(await tick.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    await publish(1, 1);
    expect(await takeSequences(price, 1)).toEqual([1]);
  });
});

describe('what is not to be had', () => {
  it('is told when nothing feeds the field: no bus here, and no source at the subgraph', async () => {
    await start({}, { events: undefined });
    const client = await subscribed();
    expect(await client.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'SUBSCRIPTION_NOT_AVAILABLE' } }],
    });
    await shop.untilOpen(0);
  });

  it('is refused when only trusted documents may be asked; those may be asked by id', async () => {
    const trustedDocuments = { safelist: 'enforce', documents: { p1: prices } };
    await start({}, { trustedDocuments });
    const client = await connect();
    client.subscribe('1', ticks);
    expect(await client.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }],
    });
    client.send({ type: 'subscribe', id: '2', payload: { documentId: 'p1' } });
    await shop.untilOpen(1);
    await publish(1, 1);
    expect(await takeSequences(client, 1)).toEqual([1]);
  });
});

describe('a subgraph over HTTP', () => {
  it('feeds a subscription through the engine, and its end is told with a code', async () => {
    await start({}, { http: true });
    const client = await subscribed('subscription { ticked(name: "t") { item { name onHand } } }');
    await until(() => shop.tickers.openCount('t') === 1);
    shop.tickers.tick('t');
    expect(await client.next()).toMatchObject({
      payload: { data: { ticked: { item: { name: 'Item I1', onHand: 10 } } } },
    });
    await shop.stopSubgraphs();
    expect(await client.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'SUBGRAPH_UNREACHABLE', serviceName: 'product' } }],
    });
    expect(shop.tickers.openCount('t')).toBe(0);
  });

  it('leaves one event without what a dead subgraph would add, and goes on', async () => {
    await start({}, { http: true });
    const nested = 'subscription { priceChanged(itemId: "I1") { price item { onHand } } }';
    const client = await subscribed(nested);
    await shop.untilOpen(1);
    await publish(1, 1);
    expect(await takeSequences(client, 1)).toEqual([1]);
    await shop.stopSubgraphs();
    await publish(2, 3);
    for (const sequence of [2, 3]) {
      const { payload } = await client.next();
      expect(payload).toMatchObject({ extensions: { sequence } });
      expect(JSON.stringify(payload)).toMatch(/SUBGRAPH_(UNREACHABLE|CIRCUIT_OPEN)/);
    }
  });

  it('refuses a client with the code when nobody can say whether it may', async () => {
    await start({}, { http: true });
    await shop.stopSubgraphs();
    const client = await subscribed();
    expect(await client.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'SUBGRAPH_UNREACHABLE' } }],
    });
    await shop.untilOpen(0, 0);
  });
});
