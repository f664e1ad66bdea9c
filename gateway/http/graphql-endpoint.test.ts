import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { postGraphql, startSmallGateway, type SmallGateway } from '../../test/kit/small-gateway.ts';
import { inMemory } from '../trusted-documents/persisted-queries.ts';

type Line = Readonly<Record<string, unknown>>;
const lines: Line[] = [];
const log = pino(
  { level: 'info' },
  { write: (line: string) => lines.push(JSON.parse(line) as Line) },
);

let running: SmallGateway;
beforeAll(async () => {
  running = await startSmallGateway({
    log,
    introspection: true,
    limits: { requestMsMax: 500 },
  });
});
afterAll(() => running.stop());

/** The bytes as they come, for what `fetch` would hide. */
function raw(
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): Promise<{ status: number; headers: Line; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${running.url}/graphql`,
      { method: 'POST', headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const long = JSON.stringify({
  query: '{ __schema { types { name description fields { name } } } }',
});

describe('An answer', () => {
  it.each`
    takes                  | encoding     | decode
    ${'gzip'}              | ${'gzip'}    | ${gunzipSync}
    ${'gzip, deflate, br'} | ${'br'}      | ${brotliDecompressSync}
    ${'br;q=0, gzip'}      | ${'gzip'}    | ${gunzipSync}
    ${'identity'}          | ${undefined} | ${(bytes: Buffer) => bytes}
  `('that is long is compressed for who takes $takes', async ({ takes, encoding, decode }) => {
    const { headers, bytes } = await raw({ ...json, 'accept-encoding': takes as string }, long);
    expect(headers['content-encoding']).toBe(encoding);
    const plain = (decode as (bytes: Buffer) => Buffer)(bytes).toString();
    expect(JSON.parse(plain)).toHaveProperty('data.__schema.types');
    expect(Number(headers['content-length'])).toBe(bytes.length);
  });

  it('that is short is not compressed', async () => {
    const { headers } = await raw(
      { ...json, 'accept-encoding': 'gzip' },
      '{"query":"{ __typename }"}',
    );
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('may not be kept by browsers or proxies', async () => {
    const { headers } = await raw(json, '{"query":"{ __typename }"}');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('HTTP refuses', () => {
  it.each`
    what                          | headers                                                    | body                                  | status | code
    ${'a body in gzip'}           | ${{ ...json, 'content-encoding': 'gzip' }}                 | ${gzipSync('{}')}                     | ${415} | ${'CONTENT_ENCODING_NOT_SUPPORTED'}
    ${'a form'}                   | ${{ 'content-type': 'application/x-www-form-urlencoded' }} | ${'query={a}'}                        | ${415} | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'another charset'}          | ${{ 'content-type': 'application/json; charset=utf-16' }}  | ${'{}'}                               | ${415} | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'malformed JSON'}           | ${json}                                                    | ${'{"query":'}                        | ${400} | ${'MALFORMED_JSON'}
    ${'a list'}                   | ${json}                                                    | ${'[{"query":"{a}"}]'}                | ${400} | ${'BATCHING_NOT_SUPPORTED'}
    ${'a number'}                 | ${json}                                                    | ${'4'}                                | ${400} | ${'BAD_REQUEST'}
    ${'no query'}                 | ${json}                                                    | ${'{}'}                               | ${400} | ${'BAD_REQUEST'}
    ${'a query that is a list'}   | ${json}                                                    | ${'{"query":[]}'}                     | ${400} | ${'BAD_REQUEST'}
    ${'variables in a string'}    | ${json}                                                    | ${'{"query":"{a}","variables":"{}"}'} | ${400} | ${'BAD_REQUEST'}
    ${'an accept of images'}      | ${{ ...json, accept: 'image/png' }}                        | ${'{}'}                               | ${406} | ${'NOT_ACCEPTABLE'}
    ${'300 kB'}                   | ${json}                                                    | ${'x'.repeat(300_000)}                | ${413} | ${'BODY_TOO_LARGE'}
    ${'20 MB'}                    | ${json}                                                    | ${Buffer.alloc(20_000_000)}           | ${413} | ${'BODY_TOO_LARGE'}
    ${'300 kB of unknown length'} | ${{ ...json, 'transfer-encoding': 'chunked' }}             | ${'x'.repeat(300_000)}                | ${413} | ${'BODY_TOO_LARGE'}
  `('$what with $status and $code', async ({ headers, body, status, code }) => {
    const answer = await raw(headers as Record<string, string>, body as string);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(answer.bytes.toString())).toMatchObject({
      errors: [{ extensions: { code } }],
    });
  });

  it.each`
    method      | path                                                            | status | code
    ${'PUT'}    | ${'/graphql'}                                                   | ${405} | ${'METHOD_NOT_ALLOWED'}
    ${'DELETE'} | ${'/graphql?query={__typename}'}                                | ${405} | ${'METHOD_NOT_ALLOWED'}
    ${'GET'}    | ${'/graphqls'}                                                  | ${404} | ${'NOT_FOUND'}
    ${'GET'}    | ${'/graphql?query={__typename}&variables={'}                    | ${400} | ${'MALFORMED_JSON'}
    ${'GET'}    | ${'/graphql?query=mutation{rename(itemId:"1",name:"x"){name}}'} | ${405} | ${'METHOD_NOT_ALLOWED'}
  `('$method $path with $status and $code', async ({ method, path, status, code }) => {
    const response = await fetch(`${running.url}${path as string}`, { method: method as string });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('a body that does not come, with 408', async () => {
    const impatient = await startSmallGateway({ limits: { bodyMsMax: 200 } });
    const answer = await overSocket(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"q',
      impatient.url,
    );
    expect(answer).toContain('HTTP/1.1 408');
    expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
    await impatient.stop();
  });

  it('what is not HTTP, in JSON too', async () => {
    const answer = await overSocket('hello\r\n\r\n');
    expect(answer).toContain('HTTP/1.1 400');
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });

  it('what takes too long, shortly after its time', async () => {
    const startedMs = performance.now();
    const { code } = await postGraphql(running.url, { query: '{ slow(milliseconds: 3000) }' });
    expect(code).toMatch(/TIMEOUT/);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});

function overSocket(text: string, url = running.url): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
}

describe('An automatic persisted query', () => {
  const query = '{ whoAmI }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  it('is unknown, is sent, and is known from then on, by GET too', async () => {
    const unknown = await postGraphql(running.url, { extensions });
    expect(unknown).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(unknown.body.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    const sent = await postGraphql(running.url, { query, extensions });
    expect(sent.body).toEqual({ data: { whoAmI: 'anonymous' } });
    const known = await postGraphql(running.url, { extensions });
    expect(known.body).toEqual({ data: { whoAmI: 'anonymous' } });
    const url = `${running.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    expect(await (await fetch(url)).json()).toEqual({ data: { whoAmI: 'anonymous' } });
  });

  it('with a wrong hash is refused and not kept', async () => {
    const wrong = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const sent = await postGraphql(running.url, { query, extensions: wrong });
    expect(sent).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_HASH_MISMATCH' });
    expect((await postGraphql(running.url, { extensions: wrong })).code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });

  it('that is not sound is not kept', async () => {
    const text = '{ nothing }';
    const hash = createHash('sha256').update(text).digest('hex');
    const unsound = { persistedQuery: { version: 1, sha256Hash: hash } };
    await postGraphql(running.url, { query: text, extensions: unsound });
    expect((await postGraphql(running.url, { extensions: unsound })).code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });

  it.each([[{ version: 2, sha256Hash }], [{ version: 1, sha256Hash: 'x' }], ['x']])(
    'of another form is refused: %j',
    async (persistedQuery) => {
      const answer = await postGraphql(running.url, { query, extensions: { persistedQuery } });
      expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    },
  );

  it('may be shared by gateways, or switched off', async () => {
    const store = inMemory();
    const first = await startSmallGateway({ persistedQueries: store });
    const second = await startSmallGateway({ persistedQueries: store });
    const off = await startSmallGateway({ persistedQueries: 'off' });
    try {
      await postGraphql(first.url, { query, extensions });
      expect((await postGraphql(second.url, { extensions })).body.data).toEqual({
        whoAmI: 'anonymous',
      });
      expect((await postGraphql(off.url, { extensions })).code).toBe(
        'PERSISTED_QUERY_NOT_SUPPORTED',
      );
    } finally {
      await Promise.all([first.stop(), second.stop(), off.stop()]);
    }
  });
});

