import { chmod, chown, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { findFreePort } from './free-port.ts';
import { claimDataDir } from './postgres-data-dir.ts';
import {
  findPostgresBinaries,
  type PostgresBinaries,
  reachableDataDir,
} from './postgres-binaries.ts';
import { createFromTemplate, isInitialised, passwordFile } from './postgres-template.ts';
import { startSupervised, type Supervised } from './supervised-process.ts';

export type EmbeddedPostgres = {
  /** `postgres://…` of the database `postgres`, as its superuser. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

export type EmbeddedPostgresSettings = {
  readonly dataDir: string;
  readonly log: Logger;
  /** For tests: faster by not waiting for the disk, and gone with `stop`. */
  readonly throwAway?: boolean;
};

/**
 * A real PostgreSQL on a free port of 127.0.0.1. It ends with this process; one that a killed process left
 * behind on the same data is stopped first. With `DATABASE_URL` set, that one is used and nothing is started.
 */
export async function startEmbeddedPostgres(
  settings: EmbeddedPostgresSettings,
): Promise<EmbeddedPostgres> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined };
  const binaries = await findPostgresBinaries();
  const dataDir = await placeData(settings, binaries);
  const releaseClaim = await claimDataDir(dataDir, settings.log);
  if (!(await isInitialised(dataDir))) await createFromTemplate(binaries, dataDir);
  const { server, url } = await startServer({ binaries, dataDir, settings });
  settings.log.debug({ dataDir }, 'started the embedded PostgreSQL');
  return {
    url,
    stop: async () => {
      await server.stop();
      await releaseClaim();
      if (settings.throwAway === true) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const startAttemptsMax = 3;
const startWaitMs = 60_000; // Recovery after a crash may take a while; a clean start takes 0.1 s.
const pollMs = 15;
/** Safe to lose: a test's data does not outlive its run. */
const throwAwayFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const flags = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  // Five subgraphs, the bus and a corporate system beside each other; in tests, a pool a file.
  'max_connections=300',
  'timezone=UTC',
  'log_timezone=UTC',
];

async function placeData(
  { dataDir, log }: EmbeddedPostgresSettings,
  { user }: PostgresBinaries,
): Promise<string> {
  const wanted = path.resolve(dataDir);
  const place = await reachableDataDir(wanted, user);
  if (place !== wanted) {
    log.info(
      { wanted, place },
      'PostgreSQL cannot run as root, so its data is where its user can reach',
    );
  }
  // The mode is for the last folder only: its user must be able to pass through those above.
  await mkdir(path.dirname(place), { recursive: true });
  await mkdir(place, { recursive: true });
  await chmod(place, 0o700);
  if (user !== undefined) await chown(place, user.uid, user.gid);
  return place;
}

type Start = {
  readonly binaries: PostgresBinaries;
  readonly dataDir: string;
  readonly settings: EmbeddedPostgresSettings;
};

async function startServer(
  start: Start,
): Promise<{ readonly server: Supervised; readonly url: string }> {
  const password = (await readFile(passwordFile(start.dataDir), 'utf8')).trim();
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    const server = launch(start, port);
    try {
      await waitUntilAnswers(url, server);
      return { server, url };
    } catch (error) {
      await server.stop();
      // Another process took the port between our look and the start.
      const portTaken = /Address already in use/i.test(server.errorOutput());
      if (!portTaken || attempt === startAttemptsMax) throw error;
    }
  }
}

function launch({ binaries, dataDir, settings }: Start, port: number): Supervised {
  const chosen = settings.throwAway === true ? [...flags, ...throwAwayFlags] : flags;
  return startSupervised({
    command: binaries.postgres,
    arguments: ['-D', dataDir, '-p', String(port), ...chosen.flatMap((flag) => ['-c', flag])],
    // Fast shutdown: open sessions are cut, what was committed is safe.
    stopSignal: 'INT',
    environment: { LC_MESSAGES: 'C' },
    onLine: (line) => settings.log.trace({ line }, 'postgres'),
    ...(binaries.user === undefined ? {} : { user: binaries.user }),
  });
}

async function waitUntilAnswers(url: string, server: Supervised): Promise<void> {
  const deadlineMs = Date.now() + startWaitMs;
  for (;;) {
    const problem = await tryToConnect(url);
    if (problem === undefined) return;
    if (server.hasExited()) {
      throw new Error(`The embedded PostgreSQL ended at its start: ${server.errorOutput()}`);
    }
    if (Date.now() > deadlineMs) {
      throw new Error(`The embedded PostgreSQL did not answer within ${startWaitMs} ms.`, {
        cause: problem,
      });
    }
    await delay(pollMs);
  }
}

async function tryToConnect(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
