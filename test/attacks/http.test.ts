import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import {
  grownBytesMax,
  stallMsMax,
  startAttacked,
  type Attacked,
  type Endured,
} from './kit/attacked.ts';
import { post, send, verdictOf, type ToSend } from './kit/send.ts';

// An attack is tried several times before it is said to do harm.
jest.setTimeout(120_000);

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked(async (url) => {
    for (let round = 0; round < 300; round += 1) await post(url, { query: '{whoAmI}' });
    await sendTo(url, [{ body: Buffer.alloc(10_000_000) }]);
  });
});
afterAll(() => attacked.stop());

async function sendTo(url: string, requests: readonly ToSend[]) {
  const sent = [];
  for (const request of requests) sent.push(await send(url, request));
  return sent;
}

function expectHarmless({ failures, stallMs, grownBytes }: Endured<unknown>): void {
  expect(failures).toEqual([]);
  expect(stallMs).toBeLessThan(stallMsMax);
  expect(grownBytes).toBeLessThan(grownBytesMax);
}

async function renames(): Promise<unknown> {
  return JSON.parse((await post(attacked.url, { query: '{renames}' })).text) as unknown;
}

const json = { 'content-type': 'application/json' };
const mutation = 'mutation{rename(itemId:"1",name:"x"){name}}';
const mutationBody = JSON.stringify({ query: mutation });
const muchOfNothing = gzipSync(Buffer.alloc(200 * 1024 * 1024));

describe('A body', () => {
  it.each`
    what                        | request                                                                                                                        | verdict
    ${'of 60 MB'}               | ${{ body: Buffer.alloc(60_000_000, ' ') }}                                                                                     | ${'413 BODY_TOO_LARGE'}
    ${'of 60 MB, nobody knows'} | ${{ headers: { ...json, 'transfer-encoding': 'chunked' }, body: Buffer.alloc(60_000_000, ' ') }}                               | ${'413 BODY_TOO_LARGE'}
    ${'that unpacks to 200 MB'} | ${{ headers: { ...json, 'content-encoding': 'gzip' }, body: muchOfNothing }}                                                   | ${'415 CONTENT_ENCODING_NOT_SUPPORTED'}
    ${'in deflate'}             | ${{ headers: { ...json, 'content-encoding': 'deflate' }, body: 'x' }}                                                          | ${'415 CONTENT_ENCODING_NOT_SUPPORTED'}
    ${'in gzip twice'}          | ${{ headers: { ...json, 'content-encoding': 'gzip, gzip' }, body: muchOfNothing }}                                             | ${'415 CONTENT_ENCODING_NOT_SUPPORTED'}
    ${'in UTF-16'}              | ${{ headers: json, body: Buffer.from('{"query":"{whoAmI}"}', 'utf16le') }}                                                     | ${'400 MALFORMED_JSON'}
    ${'that is not UTF-8'}      | ${{ headers: json, body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) }}                                      | ${'400 BAD_REQUEST'}
    ${'that is no text'}        | ${{ headers: json, body: Buffer.alloc(100_000, 0x9f) }}                                                                        | ${'400 MALFORMED_JSON'}
    ${'of 100 kB in a GET'}     | ${{ method: 'GET', path: '/graphql?query=%7BwhoAmI%7D', headers: { 'content-length': 100_000 }, body: Buffer.alloc(100_000) }} | ${'200'}
  `('$what is refused or cheap', async ({ request, verdict }) => {
    const endured = await attacked.endure(() => sendTo(attacked.url, [request as ToSend]));
    expect(endured.result.map(verdictOf)).toEqual([verdict]);
    expectHarmless(endured);
  });
});

describe('A foreign page', () => {
  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['text/plain; application/json'],
    ['application/jsonp'],
    [undefined],
  ])('can not send a mutation as %s', async (contentType) => {
    const before = await renames();
    const form = `query=${encodeURIComponent(mutation)}`;
    const multipart = `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${mutationBody}\r\n--x--`;
    for (const body of [mutationBody, form, multipart]) {
      const headers: Record<string, string> = { origin: 'https://evil.example' };
      if (contentType !== undefined) headers['content-type'] = contentType;
      const sent = await send(attacked.url, { headers, body });
      expect(verdictOf(sent)).toBe('415 UNSUPPORTED_MEDIA_TYPE');
    }
    expect(await renames()).toEqual(before);
  });

  it.each([
    ['GET', `/graphql?query=${encodeURIComponent(mutation)}`],
    ['HEAD', `/graphql?query=${encodeURIComponent(mutation)}`],
    ['DELETE', `/graphql?query=${encodeURIComponent(mutation)}`],
    [
      'GET',
      `/graphql?query=${encodeURIComponent(`query A{whoAmI} ${mutation.replace('mutation', 'mutation B')}`)}&operationName=B`,
    ],
    ['GET', '/graphql?query=subscription{ticked(name:"x"){count}}'],
  ])('can not mutate by %s %s', async (method, path) => {
    const before = await renames();
    const { status } = await send(attacked.url, { method, path, headers: {} });
    expect([200, 400, 405]).toContain(status);
    expect(await renames()).toEqual(before);
  });

  it.each([
    'https://evil.example',
    'null',
    'https://shop.example.evil.example',
    'http://shop.example',
    'HTTPS://SHOP.EXAMPLE',
  ])('of %s is not let in', async (origin) => {
    const asked = await send(attacked.url, {
      headers: { ...json, origin },
      body: '{"query":"{whoAmI}"}',
    });
    const preflight = await send(attacked.url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    for (const { headers } of [asked, preflight]) {
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });
});

