import type { Identity } from '#platform/contracts/identity.ts';
import { backOffice, cashierOf, managerOf, shopper } from '../../test/kit/identities.ts';
import { openProtocolSocket } from '../../test/kit/protocol-socket.ts';
import {
  startSubscriptionGateway,
  type SubscriptionGateway,
  tokenOf,
  until,
} from '../../test/kit/subscription-gateway.ts';

/** Who shares an upstream and an answer with whom, and who never does. */
let shop: SubscriptionGateway;
beforeEach(async () => {
  shop = await startSubscriptionGateway({
    subscriptionLimits: { lingerMs: 50, connectionsPerIdentityMax: 200 },
  });
});
afterEach(() => shop.stop());

const flat = 'subscription P($id: ID!) { priceChanged(itemId: $id) { sequence price } }';
const nested = 'subscription { priceChanged(itemId: "I1") { sequence item { onHand whoAsks } } }';
const ticks = 'subscription { ticked(name: "t") { count by item { name onHand } } }';

async function join(identity: Identity, query: string, variables: object = { id: 'I1' }) {
  const client = await openProtocolSocket(shop.wsUrl);
  await client.init(`Bearer ${tokenOf(identity)}`);
  client.subscribe('1', query, query.includes('$id') ? { variables } : {});
  return client;
}

const named = (subject: string): Identity => ({ ...cashierOf('S001'), subject });

describe('one upstream', () => {
  it('serves a hundred clients that ask the same of the bus', async () => {
    const clients = await Promise.all(
      Array.from({ length: 100 }, (_, index) => join(named(`O-${index}`), flat)),
    );
    await shop.untilOpen(100, 1);
    await shop.changePrice({ itemId: 'I1', sequence: 1, price: '2.00' });
    const messages = await Promise.all(clients.map((client) => client.next()));
    expect(new Set(messages.map((message) => JSON.stringify(message))).size).toBe(1);
    expect(messages[0]).toEqual({
      id: '1',
      type: 'next',
      payload: {
        data: { priceChanged: { sequence: 1, price: '2.00' } },
        extensions: { sequence: 1 },
      },
    });
  });

  it('serves all sockets of one person that ask the same of a subgraph', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, () => join(named('O-1'), ticks)));
    await shop.untilOpen(20, 1);
    expect(shop.tickers.openCount('t')).toBe(1);
    shop.tickers.tick('t');
    for (const client of clients) {
      expect(await client.next()).toMatchObject({
        payload: {
          data: { ticked: { count: 1, by: 'O-1', item: { name: 'Item I1', onHand: 10 } } },
        },
      });
    }
    // Each event is completed once, by one call of each subgraph that adds to it.
    expect(shop.calls.get('back-office')).toBe(1);
  });

  it.each`
    what                             | left            | leftQuery | right                | rightQuery    | upstreams
    ${'the same text'}               | ${named('O-1')} | ${flat}   | ${named('O-2')}      | ${flat}       | ${1}
    ${'another text'}                | ${named('O-1')} | ${flat}   | ${named('O-1')}      | ${`${flat} `} | ${2}
    ${'other scopes'}                | ${named('O-1')} | ${flat}   | ${managerOf('S001')} | ${flat}       | ${2}
    ${'other stores'}                | ${named('O-1')} | ${flat}   | ${cashierOf('S002')} | ${flat}       | ${2}
    ${'a field of another subgraph'} | ${named('O-1')} | ${nested} | ${named('O-2')}      | ${nested}     | ${2}
    ${"a subgraph's own"}            | ${named('O-1')} | ${ticks}  | ${named('O-2')}      | ${ticks}      | ${2}
  `('for $what: $upstreams', async ({ left, leftQuery, right, rightQuery, upstreams }) => {
    await join(left as Identity, leftQuery as string);
    await join(right as Identity, rightQuery as string);
    await shop.untilOpen(2, upstreams as number);
  });

  it('is another for other variables, and for another operation of the document', async () => {
    await join(named('O-1'), flat);
    await join(named('O-1'), flat, { id: 'I2' });
    await shop.untilOpen(2, 2);
    const two =
      'subscription A { priceChanged(itemId: "I1") { price } } subscription B { priceChanged(itemId: "I2") { price } }';
    for (const operationName of ['A', 'B']) {
      const client = await openProtocolSocket(shop.wsUrl);
      await client.init(`Bearer ${tokenOf(named('O-1'))}`);
      client.subscribe('1', two, { operationName });
    }
    await shop.untilOpen(4, 4);
  });

  it('asks each person’s subgraphs in the name of that person', async () => {
    const [one, other] = [await join(named('O-1'), nested), await join(named('O-2'), nested)];
    await shop.untilOpen(2, 2);
    await shop.changePrice({ itemId: 'I1', sequence: 1 });
    const asked = (message: unknown) => /"whoAsks":"([^"]+)"/.exec(JSON.stringify(message))?.[1];
    expect([asked(await one.next()), asked(await other.next())]).toEqual(['O-1', 'O-2']);
  });

  it('closes when the last client has left, a subgraph’s a moment later', async () => {
    const [bus, own] = [await join(named('O-1'), flat), await join(named('O-1'), ticks)];
    await shop.untilOpen(2, 2);
    bus.send({ type: 'complete', id: '1' });
    await shop.untilOpen(1, 1);
    own.socket.terminate();
    await shop.untilOpen(0, 1);
    expect(shop.tickers.openCount('t')).toBe(1);
    await shop.untilOpen(0, 0);
    await until(() => shop.tickers.openCount('t') === 0);
  });

  it('is kept for a client that comes back in time', async () => {
    const first = await join(named('O-1'), ticks);
    await shop.untilOpen(1, 1);
    first.socket.terminate();
    await shop.untilOpen(0, 1);
    await join(named('O-1'), ticks);
    await shop.untilOpen(1, 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shop.tickers.openCount('t')).toBe(1);
  });
});

