import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { findFreePort } from '../stores/free-port.ts';
import { startSupervised, type Supervised } from '../stores/supervised-process.ts';

export type CorporateSystem = {
  /** Of the OData service, without a slash at its end. */
  readonly url: string;
  readonly credentials: { readonly user: string; readonly password: string };
  readonly stop: () => Promise<void>;
};

export type CorporateSystemSettings = {
  /** The database in which it keeps its tables, in the schema `corporate_system`. */
  readonly postgresUrl: string;
  readonly log: Logger;
  /** Absent: a free one. */
  readonly port?: number;
};

/** The schema of its tables, for those who seed it. */
export const corporateSchema = 'corporate_system';

/**
 * Starts the simulated corporate system as a process of its own, which ends with this one, and waits until it answers. Its
 * tables are made or brought up to date; what they hold stays.
 */
export async function startCorporateSystem(
  settings: CorporateSystemSettings,
): Promise<CorporateSystem> {
  await createSchema(settings.postgresUrl);
  const credentials = { user: 'tillgraph', password: randomBytes(18).toString('base64url') };
  for (let attempt = 1; ; attempt += 1) {
    const port = settings.port ?? (await findFreePort());
    const server = launch(settings, port, credentials);
    try {
      await waitUntilAnswers(port, server);
      const url = `http://127.0.0.1:${port}/odata/v4/corporate`;
      settings.log.debug({ url }, 'started the corporate system');
      return { url, credentials, stop: server.stop };
    } catch (error) {
      await server.stop();
      // Another process took the port between our look and the start.
      const portTaken = server.errorOutput().includes('EADDRINUSE');
      if (!portTaken || attempt === startAttemptsMax) throw error;
    }
  }
}

const startAttemptsMax = 3;
const startWaitMs = 60_000; // It takes about two seconds; a busy machine may need far more.
const pollMs = 25;

async function createSchema(postgresUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    await client.query(`create schema if not exists ${corporateSchema}`);
  } finally {
    await client.end();
  }
}

function launch(
  { postgresUrl, log }: CorporateSystemSettings,
  port: number,
  credentials: CorporateSystem['credentials'],
): Supervised {
  const folder = path.join(process.cwd(), 'local', 'corporate-system');
  return startSupervised({
    command: process.execPath,
    arguments: [path.join(folder, 'server.cjs')],
    stopSignal: 'TERM',
    onLine: (line) => log.debug({ line }, 'corporate system'),
    environment: {
      PORT: String(port),
      NODE_ENV: 'development',
      NODE_OPTIONS: '',
      CDS_CONFIG: JSON.stringify(configuration(postgresUrl, credentials)),
    },
  });
}

function configuration(postgresUrl: string, { user, password }: CorporateSystem['credentials']) {
  const database = new URL(postgresUrl);
  return {
    // Decimals as strings: a JSON number would be read as a float, and no money may be one.
    features: { ieee754compatible: true },
    log: { levels: { cds: 'warn', deploy: 'warn' } },
    requires: {
      db: {
        kind: 'postgres',
        impl: '@cap-js/postgres',
        dialect: 'postgres',
        pool: { max: 10 },
        credentials: {
          host: database.hostname,
          port: Number(database.port || 5432),
          user: decodeURIComponent(database.username),
          password: decodeURIComponent(database.password),
          database: database.pathname.slice(1),
          schema: corporateSchema,
        },
      },
      auth: {
        kind: 'basic',
        users: { [user]: { password, roles: ['integration'] }, '*': false },
      },
    },
  };
}

async function waitUntilAnswers(port: number, server: Supervised): Promise<void> {
  const deadlineMs = Date.now() + startWaitMs;
  while (!(await answers(`http://127.0.0.1:${port}/health`))) {
    if (server.hasExited()) {
      throw new Error(`The corporate system ended at its start: ${server.errorOutput()}`);
    }
    if (Date.now() > deadlineMs) {
      throw new Error(`The corporate system did not answer within ${startWaitMs} ms.`);
    }
    await delay(pollMs);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(1_000) });
    return answer.ok;
  } catch {
    return false;
  }
}
