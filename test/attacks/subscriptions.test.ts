import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { openProtocolSocket, type ProtocolSocket } from '../kit/protocol-socket.ts';
import { grownBytesMax, stallMsMax, startAttacked, type Attacked } from './kit/attacked.ts';
import { post, send } from './kit/send.ts';

// An attack is tried several times before it is said to do harm.
jest.setTimeout(120_000);

let attacked: Attacked;
let wsUrl: string;
beforeAll(async () => {
  attacked = await startAttacked(async (url) => {
    for (let round = 0; round < 300; round += 1) await post(url, { query: '{whoAmI}' });
    const sockets = await openSockets(40, `${url.replace('http', 'ws')}/graphql`);
    for (const [at, { subscribe }] of sockets.entries()) subscribe('1', ticks(at));
    await delay(300);
    await closeAll(sockets);
  });
  wsUrl = `${attacked.url.replace('http', 'ws')}/graphql`;
});
afterAll(() => attacked.stop());

const ticks = (name: number | string) =>
  `subscription{ticked(name:"${name}"){count item{name onHand}}}`;

async function openSockets(count: number, url = wsUrl, token = 'Bearer good') {
  const sockets: ProtocolSocket[] = [];
  for (let opened = 0; opened < count; opened += 1) {
    const socket = await openProtocolSocket(url);
    sockets.push(socket);
    await socket.init(token === 'Bearer good' ? `${token}${opened}` : token).catch(() => undefined);
  }
  return sockets;
}

async function closeAll(sockets: readonly ProtocolSocket[]): Promise<void> {
  for (const { socket } of sockets) socket.terminate();
  await Promise.all(sockets.map(({ closed }) => closed));
  await delay(50);
}

async function expectHarmless(attack: () => Promise<void>): Promise<void> {
  const { failures, stallMs, grownBytes } = await attacked.endure(attack);
  expect(failures).toEqual([]);
  expect(stallMs).toBeLessThan(stallMsMax);
  expect(grownBytes).toBeLessThan(grownBytesMax);
}

describe('A WebSocket', () => {
  it.each([
    ['text of 300 kB', `{"type":"ping","payload":"${'x'.repeat(300_000)}"}`, /^1009$/],
    ['text of 20 MB', 'x'.repeat(20_000_000), /^(1009|1006)$/],
    ['binary of 20 MB', Buffer.alloc(20_000_000), /^(1009|1006)$/],
    ['text that is not UTF-8', undefined, /^(1007|1006)$/],
  ] as const)('that sends %s is closed', async (_what, message, code) => {
    await expectHarmless(async () => {
      const [client] = await openSockets(1);
      if (client === undefined) throw new Error('No socket was opened.');
      if (message === undefined) client.socket.send(Buffer.from([0xff, 0xfe]), { binary: false });
      else client.socket.send(message);
      expect(String((await client.closed).code)).toMatch(code);
    });
  });

  it('that sends a message in endless fragments is closed', async () => {
    await expectHarmless(async () => {
      const [client] = await openSockets(1);
      if (client === undefined) throw new Error('No socket was opened.');
      const { socket, closed } = client;
      for (let sent = 0; sent < 400 && socket.readyState === WebSocket.OPEN; sent += 1) {
        socket.send('x'.repeat(1_000), { fin: false });
      }
      expect((await closed).code).toBe(1009);
    });
  });

  it('that never says who it is, is closed, with a thousand of them', async () => {
    await expectHarmless(async () => {
      const sockets = await Promise.all(
        Array.from({ length: 1_000 }, () => openProtocolSocket(wsUrl)),
      );
      const codes = await Promise.all(sockets.map(async ({ closed }) => (await closed).code));
      expect(new Set(codes)).toEqual(new Set([4408]));
    });
  });
});

