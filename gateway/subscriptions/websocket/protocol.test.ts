import fc from 'fast-check';
import { pino } from 'pino';
import { cashierOf } from '../../../test/kit/identities.ts';
import { openProtocolSocket } from '../../../test/kit/protocol-socket.ts';
import {
  startSubscriptionGateway,
  type SubscriptionGateway,
  tokenOf,
  until,
} from '../../../test/kit/subscription-gateway.ts';

/** `graphql-transport-ws`, word by word: what comes in, what goes out, with which code the socket ends. */
let shop: SubscriptionGateway;
const logged: { readonly msg: string }[] = [];
const log = pino({ level: 'info' }, { write: (line) => void logged.push(JSON.parse(line)) });
const cashier = `Bearer ${tokenOf(cashierOf('S001'))}`;
// Both ends share one process: a pause of the machine must not look like a silent client.
const limits = { initTimeoutMs: 1_500, subscriptionsPerSocketMax: 2, frameBytesMax: 10_000 };
const ticks = 'subscription { ticked(name: "t") { count } }';
const prices = 'subscription { priceChanged(itemId: "I1") { sequence price } }';

beforeAll(async () => {
  shop = await startSubscriptionGateway({ subscriptionLimits: limits, log });
});
afterAll(() => shop.stop());

const open = (options = {}) => openProtocolSocket(shop.wsUrl, options);
const openInitialised = async () => {
  const client = await open();
  await client.init(cashier);
  return client;
};

describe('the beginning', () => {
  it('acknowledges the first message, and answers pings before and after', async () => {
    const client = await open();
    client.send({ type: 'ping', payload: { at: 1 } });
    expect(await client.next()).toEqual({ type: 'pong', payload: { at: 1 } });
    expect(await client.init(cashier)).toEqual({ type: 'connection_ack' });
    client.send({ type: 'ping' });
    expect(await client.next()).toEqual({ type: 'pong' });
    client.send({ type: 'pong' });
    client.socket.close();
  });

  it('takes the token from the header of the handshake too', async () => {
    const client = await open({ headers: { authorization: cashier } });
    expect(await client.init()).toEqual({ type: 'connection_ack' });
    client.subscribe('1', prices);
    await shop.untilOpen(1);
    await shop.changePrice({ itemId: 'I1', sequence: 1 });
    expect(await client.next()).toMatchObject({ id: '1', type: 'next' });
    client.socket.close();
  });

  it.each`
    what                                | messages                                                                      | code
    ${'a second connection_init'}       | ${[{ type: 'connection_init' }, { type: 'connection_init' }]}                 | ${4429}
    ${'a subscription before the ack'}  | ${[{ type: 'subscribe', id: '1', payload: { query: ticks } }]}                | ${4401}
    ${'a token that is none'}           | ${[{ type: 'connection_init', payload: { authorization: 'Bearer x' } }]}      | ${4403}
    ${'a header that is none'}          | ${[{ type: 'connection_init', payload: { authorization: 'x' } }]}             | ${4403}
    ${'no JSON'}                        | ${['{']}                                                                      | ${4400}
    ${'a list'}                         | ${['[]']}                                                                     | ${4400}
    ${'an unknown type'}                | ${[{ type: 'start' }]}                                                        | ${4400}
    ${'a subscription without payload'} | ${[{ type: 'connection_init' }, { type: 'subscribe', id: '1' }]}              | ${4400}
    ${'an id that is no text'}          | ${[{ type: 'subscribe', id: 1, payload: { query: ticks } }]}                  | ${4400}
    ${'an id without end'}              | ${[{ type: 'subscribe', id: 'x'.repeat(129), payload: { query: ticks } }]}    | ${4400}
    ${'variables that are a list'}      | ${[{ type: 'subscribe', id: '1', payload: { query: ticks, variables: [] } }]} | ${4400}
    ${'a frame that is too large'}      | ${[{ type: 'ping', payload: { x: 'x'.repeat(10_000) } }]}                     | ${1009}
    ${'silence'}                        | ${[]}                                                                         | ${4408}
  `('$what closes with $code', async ({ messages, code }) => {
    const client = await open();
    (messages as unknown[]).forEach(client.send);
    expect((await client.closed).code).toBe(code);
  });

  it('closes with 4400 on a binary frame', async () => {
    const client = await open();
    client.socket.send(Buffer.from('{"type":"ping"}'));
    expect((await client.closed).code).toBe(4400);
  });

  it('closes with 4406 when the client speaks another protocol', async () => {
    const client = await open({ protocol: '' });
    expect((await client.closed).code).toBe(4406);
    await expect(open({ protocol: 'graphql-ws' })).rejects.toThrow(/subprotocol/);
  });

  it.each`
    what                  | path          | headers                               | status
    ${'another path'}     | ${'/other'}   | ${{}}                                 | ${404}
    ${'a foreign origin'} | ${'/graphql'} | ${{ origin: 'https://evil.example' }} | ${403}
  `('refuses the handshake of $what with $status', async ({ path, headers, status }) => {
    const url = `${shop.url.replace('http', 'ws')}${path as string}`;
    const opening = openProtocolSocket(url, { headers: headers as Record<string, string> });
    await expect(opening).rejects.toThrow(String(status));
  });

  it('lets pages of its own origin in', async () => {
    const client = await open({ headers: { origin: shop.url } });
    expect(await client.init()).toEqual({ type: 'connection_ack' });
    client.socket.close();
  });
});

