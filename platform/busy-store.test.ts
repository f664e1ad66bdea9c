import { GraphQLError } from 'graphql';
import { accept } from '#kernel/outcome.ts';
import { createTestResources, type TestResources } from '../test/kit/resources.ts';
import { isStoreBusy } from './busy-store.ts';
import { maskError } from './errors.ts';
import { runIdempotent } from './idempotency-postgres.ts';
import { createLogger } from './log.ts';
import { createKysely, migratePostgres, openPostgres } from './postgres.ts';
import { storeConnectionMsMax, subgraphFetchMsMax } from './time-limits.ts';

const log = createLogger('test', 'silent');
const named = (name: string) => Object.assign(new Error('why'), { name });
const coded = (code: string) => Object.assign(new Error('why'), { code });
const cancelled = (Code: string) =>
  Object.assign(new Error('why'), { CancellationReasons: [{ Code: 'None' }, { Code }] });

describe('a store that is busy', () => {
  it.each`
    what                        | error                                                   | busy
    ${'no connection is free'}  | ${new Error('timeout exceeded when trying to connect')} | ${true}
    ${'a fault around it'}      | ${new Error('x', { cause: coded('53300') })}            | ${true}
    ${'PostgreSQL is starting'} | ${coded('57P03')}                                       | ${true}
    ${'nobody listens'}         | ${coded('ECONNREFUSED')}                                | ${true}
    ${'DynamoDB throttles'}     | ${named('ThrottlingException')}                         | ${true}
    ${'it throttles a write'}   | ${cancelled('ThrottlingError')}                         | ${true}
    ${'a condition failed'}     | ${cancelled('ConditionalCheckFailed')}                  | ${false}
    ${'a key stands twice'}     | ${coded('23505')}                                       | ${false}
    ${'anything else'}          | ${new Error('timeout')}                                 | ${false}
    ${'what is no error'}       | ${'timeout exceeded when trying to connect'}            | ${false}
  `('$what: $busy', ({ error, busy }) => {
    expect(isStoreBusy(error)).toBe(busy);
    const shown = maskError(error, 'c-1', log);
    expect(shown.extensions).toEqual({
      code: busy === true ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR',
      correlationId: 'c-1',
    });
    expect(shown.message).not.toContain('connect');
  });

  it('keeps the place of the field that asked it', () => {
    const located = new GraphQLError('x', { path: ['shift'], originalError: coded('53300') });
    expect(maskError(located, 'c-1', log).path).toEqual(['shift']);
  });
});

describe('a pool of one connection', () => {
  let resources: TestResources;
  beforeAll(async () => {
    resources = await createTestResources();
  });
  afterAll(() => resources.close());

  it('is waited for less long than the gateway waits for the subgraph', async () => {
    expect(subgraphFetchMsMax - storeConnectionMsMax).toBeGreaterThanOrEqual(500);
    const pool = openPostgres(resources.databaseUrl, log);
    const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    try {
      const began = performance.now();
      const error: unknown = await pool.query('select 1').catch((thrown: unknown) => thrown);
      expect(isStoreBusy(error)).toBe(true);
      expect(performance.now() - began).toBeLessThan(subgraphFetchMsMax);
    } finally {
      for (const client of held) client.release();
      await pool.end();
    }
  });

  it('that somebody holds says SERVICE_UNAVAILABLE; the same key sent again is done once', async () => {
    const limits = { connectionsMax: 1, connectTimeoutMs: 100 };
    const pool = openPostgres(resources.databaseUrl, log, limits);
    try {
      await migratePostgres(pool, { schemaName: 'busy', log });
      const done: string[] = [];
      const scope = { audience: 'till', owner: 'S001', mutation: 'shiftOpen', key: 'k1' };
      const ask = () =>
        runIdempotent(createKysely(pool, 'busy'), scope, { float: 1 }, async () => {
          done.push('opened');
          return { outcome: accept('opened'), store: true };
        });
      const held = await pool.connect();
      const refused = await ask().catch((error: unknown) => maskError(error, 'c-1', log));
      expect(refused).toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
      held.release();
      expect(await ask()).toEqual(accept('opened'));
      expect(await ask()).toEqual(accept('opened'));
      expect(done).toEqual(['opened']);
    } finally {
      await pool.end();
    }
  });
});
