import { setTimeout as delay } from 'node:timers/promises';
import { composeSmall, itemsSdl, smallSubgraph, stockSdl } from '../test/kit/small-federation.ts';
import { postGraphql, startSmallGateway } from '../test/kit/small-gateway.ts';
import type { Transport } from './engine/types.ts';
import { inProcess } from './transports/in-process.ts';

const moreItems = itemsSdl.replace('whoAmI: String!', 'whoAmI: String! news: String');
const priceSdl =
  'type Query { price: Int } type Item @key(fields: "itemId") { itemId: ID! minor: Int }';
const withNews = composeSmall({ product: moreItems, 'back-office': stockSdl });
const withPrices = composeSmall({ product: itemsSdl, order: priceSdl });

/** A transport that remembers its end. */
function priceTransport(closed: string[]): Transport {
  const subgraph = smallSubgraph('order', priceSdl, { Query: { price: () => 12 } });
  return {
    ...inProcess(subgraph),
    close: async () => void closed.push('order'),
  };
}

describe('A reload', () => {
  it('answers with the new supergraph from then on', async () => {
    const { url, gateway, stop } = await startSmallGateway();
    try {
      expect((await postGraphql(url, { query: '{ news }' })).code).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
      const before = gateway.current();
      await gateway.reload(withNews);
      expect(gateway.current()).not.toBe(before);
      expect((await postGraphql(url, { query: '{ news }' })).body.data).toEqual({ news: null });
    } finally {
      await stop();
    }
  });

  it('refuses a wrong supergraph and keeps the one before', async () => {
    const { url, gateway, stop } = await startSmallGateway();
    try {
      const before = gateway.current();
      for (const wrong of ['', 'type Query {', 'type Query { a: Int }', withPrices]) {
        await expect(gateway.reload(wrong)).rejects.toThrow();
      }
      expect(gateway.current()).toBe(before);
      expect((await postGraphql(url, { query: '{ whoAmI }' })).status).toBe(200);
      expect(await gateway.metrics.text()).toContain('gateway_reloads_total{outcome="refused"} 4');
      await gateway.reload(withNews);
    } finally {
      await stop();
    }
  });

  it('plans what is in use before it takes over', async () => {
    const { url, gateway, stop } = await startSmallGateway();
    try {
      await postGraphql(url, { query: 'query Used { items { onHand } }' });
      await gateway.reload(withNews);
      const text = await gateway.metrics.text();
      const misses = /lookups_total\{found="miss"\} (\d+)/.exec(text)?.[1];
      await postGraphql(url, { query: 'query Used { items { onHand } }' });
      expect(await gateway.metrics.text()).toContain(`lookups_total{found="miss"} ${misses ?? ''}`);
    } finally {
      await stop();
    }
  });

  it('opens transports of new subgraphs, and closes those of old ones when their last request is answered', async () => {
    const closed: string[] = [];
    const opened: string[] = [];
    const { gateway, url, stop } = await startSmallGateway({
      transportFor: (name) => {
        opened.push(name);
        return priceTransport(closed);
      },
    });
    const first = gateway.current().supergraphSdl;
    await gateway.reload(withPrices);
    expect(opened).toEqual(['order']);
    expect((await postGraphql(url, { query: '{ price }' })).body.data).toEqual({ price: 12 });
    const slow = postGraphql(url, { query: '{ slow(milliseconds: 300) }' });
    await delay(100);
    await gateway.reload(first).catch(() => undefined);
    expect(closed).toEqual([]);
    expect((await slow).body).toEqual({ data: { slow: 'late' } });
    await delay(20);
    expect(closed).toEqual(['order']);
    await stop();
  });

  it('begins with subgraphs that nobody gave it a transport for, where the supergraph says they are', async () => {
    const opened: string[] = [];
    const { url, stop } = await startSmallGateway({
      supergraphSdl: withPrices,
      transportFor: (name) => {
        opened.push(name);
        return priceTransport([]);
      },
    });
    expect(opened).toEqual(['order']);
    expect((await postGraphql(url, { query: '{ price }' })).body.data).toEqual({ price: 12 });
    await stop();
  });

  it('under load loses no request', async () => {
    const { gateway, url, stop } = await startSmallGateway();
    const first = gateway.current().supergraphSdl;
    let isOver = false;
    const statuses = new Map<string, number>();
    const client = async (): Promise<void> => {
      while (!isOver) {
        const { body, status } = await postGraphql(url, { query: '{ items { itemId onHand } }' });
        const outcome = `${status} ${body.errors?.[0]?.message ?? 'ok'}`;
        statuses.set(outcome, (statuses.get(outcome) ?? 0) + 1);
      }
    };
    const clients = Array.from({ length: 8 }, client);
    for (const sdl of [withNews, first, withNews, first]) {
      await gateway.reload(sdl);
      await delay(50);
    }
    isOver = true;
    await Promise.all(clients);
    expect([...statuses.keys()]).toEqual(['200 ok']);
    await stop();
  });
});
