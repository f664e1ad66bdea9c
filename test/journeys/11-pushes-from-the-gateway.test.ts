import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ApolloClient, InMemoryCache } from '@apollo/client/core';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { newId } from '#kernel/ids.ts';
import { topics } from '#platform/topics.ts';
import {
  BasketChangedDocument,
  RecallIssueDocument,
  RecallIssuedDocument,
} from '#schema/generated/operations.ts';
import { createTokenVerifier } from '../../gateway/authenticate.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import { inProcess } from '../../gateway/transports/in-process.ts';
import { withDemoDefaults } from '../../local/demo-identity.ts';
import { createIssuer, type Issuer } from '../../local/issuer.ts';
import { localOidc } from '../../local/one-process.ts';
import { backOffice } from '../kit/identities.ts';
import { accepted, barcode, journey, openBasket, scan, tillAt, until } from './till.ts';

/** What the company promises for a push: the customer's display follows the scan. */
const pushWithinMs = 2_000;
/** Two cashiers at one basket must not wait for each other. */
const liveWithinMs = 1_000;

journey('The gateway pushes what AppSync pushes', (productOf) => {
  let dataDir: string;
  let issuer: Issuer;
  let gateway: Gateway;
  let url: string;
  const clients: { readonly stop: () => void }[] = [];
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-push-'));
    issuer = await createIssuer({ dataDir });
    const { subgraphs, resources } = productOf();
    gateway = createGateway({
      supergraphSdl: readFileSync('schema/generated/supergraph.graphql', 'utf8'),
      transports: Object.fromEntries(
        Object.entries(subgraphs).map(([name, subgraph]) => [name, inProcess(subgraph)]),
      ),
      verifyToken: createTokenVerifier(localOidc(issuer)),
      events: { bus: resources.bus, topics },
      log: resources.log,
    });
    url = await gateway.listen(0);
  });
  afterAll(async () => {
    clients.forEach(({ stop }) => stop());
    await gateway.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** As a till's web page does: Apollo Client over graphql-ws, both unmodified. */
  const subscribe = async <Data, Variables extends Record<string, unknown>>(
    storeId: string,
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => {
    const token = await issuer.issueToken(withDemoDefaults({ role: 'cashier', storeId }));
    const socket = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    const client = new ApolloClient({
      link: new GraphQLWsLink(socket),
      cache: new InMemoryCache(),
    });
    const received: Data[] = [];
    const errors: unknown[] = [];
    const running = client.subscribe({ query, variables }).subscribe({
      next: ({ data, error }) => {
        if (error === undefined) received.push(data as Data);
        else errors.push(error);
      },
      error: (error: unknown) => errors.push(error),
    });
    clients.push({
      stop: () => {
        running.unsubscribe();
        void socket.dispose();
      },
    });
    return { received, errors };
  };
  const untilSubscribed = (count: number) =>
    until(
      async () => (await gateway.metrics.text()).includes(`gateway_subscribers ${count}\n`),
      pushWithinMs,
    );

  it('shows the customer each scan, and nobody at another store', async () => {
    const till = tillAt(productOf(), 'S001-W1');
    const basket = await openBasket(till);
    const variables = { basketId: basket.id };
    const display = await subscribe('S001', BasketChangedDocument, variables);
    await untilSubscribed(1);
    const stranger = await subscribe('S002', BasketChangedDocument, variables);

    const biscuits = barcode(productOf(), 'I00002');
    for (const _unit of ['first', 'second', 'third']) await scan(till, basket, biscuits);
    await until(async () => display.received.length >= 3, pushWithinMs);

    const line = { lastLineDescription: 'Kestrel Row Oat Biscuits 200 g' };
    expect(display.received.map(({ basketChanged }) => basketChanged)).toMatchObject([
      { ...line, sequence: 2, status: 'OPEN', total: '1.79', lastLineQuantity: '1' },
      { ...line, sequence: 3, total: '3.58', lastLineQuantity: '2' },
      { ...line, sequence: 4, total: '3.58', lastLineQuantity: '3', lastLineAmount: '3.58' },
    ]);
    expect(stranger.received).toEqual([]);
    expect([...display.errors, ...stranger.errors]).toEqual([]);
  });

  it('shows each of two tills what the other does to their basket, within a second', async () => {
    const [first, second] = [tillAt(productOf(), 'S001-W1'), tillAt(productOf(), 'S001-W2')];
    const basket = await openBasket(first);
    const variables = { basketId: basket.id };
    const seen = [
      await subscribe('S001', BasketChangedDocument, variables),
      await subscribe('S001', BasketChangedDocument, variables),
    ];
    const stranger = await subscribe('S003', BasketChangedDocument, variables);
    // A push may come before the second one listens; each counts from what it was told first.
    await until(async () => {
      await scan(first, basket, barcode(productOf(), 'I00002'));
      return seen.every(({ received }) => received.length > 0);
    }, 10_000);
    for (const till of [second, first, second]) {
      const { version } = await scan(till, basket, barcode(productOf(), 'I00002'));
      const isTold = ({ received }: (typeof seen)[number]): boolean =>
        received.some(({ basketChanged }) => basketChanged?.sequence === version);
      await until(async () => seen.every(isTold), liveWithinMs);
    }
    expect(stranger.received).toEqual([]);
  });

  it('replays the scans that a display missed, over an event stream', async () => {
    const till = tillAt(productOf(), 'S001-W2');
    const basket = await openBasket(till);
    const biscuits = barcode(productOf(), 'I00002');
    for (const _unit of ['first', 'second']) await scan(till, basket, biscuits);
    const token = await issuer.issueToken(withDemoDefaults({ role: 'cashier', storeId: 'S001' }));
    const query = 'subscription ($id: ID!) { basketChanged(basketId: $id) { sequence total } }';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
        'last-event-id': '1',
      },
      body: JSON.stringify({ query, variables: { id: basket.id } }),
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    await until(async () => {
      text += (await reader?.read())?.value ?? '';
      return text.includes('id: 3');
    }, pushWithinMs);
    await reader?.cancel();
    expect(text).toContain('"basketChanged":{"sequence":2,"total":"1.79"}');
    expect(text).toContain('"basketChanged":{"sequence":3,"total":"3.58"}');
  });

  it('tells a subscribed till of a recall at its store', async () => {
    const product = productOf();
    const here = await subscribe('S001', RecallIssuedDocument, { storeId: 'S001' });
    const elsewhere = await subscribe('S002', RecallIssuedDocument, { storeId: 'S002' });
    const uninvited = await subscribe('S002', RecallIssuedDocument, { storeId: 'S001' });
    await until(
      async () => /gateway_subscribers [4-9]/.test(await gateway.metrics.text()),
      pushWithinMs,
    );
    const input = {
      ...{ gtin: barcode(product, 'I00003'), batchLot: 'L2511' },
      ...{ reason: 'Glass found', storeIds: ['S001'], idempotencyKey: newId() },
    };
    accepted((await product.ask(RecallIssueDocument, { input }, backOffice())).recallIssue);
    await until(async () => here.received.length > 0, pushWithinMs);
    expect(here.received).toMatchObject([
      { recallIssued: { batchLot: 'L2511', reason: 'Glass found', storeId: 'S001' } },
    ]);
    expect([...elsewhere.received, ...uninvited.received]).toEqual([]);
  });
});
