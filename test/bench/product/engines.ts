import { isDeepStrictEqual } from 'node:util';
import { runLoad } from '../load.ts';
import { cpuSeconds, environmentOf, pidBelow } from '../process-cpu.ts';
import { median, tableOf } from '../report.ts';
import {
  askWith,
  post,
  refuteErrors,
  startTypeScript,
  type RunningProduct,
} from './running-product.ts';
import { scenarios, type Scenario } from './scenarios.ts';

/** Few at once: cold processes with 50 scans under way would miss the gateway's deadline. */
const warmUp = { connections: 10, requests: 300 };
const measuredRequests = 500;
/** On a busy machine a turn ends by time. */
const turnSeconds = 1;
const connectionCounts = [1, 50];

type Gateway = { readonly label: string; readonly url: string; readonly pid: number };

type Measured = {
  readonly scenario: Scenario;
  readonly token: string;
  readonly body: (index: number) => string;
};

/**
 * The same subgraph processes behind two gateways that differ in nothing but the engine: ours, and @apollo/gateway's
 * planner and executor. Answers of reads are compared before anything is measured; the two take turns.
 */
export async function compareEngines(product: RunningProduct, rounds: number): Promise<string> {
  const ownPid = pidBelow(product.pid, 'gateway/main.ts');
  const reference = await startTypeScript('test/bench/product/reference-gateway-process.ts', {
    ...environmentOf(ownPid),
  });
  try {
    const ours: Gateway = { label: 'tillgraph', url: product.url, pid: ownPid };
    const theirs: Gateway = { label: '@apollo/gateway', url: reference.url, pid: reference.pid };
    const rows: (readonly (string | number)[])[] = [];
    for (const scenario of scenarios) {
      rows.push(...(await compareOn(scenario, product, [ours, theirs], rounds)));
    }
    return tableOf(columns, rows);
  } finally {
    await reference.stop();
  }
}

const columns = [
  'operation',
  'connections',
  'gateway CPU ms, tillgraph',
  "gateway CPU ms, @apollo/gateway's executor",
  'share',
  'p50 ms, tillgraph',
  "p50 ms, @apollo/gateway's executor",
];

async function compareOn(
  scenario: Scenario,
  product: RunningProduct,
  gateways: readonly [Gateway, Gateway],
  rounds: number,
): Promise<readonly (readonly (string | number)[])[]> {
  const token = await product.tokenFor(scenario.role);
  const body = await scenario.prepare(askWith(product.url, token));
  const measured = { scenario, token, body };
  if (!scenario.isMutation) await assertEqualAnswers(measured, gateways);
  for (const gateway of gateways) {
    await measure(gateway, measured, warmUp.connections, warmUp.requests);
  }
  const rows: (readonly (string | number)[])[] = [];
  for (const connections of connectionCounts) {
    const [ours, theirs] = await takeTurns(gateways, measured, connections, rounds);
    rows.push([
      scenario.name,
      connections,
      ours.cpuMs.toFixed(2),
      theirs.cpuMs.toFixed(2),
      (ours.cpuMs / theirs.cpuMs).toFixed(2),
      ours.p50Ms.toFixed(1),
      theirs.p50Ms.toFixed(1),
    ]);
  }
  return rows;
}

async function assertEqualAnswers(
  { scenario, token, body }: Measured,
  [ours, theirs]: readonly [Gateway, Gateway],
): Promise<void> {
  const own = await post(ours.url, token, body(0));
  const other = await post(theirs.url, token, body(0));
  if (isDeepStrictEqual(JSON.parse(own), JSON.parse(other))) return;
  throw new Error(
    `Expected equal answers to ${scenario.name}, got ${own.slice(0, 300)} and ${other.slice(0, 300)}`,
  );
}

type Figures = { readonly cpuMs: number; readonly p50Ms: number };

async function takeTurns(
  [ours, theirs]: readonly [Gateway, Gateway],
  measured: Measured,
  connections: number,
  rounds: number,
): Promise<readonly [Figures, Figures]> {
  const own: Figures[] = [];
  const other: Figures[] = [];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await measure(ours, measured, connections, measuredRequests));
    other.push(await measure(theirs, measured, connections, measuredRequests));
  }
  return [medians(own), medians(other)];
}

function medians(rounds: readonly Figures[]): Figures {
  return {
    cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)),
    p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
  };
}

async function measure(
  { url, pid }: Gateway,
  { token, body }: Measured,
  connections: number,
  requestsMax: number,
): Promise<Figures> {
  const before = cpuSeconds(pid);
  const result = await runLoad({
    url,
    headers: { authorization: `Bearer ${token}` },
    connections,
    requestsMax,
    secondsMax: turnSeconds,
    body,
    refute: refuteErrors,
  });
  return { cpuMs: ((cpuSeconds(pid) - before) * 1000) / result.requests, p50Ms: result.p50Ms };
}
