import { gql } from '@apollo/client/core';
import { WebSocket } from 'ws';
import { newId } from '#kernel/ids.ts';
import { eventually } from '../subgraphs/checkout/adapters/test-till.contract.ts';
import { oatDrink } from '../subgraphs/checkout/adapters/world.contract.ts';
import { actAsBrowser, subscribeThroughAppSync } from '../test/kit/subscribe.ts';
import { type BothFaces, openBothFaces } from './test-appsync.contract.ts';

let faces: BothFaces;
let till: string;
let otherTill: string;

let leaveBrowser: () => void;

beforeAll(async () => {
  leaveBrowser = actAsBrowser();
  faces = await openBothFaces();
  till = await faces.token({ role: 'cashier', storeId: 'S001' });
  otherTill = await faces.token({ role: 'cashier', storeId: 'S002' });
});
afterAll(async () => {
  leaveBrowser();
  await faces.close();
});

/** Within which a push must arrive after the change was answered. */
const pushMsMax = 1_000;

describe('an unmodified aws-appsync-subscription-link', () => {
  const basketChanged = gql`
    subscription ($basketId: ID!) {
      basketChanged(basketId: $basketId) {
        __typename
        basketId
        storeId
        sequence
        status
        total
        lastLineDescription
        lastLineQuantity
      }
    }
  `;
  const recallIssued = gql`
    subscription ($storeId: ID!) {
      recallIssued(storeId: $storeId) {
        recallId
        gtin
        batchLot
        storeId
      }
    }
  `;

  it('receives a basket change and a recall within a second; a till of another store nothing', async () => {
    const { shop } = faces;
    const { basket } = await shop.till('basketOpen', {
      storeId: 'S001',
      workstationId: 'S001-W1',
    });
    const own = subscribe(till, basketChanged, { basketId: basket.id });
    const foreign = subscribe(otherTill, basketChanged, { basketId: basket.id });
    const ownRecalls = subscribe(till, recallIssued, { storeId: 'S001' });
    const foreignRecalls = subscribe(otherTill, recallIssued, { storeId: 'S001' });
    const others = subscribe(otherTill, recallIssued, { storeId: 'S002' });
    const all = [own, foreign, ownRecalls, foreignRecalls, others];
    await settled();

    await shop.till('basketScan', { basketId: basket.id, scan: oatDrink, quantity: '2' });
    const scannedAt = Date.now();
    await eventually(() => expect(own.received).toHaveLength(1));
    expect(Date.now() - scannedAt).toBeLessThan(pushMsMax);
    expect(own.received[0]).toEqual({
      basketChanged: {
        __typename: 'BasketChange',
        basketId: basket.id,
        storeId: 'S001',
        sequence: 2,
        status: 'OPEN',
        total: '2.98',
        lastLineDescription: 'Oat drink 1 l',
        lastLineQuantity: '2',
      },
    });

    await issueRecall('LOT7', ['S001']);
    const recalledAt = Date.now();
    await eventually(() => expect(ownRecalls.received).toHaveLength(1));
    expect(Date.now() - recalledAt).toBeLessThan(pushMsMax);
    expect(ownRecalls.received[0]).toMatchObject({
      recallIssued: { gtin: oatDrink, batchLot: 'LOT7', storeId: 'S001' },
    });
    await issueRecall('LOT8', []);
    await eventually(() => expect(others.received).toHaveLength(1));
    expect(others.received[0]).toMatchObject({
      recallIssued: { batchLot: 'LOT8', storeId: 'ALL' },
    });
    await eventually(() => expect(ownRecalls.received).toHaveLength(2));
    expect(foreign.received).toEqual([]);
    expect(foreignRecalls.received).toEqual([]);
    expect(all.flatMap(({ errors }) => errors)).toEqual([]);
    all.forEach(({ stop }) => stop());
  });

  function subscribe(
    token: string,
    query: typeof basketChanged,
    variables: Record<string, string>,
  ) {
    return subscribeThroughAppSync({ url: faces.appsync.url, token, query, variables });
  }
});

async function issueRecall(batchLot: string, storeIds: readonly string[]): Promise<void> {
  const token = await faces.token({ role: 'backoffice' });
  const { data } = await faces.ask('gateway', {
    query: `mutation ($input: RecallIssueInput!) { recallIssue(input: $input) { userErrors { code } } }`,
    variables: {
      input: { gtin: oatDrink, batchLot, reason: 'Glass', storeIds, idempotencyKey: newId() },
    },
    token,
  });
  expect(data?.['recallIssue']).toEqual({ userErrors: [] });
}

