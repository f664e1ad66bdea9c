import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import type { EventBus } from '#platform/contracts/events.ts';
import { createLogger } from '#platform/log.ts';
import { cashierOf } from '../kit/identities.ts';
import { openProtocolSocket } from '../kit/protocol-socket.ts';
import { startSmallGateway } from '../kit/small-gateway.ts';
import {
  priceChangedEvent,
  priceChangedTopic,
  startSubscriptionGateway,
  tokenOf,
  until,
  type SubscriptionGateway,
} from '../kit/subscription-gateway.ts';

/** One gateway is stopped under load while another goes on, as in a rolling release. */
type Outcome = { readonly status: number; readonly text: string } | { readonly fault: string };

function post(url: string, agent: Agent, query: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' };
    const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', ({ message }) => resolve({ fault: message }));
    });
    asking.on('error', (error: Error & { code?: string }) => {
      resolve({ fault: error.code ?? error.message });
    });
    asking.end(JSON.stringify({ query }));
  });
}

/** Nobody took the request, so that asking another gateway can't do anything twice. */
function wasNotTaken(outcome: Outcome): boolean {
  return 'fault' in outcome ? outcome.fault === 'ECONNREFUSED' : outcome.status === 503;
}

const clientCount = 20;
const loadMs = 150;

describe('A stop under load', () => {
  it.each([0, 3])(
    'loses no request of kept-alive clients that pause for %d ms',
    async (pauseMs) => {
      const [first, second] = [await startSmallGateway(), await startSmallGateway()];
      let isOver = false;
      const lost: Outcome[] = [];
      const written: string[] = [];
      const client = async (number: number): Promise<void> => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        let url = first.url;
        for (let count = 0; !isOver; count += 1) {
          const name = `${number}-${count}`;
          const rename = `mutation { rename(itemId: "I1", name: "${name}") { name } }`;
          let outcome = await post(url, agent, rename);
          if (wasNotTaken(outcome)) {
            url = second.url;
            outcome = await post(url, agent, rename);
          }
          written.push(name);
          const isRight =
            'text' in outcome && outcome.text === `{"data":{"rename":{"name":"${name}"}}}`;
          if (!isRight) lost.push(outcome);
          if (pauseMs > 0) await delay(Math.random() * pauseMs);
        }
        agent.destroy();
      };
      const clients = Array.from({ length: clientCount }, (_, number) => client(number));
      while (first.renames.length < 5 * clientCount) await delay(10);
      await first.stop();
      await delay(loadMs);
      isOver = true;
      await Promise.all(clients);
      await second.stop();
      expect(lost).toEqual([]);
      // Each mutation was carried out once, by one gateway or the other.
      expect([...first.renames, ...second.renames].toSorted()).toEqual(written.toSorted());
      expect(first.renames.length).toBeGreaterThan(clientCount);
      expect(second.renames.length).toBeGreaterThan(clientCount);
    },
  );

  it('loses no event of clients that go on elsewhere', async () => {
    const bus = createMemoryBus({ log: createLogger('test', 'silent') });
    const events = { bus, topics: [priceChangedTopic] };
    const first = await startSubscriptionGateway({ events });
    const second = await startSubscriptionGateway({ events });
    // A gateway keeps what it pushes to somebody: the second has clients of its own.
    const seen = await Promise.all([
      ...Array.from({ length: 5 }, () => follow(first, second)),
      ...Array.from({ length: 2 }, () => follow(second, second)),
    ]);
    await first.untilOpen(5);
    await second.untilOpen(2);
    await publishAll(first, bus);
    await Promise.all(seen.map(({ done }) => done));
    const all = Array.from({ length: eventCount }, (_, at) => at + 1);
    for (const { sequences } of seen) expect(sequences).toEqual(all);
    await second.stop();
    await bus.stop();
  });

  it('answers what is under way over sockets and event streams before it sends them away', async () => {
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const shop = await startSubscriptionGateway({ beforeCall: () => gate });
    const rename = 'mutation { rename(itemId: "I1", name: "x") { itemId } }';
    const authorization = `Bearer ${tokenOf(cashierOf('S001'))}`;
    const client = await openProtocolSocket(shop.wsUrl);
    await client.init(authorization);
    client.subscribe('before', rename);
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const streamed = fetch(`${shop.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, authorization },
      body: JSON.stringify({ query: rename }),
    }).then((response) => response.text());
    await until(() => shop.calls.get('product') === 2);
    const stopped = shop.gateway.stop();
    client.subscribe('after', rename);
    await delay(50);
    letGo();
    const data = { rename: { itemId: 'I1' } };
    expect(await client.next()).toEqual({ id: 'before', type: 'next', payload: { data } });
    expect(await client.next()).toEqual({ id: 'before', type: 'complete' });
    expect((await client.closed).code).toBe(1012);
    expect(await streamed).toMatch(/data: {"data":{"rename":{"itemId":"I1"}}}\n\nevent: complete/);
    await stopped;
    // What came after the stop began was not begun: the client may ask it elsewhere.
    expect(shop.calls.get('product')).toBe(2);
    expect(client.pending).toEqual([]);
  });

  it('waits for no more than its time', async () => {
    const shop = await startSubscriptionGateway({
      beforeCall: () => new Promise(() => undefined),
      limits: { drainMsMax: 50 },
    });
    const client = await openProtocolSocket(shop.wsUrl);
    await client.init(`Bearer ${tokenOf(cashierOf('S001'))}`);
    client.subscribe('1', '{ item(itemId: "I1") { name } }');
    await until(() => shop.calls.get('product') === 1);
    await shop.stop();
    expect((await client.closed).code).toBe(1012);
  });
});

const eventCount = 200;
const query = 'subscription { priceChanged(itemId: "I1") { sequence } }';

/** Publishes events, and stops the gateway in the middle of them. */
async function publishAll(gateway: SubscriptionGateway, bus: EventBus): Promise<void> {
  let stopping: Promise<void> | undefined;
  for (let sequence = 1; sequence <= eventCount; sequence += 1) {
    if (sequence === eventCount / 2) stopping = gateway.gateway.stop();
    const change = { itemId: 'I1', sequence, storeId: 'S001', price: '1.00' };
    await bus.publish([priceChangedEvent(change)]);
    await delay(2);
  }
  await stopping;
}

/** A client that reconnects at the other gateway when it is sent away, after what it saw last. */
async function follow(from: SubscriptionGateway, to: SubscriptionGateway) {
  const sequences: number[] = [];
  const connect = async ({ wsUrl }: SubscriptionGateway) => {
    const client = await openProtocolSocket(wsUrl);
    await client.init(`Bearer ${tokenOf(cashierOf('S001'))}`);
    const last = sequences.at(-1);
    client.subscribe('1', query, last === undefined ? {} : { extensions: { resumeAfter: last } });
    return client;
  };
  let client = await connect(from);
  const read = async (): Promise<void> => {
    while (sequences.length < eventCount) {
      const message = await client.next().catch(() => undefined);
      if (message === undefined) {
        expect((await client.closed).code).toBe(1012);
        client = await connect(to);
        continue;
      }
      const { payload } = message as { payload?: { extensions?: { sequence?: number } } };
      const sequence = payload?.extensions?.sequence;
      if (sequence === undefined) throw new Error(`Unexpected ${JSON.stringify(message)}`);
      sequences.push(sequence);
    }
    client.socket.terminate();
  };
  return { sequences, done: read() };
}