describe('Headers', () => {
  const body = '{"query":"{whoAmI}"}';
  const flood = (make: (n: number) => Record<string, string>) =>
    Array.from({ length: 1_500 }, (_, n) => ({ body, headers: { ...json, ...make(n) } }));
  it.each([
    ['thousands of tokens', flood((n) => ({ authorization: `Bearer wrong${n}` })), /^401 UNAUTH/],
    [
      'thousands of kinds of accept',
      flood((n) => ({ accept: `application/json;v=${n}` })),
      /^200$/,
    ],
    ['thousands of correlation ids', flood((n) => ({ 'x-correlation-id': `id-${n}` })), /^200$/],
    [
      'thousands of traces',
      flood((n) => ({ traceparent: `00-${'a'.repeat(32)}-${String(n).padStart(16, '0')}-01` })),
      /^200$/,
    ],
    [
      'a thousand ranges',
      [{ body, headers: { ...json, accept: 'a/b;q=0.1,'.repeat(1_400) } }],
      /^406/,
    ],
    [
      'many encodings',
      [{ body, headers: { ...json, 'accept-encoding': 'gzip;q=0,'.repeat(1_400) } }],
      /^200$/,
    ],
    [
      'a long media type',
      [{ body, headers: { 'content-type': `application/json${' ;'.repeat(6_000)}` } }],
      /^415/,
    ],
    [
      'a long charset',
      [{ body, headers: { 'content-type': `application/json;${' '.repeat(14_000)}charset` } }],
      /^415/,
    ],
    [
      'a long id',
      [{ body, headers: { ...json, 'x-correlation-id': 'x'.repeat(14_000) } }],
      /^200$/,
    ],
    [
      'a long token',
      [{ body, headers: { ...json, authorization: `Bearer ${'x'.repeat(14_000)}` } }],
      /^401/,
    ],
    ['20 kB', [{ body, headers: { ...json, x: 'x'.repeat(20_000) } }], /^431 HEADERS_TOO_LARGE$/],
  ] as const)('%s: refused or cheap', async (_what, requests, verdict) => {
    const endured = await attacked.endure(() => sendTo(attacked.url, requests));
    for (const sent of endured.result) {
      expect(verdictOf(sent)).toMatch(verdict);
      expect(JSON.stringify(sent.headers['x-correlation-id'] ?? '').length).toBeLessThan(200);
    }
    expectHarmless(endured);
  });
});

/** Opens many sockets, sends a piece on each in turn, and answers what came back until all were closed. */
function dripping(count: number, pieces: readonly string[], pauseMs: number): Promise<string[]> {
  const { hostname, port } = new URL(attacked.url);
  const one = () =>
    new Promise<string>((resolve) => {
      let received = '';
      let next = 0;
      const socket = connect(Number(port), hostname);
      const timer = setInterval(() => {
        if (socket.writable) socket.write(pieces[Math.min(next, pieces.length - 1)] ?? '');
        next += 1;
      }, pauseMs);
      socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        resolve(received);
      });
    });
  return Promise.all(Array.from({ length: count }, one));
}

describe('Who is slow on purpose', () => {
  const begin = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  it.each([
    ['headers without end', ['POST /graphql HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n']],
    ['a body byte by byte', [`${begin}content-length: 100000\r\n\r\n`, ' ']],
    ['a body in tiny chunks', [`${begin}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n']],
    ['a first line that does not come', ['P', 'O']],
  ])('with %s is cut off, on 200 sockets at once', async (_what, pieces) => {
    const endured = await attacked.endure(() => dripping(200, pieces, 100));
    for (const received of endured.result) {
      if (received === '') continue;
      expect(received).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(received).toMatch(/"code":"(REQUEST_TIMEOUT|BAD_REQUEST)"/);
    }
    expectHarmless(endured);
  });

  it.each([
    [
      'a request within a request',
      `${begin}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['two lengths', `${begin}content-length: 4\r\ncontent-length: 5\r\n\r\n{}{}`],
    ['a length that is none', `${begin}content-length: -1\r\n\r\n`],
    [
      'a chunk that is too long to say',
      `${begin}transfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n`,
    ],
    [
      'another protocol',
      '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n',
    ],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a header with a NUL', `POST /graphql HTTP/1.1\r\nhost: x\r\nx: \u0000\r\n\r\n`],
    [
      'an upgrade to something else',
      'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
    ],
  ])('or unsound, by %s, is refused', async (_what, text) => {
    const endured = await attacked.endure(() => dripping(5, [text, ''], 10));
    for (const received of endured.result) expect(received).toMatch(/^(HTTP\/1\.1 4\d\d .*)?$/s);
    expectHarmless(endured);
  });
});
