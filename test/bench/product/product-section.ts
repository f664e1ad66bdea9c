import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { print } from 'graphql';
import { withDemoDefaults } from '../../../local/demo-identity.ts';
import { createIssuer } from '../../../local/issuer.ts';
import { findFreePort } from '../../../local/stores/free-port.ts';
import { runLoad } from '../load.ts';
import { cpuBelow, cpuPerRequest, type CpuByPart } from '../process-cpu.ts';
import { stopProcess, whenAnswering } from '../processes.ts';
import { circumstances, tableOf, type Section } from '../report.ts';
import { scenarios, type Ask, type Scenario } from './scenarios.ts';

const title = 'Product: operations of tills and back office';
/** Long enough for the JIT and the caches; the figures leave it out. */
const warmUpRequests = 300;
const measuredRequests = 1_500;
const connectionCounts = [1, 50];

/** How the product runs: `npm start` or `npm run start:split`. */
type Start = { readonly label: string; readonly entry: string };

const starts: readonly Start[] = [
  { label: 'one process', entry: 'local/main.ts' },
  { label: 'processes', entry: 'local/split.ts' },
];

type Row = {
  readonly start: string;
  readonly scenario: string;
  readonly connections: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  readonly cpu: CpuByPart;
};

/** The corpus' main operations through the gateway, in one process and as processes. */
export async function productSection(): Promise<Section> {
  const rows: Row[] = [];
  for (const start of starts) rows.push(...(await benchStart(start)));
  return { title, text: `${method()}\n${rowTable(rows)}` };
}

async function benchStart({ label, entry }: Start): Promise<readonly Row[]> {
  process.stdout.write(`starting the product, ${label}\n`);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tillgraph-bench-'));
  const port = await findFreePort();
  const product = startProduct(entry, dataDir, port);
  const url = `http://127.0.0.1:${port}`;
  try {
    await whenAnswering(product, 'The product', () => isReady(url));
    const rows: Row[] = [];
    for (const scenario of scenarios) {
      const run = { start: label, scenario, url, dataDir, pid: product.pid ?? 0 };
      rows.push(...(await benchScenario(run)));
    }
    return rows;
  } finally {
    await stopProcess(product);
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
  const load = { url, headers: { authorization: `Bearer ${token}` }, body, refute: refuteErrors };
  await runLoad({ ...load, connections: 10, requestsMax: warmUpRequests });
  const rows: Row[] = [];
  for (const connections of connectionCounts) {
    const before = cpuBelow(pid);
    const result = await runLoad({ ...load, connections, requestsMax: measuredRequests });
    const cpu = cpuPerRequest(before, cpuBelow(pid), result.requests);
    const { p50Ms, p99Ms } = result;
    const perSecond = result.requests / result.seconds;
    rows.push({ start, scenario: scenario.name, connections, p50Ms, p99Ms, perSecond, cpu });
  }
  return rows;
}

function refuteErrors(status: number, body: Buffer): string | undefined {
  const text = body.toString('utf8');
  const isGood = status === 200 && !/"errors":|"userErrors":\[\{/.test(text);
  return isGood ? undefined : `Expected an answer without errors, got ${text.slice(0, 500)}`;
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

function startProduct(entry: string, dataDir: string, port: number): ChildProcess {
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

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/ready`);
  await response.text();
  return response.ok;
}

function method(): string {
  return `\`npm run bench -- product\`: ${circumstances()}.
Demo data of \`npm start\`, embedded stores. Client, product and stores share the cores, so latency at 50 connections is
mostly waiting for a core; CPU per request is the figure to compare. ${measuredRequests} requests each, after ${warmUpRequests} to warm
up. No request is coalesced with another.
`;
}

function rowTable(rows: readonly Row[]): string {
  return tableOf(
    [
      'start',
      'operation',
      'connections',
      'p50 ms',
      'p99 ms',
      'requests/s',
      'CPU ms gateway and subgraphs',
      'CPU ms stores',
    ],
    rows.map((row) => [
      row.start,
      row.scenario,
      row.connections,
      row.p50Ms.toFixed(1),
      row.p99Ms.toFixed(1),
      row.perSecond.toFixed(0),
      ...cpuColumns(row.cpu),
    ]),
  );
}

function cpuColumns(cpu: CpuByPart): readonly string[] {
  const sum = (parts: readonly string[]) =>
    parts.reduce((total, part) => total + (cpu[part] ?? 0), 0).toFixed(2);
  return [sum(['gateway and subgraphs', 'gateway', 'subgraphs']), sum(['DynamoDB', 'PostgreSQL'])];
}
