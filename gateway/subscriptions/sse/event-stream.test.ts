import { request as httpRequest } from 'node:http';
import { cashierOf } from '../../../test/kit/identities.ts';
import {
  startSubscriptionGateway,
  type SubscriptionGateway,
  tokenOf,
  until,
} from '../../../test/kit/subscription-gateway.ts';
import type { SubscriptionLimits } from '../limits.ts';
import { createEventStreamParser } from '../upstream/event-stream-parser.ts';

/** Server-sent events in graphql-sse's distinct connections mode, as `fetch` sees them. */
const prices = 'subscription { priceChanged(itemId: "I1") { sequence price } }';
const accept = 'text/event-stream';
const tolerance = 10_000;

let shop: SubscriptionGateway;
const start = async (limits: Partial<SubscriptionLimits> = {}, options = {}) => {
  shop = await startSubscriptionGateway({ subscriptionLimits: limits, ...options });
};
afterEach(() => shop.stop());

const authorization = (expiresAtMs?: number) => `Bearer ${tokenOf(cashierOf('S001'), expiresAtMs)}`;

type Asking = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expiresAtMs?: number;
};

const post = ({ body = { query: prices }, headers = {}, expiresAtMs }: Asking = {}) =>
  fetch(`${shop.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      authorization: authorization(expiresAtMs),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** The stream's text as it comes. */
function readerOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const parser = createEventStreamParser(1_000_000);
  let text = '';
  let events: { name: string; data: string }[] = [];
  const read = async (): Promise<boolean> => {
    const piece = await reader?.read();
    if (piece?.value !== undefined) {
      text += piece.value;
      events = [...events, ...parser.push(piece.value)];
    }
    return piece?.done === false;
  };
  return {
    next: async () => {
      while (events.length === 0) if (!(await read())) throw new Error('The stream is over.');
      const [event] = events.splice(0, 1);
      const data = event?.data ?? '';
      return { name: event?.name, data: data === '' ? data : (JSON.parse(data) as unknown) };
    },
    rest: async () => {
      while (await read());
      return events.map(({ name }) => name);
    },
    text: () => text,
    cancel: () => reader?.cancel(),
  };
}

it('streams each event with its sequence as the id, to POST and to GET', async () => {
  await start();
  const query = new URLSearchParams({ query: prices }).toString();
  const headers = { accept, authorization: authorization() };
  const responses = [await post(), await fetch(`${shop.url}/graphql?${query}`, { headers })];
  await shop.untilOpen(2, 1);
  await shop.changePrice({ itemId: 'I1', sequence: 7 });
  for (const response of responses) {
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-correlation-id')).toMatch(/.{36}/);
    const stream = readerOf(response);
    const push = {
      data: { priceChanged: { sequence: 7, price: '1.00' } },
      extensions: { sequence: 7 },
    };
    expect(await stream.next()).toEqual({ name: 'next', data: push });
    expect(stream.text()).toContain('retry: 1000\n\n');
    expect(stream.text()).toContain('\nid: 7\n');
    await stream.cancel();
  }
  await shop.untilOpen(0, 0);
});

it('ends with complete when the source ends', async () => {
  await start();
  const stream = readerOf(
    await post({ body: { query: 'subscription { ticked(name: "t") { count } }' } }),
  );
  await until(() => shop.tickers.openCount('t') === 1);
  shop.tickers.tick('t');
  shop.tickers.end('t');
  expect(await stream.next()).toMatchObject({ data: { data: { ticked: { count: 1 } } } });
  expect(await stream.rest()).toEqual(['complete']);
});

it('answers queries and mutations with one event and complete, but no mutation to GET', async () => {
  await start();
  const rename = 'mutation { rename(itemId: "I1", name: "x") { itemId } }';
  const queried = readerOf(await post({ body: { query: '{ item(itemId: "I2") { onHand } }' } }));
  expect(await queried.next()).toEqual({ name: 'next', data: { data: { item: { onHand: 20 } } } });
  expect(await queried.rest()).toEqual(['complete']);
  const renamed = readerOf(await post({ body: { query: rename } }));
  expect(await renamed.next()).toMatchObject({ data: { data: { rename: { itemId: 'I1' } } } });
  const url = `${shop.url}/graphql?${new URLSearchParams({ query: rename }).toString()}`;
  const got = readerOf(await fetch(url, { headers: { accept, authorization: authorization() } }));
  expect(await got.next()).toMatchObject({
    data: { errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] },
  });
});

it.each`
  what                  | asking                                           | status | code
  ${'malformed JSON'}   | ${{ body: '{' }}                                 | ${400} | ${'MALFORMED_JSON'}
  ${'a batch'}          | ${{ body: [] }}                                  | ${400} | ${'BATCHING_NOT_SUPPORTED'}
  ${'a form'}           | ${{ headers: { 'content-type': 'text/plain' } }} | ${415} | ${'UNSUPPORTED_MEDIA_TYPE'}
  ${'a wrong token'}    | ${{ headers: { authorization: 'Bearer x' } }}    | ${401} | ${'UNAUTHENTICATED'}
  ${'a body of 300 kB'} | ${{ body: { query: 'x'.repeat(300_000) } }}      | ${413} | ${'BODY_TOO_LARGE'}
`('refuses $what by HTTP: $status $code', async ({ asking, status, code }) => {
  await start();
  const response = await post(asking as Asking);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
});

it('reports what is wrong with the operation in the stream, as the protocol asks', async () => {
  await start();
  const response = await post({ body: { query: 'subscription { gone }' } });
  expect(response.status).toBe(200);
  const stream = readerOf(response);
  expect(await stream.next()).toMatchObject({
    name: 'next',
    data: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
  });
  expect(await stream.rest()).toEqual(['complete']);
});

it('leaves requests that take JSON first to HTTP', async () => {
  await start();
  const headers = { accept: 'application/json, text/event-stream' };
  const response = await post({ body: { query: '{ item(itemId: "I2") { onHand } }' }, headers });
  expect(response.headers.get('content-type')).toContain('application/json');
});

it('resumes after the Last-Event-ID that EventSource sends by itself', async () => {
  await start();
  for (const sequence of [1, 2, 3]) await shop.changePrice({ itemId: 'I1', sequence });
  const stream = readerOf(await post({ headers: { 'last-event-id': '1' } }));
  const sequences = [await stream.next(), await stream.next()].map(
    ({ data }) => (data as { extensions: { sequence: number } }).extensions.sequence,
  );
  expect(sequences).toEqual([2, 3]);
  await stream.cancel();
});

it('sends comments while nothing happens', async () => {
  await start({ heartbeatMs: 20 });
  const stream = readerOf(await post());
  await shop.untilOpen(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await shop.changePrice({ itemId: 'I1', sequence: 1 });
  await stream.next();
  expect(stream.text()).toMatch(/(:\n\n){2}/);
  await stream.cancel();
});

it('ends with TOKEN_EXPIRED when the token does', async () => {
  await start();
  const stream = readerOf(await post({ expiresAtMs: Date.now() - tolerance + 200 }));
  expect(await stream.next()).toMatchObject({
    data: { errors: [{ extensions: { code: 'TOKEN_EXPIRED' } }] },
  });
  expect(await stream.rest()).toEqual(['complete']);
});

it('tells a reader that is too slow, and drops it', async () => {
  await start({ queueLengthMax: 5 });
  const received = await new Promise<string>((resolve) => {
    const headers = {
      'content-type': 'application/json',
      accept,
      authorization: authorization(),
    };
    const asked = httpRequest(`${shop.url}/graphql`, { method: 'POST', headers }, (response) => {
      response.pause();
      void (async () => {
        await shop.untilOpen(1);
        for (let sequence = 1; sequence <= 200; sequence += 1) {
          await shop.changePrice({ itemId: 'I1', sequence, price: 'x'.repeat(100_000) });
        }
        await shop.untilOpen(0);
        let text = '';
        response.on('data', (piece: Buffer) => (text += piece.toString()));
        response.on('end', () => resolve(text.slice(-500)));
        response.resume();
      })();
    });
    asked.end(JSON.stringify({ query: prices }));
  });
  expect(received).toContain('SUBSCRIPTION_TOO_SLOW');
  expect(received).toContain('event: complete');
});

it('takes no more streams of one caller than allowed', async () => {
  await start({ connectionsPerIdentityMax: 1 });
  const first = readerOf(await post());
  const second = await post();
  expect(second.status).toBe(429);
  expect(second.headers.get('retry-after')).toBe('5');
  await first.cancel();
  await until(async () => (await post()).status === 200);
});

it('is sent away without complete at a stop, so that the client comes back', async () => {
  await start();
  const stream = readerOf(await post());
  await shop.untilOpen(1);
  const stopping = shop.gateway.stop();
  expect(await stream.rest()).toEqual([]);
  await stopping;
  await start();
});

it('lets pages of a listed origin read it', async () => {
  await start({}, { corsOrigins: ['https://display.example'] });
  const response = await post({ headers: { origin: 'https://display.example' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('https://display.example');
  await response.body?.cancel();
});
