import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { print, type DocumentNode } from 'graphql';
import {
  BasketOpenDocument,
  BasketScanDocument,
  JournalVerificationDocument,
  TenderAddDocument,
  TillInventoryPositionDocument,
  TillShiftOpenDocument,
  TransactionCompleteDocument,
} from '#schema/generated/operations.ts';
import { rootDir } from '#platform/root-dir.ts';
import { readTrustedDocuments } from '../gateway/corpus.ts';
import { createDemoData, smallSize } from './demo-data/create-demo-data.ts';
import { withDemoDefaults } from './demo-identity.ts';
import { createIssuer } from './issuer.ts';
import { findFreePort } from './stores/free-port.ts';

const startWaitMs = 60_000;
const biscuits = createDemoData(smallSize).items[1];

type Running = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly metricsUrl: string;
  readonly output: () => string;
};

async function start(dataDir: string, arguments_: readonly string[] = []): Promise<Running> {
  const port = await findFreePort();
  const metricsPort = await findFreePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts', ...arguments_], {
    env: {
      ...process.env,
      TILLGRAPH_DATA_DIR: dataDir,
      TILLGRAPH_DEMO: 'small',
      PORT: String(port),
      APPSYNC_PORT: '0',
      LOG_LEVEL: 'error',
      METRICS_PORT: String(metricsPort),
      CORS_ORIGINS: 'https://page.example',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (part) => (text += String(part)));
  child.stderr.on('data', (part) => (text += String(part)));
  const deadlineMs = Date.now() + startWaitMs;
  while (!text.includes('tillgraph is ready')) {
    if (child.exitCode !== null || Date.now() > deadlineMs) throw new Error(`No start: ${text}`);
    await delay(50);
  }
  const metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
  return { child, url: `http://127.0.0.1:${port}`, metricsUrl, output: () => text };
}

async function stop({ child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, 'exit');
  }
  return child.exitCode;
}

/** What the steps below read of the answers. */
type Data = {
  readonly basketOpen: { readonly basket: { readonly id: string } };
  readonly journalVerification: unknown;
  readonly inventoryPosition: { readonly onHand: { readonly value: string } };
};

async function asker(running: Running, dataDir: string) {
  const issuer = await createIssuer({ dataDir });
  const token = await issuer.issueToken(withDemoDefaults({ role: 'manager', storeId: 'S001' }));
  return async (document: DocumentNode, variables: object) => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const text = await response.text();
    if (!/"userErrors":\[\{|"errors":/.test(text)) {
      return (JSON.parse(text) as { readonly data: Data }).data;
    }
    throw new Error(`Expected data without errors, got ${text}`);
  };
}

describe('npm start', () => {
  let dataDir: string;
  let running: Running;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-start-'));
    running = await start(dataDir);
  }, 2 * startWaitMs);
  afterAll(async () => {
    await stop(running, 'SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('prints where everything is and how to get a token', () => {
    expect(running.output()).toContain(`${running.url}/graphql`);
    expect(running.output()).toContain('npm run --silent token -- --role cashier --store S001');
  });

  it('shows metrics, trusted documents and listed pages what a gateway process would', async () => {
    expect(running.output()).toContain(running.metricsUrl);
    expect(await (await fetch(running.metricsUrl)).text()).toContain('gateway_requests_under_way');
    const [[documentId] = []] = Object.entries(readTrustedDocuments(rootDir()));
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://page.example' },
      body: JSON.stringify({ documentId }),
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://page.example');
    expect(await response.text()).not.toContain('DOCUMENT_NOT_FOUND');
  });

  it(
    'loses nothing that was acknowledged when it is killed',
    async () => {
      const before = await asker(running, dataDir);
      const [storeId, workstationId] = ['S001', 'S001-W1'];
      const money = (amount: string) => ({ amount, currency: 'EUR' });
      await before(TillShiftOpenDocument, {
        input: { workstationId, float: money('100.00'), idempotencyKey: 'shift' },
      });
      const opened = await before(BasketOpenDocument, {
        input: { storeId, workstationId, idempotencyKey: 'open' },
      });
      const basketId = opened.basketOpen.basket.id;
      const scan = biscuits?.units[0]?.gtin;
      await before(BasketScanDocument, { input: { basketId, scan, idempotencyKey: 'scan' } });
      await before(TenderAddDocument, {
        input: { basketId, kind: 'CASH', amount: money('5.00'), idempotencyKey: 'tender' },
      });
      const completion = { input: { basketId, idempotencyKey: 'complete' } };
      const completed = await before(TransactionCompleteDocument, completion);
      // At once: SaleCompleted may not even have left the outbox.
      await stop(running, 'SIGKILL');

      running = await start(dataDir);
      const after = await asker(running, dataDir);
      expect(await after(TransactionCompleteDocument, completion)).toEqual(completed);
      const journal = await after(JournalVerificationDocument, {
        storeId,
        workstationId,
        series: 'ONLINE',
      });
      expect(journal.journalVerification).toMatchObject({ valid: true, recordCount: 1 });
      const stock = { storeId, itemId: biscuits?.itemId };
      const deadlineMs = Date.now() + 15_000;
      let onHand = '';
      while (onHand !== '199' && Date.now() < deadlineMs) {
        const { inventoryPosition } = await after(TillInventoryPositionDocument, stock);
        onHand = inventoryPosition.onHand.value;
        await delay(100);
      }
      expect(onHand).toBe('199');
    },
    2 * startWaitMs,
  );

  it('stops cleanly on Ctrl-C', async () => {
    expect(await stop(running, 'SIGINT')).toBe(0);
  });

  it('names every wrong setting at once', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts'], {
      env: { ...process.env, PORT: 'soon', DATABASE_URL: 'mysql://x', REDIS_URL: 'nope' },
    });
    let text = '';
    child.stderr.on('data', (part) => (text += String(part)));
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(text).toMatch(/PORT[\s\S]*DATABASE_URL[\s\S]*REDIS_URL/);
  });
});