describe('who may', () => {
  it.each`
    who                     | identity                                      | code
    ${'nobody'}             | ${undefined}                                  | ${'UNAUTHENTICATED'}
    ${'the wrong audience'} | ${{ ...shopper('C1'), scopes: ['dtc:shop'] }} | ${'FORBIDDEN'}
  `('refuses $who with $code at the start', async ({ identity, code }) => {
    const client = await openProtocolSocket(shop.wsUrl);
    const token = identity === undefined ? undefined : `Bearer ${tokenOf(identity as Identity)}`;
    await client.init(token);
    client.subscribe('1', flat, { variables: { id: 'I1' } });
    expect(await client.next()).toMatchObject({
      id: '1',
      type: 'error',
      payload: [{ extensions: { code } }],
    });
    await shop.untilOpen(0, 0);
  });

  it('leaves a denied field null with an error, in each event', async () => {
    const withCost = 'subscription { priceChanged(itemId: "I1") { price cost } }';
    const [cashier, buyer] = [
      await join(named('O-1'), withCost),
      await join(backOffice(), withCost),
    ];
    await shop.untilOpen(2, 2);
    await shop.changePrice({ itemId: 'I1', sequence: 1 });
    expect(await buyer.next()).toMatchObject({
      payload: { data: { priceChanged: { price: '1.00', cost: '0.50' } } },
    });
    expect(await cashier.next()).toMatchObject({
      payload: {
        data: { priceChanged: { price: '1.00', cost: null } },
        errors: [{ path: ['priceChanged', 'cost'], extensions: { code: 'FORBIDDEN' } }],
      },
    });
  });

  it('gives each event to those who may see its store, and to nobody else', async () => {
    const everywhere = await join(backOffice(), flat);
    const here = await join(cashierOf('S001'), flat);
    const elsewhere = await join(cashierOf('S002'), flat);
    await shop.untilOpen(3);
    await shop.changePrice({ itemId: 'I1', sequence: 1, storeId: 'S001' });
    await shop.changePrice({ itemId: 'I1', sequence: 2, storeId: 'S002' });
    const sequences = async (client: typeof here, count: number) => {
      const messages = [];
      for (let each = 0; each < count; each += 1) messages.push(await client.next());
      return messages.map(({ payload }) => (payload as Pushed).extensions.sequence);
    };
    expect(await sequences(everywhere, 2)).toEqual([1, 2]);
    expect(await sequences(here, 1)).toEqual([1]);
    expect(await sequences(elsewhere, 1)).toEqual([2]);
  });

  it('gives nothing of a thing that the caller may not see', async () => {
    const client = await join(cashierOf('S001'), flat, { id: 'X9' });
    const other = await join(cashierOf('S001'), flat);
    await shop.untilOpen(1);
    await shop.changePrice({ itemId: 'X9', sequence: 1 });
    await shop.changePrice({ itemId: 'I1', sequence: 1 });
    await other.next();
    client.send({ type: 'ping' });
    expect(await client.next()).toEqual({ type: 'pong' });
  });
});

type Pushed = { readonly extensions: { readonly sequence: number } };
