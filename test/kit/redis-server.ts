import { execFileSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { findFreePort } from '../../local/stores/free-port.ts';
import { startSupervised } from '../../local/stores/supervised-process.ts';

export type TestRedis = { readonly url: string; readonly stop: () => Promise<void> };

/** Why no Redis can be tested against here; undefined when one can. For `describeOrSkip`. */
export function redisMissing(): string | undefined {
  const url = process.env['REDIS_URL'];
  if ((url !== undefined && url !== '') || hasServer()) return undefined;
  return 'REDIS_URL is not set and no redis-server is on the path';
}

/** The Redis of `REDIS_URL`, or one of our own on a free port, in memory. */
export async function startTestRedis(): Promise<TestRedis> {
  const given = process.env['REDIS_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined };
  const port = await findFreePort();
  const server = startSupervised({
    command: 'redis-server',
    arguments: ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    stopSignal: 'TERM',
  });
  const url = `redis://127.0.0.1:${port}`;
  await waitUntilAnswers(url);
  return { url, stop: server.stop };
}

function hasServer(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function waitUntilAnswers(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: 50, retryStrategy: () => 50 });
  // Refused connections are expected until the server listens.
  redis.on('error', () => undefined);
  try {
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}
