import type { PoolClient } from 'pg';
import { type Product, startProduct } from '../kit/product.ts';
import { cashierOf } from '../kit/identities.ts';
import { subgraphFetchMsMax } from '#platform/time-limits.ts';

/** Somebody holds every connection: the subgraph says that it is busy before the gateway has lost its patience. */
describe('A store that has no connection left', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct({ transport: 'http' });
  });
  afterAll(() => product.stop());

  const ask = () => product.tryAsk('{ store(storeId: "S001") { name } }', {}, cashierOf('S001'));

  it('is told as SERVICE_UNAVAILABLE, and the same request is answered when one is free again', async () => {
    const { postgres } = product.resources;
    expect((await ask()).errors).toBeUndefined();
    const held: PoolClient[] = [];
    for (let count = 0; count < postgres.options.max; count += 1)
      held.push(await postgres.connect());
    const began = performance.now();
    const { errors } = await ask();
    const tookMs = performance.now() - began;
    for (const client of held) client.release();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['SERVICE_UNAVAILABLE']);
    expect(tookMs).toBeLessThan(subgraphFetchMsMax);
    expect((await ask()).errors).toBeUndefined();
  });
});
