import type { BenchOptions } from '../options.ts';
import { rssMb } from '../process-cpu.ts';
import type { StartedProcess } from '../processes.ts';
import { median } from '../report.ts';
import { checkAnswer, refuteUnless, type CheckedAnswer } from './answers.ts';
import { contestants, oneProcess, type Contestant, type ContestantId } from './contestants.ts';
import { measure, medianFigures, type Figures } from './measure.ts';
import type { RecordedCall } from './recorded-calls.ts';
import type { Stage } from './stage.ts';

export const connectionCounts = [1, 50] as const;
export type ConnectionCount = (typeof connectionCounts)[number];

export type ContestantResult = {
  readonly contestant: Contestant;
  readonly readyMs: number;
  /** The first time that the large query was asked. */
  readonly firstAnswerMs: number;
  readonly isByteEqual: boolean;
  readonly callCount: number;
  readonly rssMb: number;
  /** In front of subgraphs that answer from memory. */
  readonly byConnections: Readonly<Record<ConnectionCount, Figures>>;
};

/** At 50 connections, with subgraphs that execute every call. */
export type TotalResult = { readonly contestant: Contestant; readonly figures: Figures };

export type GatewayResults = {
  readonly results: readonly ContestantResult[];
  readonly totals: readonly TotalResult[];
};

/** A contestant that is up, whose answer has been checked. */
type Entrant = {
  readonly contestant: Contestant;
  readonly process: StartedProcess;
  readonly readyMs: number;
  readonly answer: CheckedAnswer;
  readonly callCount: number;
};

/** For the JIT and the caches: as long for each, however fast it is. */
const warmUp = { seconds: 8, requestsMax: Number.MAX_SAFE_INTEGER };
/** While others have their turn, V8 shrinks an idle process's heap and forgets compiled code: each turn begins with this. */
const warmUpOfTurn = { seconds: 2, requestsMax: Number.MAX_SAFE_INTEGER };
/** Those whose total CPU with executing subgraphs is compared. */
const inTotals: readonly ContestantId[] = ['ours', 'apollo', 'ours-in-process'];

export async function runGateway(stage: Stage, options: BenchOptions): Promise<GatewayResults> {
  const entrants: Entrant[] = [];
  for (const contestant of contestants) entrants.push(await enter(stage, contestant, options));
  for (const entrant of entrants) await warm(stage, entrant);
  const results = await runRounds(stage, entrants, options);
  const inOneProcess = await enter(stage, oneProcess, options);
  await stage.setMode('executing');
  await warm(stage, inOneProcess);
  const totals = await runTotals(stage, [...entrants, inOneProcess], options);
  return { results, totals };
}

/** Starts it as often as there are rounds, and keeps the last. */
async function enter(
  stage: Stage,
  contestant: Contestant,
  { rounds }: BenchOptions,
): Promise<Entrant> {
  process.stdout.write(`starting ${contestant.label}\n`);
  const readyMs: number[] = [];
  for (let round = 1; round < rounds; round += 1) {
    const trial = await stage.start(contestant);
    readyMs.push(trial.readyMs);
    await trial.stop();
  }
  const started = await stage.start(contestant);
  readyMs.push(started.readyMs);
  const answer = await checkAnswer(started.url, contestant.label, stage.data);
  const calls = await callsOfOneRequest(stage, contestant, started.url);
  if (contestant.id === 'ours') await stage.setFloor(calls);
  return {
    contestant,
    process: started,
    readyMs: median(readyMs),
    answer,
    callCount: calls.length,
  };
}

function callsOfOneRequest(
  stage: Stage,
  { label }: Contestant,
  url: string,
): Promise<readonly RecordedCall[]> {
  return stage.callsDuring(async () => {
    await checkAnswer(url, label, stage.data);
  });
}

async function warm(stage: Stage, entrant: Entrant): Promise<void> {
  await measureEntrant(stage, entrant, 50, warmUp);
}

async function runRounds(
  stage: Stage,
  entrants: readonly Entrant[],
  options: BenchOptions,
): Promise<readonly ContestantResult[]> {
  const one = await takeTurns(stage, entrants, 1, options);
  const fifty = await takeTurns(stage, entrants, 50, options);
  return entrants.map((entrant, index) => ({
    contestant: entrant.contestant,
    readyMs: entrant.readyMs,
    firstAnswerMs: entrant.answer.durationMs,
    isByteEqual: entrant.answer.isByteEqual,
    callCount: entrant.callCount,
    rssMb: rssMb(entrant.process.pid),
    byConnections: { 1: figuresAt(one, index), 50: figuresAt(fifty, index) },
  }));
}

async function runTotals(
  stage: Stage,
  entrants: readonly Entrant[],
  options: BenchOptions,
): Promise<readonly TotalResult[]> {
  const compared = entrants.filter(({ contestant }) => inTotals.includes(contestant.id));
  const figures = await takeTurns(stage, compared, 50, options);
  return compared.map(({ contestant }, index) => ({
    contestant,
    figures: figuresAt(figures, index),
  }));
}

/** Every entrant once in each round, so that a noisy minute falls on all of them; answers their medians. */
async function takeTurns(
  stage: Stage,
  entrants: readonly Entrant[],
  connections: ConnectionCount,
  options: BenchOptions,
): Promise<readonly Figures[]> {
  const byEntrant = entrants.map((): Figures[] => []);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [index, entrant] of entrants.entries()) {
      await measureEntrant(stage, entrant, connections, warmUpOfTurn);
      byEntrant[index]?.push(await measureEntrant(stage, entrant, connections, options));
    }
  }
  return byEntrant.map(medianFigures);
}

async function measureEntrant(
  { subgraphsPid, data }: Stage,
  { process: { pid, url }, answer, contestant }: Entrant,
  connections: ConnectionCount,
  bounds: Pick<BenchOptions, 'seconds' | 'requestsMax'>,
): Promise<Figures> {
  const refute = refuteUnless(answer.bytes);
  const load = { url, connections, body: () => data.requestJson, refute };
  const figures = await measure({ pid, subgraphsPid, load }, bounds);
  const cpu = figures.cpuMs.toFixed(2);
  process.stdout.write(`${contestant.label}: ${connections} connections, ${cpu} CPU ms\n`);
  return figures;
}

function figuresAt(figures: readonly Figures[], index: number): Figures {
  const found = figures[index];
  if (found === undefined) throw new Error('Expected figures of every contestant.');
  return found;
}
