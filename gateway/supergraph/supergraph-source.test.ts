import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import files from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { createLogger } from '#platform/log.ts';
import { composeSmall } from '../../test/kit/small-federation.ts';
import { createSupergraphSource } from './create-source.ts';
import { createFileSource } from './file-source.ts';
import type { SupergraphSource } from './supergraph-source.ts';
import { createUrlSource } from './url-source.ts';

const log = createLogger('test', 'silent');
const first = supergraphWith('name');
const second = supergraphWith('title');
const third = supergraphWith('label');

function supergraphWith(field: string): string {
  return composeSmall({ product: `type Query { item: Item } type Item { ${field}: String }` });
}

/** Keeps what a source hands on, and waits for it. */
function listen(source: SupergraphSource) {
  const received: string[] = [];
  source.watch((supergraphSdl) => void received.push(supergraphSdl));
  return received;
}

async function until(holds: () => boolean): Promise<void> {
  const deadlineMs = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > deadlineMs) throw new Error('what was expected did not come within 5 s');
    await pause(5);
  }
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}

/** A log that is kept, one object a line. */
function keptLog() {
  const lines: { readonly level: number; readonly msg: string }[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line)) };
  return { log: pino({ level: 'info' }, stream), lines };
}

describe('A supergraph in a file', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tillgraph-supergraph-'));
    file = path.join(folder, 'supergraph.graphql');
    writeFileSync(file, first);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is read first, and handed on when it changes', async () => {
    const source = createFileSource({ path: file, log, settleMs: 10 });
    expect(await source.first()).toBe(first);
    const received = listen(source);
    writeFileSync(file, second);
    await until(() => received.length === 1);
    writeFileSync(`${file}.new`, third);
    renameSync(`${file}.new`, file);
    await until(() => received.length === 2);
    await source.stop();
    expect(received).toEqual([second, third]);
  });

  it('is found by polling where no event comes, also when it changed before anybody watched', async () => {
    const source = createFileSource({ path: file, log, settleMs: 1, pollMs: 10 });
    await source.first();
    writeFileSync(file, second);
    const received = listen(source);
    await until(() => received.length === 1);
    await source.stop();
  });

  it('is handed on once for many writes, whole', async () => {
    const source = createFileSource({ path: file, log, settleMs: 50 });
    await source.first();
    const received = listen(source);
    for (let length = 0; length <= second.length; length += 200) {
      writeFileSync(file, second.slice(0, length));
      await pause(1);
    }
    writeFileSync(file, second);
    await until(() => received.length === 1);
    await pause(100);
    await source.stop();
    expect(received).toEqual([second]);
  });

  it('is read once at the start and once for each change, whoever else writes in its folder', async () => {
    const reads = jest.spyOn(files, 'open');
    const source = createFileSource({ path: file, log, settleMs: 100, pollMs: 20 });
    await source.first();
    const received = listen(source);
    await pause(300);
    const atStart = reads.mock.calls.length;
    writeFileSync(`${file}.new`, second);
    renameSync(`${file}.new`, file);
    await until(() => received.length === 1);
    writeFileSync(path.join(folder, 'other'), 'x');
    await pause(300);
    await source.stop();
    const afterChange = reads.mock.calls.length - atStart;
    reads.mockRestore();
    expect(atStart).toBeLessThanOrEqual(2);
    expect(afterChange).toBe(1);
  });

  it('is read again when a second write comes right after the first was read', async () => {
    const source = createFileSource({ path: file, log, settleMs: 1, pollMs: 5 });
    await source.first();
    const received = listen(source);
    writeFileSync(file, second);
    await until(() => received.length > 0);
    writeFileSync(file, third);
    await until(() => received.includes(third));
    await source.stop();
  });

  it('is handed on once when the gateway refuses it', async () => {
    const { log: kept, lines } = keptLog();
    const source = createFileSource({ path: file, log: kept, settleMs: 1, pollMs: 5 });
    await source.first();
    const offered: string[] = [];
    source.watch((supergraphSdl) => {
      offered.push(supergraphSdl);
      return supergraphSdl === second ? Promise.reject(new Error('no transport')) : undefined;
    });
    writeFileSync(file, second);
    await until(() => offered.length === 1);
    writeFileSync(file, second);
    await pause(50);
    writeFileSync(file, third);
    await until(() => offered.length === 2);
    await source.stop();
    expect(offered).toEqual([second, third]);
    expect(lines).toEqual([]);
  });

  it('is handed to nobody once stopped', async () => {
    const source = createFileSource({ path: file, log, settleMs: 1, pollMs: 5 });
    await source.first();
    const received = listen(source);
    writeFileSync(file, second);
    await source.stop();
    await pause(50);
    expect(received).toEqual([]);
  });

  it('may be gone for a while, which is told once', async () => {
    const { log: kept, lines } = keptLog();
    const source = createFileSource({ path: file, log: kept, settleMs: 1, pollMs: 10 });
    await source.first();
    const received = listen(source);
    rmSync(file);
    await until(() => lines.length > 0);
    await pause(50);
    writeFileSync(file, second);
    await until(() => received.length === 1);
    await source.stop();
    expect(lines.map(({ msg }) => msg)).toEqual([
      'The supergraph can not be read; the old one stays',
    ]);
  });

  it('stops the start when there is none', async () => {
    const missing = createSupergraphSource(path.join(folder, 'none'), { log });
    await expect(missing.first()).rejects.toThrow('ENOENT');
  });
});