it('A WebSocket that is reset before it is open, five hundred of them, harms nobody', async () => {
  const { hostname, port } = new URL(attacked.url);
  const lines = ['GET /graphql HTTP/1.1', `host: ${hostname}`, 'connection: upgrade'];
  lines.push(
    'upgrade: websocket',
    'sec-websocket-version: 13',
    'sec-websocket-protocol: graphql-transport-ws',
  );
  const upgrade = [...lines, 'sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==', '', ''].join('\r\n');
  const comeAndGo = () =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(upgrade, () => socket.resetAndDestroy());
      });
      socket.once('close', () => resolve());
      socket.on('error', () => undefined);
    });
  await expectHarmless(async () => {
    await Promise.all(Array.from({ length: 500 }, comeAndGo));
  });
});

describe('A flood', () => {
  it('of messages closes the socket that sends it', async () => {
    await expectHarmless(async () => {
      const [client] = await openSockets(1);
      if (client === undefined) throw new Error('No socket was opened.');
      for (let sent = 0; sent < 20_000; sent += 1) client.send({ type: 'ping' });
      expect((await client.closed).code).toBe(4290);
    });
  });

  it('of subscriptions on one socket is refused one by one, or closes it', async () => {
    await expectHarmless(async () => {
      const [client] = await openSockets(1);
      if (client === undefined) throw new Error('No socket was opened.');
      for (let id = 0; id < 5_000; id += 1) client.subscribe(String(id), ticks(`f${id}`));
      expect((await client.closed).code).toBe(4290);
    });
  });

  it('of subscriptions and their ends leaves nothing behind', async () => {
    await expectHarmless(async () => {
      const sockets = await openSockets(20);
      for (let round = 0; round < 20; round += 1) {
        for (const { subscribe, send: say } of sockets) {
          subscribe(`r${round}`, ticks(`r${round}`));
          say({ type: 'complete', id: `r${round}` });
        }
        await delay(60);
      }
      await closeAll(sockets);
    });
  });

  it('of sockets of one caller is refused beyond its share', async () => {
    await expectHarmless(async () => {
      const sockets = await openSockets(60, wsUrl, 'Bearer good-one');
      const open = sockets.filter(({ socket }) => socket.readyState === WebSocket.OPEN);
      expect(open.length).toBeLessThanOrEqual(50);
      await closeAll(sockets);
    });
  });

  it('of wrong documents on sockets costs no more than over HTTP', async () => {
    await expectHarmless(async () => {
      const sockets = await openSockets(5);
      for (const [at, { subscribe, next }] of sockets.entries()) {
        for (let id = 0; id < 20; id += 1) {
          subscribe(String(id), `{${`a${at}x${id} `.repeat(2_000)}}`);
          expect(await next()).toMatchObject({ type: 'error', id: String(id) });
        }
      }
      await closeAll(sockets);
    });
  });

  it('of event streams is refused beyond the share of a caller', async () => {
    await expectHarmless(async () => {
      const abort = new AbortController();
      const streams = await Promise.all(
        Array.from({ length: 70 }, () =>
          fetch(`${attacked.url}/graphql`, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              accept: 'text/event-stream',
              authorization: 'Bearer good-streams',
            },
            body: JSON.stringify({ query: ticks('s') }),
            signal: abort.signal,
          }),
        ),
      );
      const refused = streams.filter(({ status }) => status !== 200);
      expect(refused.length).toBeGreaterThanOrEqual(20);
      for (const answer of refused) {
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(await answer.json()).toMatchObject({
          errors: [{ extensions: { code: expect.any(String) } }],
        });
      }
      abort.abort();
      await delay(100);
    });
  });

  it('of readers that do not read is dropped', async () => {
    await expectHarmless(async () => {
      const sockets = await openSockets(20);
      for (const { socket, subscribe } of sockets) {
        subscribe('1', ticks('slow'));
        socket.pause();
      }
      await delay(1_500);
      expect((await send(attacked.url, { method: 'GET', path: '/health' })).status).toBe(200);
      await closeAll(sockets);
    });
  });
});
