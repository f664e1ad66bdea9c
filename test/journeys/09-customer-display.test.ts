import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gql } from '@apollo/client/core';
import { newId } from '#kernel/ids.ts';
import { RecallIssueDocument } from '#schema/generated/operations.ts';
import { type AppSync, startAppSync } from '../../appsync/start-appsync.ts';
import { withDemoDefaults } from '../../local/demo-identity.ts';
import { createIssuer, type Issuer } from '../../local/issuer.ts';
import { localOidc } from '../../local/one-process.ts';
import { backOffice } from '../kit/identities.ts';
import { actAsBrowser, type Subscribed, subscribeThroughAppSync } from '../kit/subscribe.ts';
import {
  accepted,
  barcode,
  dataMatrix,
  journey,
  openBasket,
  refusals,
  scan,
  tillAt,
  tryScan,
  until,
} from './till.ts';

/** What the company promises: from the notice to the last till (rules, 35). */
const recallWithinMs = 2_000;
/** A handshake and a start on this machine take milliseconds. */
const settleMs = 700;

const basketChanged = gql`
  subscription ($basketId: ID!) {
    basketChanged(basketId: $basketId) {
      sequence
      status
      lineCount
      total
      lastLineDescription
      lastLineQuantity
      lastLineAmount
    }
  }
`;
const recallIssued = gql`
  subscription ($storeId: ID!) {
    recallIssued(storeId: $storeId) {
      gtin
      batchLot
      reason
      storeId
    }
  }
`;

journey('A customer display and a recall', (productOf) => {
  let dataDir: string;
  let issuer: Issuer;
  let appsync: AppSync;
  let leaveBrowser: () => void;
  const subscribed: Subscribed[] = [];
  beforeAll(async () => {
    leaveBrowser = actAsBrowser();
    dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-display-'));
    issuer = await createIssuer({ dataDir });
    const { resources, gateway } = productOf();
    const gatewayUrl = await gateway.listen(0);
    appsync = await startAppSync({ resources, gatewayUrl, oidc: localOidc(issuer), port: 0 });
  });
  afterAll(async () => {
    subscribed.forEach(({ stop }) => stop());
    await appsync.stop();
    await rm(dataDir, { recursive: true, force: true });
    leaveBrowser();
  });

  const subscribe = async (
    storeId: string,
    query: typeof basketChanged,
    variables: Record<string, string>,
  ) => {
    const token = await issuer.issueToken(withDemoDefaults({ role: 'cashier', storeId }));
    const one = subscribeThroughAppSync({ url: appsync.url, token, query, variables });
    subscribed.push(one);
    return one;
  };

  it('shows the customer each scan, and nobody at another store', async () => {
    const till = tillAt(productOf(), 'S001-W1');
    const basket = await openBasket(till);
    const display = await subscribe('S001', basketChanged, { basketId: basket.id });
    const stranger = await subscribe('S002', basketChanged, { basketId: basket.id });
    await new Promise((resolve) => setTimeout(resolve, settleMs));

    const biscuits = barcode(productOf(), 'I00002');
    for (const _unit of ['first', 'second', 'third']) await scan(till, basket, biscuits);
    await until(async () => display.received.length >= 3, recallWithinMs);

    const line = { lastLineDescription: 'Kestrel Row Oat Biscuits 200 g' };
    expect(display.received.map((push) => (push as Push).basketChanged)).toMatchObject([
      { ...line, sequence: 2, status: 'OPEN', total: '1.79', lastLineQuantity: '1' },
      { ...line, sequence: 3, total: '3.58', lastLineQuantity: '2' },
      // Three for two: the customer sees the discount with the third.
      { ...line, sequence: 4, total: '3.58', lastLineQuantity: '3', lastLineAmount: '3.58' },
    ]);
    expect(stranger.received).toEqual([]);
    expect([...display.errors, ...stranger.errors]).toEqual([]);
  });

  it('tells a subscribed till of a recall, and the lot is blocked there', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W2');
    const basket = await openBasket(till);
    const lot = { batchLot: 'L2509', expiry: '2030-06-30' };
    const porridge = dataMatrix(product, 'I00003', lot);
    await scan(till, basket, porridge);
    const recalls = await subscribe('S001', recallIssued, { storeId: 'S001' });
    const elsewhere = await subscribe('S002', recallIssued, { storeId: 'S002' });
    await new Promise((resolve) => setTimeout(resolve, settleMs));

    const input = {
      ...{ gtin: barcode(product, 'I00003'), batchLot: lot.batchLot },
      ...{ reason: 'Glass found', storeIds: ['S001'], idempotencyKey: newId() },
    };
    const issued = await product.ask(RecallIssueDocument, { input }, backOffice());
    accepted(issued.recallIssue);
    await until(async () => recalls.received.length > 0, recallWithinMs);

    expect(recalls.received).toMatchObject([
      { recallIssued: { batchLot: 'L2509', reason: 'Glass found', storeId: 'S001' } },
    ]);
    expect(elsewhere.received).toEqual([]);
    await until(
      async () => refusals(await tryScan(till, basket, porridge)).includes('LOT_RECALLED'),
      recallWithinMs,
    );
  });
});

type Push = { readonly basketChanged: Readonly<Record<string, unknown>> };
