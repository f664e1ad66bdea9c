import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { print } from 'graphql';
import { withDemoDefaults } from '../../local/demo-identity.ts';
import { createIssuer } from '../../local/issuer.ts';
import { findFreePort } from '../../local/stores/free-port.ts';
import { runLoad } from './load.ts';
import { cpuBelow, cpuPerRequest, type CpuByPart } from './process-cpu.ts';
import { scenarios, type Ask, type Scenario } from './scenarios.ts';

/** Long enough for the JIT and the caches; the figures leave it out. */
const warmUpRequests = 300;
const measuredRequests = 1_500;
const connectionCounts = [1, 20];
const readyWaitMs = 120_000;

type Row = {
  readonly start: string;
  readonly scenario: string;
  readonly connections: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  readonly cpu: CpuByPart;
};

/** `npm run bench`: the corpus' main operations through the gateway, in one process and as processes. */
async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const start of ['one process', 'processes'] as const) {
    rows.push(...(await benchStart(start)));
  }
  const report = reportOf(rows);
  process.stdout.write(report);
  await writeFile('docs/bench.md', report);
}

async function benchStart(start: 'one process' | 'processes'): Promise<readonly Row[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-bench-'));
  const port = await findFreePort();
  const product = startProduct(start, dataDir, port);
  const url = `http://127.0.0.1:${port}`;
  try {
    await whenReady(url, product);
    const rows: Row[] = [];
    for (const scenario of scenarios) {
      rows.push(...(await benchScenario({ start, scenario, url, dataDir, pid: product.pid ?? 0 })));
    }
    return rows;
  } finally {
    product.kill('SIGTERM');
    await once(product, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  }
}

type ScenarioRun = {
  readonly start: string;
  readonly scenario: Scenario;
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
};

async function benchScenario(run: ScenarioRun): Promise<readonly Row[]> {
  const { start, scenario, url, dataDir, pid } = run;
  const issuer = await createIssuer({ dataDir });
  const token = await issuer.issueToken(withDemoDefaults({ role: scenario.role, storeId: 'S001' }));
  const body = await scenario.prepare(askWith(url, token));
  await runLoad({ url, token, connections: 10, requests: warmUpRequests, body });
  const rows: Row[] = [];
  for (const connections of connectionCounts) {
    const before = cpuBelow(pid);
    const result = await runLoad({ url, token, connections, requests: measuredRequests, body });
    const cpu = cpuPerRequest(before, cpuBelow(pid), result.requests);
    const { p50Ms, p99Ms } = result;
    const perSecond = result.requests / result.seconds;
    rows.push({ start, scenario: scenario.name, connections, p50Ms, p99Ms, perSecond, cpu });
  }
  return rows;
}

function askWith(url: string, token: string): Ask {
  return async (document, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const answer = (await response.json()) as { readonly data?: Record<string, unknown> };
    if (answer.data === undefined) throw new Error(`Expected data, got ${JSON.stringify(answer)}`);
    return answer.data;
  };
}

function startProduct(start: string, dataDir: string, port: number): ChildProcess {
  const entry = start === 'one process' ? 'local/main.ts' : 'local/split.ts';
  return spawn(process.execPath, ['--import', 'tsx', entry], {
    env: {
      ...process.env,
      TILLGRAPH_DATA_DIR: dataDir,
      PORT: String(port),
      APPSYNC_PORT: '0',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function whenReady(url: string, product: ChildProcess): Promise<void> {
  const deadlineMs = Date.now() + readyWaitMs;
  while (Date.now() < deadlineMs) {
    if (product.exitCode !== null) throw new Error('The product ended at its start.');
    const isReady = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await delay(100);
  }
  throw new Error(`Expected ${url}/ready to answer within ${readyWaitMs} ms.`);
}

function reportOf(rows: readonly Row[]): string {
  const table = rows.map((row) =>
    [
      row.start,
      row.scenario,
      row.connections,
      row.p50Ms.toFixed(1),
      row.p99Ms.toFixed(1),
      row.perSecond.toFixed(0),
      ...cpuColumns(row.cpu),
    ].join(' | '),
  );
  return `# Benchmark

Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${String(cpus().length)} cores (${cpus()[0]?.model ?? 'unknown'}),
Node ${process.version}. Demo data of \`npm start\`, embedded stores. Client, product and stores share the cores, so
latency at 20 connections is mostly waiting for a core; CPU per request is the figure to compare. ${String(measuredRequests)} requests each,
after ${String(warmUpRequests)} to warm up. No request is coalesced with another.

start | operation | connections | p50 ms | p99 ms | requests/s | CPU ms gateway and subgraphs | CPU ms stores
---|---|---|---|---|---|---|---
${table.join('\n')}
`;
}

function cpuColumns(cpu: CpuByPart): readonly string[] {
  const sum = (parts: readonly string[]) =>
    parts.reduce((total, part) => total + (cpu[part] ?? 0), 0).toFixed(2);
  return [sum(['gateway and subgraphs', 'gateway', 'subgraphs']), sum(['DynamoDB', 'PostgreSQL'])];
}

await main();