/** A handshake and a start on this machine take milliseconds. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 700));

type Message = {
  readonly type: string;
  readonly id?: string;
  readonly payload?: {
    readonly errors?: readonly { readonly errorType?: string; readonly errorCode?: number }[];
    readonly connectionTimeoutMs?: number;
  };
};

describe('the protocol', () => {
  const query = 'subscription { recallIssued(storeId: "S001") { recallId } }';

  function connect(header: object, transport: 'query' | 'subprotocol' | 'http') {
    const { realtimeUrl } = faces.appsync;
    const json = Buffer.from(JSON.stringify(header));
    const url =
      transport === 'query'
        ? `${realtimeUrl}?header=${encodeURIComponent(json.toString('base64'))}&payload=e30=`
        : realtimeUrl;
    const protocols = [
      'graphql-ws',
      ...(transport === 'subprotocol' ? [`header-${json.toString('base64url')}`] : []),
    ];
    const socket = new WebSocket(
      url,
      protocols,
      transport === 'http' ? { headers: { ...header } } : {},
    );
    const messages: Message[] = [];
    socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString()) as Message));
    const send = (message: object) => socket.send(JSON.stringify(message));
    const opened = new Promise((resolve) => socket.once('open', resolve));
    const types = () => messages.map(({ type }) => type);
    return { socket, messages, send, opened, types };
  }
  const start = (id: string, token: string, text = query) => ({
    id,
    type: 'start',
    payload: {
      data: JSON.stringify({ query: text, variables: {} }),
      extensions: { authorization: { Authorization: token, host: 'localhost' } },
    },
  });

  it.each(['query', 'subprotocol', 'http'] as const)(
    'takes the authorisation as %s, acknowledges, starts and stops',
    async (transport) => {
      const { socket, messages, send, opened, types } = connect(
        { Authorization: till, host: 'x' },
        transport,
      );
      await opened;
      expect(socket.protocol).toBe('graphql-ws');
      send({ type: 'connection_init' });
      await eventually(() => expect(types()).toEqual(['connection_ack', 'ka']));
      expect(messages[0]?.payload).toEqual({ connectionTimeoutMs: 300_000 });
      send(start('1', `Bearer ${till}`));
      await eventually(() => expect(messages.at(-1)).toEqual({ type: 'start_ack', id: '1' }));
      send(start('1', till));
      await eventually(() => expect(messages.at(-1)).toMatchObject({ type: 'error', id: '1' }));
      send({ type: 'stop', id: '1' });
      await eventually(() => expect(messages.at(-1)).toEqual({ type: 'complete', id: '1' }));
      socket.close();
    },
  );

  it('refuses a connection and a start of nobody, and what is no subscription', async () => {
    const nobody = connect({ Authorization: 'x.y.z', host: 'x' }, 'subprotocol');
    await nobody.opened;
    nobody.send({ type: 'connection_init' });
    await eventually(() =>
      expect(nobody.messages).toMatchObject([
        {
          type: 'connection_error',
          payload: { errors: [{ errorType: 'UnauthorizedException', errorCode: 401 }] },
        },
      ]),
    );
    const { messages, send, opened, socket } = connect({ Authorization: till, host: 'x' }, 'query');
    await opened;
    send(start('0', till));
    send({ type: 'connection_init' });
    send(start('1', 'x.y.z'));
    send(start('2', till, '{ items { nodes { itemId } } }'));
    send(start('3', till, 'subscription { nothing }'));
    await eventually(() => {
      const errors = messages.filter(({ type }) => type === 'error');
      expect(errors.map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
    });
    socket.close();
  });

  it('is served on its path and subprotocol only', async () => {
    for (const [url, protocol] of [
      [faces.appsync.realtimeUrl, 'graphql-transport-ws'],
      [`${faces.appsync.realtimeUrl}/else`, 'graphql-ws'],
    ] as const) {
      const socket = new WebSocket(url, protocol);
      const refused = await new Promise((resolve) => socket.once('error', resolve));
      expect(String(refused)).toMatch(/Unexpected server response: 40/);
    }
  });
});
