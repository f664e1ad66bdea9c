import { cashierOf } from '../../test/kit/identities.ts';
import { openProtocolSocket } from '../../test/kit/protocol-socket.ts';
import {
  startSubscriptionGateway,
  type SubscriptionGateway,
  tokenOf,
} from '../../test/kit/subscription-gateway.ts';
import { TransportFault } from '../engine/failures/transport-fault.ts';
import { createEventStreamParser } from './upstream/event-stream-parser.ts';

/** `@defer` over connections: what is there comes at once, the rest when its subgraph has answered. */
const authorization = `Bearer ${tokenOf(cashierOf('S001'))}`;
const query = `{
  item(itemId: "I2") { name ... @defer(label: "stock") { onHand } ... @defer(label: "asker") { whoAsks } }
}`;
const first = { data: { item: { name: 'Item I2' } }, hasNext: true };
const stock = { data: { onHand: 20 }, path: ['item'], label: 'stock' };
const asker = { data: { whoAsks: expect.any(String) as string }, path: ['item'], label: 'asker' };
const second = { hasNext: true, incremental: [stock, asker] };

let shop: SubscriptionGateway;
/** Back-office is slow until this is called. */
let letGo = (): void => undefined;
let fault: Error | undefined;

beforeEach(async () => {
  fault = undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  shop = await startSubscriptionGateway({
    beforeCall: async (subgraph) => {
      if (subgraph !== 'back-office') return;
      await gate;
      if (fault !== undefined) throw fault;
    },
  });
});
afterEach(async () => {
  letGo();
  await shop.stop();
});

const openSocket = async () => {
  const client = await openProtocolSocket(shop.wsUrl);
  await client.init(authorization);
  return client;
};

it('comes over a WebSocket as one next after the other', async () => {
  const client = await openSocket();
  client.subscribe('1', query);
  expect(await client.next()).toEqual({ id: '1', type: 'next', payload: first });
  letGo();
  expect(await client.next()).toEqual({ id: '1', type: 'next', payload: second });
  expect(await client.next()).toEqual({ id: '1', type: 'next', payload: { hasNext: false } });
  expect(await client.next()).toEqual({ id: '1', type: 'complete' });
  client.socket.close();
});

it('comes over an event stream as one event after the other', async () => {
  const response = await fetch(`${shop.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    body: JSON.stringify({ query }),
  });
  const parser = createEventStreamParser(100_000);
  const events: { readonly name: string; readonly data: string }[] = [];
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    events.push(...parser.push(text));
    if (events.length > 0) letGo();
  }
  expect(events.map(({ name }) => name)).toEqual(['next', 'next', 'next', 'complete']);
  const payloads = events.slice(0, 3).map(({ data }) => JSON.parse(data) as unknown);
  expect(payloads).toEqual([first, second, { hasNext: false }]);
});

it('gives up the rest when the client wants no more of it', async () => {
  const client = await openSocket();
  client.subscribe('1', query);
  await client.next();
  client.send({ type: 'complete', id: '1' });
  client.send({ type: 'ping' });
  expect(await client.next()).toEqual({ type: 'pong' });
  letGo();
  client.subscribe('1', '{ item(itemId: "I3") { name } }');
  expect(await client.next()).toMatchObject({ payload: { data: { item: { name: 'Item I3' } } } });
  expect(await client.next()).toEqual({ id: '1', type: 'complete' });
  expect(client.pending).toEqual([]);
  client.socket.close();
});

it('tells of a subgraph that fails in the part that it belongs to', async () => {
  const client = await openSocket();
  client.subscribe('1', '{ item(itemId: "I2") { name ... @defer { onHand } } }');
  expect(await client.next()).toMatchObject({ payload: first });
  fault = new TransportFault('back-office', 'SUBGRAPH_UNREACHABLE', 'secret 10.1.2.3');
  letGo();
  expect(await client.next()).toMatchObject({
    payload: {
      incremental: [
        { data: null, path: ['item'], errors: [{ extensions: { code: 'SUBGRAPH_UNREACHABLE' } }] },
      ],
    },
  });
  expect(await client.next()).toMatchObject({ payload: { hasNext: false } });
  expect(await client.next()).toEqual({ id: '1', type: 'complete' });
  client.socket.close();
});

it('ends with a masked error when the gateway itself fails after the first part', async () => {
  const client = await openSocket();
  client.subscribe('1', '{ item(itemId: "I2") { name ... @defer { onHand } } }');
  await client.next();
  fault = new Error('secret 10.1.2.3');
  letGo();
  const messages = [await client.next(), await client.next()];
  expect(messages[1]).toMatchObject({
    type: 'error',
    payload: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  expect(JSON.stringify(messages)).not.toContain('secret');
  client.socket.close();
});
