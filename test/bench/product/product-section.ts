import { runLoad } from '../load.ts';
import type { BenchOptions } from '../options.ts';
import { cpuBelow, cpuPerRequest, type CpuByPart } from '../process-cpu.ts';
import { circumstances, tableOf, type Section } from '../report.ts';
import { compareEngines } from './engines.ts';
import { askWith, refuteErrors, startProduct, type RunningProduct } from './running-product.ts';
import { scenarios, type Scenario } from './scenarios.ts';

const title = 'Product: operations of tills and back office';
/** Long enough for the JIT and the caches; the figures leave it out. */
const warmUpRequests = 300;
const measuredRequests = 1_500;
const connectionCounts = [1, 50];

type Row = {
  readonly start: string;
  readonly scenario: string;
  readonly connections: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  readonly cpu: CpuByPart;
};

/** The corpus' main operations through the gateway, in one process and as processes; then engine beside engine. */
export async function productSection({ rounds }: BenchOptions): Promise<Section> {
  const inOne = await whileRunning('local/main.ts', (product) =>
    benchScenarios('one process', product),
  );
  const [apart, engines] = await whileRunning('local/split.ts', async (product) => [
    await benchScenarios('processes', product),
    await compareEngines(product, rounds),
  ]);
  const text = [method(), rowTable([...inOne, ...apart]), engineMethod(rounds), engines];
  return { title, text: text.join('\n') };
}

async function whileRunning<Result>(
  entry: string,
  work: (product: RunningProduct) => Promise<Result>,
): Promise<Result> {
  process.stdout.write(`starting the product by ${entry}\n`);
  const product = await startProduct(entry);
  try {
    return await work(product);
  } finally {
    await product.stop();
  }
}

async function benchScenarios(start: string, product: RunningProduct): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const scenario of scenarios) rows.push(...(await benchScenario(start, scenario, product)));
  return rows;
}

async function benchScenario(
  start: string,
  scenario: Scenario,
  { url, pid, tokenFor }: RunningProduct,
): Promise<readonly Row[]> {
  const token = await tokenFor(scenario.role);
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

function method(): string {
  return `\`npm run bench -- product\`: ${circumstances()}.
Demo data of \`npm start\`, embedded stores. Client, product and stores share the cores, so latency at 50 connections is
mostly waiting for a core; CPU per request is the figure to compare. ${measuredRequests} requests each, after ${warmUpRequests} to warm
up. No request is coalesced with another.
`;
}

function engineMethod(rounds: number): string {
  return `The gateway process alone, on our engine and on @apollo/gateway's planner and executor, in front of the same subgraph
processes; HTTP, pipeline and transport are the same in both. Answers of reads are compared first. Medians of ${rounds} turns.
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
