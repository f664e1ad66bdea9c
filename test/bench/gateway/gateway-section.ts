import { startFlags } from '../../../local/start-flags.ts';
import type { BenchOptions } from '../options.ts';
import { canPin } from '../processes.ts';
import { circumstances, tableOf, type Section } from '../report.ts';
import { missingBenchmarkData, readBenchmarkData } from './benchmark-data.ts';
import {
  connectionCounts,
  runGateway,
  type ContestantResult,
  type TotalResult,
} from './run-gateway.ts';
import { openStage } from './stage.ts';
import { targetsOf, targetTable } from './targets.ts';

const title = 'Gateway: one large query';

/** Side by side in one run: ours, other gateways, and the floor below which plain Node does not go. */
export async function gatewaySection(options: BenchOptions): Promise<Section> {
  const data = readBenchmarkData();
  if (data === undefined) return { title, text: `SKIPPED. ${missingBenchmarkData}` };
  const stage = await openStage(data);
  try {
    const results = await runGateway(stage, options);
    const targets = targetTable(targetsOf(results));
    const tables = [gatewayTable(results.results), totalTable(results.totals), targets];
    return { title, text: [method(options), ...tables].join('\n') };
  } finally {
    await stage.close();
  }
}

function method({ rounds, seconds }: BenchOptions): string {
  const placing = canPin()
    ? 'The gateway has a core to itself; subgraphs and load generator share the other one.'
    : 'Gateway, subgraphs and load generator share the cores.';
  return `\`npm run bench -- gateway\`: ${circumstances()}.
Data and query of graphql-hive/graphql-gateways-benchmark (MIT): 4 subgraphs, an answer of 88 kB. Every contestant's
answer is compared with the expected one before it is measured, and every answer during the measurement with that one.
${placing} All processes are node with \`${startFlags.join(' ')}\` and NODE_ENV=production; what they log is made and
thrown away. The contestants take turns, ${rounds} rounds of ${seconds} s each, after 8 s of warm-up at first and 2 s at each turn; the medians are shown. CPU is
what the kernel has counted for the process with all its threads, per request: 1 ms is 1 s for 1000 requests. No
request is coalesced with another, except by Hive Gateway, which merges equal fetches of requests that run at the same
time by itself, and where a row says so. In the first table the subgraphs answer from memory, so that no gateway waits
for them; in the second they execute every call by graphql-js.
`;
}

function gatewayTable(results: readonly ContestantResult[]): string {
  const rows = results.flatMap((result) =>
    connectionCounts.map((connections) => {
      const { cpuMs, p50Ms, p99Ms, perSecond } = result.byConnections[connections];
      return [
        result.contestant.label,
        connections,
        cpuMs.toFixed(2),
        p50Ms.toFixed(1),
        p99Ms.toFixed(1),
        perSecond.toFixed(0),
        result.callCount,
        result.rssMb.toFixed(0),
        result.readyMs.toFixed(0),
        result.firstAnswerMs.toFixed(0),
        result.isByteEqual ? 'bytes' : 'values',
      ];
    }),
  );
  return tableOf(
    [
      'gateway',
      'connections',
      'gateway CPU ms',
      'p50 ms',
      'p99 ms',
      'requests/s',
      'subgraph calls',
      'RSS MB',
      'start to ready ms',
      'first answer ms',
      'answer equal in',
    ],
    rows,
  );
}

function totalTable(totals: readonly TotalResult[]): string {
  return tableOf(
    ['50 connections, executing subgraphs', 'gateway CPU ms', 'subgraph CPU ms', 'all CPU ms'],
    totals.map(({ contestant, figures: { cpuMs, subgraphCpuMs } }) => [
      contestant.label,
      cpuMs.toFixed(2),
      subgraphCpuMs.toFixed(2),
      (cpuMs + subgraphCpuMs).toFixed(2),
    ]),
  );
}
