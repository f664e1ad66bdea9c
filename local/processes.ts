import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { rootDir } from '#platform/root-dir.ts';
import { findFreePort } from './stores/free-port.ts';
import { startSupervised, type Supervised } from './stores/supervised-process.ts';

export type Environment = Readonly<Record<string, string>>;

export const subgraphNames = [
  'product',
  'back-office',
  'corporate-erp',
  'order',
  'checkout',
] as const;

export type SubgraphUrls = Readonly<Record<(typeof subgraphNames)[number], string>>;

/** Addresses that are free now, for processes that have to know of each other before they start. */
export async function freeSubgraphUrls(): Promise<SubgraphUrls> {
  const entries = await Promise.all(
    subgraphNames.map(async (name) => [name, urlOf(await findFreePort())] as const),
  );
  return Object.fromEntries(entries) as SubgraphUrls;
}

export function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** Each subgraph's `main.ts` as a process of its own, which ends with this one. */
export function startSubgraphProcesses(
  urls: SubgraphUrls,
  environment: Environment,
): readonly Supervised[] {
  const shared = {
    ...environment,
    SUBGRAPH_URLS: subgraphNames.map((name) => `${name}=${urls[name]}`).join(','),
  };
  return subgraphNames.map((name) =>
    startProcess(`subgraphs/${name}/main.ts`, { ...shared, PORT: new URL(urls[name]).port }),
  );
}

/** Through tsx, as `npm start` runs: the sources as they are, no build. */
export function startProcess(
  main: string,
  environment: Environment,
  nodeFlags: readonly string[] = [],
): Supervised {
  const loader = path.join(rootDir(), 'node_modules/tsx/dist/esm/index.mjs');
  return startSupervised({
    command: process.execPath,
    arguments: [...nodeFlags, '--import', `file://${loader}`, path.join(rootDir(), main)],
    stopSignal: 'TERM',
    environment: { TILLGRAPH_ROOT: rootDir(), HOST: '127.0.0.1', ...environment },
    onLine: (line) => process.stderr.write(`${line}\n`),
  });
}

/** A first start copies the price book while five processes start on two cores. */
const readyWaitMs = 120_000;
const readyPollMs = 100;

/** Resolves when every address answers; throws when a process has ended or it takes too long. */
export async function whenAnswering(
  addresses: readonly string[],
  children: readonly Supervised[],
): Promise<void> {
  const deadlineMs = Date.now() + readyWaitMs;
  for (;;) {
    const answers = await Promise.all(addresses.map(isReady));
    if (answers.every(Boolean)) return;
    if (children.some((child) => child.hasExited())) {
      throw new Error('A process ended at its start; the lines above say why.');
    }
    if (Date.now() > deadlineMs) throw new Error(`Expected ${addresses.join(' and ')} by now.`);
    await delay(readyPollMs);
  }
}

function isReady(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}