it('survives whatever clients send', async () => {
  const word = fc.constantFrom('connection_init', 'subscribe', 'complete', 'ping', 'pong', 'next');
  const query = fc.constantFrom(prices, ticks, '{ item(itemId: "I1") { name } }', 'subscription {');
  const message = fc.record(
    {
      type: fc.oneof(word, fc.anything()),
      id: fc.oneof(fc.constantFrom('1', '2'), fc.anything()),
      payload: fc.oneof(
        fc.record({ query: fc.oneof(query, fc.string()), variables: fc.anything() }),
        fc.anything(),
      ),
    },
    { requiredKeys: ['type'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 10 }), fc.boolean(), async (sent, isReady) => {
      const client = isReady ? await openInitialised() : await open();
      for (const each of sent) client.send(JSON.stringify(each));
      client.socket.close();
      await client.closed;
    }),
    { numRuns: 100 },
  );
  expect((await fetch(`${shop.url}/health`)).status).toBe(200);
  await shop.untilOpen(0);
});

describe('an operation', () => {
  it('gets each event, and complete when its source ends', async () => {
    const client = await openInitialised();
    client.subscribe('1', 'subscription { ticked(name: "own") { count } }');
    await opened('own');
    shop.tickers.tick('own');
    expect(await client.next()).toMatchObject({
      id: '1',
      type: 'next',
      payload: { data: { ticked: { count: 1 } }, extensions: { sequence: expect.any(Number) } },
    });
    shop.tickers.end('own');
    expect(await client.next()).toEqual({ id: '1', type: 'complete' });
    client.socket.close();
  });

  it('may be a query or a mutation, which completes after its answer', async () => {
    const client = await openInitialised();
    client.subscribe('q', '{ item(itemId: "I2") { name onHand } }');
    expect(await client.next()).toEqual({
      id: 'q',
      type: 'next',
      payload: { data: { item: { name: 'Item I2', onHand: 20 } } },
    });
    expect(await client.next()).toEqual({ id: 'q', type: 'complete' });
    client.subscribe('m', 'mutation { rename(itemId: "I3", name: "x") { itemId } }');
    expect(await client.next()).toMatchObject({ payload: { data: { rename: { itemId: 'I3' } } } });
    client.socket.close();
  });

  it('has one line in the log when it is over, with the name that its document gives it', async () => {
    const client = await openInitialised();
    client.subscribe('1', 'query Named { item(itemId: "I2") { name } }');
    while ((await client.next()).type !== 'complete');
    expect(logged.filter(({ msg }) => msg === 'subscription').at(-1)).toMatchObject({
      operationName: 'Named',
      correlationId: expect.any(String),
      eventCount: 1,
      codes: [],
    });
    client.socket.close();
  });

  it.each`
    query                                                                               | code
    ${'subscription { gone }'}                                                          | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'subscription {'}                                                                 | ${'GRAPHQL_PARSE_FAILED'}
    ${'subscription { a: ticked(name: "a") { count } b: ticked(name: "b") { count } }'} | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'subscription ($n: String!) { ticked(name: $n) { count } }'}                      | ${'BAD_USER_INPUT'}
    ${'{ gone }'}                                                                       | ${'GRAPHQL_VALIDATION_FAILED'}
  `('answers $query with the error $code and leaves the socket open', async ({ query, code }) => {
    const client = await openInitialised();
    client.subscribe('1', query as string);
    expect(await client.next()).toMatchObject({
      id: '1',
      type: 'error',
      payload: [{ extensions: { code } }],
    });
    client.send({ type: 'ping' });
    expect(await client.next()).toEqual({ type: 'pong' });
    client.socket.close();
  });

  it('answers a document without text', async () => {
    const client = await openInitialised();
    client.send({ type: 'subscribe', id: '1', payload: {} });
    expect(await client.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    client.socket.close();
  });

  it('ends with 4409 when its id is taken, and frees the id with complete', async () => {
    const client = await openInitialised();
    client.subscribe('1', ticks);
    await opened('t');
    client.send({ type: 'complete', id: '1' });
    client.subscribe('1', ticks);
    client.subscribe('1', ticks);
    expect(await client.closed).toEqual({ code: 4409, reason: 'Subscriber for 1 already exists' });
  });

  it('ends with 4409 for a taken id that is longer than a reason may be', async () => {
    const client = await openInitialised();
    const id = '\u{1F6D2}\ud800'.repeat(42);
    client.subscribe(id, prices);
    client.subscribe(id, prices);
    expect((await client.closed).code).toBe(4409);
  });

  it('may be completed before anything came of it, and by an id that is unknown', async () => {
    const client = await openInitialised();
    client.subscribe('1', prices);
    client.send({ type: 'complete', id: '1' });
    client.send({ type: 'complete', id: 'never' });
    client.send({ type: 'ping' });
    expect(await client.next()).toEqual({ type: 'pong' });
    await shop.changePrice({ itemId: 'I1', sequence: 2 });
    client.send({ type: 'ping' });
    expect(await client.next()).toEqual({ type: 'pong' });
    client.socket.close();
  });

  it('is refused alone when the socket has as many as it may', async () => {
    const client = await openInitialised();
    for (const id of ['1', '2', '3']) client.subscribe(id, prices);
    expect(await client.next()).toMatchObject({
      id: '3',
      type: 'error',
      payload: [{ extensions: { code: 'SUBSCRIPTION_LIMIT_EXCEEDED' } }],
    });
    client.socket.close();
  });

  it('takes its upstream along when the socket breaks', async () => {
    const client = await openInitialised();
    client.subscribe('1', prices);
    await shop.untilOpen(1);
    client.socket.terminate();
    await shop.untilOpen(0);
  });
});

async function opened(ticker: string): Promise<void> {
  await until(() => shop.tickers.openCount(ticker) > 0);
}
