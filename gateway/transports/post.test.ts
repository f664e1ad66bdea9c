import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { post, PostFault, type Post } from './post.ts';

let server: Server;
let pool: Pool;
let answer: RequestListener;
let requestCount = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    requestCount += 1;
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
beforeEach(() => {
  requestCount = 0;
  pool = new Pool(urlOfServer(), { connections: 1 });
});
afterEach(() => pool.destroy());
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function urlOfServer(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function send(changes: Partial<Post> = {}, over = pool) {
  const signal = new AbortController().signal;
  const request = { path: '/graphql', headers: {}, body: '{}', timeoutMs: 5_000, signal };
  return post(over, { ...request, answerBytesMax: 100, ...changes });
}

async function faultOf(sending: Promise<unknown>): Promise<unknown> {
  const fault: unknown = await sending.then(
    () => 'an answer',
    (error: unknown) => error,
  );
  return fault instanceof PostFault ? fault.code : fault;
}

function answerWith(body: Buffer | string): RequestListener {
  return (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(body);
  };
}

const neverAnswers: RequestListener = () => undefined;
const stopsHalfway: RequestListener = (_request, response) => {
  response.write('{"data":');
};

describe('a post', () => {
  it('answers status, type and text', async () => {
    answer = (request, response) => {
      response.writeHead(400, { 'content-type': 'text/plain' });
      request.pipe(response);
    };
    expect(await send({ body: '“three” bytes each' })).toEqual({
      status: 400,
      contentType: 'text/plain',
      text: '“three” bytes each',
      isPlain: true,
    });
  });

  it.each`
    body                 | isPlain
    ${''}                | ${true}
    ${'{"a":"é\u2028"}'} | ${true}
    ${'{"a":"\\n"}'}     | ${false}
    ${'{"a":"\\ud800"}'} | ${false}
  `('tells of $body whether its strings need escaping', async ({ body, isPlain }) => {
    answer = answerWith(body);
    expect(await send()).toMatchObject({ text: body, isPlain });
  });

  it('puts together a character that came in two parts', async () => {
    const bytes = Buffer.from('"ä"');
    answer = (_request, response) => {
      response.write(bytes.subarray(0, 2));
      setTimeout(() => response.end(bytes.subarray(2)), 20);
    };
    expect(await send()).toMatchObject({ text: '"ä"', contentType: undefined });
  });
});

describe('an answer that comes in several parts', () => {
  it.each([1_000, 200_000, 1_000_000])('is put together: %d characters', async (length) => {
    const texts = ['a', 'b', 'ü'].map((letter) => `"${letter.repeat(length)}"`);
    answer = (request, response) => {
      request.on('data', (body: Buffer) => {
        const bytes = Buffer.from(texts[Number(body)] ?? '');
        response.write(bytes.subarray(0, 10));
        setTimeout(() => response.end(bytes.subarray(10)), 10);
      });
    };
    const several = new Pool(urlOfServer(), { connections: 3 });
    const sending = texts.map((_text, index) =>
      send({ body: String(index), answerBytesMax: 3_000_000 }, several),
    );
    const answers = await Promise.all(sending);
    await several.destroy();
    expect(answers.map(({ text }) => text)).toEqual(texts);
  });
});

describe('a post that fails', () => {
  it.each`
    cause                       | listener                                          | changes                            | code
    ${'bytes that are no text'} | ${answerWith(Buffer.from([0x22, 0xff]))}          | ${{}}                              | ${'NOT_TEXT'}
    ${'one byte too many'}      | ${answerWith('a'.repeat(101))}                    | ${{}}                              | ${'TOO_LARGE'}
    ${'no answer in time'}      | ${neverAnswers}                                   | ${{ timeoutMs: 30 }}               | ${'TIMEOUT'}
    ${'half an answer in time'} | ${stopsHalfway}                                   | ${{ timeoutMs: 60 }}               | ${'TIMEOUT'}
    ${'a broken connection'}    | ${(_: unknown, r: ServerResponse) => r.destroy()} | ${{}}                              | ${'UNREACHABLE'}
    ${'no time left'}           | ${neverAnswers}                                   | ${{ timeoutMs: 0 }}                | ${'TIMEOUT'}
    ${'a client that is gone'}  | ${neverAnswers}                                   | ${{ signal: AbortSignal.abort() }} | ${'ABORTED'}
  `('with $cause is a fault: $code', async ({ listener, changes, code }) => {
    answer = listener as RequestListener;
    expect(await faultOf(send(changes))).toBe(code);
  });

  it('takes an answer of exactly the limit', async () => {
    answer = answerWith('a'.repeat(100));
    expect(await send()).toMatchObject({ text: 'a'.repeat(100) });
  });

  it('is not sent at all for a client that is gone', async () => {
    answer = answerWith('{}');
    await faultOf(send({ signal: AbortSignal.abort() }));
    expect(requestCount).toBe(0);
  });

  it.each([
    ['while waiting', neverAnswers],
    ['while reading', stopsHalfway],
  ])('ends when the client hangs up %s, and the socket with it', async (_when, listener) => {
    const hangUp = new AbortController();
    const closed = new Promise<void>((resolve) => {
      answer = (request, response) => {
        response.on('close', resolve);
        listener(request, response);
        // From here on: before the request has come there is no socket to be closed.
        setTimeout(() => hangUp.abort(), 40);
      };
    });
    expect(await faultOf(send({ signal: hangUp.signal }))).toBe('ABORTED');
    await closed;
  });

  it('is never sent when its client hung up before there was a connection for it', async () => {
    answer = (_request, response) => {
      setTimeout(() => response.end('{}'), 100);
    };
    const first = send();
    const hangUp = new AbortController();
    const second = send({ signal: hangUp.signal });
    hangUp.abort();
    expect(await faultOf(second)).toBe('ABORTED');
    await first;
    await send();
    expect(requestCount).toBe(2);
  });

  it('is a fault like any other when the pool is closed', async () => {
    await pool.destroy();
    expect(await faultOf(send())).toBe('UNREACHABLE');
  });

  it('is a fault like any other when a header can not be sent', async () => {
    expect(await faultOf(send({ headers: { 'x-a': 'line\nbreak' } }))).toBe('UNREACHABLE');
  });

  it('leaves no listener on the client’s signal', async () => {
    answer = answerWith('{}');
    const { signal } = new AbortController();
    const remove = jest.spyOn(signal, 'removeEventListener');
    const add = jest.spyOn(signal, 'addEventListener');
    await Promise.all([
      send({ signal }),
      send({ signal }),
      faultOf(send({ signal, timeoutMs: 0 })),
    ]);
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });
});
