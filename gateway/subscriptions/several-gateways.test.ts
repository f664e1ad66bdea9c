import { createRedisBus } from '#platform/bus/redis-bus.ts';
import { createLogger } from '#platform/log.ts';
import { newEvent } from '#platform/new-event.ts';
import { openRedis } from '#platform/redis.ts';
import { topics } from '#platform/topics.ts';
import { cashierOf } from '../../test/kit/identities.ts';
import { openProtocolSocket } from '../../test/kit/protocol-socket.ts';
import { redisMissing, startTestRedis, type TestRedis } from '../../test/kit/redis-server.ts';
import { describeOrSkip } from '../../test/kit/skipped.ts';
import {
  startSubscriptionGateway,
  type SubscriptionGateway,
  tokenOf,
} from '../../test/kit/subscription-gateway.ts';

const log = createLogger('test', 'silent');

/** The product's own topic, without checkout: every basket may be seen here. */
const [basketChanged] = topics.map(({ admission: _admission, ...topic }) => topic);
const sdl = `
  type Query { item(itemId: ID!): Item }
  type Item @key(fields: "itemId") { itemId: ID! name: String! }
  type Subscription {
    basketChanged(basketId: ID!): BasketChange @requiresScopes(scopes: [["till:read"]])
  }
  type BasketChange { basketId: ID! sequence: Int! total: String! }
`;
const query = 'subscription { basketChanged(basketId: "B1") { sequence total } }';

describeOrSkip(redisMissing(), 'two gateways behind one address, on Redis', () => {
  let redis: TestRedis;
  const closers: (() => unknown)[] = [];
  const gateways: SubscriptionGateway[] = [];
  const openBus = async () => {
    const connection = openRedis(redis.url, log);
    const bus = createRedisBus({ redis: connection, log });
    await bus.start();
    closers.push(() => bus.stop().then(() => connection.disconnect()));
    return bus;
  };
  beforeAll(async () => {
    redis = await startTestRedis();
    for (const _each of ['first', 'second']) {
      const bus = await openBus();
      const feed = { bus, topics: basketChanged === undefined ? [] : [basketChanged] };
      gateways.push(await startSubscriptionGateway({ sdl, events: feed }));
    }
  });
  afterAll(async () => {
    for (const gateway of gateways) await gateway.stop();
    for (const close of closers) await close();
    await redis.stop();
  });

  const connect = async (gateway: SubscriptionGateway | undefined, more = {}) => {
    const client = await openProtocolSocket(gateway?.wsUrl ?? '');
    await client.init(`Bearer ${tokenOf(cashierOf('S001'))}`);
    client.subscribe('1', query, more);
    return client;
  };
  const basketAt = (version: number) =>
    newEvent({
      type: 'BasketChanged',
      source: 'checkout',
      aggregateId: 'basket:B1',
      version,
      now: new Date(),
      detail: {
        ...{ basketId: 'B1', storeId: 'S001', version, status: 'OPEN', currency: 'EUR' },
        ...{ lineCount: version, netMinor: 0, taxMinor: 0, discountMinor: 0 },
        ...{ totalMinor: version * 100, dueMinor: 0 },
      },
    });

  it('push the same event to their clients, and a client may go from one to the other', async () => {
    const checkout = await openBus();
    const [left, right] = [await connect(gateways[0]), await connect(gateways[1])];
    await Promise.all(gateways.map((gateway) => gateway.untilOpen(1)));
    await checkout.publish([basketAt(1)]);
    const push = {
      data: { basketChanged: { sequence: 1, total: '1.00' } },
      extensions: { sequence: 1 },
    };
    for (const client of [left, right])
      expect(await client.next()).toMatchObject({ payload: push });

    left.socket.terminate();
    await gateways[0]?.untilOpen(0);
    await checkout.publish([basketAt(2), basketAt(3)]);
    for (const sequence of [2, 3]) {
      expect(await right.next()).toMatchObject({ payload: { extensions: { sequence } } });
    }
    const moved = await connect(gateways[1], { extensions: { resumeAfter: 1 } });
    for (const sequence of [2, 3]) {
      expect(await moved.next()).toMatchObject({ payload: { extensions: { sequence } } });
    }
  });
});
