import { createServer, type Server } from 'node:http';
import { callHttp, describeHttpFailure } from './http-client.ts';

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/dribble') {
      response.write('[');
      return;
    }
    if (request.url === '/large') return void response.end(JSON.stringify('x'.repeat(5000)));
    if (request.url === '/html') return void response.end('<html>');
    if (request.url === '/empty') return void response.writeHead(204).end();
    if (request.url === '/moved') return void response.writeHead(302, { location: '/ok' }).end();
    if (request.url === '/down') return void response.writeHead(502).end('<html>');
    if (request.url === '/reset') return void request.socket.destroy();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.end(
        JSON.stringify({ method: request.method, body: Buffer.concat(chunks).toString() }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('callHttp', () => {
  it('sends and reads JSON', async () => {
    const result = await callHttp({ url: `${base}/ok`, body: { amount: '1.00' } });
    const body = { method: 'POST', body: '{"amount":"1.00"}' };
    expect(result).toEqual({ kind: 'answer', status: 200, body });
  });

  it.each`
    path          | kind            | says
    ${'/empty'}   | ${'answer'}     | ${undefined}
    ${'/slow'}    | ${'timeout'}    | ${'no answer within 150 ms'}
    ${'/dribble'} | ${'timeout'}    | ${'no answer within 150 ms'}
    ${'/large'}   | ${'unreadable'} | ${'an answer of more bytes than allowed'}
    ${'/html'}    | ${'unreadable'} | ${'an answer that is not JSON'}
    ${'/moved'}   | ${'status'}     | ${'status 302'}
    ${'/down'}    | ${'status'}     | ${'status 502'}
    ${'/reset'}   | ${'connection'} | ${expect.stringMatching(/^no connection/)}
  `('$path comes to $kind', async ({ path, kind, says }) => {
    const limits = { deadlineMs: 150, responseBytesMax: 1000 };
    const result = await callHttp({ url: `${base}${String(path)}`, ...limits });
    expect(result.kind).toBe(kind);
    if (result.kind !== 'answer') expect(describeHttpFailure(result)).toEqual(says);
  });

  it('answers a value when nobody listens', async () => {
    expect(await callHttp({ url: 'http://127.0.0.1:1/' })).toMatchObject({ kind: 'connection' });
  });
});