describe('A supergraph behind an address', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(listener: RequestListener): Promise<string> {
    const started = createServer(listener);
    server = started;
    await new Promise<void>((resolve) => {
      started.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(started.address() as AddressInfo).port}/supergraph?signature=canary`;
  }

  it('is asked for by its ETag, and handed on when that changes', async () => {
    let supergraphSdl = first;
    const statuses: number[] = [];
    const url = await serve((request, response) => {
      const etag = `"${supergraphSdl.length}-${supergraphSdl.includes('title')}"`;
      const isSame = request.headers['if-none-match'] === etag;
      statuses.push(isSame ? 304 : 200);
      response.writeHead(isSame ? 304 : 200, { etag }).end(isSame ? undefined : supergraphSdl);
    });
    const source = createUrlSource({ url, log, pollMs: 10 });
    expect(await source.first()).toBe(first);
    const received = listen(source);
    await until(() => statuses.length > 3);
    expect(statuses.slice(0, 4)).toEqual([200, 304, 304, 304]);
    supergraphSdl = second;
    await until(() => received.length === 1);
    await source.stop();
    expect(received).toEqual([second]);
  });

  it.each`
    fault            | behave
    ${'hangs'}       | ${(() => undefined) satisfies RequestListener}
    ${'is too much'} | ${((_request, response) => endless(response)) satisfies RequestListener}
    ${'answers 500'} | ${((_request, response) => response.writeHead(500).end('x')) satisfies RequestListener}
    ${'redirects'}   | ${((_request, response) => response.writeHead(302, { location: '/' }).end()) satisfies RequestListener}
    ${'hangs up'}    | ${((request) => request.socket.destroy()) satisfies RequestListener}
  `('that $fault leaves the old, told once and without its secret', async ({ behave }) => {
    let isBroken = false;
    let askCount = 0;
    const { log: kept, lines } = keptLog();
    const url = await serve((request, response) => {
      askCount += 1;
      if (isBroken) (behave as RequestListener)(request, response);
      else response.writeHead(200).end(askCount === 1 ? first : second);
    });
    const source = createUrlSource({ url, log: kept, pollMs: 10, timeoutMs: 300 });
    await source.first();
    const received = listen(source);
    isBroken = true;
    await until(() => lines.length > 0);
    await until(() => askCount > 3);
    expect(received).toEqual([]);
    isBroken = false;
    await until(() => received.length === 1);
    await source.stop();
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('canary');
  });

  it('stops at once, whatever is under way', async () => {
    let askCount = 0;
    const url = await serve((_request, response) => {
      askCount += 1;
      if (askCount === 1) response.writeHead(200).end(first);
    });
    const source = createSupergraphSource(url, { log });
    await source.first();
    const polling = createUrlSource({ url, log, pollMs: 1 });
    listen(polling);
    await until(() => askCount > 1);
    const startedMs = Date.now();
    await Promise.all([source.stop(), polling.stop()]);
    expect(Date.now() - startedMs).toBeLessThan(1_000);
  });

  /** More than the limit allows, as fast as it is taken. */
  function endless(response: Parameters<RequestListener>[1]): void {
    const chunk = 'x'.repeat(1024 * 1024);
    const write = (): void => {
      if (!response.destroyed) response.write(chunk, () => write());
    };
    response.on('error', () => undefined).writeHead(200);
    write();
  }
});
