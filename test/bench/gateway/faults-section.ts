import { runPaced, type LoadResult } from '../load.ts';
import type { BenchOptions } from '../options.ts';
import { circumstances, median, tableOf, type Section } from '../report.ts';
import { missingBenchmarkData, readBenchmarkData } from './benchmark-data.ts';
import { contestants } from './contestants.ts';
import { openStage, type Stage } from './stage.ts';
import { targetTable } from './targets.ts';

const title = 'Gateway: a subgraph that hangs';
/** A fraction of what a core answers, so that what is measured is not a queue of our own making. */
const perSecond = 100;
/** They wait for a deadline each until the breaker opens, and are answered at once from then on. */
const hangingPerSecond = 20;
const connections = 50;
const secondsEach = 5;
const shareMax = 1.1;

/** Of the products and the stock alone. */
const others = '{ topProducts(first: 5) { name price inStock } }';
const needing = '{ topProducts(first: 5) { name reviews { id } } }';

type Round = { readonly quiet: LoadResult; readonly hanging: LoadResult };

/** What other operations feel of a subgraph that never answers: the same load without and with callers who need it. */
export async function faultsSection({ rounds }: BenchOptions): Promise<Section> {
  const data = readBenchmarkData();
  if (data === undefined) return { title, text: `SKIPPED. ${missingBenchmarkData}` };
  const stage = await openStage(data);
  try {
    const measured = await runRounds(stage, rounds);
    return { title, text: [method(rounds), roundTable(measured), verdict(measured)].join('\n') };
  } finally {
    await stage.close();
  }
}

async function runRounds(stage: Stage, rounds: number): Promise<readonly Round[]> {
  const ours = contestants.find(({ id }) => id === 'ours');
  if (ours === undefined) throw new Error('Expected ours among the contestants.');
  const { url } = await stage.start(ours);
  // The first requests are of code that is not compiled yet.
  await paced(url, others, perSecond, 'data');
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // As much is asked of the gateway in both halves, once with and once without the subgraph.
    const [quiet] = await bothLoads(url, 'data');
    await stage.setMode('hanging');
    const [hanging] = await bothLoads(url, 'errors');
    await stage.setMode('replaying');
    // Its answers are trusted again when the breaker has let one through.
    await untilAnswered(url);
    measured.push({ quiet, hanging });
  }
  return measured;
}

function bothLoads(
  url: string,
  expected: 'data' | 'errors',
): Promise<readonly [LoadResult, LoadResult]> {
  return Promise.all([
    paced(url, others, perSecond, 'data'),
    paced(url, needing, hangingPerSecond, expected),
  ]);
}

function paced(
  url: string,
  query: string,
  rate: number,
  expected: 'data' | 'errors',
): Promise<LoadResult> {
  const refute = (status: number, body: Buffer): string | undefined => {
    const isAsExpected = status === 200 && body.includes('"errors"') === (expected === 'errors');
    return isAsExpected ? undefined : `Expected ${expected}, got ${status}: ${body.toString()}`;
  };
  return runPaced({
    url,
    connections: expected === 'errors' ? hangingPerSecond * secondsEach : connections,
    requestsMax: rate * secondsEach,
    perSecond: rate,
    body: () => JSON.stringify({ query }),
    refute,
  });
}

const recoveryMsMax = 60_000;

async function untilAnswered(url: string): Promise<void> {
  const untilMs = performance.now() + recoveryMsMax;
  while (performance.now() < untilMs) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: needing }),
    });
    if (!(await answer.text()).includes('"errors"')) return;
  }
  throw new Error(`Expected the subgraph to be asked again within ${recoveryMsMax} ms.`);
}

function verdict(rounds: readonly Round[]): string {
  const ratio = median(rounds.map(({ quiet, hanging }) => hanging.p99Ms / quiet.p99Ms));
  return targetTable([
    {
      what: 'p99 of the others, while it hangs against before, median of the rounds',
      bound: `at most ${shareMax} x`,
      measured: `${ratio.toFixed(2)} x`,
      isMet: ratio <= shareMax,
    },
  ]);
}

function method(rounds: number): string {
  return `\`npm run bench -- faults\`: ${circumstances()}.
The subgraphs of the large query; ${perSecond} operations a second need products and stock, ${hangingPerSecond} a second need the reviews too, which answer in
one half of each of ${rounds} rounds and hang in the other, ${secondsEach} s each. The breaker opens and closes as in production.
`;
}

function roundTable(rounds: readonly Round[]): string {
  return tableOf(
    ['round', 'p50 ms, all well', 'p99 ms, all well', 'p50 ms, one hangs', 'p99 ms, one hangs'],
    rounds.map(({ quiet, hanging }, index) => [
      index + 1,
      ...[quiet.p50Ms, quiet.p99Ms, hanging.p50Ms, hanging.p99Ms].map((ms) => ms.toFixed(1)),
    ]),
  );
}
