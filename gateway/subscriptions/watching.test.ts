import { cashierOf } from '../../test/kit/identities.ts';
import { openProtocolSocket } from '../../test/kit/protocol-socket.ts';
import {
  startSubscriptionGateway,
  type SubscriptionGateway,
  type SubscriptionGatewayOptions,
  tokenOf,
  until,
} from '../../test/kit/subscription-gateway.ts';
import type { SubscriptionLimits } from './limits.ts';

/** What an operator sees of connections. */
let shop: SubscriptionGateway;
afterEach(() => shop.stop());

async function start(
  limits: Partial<SubscriptionLimits>,
  options: SubscriptionGatewayOptions = {},
) {
  shop = await startSubscriptionGateway({ subscriptionLimits: limits, ...options });
  const client = await openProtocolSocket(shop.wsUrl);
  await client.init(`Bearer ${tokenOf(cashierOf('S001'))}`);
  return client;
}

async function valueOf(metric: string): Promise<number> {
  const lines = (await shop.gateway.metrics.text()).split('\n');
  return Number(lines.find((line) => line.startsWith(`${metric} `))?.split(' ')[1] ?? 0);
}

it('counts and times queries over a socket as those over HTTP, and their errors by code', async () => {
  const client = await start({});
  for (const query of ['{ item(itemId: "I1") { name } }', '{ gone }']) {
    client.subscribe('1', query);
    while (['next'].includes((await client.next()).type));
  }
  expect(await valueOf('gateway_request_seconds_count{operation="other",outcome="executed"}')).toBe(
    1,
  );
  expect(await valueOf('gateway_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
  client.socket.close();
});

it('counts messages that wait for a client that does not read, and tells why it was dropped', async () => {
  const client = await start({ queueLengthMax: 20, closeGraceMs: 50 });
  client.subscribe('1', 'subscription { priceChanged(itemId: "I1") { price } }');
  await shop.untilOpen(1);
  client.socket.pause();
  let sequence = 0;
  const change = () => {
    sequence += 1;
    return shop.changePrice({ itemId: 'I1', sequence, price: 'x'.repeat(40_000) });
  };
  while ((await valueOf('gateway_messages_waiting')) === 0) await change();
  while ((await valueOf('gateway_subscribers')) > 0) await change();
  expect(await valueOf('gateway_messages_waiting')).toBe(0);
  expect(await valueOf('gateway_errors_total{code="SUBSCRIPTION_TOO_SLOW"}')).toBe(1);
  client.socket.terminate();
});

it('counts events that wait for a subgraph', async () => {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const beforeCall = (subgraph: string) => (subgraph === 'back-office' ? gate : Promise.resolve());
  const client = await start({}, { beforeCall });
  client.subscribe('1', 'subscription { priceChanged(itemId: "I1") { item { onHand } } }');
  await shop.untilOpen(1);
  for (const sequence of [1, 2, 3]) await shop.changePrice({ itemId: 'I1', sequence });
  await until(async () => (await valueOf('gateway_events_waiting')) === 2);
  letGo();
  await until(async () => (await valueOf('gateway_events_waiting')) === 0);
  client.socket.close();
});

it('passes the trace of a handshake or a stream on with queries and events', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
  const traces: string[] = [];
  shop = await startSubscriptionGateway({
    beforeCall: async (subgraph, scope) => void traces.push(`${subgraph} ${scope.traceparent}`),
  });
  const authorization = `Bearer ${tokenOf(cashierOf('S001'))}`;
  const client = await openProtocolSocket(shop.wsUrl, { headers: { traceparent } });
  await client.init(authorization);
  client.subscribe('1', '{ item(itemId: "I1") { name } }');
  while ((await client.next()).type === 'next');
  client.subscribe('2', 'subscription { priceChanged(itemId: "I1") { item { onHand } } }');
  await shop.untilOpen(1);
  await shop.changePrice({ itemId: 'I1', sequence: 1 });
  await client.next();
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const streamed = await fetch(`${shop.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, authorization, traceparent },
    body: JSON.stringify({ query: '{ item(itemId: "I1") { name } }' }),
  });
  await streamed.text();
  // The second: whether the caller may have the subscription.
  expect(traces).toEqual(
    ['product', 'product', 'back-office', 'product'].map(
      (subgraph) => expect.stringMatching(`^${subgraph} 00-${traceId}-[0-9a-f]{16}-01$`) as string,
    ),
  );
  client.socket.close();
});
