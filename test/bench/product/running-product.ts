import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { print } from 'graphql';
import { withDemoDefaults } from '../../../local/demo-identity.ts';
import { createIssuer, type Issuer } from '../../../local/issuer.ts';
import { startFlags } from '../../../local/start-flags.ts';
import { findFreePort } from '../../../local/stores/free-port.ts';
import { stopProcess, whenAnswering } from '../processes.ts';
import type { Ask, Scenario } from './scenarios.ts';

export type RunningProduct = {
  readonly url: string;
  readonly pid: number;
  readonly tokenFor: (role: Scenario['role']) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** Starts the product by one of its entries (`local/main.ts`, `local/split.ts`) on data of its own. */
export async function startProduct(
  entry: string,
  nodeFlags: readonly string[] = [],
): Promise<RunningProduct> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-bench-'));
  const environment = { TILLGRAPH_DATA_DIR: dataDir, APPSYNC_PORT: '0', LOG_LEVEL: 'warn' };
  const started = await startTypeScript(entry, environment, nodeFlags);
  const issuer = await createIssuer({ dataDir });
  return {
    ...started,
    tokenFor: (role) => issueToken(issuer, role),
    stop: async () => {
      await started.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type StartedServer = Pick<RunningProduct, 'url' | 'pid' | 'stop'>;

/** Starts a server from its sources on a free port, and waits until it is ready. */
export async function startTypeScript(
  entry: string,
  environment: Readonly<Record<string, string>>,
  nodeFlags: readonly string[] = [],
): Promise<StartedServer> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const flags = [...startFlags, ...nodeFlags, '--import', 'tsx'];
  const child = spawn(process.execPath, [...flags, entry], {
    env: { ...process.env, NODE_ENV: 'production', ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await whenAnswering(child, entry, () => isReady(url));
  return { url, pid: pidOf(child), stop: () => stopProcess(child) };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('Expected a process that has started.');
  return pid;
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/ready`);
  await response.text();
  return response.ok;
}

function issueToken(issuer: Issuer, role: Scenario['role']): Promise<string> {
  return issuer.issueToken(withDemoDefaults({ role, storeId: 'S001' }));
}

/** Asks once; throws unless there is data. */
export function askWith(url: string, token: string): Ask {
  return async (document, variables) => {
    const answer = await post(url, token, JSON.stringify({ query: print(document), variables }));
    const { data } = JSON.parse(answer) as { readonly data?: Record<string, unknown> };
    if (data === undefined) throw new Error(`Expected data, got ${answer.slice(0, 500)}`);
    return data;
  };
}

export async function post(url: string, token: string, body: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  return response.text();
}

/** A refusal is quick, and measures nothing. */
export function refuteErrors(status: number, body: Buffer): string | undefined {
  const text = body.toString('utf8');
  const isGood = status === 200 && !/"errors":|"userErrors":\[\{/.test(text);
  return isGood ? undefined : `Expected an answer without errors, got ${text.slice(0, 500)}`;
}
