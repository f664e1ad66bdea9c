import type { Pool } from 'pg';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { createLogger } from '../log.ts';
import { openPostgres } from '../postgres.ts';
import { describeBusContract, newScene, until } from './bus-contract.ts';
import { createPostgresBus } from './postgres-bus.ts';

const log = createLogger('test', process.env['LOG_LEVEL'] ?? 'silent');

describe('the PostgreSQL bus', () => {
  let resources: TestResources;
  const pools = new Map<string, Pool>();
  beforeAll(async () => {
    resources = await createTestResources();
  });
  afterAll(async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end()));
    await resources.close();
  });

  const poolOf = (processName: string): Pool => {
    const pool = pools.get(processName) ?? openPostgres(resources.databaseUrl, log);
    pools.set(processName, pool);
    return pool;
  };
  const open = (name: string) => createPostgresBus({ pool: poolOf(name), log, name });

  describeBusContract(() => ({ open, shared: true }));

  it('stores an event once, however often it is published', async () => {
    const { event } = newScene();
    const bus = open('one');
    const sold = event('Sold', 'a', 1);
    await bus.publish([sold]);
    await bus.publish([sold, sold]);
    const { rows } = await poolOf('one').query('select 1 from bus.event_log where event_id = $1', [
      sold.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('gives a consumer that is new what the log still holds', async () => {
    const { event, record } = newScene();
    const earlier = event('Earlier', 'a', 1);
    const bus = open('one');
    await bus.publish([earlier]);
    const fresh = record('fresh', ['Earlier']);
    bus.consume(fresh.consumer);
    await bus.start();
    await until(() => fresh.applied.length === 1);
    await bus.stop();
  });

  it('listens again after its connection was cut', async () => {
    const { event, type } = newScene();
    const bus = open('one');
    await bus.start();
    await poolOf('two').query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'tillgraph-bus' and datname = current_database()`,
    );
    const heard: string[] = [];
    bus.listen({ types: [type('AfterCut')] }, ({ id }) => heard.push(id));
    let version = 0;
    await until(() => {
      version += 1;
      if (version % 20 === 1) void bus.publish([event('AfterCut', 'a', version)]);
      return heard.length > 0;
    });
    await bus.stop();
  });
});
