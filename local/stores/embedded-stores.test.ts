import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import pg from 'pg';
import { ensureTable, openDynamo } from '#platform/dynamodb.ts';

type Addresses = { readonly url: string; readonly endpoint: string };
type Running = Addresses & { readonly child: ChildProcess };

describe('the embedded stores', () => {
  const children: ChildProcess[] = [];
  afterAll(async () => {
    await Promise.all(children.map((child) => end(child, 'SIGTERM')));
  });

  const startIn = async (dataDir: string): Promise<Running> => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', path.resolve('local/stores/start-for-test.ts'), dataDir],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    children.push(child);
    let errors = '';
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    const [line] = (await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => [undefined]),
    ])) as [Buffer | undefined];
    if (line === undefined) throw new Error(errors);
    return { child, ...(JSON.parse(line.toString()) as Addresses) };
  };

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'end with their process by %s, and keep their data for the next',
    async (signal) => {
      const dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-stores-'));
      const first = await startIn(dataDir);
      await query(first.url, 'create table kept as select 42 as answer');
      await ensureTable(openDynamo({ endpoint: first.endpoint }), { tableName: 'kept' });
      await end(first.child, signal);
      const second = await startIn(dataDir);
      expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
      const { TableNames } = await openDynamo({ endpoint: second.endpoint }).send(
        new ListTablesCommand({}),
      );
      expect(TableNames).toEqual(['kept']);
      await end(second.child, signal);
      await untilGone(second.url);
      await untilGone(second.endpoint);
    },
  );

  it('refuse data that another process is using', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-stores-'));
    const first = await startIn(dataDir);
    await expect(startIn(dataDir)).rejects.toThrow(`in use by process ${first.child.pid ?? 0}`);
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

async function query(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

const goneMsMax = 5_000; // A fast shutdown of an idle server takes a tenth of a second.

async function untilGone(address: string): Promise<void> {
  const deadlineMs = Date.now() + goneMsMax;
  while (await answers(address)) {
    if (Date.now() > deadlineMs) throw new Error(`${address} still answers.`);
    await delay(20);
  }
}

async function answers(address: string): Promise<boolean> {
  const { hostname, port } = new URL(address);
  const { connect } = await import('node:net');
  const socket = connect(Number(port), hostname);
  const answered = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return answered;
}
