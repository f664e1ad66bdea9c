import { ConfigFault } from './config.ts';
import { createLogger } from './log.ts';
import { openResources } from './open-resources.ts';
import { createShutdown } from './shutdown.ts';

const log = createLogger('test', 'silent');
const environment = {
  DATABASE_URL: 'postgres://till@127.0.0.1:1/shop',
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:1',
  TILLGRAPH_INTERNAL_SECRET: Buffer.alloc(32, 7).toString('base64'),
  SUBGRAPH_URLS: 'product=http://127.0.0.1:4001, order=http://127.0.0.1:4002/graphql',
};

describe('openResources', () => {
  it('opens without asking any store, and closes everything', async () => {
    const shutdown = createShutdown(log);
    const resources = openResources('checkout', environment, shutdown, log);
    expect(resources).toMatchObject({ tablePrefix: 'tillgraph-', environment });
    expect('redis' in resources).toBe(false);
    expect(await shutdown.run()).toEqual([]);
  });

  it.each`
    variable                       | value                 | says
    ${'DATABASE_URL'}              | ${undefined}          | ${'DATABASE_URL: expected a postgres:// URL; got nothing'}
    ${'TILLGRAPH_INTERNAL_SECRET'} | ${'c2hvcnQ='}         | ${'TILLGRAPH_INTERNAL_SECRET: expected at least 32 bytes'}
    ${'SUBGRAPH_URLS'}             | ${'http://127.0.0.1'} | ${'SUBGRAPH_URLS: expected subgraph=URL pairs'}
    ${'BUS'}                       | ${'redis'}            | ${'REDIS_URL: expected a redis:// URL, because BUS is redis'}
    ${'TABLE_PREFIX'}              | ${'my tables'}        | ${'TABLE_PREFIX: expected letters'}
  `('names $variable when it is $value', ({ variable, value, says }) => {
    const wrong = { ...environment, [variable]: value };
    const open = (): unknown => openResources('checkout', wrong, createShutdown(log), log);
    expect(open).toThrow(ConfigFault);
    expect(open).toThrow(says);
  });
});
