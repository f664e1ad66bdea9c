import { loadavg } from 'node:os';
import { runLoad, runPaced, type Load, type LoadResult } from '../load.ts';
import type { BenchOptions } from '../options.ts';
import { cpuBelow, cpuPerRequest, ownCpuSeconds, type CpuByPart } from '../process-cpu.ts';
import { circumstances, tableOf, type Section } from '../report.ts';
import { compareEngines } from './engines.ts';
import { askWith, refuteErrors, startProduct, type RunningProduct } from './running-product.ts';
import { monotonicUs, profileParts, type ProfileWindow } from './profile-parts.ts';
import { scenarios, type Scenario } from './scenarios.ts';
import { targetTable } from './scan-targets.ts';

const title = 'Product: operations of tills and back office';
/**
 * A scan runs through so much code that it still gets faster after thousands: what a till in use costs is measured after
 * them. The figures leave them out.
 */
const warmUps = {
  mutation: { connections: 20, requestsMax: 8_000, secondsMax: 20 },
  query: { connections: 20, requestsMax: 2_000, secondsMax: 3 },
};
/** Bounded by time too: on a busy machine a run must end, and its medians are as good. */
const measured = { requestsMax: 1_500, secondsMax: 4 };
const pacedSeconds = 8;
const inOneProcess = 'one process';

export type Row = {
  readonly start: string;
  readonly scenario: string;
  readonly load: string;
  readonly result: LoadResult;
  /** Of the process that answers, the stores apart. */
  readonly ownCpuMs: number;
  readonly cpu: CpuByPart;
  readonly during: ProfileWindow;
};

/** The corpus' main operations through the gateway, in one process and as processes; then engine beside engine. */
export async function productSection(options: BenchOptions): Promise<Section> {
  const { rounds, only, cpuProfile } = options;
  const [loadBefore = 0] = loadavg();
  const chosen = scenarios.filter(({ name }) => name.includes(only ?? ''));
  const flags = cpuProfile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${cpuProfile}`];
  const inOne = await whileRunning('local/main.ts', flags, (product) =>
    benchScenarios(inOneProcess, chosen, product),
  );
  if (only !== undefined) return { title, text: rowTable(inOne) + partTable(inOne, cpuProfile) };
  const [apart, engines] = await whileRunning('local/split.ts', [], async (product) => [
    await benchScenarios('processes', chosen, product),
    await compareEngines(product, rounds),
  ]);
  const tables = [rowTable([...inOne, ...apart]), targetTable(inOne)];
  return { title, text: [method(loadBefore), ...tables, engineMethod(rounds), engines].join('\n') };
}

async function whileRunning<Result>(
  entry: string,
  nodeFlags: readonly string[],
  work: (product: RunningProduct) => Promise<Result>,
): Promise<Result> {
  process.stdout.write(`starting the product by ${entry}\n`);
  const product = await startProduct(entry, nodeFlags);
  try {
    return await work(product);
  } finally {
    await product.stop();
  }
}

async function benchScenarios(
  start: string,
  chosen: readonly Scenario[],
  product: RunningProduct,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const scenario of chosen) rows.push(...(await benchScenario(start, scenario, product)));
  return rows;
}

async function benchScenario(
  start: string,
  scenario: Scenario,
  product: RunningProduct,
): Promise<readonly Row[]> {
  const token = await product.tokenFor(scenario.role);
  const newLoad = async (): Promise<Pick<Load, 'url' | 'headers' | 'body' | 'refute'>> => ({
    url: product.url,
    headers: { authorization: `Bearer ${token}` },
    body: await scenario.prepare(askWith(product.url, token)),
    refute: refuteErrors,
  });
  await runLoad({ ...(await newLoad()), ...warmUps[scenario.isMutation ? 'mutation' : 'query'] });
  const { perSecond } = scenario;
  const runs = [
    { load: '1 connection', run: (load) => runLoad({ ...load, ...measured, connections: 1 }) },
    ...(perSecond === undefined || start !== inOneProcess ? [] : [pacedRun(perSecond)]),
    { load: '50 connections', run: (load) => runLoad({ ...load, ...measured, connections: 50 }) },
  ] satisfies readonly Run[];
  const rows: Row[] = [];
  for (const { load, run } of runs) {
    const request = await newLoad();
    const fromUs = monotonicUs();
    const [before, ownBefore] = [cpuBelow(product.pid), ownCpuSeconds(product.pid)];
    const result = await run(request);
    const ownCpuMs = ((ownCpuSeconds(product.pid) - ownBefore) * 1000) / result.requests;
    const cpu = cpuPerRequest(before, cpuBelow(product.pid), result.requests);
    const during = { fromUs, toUs: monotonicUs() };
    const row = { start, scenario: scenario.name, load, result, ownCpuMs, cpu, during };
    process.stdout.write(`${rowTable([row]).trimEnd().split('\n').at(-1) ?? ''}\n`);
    rows.push(row);
  }
  return rows;
}

type Run = {
  readonly load: string;
  readonly run: (load: Omit<Load, 'connections' | 'requestsMax'>) => Promise<LoadResult>;
};

function pacedRun(perSecond: number): Run {
  const requestsMax = perSecond * pacedSeconds;
  return {
    load: `${perSecond} a second`,
    run: (load) => runPaced({ ...load, connections: 50, requestsMax, perSecond }),
  };
}

function method(loadBefore: number): string {
  return `\`npm run bench -- product\`: ${circumstances()}.
Demo data of \`npm start\`, embedded stores, NODE_ENV=production. Client, product and stores share the cores, so latency at
50 connections is mostly waiting for a core; CPU per request is the figure to compare. A measurement ends after ${measured.requestsMax}
requests or ${measured.secondsMax} s; up to ${warmUps.mutation.requestsMax} scans or ${warmUps.query.requestsMax} reads warm up. "50 a second" starts a request each
20 ms whatever became of those before, and counts the latency from then. A scan adds to a basket of up to five lines and
answers it whole. Load average of the machine before the first start: ${loadBefore.toFixed(1)}; above 2, others were at work and the figures are too high.
No request is coalesced with another; scans that are under way together share reads of recalls (docs/scan.md).
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
      'load',
      'p50 ms',
      'p99 ms',
      'requests/s',
      'CPU ms gateway and subgraphs',
      'CPU ms stores',
    ],
    rows.map(({ start, scenario, load, result, cpu }) => [
      start,
      scenario,
      load,
      result.p50Ms.toFixed(1),
      result.p99Ms.toFixed(1),
      (result.requests / result.seconds).toFixed(0),
      ...cpuColumns(cpu),
    ]),
  );
}

/** Where the last measurement's time went, if a profile was asked for. */
function partTable(rows: readonly Row[], cpuProfile: string | undefined): string {
  const last = rows.at(-1);
  if (cpuProfile === undefined || last === undefined) return '';
  const parts = profileParts(cpuProfile, last.during).map(([part, share]) => [
    part,
    `${(share * 100).toFixed(1)} %`,
    (share * last.ownCpuMs).toFixed(2),
  ]);
  return `\n${tableOf(['part', 'share', 'CPU ms a request'], parts)}`;
}

function cpuColumns(cpu: CpuByPart): readonly string[] {
  const sum = (parts: readonly string[]) =>
    parts.reduce((total, part) => total + (cpu[part] ?? 0), 0).toFixed(2);
  return [sum(['gateway and subgraphs', 'gateway', 'subgraphs']), sum(['DynamoDB', 'PostgreSQL'])];
}
