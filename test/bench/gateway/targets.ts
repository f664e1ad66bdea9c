import { tableOf } from '../report.ts';
import type { ContestantId } from './contestants.ts';
import type { ContestantResult, GatewayResults } from './run-gateway.ts';

/** What the gateway set out to reach, and what it has. */
export type Target = {
  readonly what: string;
  readonly bound: string;
  readonly measured: string;
  readonly isMet: boolean;
};

const startMsMax = 1_000;
const p99OverP50Max = 4;

/** Whole requests are never coalesced in the figures that these are about. */
export function targetsOf(results: GatewayResults): readonly Target[] {
  const ours = find(results, 'ours');
  const ours50 = ours.byConnections[50];
  return [
    share({
      what: 'gateway CPU, 50 connections, against @apollo/gateway',
      numerator: ours50.cpuMs,
      denominator: find(results, 'apollo').byConnections[50].cpuMs,
      parts: 10,
    }),
    share({
      what: 'gateway CPU, 1 connection, against Hive Gateway with its Rust planner',
      numerator: ours.byConnections[1].cpuMs,
      denominator: find(results, 'hive-rust').byConnections[1].cpuMs,
      parts: 4,
    }),
    share({
      what: 'gateway CPU, 50 connections, against the floor',
      numerator: ours50.cpuMs,
      denominator: find(results, 'floor').byConnections[50].cpuMs,
      parts: 1,
    }),
    share({
      what: 'all CPU in one process, against @apollo/gateway and its subgraphs over HTTP',
      numerator: totalCpuMs(results, 'ours-in-process'),
      denominator: totalCpuMs(results, 'apollo'),
      parts: 25,
    }),
    {
      what: 'p99 at 50 connections',
      bound: `at most ${p99OverP50Max} x p50`,
      measured: `${(ours50.p99Ms / ours50.p50Ms).toFixed(2)} x p50`,
      isMet: ours50.p99Ms <= p99OverP50Max * ours50.p50Ms,
    },
    {
      what: 'start to ready, query planned',
      bound: `below ${startMsMax} ms`,
      measured: `${ours.readyMs.toFixed(0)} ms`,
      isMet: ours.readyMs < startMsMax,
    },
  ];
}

export function targetTable(targets: readonly Target[]): string {
  return tableOf(
    ['target', 'bound', 'measured', ''],
    targets.map(({ what, bound, measured, isMet }) => [
      what,
      bound,
      measured,
      isMet ? 'met' : 'not met',
    ]),
  );
}

type Share = {
  readonly what: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly parts: number;
};

function share({ what, numerator, denominator, parts }: Share): Target {
  const bound = parts === 1 ? 'no more' : `at most 1/${parts}`;
  const ratio = numerator / denominator;
  const measured = parts === 1 ? `${ratio.toFixed(2)} x` : `1/${(1 / ratio).toFixed(1)}`;
  return { what, bound, measured, isMet: ratio <= 1 / parts };
}

function find({ results }: GatewayResults, id: ContestantId): ContestantResult {
  const found = results.find(({ contestant }) => contestant.id === id);
  if (found === undefined) throw new Error(`Expected figures of ${id}.`);
  return found;
}

/** The gateway's and the subgraphs' process together; in one process there is only the gateway's. */
function totalCpuMs({ totals }: GatewayResults, id: ContestantId): number {
  const found = totals.find(({ contestant }) => contestant.id === id);
  if (found === undefined) throw new Error(`Expected total figures of ${id}.`);
  return found.figures.cpuMs + found.figures.subgraphCpuMs;
}
