import { chmod, mkdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { findFreePort } from './free-port.ts';
import { startSupervised, type Supervised } from './supervised-process.ts';

export type EmbeddedDynamo = { readonly endpoint: string; readonly stop: () => Promise<void> };

export type EmbeddedDynamoSettings = {
  /** Where the data stays; absent: in memory. */
  readonly dataDir?: string;
  readonly log: Logger;
};

/**
 * A DynamoDB for this machine. With `DYNAMODB_ENDPOINT` set, that one is used and nothing is started. Resolves
 * when it answers; it ends with this process.
 */
export async function startEmbeddedDynamo(
  settings: EmbeddedDynamoSettings,
): Promise<EmbeddedDynamo> {
  const given = process.env['DYNAMODB_ENDPOINT'];
  if (given !== undefined && given !== '') {
    await waitUntilAnswers(given, undefined);
    return { endpoint: given, stop: async () => undefined };
  }
  const binary = await findBinary();
  for (let attempt = 1; ; attempt += 1) {
    const started = await tryToStart(binary, settings);
    if (started !== undefined) return started;
    // Another process took the port between our look and the start.
    if (attempt === startAttemptsMax) throw new Error('The embedded DynamoDB found no free port.');
  }
}

const startAttemptsMax = 3;
const startWaitMs = 10_000; // It takes 30 ms; a busy machine may need more.
const pollMs = 10;

async function tryToStart(
  binary: string,
  { dataDir, log }: EmbeddedDynamoSettings,
): Promise<EmbeddedDynamo | undefined> {
  const port = await findFreePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = startSupervised({
    command: binary,
    arguments: ['serve', '--port', String(port), ...(await dataArguments(dataDir))],
    stopSignal: 'TERM',
  });
  try {
    await waitUntilAnswers(endpoint, server);
  } catch (error) {
    await server.stop();
    if (/in use/i.test(server.errorOutput())) return undefined;
    throw error;
  }
  log.debug({ endpoint, dataDir }, 'started the embedded DynamoDB');
  return { endpoint, stop: server.stop };
}

async function dataArguments(dataDir: string | undefined): Promise<readonly string[]> {
  if (dataDir === undefined) return [];
  await mkdir(dataDir, { recursive: true });
  return ['--db-path', path.join(path.resolve(dataDir), 'dynamo.sqlite')];
}

async function findBinary(): Promise<string> {
  const name = `@dynoxide/${process.platform}-${process.arch}/package.json`;
  try {
    const folder = path.dirname(
      createRequire(path.join(process.cwd(), 'package.json')).resolve(name),
    );
    const binary = path.join(folder, 'dynoxide');
    await makeExecutable(binary);
    return binary;
  } catch (cause) {
    throw new Error(
      `There is no embedded DynamoDB for ${process.platform}-${process.arch}. Start DynamoDB Local and set ` +
        'DYNAMODB_ENDPOINT to its address, for example http://127.0.0.1:8000.',
      { cause },
    );
  }
}

/** Some ways of installing lose the permission. */
async function makeExecutable(binary: string): Promise<void> {
  const { mode } = await stat(binary);
  if ((mode & 0o111) === 0) await chmod(binary, 0o755);
}

async function waitUntilAnswers(endpoint: string, server: Supervised | undefined): Promise<void> {
  const deadlineMs = Date.now() + startWaitMs;
  while (!(await answers(endpoint))) {
    if (server?.hasExited() === true) {
      throw new Error(`The embedded DynamoDB ended at its start: ${server.errorOutput()}`);
    }
    if (Date.now() > deadlineMs) {
      throw new Error(`No DynamoDB answered at ${endpoint} within ${startWaitMs} ms.`);
    }
    await delay(pollMs);
  }
}

/** Any HTTP answer will do: an unsigned request is refused, which proves a listener. */
async function answers(endpoint: string): Promise<boolean> {
  try {
    const answer = await fetch(endpoint, { signal: AbortSignal.timeout(1_000) });
    await answer.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
