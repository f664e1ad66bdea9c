import { pino } from 'pino';
import { readFileSync } from 'node:fs';
import { postGraphql, startSmallGateway, type SmallGateway } from '../../test/kit/small-gateway.ts';
import { trustedDocuments } from '#schema/trusted-documents.ts';
import { inRedis } from './persisted-queries.ts';
import type { Safelist } from './trusted-documents.ts';

const documents = trustedDocuments([
  'query Stock { items { itemId onHand } }',
  'query Me { whoAmI }',
]);
const [meId = ''] = Object.entries(documents).flatMap(([id, text]) =>
  text.includes('Me') ? [id] : [],
);
const untrusted = { query: '{ items { name } }' };
const lines: string[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });

describe.each<Safelist>(['off', 'log', 'enforce'])('With the safelist %s', (safelist) => {
  let running: SmallGateway;
  beforeAll(async () => {
    lines.length = 0;
    running = await startSmallGateway({ trustedDocuments: { safelist, documents }, log });
  });
  afterAll(() => running.stop());

  it.each`
    way                                | body
    ${'its id'}                        | ${{ documentId: meId }}
    ${'its id with the algorithm'}     | ${{ documentId: `sha256:${meId}` }}
    ${'the hash of a persisted query'} | ${{ extensions: { persistedQuery: { version: 1, sha256Hash: meId } } }}
    ${'its text'}                      | ${{ query: documents[meId] }}
    ${'its text laid out otherwise'}   | ${{ query: 'query   Me{whoAmI # who?\n}' }}
  `('a trusted document is answered by $way', async ({ body }) => {
    const answer = await postGraphql(running.url, body);
    expect(answer.body).toEqual({ data: { whoAmI: 'anonymous' } });
  });

  it('any other is answered, named in the log once, or refused', async () => {
    const answers = [
      await postGraphql(running.url, untrusted),
      await postGraphql(running.url, untrusted),
    ];
    const isRefused = safelist === 'enforce';
    for (const { code, status } of answers) {
      expect(code).toBe(isRefused ? 'OPERATION_NOT_TRUSTED' : undefined);
      expect(status).toBe(isRefused ? 400 : 200);
    }
    expect(lines.filter((line) => line.includes('not trusted'))).toHaveLength(
      safelist === 'log' ? 1 : 0,
    );
  });

  it('an id that nobody knows is refused', async () => {
    const answer = await postGraphql(running.url, { documentId: 'f'.repeat(64) });
    expect(answer).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_FOUND' });
  });

  it('an id and a query together are refused', async () => {
    const answer = await postGraphql(running.url, { documentId: meId, query: '{ whoAmI }' });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});

it('The generated manifest has every operation of the corpus', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(`schema/generated/${name}`, 'utf8'));
  const corpus = read('operations.json') as readonly { readonly document: string }[];
  expect(read('trusted-documents.json')).toEqual(
    trustedDocuments(corpus.map(({ document }) => document)),
  );
});

describe('Persisted queries in Redis', () => {
  it('are found by another gateway, and survive a Redis that fails', async () => {
    const kept = new Map<string, string>();
    const redis = {
      get: async (key: string) => kept.get(key) ?? null,
      set: async (key: string, value: string) => kept.set(key, value),
    };
    const faults: unknown[] = [];
    const onFault = (fault: unknown): void => void faults.push(fault);
    await inRedis(redis, onFault).set('abc', '{ a }');
    expect(await inRedis(redis, onFault).get('abc')).toBe('{ a }');
    const broken = inRedis(
      {
        get: () => Promise.reject(new Error('down')),
        set: () => Promise.reject(new Error('down')),
      },
      onFault,
    );
    await broken.set('def', '{ b }');
    expect(await broken.get('def')).toBe('{ b }');
    expect(await broken.get('abc')).toBeUndefined();
    expect(faults).toHaveLength(2);
  });
});
