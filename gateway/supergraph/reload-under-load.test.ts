import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import type { Identity } from '#platform/contracts/identity.ts';
import { anonymous } from '#platform/identity.ts';
import { composeSmall, smallSubgraph } from '../../test/kit/small-federation.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { inProcess } from '../transports/in-process.ts';
import { createFileSource } from './file-source.ts';

/** The subgraph serves the fields of both supergraphs, as it does while a release is under way. */
const served =
  'type Query { item: Item } type Item { name: String old: Int label: String slow: Int }';
const before = composeSmall({ product: served.replace('label: String', '') });
const after = composeSmall({ product: served.replace('old: Int', '') });
const logged: { readonly level: number; readonly msg: string }[] = [];
const log = pino({ level: 'info' }, { write: (line) => void logged.push(JSON.parse(line)) });

/** Called when the slow field is being answered. */
let slowBegan = (): void => undefined;

const product = smallSubgraph('product', served, {
  Query: { item: () => ({ name: 'Bread', old: 1, label: 'new bread' }) },
  Item: {
    slow: () => {
      slowBegan();
      return delay(30, 7);
    },
  },
});

let folder = '';
let gateway: Gateway;
let url = '';
let replace: (supergraphSdl: string) => void;
let stopWatching: () => Promise<void>;

beforeEach(async () => {
  logged.length = 0;
  folder = mkdtempSync(path.join(tmpdir(), 'tillgraph-reload-'));
  const file = path.join(folder, 'supergraph.graphql');
  replace = (supergraphSdl) => {
    writeFileSync(`${file}.new`, supergraphSdl);
    renameSync(`${file}.new`, file);
  };
  replace(before);
  const source = createFileSource({ path: file, log, settleMs: 5 });
  gateway = createGateway({
    supergraphSdl: await source.first(),
    transports: { product: inProcess(product) },
    verifyToken: async (): Promise<Identity> => anonymous,
    log,
  });
  url = `${await gateway.listen(0)}/graphql`;
  source.watch(gateway.reload);
  stopWatching = source.stop;
});
afterEach(async () => {
  await stopWatching();
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
};

async function ask(query: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

async function untilAnswered(query: string): Promise<void> {
  const deadlineMs = Date.now() + 5_000;
  while ((await ask(query)).status !== 200) {
    if (Date.now() > deadlineMs) throw new Error(`still refused: ${query}`);
    await delay(5);
  }
}

/** However busy the machine is: the file's watcher may take its time. */
async function untilRefused(count: number): Promise<void> {
  const wanted = `gateway_reloads_total{outcome="refused"} ${count}\n`;
  const deadlineMs = Date.now() + 5_000;
  while (!(await gateway.metrics.text()).includes(wanted)) {
    if (Date.now() > deadlineMs) throw new Error(`expected ${wanted}`);
    await delay(5);
  }
}

/** Ten clients that ask without pause until they are stopped. */
function load(query: string) {
  const answers: Answer[] = [];
  let isOver = false;
  const client = async (): Promise<void> => {
    while (!isOver) answers.push(await ask(query));
  };
  const clients = Array.from({ length: 10 }, client);
  return async () => {
    isOver = true;
    await Promise.all(clients);
    return answers;
  };
}

describe('A new supergraph under load', () => {
  it('brings the new field, takes the old one, and drops no request', async () => {
    const stop = load('{ item { name slow } }');
    expect((await ask('{ item { old } }')).data).toEqual({ item: { old: 1 } });
    expect((await ask('{ item { label } }')).status).toBe(400);
    replace(after);
    await untilAnswered('{ item { label } }');
    expect((await ask('{ item { label } }')).data).toEqual({ item: { label: 'new bread' } });
    expect(await ask('{ item { old } }')).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('Cannot query field "old"') }],
    });
    const answers = await stop();
    expect(answers.length).toBeGreaterThan(20);
    const right = { status: 200, data: { item: { name: 'Bread', slow: 7 } } };
    expect(answers.filter((answer) => !isEqual(answer, right))).toEqual([]);
  });

  it('may come again and again', async () => {
    const stop = load('{ item { name slow } }');
    for (let round = 0; round < 5; round += 1) {
      replace(after);
      await untilAnswered('{ item { label } }');
      replace(before);
      await untilAnswered('{ item { old } }');
    }
    const answers = await stop();
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it.each`
    what                           | wrong
    ${'does not parse'}            | ${'type Query {'}
    ${'is no supergraph'}          | ${'type Query { a: Int }'}
    ${'is empty'}                  | ${''}
    ${'names an unknown type'}     | ${before.replace('item: Item', 'item: Itme')}
    ${'is no valid schema'}        | ${before.replace('type Item', 'type Item implements Query')}
    ${'needs an unknown subgraph'} | ${composeSmall({ product: served, order: 'type Query { orders: Int }' })}
  `('that $what changes nothing, and is told once', async ({ wrong }) => {
    const stop = load('{ item { old } }');
    replace(wrong as string);
    await untilRefused(1);
    replace(wrong as string);
    await delay(100);
    await untilRefused(1);
    const answers = await stop();
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect((await ask('{ item { label } }')).status).toBe(400);
    expect(logged.filter(({ level }) => level === 50).map(({ msg }) => msg)).toEqual([
      'The new supergraph was refused; the one before stays',
    ]);
  });

  it('lets a request that is under way end on the one that it began on', async () => {
    const began = new Promise<void>((resolve) => {
      slowBegan = resolve;
    });
    const slow = ask('{ item { old slow } }');
    await began;
    await gateway.reload(after);
    expect(await slow).toEqual({ status: 200, data: { item: { old: 1, slow: 7 } } });
  });
});

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