describe('What is watched', () => {
  it('has one line a request, with the operation, the correlation id and the trace', async () => {
    lines.length = 0;
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await postGraphql(
      running.url,
      { query: 'query Mine { whoAmI }' },
      { 'x-correlation-id': 'till-7', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    );
    expect(lines).toEqual([
      expect.objectContaining({
        operationName: 'Mine',
        correlationId: 'till-7',
        traceId,
        outcome: 'executed',
        status: 200,
      }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('whoAmI');
  });

  it('has a line for what HTTP refused too', async () => {
    lines.length = 0;
    await raw(json, '{');
    expect(lines).toEqual([
      expect.objectContaining({ outcome: 'refused', status: 400, codes: ['MALFORMED_JSON'] }),
    ]);
  });

  it.each`
    what                     | body
    ${'a limit'}             | ${{ query: `query Deep ${'{ a '.repeat(90)}${'}'.repeat(90)}` }}
    ${'a field of no type'}  | ${{ query: 'query Deep { nope }' }}
    ${'an unknown document'} | ${{ documentId: 'f'.repeat(64) }}
  `('names what was refused by $what as its client calls it', async ({ body }) => {
    lines.length = 0;
    await postGraphql(running.url, { ...(body as object), operationName: 'Deep' });
    await postGraphql(running.url, { ...(body as object), operationName: 'x'.repeat(1_000) });
    expect(lines).toEqual(
      ['Deep', 'x'.repeat(100)].map(
        (operationName) =>
          expect.objectContaining({ operationName, outcome: 'refused' }) as unknown,
      ),
    );
  });

  it('says when a client hung up, and aborts what it asked', async () => {
    lines.length = 0;
    const hangUp = AbortSignal.timeout(50);
    const body = JSON.stringify({ query: 'query Slow { slow(milliseconds: 300) }' });
    const asked = fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: json,
      body,
      signal: hangUp,
    });
    await expect(asked).rejects.toThrow();
    while (lines.length === 0) await delay(20);
    expect(lines).toEqual([expect.objectContaining({ outcome: 'aborted' })]);
  });

  it('is counted for Prometheus, strange operations under one name', async () => {
    const ours = await startSmallGateway({ prewarm: ['query Ours { items { itemId onHand } }'] });
    try {
      await ours.gateway.prewarmed;
      await postGraphql(ours.url, { query: 'query Ours { items { itemId onHand } }' });
      await postGraphql(ours.url, { query: 'query Theirs { whoAmI }' });
      await postGraphql(ours.url, { query: '{ nothing }' });
      const text = await ours.gateway.metrics.text();
      expect(text).toContain(
        'gateway_request_seconds_count{operation="Ours",outcome="executed"} 1',
      );
      expect(text).toContain(
        'gateway_request_seconds_count{operation="other",outcome="executed"} 1',
      );
      expect(text).not.toContain('Theirs');
      expect(text).toContain('gateway_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
      expect(text).toContain('gateway_operation_lookups_total{found="hit"} 1');
      expect(text).toContain(
        'gateway_subgraph_call_seconds_count{subgraph="back-office",outcome="ok"} 1',
      );
      expect(text).toMatch(/gateway_event_loop_delay_p99_seconds [\d.e-]+/);
      expect(text).toContain('gateway_requests_under_way 0');
    } finally {
      await ours.stop();
    }
  });
});

describe('A stop', () => {
  it('answers what is under way, refuses what is new, and then ends', async () => {
    const stopping = await startSmallGateway();
    const slow = postGraphql(stopping.url, { query: '{ slow(milliseconds: 300) }' });
    await delay(100);
    const stopped = stopping.stop();
    const late = await postGraphql(stopping.url, { query: '{ __typename }' });
    expect(late).toMatchObject({ status: 503, code: 'GATEWAY_STOPPING' });
    expect(late.headers.get('connection')).toBe('close');
    expect((await fetch(`${stopping.url}/ready`)).status).toBe(503);
    expect((await slow).body).toEqual({ data: { slow: 'late' } });
    await stopped;
    await expect(fetch(`${stopping.url}/health`)).rejects.toThrow();
  });

  it('does not wait longer than it may', async () => {
    const stopping = await startSmallGateway({ limits: { drainMsMax: 100 } });
    const slow = postGraphql(stopping.url, { query: '{ slow(milliseconds: 2000) }' });
    await delay(50);
    const startedMs = performance.now();
    await stopping.stop();
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    await slow.catch(() => undefined);
  });
});
